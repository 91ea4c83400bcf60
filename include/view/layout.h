#ifndef VIEW_LAYOUT_H
#define VIEW_LAYOUT_H

/*
 * Layout: how large the picture is and how it wishes to be drawn. Screens lay themselves
 * out in scene units: u = min(W/1600, H/1080) pixels a unit, and `w` x `h` is the window
 * in those units. So 16:9 has 1920 x 1080, 4:3 has 1600 x 1200, portrait 1600 and as high
 * as it is; no window has less than 1600 x 1080. Text is measured through the function
 * given: paint/text.c in the programs, a fixed advance in tests.
 */

#include "view/shapes.h"

/* How wide a text is, and on how many lines of `width` it stands; scene units. */
typedef double TextWidth(void *measurer, const char *text, double size, Typeface face);
typedef int TextLines(void *measurer, const char *text, double size, Typeface face,
                      double width);

typedef struct Layout {
    double w, h;       /* scene units: w >= 1600 and h >= 1080, one of them exactly */
    double u;          /* pixels a scene unit */
    double text_scale; /* 1 to 2 */
    bool contrast, mirrored;
    bool steady;   /* the camera stands still; hands, light and a rim speak */
    bool calm;     /* reduced motion: nothing drifts or slides; `steady` as well */
    bool workshop; /* larger text */
    TextWidth *text_width;
    TextLines *text_lines;
    void *measurer;
} Layout;

/* What a text is for; its size follows from it. */
typedef enum TextRole {
    TEXT_LEAST,
    TEXT_BODY,
    TEXT_LABEL,
    TEXT_CARD,
    TEXT_CAPTION,
    TEXT_HEADING,
    TEXT_TITLE,
    TEXT_ROLES
} TextRole;

/* How a text was made to fit. */
typedef struct TextFit {
    double size, wrap, high; /* `wrap`: the width it was wrapped to */
    int lines;
    bool fits; /* false: too long even at the least size */
} TextFit;

/* Returns the layout of a window of `w_px` x `h_px` pixels, text unmeasured (a fixed
 * advance). */
Layout layout_of(int w_px, int h_px);

/* Measures one line of text. */
double layout_text_width(const Layout *layout, const char *text, double size,
                         Typeface face);
/* Returns how many lines of at most `width` a text takes. */
int layout_text_lines(const Layout *layout, const char *text, double size, Typeface face,
                      double width);

/* Returns whether the window is higher than wide. */
bool layout_portrait(const Layout *layout);

/* Returns the size of a text in scene units: never under 14 device pixels, but in windows
 * whose shorter side is under 360. */
double layout_size(const Layout *layout, TextRole role);

/* Returns the size below which no text is made smaller to fit. */
double layout_least(const Layout *layout);

/* Returns the width of a full line of text: 42 characters. */
double layout_column(double size);

/* Returns the size, at most `size`, at which `text` fits w x h: wrapped first, then made
 * smaller. */
TextFit layout_fit(const Layout *layout, const char *text, Typeface face, double size,
                   double w, double h);

/* Returns where a thing `w` wide that begins at `x` begins when the page runs right to
 * left. */
double layout_left(const Layout *layout, double x, double w);

#endif
