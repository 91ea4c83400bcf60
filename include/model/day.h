#ifndef MODEL_DAY_H
#define MODEL_DAY_H

/*
 * Day: an ordinary day, six short parts one after another. Each part is a scene drawn by
 * the day's seed out of those that fit the age and the hour, cut short, with chores that
 * call the carer away. What the two have lived goes on from part to part. Seconds of the
 * scene; months; levels lie in [0, 1]. Plain data; the same seed gives the same day.
 */

#include "model/days.h"
#include "model/session.h"

enum { DAY_PARTS_MAX = 6, DAY_SCENES_MAX = 20, DAY_AGES_MAX = 12 };

/* A scene that a day may draw. */
typedef struct DayScene {
    uint8_t parts; /* bit i: it may be the day's part i */
    double from_months, to_months;
} DayScene;

/* One part of the day, whatever scene it becomes. */
typedef struct DayPart {
    TimeOfDay time;
    double seconds; /* the longest it lasts, 30 to 60 */
    double tires;   /* what the hours before it add to her tiredness */
    double burdens; /* and to both carers' stress */
    uint8_t chores; /* bit EventKind: may call the carer away */
    uint8_t needs;  /* what she asks for by plan, 1 to 3 things */
    uint8_t carer;  /* who is with her when it begins: 0 you, 1 the second carer */
} DayPart;

typedef struct Day {
    DayScene scenes[DAY_SCENES_MAX];
    int scene_count;
    DayPart parts[DAY_PARTS_MAX];
    int part_count; /* 0: the level is a scene and no day */
    double ages[DAY_AGES_MAX];
    int age_count;
} Day;

/* Which scene a part has become, and the seed of its session. */
typedef struct DayDraw {
    int scene;
    uint64_t seed;
} DayDraw;

/* What goes on from part to part. */
typedef struct Carried {
    Days days[2]; /* with you, with the second carer */
    double stress[2];
    double foreseen[2]; /* as in Start */
    double tiredness, wariness;
} Carried;

/* What became of one part, for the evening. */
typedef struct DayTally {
    uint32_t in_step, coded; /* quarter seconds, distress left out */
    int needs, met;          /* closed; to the end, at any time */
    int done, waited;        /* chores seen to; left for her */
} DayTally;

/* Returns whether at `age` every part of `day` has a scene to become. */
bool day_holds(const Day *day, double age);

/* Draws the parts of a day at `age` into `draws`: no scene twice while others are left,
 * and then in another variant. */
void day_draw(const Day *day, double age, uint64_t seed, DayDraw draws[DAY_PARTS_MAX]);

/* Sets `carried` to the first morning of a baby and two carers with `days`. */
void day_wake(Carried *carried, const Days days[2]);

/* Makes `scene` the `part` of `day` at `age` that is played under `seed`. */
void day_part(Scenario *scene, const Day *day, int part, double age, uint64_t seed);

/* Brings what was lived before into `scene`. */
void day_bring(Scenario *scene, const Day *day, int part, const Carried *carried);

/* Takes on what `session`, a part of the day, has left; returns what became of it. */
DayTally day_live(Carried *carried, const Session *session, uint8_t carer);

#endif
