#include "data/recording.h"

#include "data/begun.h"
#include "data/summed.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

/*
 * A recording is what was done, not what came of it: level, seed and care at changes.
 * The session is played again from these. One check word a second tells whether that
 * playing still comes out the same, and if not, since when.
 */

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* One change of care as the file says it: names, so that the enums may be reordered. */
typedef struct Row {
    uint32_t tick;
    uint8_t act, vigor, gaze, since;
    uint8_t choice;       /* sentence, or what has no name */
    int8_t thing, breath; /* Thing or Breath, or -1 */
} Row;

/* The file's own shape: all as in a Recording but the changes. */
typedef struct Taped {
    Recording whole;
    int row_count;
    Row rows[TAPE_CHANGES_MAX];
} Taped;

static const char *const FORMAT_NAMES[] = {"recording 1"};
/* How the session ended is kept for lists of recordings: it could be played again to find
 * out, but not once the model has changed. */
static const char *const ENDED_NAMES[ENDED_COUNT] = {
    [ENDED_NOT] = "not",
    [ENDED_MADE] = "made",
    [ENDED_SOFT] = "soft",
    [ENDED_SKIPPED] = "skipped",
};

/* clang-format off */
static const Field CARE_ROWS[] = {
    {.name = "tick", .kind = FIELD_WHOLE, .required = true, .offset = offsetof(Row, tick),
     .size = 4, .high = TAPE_SECONDS_MAX * TICKS_PER_SECOND,
     .help = "ticks of a sixtieth of a second"},
    {.name = "act", .kind = FIELD_CHOICE, .required = true, .offset = offsetof(Row, act),
     .size = 1, .names = &ACTS[0].name, .stride = sizeof(ActFacts), .count = ACT_COUNT},
    {.name = "vigor", .kind = FIELD_WHOLE, .offset = offsetof(Row, vigor), .size = 1,
     .high = 255, .usual = VIGOR_ORDINARY, .help = "64 soft, 128 ordinary"},
    {.name = "gaze", .kind = FIELD_WHOLE, .offset = offsetof(Row, gaze), .size = 1,
     .high = 255,
     .help = "0 her face, 1 where she looks, 2 away, from 3 on a target of the level"},
    {.name = "since", .kind = FIELD_WHOLE, .offset = offsetof(Row, since), .size = 1,
     .high = 255, .help = "tenths of a second from the first input to the act"},
    {.name = "thing", .kind = FIELD_CHOICE, .offset = offsetof(Row, thing), .size = 1,
     .low = -1, .names = THING_NAMES, .count = THING_COUNT, .usual = -1,
     .help = "what Tend reached for"},
    {.name = "breath", .kind = FIELD_CHOICE, .offset = offsetof(Row, breath), .size = 1,
     .low = -1, .names = BREATH_NAMES, .count = BREATH_COUNT, .usual = -1,
     .help = "what Breathe became"},
    {.name = "choice", .kind = FIELD_WHOLE, .offset = offsetof(Row, choice), .size = 1,
     .high = 255, .help = "which sentence Name said"},
};
/* clang-format on */
static const Field CARE_ROW = {.name = "care",
                               .kind = FIELD_OBJECT,
                               .inner = CARE_ROWS,
                               .count = countof(CARE_ROWS)};
static const Field NOTICE_ROW = {.name = "notice",
                                 .kind = FIELD_WHOLE,
                                 .size = 4,
                                 .high = TAPE_SECONDS_MAX * TICKS_PER_SECOND};
