#include "app/app.h"
#include "app/playview.h"
#include "app/sound.h"
#include "model/noise.h"
#include "view/moment.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

static const double SOFT_AFTER_S = .45; /* a longer press is a soft one [design] */
static const double SAID_S = 3.5;
static const double TOLD_S = 3.5;
static const double OPENING_S = 3.2; /* light and the hour's name between two parts */
enum { STEP_AWAY_SPEED = 8 };        /* decisions: a few minutes away pass quickly */

void play_look(const App *app, Look *look)
{
    kin_look(app, look);
    look->age = app->play.level.scenario.age_months;
    if (look->age < 2)
        look->hair = HAIR_NEWBORN;
}

/* The pace is the family's, not the level's. It goes into the scenario, so that the
 * pictures of the story, which play the tape again, have it too. */
void play_begin(App *app, uint64_t seed)
{
    Play *play = &app->play;
    play->level.scenario.pace = app->settings.pace;
    if (app->settings.two)
        play->level.scenario.second = true;
    session_begin(&play->session, &play->level.scenario, seed);
    app->kin.lived = false;
    app->runs.count = 0;
    app->tapes.told = app->tapes.recorded = false;
    app->tapes.note[0] = '\0';
    app->runs.open = app->runs.turn = false;
    play->replay = (Replay){0};
    play->mind = (PolicyMind){0};
    play->body = (Body){0};
    play->hand = (Hand){0};
    play->toggles = app->settings.hold_toggles;
    play->choice = (Choice){0};
    two_begin(app);
    play->briefing =
        app->options.policy == POLICY_COUNT && app->options.bench <= 0 && !app->daily.on;
    play->opening = app->daily.on ? 1 : 0;
    play->paused = false;
    play->used = 0;
    play->closing = 0;
    play->seconds = 0;
    play->said[0] = '\0';
    play->caption = (Caption){.stood_s = 0};
    play->told = NULL;
    play->begun_s = 0;
    play->heard = (Heard){0};
    play->hints = !app->hinted && (app->first || play->level.order <= 2);
    app_fill(app, play->note, sizeof play->note, play->level.note);
    app_fill(app, play->content, sizeof play->content, play->level.content);
    char help[LEVEL_TITLE_BYTES * 2];
    snprintf(play->warned, sizeof play->warned, "%s %s", play->content,
             play->level.hard ? play_help(app, help, sizeof help) : "");
    PoseTarget target = moment_target(&play->session.dyad, &play->level.scenario);
    pose_reset(&play->pose, &target, noise_key(seed, NOISE_VIEW));
    sound_scene(app, seed);
}

char *play_help(const App *app, char *out, int bytes)
{
    assert(app && out && bytes > 0);
    const char *line = app->settings.help_line;
    return words_fill(out, bytes, line[0] ? app_words(app, "page.help.line") : "",
                      &(WordsFill){.name = line});
}

/* The press is kept until a tick has read it, however short it was. */
void play_press(Play *play, Act act, double since_s)
{
    assert(act >= ACT_LOOK && act <= ACT_WAIT && since_s >= 0);
    if (play->toggles && play->hand.held == act) { /* the second press lets go */
        play->hand.held = ACT_NONE;
        return;
    }
    play->hand = (Hand){.held = act,
                        .pressed = act,
                        .since_s = since_s,
                        .choice = play->hand.choice,
                        .gaze = GAZE_FACE};
    play->used |= (uint16_t)(1u << act);
}

void play_release(Play *play, Act act)
{
    if (play->toggles)
        return;
    if (play->hand.held == act)
        play->hand.held = ACT_NONE;
}

bool play_begun(const Play *play)
{
    return play->used & ~(1u << ACT_NONE);
}

void play_touch(Play *play, int target, double since_s)
{
    play_press(play, ACT_LOOK, since_s);
    play->hand.held = ACT_NONE;
    play->hand.gaze = (uint8_t)(GAZE_TARGET + target);
}

