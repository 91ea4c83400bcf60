#ifndef VIEW_AGENDAVIEW_H
#define VIEW_AGENDAVIEW_H

/*
 * Agendaview: the form of a workshop's plan: its steps in order, what the chosen one
 * says, and what can be done with it. Strings come in ready; an empty one is not drawn.
 */

#include "view/ui.h"

enum { AGENDA_ROWS_MAX = 16 };

/* The form's boxes, beside those of every screen. */
enum {
    UI_STEP = 1720, /* + index of a step */
    UI_STEP_LESS = 1770,
    UI_STEP_MORE,
    UI_STEP_UP,
    UI_STEP_DOWN,
    UI_STEP_SKIP,
    UI_STEP_CHANGE,
    UI_STEP_ADD,
    UI_STEP_REMOVE,
    UI_STEP_START,
    UI_STEP_PRINT
};

typedef struct AgendaRow {
    const char *when, *kind, *words; /* "4-6", "Vote", what is on the wall */
    bool skipped, wrong;             /* left out; cannot be run */
} AgendaRow;

typedef struct AgendaView {
    const char *title, *line; /* "15 of 15 minutes" */
    const char *back, *back_key;
    AgendaRow rows[AGENDA_ROWS_MAX]; /* those that show: row i is UI_STEP + first + i */
    int row_count, first, count;     /* on this page; before it; in all */
    int chosen;                      /* which of all */
    const char *kind, *words, *say;  /* of the chosen step */
    const char *problem;
    const char *minutes, *less, *more;
    const char *up, *down, *skip, *change, *add, *remove;
    const char *start, *start_key, *print, *earlier, *later;
    const char *said; /* what came of the last thing done */
    int focus, pressed;
} AgendaView;

/* Draws the form. */
void agenda_draw(Shapes *shapes, Hits *hits, const AgendaView *view,
                 const Layout *layout);

/* Returns how many steps fit on one page. */
int agenda_page(const Layout *layout);

#endif
