#ifndef VIEW_UI_H
#define VIEW_UI_H

/*
 * Ui: buttons, discs, pills, cards and captions, pure. Each appends shapes and a hit box.
 * Widgets are placed as on a page read left to right and mirror themselves on a layout
 * that runs the other way. Scene units; an empty text is not drawn.
 */

#include "view/hits.h"
#include "view/layout.h"
#include "view/palette.h"

typedef struct Frame {
    double x, y, w, h;
} Frame;

/* The focus ring outside a thing in `frame`, which is as drawn, mirrored or not. */
void ui_ring(Shapes *shapes, const Layout *layout, Frame frame, double radius);

/* A response disc: filled with its colour once `used`, a cream outline before. */
typedef struct DiscView {
    Act act;   /* ACT_NONE: no verb but the tool `id`, with its `icon` */
    int id;    /* UiId of a tool */
    Icon icon; /* of a tool; `used`: it is on */
    const char *label, *key;
    bool focus, pressed, used, hover;
    double glow;       /* 0 to 1: how far a ripple has run */
    double room, size; /* of its label: how wide, how large; 0: as it comes */
    int lines;         /* in so many lines */
    bool bare;         /* the label is only read out */
} DiscView;

/* Draws a disc of radius `r`; its hit box takes in label and key. */
void ui_disc(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r,
             const DiscView *disc);

/* Returns how far from its middle a disc's `key` reaches. */
double ui_disc_reach(const Layout *layout, double r, const char *key);

typedef struct ButtonView {
    int id;
    const char *label, *key;
    Icon icon;
    bool has_icon, focus, primary, pressed, off;
} ButtonView;

/* Draws a button and adds its box; one that is `off` has none. */
void ui_button(Shapes *shapes, Hits *hits, const Layout *layout, double x, double y,
               double w, double h, const ButtonView *button);

/* Returns how high a button must be for its text on this layout. */
double ui_button_height(const Layout *layout, bool primary);

/* Returns how high a plain button `w` wide must be for its words at their full size. */
double ui_button_room(const Layout *layout, double w, const char *label, const char *key);

/* A round button with an icon, and its key beside it. */
void ui_round(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r,
              const ButtonView *button);

/* A caption of a sound, at most `most` wide; `at`: the middle of its left end. Pill with
 * a sound sign, strength 1-3 waves, a direction (-1 left, 0 here, 1 right). */
void ui_caption(Shapes *shapes, const Layout *layout, Point at, const char *text,
                int strength, int direction, double most);

/* Returns how wide that caption is. */
double ui_caption_width(const Layout *layout, const char *text, int direction,
                        double most);

/* A plain panel with a soft shadow, to write on. */
void ui_card(Shapes *shapes, const Layout *layout, double x, double y, double w,
             double h);

/*
 * A text within `frame`, wrapped and then made smaller until it fits, in the middle of
 * its height; what is too long at the least size ends in three dots. Returns the size.
 */
double ui_fitted(Shapes *shapes, const Layout *layout, Frame frame, const char *text,
                 TextStyle style);

/* Returns how high a paragraph of this style is. */
double ui_paragraph_height(const Layout *layout, double width, const char *text,
                           TextStyle style);

/* A paragraph; returns the y below it. */
double ui_paragraph(Shapes *shapes, const Layout *layout, Point top_left, double width,
                    const char *text, TextStyle style);

#endif