/* Care.since holds 25 s at most; longer is as good as no answer to what was asked. */
static uint8_t tenths(double seconds)
{
    return (uint8_t)(seconds > 25 ? 250 : seconds < 0 ? 0 : seconds * 10);
}

/* One tick's care. A second press of the same verb lies one empty tick behind the
 * first. */
Care play_care(App *app)
{
    Play *play = &app->play;
    if (play->replay.tape)
        return tape_care(play->replay.tape, play->session.dyad.tick,
                         &play->replay.cursor);
    PolicyId by = app->meeting.open ? app->meeting.by : app->options.policy;
    if (by != POLICY_COUNT)
        return policy_care(&POLICIES[by], &play->mind, &play->session.dyad,
                           &play->level.scenario);
    Hand *hand = &play->hand;
    Care care = {.vigor = VIGOR_ORDINARY};
    Act act = hand->pressed ? hand->pressed : hand->held;
    if (act == ACT_NONE)
        return care;
    const Care *last = &play->session.dyad.care;
    if (hand->pressed && last->act == act && last->choice == hand->choice)
        return care; /* the press is kept for the next tick */
    hand->held_s = hand->pressed ? 0 : hand->held_s + 1.0 / TICKS_PER_SECOND;
    hand->pressed = ACT_NONE;
    care.act = (uint8_t)act;
    care.choice = hand->choice;
    care.gaze = hand->gaze ? hand->gaze : act == ACT_LOOK ? GAZE_SHARED : GAZE_FACE;
    care.vigor =
        app->settings.soft || hand->held_s > SOFT_AFTER_S ? VIGOR_SOFT : VIGOR_ORDINARY;
    care.since = tenths(hand->since_s);
    return care;
}

/* What begins in the room and makes no sound of its own is told in a line. */
static void event_tell(App *app, const Event *event)
{
    Play *play = &app->play;
    char id[32];
    bool hands = event->kind == EVENT_LEAVE && play->level.scenario.second;
    if (event->kind != EVENT_COUSIN && event->kind != EVENT_ACT_TWO &&
        event->kind != EVENT_LEAVE && event->kind != EVENT_LIMIT)
        return;
    snprintf(id, sizeof id, "event.%s", hands ? "hand" : EVENT_NAMES[event->kind]);
    play->told = app_words(app, id);
    play->told_s = 0;
}

static void events_tell(App *app, uint16_t before)
{
    const Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    for (int i = 0; i < scenario->event_count; i++)
        if ((play->session.dyad.cursor & ~before) >> i & 1)
            event_tell(app, &scenario->events[i]);
}

/* What begins to sound is kept in words, with where it comes from; notes are not. */
static void captions_keep(App *app)
{
    static const char *const FROM[] = {"sound.left", NULL, "sound.right"};
    Play *play = &app->play;
    for (int i = 0; i < play->caption.fresh_count; i++) {
        const CaptionLine *line = &play->caption.fresh[i];
        const char *from = FROM[1 + line->direction];
        char text[LEVEL_TITLE_BYTES];
        if (line->rank == RANK_NOTE)
            continue;
        snprintf(text, sizeof text, "%s%s%s", app_words(app, line->id), from ? ", " : "",
                 from ? app_words(app, from) : "");
        heard_add(&play->heard, text, dyad_seconds(&play->session.dyad));
    }
}

/* The voice compares the pair before and after the tick. */
static void one_tick(App *app)
{
    Play *play = &app->play;
    Dyad was = play->session.dyad;
    uint16_t begun = was.cursor;
    session_step(&play->session, play_care(app));
    voice_tick(&play->voice, &was, &play->session.dyad, &play->level.scenario);
    sound_tick(app);
    events_tell(app, begun);
    Seen seen = seen_of(&play->session.dyad, &play->level.scenario);
    caption_tick(&play->caption, &play->voice, &seen);
    captions_keep(app);
    if (play->voice.sneezes) /* the eyes shut with it */
        play->pose.blink_s = 0;
    play->used |= (uint16_t)(1u << play->session.dyad.caregiver.doing);
}

