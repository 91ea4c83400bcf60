#ifndef MODEL_INFANT_H
#define MODEL_INFANT_H

/*
 * Infant: what one simulated infant feels. Plain data, copied by `=`, nothing fails.
 * Levels lie in [0, 1] unless said; rates are per second; spans are ticks.
 * State and equations: reduced model of Tronick-style mutual regulation, science
 * brief 8.1 [design, computed there]; the equations stand above the functions in
 * game/model/infant.c.
 */

#include "model/scenario.h"
#include "model/seen.h"
#include "model/serve.h"
#include "model/wakeful.h"

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
    double trust;      /* K, slow */
    double resilience; /* Z, slow */
    double temper;     /* this infant's own weight on violations; about .5 to 2 */
    double sunny;      /* how readily she smiles today; about .4 to 2.5 */
    double rhythm_s;   /* from the end of her serve to this adult's usual answer, s */
    uint8_t gaze;      /* GazeAt */
    uint8_t gaze_target;
    uint8_t need;    /* Need now asking; NEED_NONE while at ease */
    uint8_t step;    /* Step of its cue */
    uint8_t plan;    /* index of the NeedPlan asking */
    uint8_t closed;  /* bit i: NeedPlan i has closed */
    uint8_t serve;   /* ServeKind of the serve in the air; 0 none */
    uint8_t side;    /* 0 turns to the picture's left, 1 right */
    uint8_t shown;   /* ServeKind last shown: it is not cut short by an answer */
    uint8_t turn;    /* 1 while an answered exchange waits for its gap */
    uint8_t fidget;  /* Fidget going on */
    uint8_t chased;  /* acts at a turned head in this pause */
    uint8_t waited;  /* 1 when Wait, Breathe or a quieter room worked in this pause */
    uint8_t tries;   /* acts since this need first showed */
    double met;      /* how far the need is met, 0 to 1 */
    double climb_s;  /* seconds on this step of the ladder */
    double rest_s;   /* seconds the ladder still rests after a try */
    double serve_s;  /* seconds since the serve began; negative: none in the air */
    double missed_s; /* seconds since the end of a serve that went by unanswered;
                        negative: none */
    double gap_s;    /* seconds of her turn since your last act ended */
    double gaze_s;   /* seconds in this gaze */
    double aside_s;  /* seconds of ebb left after a crest */
    double cried_s;  /* seconds of crying in this scene */
    double crest_s;  /* seconds of the crest left */
    double due_s;    /* seconds until the serve she is about to make; negative: none */
    double quiet_s;  /* seconds since something visible changed */
    double fidget_s; /* seconds since the small movement began */
    double step_s;   /* seconds on this step, rests included */
    double calm;     /* how far Hold has brought a loud cry down, 0 to 1 */
    double dosed_s;  /* seconds until dose may raise a step again */
    double earned;   /* the part of wariness not risen by idle hands */
    double glance_s; /* seconds left of a half-glance; 0: none */
    double eased_s;  /* seconds since a need closed */
    double shown_s;  /* seconds since the last serve began; negative: none yet */
    double lift_v, lift_a;     /* valence and arousal earned and still to come */
    double ready;              /* steps of delight this infant needs today for a crest */
    double hungers_h, tires_h; /* hours in which hunger and tiredness fill */
    double asleep_s;           /* seconds of life asleep; 0: awake */
    double asked_s;            /* seconds since the need now asking began */
    double with_s;             /* of them with somebody there */
    double distance;  /* from you: 0 at your knee, 1 across the room; from nine months */
    double roam;      /* her drive to be off and see, 0 to 1 */
    double check_s;   /* seconds until she looks back to you */
    double strange;   /* how wary she is of somebody or something new, 0 to 1 */
    double stance;    /* what she makes of it: -1 keep off, 1 good; borrowed from you */
    double anger;     /* from fifteen months: rises fast, wears off */
    double sorrow;    /* grows slowly under it, takes comfort */
    double anger_s;   /* seconds of life in which anger wears off to a third */
    uint8_t unmet[2]; /* needs unmet in a row: to be near, to be off */
    uint8_t arms;     /* 1 while she is held */
    uint8_t off;      /* 1 while she is off exploring, 0 while near */
    Gesture gesture;
} Infant;

/* Sets `infant` to the state in which `scenario` opens under `key`. */
void infant_begin(Infant *infant, const Scenario *scenario, uint64_t key);

#endif
