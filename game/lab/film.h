#ifndef LAB_FILM_H
#define LAB_FILM_H

/*
 * Film: a pair before a camera at life's pace, coded four times a second from what shows
 * (Seen and the caregiver's visible act), as observers do. Arousal and valence are kept
 * beside it in the place of a heart-rate belt; no target but those that name them reads
 * them.
 */

#include "model/policy.h"

enum { FILM_CODES_MAX = 4 * 1800, FILM_EVENTS_MAX = 4096, FILM_HZ = 4 };

typedef struct Film {
    Scenario scenario;
    Dyad dyad;
    PolicyMind mind;
    const Policy *policy; /* who has the baby now */
    uint64_t seed;
    int count;                                                 /* codes so far */
    uint8_t infant[FILM_CODES_MAX], caregiver[FILM_CODES_MAX]; /* Phase */
    uint8_t together[FILM_CODES_MAX];
    uint8_t faces[FILM_CODES_MAX];  /* 1: she looks at the face */
    uint8_t cries[FILM_CODES_MAX];  /* 1: fuss or cry, seen or heard */
    uint8_t smiles[FILM_CODES_MAX]; /* 1: smile or laugh */
    float arousal[FILM_CODES_MAX], valence[FILM_CODES_MAX];
    int bid_count, sound_count, turn_count, voice_count;
    float bids[FILM_EVENTS_MAX];   /* s at which a serve began */
    float sounds[FILM_EVENTS_MAX]; /* s at which a speech-like sound of hers began */
    float turns[FILM_EVENTS_MAX];  /* s at which the caregiver fell silent */
    float voices[FILM_EVENTS_MAX]; /* s at which the caregiver's voice began */
    uint8_t voice;                 /* VoiceSign of the tick before */
    uint8_t speaks;                /* 1 while the caregiver's voice is heard */
} Film;

/* A stretch of a film: codes `from` up to `to`, not counting it. */
typedef struct Take {
    int from, to;
} Take;

/* What one reads off a take. */
typedef enum Sight {
    SIGHT_POSITIVE,
    SIGHT_NEGATIVE,
    SIGHT_GAZE,
    SIGHT_CRY,
    SIGHT_SMILE,
    SIGHT_MATCH,
    SIGHT_COUNT
} Sight;

/* Sets `scenario` to quiet play at life's pace with nothing planned. */
void film_scenario(Scenario *scenario, double age_months);

/* Returns the temperament `seed` draws when the sample is mixed (NYLS shares of three).
 */
Temperament film_temperament(uint64_t seed);

/* Begins a film of `seed` in `scenario`. */
void film_begin(Film *film, const Scenario *scenario, uint64_t seed);

/* The same in a scenario of `age_months` with the temperament `seed` draws. */
void film_begin_mixed(Film *film, double age_months, uint64_t seed);

/* Films one tick under `care`. */
void film_step(Film *film, Care care);

/* Films `seconds` under `policy`. */
Take film_roll(Film *film, const Policy *policy, double seconds);

/* Returns the share of `take` in which `sight` shows. */
double film_share(const Film *film, Take take, Sight sight);

/* Returns how many of `events` fell into `take`, per minute. */
double film_rate(Take take, const float *events, int count);

/* Returns the part of `take` from second `from_s` of it to `to_s`. */
Take film_part(Take take, double from_s, double to_s);

#endif
