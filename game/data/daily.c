#include "data/daily.h"

#include "data/rules.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* Those that call the carer away and can be left for later, in the order of EventKind. */
enum { CHORE_KINDS = 4 };

static const char *const CARER_NAMES[] = {"first", "second"};

/* clang-format off */
static const Field SCENE_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(DraftScene, id), .size = LEVEL_ID_BYTES,
     .help = "of a scene in the same folder"},
    {.name = "from_months", .kind = FIELD_NUMBER,
     .offset = offsetof(DraftScene, scene.from_months), .high = 30, .unit = "months",
     .help = "the youngest it can be played with"},
    {.name = "to_months", .kind = FIELD_NUMBER,
     .offset = offsetof(DraftScene, scene.to_months), .high = 30, .usual = 30,
     .unit = "months"},
    {.name = "parts", .kind = FIELD_BITS, .offset = offsetof(DraftScene, scene.parts),
     .high = DAY_PARTS_MAX - 1, .usual = (1 << DAY_PARTS_MAX) - 1,
     .help = "the parts of the day it may be, the first is 0"},
};
static const Field PART_ROWS[] = {
    {.name = "time_of_day", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(DayPart, time), .size = sizeof(TimeOfDay), .names = TIME_NAMES,
     .count = TIME_COUNT},
    {.name = "seconds", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(DayPart, seconds), .low = 30, .high = 60, .unit = "s",
     .help = "the longest it lasts"},
    {.name = "carer", .kind = FIELD_CHOICE, .offset = offsetof(DayPart, carer), .size = 1,
     .names = CARER_NAMES, .count = countof(CARER_NAMES),
     .help = "who is with the baby when it begins"},
    {.name = "tires", .kind = FIELD_NUMBER, .offset = offsetof(DayPart, tires),
     .low = -1, .high = 1, .help = "what the hours before it add to the tiredness; a nap takes away"},
    {.name = "burdens", .kind = FIELD_NUMBER, .offset = offsetof(DayPart, burdens),
     .high = 1, .usual = .1, .help = "and to the stress of the one who begins"},
    {.name = "needs", .kind = FIELD_WHOLE, .offset = offsetof(DayPart, needs), .size = 1,
     .low = 1, .high = 3, .usual = 2,
     .help = "how many things the baby asks for in it; one under five months"},
    {.name = "chores", .kind = FIELD_BITS, .offset = offsetof(DayPart, chores),
     .high = CHORE_KINDS - 1, .usual = 0,
     .help = "may call the carer away: 0 thought, 1 kettle, 2 doorbell, 3 phone"},
};
/* clang-format on */
const Field DAY_SCENE_ROW = {.name = "scene",
                             .kind = FIELD_OBJECT,
                             .inner = SCENE_ROWS,
                             .count = countof(SCENE_ROWS)};
const Field DAY_PART_ROW = {.name = "part",
                            .kind = FIELD_OBJECT,
                            .inner = PART_ROWS,
                            .count = countof(PART_ROWS)};
const Field DAY_AGE_ROW = {
    .name = "age", .kind = FIELD_NUMBER, .high = 30, .unit = "months"};

/* A day whose parts no scene fits, or that lacks one of its lists, cannot be played. */
void daily_check(const Rules *rules)
{
    const DraftDay *day = &rules->draft->day;
    if (day->part_count == 0 && day->age_count == 0 && day->scene_count == 0) {
        return;
    }
    if (day->part_count == 0 || day->age_count == 0 || day->scene_count == 0) {
        rules_wrong(rules, "day_parts", -1,
                    "a day needs day_ages, day_parts and day_scenes");
        return;
    }
    Level level;
    daily_take(day, &level);
    for (int i = 0; i < day->age_count; i++) {
        if (!day_holds(&level.day, day->ages[i])) {
            rules_wrong(rules, "day_ages", i, "at %g months a part has no scene",
                        day->ages[i]);
        }
    }
    for (int i = 0; i < day->scene_count; i++) {
        if (!rules_word(day->scenes[i].id)) {
            rules_wrong(rules, "day_scenes", i, "\"%s\" is no id of a scene",
                        day->scenes[i].id);
        }
    }
}

void daily_take(const DraftDay *draft, Level *level)
{
    assert(draft && level);
    level->day = (Day){.scene_count = draft->scene_count,
                       .part_count = draft->part_count,
                       .age_count = draft->age_count};
    memcpy(level->day.parts, draft->parts, sizeof level->day.parts);
    memcpy(level->day.ages, draft->ages, sizeof level->day.ages);
    for (int i = 0; i < draft->scene_count; i++) {
        level->day.scenes[i] = draft->scenes[i].scene;
        memcpy(level->day_scenes[i], draft->scenes[i].id, LEVEL_ID_BYTES);
    }
}
