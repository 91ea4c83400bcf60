#include "data/level.h"

#include "data/draft.h"
#include "data/files.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* In scenes play runs three times slower and soothing six times faster than life (game.md
 * 3). */
static const double CLOCK_PLAY = 3, CLOCK_SOOTHE = 6;

/* Copies the text `id` of `language`, else of English, else "", into `out`. */
static void take_text(const Draft *draft, const char *language, const char *id, char *out,
                      size_t bytes)
{
    char full[96];
    snprintf(full, sizeof full, "%.16s.%s", language, id);
    const char *line = lines_find(&draft->text, full);
    if (!line) {
        snprintf(full, sizeof full, "en.%s", id);
        line = lines_find(&draft->text, full);
    }
    snprintf(out, bytes, "%s", line ? line : "");
}

/* What is played when the room has chosen this answer. Look goes along with her eyes
 * unless a target is named. */
static Care answer_care(const Draft *draft, const DraftAnswer *answer)
{
    int choice = answer->act == ACT_TEND      ? answer->thing
                 : answer->act == ACT_BREATHE ? answer->breath
                 : answer->act == ACT_NAME    ? draft_name(draft, answer->name)
                                              : 0;
    int target = draft_target(draft, answer->target);
    int gaze = answer->act != ACT_LOOK ? GAZE_FACE
               : target >= 0           ? GAZE_TARGET + target
                                       : GAZE_SHARED;
    /* A sentence beyond the last is a murmur without words. */
    if (choice < 0) {
        choice = answer->act == ACT_NAME ? SCENARIO_NAMES_MAX : 0;
    }
    return (Care){.act = answer->act,
                  .vigor = VIGOR_ORDINARY,
                  .gaze = (uint8_t)gaze,
                  .choice = (uint8_t)choice};
}

/* One pause with its prompts, and its vote when it has one. */
static void take_pause(const Draft *draft, const char *language, int index,
                       LevelPause *out)
{
    static const char *const KINDS[3] = {"short", "spoken", "listen"};
    const DraftPause *pause = &draft->pauses[index];
    char id[64];
    *out = (LevelPause){.at_s = pause->at_s, .answer_count = pause->answer_count};
    snprintf(out->id, sizeof out->id, "%s", pause->id);
    for (int kind = 0; kind < 3; kind++) {
        snprintf(id, sizeof id, "pause.%s.%s", pause->id, KINDS[kind]);
        take_text(draft, language, id, out->prompts[kind], LEVEL_TEXT_BYTES);
    }
    snprintf(id, sizeof id, "pause.%s.vote", pause->id);
    take_text(draft, language, id, out->vote, sizeof out->vote);
    for (int i = 0; i < pause->answer_count; i++) {
        out->answers[i].care = answer_care(draft, &pause->answers[i]);
        snprintf(id, sizeof id, "pause.%s.%d", pause->id, i + 1);
        take_text(draft, language, id, out->answers[i].text, LEVEL_TITLE_BYTES);
    }
}

/* Texts live in the level as plain arrays: the pool is gone when loading is over. */
static void take_texts(const Draft *draft, const char *language, Level *level)
{
    char id[64];
    take_text(draft, language, "title", level->title, sizeof level->title);
    take_text(draft, language, "note", level->note, sizeof level->note);
    take_text(draft, language, "content", level->content, sizeof level->content);
    take_text(draft, language, "idea", level->idea, sizeof level->idea);
    take_text(draft, language, "try", level->attempt, sizeof level->attempt);
    for (int i = 0; i < draft->name_count; i++) {
        snprintf(id, sizeof id, "name.%s", draft->names[i].id);
        take_text(draft, language, id, level->names[i], sizeof level->names[i]);
    }
    for (int i = 0; i < draft->scenario.tend_count; i++) {
        snprintf(id, sizeof id, "thing.%s", THING_NAMES[draft->scenario.tend[i]]);
        take_text(draft, language, id, level->things[i], sizeof level->things[i]);
    }
    for (int i = 0; i < draft->pause_count; i++) {
        take_pause(draft, language, i, &level->pauses[i]);
    }
    for (int i = 0; i < draft->line_count; i++) {
        const DraftLine *line = &draft->lines[i];
        level->lines[i] = (LevelLine){
            .at_s = line->at_s, .need = (Need)line->need, .step = (Step)line->step};
        for (int reading = 0; reading < 2; reading++) {
            snprintf(id, sizeof id, "line.%s.%s", line->id, reading ? "two" : "one");
            take_text(draft, language, id, level->lines[i].readings[reading],
                      LEVEL_TEXT_BYTES);
        }
    }
}

