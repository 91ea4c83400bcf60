#include "app/steprow.h"

#include "app/app.h"

#include <stdio.h>
#include <string.h>

enum { VALUE_BYTES = STEPROW_VALUE_BYTES, ID_BYTES = 64 };

/* clang-format off */
const RowFacts STEPROWS[ROW_COUNT] = {
    [ROW_KIND] = {TAB_STEP, SETTING_STEPS, "step.kind", STEPTEXT_NONE, 0},
    [ROW_MINUTES] = {TAB_STEP, SETTING_STEPS, "step.minutes", STEPTEXT_NONE, 0},
    [ROW_SCENE] = {TAB_STEP, SETTING_STEPS, "step.scene", STEPTEXT_NONE, 0},
    [ROW_PAUSE] = {TAB_STEP, SETTING_STEPS, "step.pause", STEPTEXT_NONE, 0},
    [ROW_BY] = {TAB_STEP, SETTING_STEPS, "step.by", STEPTEXT_NONE, 0},
    [ROW_VIEW] = {TAB_STEP, SETTING_STEPS, "step.view", STEPTEXT_NONE, 0},
    [ROW_BREATHS] = {TAB_STEP, SETTING_STEPS, "step.breaths", STEPTEXT_NONE, 0},
    [ROW_NAME] = {TAB_STEP, SETTING_TEXT, "step.name", STEPTEXT_NAME, 0},
    [ROW_SHORT] = {TAB_WORDS, SETTING_TEXT, "step.short", STEPTEXT_SHORT, 2},
    [ROW_SPOKEN] = {TAB_WORDS, SETTING_TEXT, "step.spoken", STEPTEXT_SPOKEN, 3},
    [ROW_LISTEN] = {TAB_WORDS, SETTING_TEXT, "step.listen", STEPTEXT_LISTEN, 3},
    [ROW_SKIP] = {TAB_WORDS, SETTING_TEXT, "step.skip", STEPTEXT_SKIP, 2},
    [ROW_OWN] = {TAB_VOTE, SETTING_STEPS, "step.own", STEPTEXT_NONE, 0},
    [ROW_VOTE] = {TAB_VOTE, SETTING_TEXT, "step.vote", STEPTEXT_VOTE, 2},
    [ROW_ANSWER] = {TAB_VOTE, SETTING_ANSWER, "step.answer", STEPTEXT_ANSWER, 0},
    [ROW_ANSWER + 1] = {TAB_VOTE, SETTING_ANSWER, "step.answer", STEPTEXT_ANSWER + 1, 0},
    [ROW_ANSWER + 2] = {TAB_VOTE, SETTING_ANSWER, "step.answer", STEPTEXT_ANSWER + 2, 0},
    [ROW_ANSWER + 3] = {TAB_VOTE, SETTING_ANSWER, "step.answer", STEPTEXT_ANSWER + 3, 0},
    [ROW_MORE] = {TAB_VOTE, SETTING_DO, "step.more", STEPTEXT_NONE, 0},
    [ROW_FEWER] = {TAB_VOTE, SETTING_DO, "step.fewer", STEPTEXT_NONE, 0},
};
/* clang-format on */

static PlaylistStep *chosen(App *app)
{
    return &app->agenda.list.steps[app->agenda.step];
}

/* Whether a kind of step has use for a row. */
static bool wanted(const PlaylistStep *step, StepRow row)
{
    bool votes = step->kind == PLAYLIST_VOTE;
    int answers = votes ? step->answer_count : 0;
    if (row >= ROW_ANSWER && row < ROW_MORE)
        return (int)row - ROW_ANSWER < answers;
    switch (row) {
    case ROW_SCENE:
    case ROW_BY:
        return step->kind == PLAYLIST_SCENE;
    case ROW_PAUSE:
        return votes || step->kind == PLAYLIST_PAUSE || step->kind == PLAYLIST_REPLAY ||
               step->kind == PLAYLIST_WHAT_IF;
    case ROW_VIEW:
        return step->kind == PLAYLIST_REPLAY;
    case ROW_BREATHS:
        return step->kind == PLAYLIST_BREATHING;
    case ROW_OWN:
        return votes && step->pause[0];
    case ROW_VOTE:
        return answers > 0;
    case ROW_MORE:
        return answers > 0 && answers < LEVEL_ANSWERS_MAX;
    case ROW_FEWER:
        return answers > 2;
    case ROW_KIND:
    case ROW_MINUTES:
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_SKIP:
    case ROW_NAME:
    case ROW_ANSWER:
    case ROW_COUNT:
        break;
    }
    return true;
}

