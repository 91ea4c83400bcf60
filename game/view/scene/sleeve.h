#ifndef VIEW_SCENE_SLEEVE_H
#define VIEW_SCENE_SLEEVE_H

/*
 * Sleeve: the knits of the four carers, the same wherever their arms are seen: at the
 * lower edge, about her, and on the title. Colour and pattern tell two carers apart.
 */

#include "view/carers.h"
#include "view/scene.h"

typedef enum KnitPattern {
    KNIT_PLAIN,
    KNIT_STRIPES,
    KNIT_FLECKS,
    KNIT_CABLE
} KnitPattern;

typedef struct Knit {
    Colour body, light, dark, cuff;
    KnitPattern pattern;
} Knit;

extern const Knit KNITS[CARERS];

/* Whose arms: sleeves, age and skin. */
typedef struct Carer {
    int who; /* of the CARERS */
    Skin skin;
} Carer;

/* Returns the second carer: the key person where there is one, else the other one of the
 * family; the same for the figure that kneels there and for arms that have her. */
Carer sleeve_second(const SceneView *scene);

/* A ribbed band `width` wide across the end of a sleeve: `at` its middle, `along` (of
 * length 1) where the arm goes. */
void sleeve_cuff(Shapes *shapes, Point at, Point along, double width, const Knit *knit);

/* The pattern on a straight piece of sleeve from `from` to `to`, so wide at its ends. */
void sleeve_pattern(Shapes *shapes, Point from, Point to, double w0, double w1,
                    const Knit *knit);

#endif
