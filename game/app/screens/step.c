#include "app/app.h"
#include "app/keys.h"
#include "app/typing.h"
#include "view/settingsview.h"

#include <stdio.h>
#include <string.h>

/*
 * One step of a plan: what it is, how long, of which scene and pause, and its words. What
 * a kind of step has no use for has no row. Words are taken over when the focus leaves
 * them; ones that must not stand in a text are refused, and why is said at the foot.
 */

typedef enum StepRow {
    ROW_KIND,
    ROW_MINUTES,
    ROW_SCENE,
    ROW_PAUSE,
    ROW_BY,
    ROW_VIEW,
    ROW_BREATHS,
    ROW_SHORT,
    ROW_SPOKEN,
    ROW_LISTEN,
    ROW_NAME,
    ROW_COUNT
} StepRow;

enum { VALUE_BYTES = 96, TAIL_BYTES = 90, ID_BYTES = 64 };

/* The words of each row. */
static const char *const ROW_WORDS[ROW_COUNT] = {
    [ROW_KIND] = "step.kind",       [ROW_MINUTES] = "step.minutes",
    [ROW_SCENE] = "step.scene",     [ROW_PAUSE] = "step.pause",
    [ROW_BY] = "step.by",           [ROW_VIEW] = "step.view",
    [ROW_BREATHS] = "step.breaths", [ROW_SHORT] = "step.short",
    [ROW_SPOKEN] = "step.spoken",   [ROW_LISTEN] = "step.listen",
    [ROW_NAME] = "step.name",
};

static PlaylistStep *chosen(App *app)
{
    return &app->agenda.list.steps[app->agenda.step];
}

/* Whether a kind of step has use for a row. */
static bool wanted(const PlaylistStep *step, StepRow row)
{
    switch (row) {
    case ROW_SCENE:
    case ROW_BY:
        return step->kind == PLAYLIST_SCENE;
    case ROW_PAUSE:
        return step->kind == PLAYLIST_PAUSE || step->kind == PLAYLIST_VOTE ||
               step->kind == PLAYLIST_REPLAY || step->kind == PLAYLIST_WHAT_IF;
    case ROW_VIEW:
        return step->kind == PLAYLIST_REPLAY;
    case ROW_BREATHS:
        return step->kind == PLAYLIST_BREATHING;
    case ROW_KIND:
    case ROW_MINUTES:
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_NAME:
    case ROW_COUNT:
        break;
    }
    return true;
}

/* Returns which row stands at a place of the page, or ROW_COUNT. */
static StepRow row_at(App *app, int place)
{
    for (int row = 0; row < ROW_COUNT; row++)
        if (wanted(chosen(app), (StepRow)row) && place-- == 0)
            return (StepRow)row;
    return ROW_COUNT;
}

/* Returns the place of the row with the focus, or -1. */
static int place_of(int id)
{
    static const int BASES[] = {UI_ROW, UI_LESS, UI_MORE};
    for (int i = 0; i < 3; i++)
        if (id >= BASES[i] && id < BASES[i] + SETTING_ROWS_MAX)
            return id - BASES[i];
    return -1;
}

/* Returns which text a row types, or -1. */
static int text_of(StepRow row)
{
    return row == ROW_SHORT    ? AGENDA_SHORT
           : row == ROW_SPOKEN ? AGENDA_SPOKEN
           : row == ROW_LISTEN ? AGENDA_LISTEN
           : row == ROW_NAME   ? AGENDA_NAME
                               : -1;
}

/* The id of a text in the list. */
static void text_id(App *app, int text, char id[ID_BYTES])
{
    static const char *const ENDS[AGENDA_NAME] = {"short", "spoken", "listen"};
    if (text == AGENDA_NAME)
        snprintf(id, ID_BYTES, "title");
    else
        snprintf(id, ID_BYTES, "step.%s.%s", chosen(app)->id, ENDS[text]);
}

static void read_texts(App *app)
{
    char id[ID_BYTES];
    for (int i = 0; i < AGENDA_TEXTS; i++) {
        text_id(app, i, id);
        snprintf(app->agenda.typed[i], LEVEL_TEXT_BYTES, "%s", agenda_text(app, id));
    }
}

/* Takes over what was typed, when it may stand there. */
static void take_over(App *app)
{
    Agenda *agenda = &app->agenda;
    int text = agenda->typing - 1;
    agenda->typing = 0;
    if (text < 0)
        return;
    char id[ID_BYTES];
    Problems problems = {0};
    text_id(app, text, id);
    if (strcmp(agenda_text(app, id), agenda->typed[text]) == 0)
        return;
    if (redraft_say(&agenda->list, app->words.language, id, agenda->typed[text],
                    &problems))
        agenda_changed(app);
    else
        snprintf(agenda->said, sizeof agenda->said, "%s", problems.lines[0]);
    read_texts(app);
}

