#include "app/playview.h"

#include "app/app.h"
#include "app/keys.h"
#include "view/moment.h"

#include <assert.h>
#include <stdio.h>

/* When the two hints come, and how long they stand, s. */
static const double FIRST_LOOK_S = .8, FIRST_WAIT_S = 2.2, HINT_S = 5;

void play_scene_looks(const App *app, SceneView *scene)
{
    const Play *play = &app->play;
    CarerLook carer = kin_carer(app);
    scene->carer = carer.skin;
    scene->who = carer.who;
    if (app->kin.open)
        scene->second = app->kin.family.second_skin + 1;
    const Daily *daily = &app->daily;
    if (daily->on && daily->level.day.parts[daily->part].carer == 1) {
        int other = scene->second ? scene->second - 1 : ((int)carer.skin + 2) % TONES;
        scene->carer = (Skin)other;
        scene->second = (int)carer.skin + 1;
    }
    scene->seconds = play->seconds;
    play_look(app, &scene->look);
}

/* The moment decides what stands on the stage; the player's choices are laid over it. */
void playview_scene(const App *app, SceneView *scene)
{
    const Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    *scene = moment_scene(&play->session.dyad, scenario, &play->pose, &play->body);
    play_scene_looks(app, scene);
}

/* A disc is shown pressed by the hand and by the carer's act alike: a soft act goes on
 * after the key. */
static void add_disc(const App *app, PlayView *view, Act act)
{
    const Play *play = &app->play;
    view->discs[view->disc_count++] = (PlayDisc){
        .act = act,
        .label = app_words(app, moment_verb(act)),
        .key = two_shown(app, (Action)(act - ACT_LOOK)),
        .pressed = play->hand.held == act || play->session.dyad.caregiver.doing == act,
        .used = play->used >> act & 1,
    };
}

/* A way out must be on show for a pointer too: where the level has no Breathe, it joins
 * the level's discs once it is offered, and on a day of two it hands over. */
static void fill_discs(const App *app, PlayView *view)
{
    const Scenario *scenario = &app->play.level.scenario;
    bool breathe = false;
    view->disc_count = 0;
    for (int i = 0; i < scenario->disc_count; i++) {
        add_disc(app, view, (Act)scenario->discs[i]);
        breathe = breathe || scenario->discs[i] == ACT_BREATHE;
    }
    bool two = app->daily.on || app->settings.two;
    if ((app->play.session.dyad.way_out || two) && !breathe)
        add_disc(app, view, ACT_BREATHE);
}

/* What a verb does, while it lies under the pointer or the focus and has not been
 * used. */
static const char *help_of(const App *app)
{
    const Play *play = &app->play;
    int id = app->pointing ? app->hover : app->focus;
    int act = id - UI_DISC;
    if (act < ACT_LOOK || act > ACT_WAIT || play->used >> act & 1 || play->choice.count)
        return "";
    char word[32];
    snprintf(word, sizeof word, "%s.help", moment_verb((Act)act));
    return app_words(app, word);
}

/* The first scene of all: two short lines, each gone by itself. */
static const char *hint_of(const App *app)
{
    const Play *play = &app->play;
    if (!play->hints || play->choice.count)
        return "";
    double seconds = dyad_seconds(&play->session.dyad);
    if (!play_begun(play) && seconds > FIRST_LOOK_S && seconds < FIRST_LOOK_S + HINT_S)
        return app_words(app, "play.first.look");
    bool waited = play->used >> ACT_WAIT & 1;
    if (!waited && play->begun_s > FIRST_WAIT_S && play->begun_s < FIRST_WAIT_S + HINT_S)
        return app_words(app, "play.first.wait");
    return "";
}

