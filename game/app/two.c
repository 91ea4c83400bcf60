#include "app/two.h"

#include "app/app.h"
#include "app/keys.h"
#include "app/workshop_run.h"
#include "model/guess.h"

#include <stdio.h>
#include <string.h>

static const double TOLD_S = 9, TURN_S = 2; /* so long they stand, s */

/* The right half, by where the keys lie; the first verbs' keys are also those of the
 * answers. */
static const SDL_Scancode KEYS[ACTION_WAIT + 1][2] = {
    [ACTION_LOOK] = {SDL_SCANCODE_7, SDL_SCANCODE_U},
    [ACTION_WARM] = {SDL_SCANCODE_8, SDL_SCANCODE_I},
    [ACTION_NAME] = {SDL_SCANCODE_9, SDL_SCANCODE_O},
    [ACTION_HOLD] = {SDL_SCANCODE_0, SDL_SCANCODE_J},
    [ACTION_TEND] = {SDL_SCANCODE_K, SDL_SCANCODE_K},
    [ACTION_BREATHE] = {SDL_SCANCODE_L, SDL_SCANCODE_L},
    [ACTION_WAIT] = {SDL_SCANCODE_SEMICOLON, SDL_SCANCODE_SEMICOLON},
};

void two_begin(App *app)
{
    Two *two = &app->two;
    two->telling = two->typing = false;
    two->told_s = two->turn_s = 0;
    for (int i = ACTION_LOOK; i <= ACTION_WAIT; i++)
        snprintf(two->names[i], sizeof two->names[i], "%s",
                 SDL_GetKeyName(SDL_GetKeyFromScancode(KEYS[i][0])));
}

int two_turn(const App *app)
{
    const Daily *daily = &app->daily;
    int begins = daily->on ? daily->level.day.parts[daily->part].carer : 0;
    return app->play.session.dyad.carer ^ begins;
}

Action two_key(const App *app, SDL_Scancode key)
{
    bool shows = app->screen == SCREEN_PLAY || workshop_runs_scene(app);
    bool plays = app->settings.two && shows && !app->play.paused && !app->play.briefing;
    for (int action = ACTION_LOOK; plays && action <= ACTION_WAIT; action++)
        if (KEYS[action][0] == key || KEYS[action][1] == key)
            return (Action)action;
    return ACTION_COUNT;
}

const char *two_named(const App *app, Action action, int who)
{
    bool second = app->settings.two && who == 1 && action <= ACTION_WAIT;
    return second ? app->two.names[action] : keys_shown(app, action);
}

const char *two_shown(const App *app, Action action)
{
    return two_named(app, action, two_turn(app));
}

/* On the way to the other nothing more is begun: it would call the handing over back. */
static bool handing(const App *app)
{
    const Caregiver *body = &app->play.session.dyad.caregiver;
    return body->doing == ACT_BREATHE && body->choice == BREATH_HAND_OVER;
}

bool two_may(App *app, int who)
{
    Two *two = &app->two;
    if (!app->settings.two)
        return true;
    if (two->typing || handing(app))
        return false;
    bool turn = who == two_turn(app);
    if (!turn)
        two->turn_s = TURN_S;
    return turn;
}

/* What she seems to have been saying: two readings that both fit, never one truth; at
 * ease what can be said of the time so far. */
static void offer(App *app)
{
    static const char *const AT_EASE[2] = {"two.say.none", "two.say.awake"};
    Two *two = &app->two;
    const Dyad *dyad = &app->play.session.dyad;
    char id[48];
    Need likely[2];
    guess_of(dyad, likely);
    for (int i = 0; i < 2; i++) {
        snprintf(id, sizeof id, "two.say.%s", NEED_NAMES[likely[i]]);
        bool crest = i == 0 && likely[i] == NEED_NONE && dyad->crest > 0;
        const char *word = likely[i] ? id : crest ? "two.say.crest" : AT_EASE[i];
        app_fill(app, two->lines[i], TWO_LINE_BYTES, app_words(app, word));
    }
    app_fill(app, two->lines[2], TWO_LINE_BYTES, app_words(app, "two.own"));
}

