#ifndef MODEL_MIND_H
#define MODEL_MIND_H

/*
 * PolicyMind: what a scripted caregiver carries from tick to tick, apart from its body
 * (caregiver.h). Owned by whoever runs the policy, and no part of the dyad.
 */

#include "model/act.h"

/* What a policy remembers between ticks; {0} begins. Ticks of the session. */
typedef struct PolicyMind {
    uint32_t due;       /* the answer on its way; 0 none */
    uint32_t free_at;   /* until then nothing new is begun */
    uint32_t until;     /* the act in hand is let go */
    uint32_t looks_at;  /* the cue in view is thought about next */
    uint32_t since;     /* the state in view began */
    uint32_t acted;     /* the last act began */
    uint32_t repair_by; /* until then a rupture is being mended; 0 none */
    Care next, now;
    uint8_t saw;      /* Openness in view */
    uint8_t tries;    /* answers to this state */
    uint8_t last;     /* Act done last */
    uint8_t ruptured; /* a rupture has been met */
    uint8_t closing;  /* the closing cue has been met */
    uint8_t again;    /* her "not that" to the last act has been thought about */
} PolicyMind;

#endif