/* Returns the text being typed into, or NULL. */
static char *typed_into(App *app)
{
    if (app->screen != SCREEN_STEP || app->focus < UI_ROW || app->focus >= UI_LESS)
        return NULL;
    int text = text_of(row_at(app, app->focus - UI_ROW));
    return text >= 0 ? app->agenda.typed[text] : NULL;
}

/* The text with the focus is being typed from the first letter on. */
static void begin_typing(App *app)
{
    app->agenda.typing = text_of(row_at(app, app->focus - UI_ROW)) + 1;
    app->dirty = true;
}

void agenda_typed(App *app, const char *letters)
{
    char *text = typed_into(app);
    if (!text)
        return;
    typing_add(text, LEVEL_TEXT_BYTES, letters);
    begin_typing(app);
}

bool agenda_takes(App *app, const SDL_Keysym *key)
{
    char *text = typed_into(app);
    if (!text || !typing_takes(text, key))
        return false;
    if (key->sym == SDLK_BACKSPACE)
        begin_typing(app);
    return true;
}

/* The next (1) or last (-1) scene that can be played; round at the ends. */
static void turn_scene(App *app, PlaylistStep *step, int by)
{
    int at = -1;
    for (int i = 0; i < app->card_count; i++)
        if (strcmp(app->cards[i].id, step->scene) == 0)
            at = i;
    at = at < 0 && by < 0 ? 0 : at;
    for (int i = 0; i < app->card_count; i++) {
        at = (at + by + app->card_count) % app->card_count;
        if (!app->cards[at].problem[0])
            break;
    }
    if (app->card_count > 0)
        snprintf(step->scene, sizeof step->scene, "%s", app->cards[at].id);
}

/* The pauses of the scene the step speaks of, one after the other, and none. */
static void turn_pause(App *app, PlaylistStep *step, int by)
{
    const PlaylistStep *scene = step->of >= 0 ? &app->agenda.list.steps[step->of] : NULL;
    Level level;
    Problems unheard = {0};
    if (!scene || scene->card < 0 ||
        !level_load(app->cards[scene->card].path, "en", &level, &unheard))
        return;
    bool none = step->kind != PLAYLIST_VOTE || step->answer_count > 0;
    int count = level.pause_count + none, at = none ? level.pause_count : 0;
    for (int i = 0; i < level.pause_count; i++)
        if (strcmp(level.pauses[i].id, step->pause) == 0)
            at = i;
    at = count > 0 ? (at + by + count) % count : 0;
    snprintf(step->pause, sizeof step->pause, "%s",
             at < level.pause_count ? level.pauses[at].id : "");
}

/* A scene needs to be one of those there are. */
static void turn_kind(App *app, int by)
{
    Agenda *agenda = &app->agenda;
    int kind = (chosen(app)->kind + by + PLAYLIST_KINDS) % PLAYLIST_KINDS;
    redraft_kind(&agenda->list, agenda->step, (PlaylistKind)kind,
                 app_words(app, "agenda.new"));
    if (kind == PLAYLIST_SCENE) {
        turn_scene(app, chosen(app), 1);
        chosen(app)->by = BY_SHOWN;
    }
    read_texts(app);
}

/* Less (-1), more (1), or on to the next (0). */
static void row_change(App *app, int place, int by)
{
    PlaylistStep *step = chosen(app);
    int turn = by == 0 ? 1 : by;
    switch (row_at(app, place)) {
    case ROW_KIND:
        turn_kind(app, turn);
        break;
    case ROW_MINUTES:
        redraft_minutes(&app->agenda.list, app->agenda.step, turn);
        break;
    case ROW_SCENE:
        turn_scene(app, step, turn);
        break;
    case ROW_PAUSE:
        turn_pause(app, step, turn);
        break;
    case ROW_BY:
        step->by = (uint8_t)((step->by + turn + BY_COUNT) % BY_COUNT);
        break;
    case ROW_VIEW:
        step->view = (uint8_t)((step->view + turn + VIEW_COUNT) % VIEW_COUNT);
        break;
    case ROW_BREATHS:
        step->breaths += turn;
        step->breaths = step->breaths < 1 ? 1 : step->breaths > 30 ? 30 : step->breaths;
        break;
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_NAME:
    case ROW_COUNT:
        return;
    }
    agenda_changed(app);
}

static void enter(App *app)
{
    SDL_StartTextInput();
    app->agenda.typing = 0;
    app->agenda.said[0] = '\0';
    read_texts(app);
    app->focus = UI_ROW;
}

/* Up and down go from row to row, wide ones and narrow ones; above them is the way
 * back. */
