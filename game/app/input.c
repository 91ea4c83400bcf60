#include "app/app.h"
#include "app/workshop_run.h"
#include "app/keys.h"
#include "app/shelf.h"
#include "app/sound.h"

/* Whatever was done, the next frame must show it at once. */
static void send(App *app, Intent intent)
{
    app->dirty = true;
    bool picks =
        intent.kind == INTENT_PICK || (intent.kind == INTENT_CONFIRM && !intent.down);
    bool moves = intent.kind == INTENT_MOVE || intent.kind == INTENT_NEXT;
    if (app->screen != SCREEN_PLAY && (picks || moves))
        sound_press(app, picks ? "press" : "focus");
    app_screen(app)->intent(app, &intent);
}

/* Carer `who` of two presses a verb, or lets go. */
static void verb_on(App *app, Action action, bool down, int who)
{
    send(app, (Intent){.kind = INTENT_VERB,
                       .act = (Act)(ACT_LOOK + (int)action),
                       .who = who,
                       .down = down});
}

/* A key that repeats moves a focus, but never acts twice: a hand that rests on a key must
 * not fire it. */
static void act_on(App *app, Action action, bool down, bool repeat)
{
    if (action <= ACTION_WAIT) {
        if (!repeat)
            verb_on(app, action, down, 0);
        return;
    }
    if (!down && action != ACTION_CONFIRM)
        return;
    if (action >= ACTION_PAUSE && action <= ACTION_NEXT)
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
        window_fit(app, &app->window);
        break;
    case ACTION_CAPTIONS:
        if (!repeat)
            heard_open(app);
        break;
    case ACTION_NOTICE:
    case ACTION_REVEAL:
        if (!repeat)
            send(app, (Intent){.kind = action == ACTION_NOTICE ? INTENT_NOTICE
                                                               : INTENT_REVEAL});
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
    bool chord = key->keysym.mod & (KMOD_ALT | KMOD_CTRL | KMOD_GUI);
    if (down &&
        (keys_taken(app, key->keysym.scancode) ||
         (!chord && (kin_takes(app, &key->keysym) || steptext_takes(app, &key->keysym) ||
                     two_takes(app, &key->keysym) || settings_takes(app, &key->keysym)))))
        return;
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
    Action action = two_key(app, key->keysym.scancode);
    if (action != ACTION_COUNT) {
        if (!key->repeat)
            verb_on(app, action, down, 1);
        return;
    }
    action = keys_action(app, key->keysym.scancode);
    if (action == ACTION_WAIT && app->settings.two && !key->repeat)
        verb_on(app, action, down, two_turn(app)); /* the long bar is both halves' */
    else if (action != ACTION_COUNT)
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
        window_fit(app, &app->window);
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
    int who = two_pad(app, event) && app->settings.two;
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
        Action action = keys_button(app, event->cbutton.button);
        bool down = event->type == SDL_CONTROLLERBUTTONDOWN;
        if (who && action <= ACTION_WAIT)
            verb_on(app, action, down, who);
        else if (action != ACTION_COUNT)
            act_on(app, action, down, false);
    }
}

void input_event(App *app, const SDL_Event *event)
{
    if (wall_takes(app, event) || hush_takes(app, event) || heard_takes(app, event) ||
        workshop_takes(app, event))
        return;
    switch (event->type) {
    case SDL_QUIT:
        app->running = false;
        break;
    case SDL_KEYMAPCHANGED:
        keys_name(app);
        app->dirty = true;
        break;
    case SDL_KEYDOWN:
    case SDL_KEYUP:
        key_event(app, &event->key);
        break;
    case SDL_TEXTINPUT:
        kin_typed(app, event->text.text);
        settings_typed(app, event->text.text);
        steptext_letters(app, event->text.text);
        two_typed(app, event->text.text);
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
    case SDL_DROPFILE:
        shelf_drop(app, event->drop.file);
        SDL_free(event->drop.file);
        break;
    case SDL_AUDIODEVICEADDED:
    case SDL_AUDIODEVICEREMOVED:
        sound_device(app, &event->adevice);
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
    case INTENT_NOTICE:
    case INTENT_REVEAL:
    case INTENT_VERB:
    case INTENT_PRESS:
    case INTENT_RELEASE:
        break;
    }
    return UI_NONE;
}
