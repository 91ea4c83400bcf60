#include "app/app.h"
#include "app/keys.h"
#include "app/stepname.h"
#include "view/agendaview.h"

#include <stdio.h>

/*
 * The form of one plan: steps up and down, out and in, longer and shorter, new ones and
 * changed ones; print and start. The focus or a click chooses a step; a second press
 * opens its page. A pointer on its way to the buttons chooses nothing.
 */

enum { LINE_BYTES = 96 };

/* The texts of one page of rows. */
typedef struct Rows {
    char when[AGENDA_ROWS_MAX][48];
    LevelPause moments[AGENDA_ROWS_MAX];
} Rows;

static void keep_in_view(App *app)
{
    int page = agenda_page(&app->window.layout);
    app->agenda.first = app->agenda.step / page * page;
}

static void enter(App *app)
{
    keep_in_view(app);
    app->focus = app->pointing ? UI_NONE : UI_STEP + app->agenda.step;
}

/* Off the page of steps by arrows: the next page comes. */
static void step_over(App *app, const Intent *intent, int last)
{
    if (intent->kind != INTENT_MOVE || intent->dy == 0 ||
        last != UI_STEP + app->agenda.step)
        return;
    int page = agenda_page(&app->window.layout), to = app->agenda.step;
    to += intent->dy > 0 ? 1 : -1;
    bool other = to / page != app->agenda.step / page;
    if (to >= 0 && to < app->agenda.list.step_count && other)
        app->focus = UI_STEP + to;
}

static void turn_page(App *app, int step)
{
    Agenda *agenda = &app->agenda;
    int first = agenda->first + step * agenda_page(&app->window.layout);
    if (first < 0 || first >= agenda->list.step_count)
        return;
    agenda->first = agenda->step = first;
    app->focus = app->pointing ? UI_NONE : UI_STEP + first;
}

/* What a button does to the chosen step; false: nothing changed. */
static bool change(App *app, int id)
{
    Agenda *agenda = &app->agenda;
    Playlist *list = &agenda->list;
    int added;
    switch (id) {
    case UI_STEP_LESS:
    case UI_STEP_MORE:
        redraft_minutes(list, agenda->step, id == UI_STEP_MORE ? 1 : -1);
        return true;
    case UI_STEP_UP:
    case UI_STEP_DOWN:
        if (!redraft_move(list, agenda->step, id == UI_STEP_DOWN ? 1 : -1))
            return false;
        agenda->step += id == UI_STEP_DOWN ? 1 : -1;
        return true;
    case UI_STEP_SKIP:
        list->steps[agenda->step].skipped = !list->steps[agenda->step].skipped;
        return true;
    case UI_STEP_ADD:
        added = redraft_add(list, agenda->step, PLAYLIST_PROMPT,
                            app_words(app, "agenda.new"));
        agenda->step = added >= 0 ? added : agenda->step;
        return added >= 0;
    case UI_STEP_REMOVE:
        if (!redraft_remove(list, agenda->step))
            return false;
        agenda->step -= agenda->step == list->step_count;
        return true;
    default:
        return false;
    }
}

static void press(App *app, int id)
{
    Agenda *agenda = &app->agenda;
    if (id >= UI_STEP && id < UI_STEP + agenda->list.step_count) {
        if (agenda->step == id - UI_STEP)
            app_go(app, SCREEN_STEP);
        else
            agenda->step = id - UI_STEP;
    } else if (id == UI_STEP_CHANGE) {
        app_go(app, SCREEN_STEP);
    } else if (id == UI_STEP_START) {
        workshop_open(app, agenda->path);
    } else if (id == UI_STEP_PRINT) {
        agenda_print(app);
    } else if (id == UI_EARLIER || id == UI_LATER) {
        turn_page(app, id == UI_LATER ? 1 : -1);
    } else if (change(app, id)) {
        agenda_changed(app);
        keep_in_view(app);
        if (id == UI_STEP_ADD)
            app_go(app, SCREEN_STEP);
    }
    app->dirty = true;
}

static bool is_step(const App *app, int id)
{
    return id >= UI_STEP && id < UI_STEP + app->agenda.list.step_count;
}

/* Whoever comes back to the steps by arrows comes to the chosen one. From the steps the
 * space bar starts, however many there are. */
