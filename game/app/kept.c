#include "app/kept.h"

#include "app/app.h"
#include "app/keys.h"
#include "app/family.h"

#include <stdio.h>
#include <string.h>

static bool settings_path(const App *app, char *path)
{
    snprintf(path, KEPT_PATH_BYTES, "%s/settings.json", app->home);
    return app->home[0] != '\0';
}

void kept_settings(App *app)
{
    char path[KEPT_PATH_BYTES];
    Problems problems = {0};
    bool plays = !app->options.shot && app->options.bench <= 0;
    Settings settings = app->settings;
    if (app->meeting.open)
        settings.two = app->meeting.own_two;
    if (plays && !app->set.forgotten && settings_path(app, path) &&
        !settings_save(path, &settings, &problems))
        fprintf(stderr, "goodenough: %s\n", problems.lines[0]);
}

void kept_sweep(const App *app)
{
    static const char *const FOLDERS[] = {"", "/families", "/pages", "/recordings"};
    char path[KEPT_PATH_BYTES];
    for (size_t i = 0; i < SDL_arraysize(FOLDERS); i++) {
        snprintf(path, sizeof path, "%s%s", app->home, FOLDERS[i]);
        files_sweep(path);
    }
}

/* Deletes the files in `folder` of the home (empty: the home itself) whose names begin
 * and end so. */
static void files_delete(const App *app, const char *folder, const char *begins,
                         const char *ends, Problems *problems)
{
    char path[KEPT_PATH_BYTES], in[KEPT_PATH_BYTES];
    snprintf(in, sizeof in, "%s%s%s", app->home, folder[0] ? "/" : "", folder);
    char(*names)[FILES_PATH_BYTES] = SDL_calloc(LEVEL_CARDS_MAX, sizeof *names);
    if (!names || !files_there(in)) {
        SDL_free(names);
        return;
    }
    int count = files_list(in, ends, names, LEVEL_CARDS_MAX, problems);
    for (int i = 0; i < count; i++) {
        if (strncmp(names[i], begins, strlen(begins)))
            continue;
        snprintf(path, sizeof path, "%.520s/%.511s", in, names[i]);
        files_remove(path, problems);
    }
    SDL_free(names);
}

/* Named as F12, the page to keep and the workshop name them. */
static void kept_files_delete(const App *app, Problems *problems)
{
    files_delete(app, "", "good-enough-", ".png", problems);
    files_delete(app, "pages", "", ".html", problems);
    files_delete(app, "pages", "", ".csv", problems);
    files_delete(app, "recordings", "", ".tape", problems);
    files_delete(app, "", "session-", ".html", problems);
    files_delete(app, "", "workshop", ".json", problems);
}

void kept_delete(App *app)
{
    char path[KEPT_PATH_BYTES];
    Problems problems = {0};
    if (settings_path(app, path)) {
        settings_forget(path, &problems);
        kept_files_delete(app, &problems);
        kin_forget(app, &problems);
    }
    for (int i = 0; i < problems_kept(&problems); i++)
        fprintf(stderr, "goodenough: %s\n", problems.lines[i]);
    app_say(app, app_words(app, problems_kept(&problems) ? "settings.not_deleted"
                                                         : "settings.deleted"));
    settings_begin(&app->settings);
    family_draw(app);
    app->set.forgotten = true;
    keys_name(app);
    window_fit(app, &app->window);
}

void kept_languages(App *app)
{
    char names[LANGUAGES_MAX][FILES_PATH_BYTES];
    char folder[LEVEL_PATH_BYTES + 32];
    Problems problems = {0};
    snprintf(folder, sizeof folder, "%s/assets/words", app->data);
    int count = files_list(folder, ".json", names, LANGUAGES_MAX, &problems);
    for (int i = 0; i < count; i++) {
        size_t bytes = strlen(names[i]) - strlen(".json");
        if (bytes < sizeof app->languages[0])
            snprintf(app->languages[app->language_count++], sizeof app->languages[0],
                     "%.*s", (int)bytes, names[i]);
    }
}

int kept_language(const App *app)
{
    const char *spoken = app->settings.language[0] ? app->settings.language : "en";
    for (int i = 0; i < app->language_count; i++)
        if (!strcmp(app->languages[i], spoken))
            return i;
    return 0;
}

/* A language whose file is broken is not spoken: what was spoken before goes on. */
void kept_speak(App *app, int index)
{
    char path[LEVEL_PATH_BYTES + 64];
    Problems problems = {0};
    if (index < 0 || index >= app->language_count)
        return;
    snprintf(path, sizeof path, "%s/assets/words/%s.json", app->data,
             app->languages[index]);
    if (!words_load(path, &app->words, &problems)) {
        fprintf(stderr, "goodenough: %s\n", problems.lines[0]);
        return;
    }
    snprintf(app->settings.language, sizeof app->settings.language, "%s",
             app->languages[index]);
    keys_name(app);
}
