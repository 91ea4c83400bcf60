#include "app/app.h"
#include "app/choice.h"
#include "app/keys.h"
#include "app/workshop_run.h"

#include <stdio.h>
#include <string.h>

/*
 * One key each, by where it lies, so that a presenter's remote (Page Up, Page Down, the
 * full stop, F5) does as much as the keyboard. Digits count hands while a vote is open,
 * choose what is played after it, and are verbs in a running scene.
 */

typedef struct KeyRow {
    SDL_Scancode key;
    void (*act)(App *app);
} KeyRow;

static void flip(App *app, bool *flag)
{
    *flag = !*flag;
    app->dirty = true;
}

static void go_on(App *app)
{
    Meeting *meeting = &app->meeting;
    if (meeting->soft_s <= 0)
        workshop_went(app, workshop_on(&meeting->state, &meeting->plan, &meeting->stage));
}

/* A serve back where there is one, else a beat, else the step before. */
static void go_back(App *app)
{
    Meeting *meeting = &app->meeting;
    Workshop *state = &meeting->state;
    bool asks = workshop_step(app)->kind == PLAYLIST_VOTE;
    if (state->blank) {
        state->blank = false;
        return;
    }
    if (state->beat > 0) {
        workshop_went(app, workshop_back(state));
        return;
    }
    if (!asks && state->begun && workshop_serve(app, -1))
        return;
    workshop_went(app, workshop_before(state, &meeting->plan));
}

static void serve_back(App *app)
{
    workshop_serve(app, -1);
}

static void serve_on(App *app)
{
    workshop_serve(app, 1);
}

static void blank(App *app)
{
    flip(app, &app->meeting.state.blank);
}

static void mute(App *app)
{
    flip(app, &app->meeting.state.mute);
}

static void zoom(App *app)
{
    flip(app, &app->meeting.state.zoom);
}

static void describe(App *app)
{
    flip(app, &app->meeting.state.describe);
}

/* In a vote the counts are what is hidden, elsewhere how she is. */
static void reveal(App *app)
{
    Meeting *meeting = &app->meeting;
    Workshop *state = &meeting->state;
    if (workshop_step(app)->kind == PLAYLIST_VOTE && state->beat <= VOTE_REVEALED) {
        if (state->beat == VOTE_OPEN)
            go_on(app);
        else
            workshop_went(app, workshop_back(state));
        return;
    }
    flip(app, &state->reveal);
}

static void notice(App *app)
{
    Meeting *meeting = &app->meeting;
    if (workshop_step(app)->kind == PLAYLIST_PAUSE)
        workshop_went(app,
                      workshop_beat(&meeting->state, &meeting->plan, &meeting->stage));
}

/* A remote's fourth button shows what is to be shown next. */
static void show_next(App *app)
{
    if (workshop_step(app)->kind == PLAYLIST_PAUSE)
        notice(app);
    else
        reveal(app);
}

static void undo(App *app)
{
    Meeting *meeting = &app->meeting;
    if (workshop_counts(&meeting->state, &meeting->plan)) {
        ballot_undo(&meeting->state.ballots[meeting->state.step]);
        workshop_keep(app);
        app->dirty = true;
    }
}

static void page(App *app)
{
    Meeting *meeting = &app->meeting;
    meeting->dialing = false;
    flip(app, wall_apart(app) ? &meeting->dials_shown : &meeting->over);
}

static void dial_up(App *app)
{
    app->meeting.dialing = true;
    app->meeting.dial = (app->meeting.dial + PRESENTER_DIALS - 1) % PRESENTER_DIALS;
    app->dirty = true;
}

static void dial_down(App *app)
{
    app->meeting.dialing = true;
    app->meeting.dial = (app->meeting.dial + 1) % PRESENTER_DIALS;
    app->dirty = true;
}

static double stepped(double value, double step, double low, double high)
{
    value += step;
    return value < low ? low : value > high ? high : value;
}

