#include "app/keys.h"

#include "app/app.h"

/* The pad has fewer buttons than there are actions: some mean one thing in a running
 * scene and another in menus. */
typedef struct Binding {
    const char *name; /* as settings write it */
    SDL_Scancode keys[2];
    int pad;      /* SDL_GameControllerButton, -1 none */
    int menu_pad; /* outside a running scene */
} Binding;

enum { PAD_NONE = SDL_CONTROLLER_BUTTON_INVALID };

/* No Ctrl, Alt or Shift chords: one hand must do, the other may hold a baby
 * (decisions.md, Keys). */
static const Binding BINDINGS[ACTION_COUNT] = {
    [ACTION_LOOK] = {"look",
                     {SDL_SCANCODE_1, SDL_SCANCODE_Q},
                     SDL_CONTROLLER_BUTTON_X,
                     PAD_NONE},
    [ACTION_WARM] = {"warm",
                     {SDL_SCANCODE_2, SDL_SCANCODE_W},
                     SDL_CONTROLLER_BUTTON_A,
                     PAD_NONE},
    [ACTION_NAME] = {"name",
                     {SDL_SCANCODE_3, SDL_SCANCODE_E},
                     SDL_CONTROLLER_BUTTON_Y,
                     PAD_NONE},
    [ACTION_HOLD] = {"hold",
                     {SDL_SCANCODE_4, SDL_SCANCODE_A},
                     SDL_CONTROLLER_BUTTON_LEFTSHOULDER,
                     PAD_NONE},
    [ACTION_TEND] = {"tend",
                     {SDL_SCANCODE_5, SDL_SCANCODE_S},
                     SDL_CONTROLLER_BUTTON_RIGHTSHOULDER,
                     PAD_NONE},
    [ACTION_BREATHE] = {"breathe",
                        {SDL_SCANCODE_6, SDL_SCANCODE_D},
                        SDL_CONTROLLER_BUTTON_DPAD_DOWN,
                        PAD_NONE},
    [ACTION_WAIT] = {"wait",
                     {SDL_SCANCODE_SPACE, SDL_SCANCODE_UNKNOWN},
                     SDL_CONTROLLER_BUTTON_B,
                     SDL_CONTROLLER_BUTTON_START},
    [ACTION_PAUSE] = {"pause",
                      {SDL_SCANCODE_ESCAPE, SDL_SCANCODE_P},
                      SDL_CONTROLLER_BUTTON_START,
                      SDL_CONTROLLER_BUTTON_B},
    [ACTION_CONFIRM] = {"confirm",
                        {SDL_SCANCODE_RETURN, SDL_SCANCODE_KP_ENTER},
                        PAD_NONE,
                        SDL_CONTROLLER_BUTTON_A},
    [ACTION_UP] = {"up",
                   {SDL_SCANCODE_UP, SDL_SCANCODE_UNKNOWN},
                   PAD_NONE,
                   SDL_CONTROLLER_BUTTON_DPAD_UP},
    [ACTION_DOWN] = {"down",
                     {SDL_SCANCODE_DOWN, SDL_SCANCODE_UNKNOWN},
                     PAD_NONE,
                     SDL_CONTROLLER_BUTTON_DPAD_DOWN},
    [ACTION_LEFT] = {"left",
                     {SDL_SCANCODE_LEFT, SDL_SCANCODE_UNKNOWN},
                     SDL_CONTROLLER_BUTTON_DPAD_LEFT,
                     SDL_CONTROLLER_BUTTON_DPAD_LEFT},
    [ACTION_RIGHT] = {"right",
                      {SDL_SCANCODE_RIGHT, SDL_SCANCODE_UNKNOWN},
                      SDL_CONTROLLER_BUTTON_DPAD_RIGHT,
                      SDL_CONTROLLER_BUTTON_DPAD_RIGHT},
    [ACTION_NEXT] = {"next",
                     {SDL_SCANCODE_TAB, SDL_SCANCODE_UNKNOWN},
                     PAD_NONE,
                     SDL_CONTROLLER_BUTTON_RIGHTSHOULDER},
    [ACTION_FULLSCREEN] = {"fullscreen",
                           {SDL_SCANCODE_F11, SDL_SCANCODE_UNKNOWN},
                           PAD_NONE,
                           PAD_NONE},
    [ACTION_DISPLAY] = {"display",
                        {SDL_SCANCODE_F10, SDL_SCANCODE_UNKNOWN},
                        PAD_NONE,
                        PAD_NONE},
    [ACTION_PICTURE] = {"picture",
                        {SDL_SCANCODE_F12, SDL_SCANCODE_UNKNOWN},
                        PAD_NONE,
                        PAD_NONE},
    [ACTION_CONTRAST] = {"contrast",
                         {SDL_SCANCODE_H, SDL_SCANCODE_UNKNOWN},
                         PAD_NONE,
                         PAD_NONE},
    [ACTION_CAPTIONS] = {"captions",
                         {SDL_SCANCODE_C, SDL_SCANCODE_UNKNOWN},
                         PAD_NONE,
                         PAD_NONE},
    [ACTION_NOTICE] = {"notice",
                       {SDL_SCANCODE_N, SDL_SCANCODE_UNKNOWN},
                       PAD_NONE,
                       SDL_CONTROLLER_BUTTON_Y},
    [ACTION_REVEAL] = {"reveal",
                       {SDL_SCANCODE_R, SDL_SCANCODE_UNKNOWN},
                       PAD_NONE,
                       SDL_CONTROLLER_BUTTON_X},
};

