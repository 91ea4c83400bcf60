#ifndef GAME_DATA_SUMMED_H
#define GAME_DATA_SUMMED_H

/* Summed: the rows of a summary, as a recording holds them. */

#include "data/summary.h"

enum { SUMMARY_ROW_COUNT = 7 };

extern const Field SUMMARY_ROWS[SUMMARY_ROW_COUNT];

#endif
