#include "data/draft.h"

#include "data/begun.h"

#include <stddef.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

static const char *const FORMAT_NAMES[] = {"level 1"};
static const char *const CONTENT_NAMES[CONTENT_COUNT] = {[CONTENT_NONE] = "none",
                                                         [CONTENT_CRYING] = "crying",
                                                         [CONTENT_SEPARATION] =
                                                             "separation",
                                                         [CONTENT_SHOUTING] = "shouting"};

/* clang-format off */
const Field BEGUN_ROWS[BEGUN_ROW_COUNT] = {
    {.name = "arousal", .kind = FIELD_NUMBER, .offset = offsetof(Start, arousal),
     .high = 1, .usual = .4, .help = "0 deep sleep, 0.4 calm and alert, 1 screaming"},
    {.name = "valence", .kind = FIELD_NUMBER, .offset = offsetof(Start, valence),
     .low = -1, .high = 1, .usual = .1, .help = "mood"},
    {.name = "hunger", .kind = FIELD_NUMBER, .offset = offsetof(Start, hunger), .high = 1,
     .usual = .2},
    {.name = "tiredness", .kind = FIELD_NUMBER, .offset = offsetof(Start, tiredness),
     .high = 1, .usual = .2},
    {.name = "discomfort", .kind = FIELD_NUMBER, .offset = offsetof(Start, discomfort),
     .high = 1},
    {.name = "trust", .kind = FIELD_NUMBER, .offset = offsetof(Start, trust), .high = 1,
     .usual = .5, .help = "what earlier days have left"},
    {.name = "stress", .kind = FIELD_NUMBER, .offset = offsetof(Start, stress), .high = 1,
     .usual = .15, .help = "the caregiver's own"},
    {.name = "since_feed_min", .kind = FIELD_NUMBER,
     .offset = offsetof(Start, since_feed_min), .high = 720, .usual = 60, .unit = "min",
     .help = "since the last milk; the room shows it"},
    {.name = "since_sleep_min", .kind = FIELD_NUMBER,
     .offset = offsetof(Start, since_sleep_min), .high = 720, .usual = 40, .unit = "min",
     .help = "since the last sleep"},
    {.name = "resilience", .kind = FIELD_NUMBER, .offset = offsetof(Start, resilience),
     .high = 1, .help = "how soon she lets go once somebody is there again"},
    {.name = "wary", .kind = FIELD_NUMBER, .offset = offsetof(Start, wary), .high = 1,
     .help = "what a moment just gone by has left between the two"},
    {.name = "sleep_debt", .kind = FIELD_NUMBER, .offset = offsetof(Start, sleep_debt),
     .high = 1, .help = "the caregiver's: crying and frights strain more"},
    {.name = "unmet", .kind = FIELD_NUMBER, .offset = offsetof(Start, unmet), .high = 9,
     .help = "needs to be near lately unmet in a row; from three, miscues"},
    {.name = "unmet_far", .kind = FIELD_NUMBER, .offset = offsetof(Start, unmet_far),
     .high = 9, .help = "the same of sharing, play and help"},
    {.name = "second_trust", .kind = FIELD_NUMBER,
     .offset = offsetof(Start, second_trust), .high = 1, .usual = .4,
     .help = "between her and the second carer"},
    {.name = "second_stress", .kind = FIELD_NUMBER,
     .offset = offsetof(Start, second_stress), .high = 1, .usual = .2},
    {.name = "tired_by_seed", .kind = FIELD_BITS, .offset = offsetof(Start, tired),
     .high = SCENARIO_VARIANTS - 1,
     .help = "the variants (seed mod 3) in which the baby comes in tired"},
    {.name = "worn_by_seed", .kind = FIELD_BITS, .offset = offsetof(Start, worn),
     .high = SCENARIO_VARIANTS - 1, .help = "those in which the caregiver does"},
};
/* clang-format on */

/* Items of lists have rows of their own, without an offset: their place follows from the
 * list's stride. */
