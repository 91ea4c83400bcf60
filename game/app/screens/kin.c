#include "app/app.h"
#include "app/keys.h"
#include "app/typing.h"
#include "view/kinview.h"

#include <stdio.h>
#include <string.h>

/*
 * The page of one family. A table holds every row of it: where it stands in the save and
 * how its values are called. Every change shows at once; all of it may be changed later
 * as well, but for the temperament, which the baby has from the first scene on.
 */

typedef enum Held {
    HELD_TEXT,
    HELD_INDEX,
    HELD_HAIR,
    HELD_FLAG,
    HELD_TEMPER,
    HELD_DO
} Held;

typedef struct KinItem {
    int tab;
    Held held;
    const char *word, *values; /* kin.WORD, kin.WORD.help; VALUES.0 ... */
    size_t offset;             /* into Family */
    int count;
} KinItem;

enum { TAB_BABY, TAB_ALSO, TAB_YOU, TAB_TWO, TABS, WORD_BYTES = 48, ABOUT_BYTES = 1024 };

static const char *const TAB_WORDS[TABS] = {"kin.baby", "kin.also", "kin.you",
                                            "kin.together"};

/* The newborn's down is no style of its own. */
static const int HAIRS[] = {HAIR_CURLS, HAIR_WISPS, HAIR_TUFT, HAIR_STRAIGHT,
                            HAIR_PUFFS, HAIR_LOCS,  HAIR_BALD};

#define countof(array) ((int)(sizeof(array) / sizeof *(array)))

/* clang-format off */
static const KinItem ITEMS[] = {
    {TAB_BABY, HELD_TEXT, "name", "", offsetof(Family, baby), 0},
    {TAB_BABY, HELD_INDEX, "skin", "settings.skin", offsetof(Family, skin), TONES},
    {TAB_BABY, HELD_HAIR, "hair", "kin.hair", offsetof(Family, hair), countof(HAIRS)},
    {TAB_BABY, HELD_INDEX, "colour", "kin.colour", offsetof(Family, hair_colour),
     HAIR_COLOURS},
    {TAB_BABY, HELD_INDEX, "iris", "kin.iris", offsetof(Family, iris), IRIS_COLOURS},
    {TAB_BABY, HELD_INDEX, "suit", "kin.suit", offsetof(Family, suit), SUITS},
    {TAB_ALSO, HELD_FLAG, "glasses", "", offsetof(Family, glasses), 2},
    {TAB_ALSO, HELD_FLAG, "hearing", "", offsetof(Family, hearing_aid), 2},
    {TAB_ALSO, HELD_FLAG, "cleft", "", offsetof(Family, cleft_scar), 2},
    {TAB_ALSO, HELD_FLAG, "limb", "", offsetof(Family, limb_difference), 2},
    {TAB_ALSO, HELD_TEMPER, "temper", "kin.temper", 0, TEMPERAMENT_COUNT + 1},
    {TAB_YOU, HELD_TEXT, "called", "", offsetof(Family, you), 0},
    {TAB_YOU, HELD_INDEX, "carer", "settings.carer", offsetof(Family, carer), CARERS},
    {TAB_YOU, HELD_INDEX, "carer_skin", "settings.skin", offsetof(Family, carer_skin),
     TONES},
    {TAB_YOU, HELD_INDEX, "carer_hair", "kin.colour", offsetof(Family, carer_hair),
     HAIR_COLOURS},
    {TAB_YOU, HELD_INDEX, "second", "settings.skin", offsetof(Family, second_skin),
     TONES},
    {TAB_ALSO, HELD_DO, "forget", "", 0, 1},
};
/* clang-format on */

static const KinItem *item_at(const App *app, int row)
{
    for (int i = 0; i < countof(ITEMS); i++) {
        bool hidden = ITEMS[i].held == HELD_TEMPER ? app->kin.family.played_count > 0
                      : ITEMS[i].held == HELD_DO   ? !app->kin.name[0]
                                                   : false;
        if (ITEMS[i].tab == app->kin.tab && !hidden && row-- == 0)
            return &ITEMS[i];
    }
    return NULL;
}

static void *field_of(App *app, const KinItem *item)
{
    return (char *)&app->kin.family + item->offset;
}

static int place_of(App *app, const KinItem *item)
{
    const Family *family = &app->kin.family;
    switch (item->held) {
    case HELD_FLAG:
        return *(bool *)field_of(app, item);
    case HELD_INDEX:
        return *(int *)field_of(app, item);
    case HELD_HAIR:
        for (int i = 0; i < countof(HAIRS); i++)
            if (HAIRS[i] == family->hair)
                return i;
        return 0;
    case HELD_TEMPER:
        return family->surprise ? 0 : 1 + family->temperament;
    case HELD_TEXT:
    case HELD_DO:
        break;
    }
    return 0;
}

