#ifndef GAME_DATA_LINES_H
#define GAME_DATA_LINES_H

#include "data/json.h"

typedef enum LinesAdded { LINES_ADDED, LINES_TWICE, LINES_FULL } LinesAdded;

/* Puts `text` under `id`, keeping `lines` sorted. */
LinesAdded lines_add(Lines *lines, const char *id, const char *text);

#endif
