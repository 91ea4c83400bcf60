#include "app/app.h"
#include "app/keys.h"
#include "app/steprow.h"
#include "view/asking.h"

#include <stdio.h>
#include <string.h>

/*
 * One step of a plan, on pages. Tab and the arrows go from field to field; words are
 * taken over when the focus leaves them.
 */

enum { ID_BYTES = 64, HELP_BYTES = PROBLEM_BYTES + 128 };

enum { LONG_ANSWER = 36 }; /* bytes that stand on one line */

/* A wall whose words must be few: a small projector's. */
enum { WALL_W_PX = 1024, WALL_H_PX = 768 };

/* What the page is drawn from. */
typedef struct StepPage {
    char values[SETTING_ROWS_MAX][STEPROW_VALUE_BYTES];
    char labels[LEVEL_ANSWERS_MAX][2], help[HELP_BYTES];
    char hints[3][LEVEL_TEXT_BYTES]; /* the pause's own words */
    SettingsView view;
} StepPage;

static const PlaylistStep *chosen(const App *app)
{
    return &app->agenda.list.steps[app->agenda.step];
}

static int tabs_of(const App *app)
{
    return chosen(app)->kind == PLAYLIST_VOTE ? STEP_TABS : TAB_VOTE;
}

/* Returns the place of the row that a box belongs to, or -1. */
static int place_of(int id)
{
    static const int BASES[] = {UI_ROW, UI_LESS, UI_MORE};
    for (int i = 0; i < 3; i++)
        if (id >= BASES[i] && id < BASES[i] + SETTING_ROWS_MAX)
            return id - BASES[i];
    return -1;
}

static int rows_of(App *app)
{
    int count = 0;
    while (steprow_at(app, count) < ROW_COUNT)
        count++;
    return count;
}

/* Returns which text the box with the focus types. */
static StepText text_of(App *app, int id)
{
    bool field = id >= UI_ROW && id < UI_ROW + SETTING_ROWS_MAX;
    StepRow row = field ? steprow_at(app, id - UI_ROW) : ROW_COUNT;
    return row < ROW_COUNT ? STEPROWS[row].text : STEPTEXT_NONE;
}

/* Puts the focus into the field that types `text`, on whichever page that is. */
static void focus_text(App *app, StepText text)
{
    for (int row = 0; row < ROW_COUNT; row++)
        if (STEPROWS[row].text == text)
            app->agenda.tab = STEPROWS[row].tab;
    for (int place = 0; place < rows_of(app); place++)
        if (STEPROWS[steprow_at(app, place)].text == text)
            app->focus = UI_ROW + place;
}

/* The field with the focus is typed into; words that are refused keep it. Returns whether
 * they were. */
static bool follow_focus(App *app)
{
    StepText text = steptext_typed(app);
    if (text != STEPTEXT_NONE && text == text_of(app, app->focus))
        return true;
    if (!steptext_keep(app)) {
        focus_text(app, text);
        return false;
    }
    int place = place_of(app->focus), rows = rows_of(app);
    if (place >= rows)
        app->focus = UI_ROW + rows - 1; /* its row has gone */
    steptext_begin(app, text_of(app, app->focus));
    return true;
}

static void enter(App *app)
{
    SDL_StartTextInput();
    app->agenda.typing = (StepTyping){.text = 0};
    app->agenda.said[0] = '\0';
    app->agenda.tab = TAB_STEP;
    app->focus = UI_ROW;
}

static void turn_tab(App *app, int tab)
{
    if (tab < 0 || tab >= tabs_of(app) || !steptext_keep(app))
        return;
    app->agenda.tab = tab;
    app->focus = UI_TAB + tab;
}

/* Rows one below the other; above them the page's name, and above that the way back. */
static void move(App *app, int by)
{
    int place = place_of(app->focus), rows = rows_of(app);
    bool tab = app->focus == UI_TAB + app->agenda.tab;
    if (place >= 0 && place + by < rows)
        app->focus = place + by < 0 ? UI_TAB + app->agenda.tab : UI_ROW + place + by;
    else if (tab)
        app->focus = by < 0 ? UI_BACK : UI_ROW;
    else if (place < 0)
        app->focus = UI_TAB + app->agenda.tab;
    else if (!steptext_keep(app))
        return; /* below the last row there is nothing; its words are taken over */
    follow_focus(app);
}

