#ifndef VIEW_SIGNS_H
#define VIEW_SIGNS_H

/*
 * Signs: what can be seen of her at one instant, with numbers to talk about it: eyes,
 * brow, mouth, hands, trunk, legs, breath, skin. Only what a camera shows (model/seen.h):
 * no sound, no need, no meaning. Numbers follow the order in which such signs mostly
 * come: where she looks, hands, face, body, breath and skin last.
 */

#include "model/seen.h"
#include "view/layout.h"
#include "view/scene.h"

enum { SIGNS_MAX = 6 };

typedef enum SignPlace {
    SPOT_EYES,
    SPOT_BROW,
    SPOT_MOUTH,
    SPOT_HANDS,
    SPOT_SHOULDERS,
    SPOT_TRUNK,
    SPOT_LEGS,
    SPOT_BREATH,
    SPOT_SKIN,
    SPOT_PLACES
} SignPlace;

typedef struct VisibleSign {
    const char *word; /* word id: "sign.gaze.nothing" */
    SignPlace place;
    Point at;    /* where it shows, scene units */
    Point tip;   /* where its line ends: there, or at the edge of the face */
    Point mark;  /* the middle of its number */
    double side; /* -1: number and words stand to her left in the picture, 1 right */
} VisibleSign;

/* Fills in the signs that `seen` shows, drawn as `scene` is; returns how many. */
int signs_of(const Seen *seen, const SceneView *scene, const Layout *layout,
             VisibleSign signs[SIGNS_MAX]);

/* Draws the first `shown` of `count` signs: number, line and, where `words` has it, what
 * it says. */
void signs_draw(Shapes *shapes, const VisibleSign *signs, int count, int shown,
                const char *const *words, const Layout *layout);

/* Returns how many words for signs there are, and the id of each. */
int signs_count(void);
const char *signs_word(int index);

#endif
