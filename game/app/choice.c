#include "app/app.h"
#include "view/moment.h"

#include <assert.h>
#include <stdio.h>

static const double REST_S = 2;       /* no second opening within */
static const double HIGH_STRESS = .6; /* from here on Breathe offers ways out */
static const double VOICE_ONLY_MONTHS = 4;
static const double WALKS_MONTHS = 18; /* from here on no cot keeps her: one sits down */

/* No answer is offered twice, though two of them may fit. */
static bool taken(const Choice *choice, int value)
{
    for (int i = 0; i < choice->count; i++)
        if (choice->value[i] == value)
            return true;
    return false;
}

static void add(Choice *choice, int value)
{
    if (choice->count < 3 && !taken(choice, value))
        choice->value[choice->count++] = (uint8_t)value;
}

/* Nobody speaks of the cat before it has come, nor of a radio that is off. */
static bool there(const App *app, const NameLine *name)
{
    uint16_t shown = moment_shown(&app->play.session.dyad, &app->play.level.scenario);
    return name->target < 0 || (shown >> name->target & 1);
}

/* Three sentences: one about what she looks at, one plain, and one wondering last; which
 * ones changes with the tick. */
static void offer_names(const App *app, Choice *choice)
{
    const Scenario *scenario = &app->play.level.scenario;
    Seen seen = seen_of(&app->play.session.dyad, scenario);
    int turn = (int)(app->play.session.dyad.tick / (TICKS_PER_SECOND * 7));
    for (int pass = 0; pass < 3; pass++) {
        for (int i = 0; i < scenario->name_count; i++) {
            int line = (i + turn) % scenario->name_count;
            const NameLine *name = &scenario->names[line];
            bool about = seen.gaze == GAZE_AT_THING && name->target == seen.target;
            bool fits = pass == 0   ? about
                        : pass == 1 ? !name->wonder && !about
                                    : name->wonder;
            if (fits && there(app, name) && choice->count < pass + 1) {
                add(choice, line);
                break;
            }
        }
    }
    for (int i = 0; i < scenario->name_count && choice->count < 3; i++)
        if (there(app, &scenario->names[(i + turn) % scenario->name_count]))
            add(choice, (i + turn) % scenario->name_count);
}

/* A level lists at most three things at hand, so all of them are offered. */
static void offer_things(const Scenario *scenario, Choice *choice)
{
    for (int i = 0; i < scenario->tend_count; i++)
        add(choice, scenario->tend[i]);
}

/* A breath of one's own is enough as a rule. Only under high stress, or when a way out is
 * due, it asks which; on a day of two it may always be a handing over. */
static void offer_breaths(const Dyad *dyad, bool two, Choice *choice)
{
    bool high = dyad->caregiver.stress >= HIGH_STRESS || dyad->way_out;
    if (!high && !two)
        return;
    add(choice, BREATH_SELF);
    if (high)
        add(choice, BREATH_SAFE_COT);
    add(choice, BREATH_HAND_OVER);
}

/* Verbs that may ask a second question before they act. */
static bool opens(Act act)
{
    return act == ACT_NAME || act == ACT_TEND || act == ACT_BREATHE;
}

void choice_verb(App *app, Act act, double since_s)
{
    Play *play = &app->play;
    play->hand.since_s = since_s;
    if (play->choice.act != ACT_NONE) {
        if (act == play->choice.act && act != ACT_NAME)
            choice_close(play);
        else if (act <= ACT_NAME)
            play_choose(app, (int)act - ACT_LOOK);
        return;
    }
    if (opens(act))
        choice_open(app, act);
    else
        play_press(play, act, since_s);
}

/* Under four months sentences are one soft voice: Name acts at once, and the sound of it
 * is what counts. Rested for 2 s, so that a second press of a verb is not taken for an
 * opening. */
void choice_open(App *app, Act act)
{
    assert(opens(act));
    Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    Choice *choice = &play->choice;
    if (choice->act != ACT_NONE || choice->rest_s > 0)
        return;
    choice->count = 0;
    if (act == ACT_NAME && scenario->age_months >= VOICE_ONLY_MONTHS)
        offer_names(app, choice);
    if (act == ACT_TEND)
        offer_things(scenario, choice);
    if (act == ACT_BREATHE)
        offer_breaths(&play->session.dyad, app->daily.on || app->settings.two, choice);
    if (choice->count == 0) {
        play->hand.choice = 0;
        play_press(play, act, play->hand.since_s);
        return;
    }
    choice->act = act;
    choice->open_s = 0;
    app->focus = app->pointing ? UI_NONE : UI_CHOICE;
}

void choice_close(Play *play)
{
    play->choice.act = ACT_NONE;
    play->choice.count = 0;
    play->choice.rest_s = REST_S;
}

/* Sentences come with the level, and so may the name of a thing at hand; the others and
 * breaths are words of the game. */
static const char *line_of(const App *app, int index, const char *ending, char *id,
                           int bytes)
{
    const Choice *choice = &app->play.choice;
    if (app->two.telling)
        return app->two.lines[index];
    int value = choice->value[index];
    if (choice->act == ACT_NAME)
        return app->play.level.names[value];
    const Level *level = &app->play.level;
    for (int i = 0; choice->act == ACT_TEND && i < level->scenario.tend_count; i++)
        if (level->scenario.tend[i] == value && level->things[i][0])
            return level->things[i];
    if (choice->act == ACT_TEND)
        snprintf(id, (size_t)bytes, "thing.%s%s", THING_NAMES[value], ending);
    else if (value == BREATH_SAFE_COT && level->scenario.age_months >= WALKS_MONTHS)
        snprintf(id, (size_t)bytes, "breath.safe_step%s", ending);
    else
        snprintf(id, (size_t)bytes, "breath.%s%s", BREATH_NAMES[value], ending);
    return app_words(app, id);
}

const char *choice_text(const App *app, int index, char *out, int bytes)
{
    char id[48];
    return app_fill(app, out, bytes, line_of(app, index, "", id, sizeof id));
}

const char *choice_said(const App *app, int index, char *out, int bytes)
{
    char id[48];
    return app_fill(app, out, bytes, line_of(app, index, ".said", id, sizeof id));
}
