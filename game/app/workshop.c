#include "app/workshop_run.h"

#include "app/app.h"
#include "app/sound.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { PATH_BYTES = LEVEL_PATH_BYTES + 32 };

const PlaylistStep *workshop_step(const App *app)
{
    return &app->meeting.plan.steps[app->meeting.state.step];
}

static bool sitting_path(const App *app, char *path)
{
    snprintf(path, PATH_BYTES, "%s/workshop.json", app->home);
    return app->home[0] != '\0';
}

void workshop_keep(App *app)
{
    Meeting *meeting = &app->meeting;
    char path[PATH_BYTES];
    Problems problems = {0};
    meeting->said[0] = '\0';
    if (!sitting_path(app, path) || meeting->state.ended)
        return;
    meeting->sitting.draft = meeting->asking.draft;
    sitting_of(&meeting->state, &meeting->plan, meeting->path, &meeting->sitting);
    if (!sitting_save(path, &meeting->sitting, &problems))
        fprintf(stderr, "goodenough: %s\n", problems.lines[0]);
}

void workshop_forget(App *app)
{
    char path[PATH_BYTES];
    Problems problems = {0};
    if (sitting_path(app, path) && !sitting_forget(path, &problems))
        fprintf(stderr, "goodenough: %s\n", problems.lines[0]);
}

/* Every pad may vote; the first one goes on playing as well. */
static void pads_open(App *app)
{
    Meeting *meeting = &app->meeting;
    int at = 0;
    for (int i = 0; i < SDL_NumJoysticks() && at < WORKSHOP_PADS_MAX; i++)
        if (SDL_IsGameController(i) && !meeting->pads[at])
            meeting->pads[at++] = SDL_GameControllerOpen(i);
}

static void pads_close(Meeting *meeting)
{
    for (int i = 0; i < WORKSHOP_PADS_MAX; i++) {
        if (meeting->pads[i])
            SDL_GameControllerClose(meeting->pads[i]);
        meeting->pads[i] = NULL;
    }
}

static void tell(const Problems *problems)
{
    for (int i = 0; i < problems_kept(problems); i++)
        fprintf(stderr, "goodenough: %s\n", problems->lines[i]);
}

/* Loads the plan; steps whose scene is missing or broken say so and are passed over. */
static bool plan_load(App *app, const char *path)
{
    Meeting *meeting = &app->meeting;
    app->problems = (Problems){0};
    if (!playlist_load(path, &meeting->plan, &app->problems)) {
        app->notice_title = app_words(app, "notice.plan");
        return false;
    }
    playlist_find(&meeting->plan, app->cards, app->card_count);
    SDL_strlcpy(meeting->path, path, sizeof meeting->path);
    return true;
}

/* What the card stands on: a wall, and a session that has not begun. */
static void prepare(App *app)
{
    Meeting *meeting = &app->meeting;
    if (!meeting->open)
        meeting->own_two = app->settings.two;
    meeting->open = true;
    meeting->over = meeting->leaving = false;
    meeting->asking = (Asking){.lacks = NULL};
    question_begin(&meeting->asking.draft);
    meeting->dials_shown = true;
    meeting->scene = -1;
    meeting->word_count = 0;
    meeting->said[0] = meeting->key[0] = '\0';
    workshop_begin(&meeting->state, &meeting->plan);
    pads_open(app);
    sides_close(app);
    wall_open(app);
    app_go(app, SCREEN_CARD);
}

void workshop_open(App *app, const char *path)
{
    app->meeting.offers = false;
    if (!plan_load(app, path)) {
        tell(&app->problems);
        app_go(app, SCREEN_NOTICE);
        return;
    }
    prepare(app);
}

/* A plan that cannot be read just now, on a stick that is not in, may be there again at
 * the next start: its place and votes stay. */
bool workshop_offer(App *app)
{
    Meeting *meeting = &app->meeting;
    char path[PATH_BYTES];
    Problems problems = {0};
    if (!sitting_path(app, path) || !files_there(path))
        return false;
    bool read = sitting_load(path, &meeting->sitting, &problems);
    if (!read || !plan_load(app, meeting->sitting.plan)) {
        tell(read ? &app->problems : &problems);
        app_say(app, app_words(app, "workshop.lost"));
        if (!read)
            workshop_forget(app);
        return false;
    }
    meeting->offers = true;
    prepare(app);
    return true;
}

void workshop_close(App *app)
{
    Meeting *meeting = &app->meeting;
    pads_close(meeting);
    other_close(app);
    wall_close(app);
    sides_close(app);
    if (meeting->open)
        app->settings.two = meeting->own_two;
    meeting->open = false;
    app->play.replay = (Replay){0};
    app->play.clarity = 0;
    SDL_EnableScreenSaver();
    app_go(app, SCREEN_AGENDA);
}

void workshop_end(App *app)
{
    workshop_forget(app);
    workshop_close(app);
}

/* The questions that were typed stand in the plan again. */
static void go_on(App *app)
{
    Meeting *meeting = &app->meeting;
    sitting_ask(&meeting->sitting, &meeting->plan);
    playlist_find(&meeting->plan, app->cards, app->card_count);
    sitting_resume(&meeting->sitting, &meeting->plan, &meeting->state);
    if (meeting->sitting.draft.answer_count == LEVEL_ANSWERS_MAX)
        meeting->asking.draft = meeting->sitting.draft;
}

void workshop_start(App *app, bool resume)
{
    Meeting *meeting = &app->meeting;
    SDL_DisableScreenSaver();
    meeting->clock_s = app->now_s;
    if (resume && meeting->offers)
        go_on(app);
    else
        workshop_begin(&meeting->state, &meeting->plan);
    meeting->offers = false;
    int beat = meeting->state.beat;
    app_go(app, SCREEN_WORKSHOP);
    if (meeting->state.ended)
        return;
    workshop_went(app, WENT_STEP);
    int beats = workshop_beats(&meeting->state, &meeting->plan, &meeting->stage);
    meeting->state.beat = beat < beats ? beat : beats - 1;
    workshop_went(app, WENT_BEAT);
}
