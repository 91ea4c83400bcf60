#ifndef VIEW_CUES_H
#define VIEW_CUES_H

/*
 * Cues: the twelve clusters of the art as the game shows them at an age, and the table of
 * what every sign of Seen moves. No sign shows in one place alone, and none by colour
 * alone (science.md 5.2: one cue never decides).
 */

#include "view/pose.h"

/* The twelve named cues of the art, in its order. */
typedef enum CueName {
    CUE_ALERT,
    CUE_SMILE,
    CUE_COO,
    CUE_LAUGH,
    CUE_TOY,
    CUE_AWAY,
    CUE_YAWN,
    CUE_HUNGRY,
    CUE_FUSS,
    CUE_CRY,
    CUE_STARTLE,
    CUE_CALM,
    CUE_NAMES
} CueName;
extern const char *const CUE_WORDS[CUE_NAMES]; /* "alert" ... */

/* Where on the infant a sign is seen. Blush and flush are never enough by themselves. */
typedef enum Shows {
    SHOWS_BROWS = 1,
    SHOWS_LIDS = 2,
    SHOWS_GAZE = 4,
    SHOWS_MOUTH = 8,
    SHOWS_HEAD = 16,
    SHOWS_HANDS = 32,
    SHOWS_TRUNK = 64, /* trunk, shoulders, legs */
    SHOWS_BREATH = 128,
    SHOWS_SKIN = 256
} Shows;
enum { SHOWS_PLACES = 9 };

/* Seen's channels, in its order. */
typedef enum SignOf {
    SIGN_GAZE,
    SIGN_FACE,
    SIGN_MOUTH,
    SIGN_HANDS,
    SIGN_POSTURE,
    SIGN_BREATH,
    SIGN_SKIN,
    SIGN_VOICE,
    SIGN_CHANNELS
} SignOf;

/* One sign, the places in which it shows at full strength, and the age from which she
 * can make it (science.md 7.1). */
typedef struct CueRow {
    uint8_t of, kind; /* SignOf; that channel's own enum */
    uint16_t shows;   /* Shows, added up */
    double from_months;
} CueRow;

/* Returns the row of a sign, NULL for the ones that say nothing: rest, even, none. */
const CueRow *cue_row(SignOf of, int kind);

/* Returns what a camera sees at a named cue at `age` months; at an age that has no such
 * cue, what stands in its place. */
Seen cue_seen(CueName cue, double age);

/* Returns the rig at a named cue at `age` months. */
Rig cue_rig(CueName cue, double age);

#endif
