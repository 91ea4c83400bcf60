#include "data/family.h"

#include "model/noise.h"
#include "model/session.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/*
 * A save holds what was chosen at the beginning and what has come of it since: which
 * scenes were played, and the slow state with each carer. Every field but the format has
 * a usual value, so a save of an older version stays good.
 */

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

static const char *const FORMAT_NAMES[] = {"save 1"};
static const char *const ENDED_NAMES[ENDED_COUNT] = {
    [ENDED_NOT] = "not",
    [ENDED_MADE] = "made",
    [ENDED_SOFT] = "soft",
    [ENDED_SKIPPED] = "skipped",
};

/* clang-format off */
static const Field PLAYED_ROWS[] = {
    {.name = "level", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Played, level), .size = LEVEL_ID_BYTES, .help = "id of the scene"},
    {.name = "ended", .kind = FIELD_CHOICE, .offset = offsetof(Played, ended), .size = 4,
     .names = ENDED_NAMES, .count = ENDED_COUNT, .help = "the last time"},
    {.name = "times", .kind = FIELD_WHOLE, .offset = offsetof(Played, times), .size = 4,
     .low = 1, .high = 1e6, .usual = 1},
};
static const Field DAYS_ROWS[] = {
    {.name = "trust", .kind = FIELD_NUMBER, .offset = offsetof(Days, trust), .high = 1,
     .usual = .5, .help = "K"},
    {.name = "lately", .kind = FIELD_NUMBER, .offset = offsetof(Days, fast), .high = 1,
     .usual = .5, .help = "K of the last few needs"},
    {.name = "unpredictable", .kind = FIELD_NUMBER, .offset = offsetof(Days, unpredictable),
     .high = 1, .help = "U"},
    {.name = "resilience", .kind = FIELD_NUMBER, .offset = offsetof(Days, resilience),
     .high = 1, .help = "Z"},
    {.name = "needs", .kind = FIELD_WHOLE, .offset = offsetof(Days, episode), .size = 4,
     .high = 4e9, .help = "how many have closed"},
};
/* clang-format on */
/* clang-format off */
static const Field FIGURES_ROWS[] = {
    {.name = "in_step", .kind = FIELD_WHOLE, .offset = offsetof(Figures, in_step), .size = 4,
     .high = 4e9, .help = "quarter seconds of play"},
    {.name = "play", .kind = FIELD_WHOLE, .offset = offsetof(Figures, coded), .size = 4,
     .high = 4e9},
    {.name = "met", .kind = FIELD_WHOLE, .offset = offsetof(Figures, met), .size = 4,
     .high = 4e9, .help = "needs, in the end"},
    {.name = "needs", .kind = FIELD_WHOLE, .offset = offsetof(Figures, needs), .size = 4,
     .high = 4e9},
    {.name = "scenes", .kind = FIELD_WHOLE, .offset = offsetof(Figures, scenes), .size = 4,
     .high = 4e9},
};
/* clang-format on */
static const Field PLAYED_ROW = {.name = "scene",
                                 .kind = FIELD_OBJECT,
                                 .inner = PLAYED_ROWS,
                                 .count = countof(PLAYED_ROWS)};

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "baby", .kind = FIELD_TEXT, .offset = offsetof(Family, baby),
     .size = FAMILY_TEXT_BYTES, .help = "what the baby is called"},
    {.name = "you", .kind = FIELD_TEXT, .offset = offsetof(Family, you),
     .size = FAMILY_TEXT_BYTES, .help = "what the baby calls you"},
    {.name = "skin", .kind = FIELD_WHOLE, .offset = offsetof(Family, skin), .size = 4,
     .high = 4, .usual = 1, .help = "the baby's"},
    {.name = "hair", .kind = FIELD_WHOLE, .offset = offsetof(Family, hair), .size = 4,
     .high = 7},
    {.name = "hair_colour", .kind = FIELD_WHOLE, .offset = offsetof(Family, hair_colour),
     .size = 4, .high = 4, .usual = 1},
    {.name = "iris", .kind = FIELD_WHOLE, .offset = offsetof(Family, iris), .size = 4,
     .high = 3},
    {.name = "suit", .kind = FIELD_WHOLE, .offset = offsetof(Family, suit), .size = 4,
     .high = 5},
    {.name = "glasses", .kind = FIELD_FLAG, .offset = offsetof(Family, glasses)},
    {.name = "hearing_aid", .kind = FIELD_FLAG, .offset = offsetof(Family, hearing_aid)},
    {.name = "cleft_scar", .kind = FIELD_FLAG, .offset = offsetof(Family, cleft_scar)},
    {.name = "limb_difference", .kind = FIELD_FLAG,
     .offset = offsetof(Family, limb_difference)},
    {.name = "temperament", .kind = FIELD_CHOICE, .offset = offsetof(Family, temperament),
     .size = 4, .names = TEMPERAMENT_NAMES, .count = TEMPERAMENT_COUNT},
    {.name = "surprise", .kind = FIELD_FLAG, .offset = offsetof(Family, surprise),
     .help = "the temperament was drawn, and is not told"},
    {.name = "carer", .kind = FIELD_WHOLE, .offset = offsetof(Family, carer), .size = 4,
     .high = 3, .help = "which of four you are"},
    {.name = "carer_skin", .kind = FIELD_WHOLE, .offset = offsetof(Family, carer_skin),
     .size = 4, .high = 4, .usual = 1},
    {.name = "carer_hair", .kind = FIELD_WHOLE, .offset = offsetof(Family, carer_hair),
     .size = 4, .high = 4, .usual = 1},
    {.name = "second_skin", .kind = FIELD_WHOLE, .offset = offsetof(Family, second_skin),
     .size = 4, .high = 4, .usual = 1, .help = "of the second carer"},
    {.name = "seed", .kind = FIELD_HEX, .offset = offsetof(Family, seed), .size = 8},
    {.name = "tune", .kind = FIELD_CHOICE, .offset = offsetof(Family, tune), .size = 4,
     .names = TUNE_NAMES, .count = TUNE_COUNT, .help = "hummed until it is known"},
    {.name = "toy", .kind = FIELD_CHOICE, .offset = offsetof(Family, toy), .size = 4,
     .names = TOY_NAMES, .count = TOY_COUNT, .help = "offered until it is known"},
    {.name = "with_you", .kind = FIELD_OBJECT, .offset = offsetof(Family, days[0]),
     .inner = DAYS_ROWS, .count = countof(DAYS_ROWS)},
    {.name = "with_second", .kind = FIELD_OBJECT, .offset = offsetof(Family, days[1]),
     .inner = DAYS_ROWS, .count = countof(DAYS_ROWS)},
    {.name = "figures", .kind = FIELD_OBJECT, .offset = offsetof(Family, figures),
     .inner = FIGURES_ROWS, .count = countof(FIGURES_ROWS),
     .help = "of all scenes; said in words after six"},
    {.name = "scenes", .kind = FIELD_LIST, .offset = offsetof(Family, played),
     .inner = &PLAYED_ROW, .most = FAMILY_SCENES_MAX, .stride = sizeof(Played),
     .count_at = offsetof(Family, played_count), .help = "played to their end"},
};
/* clang-format on */

