#include "data/agenda.h"

#include "data/question.h"
#include "data/rules.h"
#include "data/tone.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/*
 * The rules of a playlist. A field belongs to its kinds of step and is refused with any
 * other, so that nothing stands in a file that is silently not done; every text has its
 * place, and what the room must see has its English.
 */

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* Fixed texts, and whether English must have them. */
typedef struct Fixed {
    const char *id;
    bool needed;
} Fixed;

static const Fixed FIXED[] = {{"title", true}, {"note", true}, {"content", false}};

/* What a step says; those of a vote it has with answers of its own. */
static const char *const SAYINGS[] = {"short", "spoken", "listen", "skip", "vote",
                                      "1",     "2",      "3",      "4"};
enum { SAY_SHORT, SAY_VOTE = 4, SAY_ANSWERS };

/* Words on the wall are few: four lines of 42 characters, read from the back row. */
enum { WALL_BYTES = 168 };

/* Kinds of step that speak of a pause of the level. */
static bool pauses(int kind)
{
    return kind == PLAYLIST_PAUSE || kind == PLAYLIST_VOTE || kind == PLAYLIST_REPLAY ||
           kind == PLAYLIST_WHAT_IF;
}

/* Tells of a field that its kind of step does nothing with. */
static void check_belongs(const Rules *rules, int index, const PlaylistStep *step)
{
    const int kind = step->kind;
    const struct {
        bool given;
        const char *field;
    } extra[] = {
        {step->scene[0] && kind != PLAYLIST_SCENE, "scene"},
        {step->by != BY_TRAINER && kind != PLAYLIST_SCENE, "by"},
        {step->pause[0] && !pauses(kind), "pause"},
        {(step->from_s > 0 || step->until_s > 0) && kind != PLAYLIST_REPLAY,
         "from_s, until_s"},
        {step->view != VIEW_PLAIN && kind != PLAYLIST_REPLAY, "view"},
        {step->answer_count > 0 && kind != PLAYLIST_VOTE, "answers"},
    };
    for (int i = 0; i < countof(extra); i++) {
        if (extra[i].given) {
            rules_wrong(rules, "steps", index, "%s has no use for %s",
                        PLAYLIST_KIND_NAMES[kind], extra[i].field);
        }
    }
}

static void check_id(const Rules *rules, const Playlist *playlist, int index)
{
    const char *id = playlist->steps[index].id;
    if (!rules_word(id)) {
        rules_wrong(rules, "steps", index,
                    "id \"%s\" may hold small letters, digits and dashes", id);
    }
    for (int i = 0; i < index; i++) {
        if (strcmp(playlist->steps[i].id, id) == 0) {
            rules_wrong(rules, "steps", index, "id \"%s\" is given twice", id);
        }
    }
}

/* Returns what is wrong with an answer, or NULL. */
static const char *answer_problem(const PlaylistAnswer *answer)
{
    if (answer->act > ACT_WAIT) {
        return "is no verb of the player";
    }
    if ((answer->thing >= 0) != (answer->act == ACT_TEND)) {
        return answer->thing >= 0 ? "takes no thing" : "needs a thing";
    }
    return answer->breath >= 0 && answer->act != ACT_BREATHE ? "takes no breath" : NULL;
}

static void check_vote(const Rules *rules, int index, const PlaylistStep *step)
{
    if (step->answer_count == 1) {
        rules_wrong(rules, "steps", index, "a vote has two to four answers");
    }
    if (step->answer_count == 0 && !step->pause[0]) {
        rules_wrong(rules, "steps", index, "a vote needs answers, or a pause that has");
    }
    for (int i = 0; i < step->answer_count; i++) {
        const char *problem = answer_problem(&step->answers[i]);
        for (int j = 0; j < i; j++) {
            /* two that play the same would show the room nothing */
            if (question_same(&step->answers[j], &step->answers[i])) {
                problem = "is given twice";
            }
        }
        if (problem) {
            rules_wrong(rules, "steps", index, "answer %d: %s %s", i + 1,
                        ACTS[step->answers[i].act].name, problem);
        }
    }
}

static void check_step(const Rules *rules, const Playlist *playlist, int index)
{
    const PlaylistStep *step = &playlist->steps[index];
    check_id(rules, playlist, index);
    check_belongs(rules, index, step);
    if (step->kind == PLAYLIST_SCENE && !step->scene[0]) {
        rules_wrong(rules, "steps", index, "scene does not say which");
    }
    if (step->kind == PLAYLIST_VOTE) {
        check_vote(rules, index, step);
    }
    if (step->until_s > 0 && step->until_s <= step->from_s) {
        rules_wrong(rules, "steps", index, "until_s %g s is not after from_s %g s",
                    step->until_s, step->from_s);
    }
}

