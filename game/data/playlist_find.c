#include "data/playlist.h"

#include "data/agenda.h"
#include "data/files.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Where a playlist meets the levels: which scene a step speaks of, what it says there,
 * and what there is on the shelf. A level that is missing or broken harms its own steps
 * alone.
 */

/* The message without the folders of the file it begins with: a card has little room. */
static const char *bare(const char *message)
{
    const char *end = strstr(message, ": "), *from = message;
    for (const char *c = message; end && c < end; c++) {
        from = *c == '/' ? c + 1 : from;
    }
    return from;
}

/* A cut message ends with its beginning, which names the file. */
static void say(PlaylistStep *step, const char *format, const char *what)
{
    int length = snprintf(step->problem, sizeof step->problem, format, what);
    assert(length > 0);
}

/* Returns the good level called `id`, or -1. */
static int card_of(const LevelCard *cards, int count, const char *id)
{
    for (int i = 0; i < count; i++) {
        if (!cards[i].problem[0] && strcmp(cards[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

/* A broken level cannot tell its id; its file is called after it, behind a number or
 * not. Returns its message, or NULL. */
static const char *broken_of(const LevelCard *cards, int count, const char *id)
{
    char name[LEVEL_ID_BYTES + 8];
    snprintf(name, sizeof name, "%s.json", id);
    size_t length = strlen(name);
    for (int i = 0; i < count; i++) {
        size_t path = strlen(cards[i].path);
        const char *end = cards[i].path + (path > length ? path - length : 0);
        bool whole = end == cards[i].path || strchr("/-", end[-1]);
        if (cards[i].problem[0] && whole && strcmp(end, name) == 0) {
            return cards[i].problem;
        }
    }
    return NULL;
}

/* Finds the level of a scene step and reads it into `level`. */
static void find_scene(PlaylistStep *step, const LevelCard *cards, int count,
                       Level *level)
{
    step->card = card_of(cards, count, step->scene);
    if (step->card < 0) {
        const char *broken = broken_of(cards, count, step->scene);
        say(step, broken ? "%s" : "there is no scene called %s",
            broken ? bare(broken) : step->scene);
        return;
    }
    Problems problems = {0};
    if (!level_load(cards[step->card].path, "en", level, &problems)) {
        step->card = -1;
        say(step, "%s", bare(problems.lines[0]));
    }
}

/* What a step wants of the scene it speaks of. */
static void find_pause(PlaylistStep *step, const Level *level)
{
    for (int i = 0; i < level->pause_count && step->pause[0]; i++) {
        if (strcmp(level->pauses[i].id, step->pause) == 0) {
            step->at = i;
        }
    }
    if (step->pause[0] && step->at < 0) {
        say(step, "the scene has no pause called %s", step->pause);
    }
    bool asks = step->kind == PLAYLIST_VOTE && step->answer_count == 0;
    if (asks && step->at >= 0 && level->pauses[step->at].answer_count == 0) {
        say(step, "the pause %s has no vote", step->pause);
    }
    for (int i = 0; i < step->answer_count; i++) {
        bool held = step->answers[i].thing < 0;
        for (int k = 0; k < level->scenario.tend_count; k++) {
            held = held || level->scenario.tend[k] == step->answers[i].thing;
        }
        if (!held) {
            say(step, "nobody can reach for %s in this scene",
                THING_NAMES[step->answers[i].thing]);
        }
    }
    if (step->from_s >= level->scenario.seconds) {
        say(step, "%s", "it begins after the scene has ended");
    }
}

/* Whether a step is nothing without a scene. A vote of which nothing is played is. */
static bool wants_scene(const PlaylistStep *step)
{
    bool played = step->pause[0];
    for (int i = 0; i < step->answer_count; i++) {
        played = played || step->answers[i].act != ACT_NONE;
    }
    return step->kind == PLAYLIST_PAUSE || step->kind == PLAYLIST_REPLAY ||
           step->kind == PLAYLIST_WHAT_IF || (step->kind == PLAYLIST_VOTE && played);
}

void playlist_find(Playlist *playlist, const LevelCard *cards, int count)
{
    assert(playlist && cards && count >= 0);
    Level level;
    int scene = -1;
    for (int i = 0; i < playlist->step_count; i++) {
        PlaylistStep *step = &playlist->steps[i];
        step->problem[0] = '\0';
        step->card = -1;
        step->at = -1;
        if (step->kind == PLAYLIST_SCENE) {
            scene = i;
            find_scene(step, cards, count, &level);
        }
        bool there = scene >= 0 && playlist->steps[scene].card >= 0;
        step->of = there || step->kind == PLAYLIST_SCENE ? scene : -1;
        if (step->kind == PLAYLIST_SCENE || !wants_scene(step)) {
            continue;
        }
        if (scene < 0) {
            say(step, "%s", "no scene comes before it");
        } else if (playlist->steps[scene].skipped) {
            say(step, "%s", "its scene is left out");
        } else if (playlist->steps[scene].problem[0]) {
            say(step, "%s", "its scene cannot be played");
        } else {
            step->card = playlist->steps[scene].card;
            find_pause(step, &level);
        }
    }
}

const char *playlist_text(const Playlist *playlist, const char *language, const char *id)
{
    assert(playlist && language && id);
    char full[96];
    snprintf(full, sizeof full, "%.16s.%.72s", language, id);
    const char *line = lines_find(&playlist->text, full);
    if (!line || !line[0]) {
        snprintf(full, sizeof full, "en.%.72s", id);
        line = lines_find(&playlist->text, full);
    }
    return line ? line : "";
}

/* The list's own words for one place of a step, else those of the pause. */
static void take(char *out, size_t bytes, const char *own, const char *other)
{
    snprintf(out, bytes, "%s", own[0] ? own : other);
}

/* What is played for an answer of the list's own: eyes go along, Name only murmurs. */
static Care care_of(const PlaylistAnswer *answer)
{
    int choice = answer->act == ACT_TEND      ? answer->thing
                 : answer->act == ACT_NAME    ? SCENARIO_NAMES_MAX
                 : answer->act == ACT_BREATHE ? answer->breath
                                              : 0;
    return (Care){.act = answer->act,
                  .vigor = VIGOR_ORDINARY,
                  .gaze = answer->act == ACT_LOOK ? GAZE_SHARED : GAZE_FACE,
                  .choice = (uint8_t)(choice < 0 ? 0 : choice)};
}

void playlist_moment(const Playlist *playlist, int step, const char *language,
                     const Level *level, LevelPause *out)
{
    assert(playlist && step >= 0 && step < playlist->step_count && language && out);
    static const char *const KINDS[3] = {"short", "spoken", "listen"};
    static const LevelPause NOTHING = {0};
    const PlaylistStep *own = &playlist->steps[step];
    const LevelPause *pause = level && own->at >= 0 && own->at < level->pause_count
                                  ? &level->pauses[own->at]
                                  : &NOTHING;
    char id[64];
    *out = *pause;
    for (int kind = 0; kind < 3; kind++) {
        snprintf(id, sizeof id, "step.%s.%s", own->id, KINDS[kind]);
        take(out->prompts[kind], LEVEL_TEXT_BYTES, playlist_text(playlist, language, id),
             pause->prompts[kind]);
    }
    if (own->answer_count == 0) {
        return;
    }
    snprintf(id, sizeof id, "step.%s.vote", own->id);
    take(out->vote, LEVEL_TEXT_BYTES, playlist_text(playlist, language, id), "");
    out->answer_count = own->answer_count;
    for (int i = 0; i < own->answer_count; i++) {
        snprintf(id, sizeof id, "step.%s.%d", own->id, i + 1);
        take(out->answers[i].text, LEVEL_TITLE_BYTES,
             playlist_text(playlist, language, id), "");
        out->answers[i].care = care_of(&own->answers[i]);
    }
}

/* Describes the playlist in `card->path`, good or bad. */
static void card_read(const char *name, const char *language, PlaylistCard *card)
{
    Playlist playlist;
    Problems problems = {0};
    if (!playlist_load(card->path, &playlist, &problems)) {
        snprintf(card->title, sizeof card->title, "%.80s", name);
        snprintf(card->problem, sizeof card->problem, "%s", problems.lines[0]);
        return;
    }
    memcpy(card->id, playlist.id, sizeof card->id);
    take(card->title, sizeof card->title, playlist_text(&playlist, language, "title"),
         "");
    take(card->note, sizeof card->note, playlist_text(&playlist, language, "note"), "");
    card->minutes = playlist_minutes(&playlist);
    card->order = playlist.order;
    card->step_count = playlist.step_count;
}

static int by_order(const void *a, const void *b)
{
    const PlaylistCard *one = a, *other = b;
    if (!one->problem[0] != !other->problem[0]) {
        return one->problem[0] ? 1 : -1;
    }
    return one->order != other->order ? one->order - other->order
                                      : strcmp(one->path, other->path);
}

int playlist_cards(const char *folder, const char *language, PlaylistCard *cards,
                   int most, Problems *problems)
{
    assert(folder && language && cards && most >= 0 && problems);
    char names[PLAYLIST_CARDS_MAX][FILES_PATH_BYTES];
    if (!files_there(folder)) {
        return 0;
    }
    int room = most < PLAYLIST_CARDS_MAX ? most : PLAYLIST_CARDS_MAX;
    int count = files_list(folder, ".json", names, room, problems), kept = 0;
    for (int i = 0; i < count; i++) {
        PlaylistCard *card = &cards[kept];
        *card = (PlaylistCard){0};
        if (files_path(card->path, sizeof card->path, folder, names[i], problems)) {
            card_read(names[i], language, card);
            kept++;
        }
    }
    qsort(cards, (size_t)kept, sizeof *cards, by_order);
    return kept;
}