/* Fills what the model sees: the draft's numbers, with names turned into indices. */
static void take_scenario(const Draft *draft, Scenario *scene)
{
    *scene = draft->scenario;
    scene->pace = 1;
    scene->clock_play = CLOCK_PLAY;
    scene->clock_soothe = CLOCK_SOOTHE;
    scene->noise = true;
    scene->name_count = draft->name_count;
    scene->need_count = draft->need_count;
    scene->event_count = draft->event_count;
    for (int i = 0; i < draft->name_count; i++) {
        const DraftName *line = &draft->names[i];
        scene->names[i] = (NameLine){.fits = (Need)line->fits,
                                     .wonder = line->wonder,
                                     .target = draft_target(draft, line->target)};
    }
    for (int i = 0; i < draft->need_count; i++) {
        scene->needs[i] = draft->needs[i].plan;
    }
    for (int i = 0; i < draft->event_count; i++) {
        scene->events[i] = draft->events[i].event;
        scene->events[i].target = draft_target(draft, draft->events[i].target);
    }
}

/* What may touch old things: there a trainer's help line stands beside the scene. */
static bool hard(const Draft *draft)
{
    bool found =
        draft->content == CONTENT_SEPARATION || draft->content == CONTENT_SHOUTING;
    for (int i = 0; i < draft->need_count; i++) {
        found = found || draft->needs[i].plan.need == NEED_UNSOOTHABLE;
    }
    for (int i = 0; i < draft->event_count; i++) {
        found = found || draft->events[i].event.kind == EVENT_LIMIT;
    }
    return found;
}

/* The digest is of the draft: what the file says, whatever the loader makes of it. */
static void level_of(const Draft *draft, const char *language, Level *level)
{
    *level = (Level){.chapter = draft->chapter,
                     .order = draft->order,
                     .pause_count = draft->pause_count,
                     .line_count = draft->line_count,
                     .rewind_count = draft->rewind_count,
                     .source_count = draft->source_count,
                     .hard = hard(draft),
                     .digest = json_digest(&LEVEL_FORMAT, draft)};
    memcpy(level->id, draft->id, sizeof level->id);
    memcpy(level->rewind_at_s, draft->rewind_at_s, sizeof level->rewind_at_s);
    memcpy(level->sources, draft->sources, sizeof level->sources);
    daily_take(&draft->day, level);
    take_scenario(draft, &level->scenario);
    take_texts(draft, language, level);
}

/* Everything but the texts' pool, which the reader empties itself: it is large. */
static void draft_begin(Draft *draft)
{
    memset(draft, 0, offsetof(Draft, text));
    draft->text.count = 0;
    draft->text.used = 0;
}

/* Level and problems: the draft is filled by the field table, then looked at as a whole;
 * `level` is touched only when both are content. */
bool level_parse(const char *text, size_t bytes, const char *name, const char *language,
                 Level *level, Problems *problems)
{
    assert(text && name && language && level && problems);
    Draft draft;
    draft_begin(&draft);
    if (!json_parse(text, bytes, name, &LEVEL_FORMAT, &draft, problems) ||
        !draft_sound(&draft, name, problems)) {
        return false;
    }
    level_of(&draft, language, level);
    return true;
}