static const Field CHECK_ROW = {.name = "check", .kind = FIELD_HEX};

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "model", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Taped, whole.model), .size = 4, .low = 1, .high = 1e6,
     .help = "version of the model that made it"},
    {.name = "level", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Taped, whole.level), .size = LEVEL_ID_BYTES},
    {.name = "level_digest", .kind = FIELD_HEX, .required = true,
     .offset = offsetof(Taped, whole.level_digest), .help = "of the level's numbers"},
    {.name = "seed", .kind = FIELD_HEX, .required = true,
     .offset = offsetof(Taped, whole.tape.seed)},
    {.name = "ended", .kind = FIELD_CHOICE, .offset = offsetof(Taped, whole.ended),
     .size = sizeof(Ended),
     .names = ENDED_NAMES, .count = ENDED_COUNT},
    {.name = "pace", .kind = FIELD_NUMBER, .offset = offsetof(Taped, whole.pace), .low = .5,
     .high = 1.5, .usual = 1, .help = "of the family's clock"},
    {.name = "ticks", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Taped, whole.tape.ticks), .size = 4,
     .high = TAPE_SECONDS_MAX * TICKS_PER_SECOND, .help = "length"},
    {.name = "lived", .kind = FIELD_FLAG, .offset = offsetof(Taped, whole.lived),
     .help = "the scene began as the next three say, not as its level does"},
    {.name = "temperament", .kind = FIELD_CHOICE, .offset = offsetof(Taped, whole.temperament),
     .size = sizeof(Temperament), .names = TEMPERAMENT_NAMES, .count = TEMPERAMENT_COUNT},
    {.name = "start", .kind = FIELD_OBJECT, .offset = offsetof(Taped, whole.start),
     .inner = BEGUN_ROWS, .count = BEGUN_ROW_COUNT},
    {.name = "unpredictable", .kind = FIELD_NUMBER,
     .offset = offsetof(Taped, whole.start.unpredictable), .high = 1,
     .help = "how little this care could be foretold"},
    {.name = "foreseen", .kind = FIELD_NUMBER,
     .offset = offsetof(Taped, whole.start.foreseen), .low = -.55, .high = .45,
     .help = "how much more surely than usual she was answered earlier in the day"},
    {.name = "second_foreseen", .kind = FIELD_NUMBER,
     .offset = offsetof(Taped, whole.start.second_foreseen), .low = -.55, .high = .45},
    {.name = "second", .kind = FIELD_FLAG, .offset = offsetof(Taped, whole.second),
     .help = "two carers were there, in turn"},
    {.name = "tune", .kind = FIELD_CHOICE, .offset = offsetof(Taped, whole.familiar.tune),
     .size = sizeof(Tune), .names = TUNE_NAMES, .count = TUNE_COUNT,
     .help = "that the baby knew"},
    {.name = "toy", .kind = FIELD_CHOICE, .offset = offsetof(Taped, whole.familiar.toy),
     .size = sizeof(Toy), .names = TOY_NAMES, .count = TOY_COUNT},
    {.name = "day", .kind = FIELD_TEXT, .offset = offsetof(Taped, whole.day),
     .size = LEVEL_ID_BYTES, .help = "the ordinary day whose part it was"},
    {.name = "part", .kind = FIELD_WHOLE, .offset = offsetof(Taped, whole.part), .size = 4,
     .high = 15, .help = "of the day"},
    {.name = "age_months", .kind = FIELD_NUMBER, .offset = offsetof(Taped, whole.age_months),
     .high = 30, .unit = "months", .help = "of the part"},
    {.name = "notices", .kind = FIELD_LIST, .offset = offsetof(Taped, whole.tape.notices),
     .inner = &NOTICE_ROW, .most = TAPE_NOTICES_MAX, .stride = sizeof(uint32_t),
     .count_at = offsetof(Taped, whole.tape.notice_count),
     .help = "when somebody noticed something, watching again"},
    {.name = "summary", .kind = FIELD_OBJECT, .offset = offsetof(Taped, whole.summary),
     .inner = SUMMARY_ROWS, .count = SUMMARY_ROW_COUNT,
     .help = "what can be told once the model has changed"},
    {.name = "care", .kind = FIELD_LIST, .offset = offsetof(Taped, rows),
     .inner = &CARE_ROW, .most = TAPE_CHANGES_MAX, .stride = sizeof(Row),
     .count_at = offsetof(Taped, row_count), .help = "what was done, at changes only"},
    {.name = "checks", .kind = FIELD_LIST, .offset = offsetof(Taped, whole.tape.checks),
     .inner = &CHECK_ROW, .most = TAPE_SECONDS_MAX, .stride = sizeof(uint64_t),
     .count_at = offsetof(Taped, whole.tape.check_count), .help = "one check word a second"},
};
/* clang-format on */

const Format RECORDING_FORMAT = {.name = "recording",
                                 .rows = ROWS,
                                 .count = countof(ROWS),
                                 .bytes_max = RECORDING_BYTES_MAX};

/* A choice beyond its enum has no name; it is kept as a number, for any Care is legal. */
static Row row_of(const TapeChange *change)
{
    Care care = change->care;
    Row row = {.tick = change->tick,
               .act = care.act,
               .vigor = care.vigor,
               .gaze = care.gaze,
               .since = care.since,
               .thing = -1,
               .breath = -1};
    if (care.act == ACT_TEND && care.choice < THING_COUNT) {
        row.thing = (int8_t)care.choice;
    } else if (care.act == ACT_BREATHE && care.choice < BREATH_COUNT) {
        row.breath = (int8_t)care.choice;
    } else {
        row.choice = care.choice;
    }
    return row;
}

