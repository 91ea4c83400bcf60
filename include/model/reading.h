#ifndef MODEL_READING_H
#define MODEL_READING_H

/*
 * Reading: what an observer with a camera codes of both partners, four times a second.
 *
 * Phases follow the infant and caregiver engagement phases of the field (Weinberg &
 * Tronick 1994, in outline). Derived from Seen and from the caregiver's visible act,
 * never from hidden state. The running numbers live in the Dyad, so a replay reproduces
 * them; the ribbon, the story and the trainer's reveal all read this one struct.
 */

#include "model/seen.h"

typedef enum Phase {
    PHASE_NEGATIVE, /* protest or withdrawn */
    PHASE_AWAY,     /* object or environment; for the caregiver: not with the infant */
    PHASE_MONITOR,  /* looks at the partner, neutral or interested */
    PHASE_POSITIVE,
    PHASE_COUNT
} Phase;

/* The moment's picture on the ribbon: game.md 2. */
typedef enum Together {
    TOGETHER_SIDE,
    TOGETHER_WOVEN,
    TOGETHER_APART,
    TOGETHER_COUNT
} Together;

/* Marks of equal size on the ribbon. */
typedef enum Mark { MARK_NONE, MARK_KNOT, MARK_BUD, MARK_LEAF, MARK_COUNT } Mark;

typedef struct Reading {
    uint8_t infant;    /* Phase */
    uint8_t caregiver; /* Phase */
    uint8_t together;  /* Together */
    uint8_t mark;      /* Mark set on this tick, else MARK_NONE */
    uint8_t ruptured;  /* 1 from a rupture until found */
    uint8_t found;     /* 1 from found until easy again */
    uint16_t ruptures, knots, buds, leaves, exchanges;
    double
        apart_s; /* seconds of unanswered clear cue, chasing or too much, run together */
    double woven_s;  /* seconds the weave still holds */
    double softer_s; /* seconds she has looked back softer since the rupture */
    uint32_t together_since, apart_due, knot_tick, rupture_tick; /* ticks */
    uint32_t matched,
        coded; /* quarter seconds in the same phase; quarter seconds coded */
    uint32_t
        in_step; /* quarter seconds in the same phase and engaged (decisions.md 13) */
    uint32_t negative; /* quarter seconds of the infant in PHASE_NEGATIVE */
    uint32_t smiling;  /* quarter seconds of smile */
} Reading;

extern const char *const PHASE_NAMES[PHASE_COUNT];
extern const char *const TOGETHER_NAMES[TOGETHER_COUNT];
extern const char *const MARK_NAMES[MARK_COUNT];

#endif
