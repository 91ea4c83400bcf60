#include "app/app.h"
#include "app/keys.h"
#include "app/family.h"
#include "app/kept.h"
#include "app/shelf.h"
#include "app/sound.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* The only place that knows all screens; each is a file of its own under screens/. */
static const Screen *const SCREENS[SCREEN_COUNT] = {
    [SCREEN_TITLE] = &SCREEN_TITLE_PART,   [SCREEN_CHOOSER] = &SCREEN_CHOOSER_PART,
    [SCREEN_PLAY] = &SCREEN_PLAY_PART,     [SCREEN_STORY] = &SCREEN_STORY_PART,
    [SCREEN_NOTICE] = &SCREEN_NOTICE_PART, [SCREEN_SETTINGS] = &SCREEN_SETTINGS_PART,
    [SCREEN_KIN] = &SCREEN_KIN_PART,       [SCREEN_KINS] = &SCREEN_KINS_PART,
    [SCREEN_WATCH] = &SCREEN_WATCH_PART,   [SCREEN_BOTH] = &SCREEN_BOTH_PART,
    [SCREEN_DAY] = &SCREEN_DAY_PART,       [SCREEN_EVENING] = &SCREEN_EVENING_PART,
    [SCREEN_CARD] = &SCREEN_CARD_PART,     [SCREEN_WORKSHOP] = &SCREEN_WORKSHOP_PART,
    [SCREEN_AGENDA] = &SCREEN_AGENDA_PART, [SCREEN_FORM] = &SCREEN_FORM_PART,
    [SCREEN_STEP] = &SCREEN_STEP_PART,     [SCREEN_KEEP] = &SCREEN_KEEP_PART,
    [SCREEN_TAPES] = &SCREEN_TAPES_PART,
};

/* Focus and hit boxes belong to a screen: neither may outlive it, or a press meant for
 * one screen would act on the next. */
void app_go(App *app, ScreenId screen)
{
    assert(screen < SCREEN_COUNT);
    window_turn(app);
    other_close(app);
    app->screen = screen;
    app->focus = UI_NONE;
    app->pressed = UI_NONE;
    app->dirty = true;
    hits_clear(&app->hits);
    insets_close(app);
    app->hover = UI_NONE;
    app->confirming = false;
    SCREENS[screen]->enter(app);
}

void app_settings(App *app)
{
    app->set.from = app->screen;
    app_go(app, SCREEN_SETTINGS);
}

const Screen *app_screen(const App *app)
{
    return SCREENS[app->screen];
}

const char *app_words(const App *app, const char *id)
{
    return words_line(&app->words, id);
}

WordsFill app_who(const App *app)
{
    const char *baby = kin_baby(app), *you = kin_you(app);
    return (WordsFill){.baby = baby[0] ? baby : app_words(app, "baby.unnamed"),
                       .you = you[0] ? you : app_words(app, "you.unnamed")};
}

char *app_fill(const App *app, char *out, int bytes, const char *line)
{
    const WordsFill who = app_who(app);
    return words_fill(out, bytes, line, &who);
}

void app_say(App *app, const char *sentence)
{
    fprintf(stderr, "goodenough: %s\n", sentence);
    snprintf(app->notice, sizeof app->notice, "%s", sentence);
}

/* The words are what nothing can be shown without; levels may be missing. */
static bool holds_data(const char *folder)
{
    char path[LEVEL_PATH_BYTES + 32];
    snprintf(path, sizeof path, "%s/assets/words/en.json", folder);
    return files_readable(path);
}

/* --data, else beside the program, above it, or where a package puts it. */
static bool find_data(App *app)
{
    static const char *const PLACES[] = {".", "..", "../..", "../share/goodenough",
                                         "../share/games/goodenough"};
    if (app->options.data) {
        snprintf(app->data, sizeof app->data, "%s", app->options.data);
        return holds_data(app->data);
    }
    char *base = SDL_GetBasePath();
    bool found = false;
    for (size_t i = 0; i < SDL_arraysize(PLACES) && !found; i++) {
        snprintf(app->data, sizeof app->data, "%s%s", base ? base : "./", PLACES[i]);
        found = holds_data(app->data);
    }
    SDL_free(base);
    return found;
}

/* Without a folder of its own the game still plays: nothing is kept, and that is said
 * once at the title's foot. */
