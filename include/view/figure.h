#ifndef VIEW_FIGURE_H
#define VIEW_FIGURE_H

/*
 * Figure: the infant, drawn from a Rig and a Look. Numbers are in head units (the head is
 * about 208 wide, origin mid-head, y down); the caller's transform scales them to the
 * scene (1.27 in play at 1920 x 1080).
 */

#include "view/rig.h"
#include "view/shapes.h"
#include "view/skeleton.h"

typedef enum Skin {
    TONE_ROSE,
    TONE_HONEY,
    TONE_AMBER,
    TONE_UMBER,
    TONE_COCOA,
    TONES
} Skin;
typedef enum Hair {
    HAIR_CURLS,
    HAIR_WISPS,
    HAIR_TUFT,
    HAIR_NEWBORN,
    HAIR_STRAIGHT,
    HAIR_PUFFS,
    HAIR_BALD,
    HAIR_LOCS, /* twisted, each end banded */
    HAIR_STYLES
} Hair;
typedef enum HairColour {
    HAIR_BLACK,
    HAIR_BROWN,
    HAIR_CHESTNUT,
    HAIR_SAND,
    HAIR_GINGER,
    HAIR_COLOURS
} HairColour;
typedef enum Iris { IRIS_BROWN, IRIS_HAZEL, IRIS_SLATE, IRIS_DEEP, IRIS_COLOURS } Iris;
typedef enum SuitColour {
    SUIT_TEAL,
    SUIT_HONEY,
    SUIT_RUST,
    SUIT_PLUM,
    SUIT_SAGE,
    SUIT_CREAM,
    SUITS
} SuitColour;
typedef struct Look {
    Skin skin;
    Hair hair;
    HairColour hair_colour;
    Iris iris;
    SuitColour suit;
    double age; /* months, 0 to 30: bends every proportion, and lets hair arrive */
    bool glasses, hearing_aid, cleft_scar, limb_difference;
} Look;

/* What lies between her body and her hands: a tray. */
typedef struct Between {
    void (*draw)(Shapes *shapes, const void *what);
    const void *what;
} Between;

/* Draws the infant with the origin at mid-head; `between` may be NULL. */
void figure_draw(Shapes *shapes, const Rig *rig, const Look *look,
                 const Skeleton *skeleton, const Between *between);

/* Draws the head alone (story faces). */
void figure_head(Shapes *shapes, const Rig *rig, const Look *look);

/* Returns the skin's ramp, for the caregiver's hands. */
typedef struct SkinRamp {
    Colour base, light, shade, blush, line, lip, flush;
} SkinRamp;
extern const SkinRamp SKINS[TONES];

/* A chubby (adult 0) or long-fingered (adult 1) hand, its wrist at x, y; side: -1, 1. */
typedef struct HandLook {
    double x, y, ang, side, open, splay, palm, size, adult;
    double old;   /* 0 to 1: lines and veins of an older hand */
    double thumb; /* -1 to 1: keeps it to a side as the hand turns past level */
    double point; /* 0 to 1: the index finger out, the others closed */
} HandLook;
/* Draws it in the ramp of `skin`. */
void figure_hand(Shapes *shapes, const SkinRamp *skin, const HandLook *hand);

#endif
