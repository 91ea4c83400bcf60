#ifndef MODEL_DYAD_H
#define MODEL_DYAD_H

/*
 * Dyad: the pair, one tick at a time. Everything a replay must reproduce is in here, in
 * at most 1 KiB; `=` copies it. No function fails; misuse is caught by assert.
 */

#include "model/caregiver.h"
#include "model/gauge.h"
#include "model/infant.h"
#include "model/reading.h"

typedef enum Ended {
    ENDED_NOT,
    ENDED_MADE,
    ENDED_SOFT,
    ENDED_SKIPPED,
    ENDED_COUNT
} Ended;

typedef struct Dyad {
    Infant infant;
    Caregiver caregiver;
    Bond other; /* the second carer's, resting */
    Reading reading;
    Care care; /* last tick's */
    uint64_t seed;
    uint32_t tick;
    uint16_t cursor;    /* events begun, as bits */
    uint16_t over;      /* events ended, as bits */
    uint8_t closing;    /* 1 while the closing cue shows */
    uint8_t ended;      /* Ended */
    uint8_t way_out;    /* 1 while a way out is offered (long crying) */
    uint8_t crest;      /* crests so far */
    uint8_t carer;      /* 0 the first, 1 the second */
    double closing_s;   /* seconds since the closing cue */
    double closed_by_s; /* seconds Wait, Hold or Name has gone on in the closing cue */
    double answered_s; /* seconds since the first answered exchange; negative: none yet */
    double room_s[2];  /* seconds the radio and the cousin still have; 0: quiet */
    double happened_s; /* seconds since the last event began */
    uint8_t happened;  /* EventKind + 1 of it */
    double pace;       /* the scenario's: seconds of the scene a second */
    double weather;    /* root of the tenth's share of the clock of play: how far noise
                          carries */
    uint64_t key;      /* the model's noise */
} Dyad;

_Static_assert(sizeof(Dyad) <= 1024, "a Dyad is a plain value of at most 1 KiB");

/* How an act fits what she asks now. */
typedef enum Fit { FIT_NOT, FIT_PARTLY, FIT_YES, FIT_COUNT } Fit;

/* Sets `dyad` to the opening of `scenario` under `seed`. */
void dyad_begin(Dyad *dyad, const Scenario *scenario, uint64_t seed);

/* Moves `dyad` one tick on under `care`. After an ending nothing changes but the tick. */
void dyad_step(Dyad *dyad, const Scenario *scenario, Care care);

/* Returns a hash of every gauge and counter of `dyad`, by value. */
uint64_t dyad_check(const Dyad *dyad);

/* Returns whether it has ended warmly: quiet at the closing cue with somebody there, by
 * you both or by her while you let her; or in the arms of the one you handed over to. */
bool dyad_warm(const Dyad *dyad);

/* Returns which variant of the scenario `seed` plays: seed mod SCENARIO_VARIANTS. */
int dyad_variant(uint64_t seed);

/* Returns the seconds of the scene that have passed. */
double dyad_seconds(const Dyad *dyad);

/* Returns how much of her small signs this caregiver takes in: 1 calm, .6 at the limit.
 */
double dyad_sight(const Dyad *dyad);

/* Returns what she truly asks now: the need, or the kind of the serve in the air (the
 * experimenter's dial). */
Need dyad_asked(const Dyad *dyad);

/* Returns how well `care` would fit what she asks now. */
Fit dyad_fit(const Dyad *dyad, const Scenario *scenario, Care care);

/* Returns a care that fits what she asks now, out of what this scene offers. */
Care dyad_suited(const Dyad *dyad, const Scenario *scenario);

#endif
