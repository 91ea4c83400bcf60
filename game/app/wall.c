#include "app/wall.h"

#include "app/app.h"
#include "app/kept.h"

#include <stdio.h>
#include <string.h>

/* Places that are no display, as the settings write them. */
static const char HERE[] = "here", OWN[] = "window";

static const double AWAY_S = .7; /* a window manager may move it once more */

enum { PLACE_HERE = -2, PLACE_OWN = -1 }; /* 0 on: a display */

static const char *display_name(int display)
{
    const char *name = SDL_GetDisplayName(display);
    return name ? name : "";
}

/* Two projectors may have one name: the one that is not the program's is taken first. */
static int display_named(const char *name, int but)
{
    int count = SDL_GetNumVideoDisplays(), found = PLACE_HERE;
    for (int i = 0; i < count; i++)
        if (!strcmp(display_name(i), name) && (found < 0 || found == but))
            found = i;
    return found;
}

static int place_wanted(const App *app)
{
    const char *wanted = app->settings.wall;
    int here = SDL_GetWindowDisplayIndex(app->window.window);
    if (!strcmp(wanted, OWN))
        return PLACE_OWN;
    if (!strcmp(wanted, HERE))
        return PLACE_HERE;
    if (wanted[0])
        return display_named(wanted, here);
    return SDL_GetNumVideoDisplays() > 1 ? (here == 0 ? 1 : 0) : PLACE_HERE;
}

static void remember(App *app, int place)
{
    const char *name = place == PLACE_HERE  ? HERE
                       : place == PLACE_OWN ? OWN
                                            : display_name(place);
    SDL_strlcpy(app->settings.wall, name, sizeof app->settings.wall);
    kept_settings(app);
}

bool wall_apart(const App *app)
{
    return app->meeting.wall.window.window != NULL;
}

static void fit(App *app)
{
    Window *window = &app->meeting.wall.window;
    window_fit(app, window);
    window->layout.workshop = true;
}

/* The program's window makes room on a display that is wanted for the wall. */
static void make_room(App *app, int display)
{
    int count = SDL_GetNumVideoDisplays();
    if (count < 2 || SDL_GetWindowDisplayIndex(app->window.window) != display)
        return;
    int middle = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)((display + 1) % count));
    SDL_SetWindowFullscreen(app->window.window, 0);
    SDL_SetWindowPosition(app->window.window, middle, middle);
    window_fit(app, &app->window);
}

/* Created where it belongs: a window that is moved first shows on the wrong display. */
static void open_at(App *app, int place)
{
    Wall *wall = &app->meeting.wall;
    char why[256] = "";
    Uint32 flags = SDL_WINDOW_ALLOW_HIGHDPI | SDL_WINDOW_RESIZABLE;
    SDL_Rect at = {(int)SDL_WINDOWPOS_CENTERED, (int)SDL_WINDOWPOS_CENTERED, 960, 540};
    wall_close(app);
    if (place == PLACE_HERE)
        return;
    if (place >= 0) {
        make_room(app, place);
        SDL_GetDisplayBounds(place, &at);
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    } else if (app->options.w) {
        at.w = app->options.w;
        at.h = app->options.h;
    }
    if (!window_make(&wall->window, app_words(app, "wall.window"), at, flags, why,
                     sizeof why)) {
        fprintf(stderr, "goodenough: %s\n", why);
        window_close(&wall->window);
        return;
    }
    wall->settled = false;
    wall->x = at.x;
    wall->y = at.y;
    fit(app);
    SDL_RaiseWindow(app->window.window);
    app->dirty = true;
}

void wall_open(App *app)
{
    Wall *wall = &app->meeting.wall;
    int place = place_wanted(app);
    const char *wanted = app->settings.wall;
    wall->lost = place == PLACE_HERE && wanted[0] && strcmp(wanted, HERE) != 0;
    open_at(app, place);
}

void wall_close(App *app)
{
    if (wall_apart(app))
        other_lift(app); /* it may lie under the wall's canvas */
    window_close(&app->meeting.wall.window);
}

void wall_next(App *app)
{
    int count = SDL_GetNumVideoDisplays(), place = place_wanted(app);
    if (app->meeting.wall.lost) { /* it may be back */
        wall_open(app);
        return;
    }
    if (count < 2 && place >= 0)
        place = PLACE_HERE;
    place = place == PLACE_HERE && count > 1 ? 0
            : place == PLACE_HERE            ? PLACE_OWN
            : place == PLACE_OWN             ? PLACE_HERE
            : place + 1 < count              ? place + 1
                                             : PLACE_OWN;
    remember(app, place);
    app->meeting.wall.lost = false;
    open_at(app, place);
}