static void dial_turn(App *app, int way)
{
    Dials *dials = &app->meeting.state.dials;
    app->meeting.dialing = true;
    switch (app->meeting.dial) {
    case 0:
        dials->pace = stepped(dials->pace, .25 * way, .5, 1.5);
        break;
    case 1:
        dials->clarity = stepped(dials->clarity, .2 * way, .6, 1.4);
        break;
    case 2:
        dials->temperament = (dials->temperament + 1 + way + TEMPERAMENT_COUNT + 1) %
                                 (TEMPERAMENT_COUNT + 1) -
                             1;
        break;
    case 3:
        dials->cool = stepped(dials->cool, .25 * way, .5, 2);
        break;
    default:
        dials->crying = (dials->crying - way + CRYING_COUNT) % CRYING_COUNT;
        break;
    }
    workshop_dials(app);
    app->dirty = true;
}

static void dial_less(App *app)
{
    dial_turn(app, -1);
}

static void dial_more(App *app)
{
    dial_turn(app, 1);
}

static const KeyRow KEYS[] = {
    {SDL_SCANCODE_PAGEDOWN, go_on},
    {SDL_SCANCODE_SPACE, go_on},
    {SDL_SCANCODE_PAGEUP, go_back},
    {SDL_SCANCODE_LEFT, serve_back},
    {SDL_SCANCODE_RIGHT, serve_on},
    {SDL_SCANCODE_RETURN, workshop_skip},
    {SDL_SCANCODE_KP_ENTER, workshop_skip},
    {SDL_SCANCODE_PERIOD, blank},
    {SDL_SCANCODE_B, blank},
    {SDL_SCANCODE_M, mute},
    {SDL_SCANCODE_Z, zoom},
    {SDL_SCANCODE_V, describe},
    {SDL_SCANCODE_R, reveal},
    {SDL_SCANCODE_N, notice},
    {SDL_SCANCODE_F5, show_next},
    {SDL_SCANCODE_P, workshop_again},
    {SDL_SCANCODE_BACKSPACE, undo},
    {SDL_SCANCODE_T, asking_word},
    {SDL_SCANCODE_X, asking_vote},
    {SDL_SCANCODE_TAB, page},
    {SDL_SCANCODE_UP, dial_up},
    {SDL_SCANCODE_DOWN, dial_down},
    {SDL_SCANCODE_MINUS, dial_less},
    {SDL_SCANCODE_KP_MINUS, dial_less},
    {SDL_SCANCODE_EQUALS, dial_more},
    {SDL_SCANCODE_KP_PLUS, dial_more},
};

/* The answer a digit stands for; -1: none. */
static int digit_of(SDL_Scancode key)
{
    if (key >= SDL_SCANCODE_1 && key <= SDL_SCANCODE_4)
        return (int)key - SDL_SCANCODE_1;
    if (key >= SDL_SCANCODE_KP_1 && key <= SDL_SCANCODE_KP_4)
        return (int)key - SDL_SCANCODE_KP_1;
    return -1;
}

/* A hand while the vote is open; afterwards the answer that is laid beside the room's. */
static bool digit(App *app, int answer)
{
    Meeting *meeting = &app->meeting;
    Workshop *state = &meeting->state;
    int vote = workshop_vote(state, &meeting->plan);
    if (answer < 0 || answer >= meeting->moment.answer_count)
        return false;
    if (workshop_counts(state, &meeting->plan)) {
        ballot_hand(&state->ballots[state->step], answer);
        workshop_keep(app);
        app->dirty = true;
        return true;
    }
    bool plays = state->beat >= VOTE_PLAYED || meeting->sides[0].answer >= 0;
    if (!plays || vote < 0)
        return false;
    if (meeting->moment.answers[answer].care.act == ACT_NONE) {
        SDL_strlcpy(meeting->said, app_words(app, "ask.words.this"),
                    sizeof meeting->said);
        app->dirty = true;
        return true;
    }
    state->chosen[vote] = answer + 1;
    sides_choose(app);
    workshop_keep(app);
    return true;
}

/* A key of a verb; the workshop's own keys go before. */
static bool verb_key(const App *app, SDL_Scancode key)
{
    return keys_action(app, key) <= ACTION_WAIT || two_key(app, key) != ACTION_COUNT;
}

