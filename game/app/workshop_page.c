#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"
#include "app/stepname.h"
#include "app/workshop_inner.h"
#include "app/workshop_run.h"
#include "view/moment.h"

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
    {"F1", "page.hush", ALWAYS, 0},
    {"Page Down", "", ALWAYS, 0}, /* what it does changes: on_word() */
    {"Page Up", "page.back", ALWAYS, 0},
    {"Enter", "page.next", ALWAYS, 0},
    {"P", "page.again", WITH_SCENE, 0},
    {"R", "page.reveal", WITH_SCENE, offsetof(Workshop, reveal)},
    {". B", "page.blank", ALWAYS, offsetof(Workshop, blank)},
    {"M", "page.mute", WITH_SCENE, offsetof(Workshop, mute)},
    {"Z", "page.zoom", WITH_SCENE, offsetof(Workshop, zoom)},
    {"V", "page.describe", WITH_SCENE, offsetof(Workshop, describe)},
    {"N", "page.notice", ON_PAUSE, 0},
    {"T", "page.type", ON_PAUSE, 0},
    {"X", "page.ask", ALWAYS, 0},
    {"1 - 4", "page.count", ON_VOTE, 0},
    {"Backspace", "page.undo", ON_VOTE, 0},
    {"\xE2\x86\x90 \xE2\x86\x92", "page.serves", WITH_SCENE, 0},
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
    if (asking_types(app))
        view->run_next = ""; /* the page keys do nothing */
    for (size_t i = 0; view->asking && i < SDL_arraysize(TYPING_KEYS); i++)
        view->keys[view->key_count++] = (PresenterKey){
            .key = TYPING_KEYS[i].key, .does = app_words(app, TYPING_KEYS[i].word)};
}

/* Whether something in this step still runs, or is held. */
static bool under_way(const Meeting *meeting)
{
    return meeting->stage.plays && !meeting->stage.done;
}

static bool sides_run(const Meeting *meeting)
{
    const Side *side = &meeting->sides[0];
    return side->answer >= 0 && side->rerun.session.dyad.tick < side->tape.ticks;
}

static PresenterRun run_of(const Meeting *meeting)
{
    const Workshop *state = &meeting->state;
    if (state->ended)
        return PRESENTER_STILL;
    if (state->blank)
        return PRESENTER_DARK;
    if (!state->begun)
        return PRESENTER_READY;
    if (sides_run(meeting))
        return PRESENTER_PLAYS;
    if (!under_way(meeting))
        return PRESENTER_STILL;
    return state->holds ? PRESENTER_HOLDS : PRESENTER_PLAYS;
}

/* What Page Down would do now: it is tried on a copy. */
static const char *on_word(const App *app)
{
    static const char *const VOTE_BEATS[] = {"page.on.step", "page.on.reveal",
                                             "page.on.play", "page.on.beside"};
    const Meeting *meeting = &app->meeting;
    Workshop next = meeting->state;
    bool begun = next.begun, blank = next.blank;
    switch (workshop_on(&next, &meeting->plan, &meeting->stage)) {
    case WENT_RUNS:
        return begun ? "page.on.run" : "page.on.begin";
    case WENT_HOLDS:
        return "page.on.hold";
    case WENT_BEAT:
        if (blank)
            return "page.on.light";
        if (workshop_step(app)->kind == PLAYLIST_PAUSE)
            return "page.on.sign";
        return workshop_step(app)->kind == PLAYLIST_VOTE &&
                       next.beat < (int)SDL_arraysize(VOTE_BEATS)
                   ? VOTE_BEATS[next.beat]
                   : "page.on.worried";
    case WENT_STEP:
        return "page.on.step";
    case WENT_END:
        return "page.on.end";
    case WENT_NOWHERE:
        break;
    }
    return "";
}

static void fill_run(App *app, PresenterView *view)
{
    static const char *const WORDS[PRESENTER_RUNS] = {"page.run.ready", "page.run.plays",
                                                      "page.run.held", "page.run.still",
                                                      "page.run.dark"};
    Meeting *meeting = &app->meeting;
    const Window *wall = &meeting->wall.window;
    const char *on = on_word(app);
    view->run = run_of(meeting);
    view->run_word = app_words(app, WORDS[view->run]);
    words_fill(meeting->run_text, sizeof meeting->run_text, app_words(app, "page.run.on"),
               &(WordsFill){.name = app_words(app, on)});
    view->run_next = on[0] ? meeting->run_text : "";
    view->wall_shape = wall_apart(app) ? wall->layout.w / wall->layout.h : 16.0 / 9;
}

/* Whether a carer has this verb here; of two carers each can hand over, and a way out is
 * there once it is offered. */
static bool has_verb(const App *app, Act act)
{
    const Scenario *scenario = &app->play.level.scenario;
    bool out = app->settings.two || app->play.session.dyad.way_out;
    bool has = act == ACT_BREATHE && out;
    for (int i = 0; i < scenario->disc_count; i++)
        has = has || scenario->discs[i] == act;
    return has;
}

/* Who answers her in a scene, and with which keys. Wait has one of its own here, because
 * the space bar goes on. */
