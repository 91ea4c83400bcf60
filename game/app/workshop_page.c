#include "app/app.h"
#include "app/workshop_run.h"
#include "app/workshop_inner.h"

#include <stdio.h>

/* One key each; what a step cannot use stays off its page. */
typedef struct PageKey {
    const char *key, *word;
    int kinds; /* bit PlaylistKind */
    size_t on; /* of the flag in Workshop that tells whether it holds; 0: none */
} PageKey;

enum {
    WITH_SCENE = 1 << PLAYLIST_SCENE | 1 << PLAYLIST_PAUSE | 1 << PLAYLIST_VOTE |
                 1 << PLAYLIST_REPLAY | 1 << PLAYLIST_WHAT_IF,
    ALWAYS = (1 << PLAYLIST_KINDS) - 1,
    ON_VOTE = 1 << PLAYLIST_VOTE,
    ON_PAUSE = 1 << PLAYLIST_PAUSE
};

static const PageKey KEYS[] = {
    {"Page Down", "page.on", ALWAYS, 0},
    {"Page Up", "page.back", ALWAYS, 0},
    {"Enter", "page.next", ALWAYS, 0},
    {"F1", "page.hush", ALWAYS, 0},
    {". B", "page.blank", ALWAYS, offsetof(Workshop, blank)},
    {"M", "page.mute", WITH_SCENE, offsetof(Workshop, mute)},
    {"R", "page.reveal", WITH_SCENE, offsetof(Workshop, reveal)},
    {"Z", "page.zoom", WITH_SCENE, offsetof(Workshop, zoom)},
    {"V", "page.describe", WITH_SCENE, offsetof(Workshop, describe)},
    {"P", "page.again", WITH_SCENE, 0},
    {"N", "page.notice", ON_PAUSE, 0},
    {"T", "page.type", ON_PAUSE, 0},
    {"X", "page.ask", ALWAYS, 0},
    {"1 - 4", "page.count", ON_VOTE, 0},
    {"Backspace", "page.undo", ON_VOTE, 0},
    {"Tab", "page.dials", ALWAYS, 0},
    {"F10", "page.wall", ALWAYS, 0},
};

/* While a vote is typed all other keys are letters. */
static const PageKey TYPING_KEYS[] = {
    {"Enter", "ask.key.send", ALWAYS, 0},
    {"Tab", "ask.key.next", ALWAYS, 0},
    {"\xE2\x86\x91 \xE2\x86\x93", "ask.key.plays", ALWAYS, 0},
    {"Esc", "ask.key.away", ALWAYS, 0},
    {"F1", "page.hush", ALWAYS, 0},
};

static void fill_typing(App *app, PresenterView *view)
{
    view->asking = asking_view(app);
    for (size_t i = 0; view->asking && i < SDL_arraysize(TYPING_KEYS); i++)
        view->keys[view->key_count++] = (PresenterKey){
            .key = TYPING_KEYS[i].key, .does = app_words(app, TYPING_KEYS[i].word)};
}

static void fill_keys(const App *app, PresenterView *view)
{
    const Workshop *state = &app->meeting.state;
    int kind = 1 << workshop_step(app)->kind;
    for (size_t i = 0; i < SDL_arraysize(KEYS); i++) {
        const PageKey *key = &KEYS[i];
        const bool *on = (const bool *)((const char *)state + key->on);
        if (key->kinds & kind)
            view->keys[view->key_count++] = (PresenterKey){
                .key = key->key, .does = app_words(app, key->word), .on = key->on && *on};
    }
}

static void fill_dials(App *app, PresenterView *view)
{
    static const char *const LABELS[PRESENTER_DIALS] = {
        "dial.pace", "dial.clarity", "dial.temperament", "dial.cool", "dial.crying"};
    Meeting *meeting = &app->meeting;
    const Dials *dials = &meeting->state.dials;
    char id[48], (*text)[16] = meeting->dial_text;
    snprintf(text[0], sizeof text[0], "%.2f\xC3\x97", dials->pace);
    snprintf(text[1], sizeof text[1], "%.1f\xC3\x97", dials->clarity);
    snprintf(text[2], sizeof text[2], "%.1f\xC3\x97", dials->cool);
    for (int i = 0; i < PRESENTER_DIALS; i++)
        view->dials[i].label = app_words(app, LABELS[i]);
    view->dials[0].value = text[0];
    view->dials[1].value = text[1];
    snprintf(id, sizeof id, "dial.temperament.%s",
             dials->temperament < 0 ? "own" : TEMPERAMENT_NAMES[dials->temperament]);
    view->dials[2].value = app_words(app, id);
    view->dials[3].value = text[2];
    snprintf(id, sizeof id, "settings.crying.%d", dials->crying);
    view->dials[4].value = app_words(app, id);
    view->dial = meeting->dial;
    view->dials_shown = view->over ? meeting->dialing : meeting->dials_shown;
}

