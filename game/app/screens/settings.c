#include "app/app.h"
#include "app/keys.h"
#include "app/kept.h"
#include "app/typing.h"
#include "view/settingsview.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

/*
 * Settings: five pages from one table. Whatever is set holds at once, and is kept when
 * the screen is left. Space and Enter go on to a row's next value, left and right change
 * it, up and down go from row to row.
 */

typedef enum Held {
    HELD_FLAG,
    HELD_INDEX,
    HELD_NUMBER,
    HELD_LANGUAGE,
    HELD_TEXT,
    HELD_NOTHING
} Held;

typedef struct SettingItem {
    int tab;
    SettingKind kind;
    Held held;
    const char *word;     /* settings.WORD, settings.WORD.help, settings.WORD.0 ... */
    size_t offset;        /* into Settings */
    const double *values; /* of a number */
    int count;            /* of values */
} SettingItem;

enum { TAB_SEE, TAB_HEAR, TAB_PLAY, TAB_KEYS, TAB_KEPT, WORD_BYTES = 48 };

static const char *const TAB_WORDS[SETTING_TABS] = {
    "settings.see", "settings.hear", "settings.play", "settings.keys", "settings.kept"};

static const double SCALES[] = {1, 1.25, 1.6, 2};
static const double PACES[] = {.5, .75, 1, 1.25, 1.5};
static const double VOLUMES[] = {0, .25, .5, .75, 1};

#define countof(array) ((int)(sizeof(array) / sizeof *(array)))

/* clang-format off */
static const SettingItem ITEMS[] = {
    {TAB_SEE, SETTING_STEPS, HELD_NUMBER, "text", offsetof(Settings, text_scale),
     SCALES, countof(SCALES)},
    {TAB_SEE, SETTING_SWITCH, HELD_FLAG, "contrast", offsetof(Settings, contrast), NULL, 2},
    {TAB_SEE, SETTING_SWITCH, HELD_FLAG, "calm", offsetof(Settings, calm), NULL, 2},
    {TAB_SEE, SETTING_SWITCH, HELD_FLAG, "steady", offsetof(Settings, steady), NULL, 2},
    {TAB_HEAR, SETTING_SWITCH, HELD_FLAG, "captions", offsetof(Settings, captions), NULL, 2},
    {TAB_HEAR, SETTING_STEPS, HELD_INDEX, "crying", offsetof(Settings, crying), NULL,
     CRYING_COUNT},
    {TAB_HEAR, SETTING_STEPS, HELD_NUMBER, "voice", offsetof(Settings, voice), VOLUMES,
     countof(VOLUMES)},
    {TAB_HEAR, SETTING_STEPS, HELD_INDEX, "timbre", offsetof(Settings, timbre), NULL,
     OWN_VOICE_COUNT},
    {TAB_HEAR, SETTING_STEPS, HELD_NUMBER, "own_voice", offsetof(Settings, own_voice),
     VOLUMES, countof(VOLUMES)},
    {TAB_HEAR, SETTING_STEPS, HELD_NUMBER, "room", offsetof(Settings, room), VOLUMES,
     countof(VOLUMES)},
    {TAB_HEAR, SETTING_STEPS, HELD_NUMBER, "music", offsetof(Settings, music), VOLUMES,
     countof(VOLUMES)},
    {TAB_HEAR, SETTING_STEPS, HELD_NUMBER, "interface", offsetof(Settings, interface),
     VOLUMES, countof(VOLUMES)},
    {TAB_HEAR, SETTING_SWITCH, HELD_FLAG, "mono", offsetof(Settings, mono), NULL, 2},
    {TAB_PLAY, SETTING_STEPS, HELD_NUMBER, "pace", offsetof(Settings, pace), PACES,
     countof(PACES)},
    {TAB_PLAY, SETTING_SWITCH, HELD_FLAG, "toggles", offsetof(Settings, hold_toggles), NULL,
     2},
    {TAB_PLAY, SETTING_SWITCH, HELD_FLAG, "soft", offsetof(Settings, soft), NULL, 2},
    {TAB_PLAY, SETTING_SWITCH, HELD_FLAG, "two", offsetof(Settings, two), NULL, 2},
    {TAB_PLAY, SETTING_STEPS, HELD_INDEX, "carer", offsetof(Settings, carer), NULL, CARERS},
    {TAB_PLAY, SETTING_STEPS, HELD_INDEX, "skin", offsetof(Settings, carer_skin), NULL,
     TONES},
    {TAB_KEYS, SETTING_DO, HELD_NOTHING, "usual", 0, NULL, 0},
    {TAB_KEPT, SETTING_STEPS, HELD_LANGUAGE, "language", 0, NULL, 0},
    {TAB_KEPT, SETTING_TEXT, HELD_TEXT, "help_line", offsetof(Settings, help_line), NULL,
     sizeof((Settings *)0)->help_line},
    {TAB_KEPT, SETTING_DO, HELD_NOTHING, "delete", 0, NULL, 0},
};
/* clang-format on */