/* Reading and writing by the same rows makes tidying the proof of both: what comes out
 * must read as what went in. */
long level_tidy(const char *text, size_t bytes, const char *name, char *out, size_t most,
                Problems *problems)
{
    assert(text && name && out && problems);
    Draft draft;
    draft_begin(&draft);
    if (!json_parse(text, bytes, name, &LEVEL_FORMAT, &draft, problems) ||
        !draft_sound(&draft, name, problems)) {
        return -1;
    }
    return json_write(&LEVEL_FORMAT, &draft, out, most);
}

/* Like level_parse; json_load gives the text back before this returns. */
bool level_load(const char *path, const char *language, Level *level, Problems *problems)
{
    assert(path && language && level && problems);
    Draft draft;
    draft_begin(&draft);
    if (!json_load(path, &LEVEL_FORMAT, &draft, problems) ||
        !draft_sound(&draft, path, problems)) {
        return false;
    }
    level_of(&draft, language, level);
    return true;
}

/* A file's name says nothing about the id in it: each is looked into. */
bool level_named(const char *folder, const char *id, const char *language, Level *level,
                 Problems *problems)
{
    assert(folder && id && language && level && problems);
    char names[LEVEL_CARDS_MAX][FILES_PATH_BYTES], path[LEVEL_PATH_BYTES];
    int count = files_list(folder, ".json", names, LEVEL_CARDS_MAX, problems);
    for (int i = 0; i < count; i++) {
        Problems unheard = {0}; /* of the others */
        if (files_path(path, sizeof path, folder, names[i], &unheard) &&
            level_load(path, language, level, &unheard) && strcmp(level->id, id) == 0) {
            return true;
        }
    }
    problems_add(problems, "%s: there is no scene called %s", folder, id);
    return false;
}

/* Describes the level in `card->path`, good or bad. */
static void card_read(const char *name, const char *language, LevelCard *card)
{
    Level level;
    Problems problems = {0};
    if (level_load(card->path, language, &level, &problems)) {
        memcpy(card->id, level.id, sizeof card->id);
        memcpy(card->title, level.title, sizeof card->title);
        memcpy(card->note, level.note, sizeof card->note);
        memcpy(card->content, level.content, sizeof card->content);
        card->age_months = level.scenario.age_months;
        card->chapter = level.chapter;
        card->order = level.order;
        return;
    }
    snprintf(card->title, sizeof card->title, "%.80s", name);
    snprintf(card->problem, sizeof card->problem, "%s", problems.lines[0]);
}

/* By chapter, order and name; what cannot be read comes last. */
static int by_place(const void *a, const void *b)
{
    const LevelCard *one = a, *other = b;
    if (!one->problem[0] != !other->problem[0]) {
        return one->problem[0] ? 1 : -1;
    }
    if (one->chapter != other->chapter) {
        return one->chapter - other->chapter;
    }
    return one->order != other->order ? one->order - other->order
                                      : strcmp(one->path, other->path);
}

/* A bad level has a card too: it is shown greyed with its first message, never hidden
 * (house.md H12). */
int level_cards(const char *folder, const char *language, LevelCard *cards, int most,
                Problems *problems)
{
    assert(folder && language && cards && most >= 0 && problems);
    char names[LEVEL_CARDS_MAX][FILES_PATH_BYTES];
    int room = most < LEVEL_CARDS_MAX ? most : LEVEL_CARDS_MAX;
    int count = files_list(folder, ".json", names, room, problems);
    int kept = 0;
    for (int i = 0; i < count; i++) {
        LevelCard *card = &cards[kept];
        *card = (LevelCard){0};
        if (files_path(card->path, sizeof card->path, folder, names[i], problems)) {
            card_read(names[i], language, card);
            kept++;
        }
    }
    qsort(cards, (size_t)kept, sizeof *cards, by_place);
    return kept;
}