/* The inverse of row_of: thing and breath are told apart in the file and one byte in
 * Care. */
static TapeChange change_of(const Row *row)
{
    int choice = row->thing >= 0    ? row->thing
                 : row->breath >= 0 ? row->breath
                                    : row->choice;
    Care care = {.act = row->act,
                 .vigor = row->vigor,
                 .gaze = row->gaze,
                 .choice = (uint8_t)choice,
                 .since = row->since};
    return (TapeChange){.tick = row->tick, .care = care};
}

/* The recording in the shape of the file. A Taped is 400 kB: one at a time on the
 * stack. */
static void taped_of(const Recording *recording, Taped *taped)
{
    const Tape *tape = &recording->tape;
    assert(tape->change_count <= TAPE_CHANGES_MAX &&
           tape->check_count <= TAPE_SECONDS_MAX);
    taped->whole = *recording;
    taped->row_count = tape->change_count;
    for (int i = 0; i < tape->change_count; i++) {
        assert(tape->changes[i].care.act < ACT_COUNT);
        taped->rows[i] = row_of(&tape->changes[i]);
    }
}

static void recording_fill(const Taped *taped, Recording *recording)
{
    *recording = taped->whole;
    recording->summary.story.ticks = recording->tape.ticks;
    recording->tape.change_count = taped->row_count;
    for (int i = 0; i < taped->row_count; i++) {
        recording->tape.changes[i] = change_of(&taped->rows[i]);
    }
}

/* Whether the tape can have been made by a session: in order, and inside its length. */
static bool is_sound(const Taped *taped, const char *name, Problems *problems)
{
    const Tape *tape = &taped->whole.tape;
    int before = problems->count;
    for (int i = 0; i < taped->row_count; i++) {
        const Row *row = &taped->rows[i];
        if (i > 0 && row->tick <= row[-1].tick) {
            problems_add(problems, "%s: care[%d]: tick %u does not come after %u", name,
                         i, row->tick, row[-1].tick);
        }
        if (row->tick > tape->ticks) {
            problems_add(problems, "%s: care[%d]: tick %u is after the end at %u", name,
                         i, row->tick, tape->ticks);
        }
    }
    if ((uint32_t)tape->check_count > tape->ticks / TICKS_PER_SECOND + 1) {
        problems_add(problems, "%s: checks: %d are more than the recording has seconds",
                     name, tape->check_count);
    }
    return problems->count == before;
}

/* Zeroed whole, so that two recordings of the same session are the same bytes; of the
 * rows only their count is read. */
static void taped_clear(Taped *taped)
{
    memset(&taped->whole, 0, sizeof taped->whole);
    taped->row_count = 0;
}

void recording_of(const Session *session, const Level *level, Recording *recording)
{
    assert(session && level && recording);
    const Scenario *scenario = &session->scenario;
    memset(recording, 0, sizeof *recording);
    memcpy(recording->level, level->id, sizeof recording->level);
    recording->level_digest = level->digest;
    recording->model = MODEL_VERSION;
    recording->ended = (Ended)session->dyad.ended;
    recording->pace = scenario->pace;
    recording->lived = true;
    recording->temperament = scenario->temperament;
    recording->start = scenario->start;
    recording->second = scenario->second;
    recording->familiar = scenario->familiar;
    recording->tape = session->tape;
    summary_of(session, level, &recording->summary);
}

void recording_scene(const Recording *recording, Scenario *scenario)
{
    assert(recording && scenario);
    scenario->pace = recording->pace;
    if (recording->lived) {
        scenario->temperament = recording->temperament;
        scenario->start = recording->start;
        scenario->second = scenario->second || recording->second;
        scenario->familiar = recording->familiar;
    }
}

void recording_part(const Recording *recording, const Day *day, Scenario *scenario)
{
    assert(recording && recording->day[0] && day && scenario);
    if (recording->part < day->part_count) {
        day_part(scenario, day, recording->part, recording->age_months,
                 recording->tape.seed);
    }
}