void two_ask(App *app)
{
    Two *two = &app->two;
    Choice *choice = &app->play.choice;
    two->telling = true;
    offer(app);
    choice->act = ACT_BREATHE;
    choice->count = TWO_LINES;
    choice->open_s = 0;
    snprintf(two->told, sizeof two->told, "%s", app_words(app, "two.ask"));
    two->told_s = 1e9; /* as long as it is asked */
}

static void tell(App *app, const char *line)
{
    Two *two = &app->two;
    two->telling = two->typing = false;
    two->told_s = TOLD_S;
    words_fill(two->told, sizeof two->told, app_words(app, "two.told"),
               &(WordsFill){.name = line});
    SDL_StopTextInput();
}

bool two_pick(App *app, int index)
{
    Two *two = &app->two;
    if (index + 1 < TWO_LINES) {
        tell(app, two->lines[index]);
        return true;
    }
    two->typing = true;
    two->words[0] = '\0';
    SDL_StartTextInput();
    return false;
}

/* Enter says it, Escape goes back to what can be picked. */
bool two_takes(App *app, const SDL_Keysym *key)
{
    Two *two = &app->two;
    if (!two->typing)
        return false;
    size_t length = strlen(two->words);
    if (key->sym == SDLK_ESCAPE) {
        two->typing = false;
        SDL_StopTextInput();
    } else if (key->sym == SDLK_BACKSPACE) {
        while (length > 0 && ((unsigned char)two->words[--length] & 0xC0) == 0x80)
            ;
        two->words[length] = '\0';
    } else if ((key->sym == SDLK_RETURN || key->sym == SDLK_KP_ENTER) && length > 0) {
        tell(app, two->words);
        play_hand_over(app);
    }
    app->dirty = true;
    return true;
}

void two_typed(App *app, const char *letters)
{
    Two *two = &app->two;
    size_t length = strlen(two->words), more = strlen(letters);
    bool room = two->typing && length + more < sizeof two->words;
    if (!room || (unsigned char)letters[0] < ' ' || (letters[0] == ' ' && length == 0))
        return;
    memcpy(two->words + length, letters, more + 1);
    app->dirty = true;
}

void two_follow(App *app, double seconds)
{
    Two *two = &app->two;
    two->told_s -= seconds;
    two->turn_s -= seconds;
    if (two->telling && app->play.choice.act == ACT_NONE) { /* closed without one */
        two->telling = two->typing = false;
        two->told_s = 0;
    }
}

const char *two_says(const App *app)
{
    const Two *two = &app->two;
    if (two->typing)
        return two->words[0] ? two->words : app_words(app, "two.typing");
    if (two->told_s > 0)
        return two->told;
    return two->turn_s > 0 ? app_words(app, "two.turn") : "";
}

bool two_pad(App *app, const SDL_Event *event)
{
    Two *two = &app->two;
    if (event->type == SDL_CONTROLLERDEVICEADDED && app->pad && !two->pad) {
        two->pad = SDL_GameControllerOpen(event->cdevice.which);
        if (two->pad == app->pad) { /* the first, told of twice */
            SDL_GameControllerClose(two->pad);
            two->pad = NULL;
        }
        return true;
    }
    SDL_JoystickID id =
        two->pad ? SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(two->pad)) : -1;
    if (event->type == SDL_CONTROLLERDEVICEREMOVED && two->pad &&
        event->cdevice.which == id) {
        SDL_GameControllerClose(two->pad);
        two->pad = NULL;
        return true;
    }
    bool button =
        event->type == SDL_CONTROLLERBUTTONDOWN || event->type == SDL_CONTROLLERBUTTONUP;
    return button && two->pad && event->cbutton.which == id;
}