/* An open answer is closed first; then two presses end it, so that no single slip
 * does. */
static void escape(App *app)
{
    Meeting *meeting = &app->meeting;
    if (app->play.choice.act != ACT_NONE)
        choice_close(&app->play);
    else if (meeting->leaving || meeting->state.ended)
        workshop_end(app);
    else
        meeting->leaving = meeting->over = true;
    app->dirty = true;
}

static bool key_down(App *app, SDL_Scancode key)
{
    Meeting *meeting = &app->meeting;
    if (key == SDL_SCANCODE_ESCAPE) {
        escape(app);
        return true;
    }
    if (meeting->leaving) {
        meeting->leaving = false;
        app->dirty = true;
        return true;
    }
    if (meeting->state.ended) { /* on one display the trainer's side says where it is */
        if (key == SDL_SCANCODE_S) {
            workshop_sheet(app);
            meeting->over = true;
        }
        if (key == SDL_SCANCODE_TAB)
            page(app);
        if (key == SDL_SCANCODE_PAGEUP)
            workshop_went(app, workshop_before(&meeting->state, &meeting->plan));
        return key != SDL_SCANCODE_F10 && key != SDL_SCANCODE_F11 &&
               key != SDL_SCANCODE_F12;
    }
    if (digit(app, digit_of(key)))
        return true;
    for (size_t i = 0; i < SDL_arraysize(KEYS); i++) {
        if (KEYS[i].key == key) {
            KEYS[i].act(app);
            return true;
        }
    }
    return false;
}

/* A pad's four buttons are the four answers. */
static bool pad_votes(App *app, const SDL_ControllerButtonEvent *event)
{
    Meeting *meeting = &app->meeting;
    if (!workshop_counts(&meeting->state, &meeting->plan))
        return false;
    for (int i = 0; i < WORKSHOP_PADS_MAX; i++) {
        SDL_GameController *pad = meeting->pads[i];
        if (!pad ||
            SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(pad)) != event->which)
            continue;
        if (event->button < meeting->moment.answer_count)
            ballot_pad(&meeting->state.ballots[meeting->state.step], i, event->button);
        workshop_keep(app);
        app->dirty = true;
        return true;
    }
    return false;
}

bool workshop_takes(App *app, const SDL_Event *event)
{
    bool key = event->type == SDL_KEYDOWN || event->type == SDL_KEYUP;
    if (app->screen == SCREEN_CARD && event->type == SDL_KEYDOWN) {
        SDL_strlcpy(app->meeting.key, SDL_GetKeyName(event->key.keysym.sym),
                    sizeof app->meeting.key);
        app->dirty = true;
        if (event->key.keysym.scancode == SDL_SCANCODE_F10 && !event->key.repeat)
            wall_next(app);
        return event->key.keysym.scancode == SDL_SCANCODE_F10;
    }
    if (app->screen != SCREEN_WORKSHOP)
        return false;
    if (asking_types(app))
        return asking_takes(app, event);
    if (app->two.typing && (key || event->type == SDL_TEXTINPUT))
        return false; /* a sentence at handing over: two.c */
    if (event->type == SDL_CONTROLLERBUTTONDOWN)
        return pad_votes(app, &event->cbutton);
    if (!key || event->key.keysym.mod & (KMOD_ALT | KMOD_CTRL | KMOD_GUI))
        return false;
    SDL_Scancode code = event->key.keysym.scancode;
    if (code == SDL_SCANCODE_F11 && wall_apart(app)) {
        if (event->type == SDL_KEYDOWN && !event->key.repeat)
            wall_fullscreen(app);
        return true;
    }
    if (code == SDL_SCANCODE_F10) {
        if (event->type == SDL_KEYDOWN && !event->key.repeat)
            wall_next(app);
        return true;
    }
    if (code == SDL_SCANCODE_F && !event->key.repeat) /* WORKSHOP_WAIT_SHOWN */
        workshop_verb(app, ACT_WAIT, event->type == SDL_KEYDOWN, 0);
    if (event->type == SDL_KEYUP)
        return !verb_key(app, code);
    return event->key.repeat || key_down(app, code);
}
