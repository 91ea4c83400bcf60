#ifndef MODEL_SCENARIO_H
#define MODEL_SCENARIO_H

/*
 * Scenario: everything a scene fixes before it begins. Plain numbers, filled by
 * data/level.c from a level file (which has checked every range below) and never changed
 * by the model. Times are seconds of the scene, strengths and levels lie in [0, 1].
 */

#include "model/act.h"
#include "model/setting.h"

typedef enum Need {
    NEED_NONE,
    NEED_NEAR,  /* company, contact */
    NEED_SHARE, /* look at this with me */
    NEED_PLAY,
    NEED_JOY, /* delight in me */
    NEED_HELP,
    NEED_BREAK, /* a pause */
    NEED_SOOTHE,
    NEED_SHELTER,
    NEED_SETTLE,
    NEED_HUNGER,
    NEED_TIRED,
    NEED_DISCOMFORT,
    NEED_UNSOOTHABLE,
    NEED_COUNT
} Need;

/* The ladder of every need: what the room tells, two channels, three and fuss, all and
 * cry. */
typedef enum Step {
    STEP_NONE,
    STEP_CONTEXT,
    STEP_SUBTLE,
    STEP_CLEAR,
    STEP_LOUD,
    STEP_COUNT
} Step;

typedef enum Temperament {
    TEMPERAMENT_EASY,
    TEMPERAMENT_SLOW,
    TEMPERAMENT_INTENSE,
    TEMPERAMENT_COUNT
} Temperament;

typedef enum EventKind {
    EVENT_THOUGHT, /* the caregiver's own mind wanders */
    EVENT_KETTLE,  /* a sound calls the caregiver away for `seconds` */
    EVENT_DOORBELL,
    EVENT_PHONE,
    EVENT_RADIO,   /* noise in the room until THING_DIM, or for `seconds` */
    EVENT_COUSIN,  /* another child plays lively with her until asked, or for `seconds` */
    EVENT_APPEARS, /* a target becomes worth looking at */
    EVENT_ACT_TWO, /* the scene's second act begins */
    EVENT_STRANGER, /* somebody she does not know comes near */
    EVENT_NEW,      /* a thing she has never seen, at `target` */
    EVENT_STARTLE,  /* a sudden noise: a door, a dog */
    EVENT_PARTING,  /* the caregiver goes out of sight for `seconds` */
    EVENT_LIMIT,    /* something she wants may not be */
    EVENT_COUNT
} EventKind;

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

typedef struct NeedPlan {
    Need need;
    double from_s;      /* 0 to 600 */
    double strength;    /* 0 to 1: how fast it climbs and how long it takes to meet */
    double ladder_s[3]; /* seconds from context to subtle, subtle to clear, clear to loud;
                           2 to 120 */
    uint8_t variants;   /* bit v: happens in variant v; 7 = always */
} NeedPlan;

typedef struct Event {
    EventKind kind;
    double at_s;
    double seconds; /* 0: until something ends it */
    int target;     /* index into targets, or -1 */
    uint8_t variants;
} Event;

/* A sentence Name may say. `fits` NEED_NONE with `wonder` asks ("Too loud?"); a target
 * says it is about that thing. */
typedef struct NameLine {
    Need fits;
    bool wonder;
    int target; /* index into targets, or -1 */
} NameLine;

typedef struct Start {
    double arousal, valence; /* 0 to 1; -1 to 1 */
    double hunger, tiredness, discomfort;
    double trust;  /* 0 to 1 */
    double stress; /* the caregiver's, 0 to 1 */
    double since_feed_min, since_sleep_min;
    double resilience; /* 0 to 1 */
    double sleep_debt; /* the caregiver's, 0 to 1 */
    double unmet; /* needs to be near that lately went unmet, running together; 0 to 9 */
    double unmet_far;                   /* the same of sharing, play and help */
    double second_trust, second_stress; /* what stands between her and the second carer */
} Start;

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
    bool second;           /* a second carer is there to hand over to */
    bool noise;            /* false: every seed plays alike (tests) */
} Scenario;

extern const char *const NEED_NAMES[NEED_COUNT];
extern const char *const STEP_NAMES[STEP_COUNT];
extern const char *const TEMPERAMENT_NAMES[TEMPERAMENT_COUNT];
extern const char *const EVENT_NAMES[EVENT_COUNT];
extern const char *const ENDING_NAMES[ENDING_COUNT];

/* Sets `scenario` to a quiet 180 s of play at six months, easy, no needs planned, with
 * noise. */
void scenario_begin(Scenario *scenario);

#endif
