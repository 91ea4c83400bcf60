#include "data/playlist.h"

#include "data/agenda.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

/*
 * The format of a playlist. Its rows lie straight in the struct: a trainer's form reads a
 * list, changes it and writes it, and every language it held is still in it.
 */

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

const char *const PLAYLIST_KIND_NAMES[PLAYLIST_KINDS] = {
    [PLAYLIST_SCENE] = "scene",         [PLAYLIST_PAUSE] = "pause",
    [PLAYLIST_PROMPT] = "prompt",       [PLAYLIST_VOTE] = "vote",
    [PLAYLIST_REPLAY] = "replay",       [PLAYLIST_WHAT_IF] = "what_if",
    [PLAYLIST_BREATHING] = "breathing", [PLAYLIST_BLANK] = "blank",
    [PLAYLIST_PAGE] = "page",
};
static const char *const FORMAT_NAMES[] = {"playlist 1"};
static const char *const BY_NAMES[BY_COUNT] = {
    [BY_TRAINER] = "trainer", [BY_SHOWN] = "shown", [BY_TWO] = "two"};
static const char *const VIEW_NAMES[VIEW_COUNT] = {
    [VIEW_PLAIN] = "plain", [VIEW_INSIDE] = "inside", [VIEW_COT] = "cot"};

/* clang-format off */
static const Field ANSWER_ROWS[] = {
    {.name = "act", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(PlaylistAnswer, act), .size = 1, .names = &ACTS[0].name,
     .stride = sizeof(ActFacts), .count = ACT_COUNT,
     .help = "a verb of the player, or none: only asked, not played"},
    {.name = "thing", .kind = FIELD_CHOICE, .offset = offsetof(PlaylistAnswer, thing),
     .size = 1, .low = -1, .names = THING_NAMES, .count = THING_COUNT, .usual = -1,
     .help = "with tend"},
    {.name = "breath", .kind = FIELD_CHOICE, .offset = offsetof(PlaylistAnswer, breath),
     .size = 1, .low = -1, .names = BREATH_NAMES, .count = BREATH_COUNT, .usual = -1,
     .help = "with breathe"},
};
static const Field ANSWER_ROW = {.name = "answer", .kind = FIELD_OBJECT,
                                 .inner = ANSWER_ROWS, .count = countof(ANSWER_ROWS)};

static const Field STEP_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(PlaylistStep, id), .size = PLAYLIST_NAME_BYTES,
     .help = "its words are text step.ID.short ..."},
    {.name = "kind", .kind = FIELD_CHOICE, .required = true,
     .offset = offsetof(PlaylistStep, kind), .size = 1, .names = PLAYLIST_KIND_NAMES,
     .count = PLAYLIST_KINDS},
    {.name = "minutes", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(PlaylistStep, minutes), .low = .5, .high = 60, .unit = "min"},
    {.name = "scene", .kind = FIELD_TEXT, .offset = offsetof(PlaylistStep, scene),
     .size = PLAYLIST_SCENE_BYTES,
     .help = "id of a level, with a scene; what follows speaks of it until the next"},
    {.name = "seed", .kind = FIELD_WHOLE, .offset = offsetof(PlaylistStep, seed),
     .size = sizeof(int), .high = 999999, .usual = 1,
     .help = "with a scene: which session; seed mod 3 is the variation"},
    {.name = "by", .kind = FIELD_CHOICE, .offset = offsetof(PlaylistStep, by), .size = 1,
     .names = BY_NAMES, .count = BY_COUNT,
     .help = "with a scene: who answers; shown: it plays by itself"},
    {.name = "pause", .kind = FIELD_TEXT, .offset = offsetof(PlaylistStep, pause),
     .size = PLAYLIST_NAME_BYTES,
     .help = "id of a pause of the level: where it holds, and whose words these are"},
    {.name = "from_s", .kind = FIELD_NUMBER, .offset = offsetof(PlaylistStep, from_s),
     .high = 600, .unit = "s",
     .help = "with a replay: where it begins; 0: at the last serve before the pause"},
    {.name = "until_s", .kind = FIELD_NUMBER, .offset = offsetof(PlaylistStep, until_s),
     .high = 600, .unit = "s", .help = "with a replay: where it ends, also beyond where it was held; 0: there"},
    {.name = "view", .kind = FIELD_CHOICE, .offset = offsetof(PlaylistStep, view),
     .size = 1, .names = VIEW_NAMES, .count = VIEW_COUNT,
     .help = "with a replay: inside: what the carer hears within; cot: from the cot"},
    {.name = "breaths", .kind = FIELD_WHOLE, .offset = offsetof(PlaylistStep, breaths),
     .size = sizeof(int), .low = 1, .high = 30, .usual = 5,
     .help = "with breathing: how many"},
    {.name = "answers", .kind = FIELD_LIST, .offset = offsetof(PlaylistStep, answers),
     .inner = &ANSWER_ROW, .most = LEVEL_ANSWERS_MAX, .stride = sizeof(PlaylistAnswer),
     .count_at = offsetof(PlaylistStep, answer_count),
     .help = "with a vote: two to four of the list's own; none: those of the pause"},
    {.name = "hard", .kind = FIELD_FLAG, .offset = offsetof(PlaylistStep, hard),
     .help = "the help line stands beside it"},
    {.name = "skipped", .kind = FIELD_FLAG, .offset = offsetof(PlaylistStep, skipped),
     .help = "left out this time"},
};
static const Field STEP_ROW = {.name = "step", .kind = FIELD_OBJECT, .inner = STEP_ROWS,
                               .count = countof(STEP_ROWS)};

