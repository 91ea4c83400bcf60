#include "app/heard.h"

#include "app/app.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const double SAME_S = 4; /* the same words within so long are one sound */

void heard_add(Heard *heard, const char *line, double at_s)
{
    assert(heard && line);
    int last = heard->count - 1;
    if (last >= 0 && !strcmp(heard->line[last], line) &&
        at_s - heard->at_s[last] < SAME_S)
        return;
    if (heard->count == CAPTIONS_MAX) {
        memmove(heard->line[0], heard->line[1],
                sizeof heard->line - sizeof heard->line[0]);
        memmove(&heard->at_s[0], &heard->at_s[1],
                sizeof heard->at_s - sizeof heard->at_s[0]);
        heard->count--;
    }
    snprintf(heard->line[heard->count], sizeof heard->line[0], "%s", line);
    heard->at_s[heard->count++] = at_s;
}

void heard_open(App *app)
{
    input_release_all(app);
    app->play.heard.open = true;
    app->dirty = true;
}

bool heard_takes(App *app, const SDL_Event *event)
{
    if (!app->play.heard.open)
        return false;
    bool closes = (event->type == SDL_KEYDOWN && !event->key.repeat) ||
                  event->type == SDL_MOUSEBUTTONDOWN ||
                  event->type == SDL_CONTROLLERBUTTONDOWN;
    if (closes) {
        app->play.heard.open = false;
        app->dirty = true;
    }
    return closes;
}

void heard_draw(App *app)
{
    const Heard *heard = &app->play.heard;
    char times[CAPTIONS_MAX][16];
    CaptionsView view = {
        .title = app_words(app, "captions.title"),
        .none = app_words(app, "captions.none"),
        .close = app_words(app, "captions.close"),
        .count = heard->count,
    };
    for (int i = 0; i < heard->count; i++) {
        int seconds = (int)heard->at_s[i];
        snprintf(times[i], sizeof times[i], "%d:%02d", seconds / 60, seconds % 60);
        view.times[i] = times[i];
        view.lines[i] = heard->line[i];
    }
    hits_clear(&app->hits);
    captions_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}