static void move(App *app, int by)
{
    int place = place_of(app->focus), to = place + by;
    if (to < 0)
        app->focus = by < 0 ? UI_BACK : UI_ROW;
    else if (row_at(app, to) < ROW_COUNT)
        app->focus = UI_ROW + to;
    take_over(app);
    app->dirty = true;
}

static void intent(App *app, const Intent *intent)
{
    int place = place_of(app->focus), last = app->focus;
    bool text = typed_into(app);
    if (intent->kind == INTENT_MOVE && intent->dy != 0) {
        move(app, intent->dy > 0 ? 1 : -1);
        return;
    }
    if (intent->kind == INTENT_MOVE && intent->dx != 0 && place >= 0 && !text) {
        row_change(app, place, intent->dx > 0 ? 1 : -1);
        return;
    }
    int id = menu_intent(app, intent, UI_NONE);
    if (app->focus != last)
        take_over(app);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus;
    if (id == UI_BACK) {
        take_over(app);
        app_go(app, SCREEN_FORM);
    } else if (place_of(id) >= 0) {
        if (id < UI_LESS && app->pointing)
            app->focus = id; /* a field that is pressed is typed into */
        row_change(app, place_of(id), id >= UI_MORE ? 1 : id >= UI_LESS ? -1 : 0);
    }
}

static void tick(App *app)
{
    (void)app;
}

/* What of a text shows in its field: all of it, or where the next letter comes. */
static const char *shown(const char *text)
{
    size_t length = strlen(text), from = length > TAIL_BYTES ? length - TAIL_BYTES : 0;
    while (from > 0 && ((unsigned char)text[from] & 0xC0) == 0x80)
        from++;
    return text + from;
}

/* The scene's title; which pause, by its question. */
static const char *value_of(App *app, StepRow row, char value[VALUE_BYTES])
{
    static const char *const BY_WORDS[BY_COUNT] = {"paper.by.trainer", "paper.by.shown",
                                                   "paper.by.two"};
    static const char *const VIEW_WORDS[VIEW_COUNT] = {
        "step.view.plain", "paper.view.inside", "paper.view.cot"};
    const PlaylistStep *step = chosen(app);
    const LevelCard *card = agenda_level(app, app->agenda.step);
    Level level;
    Problems unheard = {0};
    char id[ID_BYTES];
    switch (row) {
    case ROW_KIND:
        snprintf(id, sizeof id, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
        return app_words(app, id);
    case ROW_SCENE:
        return card ? card->title : step->scene;
    case ROW_BY:
        return app_words(app, BY_WORDS[step->by]);
    case ROW_VIEW:
        return app_words(app, VIEW_WORDS[step->view]);
    case ROW_MINUTES:
        snprintf(value, VALUE_BYTES, "%g", step->minutes);
        return value;
    case ROW_BREATHS:
        snprintf(value, VALUE_BYTES, "%d", step->breaths);
        return value;
    case ROW_PAUSE:
        if (card && step->at >= 0 &&
            level_load(card->path, app->words.language, &level, &unheard))
            return app_fill(app, value, VALUE_BYTES, level.pauses[step->at].prompts[0]);
        return step->pause[0] ? step->pause : app_words(app, "step.pause.none");
    case ROW_SHORT:
    case ROW_SPOKEN:
    case ROW_LISTEN:
    case ROW_NAME:
    case ROW_COUNT:
        break;
    }
    return shown(app->agenda.typed[text_of(row)]);
}

/* What the foot says: why something was refused, what is wrong, else about the row. */
static const char *help_of(App *app)
{
    int place = place_of(app->focus);
    StepRow row = place >= 0 ? row_at(app, place) : ROW_COUNT;
    char id[ID_BYTES];
    if (app->agenda.said[0] &&
        strcmp(app->agenda.said, app_words(app, "agenda.kept")) != 0)
        return app->agenda.said;
    if (chosen(app)->problem[0])
        return chosen(app)->problem;
    snprintf(id, sizeof id, "%s.help", row < ROW_COUNT ? ROW_WORDS[row] : "step");
    return app_words(app, id);
}

static void draw(App *app)
{
    char values[ROW_COUNT][VALUE_BYTES];
    SettingsView view = {
        .title = app_words(app, "step.title"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .help = help_of(app),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    for (StepRow row; (row = row_at(app, view.row_count)) < ROW_COUNT; view.row_count++) {
        int at = view.row_count;
        bool text = text_of(row) >= 0;
        view.rows[at] = (SettingRow){.kind = text ? SETTING_TEXT : SETTING_STEPS,
                                     .id = UI_ROW + at,
                                     .label = app_words(app, ROW_WORDS[row]),
                                     .value = value_of(app, row, values[at]),
                                     .on = text && app->focus == UI_ROW + at};
    }
    settings_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_STEP_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
