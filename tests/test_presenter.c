#include "data/playlist.h"
#include "data/words.h"
#include "legible.h"
#include "view/presenterview.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define countof(a) ((int)(sizeof(a) / sizeof *(a)))

/* The trainer's side of every step of every plan, on its own display and over the wall:
 * nothing is cut, small, faint or lies over another. */

static const struct {
    int w, h;
    bool paints;
} SIZES[] = {{960, 540, false},
             {1024, 768, true},
             {1280, 720, true},
             {1366, 768, false},
             {1920, 1080, false}};

static const double CONTRAST = 4.5, LEAST = 26; /* read at arm's length */

typedef struct Desk {
    Legible *legible;
    LevelPause moment;
    Level level;
    Playlist plan;
    LevelCard cards[LEVEL_CARDS_MAX];
    PlaylistCard lists[PLAYLIST_CARDS_MAX];
    Words words;
    char name[LEVEL_TEXT_BYTES + 48];
    InnerView inner;
    PresenterView view;
} Desk;

static const char *word(const Desk *desk, const char *id)
{
    const char *line = words_line(&desk->words, id);
    assert_string_not_equal(line, id);
    return line;
}

/* The keys of a pause or of a vote: the most there are. */
static void keys_fill(Desk *desk, bool votes)
{
    enum { ALWAYS, PAUSE, VOTE };
    static const struct {
        const char *key, *word;
        int on;
    } KEYS[] = {{"F1", "page.hush", ALWAYS},      {"Page Down", "page.on.play", ALWAYS},
                {"Page Up", "page.back", ALWAYS}, {"Enter", "page.next", ALWAYS},
                {"P", "page.again", ALWAYS},      {"R", "page.reveal", ALWAYS},
                {". B", "page.blank", ALWAYS},    {"M", "page.mute", ALWAYS},
                {"Z", "page.zoom", ALWAYS},       {"V", "page.describe", ALWAYS},
                {"N", "page.notice", PAUSE},      {"T", "page.type", PAUSE},
                {"X", "page.ask", ALWAYS},        {"1 - 4", "page.count", VOTE},
                {"Backspace", "page.undo", VOTE}, {"\xE2\x86\x90", "page.serves", ALWAYS},
                {"Tab", "page.dials", ALWAYS},    {"F10", "page.wall", ALWAYS}};
    PresenterView *view = &desk->view;
    for (int i = 0; i < countof(KEYS); i++) {
        bool told = view->over && i == 1; /* what Page Down does stands above */
        if (!told && KEYS[i].on != (votes ? PAUSE : VOTE)) {
            view->keys[view->key_count++] = (PresenterKey){
                .key = KEYS[i].key, .does = word(desk, KEYS[i].word), .first = i == 0};
        }
    }
}

static void hands_fill(Desk *desk, int carers)
{
    static const struct {
        Act act;
        const char *word, *keys[2];
    } VERBS[PRESENTER_VERBS] = {
        {ACT_LOOK, "verb.look", {"1", "7"}},       {ACT_WARM, "verb.warm", {"2", "8"}},
        {ACT_NAME, "verb.name", {"3", "9"}},       {ACT_HOLD, "verb.hold", {"4", "0"}},
        {ACT_BREATHE, "verb.breathe", {"6", "L"}}, {ACT_WAIT, "verb.wait", {"F", ";"}}};
    static const char *const HEADS[] = {"page.hands.first", "page.hands.second"};
    PresenterView *view = &desk->view;
    view->hands_count = carers;
    for (int who = 0; who < carers; who++) {
        PresenterHands *hands = &view->hands[who];
        hands->head = word(desk, carers > 1 ? HEADS[who] : "page.hands.shown");
        for (int i = 0; i < countof(VERBS); i++) {
            hands->acts[i] = VERBS[i].act;
            hands->names[i] = word(desk, VERBS[i].word);
            hands->keys[i] = VERBS[i].keys[who];
        }
        hands->count = countof(VERBS);
    }
}

static void inner_fill(Desk *desk)
{
    static const char *const ROWS[INNER_ROWS][2] = {
        {"inside.stirred", "inside.stirred.2"},
        {"inside.energy", "inside.energy.1"},
        {"inside.wary", "inside.wary.2"}};
    const LevelLine *line = &desk->level.lines[desk->level.line_count - 1];
    desk->inner = (InnerView){.title = word(desk, "inside.title"),
                              .may = word(desk, "inside.may"),
                              .readings = {line->readings[0], line->readings[1]}};
    for (int i = 0; i < INNER_ROWS; i++) {
        desk->inner.rows[i] =
            (InnerRow){word(desk, ROWS[i][0]), word(desk, ROWS[i][1]), .5, .3, .7};
    }
    desk->view.inner = &desk->inner;
}