static void place_set(App *app, const KinItem *item, int place)
{
    Family *family = &app->kin.family;
    switch (item->held) {
    case HELD_FLAG:
        *(bool *)field_of(app, item) = place != 0;
        break;
    case HELD_INDEX:
        *(int *)field_of(app, item) = place;
        break;
    case HELD_HAIR:
        family->hair = HAIRS[place];
        break;
    case HELD_TEMPER:
        family->surprise = place == 0;
        family->temperament = place == 0 ? 0 : place - 1;
        family_first_day(family);
        break;
    case HELD_TEXT:
    case HELD_DO:
        break;
    }
}

/* The first time it asks, the second time it is done. */
static void forget(App *app)
{
    if (!app->kin.sure) {
        app->kin.sure = true;
        return;
    }
    kin_remove(app);
    app_go(app, app->kin.count > 0 ? SCREEN_KINS : SCREEN_TITLE);
}

/* `step` 0 goes round; less and more end at the ends. From a text Enter goes on. */
static void row_change(App *app, int row, int step)
{
    const KinItem *item = item_at(app, row);
    if (item && item->held == HELD_DO) {
        if (step == 0)
            forget(app);
        return;
    }
    if (!item || item->held == HELD_TEXT) {
        app->focus = item && step == 0 && !app->pointing ? UI_GO_ON : app->focus;
        return;
    }
    int place = place_of(app, item);
    int next = step == 0 ? (place + 1) % item->count : place + step;
    if (next >= 0 && next < item->count)
        place_set(app, item, next);
}

static int row_of(int id)
{
    static const int BASES[] = {UI_ROW, UI_LESS, UI_MORE};
    for (int i = 0; i < countof(BASES); i++)
        if (id >= BASES[i] && id < BASES[i] + SETTING_ROWS_MAX)
            return id - BASES[i];
    return -1;
}

/* Returns the text being typed into, or NULL. */
static char *typed_into(App *app)
{
    const KinItem *item = item_at(app, row_of(app->focus));
    bool text = app->screen == SCREEN_KIN && item && item->held == HELD_TEXT;
    return text && app->focus < UI_LESS ? field_of(app, item) : NULL;
}

void kin_typed(App *app, const char *letters)
{
    char *text = typed_into(app);
    if (text)
        typing_add(text, FAMILY_TEXT_BYTES, letters);
    app->dirty = app->dirty || text;
}

bool kin_takes(App *app, const SDL_Keysym *key)
{
    char *text = typed_into(app);
    app->dirty = app->dirty || text;
    return text && typing_takes(text, key);
}

static void enter(App *app)
{
    SDL_StartTextInput();
    app->kin.sure = false;
    app->focus = app->kin.name[0] ? UI_GO_ON : UI_ROW;
}

static void back(App *app)
{
    if (app->kin.name[0])
        kin_keep(app);
    app_go(app, app->kin.count > 0 ? SCREEN_KINS : SCREEN_TITLE);
}

/* From here on there is something to keep. */
static void go_on(App *app, bool choose)
{
    kin_keep(app);
    app->card = kin_next(app);
    if (choose || app->card_count == 0)
        app_go(app, SCREEN_CHOOSER);
    else
        scene_open(app, app->cards[app->card].path);
}

static void intent(App *app, const Intent *intent)
{
    int row = row_of(app->focus);
    if (intent->kind == INTENT_MOVE && intent->dx != 0 && row >= 0 && !typed_into(app)) {
        row_change(app, row, intent->dx > 0 ? 1 : -1);
        return;
    }
    int id = menu_intent(app, intent, UI_GO_ON);
    bool moves = intent->kind == INTENT_MOVE || intent->kind == INTENT_NEXT;
    const KinItem *item = row_of(id) >= 0 ? item_at(app, row_of(id)) : NULL;
    if (moves || (id != UI_NONE && (!item || item->held != HELD_DO)))
        app->kin.sure = false;
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_BACK)
        back(app);
    else if (id == UI_GO_ON || id == UI_CHOOSE)
        go_on(app, id == UI_CHOOSE);
    else if (id >= UI_TAB && id < UI_TAB + TABS)
        app->kin.tab = id - UI_TAB;
    else if (row_of(id) >= 0)
        row_change(app, row_of(id), id >= UI_MORE ? 1 : id >= UI_LESS ? -1 : 0);
}

static void tick(App *app)
{
    (void)app;
}

static const char *value_of(const App *app, const KinItem *item, int place)
{
    char id[WORD_BYTES];
    snprintf(id, sizeof id, "%s.%d", item->values, place);
    return app_words(app, id);
}

