#ifndef DATA_SUMMARY_H
#define DATA_SUMMARY_H

/*
 * Summary: what a recording says of its session without playing it again: the story, and
 * the ribbon in runs. It is what is left once the model has changed. No name is in it.
 */

#include "data/story.h"

enum { SUMMARY_RUNS_MAX = 256, SUMMARY_SERVES_MAX = 256 };

typedef struct SummaryRun {
    uint32_t tick;
    uint8_t together; /* Together from there on */
} SummaryRun;

typedef struct SummaryMark {
    uint32_t tick;
    uint8_t mark; /* Mark */
} SummaryMark;

typedef struct Summary {
    char title[LEVEL_TITLE_BYTES]; /* of the scene; empty: there is no summary */
    double age_months;
    Story story;
    SummaryRun ribbon[SUMMARY_RUNS_MAX];
    int ribbon_count;
    SummaryMark marks[LOG_MOMENTS_MAX];
    int mark_count;
    uint32_t serves[SUMMARY_SERVES_MAX];
    int serve_count;
} Summary;

/* Sums up `session` of `level`. */
void summary_of(const Session *session, const Level *level, Summary *summary);

/* Fills `log` with what the ribbon is drawn from. */
void summary_log(const Summary *summary, Log *log);

#endif