const Format FAMILY_FORMAT = {
    .name = "save", .rows = ROWS, .count = countof(ROWS), .bytes_max = FAMILY_BYTES_MAX};

void family_begin(Family *family, uint64_t seed)
{
    assert(family);
    *family = (Family){.skin = 1,
                       .hair_colour = 1,
                       .carer_skin = 1,
                       .carer_hair = 1,
                       .second_skin = 1,
                       .surprise = true,
                       .seed = seed};
    family_first_day(family);
}

/* A surprise is as frequent as in the field: 40 : 15 : 10 of easy, slow to warm and
 * intense [Thomas & Chess 1977]. */
void family_first_day(Family *family)
{
    assert(family);
    enum { CHANNEL = 21 };
    if (family->surprise) {
        double at = noise_unit(noise_key(family->seed, NOISE_MODEL), 0, CHANNEL);
        family->temperament = at < .615   ? TEMPERAMENT_EASY
                              : at < .845 ? TEMPERAMENT_SLOW
                                          : TEMPERAMENT_INTENSE;
    }
    for (int i = 0; i < CARERS_OF_ONE; i++) {
        days_begin(&family->days[i], (Temperament)family->temperament, family->seed);
    }
}

/* Returns where the scene `level` stands in the list, or -1. */
static int index_of(const Family *family, const char *level)
{
    for (int i = 0; i < family->played_count; i++) {
        if (strcmp(family->played[i].level, level) == 0) {
            return i;
        }
    }
    return -1;
}

/* A list that is full keeps what it has; a family has played every scene by then. */
void family_played(Family *family, const char *level, int ended)
{
    assert(family && level && ended >= 0 && ended < ENDED_COUNT);
    int at = index_of(family, level);
    if (at < 0) {
        if (family->played_count == FAMILY_SCENES_MAX) {
            return;
        }
        at = family->played_count++;
        family->played[at] = (Played){.times = 0};
        snprintf(family->played[at].level, LEVEL_ID_BYTES, "%s", level);
    }
    family->played[at].ended = ended;
    family->played[at].times += family->played[at].times < 1000000;
}

const Played *family_scene(const Family *family, const char *level)
{
    assert(family && level);
    int at = index_of(family, level);
    return at < 0 ? NULL : &family->played[at];
}

/* What no file holds: both carers' days are those of one infant. */
static void days_join(Family *family)
{
    for (int i = 0; i < CARERS_OF_ONE; i++) {
        family->days[i].key = noise_key(family->seed, NOISE_MODEL);
        family->days[i].temperament = (uint8_t)family->temperament;
        family->days[i].resilience = family->days[0].resilience;
    }
}

bool family_parse(const char *text, size_t bytes, const char *name, Family *family,
                  Problems *problems)
{
    assert(text && name && family && problems);
    Family read;
    memset(&read, 0, sizeof read);
    if (!json_parse(text, bytes, name, &FAMILY_FORMAT, &read, problems)) {
        return false;
    }
    days_join(&read);
    *family = read;
    return true;
}

long family_write(const Family *family, char *text, size_t most)
{
    assert(family && text);
    return json_write(&FAMILY_FORMAT, family, text, most);
}

bool family_load(const char *path, Family *family, Problems *problems)
{
    assert(path && family && problems);
    Family read;
    memset(&read, 0, sizeof read);
    if (!json_load(path, &FAMILY_FORMAT, &read, problems)) {
        return false;
    }
    days_join(&read);
    *family = read;
    return true;
}