const char *playview_urgent(const App *app)
{
    const Play *play = &app->play;
    const Dyad *dyad = &play->session.dyad;
    bool breathed = play->used >> ACT_BREATHE & 1;
    if (play->replay.tape) /* nothing that is told again waits for a key */
        return "";
    if (dyad->caregiver.doing == ACT_BREATHE && dyad->caregiver.choice == BREATH_SAFE_COT)
        return app_words(app, "play.away");
    if (dyad->caregiver.slipped || dyad->caregiver.doing == ACT_ELSEWHERE)
        return app_words(app, "play.back");
    if (dyad->way_out && dyad->infant.step == STEP_LOUD && !breathed)
        return app_words(app, "play.way_out");
    return "";
}

/* At most one prompt at a time, the most urgent first. */
static const char *prompt_of(const App *app)
{
    const Play *play = &app->play;
    if (app->runs.turn)
        return app_words(app, "whatif.turn");
    if (play->replay.tape)
        return "";
    const char *urgent = playview_urgent(app);
    if (urgent[0])
        return urgent;
    if (app->settings.two && two_says(app)[0])
        return two_says(app);
    if (play->told)
        return play->told;
    const char *help = help_of(app);
    return help[0] ? help : hint_of(app);
}

/* Answers are picked with the keys of the first three verbs, wherever those lie. */
static void fill_choices(App *app, PlayView *view)
{
    static const Action KEYS[3] = {ACTION_LOOK, ACTION_WARM, ACTION_NAME};
    Play *play = &app->play;
    assert(play->choice.count >= 0 && play->choice.count <= 3);
    view->choice_count = play->choice.count;
    view->choice_of = play->choice.act;
    for (int i = 0; i < view->choice_count; i++) {
        choice_text(app, i, play->choice_line[i], sizeof play->choice_line[i]);
        view->choices[i] =
            (PlayChoice){.text = play->choice_line[i], .key = two_shown(app, KEYS[i])};
    }
}

static const char *target_name(const App *app, uint8_t target)
{
    char id[32];
    snprintf(id, sizeof id, "target.%s", TARGET_NAMES[target]);
    return app_words(app, id);
}

void playview_fill(App *app, PlayView *view)
{
    Play *play = &app->play;
    const Dyad *dyad = &play->session.dyad;
    bool early = play->level.order <= 2;
    *view = (PlayView){
        .ribbon = {.log = &play->session.log,
                   .ticks = play->session.tape.ticks,
                   .contrast = app->settings.contrast,
                   .calm = app->settings.calm},
        .ribbon_shown = !early || dyad->reading.exchanges > 0,
        .you = app_words(app, !app->settings.two   ? "play.you"
                              : two_turn(app) == 0 ? "two.first"
                                                   : "two.second"),
        .baby = kin_baby(app)[0] ? kin_baby(app) : app_words(app, "play.baby"),
        .caption = app->settings.captions && play->caption.now.id[0]
                       ? app_words(app, play->caption.now.id)
                       : "",
        .caption_strength = play->caption.now.strength,
        .caption_direction = play->caption.now.direction,
        .said = play->said,
        .prompt = app_fill(app, play->prompt, sizeof play->prompt, prompt_of(app)),
        .pause = app_words(app, "play.pause"),
        .pause_key = keys_shown(app, ACTION_PAUSE),
        .briefing = play->briefing ? play->note : "",
        .title = play->level.title,
        .content = play->warned,
        .begin = app_words(app, "play.begin"),
        .begin_key = keys_shown(app, ACTION_WAIT),
        .closing = play->closing > play->opening ? play->closing : play->opening,
        .hour = app->daily.on && play->opening > 0 ? app->daily.hour : "",
        .night = app->daily.on,
        .hud = true,
        .room_name = app_words(app, "target.room"),
        .hover = app->pointing ? app->hover : UI_NONE,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (int i = 0; i < play->level.scenario.target_count; i++)
        view->target_names[i] = target_name(app, play->level.scenario.targets[i]);
    playview_scene(app, &view->scene);
    fill_discs(app, view);
    fill_choices(app, view);
}