/* Returns which of SAYINGS `id` is, with its step in `step`; -1: none. */
static int saying(const Playlist *playlist, const char *id, const PlaylistStep **step)
{
    for (int i = 0; strncmp(id, "step.", 5) == 0 && i < playlist->step_count; i++) {
        const char *own = playlist->steps[i].id;
        size_t length = strlen(own);
        if (strncmp(id + 5, own, length) != 0 || id[5 + length] != '.') {
            continue;
        }
        for (int say = 0; say < countof(SAYINGS); say++) {
            if (strcmp(id + 6 + length, SAYINGS[say]) == 0) {
                *step = &playlist->steps[i];
                return say;
            }
        }
    }
    return -1;
}

/* Whether a step has the saying `say`. */
static bool has(const PlaylistStep *step, int say)
{
    int answers = step->kind == PLAYLIST_VOTE ? step->answer_count : 0;
    return say >= SAY_ANSWERS ? say - SAY_ANSWERS < answers
           : say == SAY_VOTE  ? answers > 0
                              : true;
}

bool agenda_wants(const Playlist *playlist, const char *id)
{
    assert(playlist && id);
    for (int i = 0; i < countof(FIXED); i++) {
        if (strcmp(id, FIXED[i].id) == 0) {
            return true;
        }
    }
    const PlaylistStep *step = NULL;
    int say = saying(playlist, id, &step);
    return say >= 0 && has(step, say);
}

size_t agenda_room(const char *id)
{
    assert(id);
    const char *end = strrchr(id, '.');
    for (int say = 0; end && say < countof(SAYINGS); say++) {
        if (strcmp(end + 1, SAYINGS[say]) == 0) {
            return say >= SAY_ANSWERS                    ? LEVEL_TITLE_BYTES
                   : say == SAY_SHORT || say == SAY_VOTE ? WALL_BYTES
                                                         : LEVEL_TEXT_BYTES;
        }
    }
    return strcmp(id, "title") == 0 ? LEVEL_TITLE_BYTES : LEVEL_TEXT_BYTES;
}

/* What one text says: short where the wall shows it, and nothing that must not be. */
static void check_text(const Rules *rules, const Playlist *playlist, const char *full)
{
    char id[72];
    const char *own = strchr(full, '.');
    snprintf(id, sizeof id, "text.%.66s", full);
    if (!own || !agenda_wants(playlist, own + 1)) {
        rules_wrong(rules, id, -1, "nothing in this list has such a text");
        return;
    }
    const char *line = lines_find(&playlist->text, full);
    size_t most = agenda_room(own + 1);
    if (strlen(line) >= most) {
        rules_wrong(rules, id, -1, "%zu bytes are more than %zu", strlen(line), most - 1);
    }
    tone_check(rules, id, line);
}

/* Tells when English lacks `id`; the other languages may, and fall back to English. */
static void check_english(const Rules *rules, const Playlist *playlist, const char *id)
{
    char place[96];
    snprintf(place, sizeof place, "en.%s", id);
    const char *line = lines_find(&playlist->text, place);
    if (!line || !line[0]) {
        snprintf(place, sizeof place, "text.en.%s", id);
        rules_wrong(rules, place, -1, "is missing");
    }
}

/* A prompt is nothing without its words, nor a vote without question and answers. */
static void check_sayings(const Rules *rules, const Playlist *playlist)
{
    char id[64];
    for (int i = 0; i < playlist->step_count; i++) {
        const PlaylistStep *step = &playlist->steps[i];
        for (int say = 0; say < countof(SAYINGS); say++) {
            bool needed = say == SAY_SHORT ? step->kind == PLAYLIST_PROMPT
                                           : say >= SAY_VOTE && has(step, say);
            if (needed) {
                snprintf(id, sizeof id, "step.%s.%s", step->id, SAYINGS[say]);
                check_english(rules, playlist, id);
            }
        }
    }
}

bool agenda_sound(const Playlist *playlist, const char *name, Problems *problems)
{
    assert(playlist && name && problems);
    int before = problems->count;
    const Rules rules = {.name = name, .problems = problems};
    if (!rules_word(playlist->id)) {
        rules_wrong(&rules, "id", -1, "\"%s\" may hold small letters, digits and dashes",
                    playlist->id);
    }
    if (playlist->step_count == 0) {
        rules_wrong(&rules, "steps", -1, "a list has at least one step");
    }
    for (int i = 0; i < playlist->step_count; i++) {
        check_step(&rules, playlist, i);
    }
    for (int i = 0; i < playlist->text.count; i++) {
        check_text(&rules, playlist, playlist->text.text + playlist->text.id[i]);
    }
    for (int i = 0; i < countof(FIXED); i++) {
        if (FIXED[i].needed) {
            check_english(&rules, playlist, FIXED[i].id);
        }
    }
    check_sayings(&rules, playlist);
    return problems->count == before;
}
