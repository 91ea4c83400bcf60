#ifndef LAB_TABLE_H
#define LAB_TABLE_H

/* Table: what many sessions of one scripted caregiver come to. Shares lie in [0, 1]. */

#include "model/policy.h"
#include "model/session.h"

#include <stdbool.h>

typedef struct Tally {
    int sessions, made, soft, skipped; /* how they ended; the rest ran out of time */
    int warm;                          /* dyad_warm */
    int crests;                        /* sessions with one crest or more */
    double ruptures, knots, leaves;    /* a session */
    double seconds;                    /* a session */
    double crying_s;                   /* a session */
    double trust;  /* what a session adds to trust K, in thousandths */
    double stress; /* the caregiver's at the end */
    double negative, smiling, matched, in_step; /* shares of the coded quarter seconds */
    double apart, woven;                        /* shares of the ribbon */
} Tally;

/* Returns the tally of seeds 1 to `seeds`; `session` is room to play in. */
Tally table_tally(Session *session, const Scenario *scenario, const Policy *policy,
                  int seeds, double seconds);

void table_head(bool json);
void table_row(const Policy *policy, const Tally *tally, bool json);

#endif
