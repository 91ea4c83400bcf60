#include "app/app.h"
#include "paint/portrait.h"

#include <stdio.h>
#include <string.h>

enum { PATH_BYTES = LEVEL_PATH_BYTES + 64 };

/* The age in a plan's first scene, for its picture; without one, half a year. */
static double months_of(const App *app, const char *path)
{
    Playlist list;
    Problems unheard = {0};
    if (!playlist_load(path, &list, &unheard))
        return 6;
    for (int i = 0; i < list.step_count; i++)
        for (int k = 0; k < app->card_count; k++)
            if (list.steps[i].scene[0] &&
                strcmp(app->cards[k].id, list.steps[i].scene) == 0)
                return app->cards[k].age_months;
    return 6;
}

/* Adds the plans of a folder behind those there are. */
static void read_folder(App *app, const char *folder)
{
    Agenda *agenda = &app->agenda;
    char path[PATH_BYTES];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/playlists", folder);
    int found = playlist_cards(path, app->words.language, agenda->cards + agenda->count,
                               PLAYLIST_CARDS_MAX - agenda->count, &problems);
    for (int i = 0; i < found; i++, agenda->count++)
        agenda->months[agenda->count] = months_of(app, agenda->cards[agenda->count].path);
    for (int i = 0; i < problems_kept(&problems); i++)
        fprintf(stderr, "goodenough: %s\n", problems.lines[i]);
}

void agenda_read(App *app)
{
    char path[PATH_BYTES];
    app->agenda.count = 0;
    snprintf(path, sizeof path, "%s/levels", app->data);
    read_folder(app, path);
    app->agenda.own_first = app->agenda.count;
    if (app->home[0])
        read_folder(app, app->home);
    if (app->agenda.card >= app->agenda.count)
        app->agenda.card = 0;
}

bool agenda_open(App *app, int card)
{
    Agenda *agenda = &app->agenda;
    app->problems = (Problems){0};
    agenda->card = card;
    agenda->mine = card >= agenda->own_first;
    if (!playlist_load(agenda->cards[card].path, &agenda->list, &app->problems)) {
        app->notice_title = app_words(app, "agenda.broken");
        app_go(app, SCREEN_NOTICE);
        return false;
    }
    snprintf(agenda->path, sizeof agenda->path, "%s", agenda->cards[card].path);
    playlist_find(&agenda->list, app->cards, app->card_count);
    agenda->step = agenda->first = 0;
    agenda->said[0] = '\0';
    return true;
}

const char *agenda_text(const App *app, const char *id)
{
    return playlist_text(&app->agenda.list, app->words.language, id);
}

const LevelCard *agenda_level(const App *app, int step)
{
    int card = app->agenda.list.steps[step].card;
    return card >= 0 ? &app->cards[card] : NULL;
}

/* The first change of a plan of the game: from here on it is a trainer's own, with a name
 * that says so unless it was given one. */
static void own(App *app)
{
    Agenda *agenda = &app->agenda;
    char title[LEVEL_TITLE_BYTES];
    Problems unheard = {0};
    agenda->mine = true; /* also while its file cannot be written */
    redraft_own(&agenda->list, agenda->cards, agenda->count);
    words_fill(title, sizeof title, app_words(app, "agenda.mine"),
               &(WordsFill){.name = agenda_text(app, "title")});
    if (strcmp(agenda_text(app, "title"), agenda->cards[agenda->card].title) == 0)
        redraft_say(&agenda->list, app->words.language, "title", title, &unheard);
    snprintf(agenda->path, sizeof agenda->path, "%.400s/playlists/%.47s.json", app->home,
             agenda->list.id);
}

void agenda_changed(App *app)
{
    Agenda *agenda = &app->agenda;
    char folder[PATH_BYTES];
    Problems problems = {0};
    playlist_find(&agenda->list, app->cards, app->card_count);
    if (!app->home[0]) {
        snprintf(agenda->said, sizeof agenda->said, "%s", app_words(app, "notice.home"));
        return;
    }
    if (!agenda->mine)
        own(app);
    snprintf(folder, sizeof folder, "%s/playlists", app->home);
    bool kept = files_folder(folder, &problems) &&
                playlist_save(agenda->path, &agenda->list, &problems);
    snprintf(agenda->said, sizeof agenda->said, "%s",
             kept ? app_words(app, "agenda.kept") : problems.lines[0]);
    agenda_read(app);
    for (int i = agenda->own_first; i < agenda->count; i++)
        if (strcmp(agenda->cards[i].path, agenda->path) == 0)
            agenda->card = i;
}

/* The folder is said in any case: a browser may be missing, or on another display. */
void agenda_print(App *app)
{
    Agenda *agenda = &app->agenda;
    char folder[PATH_BYTES], address[PATH_BYTES + 32];
    Problems problems = {0};
    if (!app->home[0]) {
        snprintf(agenda->said, sizeof agenda->said, "%s", app_words(app, "notice.home"));
        return;
    }
    const Paper paper = {.playlist = &agenda->list,
                         .levels = app->cards,
                         .words = &app->words,
                         .language = app->words.language,
                         .mirrored = app->window.layout.mirrored,
                         .help = app->settings.help_line,
                         .card = portrait_card,
                         .draw = portrait_draw,
                         .by = &app->shapes};
    snprintf(folder, sizeof folder, "%s/paper/%s", app->home, agenda->list.id);
    if (!paper_save(&paper, folder, agenda->paper, PAPER_BYTES, &problems)) {
        snprintf(agenda->said, sizeof agenda->said, "%s", problems.lines[0]);
        return;
    }
    snprintf(address, sizeof address, "file://%s/index.html", folder);
    SDL_OpenURL(address);
    char line[PATH_BYTES + 64];
    words_fill(line, sizeof line, app_words(app, "agenda.printed"),
               &(WordsFill){.name = folder});
    snprintf(agenda->said, sizeof agenda->said, "%.*s", (int)sizeof agenda->said - 1,
             line);
}