static const Field TARGET_ROW = {.name = "target",
                                 .kind = FIELD_CHOICE,
                                 .size = 1,
                                 .names = TARGET_NAMES,
                                 .count = TARGET_COUNT};
static const Field DISC_ROW = {.name = "disc",
                               .kind = FIELD_CHOICE,
                               .size = 1,
                               .names = &ACTS[0].name,
                               .stride = sizeof(ActFacts),
                               .count = ACT_COUNT};
static const Field TEND_ROW = {.name = "thing",
                               .kind = FIELD_CHOICE,
                               .size = 1,
                               .names = THING_NAMES,
                               .count = THING_COUNT};
static const Field LADDER_ROW = {
    .name = "step", .kind = FIELD_NUMBER, .low = 2, .high = 120, .unit = "s"};
static const Field REWIND_ROW = {
    .name = "at", .kind = FIELD_NUMBER, .high = 600, .unit = "s"};
static const Field SOURCE_ROW = {
    .name = "source", .kind = FIELD_TEXT, .size = LEVEL_TITLE_BYTES};

/* clang-format off */
static const Field NAME_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(DraftName, id), .size = DRAFT_NAME_BYTES,
     .help = "its words are text name.ID"},
    {.name = "fits", .kind = FIELD_CHOICE, .offset = offsetof(DraftName, fits), .size = 1,
     .names = NEED_NAMES, .count = NEED_COUNT, .usual = NEED_NONE,
     .help = "the need it speaks of"},
    {.name = "wonder", .kind = FIELD_FLAG, .offset = offsetof(DraftName, wonder),
     .help = "it asks"},
    {.name = "target", .kind = FIELD_CHOICE, .offset = offsetof(DraftName, target),
     .size = 1, .low = -1, .names = TARGET_NAMES, .count = TARGET_COUNT, .usual = -1,
     .help = "the thing it is about"},
};
/* clang-format on */
static const Field NAME_ROW = {.name = "line",
                               .kind = FIELD_OBJECT,
                               .inner = NAME_ROWS,
                               .count = countof(NAME_ROWS)};

/* clang-format off */
static const Field NEED_ROWS[] = {
    {.name = "need", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(DraftNeed, plan.need), .size = sizeof(Need), .names = NEED_NAMES,
     .count = NEED_COUNT},
    {.name = "from_s", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(DraftNeed, plan.from_s), .high = 600, .unit = "s",
     .help = "when its first cue may show"},
    {.name = "strength", .kind = FIELD_NUMBER,
     .offset = offsetof(DraftNeed, plan.strength), .high = 1, .usual = .6,
     .help = "how fast it climbs and how long it takes to meet"},
    {.name = "ladder_s", .kind = FIELD_LIST, .required = true,
     .offset = offsetof(DraftNeed, plan.ladder_s), .inner = &LADDER_ROW, .most = 3,
     .stride = sizeof(double), .count_at = offsetof(DraftNeed, steps),
     .help = "seconds from context to subtle, to clear, to loud"},
    {.name = "by_seed", .kind = FIELD_BITS, .offset = offsetof(DraftNeed, plan.variants),
     .high = SCENARIO_VARIANTS - 1, .usual = 7,
     .help = "the variants (seed mod 3) in which it happens"},
};
/* clang-format on */
static const Field NEED_ROW = {.name = "need",
                               .kind = FIELD_OBJECT,
                               .inner = NEED_ROWS,
                               .count = countof(NEED_ROWS)};

/* clang-format off */
static const Field EVENT_ROWS[] = {
    {.name = "at_s", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(DraftEvent, event.at_s), .high = 600, .unit = "s"},
    {.name = "kind", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(DraftEvent, event.kind), .size = sizeof(EventKind),
     .names = EVENT_NAMES, .count = EVENT_COUNT},
    {.name = "target", .kind = FIELD_CHOICE, .offset = offsetof(DraftEvent, target),
     .size = 1, .low = -1, .names = TARGET_NAMES, .count = TARGET_COUNT, .usual = -1,
     .help = "what appears"},
    {.name = "seconds", .kind = FIELD_NUMBER,
     .offset = offsetof(DraftEvent, event.seconds), .high = 600, .unit = "s",
     .help = "0: until something ends it"},
    {.name = "by_seed", .kind = FIELD_BITS,
     .offset = offsetof(DraftEvent, event.variants), .high = SCENARIO_VARIANTS - 1,
     .usual = 7, .help = "the variants (seed mod 3) in which it happens"},
};
/* clang-format on */
static const Field EVENT_ROW = {.name = "event",
                                .kind = FIELD_OBJECT,
                                .inner = EVENT_ROWS,
                                .count = countof(EVENT_ROWS)};

