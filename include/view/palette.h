#ifndef VIEW_PALETTE_H
#define VIEW_PALETTE_H

/*
 * Palette: the colours of the house, plain and in high contrast, and the signs that go
 * with them. Icons are drawn, not lettered, so that they need no font and no language.
 */

#include "model/act.h"
#include "view/shapes.h"

extern const Colour UI_INK, UI_INK2, UI_CREAM, UI_OAT, UI_SAND, UI_YOU, UI_BABY, UI_RUST,
    UI_HONEY, UI_TEAL, UI_SAGE, UI_PLUM, UI_PEACH, UI_NIGHT, UI_GLOW, UI_GLOW_HC,
    UI_YOU_HC, UI_BABY_HC;

/* What panels and letters are coloured. */
typedef struct Theme {
    Colour page, panel, text, soft, ring, gap, cap, sign;
} Theme;

typedef enum Icon {
    ICON_LOOK,
    ICON_WARM,
    ICON_NAME,
    ICON_HOLD,
    ICON_TEND,
    ICON_BREATHE,
    ICON_WAIT,
    ICON_PAUSE,
    ICON_PLAY,
    ICON_SOUND,
    ICON_HOME,
    ICON_AGAIN,
    ICON_SETTINGS,
    ICON_LIST,
    ICON_LESS,
    ICON_MORE,
    ICON_EARLIER, /* to a serve before */
    ICON_LATER,   /* to the next serve */
    ICON_HALF,    /* half speed */
    ICON_NOTICE,
    ICON_INSIDE, /* what she may feel */
    ICON_BRANCH, /* another way from here */
    ICON_BESIDE, /* two runs */
    ICON_COT,    /* the infant's side */
    ICON_EAR,    /* another inner sound */
    ICON_COUNT
} Icon;

/* A verb's own colour, the colour of the sign on it, and the sign. */
typedef struct VerbLook {
    Colour disc, glyph;
    Icon icon;
} VerbLook;

/* Returns the theme, plain or in high contrast. */
Theme ui_theme(bool contrast);

/* Draws an icon `size` wide; what is cut out of it shows `ground`. */
void ui_icon(Shapes *shapes, Icon icon, Point at, double size, Colour colour,
             Colour ground);

/* Returns how a verb looks. */
VerbLook ui_verb(Act act);

#endif
