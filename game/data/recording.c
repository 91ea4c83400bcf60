#include "data/recording.h"

#include <assert.h>
#include <stddef.h>
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

typedef struct Draft {
    char level[LEVEL_ID_BYTES];
    uint64_t digest, seed;
    int model;
    uint8_t ended;
    double pace;
    uint32_t ticks;
    int row_count, check_count;
    Row rows[TAPE_CHANGES_MAX];
    uint64_t checks[TAPE_SECONDS_MAX];
} Draft;

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
static const Field CHECK_ROW = {.name = "check", .kind = FIELD_HEX};

/* clang-format off */
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "model", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Draft, model), .size = 4, .low = 1, .high = 1e6,
     .help = "version of the model that made it"},
    {.name = "level", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Draft, level), .size = LEVEL_ID_BYTES},
    {.name = "level_digest", .kind = FIELD_HEX, .required = true,
     .offset = offsetof(Draft, digest), .help = "of the level's numbers"},
    {.name = "seed", .kind = FIELD_HEX, .required = true,
     .offset = offsetof(Draft, seed)},
    {.name = "ended", .kind = FIELD_CHOICE, .offset = offsetof(Draft, ended), .size = 1,
     .names = ENDED_NAMES, .count = ENDED_COUNT},
    {.name = "pace", .kind = FIELD_NUMBER, .offset = offsetof(Draft, pace), .low = .5,
     .high = 1.5, .usual = 1, .help = "of the family's clock"},
    {.name = "ticks", .kind = FIELD_WHOLE, .required = true,
     .offset = offsetof(Draft, ticks), .size = 4,
     .high = TAPE_SECONDS_MAX * TICKS_PER_SECOND, .help = "length"},
    {.name = "care", .kind = FIELD_LIST, .offset = offsetof(Draft, rows),
     .inner = &CARE_ROW, .most = TAPE_CHANGES_MAX, .stride = sizeof(Row),
     .count_at = offsetof(Draft, row_count), .help = "what was done, at changes only"},
    {.name = "checks", .kind = FIELD_LIST, .offset = offsetof(Draft, checks),
     .inner = &CHECK_ROW, .most = TAPE_SECONDS_MAX, .stride = sizeof(uint64_t),
     .count_at = offsetof(Draft, check_count), .help = "one check word a second"},
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

/* The tape in the shape of the file. A Draft is 200 kB: one at a time on the stack. */
static void draft_of(const Recording *recording, Draft *draft)
{
    const Tape *tape = &recording->tape;
    assert(tape->change_count <= TAPE_CHANGES_MAX &&
           tape->check_count <= TAPE_SECONDS_MAX);
    memset(draft, 0, sizeof *draft);
    memcpy(draft->level, recording->level, sizeof draft->level);
    draft->digest = recording->level_digest;
    draft->seed = tape->seed;
    draft->model = recording->model;
    draft->ended = (uint8_t)recording->ended;
    draft->pace = recording->pace;
    draft->ticks = tape->ticks;
    draft->row_count = tape->change_count;
    draft->check_count = tape->check_count;
    memcpy(draft->checks, tape->checks, sizeof draft->checks);
    for (int i = 0; i < tape->change_count; i++) {
        assert(tape->changes[i].care.act < ACT_COUNT);
        draft->rows[i] = row_of(&tape->changes[i]);
    }
}

/* Zeroed whole, so that two recordings of the same session are the same bytes. */
static void recording_of(const Draft *draft, Recording *recording)
{
    Tape *tape = &recording->tape;
    memset(recording, 0, sizeof *recording);
    memcpy(recording->level, draft->level, sizeof recording->level);
    recording->level_digest = draft->digest;
    recording->model = draft->model;
    recording->ended = (Ended)draft->ended;
    recording->pace = draft->pace;
    tape->seed = draft->seed;
    tape->ticks = draft->ticks;
    tape->change_count = draft->row_count;
    tape->check_count = draft->check_count;
    memcpy(tape->checks, draft->checks, sizeof tape->checks);
    for (int i = 0; i < draft->row_count; i++) {
        tape->changes[i] = change_of(&draft->rows[i]);
    }
}

/* Whether the tape can have been made by a session: in order, and inside its length. */
static bool is_sound(const Draft *draft, const char *name, Problems *problems)
{
    int before = problems->count;
    for (int i = 0; i < draft->row_count; i++) {
        const Row *row = &draft->rows[i];
        if (i > 0 && row->tick <= row[-1].tick) {
            problems_add(problems, "%s: care[%d]: tick %u does not come after %u", name,
                         i, row->tick, row[-1].tick);
        }
        if (row->tick > draft->ticks) {
            problems_add(problems, "%s: care[%d]: tick %u is after the end at %u", name,
                         i, row->tick, draft->ticks);
        }
    }
    if ((uint32_t)draft->check_count > draft->ticks / TICKS_PER_SECOND + 1) {
        problems_add(problems, "%s: checks: %d are more than the recording has seconds",
                     name, draft->check_count);
    }
    return problems->count == before;
}

/* The lists of the draft are not zeroed: only their counts are read. */
bool recording_parse(const char *text, size_t bytes, const char *name,
                     Recording *recording, Problems *problems)
{
    assert(text && name && recording && problems);
    Draft draft;
    draft.row_count = draft.check_count = 0;
    if (!json_parse(text, bytes, name, &RECORDING_FORMAT, &draft, problems) ||
        !is_sound(&draft, name, problems)) {
        return false;
    }
    recording_of(&draft, recording);
    return true;
}

long recording_write(const Recording *recording, char *text, size_t most)
{
    assert(recording && text);
    Draft draft;
    draft_of(recording, &draft);
    return json_write(&RECORDING_FORMAT, &draft, text, most);
}

bool recording_save(const char *path, const Recording *recording, Problems *problems)
{
    assert(path && recording && problems);
    Draft draft;
    draft_of(recording, &draft);
    return json_save(path, &RECORDING_FORMAT, &draft, problems);
}

bool recording_load(const char *path, Recording *recording, Problems *problems)
{
    assert(path && recording && problems);
    Draft draft;
    draft.row_count = draft.check_count = 0;
    if (!json_load(path, &RECORDING_FORMAT, &draft, problems) ||
        !is_sound(&draft, path, problems)) {
        return false;
    }
    recording_of(&draft, recording);
    return true;
}