StepRow steprow_at(App *app, int place)
{
    for (int row = 0; row < ROW_COUNT && place >= 0; row++)
        if (STEPROWS[row].tab == app->agenda.tab && wanted(chosen(app), (StepRow)row) &&
            place-- == 0)
            return (StepRow)row;
    return ROW_COUNT;
}

/* The next (1) or last (-1) scene that can be played; round at the ends. */
static void turn_scene(App *app, PlaylistStep *step, int by)
{
    int at = -1;
    for (int i = 0; i < app->card_count; i++)
        if (strcmp(app->cards[i].id, step->scene) == 0)
            at = i;
    at = at < 0 && by < 0 ? 0 : at;
    for (int i = 0; i < app->card_count; i++) {
        at = (at + by + app->card_count) % app->card_count;
        if (!app->cards[at].problem[0])
            break;
    }
    if (app->card_count > 0)
        snprintf(step->scene, sizeof step->scene, "%s", app->cards[at].id);
}

/* Reads the level of the scene the step speaks of; false: there is none. */
static bool level_of(const App *app, const PlaylistStep *step, Level *level)
{
    const PlaylistStep *scene = step->of >= 0 ? &app->agenda.list.steps[step->of] : NULL;
    Problems unheard = {0};
    return scene && scene->card >= 0 &&
           level_load(app->cards[scene->card].path, app->words.language, level, &unheard);
}

/* The pauses of the scene the step speaks of, one after the other, and none. */
static void turn_pause(App *app, PlaylistStep *step, int by)
{
    Level level;
    if (!level_of(app, step, &level))
        return;
    bool none = step->kind != PLAYLIST_VOTE || step->answer_count > 0;
    int count = level.pause_count + none, at = none ? level.pause_count : 0;
    for (int i = 0; i < level.pause_count; i++)
        if (strcmp(level.pauses[i].id, step->pause) == 0)
            at = i;
    at = count > 0 ? (at + by + count) % count : 0;
    snprintf(step->pause, sizeof step->pause, "%s",
             at < level.pause_count ? level.pauses[at].id : "");
}

/* A scene needs to be one of those there are. */
static void turn_kind(App *app, int by)
{
    Agenda *agenda = &app->agenda;
    int kind = (chosen(app)->kind + by + PLAYLIST_KINDS) % PLAYLIST_KINDS;
    redraft_kind(&agenda->list, agenda->step, (PlaylistKind)kind,
                 app_words(app, "agenda.new"));
    if (kind == PLAYLIST_SCENE) {
        turn_scene(app, chosen(app), 1);
        chosen(app)->by = BY_SHOWN;
    }
}

/* The pause's vote, or a copy of it that can be changed. */
static void turn_own(App *app)
{
    Agenda *agenda = &app->agenda;
    const PlaylistStep *step = chosen(app);
    LevelPause moment;
    Level level;
    if (step->answer_count > 0) {
        redraft_vote(&agenda->list, agenda->step, NULL);
        return;
    }
    bool there = level_of(app, step, &level);
    playlist_moment(&agenda->list, agenda->step, app->words.language,
                    there ? &level : NULL, &moment);
    if (moment.answer_count >= 2)
        redraft_vote(&agenda->list, agenda->step, &moment);
}

/* What is played for an answer. */
static void turn_plays(App *app, int answer, int by)
{
    PlaylistStep *step = chosen(app);
    Level level;
    bool there = level_of(app, step, &level);
    question_turn(step->answers, step->answer_count, answer, by,
                  there ? &level.scenario : NULL);
}