bool recording_parse(const char *text, size_t bytes, const char *name,
                     Recording *recording, Problems *problems)
{
    assert(text && name && recording && problems);
    Taped taped;
    taped_clear(&taped);
    if (!json_parse(text, bytes, name, &RECORDING_FORMAT, &taped, problems) ||
        !is_sound(&taped, name, problems)) {
        return false;
    }
    recording_fill(&taped, recording);
    return true;
}

long recording_write(const Recording *recording, char *text, size_t most)
{
    assert(recording && text);
    Taped taped;
    taped_of(recording, &taped);
    return json_write(&RECORDING_FORMAT, &taped, text, most);
}

bool recording_save(const char *path, const Recording *recording, Problems *problems)
{
    assert(path && recording && problems);
    Taped taped;
    taped_of(recording, &taped);
    return json_save(path, &RECORDING_FORMAT, &taped, problems);
}

bool recording_load(const char *path, Recording *recording, Problems *problems)
{
    assert(path && recording && problems);
    Taped taped;
    taped_clear(&taped);
    if (!json_load(path, &RECORDING_FORMAT, &taped, problems) ||
        !is_sound(&taped, path, problems)) {
        return false;
    }
    recording_fill(&taped, recording);
    return true;
}

/* Fields without which it would be another session. */
static bool is_vital(const char *place)
{
    static const char *const VITAL[] = {
        "format:", "model:",       "level:", "level_digest:",  "seed:",       "pace:",
        "lived:",  "temperament:", "start",  "unpredictable:", "foreseen:",   "second",
        "tune:",   "toy:",         "day:",   "part:",          "age_months:", "ticks:"};
    for (int i = 0; i < countof(VITAL); i++) {
        if (strncmp(place, VITAL[i], strlen(VITAL[i])) == 0) {
            return true;
        }
    }
    return false;
}

/* Lowers `count` to the item of `list` that a message is about, if it is. */
static void cut_at(const char *place, const char *list, int *count)
{
    size_t length = strlen(list);
    int index = 0;
    if (strncmp(place, list, length) == 0 &&
        sscanf(place + length, "[%d]", &index) == 1 && index >= 0 && index < *count) {
        *count = index;
    }
}

/* Cuts the lists before what the messages from `first` on are about. Returns whether
 * what is left is this session. */
static bool cut_told(Taped *taped, const char *name, const Problems *problems, int first)
{
    Tape *tape = &taped->whole.tape;
    int rows = taped->row_count;
    for (int i = first; i < problems_kept(problems); i++) {
        const char *place = problems->lines[i];
        size_t length = strlen(name);
        if (strncmp(place, name, length) != 0 || strlen(place) < length + 2) {
            return false; /* the name is too long to leave room for a place */
        }
        place += length + 2;
        if (is_vital(place)) {
            return false;
        }
        cut_at(place, "care", &taped->row_count);
        cut_at(place, "checks", &tape->check_count);
        if (strncmp(place, "summary", 7) == 0) {
            memset(&taped->whole.summary, 0, sizeof taped->whole.summary);
        }
    }
    bool torn = tape->check_count == 0 && problems->count > first;
    if ((taped->row_count < rows || torn) && taped->row_count > 0) {
        uint32_t last = taped->rows[taped->row_count - 1].tick;
        tape->ticks = last < tape->ticks ? last : tape->ticks;
    }
    return taped->row_count > 0;
}

/* Cuts the tape before the first change that is out of order. */
static void cut_disorder(Taped *taped)
{
    Tape *tape = &taped->whole.tape;
    for (int i = 0; i < taped->row_count; i++) {
        const Row *row = &taped->rows[i];
        if (row->tick > tape->ticks || (i > 0 && row->tick <= row[-1].tick)) {
            tape->ticks = i > 0 ? row[-1].tick : 0;
            taped->row_count = i;
        }
    }
    int seconds = (int)(tape->ticks / TICKS_PER_SECOND);
    tape->check_count = tape->check_count < seconds ? tape->check_count : seconds;
}

bool recording_rescue(const char *path, Recording *recording, Problems *problems)
{
    assert(path && recording && problems);
    Taped taped;
    taped_clear(&taped);
    int first = problems->count;
    if (!json_rescue(path, &RECORDING_FORMAT, &taped, problems)) {
        return false;
    }
    is_sound(&taped, path, problems);
    if (problems->count > first) {
        if (!cut_told(&taped, path, problems, first)) {
            return false;
        }
        cut_disorder(&taped);
    }
    if (taped.whole.tape.ticks == 0) {
        return false;
    }
    recording_fill(&taped, recording);
    return true;
}