static void fill_hands(const App *app, PresenterView *view)
{
    static const char *const HEADS[BY_COUNT] = {"page.hands.trainer", "page.hands.shown",
                                                "page.hands.first"};
    const PlaylistStep *step = workshop_step(app);
    bool two = app->settings.two;
    if (step->kind != PLAYLIST_SCENE || app->meeting.scene < 0)
        return;
    view->hands_count = two ? PRESENTER_CARERS : 1;
    for (int who = 0; who < view->hands_count; who++) {
        PresenterHands *hands = &view->hands[who];
        hands->head = app_words(app, who   ? "page.hands.second"
                                     : two ? "page.hands.first"
                                           : HEADS[step->by]);
        for (int act = ACT_LOOK; act <= ACT_WAIT; act++) {
            if (!has_verb(app, (Act)act))
                continue;
            hands->acts[hands->count] = (Act)act;
            hands->names[hands->count] = app_words(app, moment_verb((Act)act));
            hands->keys[hands->count++] =
                act == ACT_WAIT && !who ? WORKSHOP_WAIT_SHOWN
                                        : two_named(app, (Action)(act - ACT_LOOK), who);
        }
    }
}

static void fill_keys(const App *app, PresenterView *view)
{
    const Workshop *state = &app->meeting.state;
    int kind = 1 << workshop_step(app)->kind;
    for (size_t i = 0; i < SDL_arraysize(KEYS); i++) {
        const PageKey *key = &KEYS[i];
        const bool *on = (const bool *)((const char *)state + key->on);
        const char *word = key->word[0] ? key->word : on_word(app);
        bool told = view->over && !key->word[0]; /* there the strip above says it */
        if (key->kinds & kind && !told)
            view->keys[view->key_count++] = (PresenterKey){.key = key->key,
                                                           .does = app_words(app, word),
                                                           .on = key->on && *on,
                                                           .first = i == 0};
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
    for (int i = 0; i < view->vote_count; i++) {
        const LevelAnswer *answer = &meeting->moment.answers[i];
        bool words = answer->care.act == ACT_NONE;
        words_fill(meeting->vote_lines[i], sizeof meeting->vote_lines[i],
                   words ? app_words(app, "ask.words.mark") : "{name}",
                   &(WordsFill){.name = answer->text});
        view->votes[i] = (PresenterVote){.text = meeting->vote_lines[i],
                                         .votes = ballot_count(ballot, i)};
    }
}

/* The room's word that is typed, with a bar where the next letter comes. */
static const char *typed_line(Meeting *meeting)
{
    const Entry *entry = &meeting->asking.entry;
    if (!meeting->asking.word)
        return NULL;
    snprintf(meeting->typed_text, sizeof meeting->typed_text, "%.*s|%s", entry->at,
             entry->text, entry->text + entry->at);
    return meeting->typed_text;
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

static void fill_step(App *app, PresenterView *view)
{
    Meeting *meeting = &app->meeting;
    int next = workshop_after(&meeting->plan, meeting->state.step);
    const PlaylistStep *step = workshop_step(app);
    bool titled = step->kind != PLAYLIST_SCENE && step->card >= 0;
    step_name(app, &meeting->plan, meeting->state.step, meeting->step_text[0],
              sizeof meeting->step_text[0]);
    if (next >= 0)
        step_name(app, &meeting->plan, next, meeting->step_text[1],
                  sizeof meeting->step_text[1]);
    snprintf(meeting->place_text, sizeof meeting->place_text, "%s \xC2\xB7 %d / %d%s%s",
             view->plan, meeting->state.step + 1, meeting->plan.step_count,
             titled ? " \xC2\xB7 " : "", titled ? app->cards[step->card].title : "");
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
    int kind = workshop_step(app)->kind;
    bool beside = kind == PLAYLIST_WHAT_IF && meeting->moment.answer_count > 0;
    if (!meeting->state.ended && beside && meeting->sides[0].answer < 0)
        return app_words(app, "ask.words.all");
    if (meeting->state.ended || kind != PLAYLIST_VOTE)
        return "";
    if (meeting->state.beat >= VOTE_PLAYED && meeting->sides[0].answer < 0)
        return app_words(app, "ask.words.room");
    return !meeting->stage.asks && meeting->state.beat == VOTE_REVEALED
               ? app_words(app, "ask.words.all")
               : "";
}

/* What she alone is told: whoever answers is elsewhere, or a vote has words only. */
static const char *told_alone(const App *app)
{
    bool by_hand = app->meeting.by == POLICY_COUNT && workshop_runs_scene(app);
    const char *urgent = by_hand ? playview_urgent(app) : "";
    return urgent[0] ? urgent : words_alone(app);
}

void workshop_page(App *app, PresenterView *view, InnerView *inner)
{
    Meeting *meeting = &app->meeting;
    *view = (PresenterView){
        .plan = playlist_text(&meeting->plan, app->words.language, "title"),
        .say_head = app_words(app, "page.say"),
        .listen_head = app_words(app, "page.listen"),
        .next_head = app_words(app, "page.then"),
        .typing_head = app_words(app, "page.typing"),
        .typing = typed_line(meeting),
        .status = meeting->leaving     ? app_words(app, "page.leaving")
                  : meeting->wall.lost ? app_words(app, "wall.lost")
                  : meeting->said[0]   ? meeting->said
                                       : told_alone(app),
        .over = !wall_apart(app) && !meeting->wall.lost,
    };
    fill_clock(app, view);
    fill_step(app, view);
    fill_run(app, view);
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
    fill_hands(app, view);
    fill_keys(app, view);
    if (meeting->scene >= 0 && WITH_SCENE >> workshop_step(app)->kind & 1) {
        inner_fill(app, inner);
        view->inner = inner;
    }
}