/* Menus keep their own keys, or one could lock oneself out. */
static const Action CHANGEABLE[] = {
    ACTION_LOOK,       ACTION_WARM,    ACTION_NAME,    ACTION_HOLD,     ACTION_TEND,
    ACTION_BREATHE,    ACTION_WAIT,    ACTION_PAUSE,   ACTION_CAPTIONS, ACTION_CONTRAST,
    ACTION_FULLSCREEN, ACTION_DISPLAY, ACTION_PICTURE,
};

static const SettingItem *item_at(int tab, int row)
{
    row -= tab == TAB_KEYS ? countof(CHANGEABLE) : 0;
    for (int i = 0; i < countof(ITEMS); i++) {
        if (ITEMS[i].tab == tab && row-- == 0) {
            return &ITEMS[i];
        }
    }
    return NULL;
}

static void *field_of(App *app, const SettingItem *item)
{
    return (char *)&app->settings + item->offset;
}

/* Which of its values a setting has; a number of a file between two is the lower. */
static int place_of(App *app, const SettingItem *item)
{
    int place = 0;
    switch (item->held) {
    case HELD_FLAG:
        return *(bool *)field_of(app, item);
    case HELD_INDEX:
        return *(int *)field_of(app, item);
    case HELD_NUMBER:
        while (place + 1 < item->count &&
               *(double *)field_of(app, item) > item->values[place + 1] - .01)
            place++;
        return place;
    case HELD_LANGUAGE:
        return kept_language(app);
    case HELD_TEXT:
    case HELD_NOTHING:
        break;
    }
    return 0;
}

static int count_of(App *app, const SettingItem *item)
{
    return item->held == HELD_LANGUAGE ? app->language_count : item->count;
}

/* A new look of the page is laid out at once; the pointer's boxes come with the next
 * frame. */
static void place_set(App *app, const SettingItem *item, int place)
{
    switch (item->held) {
    case HELD_FLAG:
        *(bool *)field_of(app, item) = place != 0;
        break;
    case HELD_INDEX:
        *(int *)field_of(app, item) = place;
        break;
    case HELD_NUMBER:
        *(double *)field_of(app, item) = item->values[place];
        break;
    case HELD_LANGUAGE:
        kept_speak(app, place);
        break;
    case HELD_TEXT:
    case HELD_NOTHING:
        return;
    }
    app->set.forgotten = false;
    window_fit(app, &app->window);
}

/* The first press asks, the second deletes: one finger beside the key must not do it.
 * Where there are families it asks once more. */
static void item_do(App *app, const SettingItem *item)
{
    if (item->tab == TAB_KEYS) {
        memset(app->settings.keys, 0, sizeof app->settings.keys);
        keys_name(app);
    } else if (app->set.sure < (app->kin.count > 0 ? 2 : 1)) {
        app->set.sure++;
    } else {
        app->set.sure = 0;
        kept_delete(app);
    }
}

/* `step` 0 goes round; less and more end at the ends. */
static void row_change(App *app, int row, int step)
{
    const SettingItem *item = item_at(app->set.tab, row);
    if (!item && row < countof(CHANGEABLE) && step == 0)
        app->set.asked = CHANGEABLE[row];
    if (!item)
        return;
    if (item->kind == SETTING_DO) {
        if (step == 0)
            item_do(app, item);
        return;
    }
    if (item->kind == SETTING_TEXT) {
        app->focus = UI_ROW + row; /* typed into from here on */
        return;
    }
    int count = count_of(app, item), place = place_of(app, item);
    int next = step == 0 ? (place + 1) % (count > 0 ? count : 1) : place + step;
    if (next >= 0 && next < count && next != place)
        place_set(app, item, next);
}

static int row_of(const App *app, int id)
{
    if (id >= UI_KEY && id < UI_KEY + ACTION_COUNT) {
        for (int i = 0; i < countof(CHANGEABLE); i++)
            if (id == UI_KEY + (int)CHANGEABLE[i])
                return i;
    }
    if (id >= UI_MORE && id < UI_MORE + SETTING_ROWS_MAX)
        return id - UI_MORE;
    if (id >= UI_LESS && id < UI_LESS + SETTING_ROWS_MAX)
        return id - UI_LESS;
    (void)app;
    return id >= UI_ROW && id < UI_ROW + SETTING_ROWS_MAX ? id - UI_ROW : -1;
}

/* Returns the text being typed into, with its row, or NULL. */
static char *typed_into(App *app, const SettingItem **item)
{
    bool row = app->focus >= UI_ROW && app->focus < UI_LESS;
    *item = row ? item_at(app->set.tab, app->focus - UI_ROW) : NULL;
    bool text = app->screen == SCREEN_SETTINGS && *item && (*item)->kind == SETTING_TEXT;
    return text ? field_of(app, *item) : NULL;
}