/* Field after field; what is played for an answer comes behind its words. */
static void next(App *app, int by)
{
    int place = place_of(app->focus), to = place + by, rows = rows_of(app);
    bool beside = place >= 0 && app->focus >= UI_MORE;
    bool field = place >= 0 && app->focus < UI_LESS;
    if (field && by > 0 && STEPROWS[steprow_at(app, place)].kind == SETTING_ANSWER)
        app->focus = UI_MORE + place;
    else if (beside && by < 0)
        app->focus = UI_ROW + place;
    else if (place >= 0 && to >= 0 && to < rows)
        app->focus = by < 0 && STEPROWS[steprow_at(app, to)].kind == SETTING_ANSWER
                         ? UI_MORE + to
                         : UI_ROW + to;
    else if (place >= 0)
        app->focus = by < 0 ? UI_TAB + app->agenda.tab : UI_BACK;
    else if (app->focus == UI_BACK)
        app->focus = by > 0 ? UI_TAB + app->agenda.tab : UI_ROW + rows - 1;
    else
        app->focus = by > 0 ? UI_ROW : UI_BACK;
    follow_focus(app);
}

/* An answer that is added is typed at once. */
static void change(App *app, int place, int by)
{
    StepRow row = steprow_at(app, place);
    if (row == ROW_COUNT || !steptext_keep(app))
        return;
    steprow_change(app, row, by);
    if (row == ROW_MORE)
        focus_text(app, (StepText)(STEPTEXT_ANSWER + chosen(app)->answer_count - 1));
    if (app->agenda.tab >= tabs_of(app))
        app->agenda.tab = TAB_STEP;
    follow_focus(app);
}

/* A button, a row, a page's name; on a text it goes on to the next row. */
static void press(App *app, int id)
{
    int place = place_of(id);
    if (id == UI_BACK) {
        if (steptext_keep(app))
            app_go(app, SCREEN_FORM);
    } else if (id >= UI_TAB && id < UI_TAB + STEP_TABS) {
        turn_tab(app, id - UI_TAB);
    } else if (place >= 0 && text_of(app, id) != STEPTEXT_NONE) {
        if (!app->pointing)
            move(app, 1);
    } else if (place >= 0) {
        change(app, place, id >= UI_MORE ? 1 : id >= UI_LESS ? -1 : 0);
    }
}

static void page_fill(App *app, StepPage *page);

/* A field that is pressed is typed into, where it was pressed. */
static void point(App *app, int id)
{
    StepPage page;
    if (text_of(app, id) == STEPTEXT_NONE)
        return;
    app->focus = id;
    if (!follow_focus(app))
        return;
    page_fill(app, &page);
    app->agenda.typing.entry.at =
        settings_letter(&page.view, &app->window.layout, id - UI_ROW,
                        (Point){app->point_x, app->point_y});
}

static void intent(App *app, const Intent *intent)
{
    int place = place_of(app->focus);
    bool text = steptext_typed(app) != STEPTEXT_NONE;
    bool tab = app->focus >= UI_TAB && app->focus < UI_TAB + STEP_TABS;
    app->dirty = true;
    if (intent->kind == INTENT_POINT)
        return; /* a pointer that passes by takes no words away */
    if (intent->kind == INTENT_PRESS) {
        point(app, intent->id);
    } else if (intent->kind == INTENT_NEXT) {
        next(app, intent->step);
    } else if (intent->kind == INTENT_MOVE && intent->dy != 0) {
        move(app, intent->dy > 0 ? 1 : -1);
    } else if (intent->kind == INTENT_MOVE && tab) {
        turn_tab(app, app->agenda.tab + (intent->dx > 0 ? 1 : -1));
    } else if (intent->kind == INTENT_MOVE && place >= 0 && !text) {
        change(app, place, intent->dx > 0 ? 1 : -1);
    } else {
        int id = menu_intent(app, intent, UI_NONE);
        if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
            id = app->focus;
        press(app, id);
    }
}

static void tick(App *app)
{
    (void)app;
}

/* Whether a vote of its own can be read from the last chair also on a small wall. */
static bool fits(App *app)
{
    const PlaylistStep *step = chosen(app);
    Layout wall = app->window.layout, small = layout_of(WALL_W_PX, WALL_H_PX);
    WallView view = {.text = steptext_shown(app, STEPTEXT_VOTE),
                     .answer_count = step->answer_count};
    wall.w = small.w;
    wall.h = small.h;
    wall.workshop = true;
    for (int i = 0; i < step->answer_count; i++)
        view.answers[i].text = steptext_shown(app, (StepText)(STEPTEXT_ANSWER + i));
    return step->answer_count == 0 || asking_fits(&view, &wall);
}

