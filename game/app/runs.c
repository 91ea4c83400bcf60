#include "app/app.h"
#include "view/moment.h"

#include <assert.h>
#include <string.h>

void runs_first(App *app)
{
    Runs *runs = &app->runs;
    if (runs->count > 0)
        return;
    runs->runs[0].tape = app->play.session.tape;
    runs->runs[0].from = 0;
    runs->count = 1;
    runs->of = runs->sides[0] = runs->sides[1] = 0;
    runs->open = runs->turn = false;
}

const char *runs_name(const App *app, int run, char name[RUN_NAME_BYTES])
{
    char time[16];
    moment_clock(app->runs.runs[run].from, time, sizeof time);
    return words_fill(name, RUN_NAME_BYTES,
                      app_words(app, run ? "both.other" : "both.first"),
                      &(WordsFill){.time = time});
}

/* The session was told up to here from tick 0, tape and log with it: what follows is
 * live, and only the hand is another. */
void runs_branch(App *app)
{
    Play *play = &app->play;
    Runs *runs = &app->runs;
    assert(play->replay.tape && runs->count > 0);
    runs->from = play->session.dyad.tick;
    runs->open = true;
    runs->turn = app->options.policy == POLICY_COUNT;
    play->replay = (Replay){0};
    play->hand = (Hand){0};
    play->choice = (Choice){0};
    play->mind = (PolicyMind){0};
    app_go(app, SCREEN_PLAY);
}

void runs_keep(App *app)
{
    Runs *runs = &app->runs;
    if (runs->count == RUNS_MAX) {
        memmove(&runs->runs[1], &runs->runs[2], sizeof runs->runs[0] * (RUNS_MAX - 2));
        runs->count--;
        runs->of = runs->of > 1 ? runs->of - 1 : 0;
    }
    Run *run = &runs->runs[runs->count];
    run->tape = app->play.session.tape;
    run->from = runs->from;
    runs->sides[0] = runs->of;
    runs->sides[1] = runs->count++;
    runs->open = runs->turn = false;
    app->play.hand = (Hand){0};
}

void runs_drop(App *app)
{
    Runs *runs = &app->runs;
    runs->open = runs->turn = false;
    app->play.hand = (Hand){0};
    replay_open(app, &runs->runs[runs->of].tape, runs->from);
    app_go(app, SCREEN_WATCH);
}
