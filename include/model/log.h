#ifndef MODEL_LOG_H
#define MODEL_LOG_H

/*
 * Log: what was seen, for the story afterwards and the lab: codes four times a second,
 * serves, needs from first cue to closing, and moments worth a word. Ticks unless said.
 * What comes when a list is full is left out. No part of it moves the model.
 */

#include "model/noted.h"
#include "model/tape.h"

enum {
    LOG_CODES_MAX = TAPE_SECONDS_MAX * 4,
    LOG_SERVES_MAX = 512,
    LOG_EPISODES_MAX = 32,
    LOG_MOMENTS_MAX = 64,
};

/* What the scribe remembers from tick to tick, at most a quarter of a second old. */
typedef struct Trail {
    uint32_t acted, rested; /* ticks of the last act, and of the last that leaves her in
                               peace: Wait, Breathe, a quieter room */
    Care act, rest;
    uint32_t turned, thing, clear; /* when she looked away in this pause; last at a thing;
                                      when her cue became clear; 0: not */
    uint32_t there;                /* ticks somebody was there since `clear` */
    uint8_t turned_shown, clear_shown, slip_shown, target;
} Trail;

typedef struct Log {
    uint8_t infant[LOG_CODES_MAX], caregiver[LOG_CODES_MAX],
        together[LOG_CODES_MAX];   /* 4 Hz codes */
    uint8_t stress[LOG_CODES_MAX]; /* the caregiver's own, 0 to 255 */
    int code_count;
    Serve serves[LOG_SERVES_MAX];
    int serve_count;
    LogEpisode episodes[LOG_EPISODES_MAX];
    int episode_count;
    Moment moments[LOG_MOMENTS_MAX];
    int moment_count;
    struct {
        uint32_t tick;
        uint8_t mark;
    } marks[LOG_MOMENTS_MAX];
    int mark_count;
    Trail trail;
} Log;

#endif
