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
                     PAD_NONE},
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
                     PAD_NONE},
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
};

/* A key of the settings goes before the usual one; a name no keyboard knows is passed
 * over. */
static SDL_Scancode key_of(const App *app, Action action, int which)
{
    const char *name = app->settings.keys[action][which];
    SDL_Scancode own = name[0] ? SDL_GetScancodeFromName(name) : SDL_SCANCODE_UNKNOWN;
    return own != SDL_SCANCODE_UNKNOWN ? own : BINDINGS[action].keys[which];
}

static Action action_of_key(const App *app, SDL_Scancode key)
{
    for (Action action = 0; action < ACTION_COUNT; action++)
        for (int which = 0; which < 2; which++)
            if (key != SDL_SCANCODE_UNKNOWN && key_of(app, action, which) == key)
                return action;
    return ACTION_COUNT;
}

/* Pause and briefing are menus, though the play screen shows them. */
static Action action_of_button(const App *app, int button)
{
    bool menu = app->screen != SCREEN_PLAY || app->play.paused || app->play.briefing;
    for (Action action = 0; action < ACTION_COUNT; action++)
        if ((menu ? BINDINGS[action].menu_pad : BINDINGS[action].pad) == button)
            return action;
    return ACTION_COUNT;
}

/* Whatever was done, the next frame must show it at once. */
static void send(App *app, Intent intent)
{
    app->dirty = true;
    app_screen(app)->intent(app, &intent);
}

/* A key that repeats moves a focus, but never acts twice: a hand that rests on a key must
 * not fire it. */
static void act_on(App *app, Action action, bool down, bool repeat)
{
    if (action <= ACTION_WAIT) {
        if (!repeat)
            send(app, (Intent){.kind = INTENT_VERB,
                               .act = (Act)(ACT_LOOK + (int)action),
                               .down = down});
        return;
    }
    if (!down && action != ACTION_CONFIRM)
        return;
    if (action >= ACTION_UP && action <= ACTION_NEXT)
        app->pointing = false;
    switch (action) {
    case ACTION_CONFIRM:
        if (!repeat)
            send(app, (Intent){.kind = INTENT_CONFIRM, .down = down});
        break;
    case ACTION_PAUSE:
        if (!repeat)
            send(app, (Intent){.kind = INTENT_BACK});
        break;
    case ACTION_UP:
        send(app, (Intent){.kind = INTENT_MOVE, .dy = -1});
        break;
    case ACTION_DOWN:
        send(app, (Intent){.kind = INTENT_MOVE, .dy = 1});
        break;
    case ACTION_LEFT:
        send(app, (Intent){.kind = INTENT_MOVE, .dx = -1});
        break;
    case ACTION_RIGHT:
        send(app, (Intent){.kind = INTENT_MOVE, .dx = 1});
        break;
    case ACTION_NEXT:
        send(app, (Intent){.kind = INTENT_NEXT,
                           .step = SDL_GetModState() & KMOD_SHIFT ? -1 : 1});
        break;
    case ACTION_FULLSCREEN:
        if (!repeat)
            window_fullscreen(app);
        break;
    case ACTION_DISPLAY:
        if (!repeat)
            window_next_display(app);
        break;
    case ACTION_PICTURE:
        if (!repeat)
            picture_save(app);
        break;
    case ACTION_CONTRAST:
        app->settings.contrast = !app->settings.contrast;
        window_fit(app);
        break;
    case ACTION_CAPTIONS:
        if (!repeat)
            heard_open(app);
        break;
    case ACTION_LOOK:
    case ACTION_WARM:
    case ACTION_NAME:
    case ACTION_HOLD:
    case ACTION_TEND:
    case ACTION_BREATHE:
    case ACTION_WAIT:
    case ACTION_COUNT:
        break;
    }
}

static void key_event(App *app, const SDL_KeyboardEvent *key)
{
    bool down = key->type == SDL_KEYDOWN;
    if (down && app->screen == SCREEN_PLAY && !app->play.paused) {
        window_pointer(app, false, UI_NONE);
        app->pointing = false;
    }
    if ((key->keysym.mod & KMOD_ALT) && key->keysym.scancode == SDL_SCANCODE_RETURN) {
        if (down && !key->repeat)
            window_fullscreen(app);
        return;
    }
    if (key->keysym.mod & (KMOD_ALT | KMOD_CTRL | KMOD_GUI))
        return; /* the desktop's chords are not ours */
    Action action = action_of_key(app, key->keysym.scancode);
    if (action != ACTION_COUNT)
        act_on(app, action, down, key->repeat);
    else if (down && app->options.dev)
        dev_key(app, key->keysym.scancode);
}

static void pointer_move(App *app, int x, int y)
{
    /* A pointer that was at rest begins an answer: the answer counts from here. */
    if (app->now_s - app->point_since_s > 1.5)
        app->point_since_s = app->now_s;
    window_point(&app->window, x, y, &app->point_x, &app->point_y);
    app->pointing = true;
    int id = hits_at(&app->hits, app->point_x, app->point_y);
    window_pointer(app, true, id);
    send(app, (Intent){.kind = INTENT_POINT, .id = id});
}

