#ifndef GAME_DATA_DAILY_H
#define GAME_DATA_DAILY_H

/* Daily: the part of a level file that makes it an ordinary day. */

#include "data/json.h"
#include "data/level.h"

/* A scene the day may draw, as the file says it. */
typedef struct DraftScene {
    char id[LEVEL_ID_BYTES];
    DayScene scene;
} DraftScene;

typedef struct DraftDay {
    DraftScene scenes[DAY_SCENES_MAX];
    int scene_count;
    DayPart parts[DAY_PARTS_MAX];
    int part_count;
    double ages[DAY_AGES_MAX];
    int age_count;
} DraftDay;

/* The items of its lists. */
extern const Field DAY_SCENE_ROW, DAY_PART_ROW, DAY_AGE_ROW;

/* Fills the level's day. */
void daily_take(const DraftDay *draft, Level *level);

#endif