/* What the foot says: why something was refused, what is wrong, else about the row, and
 * how much more it takes. */
static const char *help_of(App *app, char help[HELP_BYTES])
{
    const Agenda *agenda = &app->agenda;
    int place = place_of(app->focus);
    StepRow row = place >= 0 ? steprow_at(app, place) : ROW_COUNT;
    const Entry *entry = &agenda->typing.entry;
    char id[ID_BYTES], room[96] = "";
    if (agenda->said[0] && strcmp(agenda->said, app_words(app, "agenda.kept")) != 0) {
        bool refused = agenda->typing.refused;
        snprintf(help, HELP_BYTES, "%s%s%s", agenda->said, refused ? " " : "",
                 refused ? app_words(app, "step.refused") : "");
        return help;
    }
    if (chosen(app)->problem[0])
        return chosen(app)->problem;
    if (agenda->tab == TAB_VOTE && !fits(app))
        return app_words(app, "step.long");
    snprintf(id, sizeof id, "%s.help", row < ROW_COUNT ? STEPROWS[row].word : "step");
    if (steptext_typed(app) != STEPTEXT_NONE)
        words_fill(room, sizeof room,
                   app_words(app, entry->full ? "step.full" : "step.room"),
                   &(WordsFill){.n = entry_left(entry)});
    snprintf(help, HELP_BYTES, "%s %s", app_words(app, id), room);
    return help;
}

/* What stands in an empty field: what is said without it. */
static const char *hint_of(App *app, const StepPage *page, StepText text)
{
    if (text <= STEPTEXT_LISTEN && page->hints[text][0])
        return page->hints[text];
    bool asks = text == STEPTEXT_VOTE || chosen(app)->kind == PLAYLIST_PROMPT;
    if (text == STEPTEXT_VOTE || (text == STEPTEXT_SHORT && asks))
        return app_words(app, "agenda.new");
    bool answer = text >= STEPTEXT_ANSWER && text < STEPTEXT_NAME;
    return answer ? app_words(app, "ask.answer") : NULL;
}

static void hints_fill(App *app, StepPage *page)
{
    LevelPause pause;
    bool there = steprow_pause(app, &pause);
    for (int i = 0; i < 3; i++) {
        page->hints[i][0] = '\0';
        if (there)
            app_fill(app, page->hints[i], LEVEL_TEXT_BYTES, pause.prompts[i]);
    }
}

static void row_fill(App *app, StepPage *page, int place, StepRow row)
{
    const RowFacts *facts = &STEPROWS[row];
    const char *value = steprow_value(app, row, page->values[place]);
    bool answer = facts->kind == SETTING_ANSWER, text = facts->text != STEPTEXT_NONE;
    bool typed = text && steptext_typed(app) == facts->text;
    const char *label = app_words(app, facts->word);
    const char *words = text ? steptext_shown(app, facts->text) : value;
    if (answer) {
        char *letter = page->labels[row - ROW_ANSWER];
        letter[0] = (char)('A' + (int)row - ROW_ANSWER);
        letter[1] = '\0';
        label = letter;
    }
    page->view.rows[place] =
        (SettingRow){.kind = facts->kind,
                     .id = UI_ROW + place,
                     .label = label,
                     .value = words,
                     .second = answer ? value : NULL,
                     .hint = text ? hint_of(app, page, facts->text) : NULL,
                     .on = typed,
                     .caret = typed ? app->agenda.typing.entry.at + 1 : 0,
                     .lines = answer && strlen(words) > LONG_ANSWER ? 2 : facts->lines};
}

static void page_fill(App *app, StepPage *page)
{
    static const char *const TAB_WORDS_IDS[STEP_TABS] = {
        "step.tab.step", "step.tab.words", "step.tab.vote"};
    page->view = (SettingsView){
        .title = app_words(app, "step.title"),
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .tab = app->agenda.tab,
        .help = help_of(app, page->help),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    hints_fill(app, page);
    for (int i = 0; i < tabs_of(app); i++)
        page->view.tabs[i] = app_words(app, TAB_WORDS_IDS[i]);
    for (StepRow row; (row = steprow_at(app, page->view.row_count)) < ROW_COUNT;)
        row_fill(app, page, page->view.row_count++, row);
}

static void draw(App *app)
{
    StepPage page;
    page_fill(app, &page);
    settings_draw(&app->shapes, &app->hits, &page.view, &app->window.layout);
}

const Screen SCREEN_STEP_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
