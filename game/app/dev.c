#include "app/app.h"

#include <stdio.h>
#include <string.h>

/* Developer keys, with --dev: one table, shown with F2. */
typedef struct DevKey {
    SDL_Scancode key;
    const char *help;
    void (*act)(App *app);
} DevKey;

static void show_gauges(App *app)
{
    app->gauges = !app->gauges;
}

static void slower(App *app)
{
    app->options.speed = app->options.speed > .25 ? app->options.speed / 2 : .25;
}

static void faster(App *app)
{
    app->options.speed = app->options.speed < 8 ? app->options.speed * 2 : 8;
}

static void one_second(App *app)
{
    for (int i = 0; i < TICKS_PER_SECOND; i++)
        app_screen(app)->tick(app);
}

static void reload(App *app)
{
    if (app->screen == SCREEN_PLAY)
        scene_open(app, app->cards[app->card].path);
}

static void save_tape(App *app)
{
    char path[LEVEL_PATH_BYTES + 32];
    snprintf(path, sizeof path, "%s/session.tape", app->home[0] ? app->home : ".");
    scene_record(app, path);
}

/* Keys that the player's table leaves free. All of them are compiled always, so that they
 * cannot rot. */
static const DevKey KEYS[] = {
    {SDL_SCANCODE_F2, "F2 gauges and keys", show_gauges},
    {SDL_SCANCODE_LEFTBRACKET, "[ slower", slower},
    {SDL_SCANCODE_RIGHTBRACKET, "] faster", faster},
    {SDL_SCANCODE_PERIOD, ". one second on", one_second},
    {SDL_SCANCODE_F5, "F5 the level from disk", reload},
    {SDL_SCANCODE_F9, "F9 save session.tape", save_tape},
};

void dev_key(App *app, SDL_Scancode key)
{
    for (size_t i = 0; i < SDL_arraysize(KEYS); i++)
        if (KEYS[i].key == key)
            KEYS[i].act(app);
    app->dirty = true;
}

enum { DEV_GROUP = 9000, ROW = 30 };

/* White on a dark panel, since a gauge must be read over every room. */
static void row(App *app, int line, const char *text)
{
    TextStyle style = {.size = 24, .face = TYPE_BODY, .colour = 0xffffffff};
    shapes_text(&app->shapes, (Point){24, 150 + ROW * line}, text, style);
}

void dev_draw(App *app)
{
    char text[96];
    int line = 0;
    shapes_group(&app->shapes, DEV_GROUP, false);
    int dark = shapes_solid(&app->shapes, 0x241c33c8);
    shapes_box(&app->shapes, 8, 110, 420,
               ROW * (DYAD_GAUGE_COUNT + (int)SDL_arraysize(KEYS) + 2), 12, dark, 1);
    for (size_t i = 0; i < SDL_arraysize(KEYS); i++)
        row(app, line++, KEYS[i].help);
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++) {
        snprintf(text, sizeof text, "%s %.3f", DYAD_GAUGES[i].name,
                 DYAD_GAUGES[i].read(&app->play.session.dyad));
        row(app, line++, text);
    }
}

/* The words that stand now, whenever they change. */
static void caption_log(App *app)
{
    const char *id = app->play.caption.now.id;
    if (!strcmp(app->ears.told, id))
        return;
    snprintf(app->ears.told, sizeof app->ears.told, "%s", id);
    if (id[0])
        fprintf(stderr, "caption %.2f %s\n", dyad_seconds(&app->play.session.dyad), id);
}

/* One line a screen and one a hit box, in window pixels, whenever they change: scripts
 * steer by them. */
void dev_log(App *app)
{
    caption_log(app);
    const Hits *hits = &app->hits;
    uint64_t sum = 1469598103934665603u;
    bool still = app->screen != SCREEN_PLAY; /* in play boxes move with the view */
    for (int i = 0; i < hits->count; i++) {
        sum = (sum ^ (uint64_t)hits->boxes[i].id) * 1099511628211u;
        sum = (sum ^ (uint64_t)(still ? hits->boxes[i].y : 0)) * 1099511628211u;
    }
    sum = (sum ^ (uint64_t)app->window.w) * 1099511628211u;
    sum = (sum ^ (uint64_t)app->window.h) * 1099511628211u;
    sum = (sum ^ (uint64_t)app->screen) * 1099511628211u;
    if (sum == app->hits_sum)
        return;
    app->hits_sum = sum;
    fprintf(stderr, "screen %d\n", (int)app->screen);
    for (int i = 0; i < hits->count; i++) {
        const Hit *hit = &hits->boxes[i];
        double u = app->window.layout.u;
        fprintf(stderr, "hit %d %.0f %.0f %s\n", hit->id, (hit->x + hit->w / 2) * u,
                (hit->y + hit->h / 2) * u, hit->label ? hit->label : "");
    }
}