/* clang-format off */
static const Field ANSWER_ROWS[] = {
    {.name = "act", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(DraftAnswer, act), .size = 1, .names = &ACTS[0].name,
     .stride = sizeof(ActFacts), .count = ACT_COUNT, .help = "the verb that is played"},
    {.name = "thing", .kind = FIELD_CHOICE, .offset = offsetof(DraftAnswer, thing),
     .size = 1, .low = -1, .names = THING_NAMES, .count = THING_COUNT, .usual = -1,
     .help = "what tend reaches for"},
    {.name = "breath", .kind = FIELD_CHOICE, .offset = offsetof(DraftAnswer, breath),
     .size = 1, .low = -1, .names = BREATH_NAMES, .count = BREATH_COUNT, .usual = -1,
     .help = "what breathe becomes"},
    {.name = "target", .kind = FIELD_CHOICE, .offset = offsetof(DraftAnswer, target),
     .size = 1, .low = -1, .names = TARGET_NAMES, .count = TARGET_COUNT, .usual = -1,
     .help = "where look goes; else along with the baby's eyes"},
    {.name = "name", .kind = FIELD_TEXT, .offset = offsetof(DraftAnswer, name),
     .size = DRAFT_NAME_BYTES, .help = "the id of the sentence that name says"},
};
/* clang-format on */
static const Field ANSWER_ROW = {.name = "answer",
                                 .kind = FIELD_OBJECT,
                                 .inner = ANSWER_ROWS,
                                 .count = countof(ANSWER_ROWS)};

/* clang-format off */
static const Field PAUSE_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(DraftPause, id), .size = DRAFT_NAME_BYTES,
     .help = "its words are texts pause.ID.short, .spoken and .listen"},
    {.name = "at_s", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(DraftPause, at_s), .high = 600, .unit = "s"},
    {.name = "answers", .kind = FIELD_LIST, .offset = offsetof(DraftPause, answers),
     .inner = &ANSWER_ROW, .most = LEVEL_ANSWERS_MAX, .stride = sizeof(DraftAnswer),
     .count_at = offsetof(DraftPause, answer_count),
     .help = "two to four for a vote: texts pause.ID.vote, .1 to .4"},
};
/* clang-format on */
static const Field PAUSE_ROW = {.name = "pause",
                                .kind = FIELD_OBJECT,
                                .inner = PAUSE_ROWS,
                                .count = countof(PAUSE_ROWS)};

/* clang-format off */
static const Field LINE_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(DraftLine, id), .size = DRAFT_NAME_BYTES,
     .help = "its two readings are texts line.ID.one and line.ID.two"},
    {.name = "at_s", .kind = FIELD_NUMBER, .offset = offsetof(DraftLine, at_s),
     .high = 600, .unit = "s", .help = "an instant; 0: it goes by need and step"},
    {.name = "need", .kind = FIELD_CHOICE, .offset = offsetof(DraftLine, need), .size = 1,
     .names = NEED_NAMES, .count = NEED_COUNT, .usual = NEED_NONE,
     .help = "whenever this is asked"},
    {.name = "step", .kind = FIELD_CHOICE, .offset = offsetof(DraftLine, step), .size = 1,
     .names = STEP_NAMES, .count = STEP_COUNT, .usual = STEP_SUBTLE,
     .help = "on this step of it"},
};
/* clang-format on */
static const Field LINE_ROW = {.name = "line",
                               .kind = FIELD_OBJECT,
                               .inner = LINE_ROWS,
                               .count = countof(LINE_ROWS)};

