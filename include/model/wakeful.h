#ifndef MODEL_WAKEFUL_H
#define MODEL_WAKEFUL_H

/*
 * Wakeful: how awake she is.
 */

/* The six behavioural states of Brazelton, as a reading of the gauges. */
typedef enum Wakeful {
    WAKEFUL_DEEP,  /* asleep, still: no serves */
    WAKEFUL_LIGHT, /* asleep, stirring: noises are not waking */
    WAKEFUL_DROWSY,
    WAKEFUL_QUIET,  /* quiet alert: the best time to play */
    WAKEFUL_ACTIVE, /* jerky, fussing */
    WAKEFUL_CRYING,
    WAKEFUL_COUNT
} Wakeful;

struct Infant;

/* Returns the state `infant` is in. */
Wakeful infant_wakeful(const struct Infant *infant);

#endif
