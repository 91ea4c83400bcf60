#ifndef VIEW_UI_H
#define VIEW_UI_H

/*
 * Ui: buttons, discs, pills, cards and captions, pure. Each appends shapes and a hit box.
 * Widgets are placed as on a page read left to right and mirror themselves on a layout that
 * runs the other way.
 */

#include "model/act.h"
#include "view/hits.h"
#include "view/layout.h"

/* The colours of the palette. */
extern const Colour UI_INK, UI_INK2, UI_CREAM, UI_OAT, UI_SAND, UI_YOU, UI_BABY, UI_RUST, UI_HONEY, UI_TEAL, UI_SAGE, UI_BLUE, UI_PLUM, UI_PEACH,
    UI_NIGHT, UI_GLOW, UI_GLOW_HC, UI_YOU_HC, UI_BABY_HC, UI_TEND;

/* A rectangle in scene units. */
typedef struct Frame { double x, y, w, h; } Frame;

/* What panels and letters are coloured, plain or in high contrast. */
typedef struct Theme { Colour page, panel, text, soft, ring, gap, cap, sign; } Theme;
Theme ui_theme(bool contrast);

typedef enum Icon { ICON_LOOK, ICON_WARM, ICON_NAME, ICON_HOLD, ICON_TEND, ICON_BREATHE, ICON_WAIT, ICON_PAUSE, ICON_PLAY, ICON_SOUND, ICON_HOME, ICON_AGAIN, ICON_COUNT } Icon;
/* Draws an icon `size` wide; what is cut out of it shows `ground`. */
void ui_icon(Shapes *shapes, Icon icon, Point at, double size, Colour colour, Colour ground);

/* Returns a verb's own colour, glyph colour and icon. */
typedef struct VerbLook { Colour disc, glyph; Icon icon; } VerbLook;
VerbLook ui_verb(Act act);

/*
 * A response disc. `used`: filled with its colour once the verb has been used; cream outline before. `key` may be empty.
 * `room`: the width its label may take (0: any), in so many `lines`; `glow`: 0 to 1, how far a ripple has run.
 */
typedef struct DiscView { Act act; const char *label, *key; bool focus, pressed, used; double glow, room; int lines; } DiscView;
void ui_disc(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r, const DiscView *disc);

typedef struct ButtonView { int id; const char *label, *key; Icon icon; bool has_icon, focus, primary, pressed, off; } ButtonView;
void ui_button(Shapes *shapes, Hits *hits, const Layout *layout, double x, double y, double w, double h, const ButtonView *button);

/* Returns how high a button must be for its text on this layout. */
double ui_button_height(const Layout *layout, bool primary);

/* Returns how high a plain button `w` wide must be for all of its words at their full size. */
double ui_button_room(const Layout *layout, double w, const char *label, const char *key);

/* A round button with an icon, and its key beside it. */
void ui_round(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r, const ButtonView *button);

/*
 * A caption of a sound, at most `most` wide; `at`: the middle of its left end. Pill with a sound sign, strength 1-3
 * waves, a direction (-1 left, 0 here, 1 right).
 */
void ui_caption(Shapes *shapes, const Layout *layout, Point at, const char *text, int strength, int direction, double most);

/* Returns how wide that caption is. */
double ui_caption_width(const Layout *layout, const char *text, int direction, double most);

void ui_card(Shapes *shapes, const Layout *layout, double x, double y, double w, double h);

/*
 * A text within `frame`, wrapped and then made smaller until it fits, in the middle of its height; what is too long
 * at the least size ends in three dots. Returns the size used.
 */
double ui_fitted(Shapes *shapes, const Layout *layout, Frame frame, const char *text, TextStyle style);

/* Returns how high a paragraph of this style is. */
double ui_paragraph_height(const Layout *layout, double width, const char *text, TextStyle style);

/* A paragraph; returns the y below it. */
double ui_paragraph(Shapes *shapes, const Layout *layout, Point top_left, double width, const char *text, TextStyle style);

#endif
