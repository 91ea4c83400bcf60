#ifndef GAME_DATA_BEGUN_H
#define GAME_DATA_BEGUN_H

/* Begun: how a scene began, as levels and recordings hold it. */

#include "data/json.h"

enum { BEGUN_ROW_COUNT = 18 };

/* The fields of a Start. */
extern const Field BEGUN_ROWS[BEGUN_ROW_COUNT];

#endif
