#ifndef MODEL_INFANT_H
#define MODEL_INFANT_H

/*
 * Infant: what one simulated infant feels. Plain data, copied by `=`, nothing fails.
 * Levels lie in [0, 1] unless said; rates are per second; spans are ticks.
 * State and equations: reduced model of Tronick-style mutual regulation, science brief 8.1
 * [design, computed there]; the equations stand above the functions in game/model/infant.c.
 */

#include "model/act.h"
#include "model/scenario.h"
#include "model/seen.h"

typedef struct Infant {
    double arousal;     /* 0 deep sleep, .4 calm and alert, 1 screaming */
    double valence;     /* -1 to 1 */
    double contingency; /* R: how reliably acts were answered lately */
    double expectancy;  /* X: what she has come to expect of it */
    double wariness;    /* W: the carry-over of a rupture */
    double stimulation; /* E: what reaches her, smoothed over 8 s */
    double violated_s;  /* seconds in violated expectation */
    double delight;     /* steps of the present exchange, 0 to 3 */
    double hunger, tiredness, discomfort;
    double trust;       /* K, slow */
    double resilience;  /* Z, slow */
    double temper;      /* this infant's own weight on violations; about .5 to 2 */
    uint8_t gaze;       /* GazeAt */
    uint8_t gaze_target;
    uint8_t need;       /* Need now asking; NEED_NONE while at ease */
    uint8_t step;       /* Step of its cue */
    uint8_t plan;       /* index of the NeedPlan asking */
    uint8_t closed;     /* bit i: NeedPlan i has closed */
    uint8_t serve;      /* VoiceSign or other kind of the serve in the air; 0 none */
    uint8_t side;
    double met;         /* how far the need is met, 0 to 1 */
    double climb_s;     /* seconds on this step of the ladder */
    double rest_s;      /* seconds the ladder still rests after a try */
    double serve_s;     /* seconds since the serve began; negative: none in the air */
    double gap_s;       /* seconds of her turn since your last act ended */
    double gaze_s;      /* seconds in this gaze */
    double aside_s;     /* seconds of ebb left after a crest */
    double cried_s;     /* seconds of crying in this scene */
    Gesture gesture;
} Infant;

/* Sets `infant` to the state in which `scenario` opens under `key`. */
void infant_begin(Infant *infant, const Scenario *scenario, uint64_t key);

#endif