static void find_home(App *app)
{
    char path[LEVEL_PATH_BYTES + 32];
    if (app->options.home) {
        snprintf(app->home, sizeof app->home, "%s", app->options.home);
    } else {
        char *home = SDL_GetPrefPath("goodenough", "goodenough");
        snprintf(app->home, sizeof app->home, "%s", home ? home : "");
        SDL_free(home);
        size_t length = strlen(app->home);
        /* SDL ends it with a slash, and paths are shown */
        if (length > 1 && app->home[length - 1] == '/')
            app->home[length - 1] = '\0';
    }
    Problems problems = {0};
    if (!app->home[0] || !files_folder(app->home, &problems)) {
        app_say(app, app_words(app, "notice.home"));
        app->home[0] = '\0';
        app->first = true;
        return;
    }
    kept_sweep(app);
    snprintf(path, sizeof path, "%s/settings.json", app->home);
    app->first = !files_there(path);
    if (!app->first && !settings_load(path, &app->settings, &problems))
        app_say(app, problems.lines[0]);
}

/* Broken words or levels are told in the log and the game goes on: a missing text shows
 * its id, a bad level stands greyed. Only missing data ends it. */
static bool load(App *app)
{
    char path[LEVEL_PATH_BYTES + 64];
    settings_begin(&app->settings);
    if (!find_data(app)) {
        fprintf(stderr,
                "goodenough: %s: there is no assets/words/en.json and no levels/ in it "
                "(see --data)\n",
                app->data);
        return false;
    }
    snprintf(path, sizeof path, "%s/assets/words/en.json", app->data);
    if (!words_load(path, &app->words, &app->problems)) {
        for (int i = 0; i < problems_kept(&app->problems); i++)
            fprintf(stderr, "goodenough: %s\n", app->problems.lines[i]);
        app->problems = (Problems){0};
    }
    find_home(app);
    kept_languages(app);
    if (app->first) {
        family_draw(app);
        kept_settings(app);
    } else if (app->settings.language[0]) {
        kept_speak(app, kept_language(app));
    }
    shelf_read(app);
    kin_read(app);
    return true;
}

/* A plan begins its workshop, all else is a scene. */
static void file_open(App *app, const char *path)
{
    char format[32];
    Problems problems = {0};
    if (tapes_named(path))
        tapes_open(app, path);
    else if (json_format(path, format, sizeof format, &problems) &&
             !strncmp(format, "playlist", strlen("playlist")))
        workshop_open(app, path);
    else
        scene_open(app, path);
}

/* What is shown first: what was asked for on the command line, else the title. */
static void begin(App *app)
{
    app->running = true;
    if (app->options.bench > 0) {
        bench_begin(app);
        return;
    }
    if (app->options.file) {
        file_open(app, app->options.file);
        return;
    }
    if (app->options.policy == POLICY_COUNT && workshop_offer(app))
        return;
    bool kin = app->options.family && kin_find(app, app->options.family);
    if ((kin || app->options.policy != POLICY_COUNT) && app->card_count > 0)
        scene_open(app, app->cards[kin ? kin_next(app) : 0].path);
    else
        app_go(app, SCREEN_TITLE);
}

/* Everything is closed in reverse order, whatever was opened; a missing pad or speaker is
 * no fault. */
static int play(App *app)
{
    char why[256] = "";
    if (!window_open(app, why, sizeof why)) {
        fprintf(stderr, "goodenough: %s\n", why);
        window_close(&app->window);
        return 1;
    }
    SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER);
    sound_open(app);
    keys_name(app);
    begin(app);
    loop_run(app);
    if (app->options.bench > 0)
        bench_end(app);
    other_close(app);
    sound_close(app);
    if (app->pad)
        SDL_GameControllerClose(app->pad);
    if (app->two.pad)
        SDL_GameControllerClose(app->two.pad);
    insets_close(app);
    window_close(&app->window);
    return 0;
}

/* Exit codes: 0 fine, 1 something outside is missing, 2 wrong use. */
int main(int argc, char **argv)
{
    static App app;
    app.started = SDL_GetPerformanceCounter();
    if (!options_read(&app.options, argc, argv))
        return 2;
    if (app.options.help) {
        options_help();
        return 0;
    }
    if (app.options.version) {
        printf("goodenough %s, model %d\n", GOODENOUGH_VERSION, MODEL_VERSION);
        return 0;
    }
    SDL_SetMainReady();
    if (!load(&app))
        return 1;
    int code = app.options.shot ? shot_main(&app) : play(&app);
    SDL_Quit();
    return code;
}