void settings_typed(App *app, const char *letters)
{
    const SettingItem *item;
    char *text = typed_into(app, &item);
    if (!text)
        return;
    typing_add(text, (size_t)item->count, letters);
    app->set.forgotten = false;
    app->dirty = true;
}

bool settings_takes(App *app, const SDL_Keysym *key)
{
    const SettingItem *item;
    char *text = typed_into(app, &item);
    app->dirty = app->dirty || text;
    return text && typing_takes(text, key);
}

static void enter(App *app)
{
    SDL_StartTextInput();
    app->set.asked = ACTION_COUNT;
    app->set.sure = 0;
    app->focus = app->pointing ? UI_NONE : UI_TAB + app->set.tab;
}

/* Back to where one came from: a paused scene stands as it stood. */
static void leave(App *app)
{
    kept_settings(app);
    app_go(app, app->set.from);
}

static void intent(App *app, const Intent *intent)
{
    int row = row_of(app, app->focus), last = app->focus;
    bool sideways = intent->kind == INTENT_MOVE && intent->dx != 0;
    const SettingItem *item = row >= 0 ? item_at(app->set.tab, row) : NULL;
    if (sideways && item && item->kind != SETTING_DO && item->kind != SETTING_TEXT) {
        row_change(app, row, intent->dx > 0 ? 1 : -1);
        return;
    }
    int id = menu_intent(app, intent, UI_NONE);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (app->focus != last)
        app->set.sure = 0;
    if (id == UI_BACK) {
        leave(app);
    } else if (id >= UI_TAB && id < UI_TAB + SETTING_TABS) {
        app->set.tab = id - UI_TAB;
    } else if (row_of(app, id) >= 0) {
        int step = id >= UI_MORE ? 1 : id >= UI_LESS ? -1 : 0;
        row_change(app, row_of(app, id), id >= UI_KEY && id < UI_TAB ? 0 : step);
    }
}

static void tick(App *app)
{
    (void)app;
}

/* settings.WORD, with an ending. */
static const char *word_of(const App *app, const SettingItem *item, const char *ending)
{
    char id[WORD_BYTES];
    snprintf(id, sizeof id, "settings.%s%s", item->word, ending);
    return app_words(app, id);
}

static void item_fill(App *app, const SettingItem *item, int i, SettingRow *row)
{
    char ending[8];
    int place = place_of(app, item);
    snprintf(ending, sizeof ending, ".%d", place);
    int asks = item->tab == TAB_KEPT && item->kind == SETTING_DO ? app->set.sure : 0;
    *row = (SettingRow){.kind = item->kind,
                        .id = UI_ROW + i,
                        .label = word_of(app, item,
                                         asks > 1 ? ".kin"
                                         : asks   ? ".sure"
                                                  : ""),
                        .on = place != 0,
                        .at = place,
                        .of = count_of(app, item)};
    if (item->held == HELD_TEXT) {
        row->value = field_of(app, item);
        row->on = app->focus == UI_ROW + i;
    } else if (item->held == HELD_LANGUAGE)
        row->value = app_words(app, "language.name");
    else if (item->kind == SETTING_STEPS)
        row->value = item->values == VOLUMES
                         ? word_of(app, &(SettingItem){.word = "volume"}, ending)
                         : word_of(app, item, ending);
}

static void key_fill(App *app, Action action, SettingRow *row)
{
    bool asked = app->set.asked == action;
    char id[WORD_BYTES];
    snprintf(id, sizeof id, "action.%s", keys_action_name(action));
    *row = (SettingRow){.kind = SETTING_KEY,
                        .id = UI_KEY + (int)action,
                        .label = app_words(app, id),
                        .value = asked ? app_words(app, "settings.press")
                                       : keys_shown(app, action),
                        .second = keys_second(app, action),
                        .on = asked};
}

/* What a line at the foot says about the row under the focus or the pointer. */
static const char *help_of(const App *app)
{
    int row = row_of(app, app->focus);
    const SettingItem *item = row >= 0 ? item_at(app->set.tab, row) : NULL;
    if (item)
        return word_of(app, item, ".help");
    char id[WORD_BYTES];
    snprintf(id, sizeof id, "%s.help", TAB_WORDS[app->set.tab]);
    return app_words(app, id);
}

static void draw(App *app)
{
    SettingsView view = {
        .title = app_words(app, "settings.title"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .tab = app->set.tab,
        .help = help_of(app),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (int i = 0; i < SETTING_TABS; i++)
        view.tabs[i] = app_words(app, TAB_WORDS[i]);
    if (view.tab == TAB_KEYS)
        for (; view.row_count < countof(CHANGEABLE); view.row_count++)
            key_fill(app, CHANGEABLE[view.row_count], &view.rows[view.row_count]);
    for (const SettingItem *item; (item = item_at(view.tab, view.row_count));
         view.row_count++)
        item_fill(app, item, view.row_count, &view.rows[view.row_count]);
    settings_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_SETTINGS_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