/* A key of the settings goes before the usual one; a name no keyboard knows is passed
 * over. */
static SDL_Scancode key_of(const App *app, Action action, int which)
{
    const char *name = app->settings.keys[action][which];
    SDL_Scancode own = name[0] ? SDL_GetScancodeFromName(name) : SDL_SCANCODE_UNKNOWN;
    return own != SDL_SCANCODE_UNKNOWN ? own : BINDINGS[action].keys[which];
}

/* Keys without a letter are named by a word. */
static const struct {
    SDL_Scancode key;
    const char *word;
} WORDED[] = {
    {SDL_SCANCODE_ESCAPE, "key.escape"},
    {SDL_SCANCODE_RETURN, "key.enter"},
    {SDL_SCANCODE_KP_ENTER, "key.keypad_enter"},
    {SDL_SCANCODE_SPACE, "key.space"},
    {SDL_SCANCODE_TAB, "key.tab"},
    {SDL_SCANCODE_UP, "key.up"},
    {SDL_SCANCODE_DOWN, "key.down"},
    {SDL_SCANCODE_LEFT, "key.left"},
    {SDL_SCANCODE_RIGHT, "key.right"},
};

/* Names one key as the layout shows it. */
static void name_key(const App *app, SDL_Scancode key, char *out)
{
    const char *name = SDL_GetKeyName(SDL_GetKeyFromScancode(key));
    if (!name[0])
        name = SDL_GetScancodeName(key); /* without a keyboard: where it lies */
    for (size_t i = 0; i < SDL_arraysize(WORDED); i++)
        if (WORDED[i].key == key)
            name = app_words(app, WORDED[i].word);
    SDL_strlcpy(out, name, SETTINGS_KEY_BYTES);
}

/* What menus are moved with stays theirs: nobody can lock themselves out. */
static bool of_menus(SDL_Scancode key)
{
    for (Action action = ACTION_CONFIRM; action <= ACTION_NEXT; action++)
        for (int which = 0; which < 2; which++)
            if (BINDINGS[action].keys[which] == key)
                return true;
    return key == SDL_SCANCODE_UNKNOWN;
}

/* The first key of `action` is `key` from now on; whoever had it gets the old one. */
static void bind(App *app, Action action, SDL_Scancode key)
{
    SDL_Scancode old = key_of(app, action, 0);
    Action other = keys_action(app, key);
    if (other == action)
        return;
    for (int which = 0; other != ACTION_COUNT && which < 2; which++)
        if (key_of(app, other, which) == key)
            SDL_strlcpy(app->settings.keys[other][which], SDL_GetScancodeName(old),
                        SETTINGS_KEY_BYTES);
    SDL_strlcpy(app->settings.keys[action][0], SDL_GetScancodeName(key),
                SETTINGS_KEY_BYTES);
}

Action keys_action(const App *app, SDL_Scancode key)
{
    for (Action action = 0; action < ACTION_COUNT; action++)
        for (int which = 0; which < 2; which++)
            if (key != SDL_SCANCODE_UNKNOWN && key_of(app, action, which) == key)
                return action;
    return ACTION_COUNT;
}

/* Pause and briefing are menus, though the play screen shows them. */
Action keys_button(const App *app, int button)
{
    bool menu = app->screen != SCREEN_PLAY || app->play.paused || app->play.briefing;
    for (Action action = 0; action < ACTION_COUNT; action++)
        if ((menu ? BINDINGS[action].menu_pad : BINDINGS[action].pad) == button)
            return action;
    return ACTION_COUNT;
}

bool keys_taken(App *app, SDL_Scancode key)
{
    Action asked = app->set.asked;
    if (app->screen != SCREEN_SETTINGS || asked == ACTION_COUNT)
        return false;
    if (key != SDL_SCANCODE_ESCAPE && of_menus(key))
        return true; /* it goes on waiting */
    app->set.asked = ACTION_COUNT;
    app->dirty = true;
    if (key != SDL_SCANCODE_ESCAPE)
        bind(app, asked, key);
    keys_name(app);
    return true;
}

void keys_name(App *app)
{
    for (Action action = 0; action < ACTION_COUNT; action++) {
        SDL_Scancode second = key_of(app, action, 1);
        name_key(app, key_of(app, action, 0), app->key_names[action]);
        app->key_seconds[action][0] = '\0';
        if (second != SDL_SCANCODE_UNKNOWN)
            name_key(app, second, app->key_seconds[action]);
    }
}

const char *keys_shown(const App *app, Action action)
{
    return action < ACTION_COUNT ? app->key_names[action] : "";
}

const char *keys_second(const App *app, Action action)
{
    return action < ACTION_COUNT ? app->key_seconds[action] : "";
}

const char *keys_action_name(Action action)
{
    return BINDINGS[action].name;
}
