#include "app/shelf.h"

#include "app/app.h"

#include <stdio.h>

void shelf_read(App *app)
{
    char path[LEVEL_PATH_BYTES + 64];
    snprintf(path, sizeof path, "%s/levels", app->data);
    int count = level_cards(path, "en", app->cards, LEVEL_CARDS_MAX, &app->problems);
    app->card_count = app->own_first = count > 0 ? count : 0;
    if (app->card_count == 0)
        app_say(app, app_words(app, "notice.levels"));
    snprintf(path, sizeof path, "%s/levels", app->home);
    if (app->home[0] && files_there(path)) {
        count = level_cards(path, "en", app->cards + app->own_first,
                            LEVEL_CARDS_MAX - app->own_first, &app->problems);
        app->card_count += count > 0 ? count : 0;
    }
    for (int i = 0; i < problems_kept(&app->problems); i++)
        fprintf(stderr, "goodenough: %s\n", app->problems.lines[i]);
}

/* Copies the file at `from` byte by byte: the author's own layout and remarks stay. */
static bool copy(const char *from, const char *to, Problems *problems)
{
    char *text = SDL_malloc(LEVEL_BYTES_MAX + 1);
    long bytes = text ? files_read(from, text, LEVEL_BYTES_MAX + 1, problems) : -1;
    bool kept = bytes >= 0 && files_write(to, text, (size_t)bytes, problems);
    SDL_free(text);
    return kept;
}

/* The id is small letters, digits and dashes: it makes a file name anywhere. */
static bool keep(App *app, const char *path, const char *id)
{
    char folder[LEVEL_PATH_BYTES + 16], file[2 * LEVEL_PATH_BYTES];
    snprintf(folder, sizeof folder, "%s/levels", app->home);
    snprintf(file, sizeof file, "%s/%s.json", folder, id);
    Problems problems = {0};
    if (app->home[0] && files_folder(folder, &problems) && copy(path, file, &problems))
        return true;
    app_say(app, app_words(app, "notice.home"));
    return false;
}

void shelf_drop(App *app, const char *path)
{
    if (app->screen == SCREEN_PLAY)
        return;
    if (tapes_named(path)) {
        tapes_open(app, path);
        return;
    }
    if (!scene_load(app, path))
        return;
    char id[LEVEL_ID_BYTES];
    snprintf(id, sizeof id, "%s", app->play.level.id);
    if (!keep(app, path, id))
        return;
    shelf_read(app);
    for (int i = app->own_first; i < app->card_count; i++)
        if (SDL_strcmp(app->cards[i].id, id) == 0)
            app->card = i;
    app_go(app, SCREEN_CHOOSER);
}