void steprow_change(App *app, StepRow row, int by)
{
    PlaylistStep *step = chosen(app);
    int turn = by == 0 ? 1 : by;
    if (row >= ROW_ANSWER && row < ROW_MORE) {
        turn_plays(app, (int)row - ROW_ANSWER, turn);
        agenda_changed(app);
        return;
    }
    switch (row) {
    case ROW_KIND:
        turn_kind(app, turn);
        break;
    case ROW_MINUTES:
        redraft_minutes(&app->agenda.list, app->agenda.step, turn);
        break;
    case ROW_SCENE:
        turn_scene(app, step, turn);
        break;
    case ROW_PAUSE:
        turn_pause(app, step, turn);
        break;
    case ROW_BY:
        step->by = (uint8_t)((step->by + turn + BY_COUNT) % BY_COUNT);
        break;
    case ROW_VIEW:
        step->view = (uint8_t)((step->view + turn + VIEW_COUNT) % VIEW_COUNT);
        break;
    case ROW_BREATHS:
        step->breaths += turn;
        step->breaths = step->breaths < 1 ? 1 : step->breaths > 30 ? 30 : step->breaths;
        break;
    case ROW_OWN:
        turn_own(app);
        break;
    case ROW_MORE:
        redraft_answer(&app->agenda.list, app->agenda.step);
        break;
    case ROW_FEWER:
        redraft_unanswer(&app->agenda.list, app->agenda.step, step->answer_count - 1);
        break;
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_SKIP:
    case ROW_VOTE:
    case ROW_NAME:
    case ROW_ANSWER:
    case ROW_COUNT:
        return;
    }
    agenda_changed(app);
}

bool steprow_pause(App *app, LevelPause *out)
{
    const PlaylistStep *step = chosen(app);
    Level level;
    if (step->at < 0 || !level_of(app, step, &level))
        return false;
    *out = level.pauses[step->at];
    return true;
}

/* Which pause, by its question. */
static const char *pause_value(App *app, char value[VALUE_BYTES])
{
    const PlaylistStep *step = chosen(app);
    LevelPause pause;
    if (steprow_pause(app, &pause))
        return app_fill(app, value, VALUE_BYTES, pause.prompts[0]);
    return step->pause[0] ? step->pause : app_words(app, "step.pause.none");
}

const char *steprow_value(App *app, StepRow row, char value[STEPROW_VALUE_BYTES])
{
    static const char *const BY_WORDS[BY_COUNT] = {"paper.by.trainer", "paper.by.shown",
                                                   "paper.by.two"};
    static const char *const VIEW_WORDS[VIEW_COUNT] = {
        "step.view.plain", "paper.view.inside", "paper.view.cot"};
    const PlaylistStep *step = chosen(app);
    const LevelCard *card = agenda_level(app, app->agenda.step);
    char id[ID_BYTES];
    if (row >= ROW_ANSWER && row < ROW_MORE)
        return asking_plays(app, &step->answers[row - ROW_ANSWER], value, VALUE_BYTES);
    switch (row) {
    case ROW_KIND:
        snprintf(id, sizeof id, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
        return app_words(app, id);
    case ROW_SCENE:
        return card ? card->title : step->scene;
    case ROW_BY:
        return app_words(app, BY_WORDS[step->by]);
    case ROW_VIEW:
        return app_words(app, VIEW_WORDS[step->view]);
    case ROW_MINUTES:
        snprintf(value, VALUE_BYTES, "%g", step->minutes);
        return value;
    case ROW_BREATHS:
        snprintf(value, VALUE_BYTES, "%d", step->breaths);
        return value;
    case ROW_PAUSE:
        return pause_value(app, value);
    case ROW_OWN:
        return app_words(app, step->answer_count > 0 ? "step.own.yes" : "step.own.no");
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_SKIP:
    case ROW_VOTE:
    case ROW_NAME:
    case ROW_ANSWER:
    case ROW_MORE:
    case ROW_FEWER:
    case ROW_COUNT:
        break;
    }
    return "";
}