void wall_fullscreen(App *app)
{
    SDL_Window *window = app->meeting.wall.window.window;
    bool whole = SDL_GetWindowFlags(window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_SetWindowFullscreen(window, whole ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
    fit(app);
}

/* A display that is pulled may leave its window anywhere, even over the trainer's page:
 * it is closed, and opens again when the display is back. */
static void displays_changed(App *app)
{
    Wall *wall = &app->meeting.wall;
    const char *wanted = app->settings.wall;
    bool named = wanted[0] && strcmp(wanted, HERE) != 0 && strcmp(wanted, OWN) != 0;
    bool there = named ? display_named(wanted, -1) >= 0 : SDL_GetNumVideoDisplays() > 1;
    if (!strcmp(wanted, HERE) || !strcmp(wanted, OWN))
        return;
    if (!there && wall_apart(app)) {
        wall_close(app);
        wall->lost = true;
    } else if (there && !wall_apart(app)) {
        wall->lost = false;
        open_at(app, place_wanted(app));
    }
    app->dirty = true;
}

static void window_event(App *app, const SDL_WindowEvent *event)
{
    Wall *wall = &app->meeting.wall;
    switch (event->event) {
    case SDL_WINDOWEVENT_MOVED: /* SDL itself says it is where it was asked to be */
        wall->x = event->data1;
        wall->y = event->data2;
        break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        fit(app);
        break;
    case SDL_WINDOWEVENT_EXPOSED:
        canvas_forget(wall->window.canvas);
        break;
    case SDL_WINDOWEVENT_ENTER:
        SDL_ShowCursor(SDL_DISABLE);
        break;
    case SDL_WINDOWEVENT_CLOSE:
        remember(app, PLACE_HERE);
        wall_close(app);
        break;
    default:
        break;
    }
    app->dirty = true;
}

/* Which window a pointer's event belongs to; 0: no pointer. */
static Uint32 pointed(const SDL_Event *event)
{
    switch (event->type) {
    case SDL_MOUSEMOTION:
        return event->motion.windowID;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return event->button.windowID;
    case SDL_MOUSEWHEEL:
        return event->wheel.windowID;
    default:
        return 0;
    }
}

bool wall_takes(App *app, const SDL_Event *event)
{
    if (!app->meeting.open)
        return false;
    if (event->type == SDL_DISPLAYEVENT) {
        displays_changed(app);
        return true;
    }
    if (!wall_apart(app))
        return false;
    Uint32 id = SDL_GetWindowID(app->meeting.wall.window.window);
    if (event->type == SDL_WINDOWEVENT && event->window.windowID == id) {
        window_event(app, &event->window);
        return true;
    }
    return pointed(event) == id;
}

/* X11 tells nothing of an output that goes: the window is merely put elsewhere, mostly
 * over the trainer's page. One that was never there is still on its way. */
void wall_look(App *app)
{
    Wall *wall = &app->meeting.wall;
    int place = place_wanted(app), w = 0, h = 0;
    SDL_Rect at;
    if (!wall_apart(app) || place < 0 || SDL_GetDisplayBounds(place, &at) ||
        !(SDL_GetWindowFlags(wall->window.window) & SDL_WINDOW_FULLSCREEN_DESKTOP))
        return;
    SDL_GetWindowSize(wall->window.window, &w, &h);
    bool there = w == at.w && h == at.h && wall->x == at.x && wall->y == at.y;
    wall->settled = wall->settled || there;
    if (there || !wall->settled)
        wall->away_s = app->now_s;
    else if (app->now_s - wall->away_s > AWAY_S) {
        wall_close(app);
        wall->lost = true;
        app->dirty = true;
    }
}

const char *wall_name(const App *app, char *out, int bytes)
{
    int place = place_wanted(app);
    SDL_Rect at = {0};
    if (app->meeting.wall.lost) {
        snprintf(out, (size_t)bytes, "%s", app_words(app, "wall.lost"));
    } else if (place < 0 || SDL_GetNumVideoDisplays() < 2) {
        snprintf(out, (size_t)bytes, "%s",
                 app_words(app, place == PLACE_OWN ? "wall.own" : "wall.here"));
    } else {
        SDL_GetDisplayBounds(place, &at);
        snprintf(out, (size_t)bytes, "%s, %d × %d", display_name(place), at.w, at.h);
    }
    return out;
}