static void lower_fill(Desk *desk, bool votes)
{
    static const char *const DIALS[PRESENTER_DIALS] = {
        "dial.pace", "dial.clarity", "dial.temperament", "dial.cool", "dial.crying"};
    PresenterView *view = &desk->view;
    for (int i = 0; i < PRESENTER_DIALS; i++) {
        view->dials[i] = (PresenterDial){word(desk, DIALS[i]), "slow to warm"};
    }
    view->dials_shown = !view->over;
    view->vote_head = "Hands, for you alone: 14";
    view->vote_count = votes ? desk->moment.answer_count : 0;
    for (int i = 0; i < view->vote_count; i++) {
        view->votes[i] = (PresenterVote){desk->moment.answers[i].text, 12};
    }
}

/* One step as the trainer has it. */
static void step_fill(Desk *desk, int at, bool over)
{
    const PlaylistStep *step = &desk->plan.steps[at];
    char kind[48];
    Problems problems = {0};
    bool scene = step->card >= 0 &&
                 level_load(desk->cards[step->card].path, "en", &desk->level, &problems);
    playlist_moment(&desk->plan, at, "en", scene ? &desk->level : NULL, &desk->moment);
    snprintf(kind, sizeof kind, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
    const char *about = step->kind == PLAYLIST_VOTE    ? desk->moment.vote
                        : step->kind == PLAYLIST_SCENE ? desk->level.title
                                                       : desk->moment.prompts[0];
    snprintf(desk->name, sizeof desk->name, "%s \xC2\xB7 %s", word(desk, kind), about);
    desk->view = (PresenterView){.plan = "",
                                 .step = desk->name,
                                 .place = "An evening about toddlers \xC2\xB7 12 / 19",
                                 .clock = "63 / 90 min",
                                 .left = word(desk, "page.round"),
                                 .say_head = word(desk, "page.say"),
                                 .say = desk->moment.prompts[1],
                                 .listen_head = word(desk, "page.listen"),
                                 .listen = desk->moment.prompts[2],
                                 .run = (PresenterRun)(at % PRESENTER_RUNS),
                                 .run_word = word(desk, "page.run.dark"),
                                 .run_next = "Page Down: show the hands",
                                 .wall_shape = at % 2 ? 4.0 / 3 : 16.0 / 9,
                                 .next_head = word(desk, "page.then"),
                                 .next = desk->name,
                                 .over = over};
    keys_fill(desk, step->kind == PLAYLIST_VOTE);
    lower_fill(desk, step->kind == PLAYLIST_VOTE);
    if (step->kind == PLAYLIST_SCENE) {
        hands_fill(desk, step->by == BY_TWO ? 2 : 1);
    }
    if (scene && desk->level.line_count > 0) {
        inner_fill(desk);
    }
}

static int plan_faults(Desk *desk, const char *path)
{
    Problems problems = {0};
    int faults = 0;
    assert_true(playlist_load(path, &desk->plan, &problems));
    playlist_find(
        &desk->plan, desk->cards,
        level_cards(ROOT "/levels", "en", desk->cards, LEVEL_CARDS_MAX, &problems));
    for (int i = 0; i < desk->plan.step_count; i++) {
        for (int over = 0; over < 2; over++) {
            step_fill(desk, i, over);
            shapes_clear(&desk->legible->shapes);
            presenter_draw(&desk->legible->shapes, &desk->view, &desk->legible->layout);
            char what[96];
            snprintf(what, sizeof what, "%s, %s, %s", desk->plan.id,
                     desk->plan.steps[i].id, over ? "over the wall" : "page");
            faults += legible_faults(desk->legible, LEAST, CONTRAST, what);
        }
    }
    return faults;
}

static void every_step_can_be_read(void **state)
{
    (void)state;
    int faults = 0;
    for (int s = 0; s < countof(SIZES); s++) {
        Problems problems = {0};
        Desk *desk = calloc(1, sizeof *desk);
        assert_non_null(desk);
        desk->legible = legible_open(SIZES[s].w, SIZES[s].h, false, SIZES[s].paints);
        assert_true(words_load(ROOT "/assets/words/en.json", &desk->words, &problems));
        int count = playlist_cards(ROOT "/levels/playlists", "en", desk->lists,
                                   PLAYLIST_CARDS_MAX, &problems);
        assert_true(count > 0);
        for (int i = 0; i < count; i++) {
            faults += plan_faults(desk, desk->lists[i].path);
        }
        assert_true(desk->legible->texts > 0);
        legible_close(desk->legible);
        free(desk);
    }
    assert_int_equal(faults, 0);
}

/* The small picture of the wall keeps its shape and its place, on any display. */
static void the_wall_keeps_its_shape(void **state)
{
    (void)state;
    static const double SHAPES[] = {4.0 / 3, 16.0 / 10, 16.0 / 9, 21.0 / 9, 9.0 / 16};
    for (int s = 0; s < countof(SIZES); s++) {
        Layout layout = layout_of(SIZES[s].w, SIZES[s].h);
        for (int i = 0; i < countof(SHAPES); i++) {
            Frame f = presenter_wall(&layout, SHAPES[i]);
            assert_true(fabs(f.w / f.h - SHAPES[i]) < 1e-9);
            assert_true(f.x >= 40 && f.x + f.w < layout.w * .42 && f.y > 100);
            assert_true(f.y + f.h < layout.h * .62 && f.w > 150);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_step_can_be_read),
        cmocka_unit_test(the_wall_keeps_its_shape),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
