#include "app/daily.h"

#include "app/app.h"
#include "view/moment.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

double daily_age(const App *app)
{
    return app->daily.level.day.ages[app->daily.age];
}

/* The age nearest to the level's own, or in a family to that of its next scene. */
static int age_near(const Day *day, double months)
{
    int best = 0;
    for (int i = 1; i < day->age_count; i++) {
        double was = day->ages[best] - months, now = day->ages[i] - months;
        best = now * now < was * was ? i : best;
    }
    return best;
}

void daily_open(App *app)
{
    Daily *daily = &app->daily;
    daily->level = app->play.level;
    daily->on = false;
    double months = daily->level.scenario.age_months;
    if (app->kin.open && app->kin.family.played_count > 0)
        months = app->cards[kin_next(app)].age_months;
    daily->age = age_near(&daily->level.day, months);
    if (app->options.policy != POLICY_COUNT)
        daily_begin(app, scene_seed(app));
    else
        app_go(app, SCREEN_DAY);
}

/* Returns where the scene called `id` stands, or what it is called when it is nowhere. */
static const char *path_of(const App *app, const char *id)
{
    for (int i = 0; i < app->card_count; i++)
        if (!app->cards[i].problem[0] && !strcmp(app->cards[i].id, id))
            return app->cards[i].path;
    return id;
}

/* "Midday: Spoon" */
static void hour_say(App *app)
{
    Daily *daily = &app->daily;
    char word[32];
    snprintf(word, sizeof word, "day.part.%d", daily->part);
    snprintf(daily->hour, sizeof daily->hour, "%s", app_words(app, word));
}

static void part_begin(App *app)
{
    Daily *daily = &app->daily;
    const Day *day = &daily->level.day;
    const DayDraw *draw = &daily->draws[daily->part];
    daily->on = false; /* a scene that is gone ends the day */
    if (!scene_load(app, path_of(app, daily->level.day_scenes[draw->scene])))
        return;
    Scenario *scene = &app->play.level.scenario;
    const Family *family = &app->kin.family;
    bool second = day->parts[daily->part].carer == 1;
    if (app->kin.open) {
        scene->temperament = (Temperament)family->temperament;
        scene->familiar = (Familiar){second ? TUNE_NONE : family->tune, family->toy};
    }
    day_part(scene, day, daily->part, daily_age(app), draw->seed);
    day_bring(scene, day, daily->part, &daily->carried);
    snprintf(daily->title[daily->part], LEVEL_TITLE_BYTES, "%s", app->play.level.title);
    daily->on = true;
    hour_say(app);
    play_begin(app, draw->seed);
    app_go(app, SCREEN_PLAY);
}

void daily_begin(App *app, uint64_t seed)
{
    Daily *daily = &app->daily;
    const Day *day = &daily->level.day;
    assert(day->part_count > 0 && day->part_count <= EVENING_CARDS);
    Days days[2];
    for (int i = 0; i < 2; i++)
        days_begin(&days[i], daily->level.scenario.temperament, seed);
    daily->seed = seed;
    daily->part = 0;
    daily->figures = (Figures){0};
    day_draw(day, daily_age(app), seed, daily->draws);
    day_wake(&daily->carried, app->kin.open ? app->kin.family.days : days);
    part_begin(app);
}

/* What was asked and what became of it, one sentence after the other. */
static void part_tell(App *app, const DayTally *tally)
{
    Daily *daily = &app->daily;
    Play *play = &app->play;
    EveningPart told;
    char line[LEVEL_TEXT_BYTES] = "";
    evening_part(&play->session, tally, &told);
    bool second = daily->level.day.parts[daily->part].carer == 1;
    int at =
        snprintf(line, sizeof line, "%s", second ? app_words(app, "day.with.1") : "");
    for (int i = 0; i <= told.ask_count; i++) {
        bool last = i == told.ask_count;
        const char *one = last ? told.last : told.asks[i];
        const char *two = last ? "" : told.hows[i];
        if (!one[0] || at < 0 || at >= (int)sizeof line)
            continue;
        at += snprintf(line + at, sizeof line - (size_t)at, "%s%s%s%s", at > 0 ? " " : "",
                       app_words(app, one), two[0] ? " " : "",
                       two[0] ? app_words(app, two) : "");
    }
    app_fill(app, daily->text[daily->part], LEVEL_TEXT_BYTES, line);
    MomentPicture picture;
    moment_at(&picture, &play->scratch, &play->level.scenario, &play->session.tape,
              told.tick);
    daily->rigs[daily->part] = picture.pose.rig;
}

/* --record FOLDER/NAME.tape keeps the parts as NAME-1.tape to NAME-6.tape. */
static void part_record(App *app)
{
    const char *path = app->options.record;
    char each[LEVEL_PATH_BYTES];
    if (!path)
        return;
    int stem = (int)strlen(path) - 5;
    bool named = stem > 0 && !strcmp(path + stem, ".tape");
    snprintf(each, sizeof each, "%.*s-%d.tape", named ? stem : stem + 5, path,
             app->daily.part + 1);
    scene_record(app, each);
}

void daily_next(App *app)
{
    Daily *daily = &app->daily;
    const Day *day = &daily->level.day;
    const Session *session = &app->play.session;
    assert(daily->on && session->dyad.ended != ENDED_NOT);
    DayTally tally = day_live(&daily->carried, session, day->parts[daily->part].carer);
    figures_add(&daily->figures, session);
    part_tell(app, &tally);
    part_record(app);
    bool evening = daily->part + 1 == day->part_count;
    kin_part(app, daily->carried.days, evening ? daily->level.id : NULL);
    if (!evening) {
        daily->part++;
        part_begin(app);
        return;
    }
    daily->on = false;
    app_go(app, SCREEN_EVENING);
}