/* Whether the scene's clock stands: the held moment, the briefing, a pause. */
static bool stands(const Play *play)
{
    return play->paused || play->briefing || play->opening > .3 || play->heard.open ||
           play->choice.act != ACT_NONE || play->session.dyad.ended != ENDED_NOT;
}

/* Stepping away to a safe cot runs the scene's clock at 8x: a few minutes away pass in
 * half a minute (decisions.md 19). Every one of these ticks is on the tape. */
void play_tick(App *app)
{
    Play *play = &app->play;
    if (stands(play) || app->runs.turn)
        return;
    const Caregiver *caregiver = &play->session.dyad.caregiver;
    bool away = caregiver->doing == ACT_BREATHE && caregiver->choice == BREATH_SAFE_COT;
    for (int i = 0;
         i < (away ? STEP_AWAY_SPEED : 1) && play->session.dyad.ended == ENDED_NOT; i++)
        one_tick(app);
}

/* The murmur: Name left open for 8 s is a soft voice all the same; Tend closes. */
static void choice_follow(App *app, double seconds)
{
    Choice *choice = &app->play.choice;
    choice->rest_s = fmax(0, choice->rest_s - seconds);
    if (choice->act == ACT_NONE)
        return;
    choice->open_s += seconds;
    if (choice->open_s < 8 || app->two.telling)
        return;
    if (choice->act == ACT_NAME)
        play_choose(app, choice->count - 1);
    else
        choice_close(&app->play);
}

/* Real seconds, not ticks: breath, blink and sway go on in the held moment, while her
 * clock stands. */
void play_follow(App *app, double seconds)
{
    Play *play = &app->play;
    if (play->paused)
        return;
    const Dyad *dyad = &play->session.dyad;
    PoseTarget target = moment_clearer(&play->session.dyad, &play->level.scenario,
                                       play->clarity > 0 ? play->clarity : 1);
    pose_follow(&play->pose, &target, seconds, app->settings.calm);
    body_follow(&play->body, dyad, &play->level.scenario, seconds,
                app->window.layout.steady);
    if (play->heard.open)
        return;
    choice_follow(app, seconds);
    two_follow(app, seconds);
    play->begun_s += play_begun(play) ? seconds : 0;
    play->told_s += seconds;
    if (play->told_s > TOLD_S)
        play->told = NULL;
    play->seconds += seconds;
    play->opening = fmax(0, play->opening - seconds / OPENING_S);
    play->said_s += seconds;
    caption_follow(&play->caption, seconds, play->voice.burst_s > 0);
    if (play->said_s > SAID_S)
        play->said[0] = '\0';
    if (dyad->ended != ENDED_NOT)
        play->closing = fmin(1, play->closing + seconds / 3.2);
}

/* The answer is pressed, not held; it counts from when the verb was pressed that opened
 * it. */
void play_choose(App *app, int index)
{
    Play *play = &app->play;
    Choice *choice = &play->choice;
    if (choice->act == ACT_NONE || index < 0 || index >= choice->count)
        return;
    bool over = choice->act == ACT_BREATHE && app->settings.two;
    if (over && app->two.telling) {
        if (two_pick(app, index))
            play_hand_over(app);
        return;
    }
    if (over && choice->value[index] == BREATH_HAND_OVER) {
        two_ask(app);
        return;
    }
    choice_said(app, index, play->said, sizeof play->said);
    play->said_s = 0;
    Act act = choice->act;
    double since = play->hand.since_s;
    play->hand = (Hand){.pressed = act, .choice = choice->value[index], .since_s = since};
    play->used |= (uint16_t)(1u << act);
    choice_close(play);
}

void play_hand_over(App *app)
{
    Play *play = &app->play;
    play->hand = (Hand){.pressed = ACT_BREATHE, .choice = BREATH_HAND_OVER};
    play->used |= 1u << ACT_BREATHE;
    choice_close(play);
}