/* clang-format off */
static const Field ENDING_ROWS[] = {
    {.name = "when", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(Draft, scenario.ending), .size = sizeof(EndingWhen),
     .names = ENDING_NAMES, .count = ENDING_COUNT},
    {.name = "soft_at_s", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(Draft, scenario.soft_at_s), .low = 20, .high = 600, .unit = "s",
     .help = "when she makes the ending herself"},
};
/* clang-format on */

/* clang-format off */
static const Field SAFETY_ROWS[] = {
    {.name = "max_distress_s", .kind = FIELD_NUMBER,
     .offset = offsetof(Draft, scenario.max_distress_s), .low = 5, .high = 60,
     .usual = 20, .unit = "s", .help = "after so much crying a way out is offered"},
    {.name = "note", .kind = FIELD_CHOICE, .offset = offsetof(Draft, content), .size = 1,
     .names = CONTENT_NAMES, .count = CONTENT_COUNT,
     .help = "what text `content` must say before the scene"},
};
/* clang-format on */

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "id", .kind = FIELD_TEXT, .required = true, .offset = offsetof(Draft, id),
     .size = LEVEL_ID_BYTES,
     .help = "small letters, digits and dashes; recordings name it"},
    {.name = "chapter", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Draft, chapter), .size = sizeof(int), .low = 1, .high = 5},
    {.name = "order", .kind = FIELD_WHOLE, .offset = offsetof(Draft, order),
     .size = sizeof(int), .high = 999, .help = "place in its chapter"},
    {.name = "age_months", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(Draft, scenario.age_months), .high = 30, .unit = "months"},
    {.name = "room", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(Draft, scenario.room), .size = sizeof(Room), .names = ROOM_NAMES,
     .count = ROOM_COUNT},
    {.name = "time_of_day", .kind = FIELD_CHOICE,
     .offset = offsetof(Draft, scenario.time), .size = sizeof(TimeOfDay),
     .names = TIME_NAMES, .count = TIME_COUNT, .usual = TIME_DAY},
    {.name = "pose", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(Draft, scenario.pose), .size = sizeof(BodyPose),
     .names = BODY_NAMES, .count = BODY_COUNT},
    {.name = "temperament", .kind = FIELD_CHOICE,
     .offset = offsetof(Draft, scenario.temperament), .size = sizeof(Temperament),
     .names = TEMPERAMENT_NAMES, .count = TEMPERAMENT_COUNT, .usual = TEMPERAMENT_EASY},
    {.name = "second", .kind = FIELD_FLAG, .offset = offsetof(Draft, scenario.second),
     .help = "a second carer is there to hand over to"},
    {.name = "seconds", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(Draft, scenario.seconds), .low = 30, .high = 600, .unit = "s",
     .help = "the longest it lasts"},
    {.name = "start", .kind = FIELD_OBJECT, .offset = offsetof(Draft, scenario.start),
     .inner = BEGUN_ROWS, .count = BEGUN_ROW_COUNT,
     .help = "the state in which the scene opens"},
    {.name = "targets", .kind = FIELD_LIST, .offset = offsetof(Draft, scenario.targets),
     .inner = &TARGET_ROW, .most = SCENARIO_TARGETS_MAX, .stride = 1,
     .count_at = offsetof(Draft, scenario.target_count), .help = "what one can look at"},
    {.name = "discs", .kind = FIELD_LIST, .required = true,
     .offset = offsetof(Draft, scenario.discs), .inner = &DISC_ROW,
     .most = SCENARIO_DISCS_MAX, .stride = 1,
     .count_at = offsetof(Draft, scenario.disc_count),
     .help = "three to five verbs on show; wait is one"},
    {.name = "tend", .kind = FIELD_LIST, .offset = offsetof(Draft, scenario.tend),
     .inner = &TEND_ROW, .most = SCENARIO_TENDS_MAX, .stride = 1,
     .count_at = offsetof(Draft, scenario.tend_count), .help = "what Tend can reach"},
    {.name = "name", .kind = FIELD_LIST, .offset = offsetof(Draft, names),
     .inner = &NAME_ROW, .most = SCENARIO_NAMES_MAX, .stride = sizeof(DraftName),
     .count_at = offsetof(Draft, name_count), .help = "sentences Name may offer"},
    {.name = "needs", .kind = FIELD_LIST, .offset = offsetof(Draft, needs),
     .inner = &NEED_ROW, .most = SCENARIO_NEEDS_MAX, .stride = sizeof(DraftNeed),
     .count_at = offsetof(Draft, need_count)},
    {.name = "events", .kind = FIELD_LIST, .offset = offsetof(Draft, events),
     .inner = &EVENT_ROW, .most = SCENARIO_EVENTS_MAX, .stride = sizeof(DraftEvent),
     .count_at = offsetof(Draft, event_count), .help = "in the order in which they come"},
    {.name = "ending", .kind = FIELD_OBJECT, .required = true, .inner = ENDING_ROWS,
     .count = countof(ENDING_ROWS)},
    {.name = "pauses", .kind = FIELD_LIST, .offset = offsetof(Draft, pauses),
     .inner = &PAUSE_ROW, .most = LEVEL_PAUSES_MAX, .stride = sizeof(DraftPause),
     .count_at = offsetof(Draft, pause_count),
     .help = "where a trainer may stop and ask"},
    {.name = "lines", .kind = FIELD_LIST, .offset = offsetof(Draft, lines),
     .inner = &LINE_ROW, .most = LEVEL_LINES_MAX, .stride = sizeof(DraftLine),
     .count_at = offsetof(Draft, line_count),
     .help = "key moments, each with two readings of what the baby may be saying"},
    {.name = "rewinds", .kind = FIELD_LIST, .offset = offsetof(Draft, rewind_at_s),
     .inner = &REWIND_ROW, .most = LEVEL_REWINDS_MAX, .stride = sizeof(double),
     .count_at = offsetof(Draft, rewind_count), .help = "instants worth going back to"},
    {.name = "safety", .kind = FIELD_OBJECT, .inner = SAFETY_ROWS,
     .count = countof(SAFETY_ROWS)},
    {.name = "day_ages", .kind = FIELD_LIST, .offset = offsetof(Draft, day.ages),
     .inner = &DAY_AGE_ROW, .most = DAY_AGES_MAX, .stride = sizeof(double),
     .count_at = offsetof(Draft, day.age_count),
     .help = "an ordinary day: the ages one may choose from"},
    {.name = "day_parts", .kind = FIELD_LIST, .offset = offsetof(Draft, day.parts),
     .inner = &DAY_PART_ROW, .most = DAY_PARTS_MAX, .stride = sizeof(DayPart),
     .count_at = offsetof(Draft, day.part_count),
     .help = "short scenes one after another, from morning to night"},
    {.name = "day_scenes", .kind = FIELD_LIST, .offset = offsetof(Draft, day.scenes),
     .inner = &DAY_SCENE_ROW, .most = DAY_SCENES_MAX, .stride = sizeof(DraftScene),
     .count_at = offsetof(Draft, day.scene_count),
     .help = "out of which chance draws one for each part"},
    {.name = "sources", .kind = FIELD_LIST, .offset = offsetof(Draft, sources),
     .inner = &SOURCE_ROW, .most = LEVEL_SOURCES_MAX, .stride = LEVEL_TITLE_BYTES,
     .count_at = offsetof(Draft, source_count), .help = "author, year, DOI"},
    {.name = "text", .kind = FIELD_TONGUES, .required = true,
     .offset = offsetof(Draft, text), .high = LEVEL_TEXT_BYTES - 1,
     .help = "title, note, content, idea, try, name.ID, thing.ID, line.ID.one .two, "
             "pause.ID.short .spoken .listen .vote .1 to .4"},
};
/* clang-format on */

const Format LEVEL_FORMAT = {
    .name = "level", .rows = ROWS, .count = countof(ROWS), .bytes_max = LEVEL_BYTES_MAX};