static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "id", .kind = FIELD_TEXT, .required = true, .offset = offsetof(Playlist, id),
     .size = LEVEL_ID_BYTES, .help = "small letters, digits and dashes"},
    {.name = "order", .kind = FIELD_WHOLE, .offset = offsetof(Playlist, order),
     .size = sizeof(int), .high = 999, .help = "place among the other lists"},
    {.name = "minutes", .kind = FIELD_NUMBER, .required = true,
     .offset = offsetof(Playlist, minutes), .low = 1, .high = 480, .unit = "min",
     .help = "how long the group has"},
    {.name = "steps", .kind = FIELD_LIST, .required = true,
     .offset = offsetof(Playlist, steps), .inner = &STEP_ROW, .most = PLAYLIST_STEPS_MAX,
     .stride = sizeof(PlaylistStep), .count_at = offsetof(Playlist, step_count),
     .help = "in the order in which they come"},
    {.name = "text", .kind = FIELD_TONGUES, .required = true,
     .offset = offsetof(Playlist, text), .high = LEVEL_TEXT_BYTES - 1,
     .help = "title, note, content, step.ID.short .spoken .listen .skip .vote .1 to .4"},
};
/* clang-format on */

const Format PLAYLIST_FORMAT = {.name = "playlist",
                                .rows = ROWS,
                                .count = countof(ROWS),
                                .bytes_max = PLAYLIST_BYTES_MAX};

/* Everything but the texts' pool, which the reader empties itself: it is large. Steps are
 * emptied so that two readings of one file are equal byte for byte. */
static void begin(Playlist *playlist)
{
    memset(playlist, 0, offsetof(Playlist, text));
    playlist->text.count = 0;
    playlist->text.used = 0;
}

/* What playlist_find() has not looked for yet. */
static void settle(Playlist *read, Playlist *out)
{
    for (int i = 0; i < read->step_count; i++) {
        read->steps[i].of = -1;
        read->steps[i].card = -1;
        read->steps[i].at = -1;
    }
    *out = *read;
}

bool playlist_parse(const char *text, size_t bytes, const char *name, Playlist *playlist,
                    Problems *problems)
{
    assert(text && name && playlist && problems);
    Playlist read;
    begin(&read);
    if (!json_parse(text, bytes, name, &PLAYLIST_FORMAT, &read, problems) ||
        !agenda_sound(&read, name, problems)) {
        return false;
    }
    settle(&read, playlist);
    return true;
}

bool playlist_load(const char *path, Playlist *playlist, Problems *problems)
{
    assert(path && playlist && problems);
    Playlist read;
    begin(&read);
    if (!json_load(path, &PLAYLIST_FORMAT, &read, problems) ||
        !agenda_sound(&read, path, problems)) {
        return false;
    }
    settle(&read, playlist);
    return true;
}

long playlist_write(const Playlist *playlist, char *text, size_t most)
{
    assert(playlist && text);
    return json_write(&PLAYLIST_FORMAT, playlist, text, most);
}

bool playlist_save(const char *path, const Playlist *playlist, Problems *problems)
{
    assert(path && playlist && problems);
    return agenda_sound(playlist, path, problems) &&
           json_save(path, &PLAYLIST_FORMAT, playlist, problems);
}

int playlist_step(const Playlist *playlist, const char *id)
{
    assert(playlist && id);
    for (int i = 0; i < playlist->step_count; i++) {
        if (strcmp(playlist->steps[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

double playlist_minutes(const Playlist *playlist)
{
    assert(playlist);
    double minutes = 0;
    for (int i = 0; i < playlist->step_count; i++) {
        minutes += playlist->steps[i].skipped ? 0 : playlist->steps[i].minutes;
    }
    return minutes;
}
