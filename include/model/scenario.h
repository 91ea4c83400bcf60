#ifndef MODEL_SCENARIO_H
#define MODEL_SCENARIO_H

/*
 * Scenario: everything a scene fixes before it begins. Plain numbers, filled by
 * data/level.c from a level file (which has checked every range below) and never changed
 * by the model. Times are seconds of the scene, strengths and levels lie in [0, 1].
 */

#include "model/act.h"
#include "model/event.h"
#include "model/familiar.h"
#include "model/need.h"
#include "model/setting.h"
#include "model/start.h"
#include "model/temperament.h"

typedef enum EndingWhen {
    ENDING_NEED_MET,
    ENDING_CREST,
    ENDING_TIME,
    ENDING_COUNT
} EndingWhen;

enum {
    SCENARIO_TARGETS_MAX = 12,
    SCENARIO_NEEDS_MAX = 8,
    SCENARIO_EVENTS_MAX = 16,
    SCENARIO_DISCS_MAX = 5,
    SCENARIO_TENDS_MAX = 3,
    SCENARIO_NAMES_MAX = 12,
    SCENARIO_VARIANTS = 3, /* variant of a session = seed mod 3 */
};

/* A sentence Name may say. `fits` NEED_NONE with `wonder` asks ("Too loud?"); a target
 * says it is about that thing. */
typedef struct NameLine {
    Need fits;
    bool wonder;
    int target; /* index into targets, or -1 */
} NameLine;

typedef struct Scenario {
    Room room;
    TimeOfDay time;
    BodyPose pose;
    double age_months; /* 0 to 30 */
    Temperament temperament;
    double seconds;      /* length, 30 to 600 */
    double pace;         /* 0.5 to 1.5; stretches the scene's clock */
    double clock_play;   /* how much slower than life play runs; 3 in scenes, 1 at life's
                            pace */
    double clock_soothe; /* how much faster than life soothing runs; 6 in scenes, 1 at
                            life's pace */
    Start start;
    uint8_t targets[SCENARIO_TARGETS_MAX]; /* Target */
    int target_count;
    uint8_t discs[SCENARIO_DISCS_MAX]; /* Act */
    int disc_count;
    uint8_t tend[SCENARIO_TENDS_MAX]; /* Thing */
    int tend_count;
    NameLine names[SCENARIO_NAMES_MAX];
    int name_count;
    NeedPlan needs[SCENARIO_NEEDS_MAX];
    int need_count;
    Event events[SCENARIO_EVENTS_MAX];
    int event_count;
    EndingWhen ending;
    double soft_at_s;      /* when she makes the ending herself if nobody found it */
    double max_distress_s; /* after so much crying a way out is offered */
    Familiar familiar;     /* known from earlier scenes; the game fills it, no level */
    bool second;           /* a second carer is there to hand over to */
    bool noise;            /* false: every seed plays alike (tests) */
} Scenario;

extern const char *const ENDING_NAMES[ENDING_COUNT];

/* Sets `scenario` to a quiet 180 s of play at six months, easy, no needs planned, with
 * noise. */
void scenario_begin(Scenario *scenario);

/* Returns whether the scene is played close to the body: it shows no verb of the face,
 * and touch, rhythm and voice carry it. */
bool scenario_close(const Scenario *scenario);

#endif
