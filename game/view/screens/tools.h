#ifndef VIEW_SCREENS_TOOLS_H
#define VIEW_SCREENS_TOOLS_H

/* Tools: the discs in the tray of the screens on which a scene is told again. */

#include "view/watchview.h"

/* Where they stand. */
typedef struct Tools {
    int rows, first_row, lines; /* how many in the first; of a label, 0: none */
    bool keys;                  /* they are shown */
    double size;                /* of the labels: all are alike */
    double r, spacing, row, first_y, tray; /* `tray`: the highest point of its lip */
} Tools;

/* Lays out `count` tools. */
Tools tools_of(const WatchTool *tools, int count, const Layout *layout);

/* Which of them is in focus, pressed, under the pointer. */
typedef struct ToolState {
    int focus, pressed, hover;
} ToolState;

/* Draws them, each in a group of its own from `group` on. */
void tools_draw(Shapes *shapes, Hits *hits, const WatchTool *tools, int count,
                const Layout *layout, const ToolState *state);

#endif
