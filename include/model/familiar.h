#ifndef MODEL_FAMILIAR_H
#define MODEL_FAMILIAR_H

/*
 * Familiar: what she has come to know in earlier scenes: the tune that is hummed in arms,
 * the toy that is offered in play. Newborns know a melody again that they heard often
 * (Partanen et al. 2013), and by half a year a toy of their own is looked at first; how
 * much it does here is design. Without either nothing changes.
 */

typedef enum Tune { TUNE_NONE, TUNE_RISING, TUNE_FALLING, TUNE_ROCKING, TUNE_COUNT } Tune;

typedef enum Toy {
    TOY_NONE,
    TOY_RATTLE,
    TOY_BOOK,
    TOY_SPOON,
    TOY_BALL,
    TOY_BLOCKS,
    TOY_DIGGER,
    TOY_COUNT
} Toy;

typedef struct Familiar {
    Tune tune;
    Toy toy;
} Familiar;

struct Scenario;

extern const char *const TUNE_NAMES[TUNE_COUNT];
extern const char *const TOY_NAMES[TOY_COUNT];

/* Returns which toy the scene's target `target` (Target) is; TOY_NONE: none. */
Toy familiar_toy(int target);

/* Returns the index of the familiar toy among the targets of `scenario`, or -1. */
int familiar_target(const struct Scenario *scenario);

#endif
