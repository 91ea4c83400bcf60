#include "app/tapes.h"

#include "app/app.h"
#include "app/kept.h"

#include "view/moment.h"

#include <stdio.h>
#include <string.h>

/* The level called `id`, one's own or the game's. */
static bool level_of(const App *app, const char *id, Level *level)
{
    for (int i = app->card_count - 1; i >= 0; i--) {
        Problems problems = {0};
        if (!app->cards[i].problem[0] && !strcmp(app->cards[i].id, id))
            return level_load(app->cards[i].path, "en", level, &problems);
    }
    return false;
}

static void note(App *app, const char *line)
{
    snprintf(app->tapes.note, sizeof app->tapes.note, "%s", line);
}

/* A part of an ordinary day was drawn for its age and seed: it is drawn again. */
static void part_of(const App *app, const Recording *recording, Scenario *scenario)
{
    Level *day = recording->day[0] ? SDL_calloc(1, sizeof *day) : NULL;
    if (day && level_of(app, recording->day, day))
        recording_part(recording, &day->day, scenario);
    SDL_free(day);
}

/* Plays it again to its end. What parts from its check words is cut off: the rest is no
 * longer what was played. */
static void play_again(App *app, Recording *recording)
{
    Play *play = &app->play;
    Scenario *scenario = &play->level.scenario;
    part_of(app, recording, scenario);
    recording_scene(recording, scenario);
    Tape *tape = &recording->tape;
    int differs = session_replay(&play->session, scenario, tape, tape->ticks);
    if (differs >= 0) {
        char line[256], time[16];
        tape->ticks = (uint32_t)differs * TICKS_PER_SECOND;
        moment_clock(tape->ticks, time, sizeof time);
        session_replay(&play->session, scenario, tape, tape->ticks);
        note(app, words_fill(line, sizeof line, app_words(app, "tape.parts"),
                             &(WordsFill){.time = time}));
    }
    memcpy(play->session.tape.notices, tape->notices, sizeof tape->notices);
    play->session.tape.notice_count = tape->notice_count;
}

/* Without its model or its level a recording still tells its story. */
static void tell(App *app, const Recording *recording, bool model)
{
    Play *play = &app->play;
    const Summary *summary = &recording->summary;
    note(app, app_words(app, model ? "notice.tape.level" : "notice.tape"));
    memset(&play->level, 0, sizeof play->level);
    memcpy(play->level.id, recording->level, sizeof play->level.id);
    memcpy(play->level.title, summary->title, sizeof play->level.title);
    play->level.scenario.age_months = summary->age_months;
    summary_log(summary, &play->session.log);
    play->session.tape.ticks = recording->tape.ticks;
    play->story = summary->story;
    app->tapes.told = true;
}

/* What is wrong with it, and how much of it is shown. */
static void tell_damage(App *app, const Recording *recording, const Problems *problems)
{
    char line[256], time[16];
    moment_clock(recording->tape.ticks, time, sizeof time);
    const char *place = problems->lines[0]; /* without the folders of its name */
    const char *colon = strstr(place, ": ");
    words_fill(line, sizeof line, app_words(app, "tape.damaged"),
               &(WordsFill){.time = time, .name = colon ? colon + 2 : place});
    note(app, line);
}

static void show(App *app, Recording *recording, const Problems *problems)
{
    bool model = recording->model == MODEL_VERSION;
    app->daily.on = false;
    app->runs.count = 0;
    app->runs.open = app->runs.turn = false;
    app->kin.lived = true; /* it was lived, if at all, when it was recorded */
    app->tapes.told = false;
    app->tapes.note[0] = '\0';
    bool level = model && level_of(app, recording->level, &app->play.level) &&
                 app->play.level.digest == recording->level_digest;
    if (level)
        play_again(app, recording);
    else
        tell(app, recording, model);
    if (problems_kept(problems) > 0)
        tell_damage(app, recording, problems);
    app->tapes.recorded = true;
    app_go(app, SCREEN_STORY);
}

void tapes_open(App *app, const char *path)
{
    Recording *recording = SDL_calloc(1, sizeof *recording);
    app->problems = (Problems){0};
    if (!recording)
        return;
    bool some = recording_rescue(path, recording, &app->problems);
    bool says = some && (recording->summary.title[0] ||
                         (recording->model == MODEL_VERSION &&
                          level_of(app, recording->level, &app->play.level) &&
                          app->play.level.digest == recording->level_digest));
    for (int i = 0; i < problems_kept(&app->problems); i++)
        fprintf(stderr, "goodenough: %s\n", app->problems.lines[i]);
    if (says) {
        const Problems problems = app->problems;
        show(app, recording, &problems);
    } else {
        if (some)
            problems_add(&app->problems, "%s: %s", path, app_words(app, "notice.tape"));
        app->notice_title = app_words(app, "notice.tape.none");
        app_go(app, SCREEN_NOTICE);
    }
    SDL_free(recording);
}

bool tapes_named(const char *path)
{
    size_t length = strlen(path);
    return length > 5 && !strcmp(path + length - 5, ".tape");
}

void tapes_list(App *app, ScreenId from)
{
    Tapes *tapes = &app->tapes;
    char folder[KEPT_PATH_BYTES];
    Problems problems = {0};
    snprintf(folder, sizeof folder, "%s/recordings", app->home);
    int count = app->home[0] && files_there(folder)
                    ? files_list(folder, ".tape", tapes->names, TAPES_MAX, &problems)
                    : 0;
    tapes->count = count > 0 ? count : 0;
    tapes->at = tapes->first = 0;
    tapes->from = from;
    app_go(app, SCREEN_TAPES);
}
