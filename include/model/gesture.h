#ifndef MODEL_GESTURE_H
#define MODEL_GESTURE_H

/*
 * Gesture: her answer to one act: in which state it met her, and how she took it. The
 * row of the reaction table and its chances are drawn once, when the act begins, so that
 * a replay shows the same answer.
 */

#include <stdint.h>

/* The state an act met, as reactions.md names it. */
typedef enum Openness {
    OPEN_TO_YOU,
    NEEDS_PAUSE,
    NEEDS_SUBTLE,
    NEEDS_CLEAR,
    NEEDS_LOUD,
    OPENNESS_COUNT
} Openness;

typedef enum Reply {
    REPLY_NONE,
    REPLY_YES,
    REPLY_ALMOST,
    REPLY_NOT_THAT,
    REPLY_TOO_MUCH,
    REPLY_COUNT
} Reply;

/* What she does in answer to one act: a receipt, then a reply. A model output. */
typedef struct Gesture {
    uint8_t act;      /* Act it answers; ACT_NONE: no gesture running */
    uint8_t openness; /* Openness met when the act began */
    uint8_t reply;    /* Reply */
    uint8_t spread; /* 0-255: this gesture's own share of the +-20 % spread of timings */
    uint8_t row;    /* the row of the reaction table it plays */
    uint8_t draw;   /* 0-255: what its chances fall by */
    uint8_t glad;   /* 0-255: how readily she smiled when it began */
    uint8_t vigor;  /* of the act: 64 soft, 128 ordinary, 192 lively */
    uint16_t ticks; /* since the act began; 0xffff: long over */
} Gesture;

extern const char *const OPENNESS_NAMES[OPENNESS_COUNT];
extern const char *const REPLY_NAMES[REPLY_COUNT];

#endif
