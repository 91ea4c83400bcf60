#include "app/app.h"

#include <stdio.h>

/* Two counters that hardly ever agree; a seed need not be secret, only new. */
uint64_t scene_seed(const App *app)
{
    return app->options.seeded ? app->options.seed
                               : SDL_GetPerformanceCounter() ^ (SDL_GetTicks64() << 40);
}

static void notice(App *app, const char *title)
{
    app->notice_title = title;
    for (int i = 0; i < problems_kept(&app->problems); i++)
        fprintf(stderr, "goodenough: %s\n", app->problems.lines[i]);
    app_go(app, SCREEN_NOTICE);
}

/* A bad file leaves the level of the last scene as it was; its problems stand on a screen
 * of their own, and no scene goes on behind it. */
bool scene_load(App *app, const char *path)
{
    app->problems = (Problems){0};
    if (level_load(path, "en", &app->play.level, &app->problems))
        return true;
    notice(app, app_words(app, "notice.level"));
    return false;
}

void scene_open(App *app, const char *path)
{
    if (!scene_load(app, path))
        return;
    if (app->play.level.day.part_count > 0) {
        daily_open(app);
        return;
    }
    app->daily.on = false;
    kin_scene(app);
    play_begin(app, scene_seed(app));
    app_go(app, SCREEN_PLAY);
}

/* A recording is 200 kB, too large for a small stack and needed seldom. */
bool scene_record(App *app, const char *path)
{
    static const char *const FAILED = "notice.record.failed";
    Play *play = &app->play;
    if (!play->level.id[0])
        return false;
    Recording *recording = SDL_calloc(1, sizeof *recording);
    if (!recording)
        return false;
    recording_of(&play->session, &play->level, recording);
    if (app->daily.on) {
        snprintf(recording->day, sizeof recording->day, "%s", app->daily.level.id);
        recording->part = app->daily.part;
        recording->age_months = daily_age(app);
    }
    if (app->runs.count > 0) /* with what was noticed since */
        recording->tape = app->runs.runs[0].tape;
    Problems problems = {0};
    bool kept = recording_save(path, recording, &problems);
    if (!kept) {
        fprintf(stderr, "goodenough: %s\n", problems.lines[0]);
        app_say(app, app_words(app, FAILED));
    }
    SDL_free(recording);
    return kept;
}

/* Named by the milliseconds since the start: no clock of the day, and no picture
 * overwrites another of the same sitting. */
void picture_save(App *app)
{
    char path[LEVEL_PATH_BYTES + 64], why[256] = "", line[PROBLEM_BYTES];
    snprintf(path, sizeof path, "%s/good-enough-%llu.png", app->home[0] ? app->home : ".",
             (unsigned long long)SDL_GetTicks64());
    bool kept = canvas_png(app->window.canvas, path, why, sizeof why);
    words_fill(line, sizeof line,
               app_words(app, kept ? "notice.picture" : "notice.picture.failed"),
               &(WordsFill){.name = path});
    app_say(app, line);
}