static void pointer_button(App *app, const SDL_MouseButtonEvent *button)
{
    if (button->button != SDL_BUTTON_LEFT)
        return;
    window_point(&app->window, button->x, button->y, &app->point_x, &app->point_y);
    int id = hits_at(&app->hits, app->point_x, app->point_y);
    app->pointing = true;
    if (button->type == SDL_MOUSEBUTTONDOWN) {
        app->pressed = id;
        send(app, (Intent){.kind = INTENT_PRESS, .id = id});
        return;
    }
    int pressed = app->pressed;
    app->pressed = UI_NONE;
    send(app, (Intent){.kind = INTENT_RELEASE, .id = pressed});
    if (id == pressed && id != UI_NONE)
        send(app, (Intent){.kind = INTENT_PICK, .id = id});
}

/* Keys let go while another window has the focus are never told: all are let go here. */
static void window_event(App *app, const SDL_WindowEvent *event)
{
    switch (event->event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        window_fit(app);
        break;
    case SDL_WINDOWEVENT_EXPOSED:
        canvas_forget(app->window.canvas);
        app->dirty = true;
        break;
    case SDL_WINDOWEVENT_FOCUS_LOST:
        input_release_all(app);
        break;
    default:
        break;
    }
}

/* The first pad plugged in is the one that plays; a pulled one lets go of what it
 * held. */
static void pad_event(App *app, const SDL_Event *event)
{
    if (event->type == SDL_CONTROLLERDEVICEADDED && !app->pad)
        app->pad = SDL_GameControllerOpen(event->cdevice.which);
    if (event->type == SDL_CONTROLLERDEVICEREMOVED && app->pad &&
        event->cdevice.which ==
            SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(app->pad))) {
        SDL_GameControllerClose(app->pad);
        app->pad = NULL;
        input_release_all(app);
    }
    if (event->type == SDL_CONTROLLERBUTTONDOWN ||
        event->type == SDL_CONTROLLERBUTTONUP) {
        Action action = action_of_button(app, event->cbutton.button);
        if (action != ACTION_COUNT)
            act_on(app, action, event->type == SDL_CONTROLLERBUTTONDOWN, false);
    }
}

void input_event(App *app, const SDL_Event *event)
{
    if (heard_takes(app, event))
        return;
    switch (event->type) {
    case SDL_QUIT:
        app->running = false;
        break;
    case SDL_KEYMAPCHANGED:
        input_name_keys(app);
        app->dirty = true;
        break;
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        key_event(app, &event->key);
        break;
    case SDL_MOUSEMOTION:
        pointer_move(app, event->motion.x, event->motion.y);
        break;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        pointer_button(app, &event->button);
        break;
    case SDL_WINDOWEVENT:
        window_event(app, &event->window);
        break;
    case SDL_CONTROLLERDEVICEADDED:
    case SDL_CONTROLLERDEVICEREMOVED:
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP:
        pad_event(app, event);
        break;
    default:
        break;
    }
}

/* Nothing may stay held that nobody holds: a Hold that never ends would be in the
 * tape. */
void input_release_all(App *app)
{
    app->pressed = UI_NONE;
    app->play.hand = (Hand){0};
}

void input_name_keys(App *app)
{
    for (Action action = 0; action < ACTION_COUNT; action++) {
        SDL_Scancode key = key_of(app, action, 0);
        const char *name = SDL_GetKeyName(SDL_GetKeyFromScancode(key));
        if (key == SDL_SCANCODE_ESCAPE)
            name = app_words(app, "key.escape");
        else if (key == SDL_SCANCODE_RETURN)
            name = app_words(app, "key.enter");
        else if (key == SDL_SCANCODE_SPACE)
            name = app_words(app, "key.space");
        else if (!name[0])
            name = SDL_GetScancodeName(key); /* without a keyboard: where it lies */
        SDL_strlcpy(app->key_names[action], name, sizeof app->key_names[action]);
    }
}

const char *input_key_name(const App *app, Action action)
{
    return action < ACTION_COUNT ? app->key_names[action] : "";
}

/* What all menus have in common. Menus act on release inside the target, so that sliding
 * off cancels (decisions.md, Keys). */
int menu_intent(App *app, const Intent *intent, int usual)
{
    switch (intent->kind) {
    case INTENT_MOVE:
        app->focus = hits_toward(&app->hits, app->focus, intent->dx, intent->dy);
        break;
    case INTENT_NEXT:
        app->focus = hits_next(&app->hits, app->focus, intent->step);
        break;
    case INTENT_CONFIRM: /* pressed and let go on the same screen */
        if (intent->down || !app->confirming) {
            app->confirming = intent->down;
            return UI_NONE;
        }
        app->confirming = false;
        return app->focus != UI_NONE ? app->focus : usual;
    case INTENT_PICK:
        return intent->id;
    case INTENT_POINT:
        if (intent->id != UI_NONE)
            app->focus = intent->id;
        break;
    case INTENT_BACK:
        return UI_BACK;
    case INTENT_VERB:
    case INTENT_PRESS:
    case INTENT_RELEASE:
        break;
    }
    return UI_NONE;
}
