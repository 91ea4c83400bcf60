#ifndef VIEW_FIELD_H
#define VIEW_FIELD_H

/*
 * Field: a text to type into, in lines within its frame; what is too long for it scrolls
 * so that the caret shows. Widgets of pages and of the trainer's side share it.
 */

#include "view/ui.h"

enum { FIELD_LINES_MAX = 24 };

typedef struct FieldView {
    const char *text;
    const char *hint; /* stands in an empty one; may be NULL */
    int caret;        /* before this byte; -1: it is typed elsewhere */
    double size;
    Typeface face;
    Colour ink, soft, mark; /* words; the hint; the caret */
} FieldView;

/* Writes it within `frame`, from its middle where all of it fits. */
void field_draw(Shapes *shapes, const Layout *layout, Frame frame,
                const FieldView *field);

/* Returns the byte of the text that a point of the frame lies before. */
int field_at(const Layout *layout, Frame frame, const FieldView *field, Point at);

/* Returns how high so many lines are. */
double field_height(const FieldView *field, int lines);

/* Returns how many lines of `width` the text takes. */
int field_lines(const Layout *layout, double width, const FieldView *field);

#endif