static void fill_votes(App *app, PresenterView *view)
{
    Meeting *meeting = &app->meeting;
    if (workshop_step(app)->kind != PLAYLIST_VOTE)
        return;
    const Ballot *ballot = &meeting->state.ballots[meeting->state.step];
    snprintf(meeting->vote_text, sizeof meeting->vote_text, "%s %d",
             app_words(app, "page.votes"), ballot_sum(ballot));
    view->vote_head = meeting->vote_text;
    view->vote_count = meeting->moment.answer_count;
    for (int i = 0; i < view->vote_count; i++)
        view->votes[i] = (PresenterVote){.text = meeting->moment.answers[i].text,
                                         .votes = ballot_count(ballot, i)};
}

/* Minutes since the beginning, and what this step has left; neither ever turns red. */
static void fill_clock(App *app, PresenterView *view)
{
    Meeting *meeting = &app->meeting;
    const Workshop *state = &meeting->state;
    int minutes = (int)(state->seconds / 60);
    int left = (int)(workshop_step(app)->minutes - state->step_s / 60 + .5);
    snprintf(meeting->clock_text[0], sizeof meeting->clock_text[0], "%d / %.0f min",
             minutes, playlist_minutes(&meeting->plan));
    words_fill(meeting->clock_text[1], sizeof meeting->clock_text[1],
               app_words(app, left > 0 ? "page.left" : "page.round"),
               &(WordsFill){.n = left > 0 ? left : 0});
    view->clock = meeting->clock_text[0];
    view->left = meeting->clock_text[1];
}

void workshop_step_name(const App *app, int at, char *out, size_t bytes)
{
    const Meeting *meeting = &app->meeting;
    const PlaylistStep *step = &meeting->plan.steps[at];
    char id[32];
    snprintf(id, sizeof id, "plan.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
    const char *kind = app_words(app, id);
    if (step->of >= 0 && meeting->plan.steps[step->of].card >= 0)
        snprintf(out, bytes, "%s \xC2\xB7 %s", kind,
                 app->cards[meeting->plan.steps[step->of].card].title);
    else
        snprintf(out, bytes, "%s", kind);
}

static void fill_step(App *app, PresenterView *view)
{
    Meeting *meeting = &app->meeting;
    int next = workshop_after(&meeting->plan, meeting->state.step);
    workshop_step_name(app, meeting->state.step, meeting->step_text[0],
                       sizeof meeting->step_text[0]);
    if (next >= 0)
        workshop_step_name(app, next, meeting->step_text[1],
                           sizeof meeting->step_text[1]);
    snprintf(meeting->place_text, sizeof meeting->place_text, "%s \xC2\xB7 %d / %d",
             view->plan, meeting->state.step + 1, meeting->plan.step_count);
    view->step = meeting->step_text[0];
    view->next = next >= 0 ? meeting->step_text[1] : app_words(app, "page.last");
    view->place = meeting->place_text;
    bool own = workshop_step(app)->asked && !meeting->moment.prompts[1][0];
    view->say = own ? app_words(app, "ask.say") : meeting->moment.prompts[1];
    view->listen = meeting->moment.prompts[2];
}

/* Where the room's answer, or every answer, is only words, that is said. */
static const char *words_alone(const App *app)
{
    const Meeting *meeting = &app->meeting;
    if (meeting->state.ended || workshop_step(app)->kind != PLAYLIST_VOTE)
        return "";
    if (meeting->state.beat >= VOTE_PLAYED && meeting->sides[0].answer < 0)
        return app_words(app, "ask.words.room");
    return !meeting->stage.asks && meeting->state.beat == VOTE_REVEALED
               ? app_words(app, "ask.words.all")
               : "";
}

void workshop_page(App *app, PresenterView *view, InnerView *inner)
{
    Meeting *meeting = &app->meeting;
    *view = (PresenterView){
        .plan = playlist_text(&meeting->plan, app->words.language, "title"),
        .say_head = app_words(app, "page.say"),
        .listen_head = app_words(app, "page.listen"),
        .wall_head = app_words(app, "page.on_wall"),
        .next_head = app_words(app, "page.then"),
        .typing_head = app_words(app, "page.typing"),
        .typing = meeting->asking.word ? meeting->asking.entry.text : NULL,
        .status = meeting->leaving     ? app_words(app, "page.leaving")
                  : meeting->wall.lost ? app_words(app, "wall.lost")
                  : meeting->said[0]   ? meeting->said
                                       : words_alone(app),
        .over = !wall_apart(app) && !meeting->wall.lost,
    };
    fill_clock(app, view);
    fill_step(app, view);
    if (meeting->state.ended) {
        view->step = app_words(app, "page.end");
        view->say = app_words(app, "page.end.say");
        view->listen = "";
        view->next = view->next_head = "";
        view->keys[view->key_count++] =
            (PresenterKey){.key = "S", .does = app_words(app, "page.sheet")};
        view->keys[view->key_count++] =
            (PresenterKey){.key = "Esc", .does = app_words(app, "page.leave")};
        return;
    }
    fill_votes(app, view);
    fill_dials(app, view);
    fill_typing(app, view);
    if (view->asking)
        return;
    fill_keys(app, view);
    if (meeting->scene >= 0 && WITH_SCENE >> workshop_step(app)->kind & 1) {
        inner_fill(app, inner);
        view->inner = inner;
    }
}
