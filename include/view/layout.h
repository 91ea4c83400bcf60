#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

/*
 * Layout: how large the picture is and how it wishes to be drawn. Screens lay themselves out
 * in scene units: 1920 x 1080 fits whole into every window (u = min(W/1600, H/1080) pixels a
 * unit keeps text large on 4:3), and `w` x `h` is the window in those units. Text is measured
 * through the function given: paint/text.c in the programs, a fixed advance in tests.
 */

#include "view/shapes.h"

typedef double TextWidth(void *measurer, const char *text, double size, Typeface face);
typedef int TextLines(void *measurer, const char *text, double size, Typeface face, double width);

typedef struct Layout {
    double w, h;       /* scene units; at 1920x1080: 1920, 1080. Width is at least 1440 for h 1080 */
    double u;          /* pixels a scene unit */
    double text_scale; /* 1 to 1.6 */
    bool contrast, steady, mirrored;
    bool workshop;     /* larger text */
    TextWidth *text_width;
    TextLines *text_lines;
    void *measurer;
} Layout;

/* Returns the layout of a window of `w_px` x `h_px` pixels, text unmeasured (a fixed advance). */
Layout layout_of(int w_px, int h_px);

double layout_text_width(const Layout *layout, const char *text, double size, Typeface face);
int layout_text_lines(const Layout *layout, const char *text, double size, Typeface face, double width);

#endif