static void intent(App *app, const Intent *intent)
{
    Agenda *agenda = &app->agenda;
    int last = app->focus, id = menu_intent(app, intent, UI_NONE);
    bool moved = intent->kind == INTENT_MOVE;
    if (moved && is_step(app, app->focus) && last != UI_NONE && !is_step(app, last))
        app->focus = UI_STEP + agenda->step;
    step_over(app, intent, last);
    if (is_step(app, app->focus) && !app->pointing) { /* a pointer passes over many */
        agenda->step = app->focus - UI_STEP;
        keep_in_view(app);
    }
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = app->focus == UI_NONE || is_step(app, app->focus) ? UI_STEP_START
                                                               : app->focus;
    if (id == UI_BACK)
        app_go(app, SCREEN_AGENDA);
    else if (id != UI_NONE)
        press(app, id);
}

static void tick(App *app)
{
    (void)app;
}

/* "2" or "2.5" */
static char *minutes_text(double minutes, char *out, size_t bytes)
{
    snprintf(out, bytes, "%g", minutes);
    return out;
}

static void fill_rows(App *app, Rows *rows, AgendaView *view)
{
    const Agenda *agenda = &app->agenda;
    double at = 0;
    for (int i = 0; i < agenda->list.step_count; i++) {
        const PlaylistStep *step = &agenda->list.steps[i];
        int row = i - agenda->first;
        double to = at + (step->skipped ? 0 : step->minutes);
        if (row >= 0 && row < view->row_count) {
            char from[16], until[16];
            rows->when[row][0] = '\0';
            if (!step->skipped)
                snprintf(rows->when[row], sizeof rows->when[row], "%s\xE2\x80\x93%s",
                         minutes_text(at, from, sizeof from),
                         minutes_text(to, until, sizeof until));
            view->rows[row] = (AgendaRow){
                .when = rows->when[row],
                .kind = step_kind(app, step),
                .words = step_words(app, &agenda->list, i, &rows->moments[row]),
                .skipped = step->skipped,
                .wrong = step->problem[0] && !step->skipped};
            if (i == agenda->step) {
                view->kind = view->rows[row].kind;
                view->words = view->rows[row].words;
                view->say = rows->moments[row].prompts[1];
                view->problem = step->problem;
            }
        }
        at = to;
    }
}

static void draw(App *app)
{
    const Agenda *agenda = &app->agenda;
    const PlaylistStep *step = &agenda->list.steps[agenda->step];
    Rows rows;
    char line[LINE_BYTES], minutes[LINE_BYTES], sum[16], all[16], own[16];
    int page = agenda_page(&app->window.layout);
    int left = agenda->list.step_count - agenda->first;
    words_fill(line, sizeof line, app_words(app, "agenda.sum"),
               &(WordsFill){
                   .name = minutes_text(playlist_minutes(&agenda->list), sum, sizeof sum),
                   .time = minutes_text(agenda->list.minutes, all, sizeof all)});
    words_fill(minutes, sizeof minutes, app_words(app, "agenda.step.minutes"),
               &(WordsFill){.time = minutes_text(step->minutes, own, sizeof own)});
    AgendaView view = {
        .title = agenda_text(app, "title"),
        .line = line,
        .back = app_words(app, "chooser.back"),
        .back_key = keys_shown(app, ACTION_PAUSE),
        .row_count = left < page ? left : page,
        .first = agenda->first,
        .count = agenda->list.step_count,
        .chosen = agenda->step,
        .kind = "",
        .words = "",
        .say = "",
        .problem = "",
        .minutes = minutes,
        .less = app_words(app, "agenda.less"),
        .more = app_words(app, "agenda.more"),
        .up = app_words(app, "agenda.up"),
        .down = app_words(app, "agenda.down"),
        .skip = app_words(app, step->skipped ? "agenda.take" : "agenda.skip"),
        .change = app_words(app, "agenda.change"),
        .add = app_words(app, "agenda.add"),
        .remove = app_words(app, "agenda.remove"),
        .start = app_words(app, "agenda.start"),
        .start_key = keys_shown(app, ACTION_WAIT),
        .print = app_words(app, "agenda.print"),
        .earlier = app_words(app, "agenda.earlier"),
        .later = app_words(app, "agenda.later"),
        .said = agenda->said,
        .focus = app->focus,
        .pressed = app->pressed,
    };
    fill_rows(app, &rows, &view);
    agenda_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_FORM_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