static void row_fill(App *app, const KinItem *item, int i, SettingRow *row)
{
    char id[WORD_BYTES];
    int place = place_of(app, item);
    bool sure = item->held == HELD_DO && app->kin.sure;
    snprintf(id, sizeof id, "kin.%s%s", item->word, sure ? ".sure" : "");
    *row = (SettingRow){.kind = item->held == HELD_FLAG   ? SETTING_SWITCH
                                : item->held == HELD_TEXT ? SETTING_TEXT
                                : item->held == HELD_DO   ? SETTING_DO
                                                          : SETTING_STEPS,
                        .id = UI_ROW + i,
                        .label = app_words(app, id),
                        .on = place != 0,
                        .at = place,
                        .of = item->count};
    if (item->held == HELD_TEXT) {
        row->value = field_of(app, item);
        row->on = app->focus == row->id;
    } else if (item->held != HELD_FLAG && item->held != HELD_DO) {
        row->value = value_of(app, item, place);
    }
}

static const char *help_of(const App *app)
{
    char id[WORD_BYTES];
    const KinItem *item = item_at(app, row_of(app->focus));
    if (item)
        snprintf(id, sizeof id, "kin.%s.help", item->word);
    else
        snprintf(id, sizeof id, "%s.help", TAB_WORDS[app->kin.tab]);
    return app_words(app, id);
}

/* "Next: Too much, 4 months" */
static void next_fill(const App *app, char *line, int bytes, Look *look)
{
    char age[WORD_BYTES];
    line[0] = '\0';
    if (app->card_count == 0)
        return;
    const LevelCard *card = &app->cards[kin_next(app)];
    look->age = card->age_months;
    words_age(&app->words, card->age_months, age, sizeof age);
    words_fill(line, bytes, app_words(app, "kin.next"),
               &(WordsFill){.name = card->title, .age = age});
}

/* Adds a sentence behind those that stand in `out`. */
static void say(const App *app, char *out, const char *id)
{
    size_t at = strlen(out);
    snprintf(out + at, ABOUT_BYTES - at, "%s%s", at > 0 ? " " : "", app_words(app, id));
}

/* What has become of the two by living: habits that are known again, and after six scenes
 * the two figures. */
static void together_tell(const App *app, char *out)
{
    const Family *family = &app->kin.family;
    char id[WORD_BYTES], all[ABOUT_BYTES] = "";
    if (family->played_count == 0)
        say(app, all, "kin.together.none");
    snprintf(id, sizeof id, "kin.tune.%s", TUNE_NAMES[family->tune]);
    if (family->tune)
        say(app, all, id);
    snprintf(id, sizeof id, "kin.toy.%s", TOY_NAMES[family->toy]);
    if (family->toy)
        say(app, all, id);
    if (family->played_count > 0 && !family->tune && !family->toy)
        say(app, all, "kin.together.soon");
    if (family->figures.scenes >= FIGURES_SCENES) {
        say(app, all, figures_step(&family->figures));
        say(app, all, figures_need(&family->figures));
        say(app, all, "evening.figures");
    }
    app_fill(app, out, ABOUT_BYTES, all);
}

static void draw(App *app)
{
    const Kin *kin = &app->kin;
    char line[LEVEL_TEXT_BYTES], about[ABOUT_BYTES] = "";
    if (kin->tab == TAB_TWO)
        together_tell(app, about);
    const char *name =
        kin->family.baby[0] ? kin->family.baby : app_words(app, "kin.unnamed");
    KinView view = {
        .page = {.title = app_words(app, kin->name[0] ? "kins.title" : "kins.new"),
                 .back = app_words(app, "chooser.back"),
                 .back_key = keys_shown(app, ACTION_PAUSE),
                 .tab = kin->tab,
                 .help = help_of(app),
                 .focus = app->focus,
                 .pressed = app->pressed},
        .name = name,
        .line = line,
        .about = about,
        .go_on = app_words(app, kin->family.played_count ? "kin.go_on" : "kin.begin"),
        .go_on_key = keys_shown(app, ACTION_CONFIRM),
        .choose = app_words(app, "title.choose"),
        .carer = kin_carer(app),
        .you = kin->tab == TAB_YOU,
    };
    kin_look(app, &view.look);
    next_fill(app, line, sizeof line, &view.look);
    for (int i = 0; i < TABS; i++)
        view.page.tabs[i] = app_words(app, TAB_WORDS[i]);
    SettingsView *page = &view.page;
    for (const KinItem *item; (item = item_at(app, page->row_count)); page->row_count++)
        row_fill(app, item, page->row_count, &page->rows[page->row_count]);
    kin_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_KIN_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
