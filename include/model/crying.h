#ifndef MODEL_CRYING_H
#define MODEL_CRYING_H

/*
 * Crying: crying and fussing of a day, minute by minute, with no findable cause for some
 * of it in the first four months (science brief 6.6). The slow layer's other half: what
 * soothing takes is measured from 60 Hz bouts. And what a cry sounds like (5.5).
 */

#include "model/dyad.h"

typedef struct CryLife {
    double age_weeks; /* 1 to 130 */
    Temperament temperament;
    double carried_h;  /* hours of carrying a day beyond the usual */
    double soothing_s; /* median from the first cue until it is over, of bouts that end */
    double attends;    /* share of bouts somebody comes to */
    uint64_t seed;
} CryLife;

/* Minutes of one day. */
typedef struct CryDay {
    double minutes;
    double evening; /* of them between four and midnight */
    double longest; /* of one bout */
    int bouts;
    int lasting; /* bouts nothing helped for a quarter of an hour or more */
} CryDay;

/* What one burst of crying sounds like: a synthesiser's parameters. */
typedef struct Cry {
    double pitch_hz; /* mean F0 of the burst */
    double burst_s, gap_s;
    double rough; /* 0 clear to 1 harsh */
    double loud;  /* 0 to 1 */
} Cry;

/* Returns the crying of day `day` of `life`. */
CryDay crying_day(const CryLife *life, uint32_t day);

/* Returns the share of evening bouts of such an infant that nothing helps; 0 from four
 * months. */
double crying_causeless(double age_months, Temperament temperament, TimeOfDay time);

/* Returns how many bouts of crying begin in a minute at that age and time of day. */
double crying_begins(double age_months, TimeOfDay time);

/* Returns the burst that `dyad` cries now; it tells how much, hardly why. */
Cry cry_of(const Dyad *dyad, const Scenario *scenario);

/* Returns a burst about `need` at `arousal` and `valence`; `pain` marks its onset. */
Cry cry_about(Need need, double arousal, double valence, bool pain, uint64_t take);

#endif
