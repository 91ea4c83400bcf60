#include "lab/screens.h"

#include "lab/play.h"
#include "lab/stage.h"

#include <assert.h>
#include <stdio.h>

/*
 * One sheet with every screen, in English, at half of 1080 lines: small enough to look
 * at all of them at once, large enough to read. Texts and levels are the real ones; the
 * scenes are played by the good-enough caregiver under seed 1, so the same build gives
 * the same sheet.
 */

enum {
    TILE_W = 960,
    TILE_H = 540,
    ACROSS = 3,
    DOWN = 3,
    CARDS_SHOWN = 64,
    AGE_BYTES = 32,
};

/* Large: one for the whole run, outside the stack. */
typedef struct Gallery {
    Stage stage; /* one tile */
    Session session;
    Level level;
    LevelCard cards[LEVEL_CARDS_MAX];
    int card_count;
    Canvas *sheet;
    int hung; /* tiles on the sheet */
} Gallery;

static const char *word(const Gallery *gallery, const char *id)
{
    return words_line(&gallery->stage.words, id);
}

/* Screens that are no scene need no session, only an empty list. */
static void clear(Gallery *gallery)
{
    shapes_clear(&gallery->stage.shapes);
    hits_clear(&gallery->stage.hits);
}

/* Paints what stands on the stage and hangs it beside those before. */
static void hang(Gallery *gallery)
{
    Box boxes[CANVAS_BOXES_MAX];
    Stage *stage = &gallery->stage;
    assert(gallery->hung < ACROSS * DOWN);
    canvas_paint(stage->canvas, &stage->shapes, &stage->layout, boxes);
    canvas_copy(gallery->sheet, stage->canvas, gallery->hung % ACROSS * TILE_W,
                gallery->hung / ACROSS * TILE_H);
    gallery->hung++;
}

/* With a newborn, as in the game: the title does not follow the level. */
static void title_hang(Gallery *gallery)
{
    TitleView view = {
        .title = word(gallery, "title.title"),
        .line = word(gallery, "title.line"),
        .play = word(gallery, "title.play"),
        .choose = word(gallery, "title.choose"),
        .settings = word(gallery, "title.settings"),
        .quit = word(gallery, "title.quit"),
        .notice = "",
        .play_key = word(gallery, "key.enter"),
        .choose_key = "",
        .quit_key = "",
        .look = gallery->stage.look,
        .seconds = 2,
        .focus = UI_PLAY,
    };
    clear(gallery);
    view.look.age = 0;
    title_draw(&gallery->stage.shapes, &gallery->stage.hits, &view,
               &gallery->stage.layout);
    hang(gallery);
}

static void chooser_hang(Gallery *gallery)
{
    ChooserCard cards[CARDS_SHOWN];
    char ages[CARDS_SHOWN][AGE_BYTES], numbers[CARDS_SHOWN][8];
    int count = gallery->card_count < CARDS_SHOWN ? gallery->card_count : CARDS_SHOWN;
    for (int i = 0; i < count; i++) {
        const LevelCard *card = &gallery->cards[i];
        words_age(&gallery->stage.words, card->age_months, ages[i], AGE_BYTES);
        snprintf(numbers[i], sizeof numbers[i], "%d", card->order % 1000);
        bool first = i == 0 || card[-1].chapter != card->chapter;
        cards[i] = (ChooserCard){.title = card->title,
                                 .age = ages[i],
                                 .number = numbers[i],
                                 .problem = card->problem,
                                 .chapter = card->chapter,
                                 .place = first ? 0 : cards[i - 1].place + 1,
                                 .months = card->age_months};
    }
    ChooserView view = {
        .title = word(gallery, "chooser.title"),
        .line = word(gallery, "chooser.line"),
        .back = word(gallery, "chooser.back"),
        .back_key = word(gallery, "key.escape"),
        .note = gallery->level.note,
        .content = gallery->level.content,
        .cards = cards,
        .card_count = count,
        .look = gallery->stage.look,
        .focus = UI_LEVEL,
    };
    clear(gallery);
    chooser_draw(&gallery->stage.shapes, &gallery->stage.hits, &view,
                 &gallery->stage.layout);
    hang(gallery);
}

/* A scene may have ended before `at_s`: then it is shown as it ended. */
static void play_hang(Gallery *gallery, double at_s)
{
    uint32_t tick = (uint32_t)(at_s * TICKS_PER_SECOND);
    const Tape *tape = &gallery->session.tape;
    stage_play(&gallery->stage, &gallery->level, tape,
               tick < tape->ticks ? tick : tape->ticks);
    hang(gallery);
}

/* Over the middle of a scene, as one comes upon it. */
static void pause_hang(Gallery *gallery)
{
    Stage *stage = &gallery->stage;
    char keys[STAGE_LINE_BYTES];
    words_fill(keys, sizeof keys, word(gallery, "pause.keys"),
               &(WordsFill){.baby = word(gallery, "baby.unnamed")});
    PauseView view = {
        .title = word(gallery, "pause.title"),
        .go_on = word(gallery, "pause.go_on"),
        .again = word(gallery, "pause.again"),
        .leave = word(gallery, "pause.leave"),
        .settings = word(gallery, "pause.settings"),
        .fullscreen = word(gallery, "pause.fullscreen"),
        .keys = keys,
        .go_on_key = word(gallery, "key.space"),
        .focus = UI_GO_ON,
    };
    stage_play(stage, &gallery->level, &gallery->session.tape,
               gallery->session.tape.ticks / 2);
    pause_draw(&stage->shapes, &stage->hits, &view, &stage->layout);
    hang(gallery);
}

/* With two sentences of the real words; a long list of problems has its own test. */
static void notice_hang(Gallery *gallery)
{
    NoticeView view = {
        .title = word(gallery, "notice.title"),
        .back = word(gallery, "notice.back"),
        .back_key = word(gallery, "key.escape"),
        .lines = {word(gallery, "notice.sound"), word(gallery, "notice.settings")},
        .line_count = 2,
        .focus = UI_BACK,
    };
    clear(gallery);
    notice_draw(&gallery->stage.shapes, &gallery->stage.hits, &view,
                &gallery->stage.layout);
    hang(gallery);
}

/* Lets the good-enough caregiver play the `i`th scene that can be played. */
static bool scene_ready(Gallery *gallery, int i, Problems *problems)
{
    const LevelCard *card = &gallery->cards[i % gallery->card_count];
    if (!level_load(card->path, "en", &gallery->level, problems)) {
        return false;
    }
    play_session(&gallery->session, &gallery->level.scenario, play_policy("good-enough"),
                 1, 0);
    return true;
}

/* Nine tiles: title, chooser, two moments of the first scene, pause, story, two moments
 * of one from the middle of the list, the second of them in high contrast, and a
 * notice. */
static bool all_hang(Gallery *gallery, Problems *problems)
{
    if (!scene_ready(gallery, 0, problems)) {
        return false;
    }
    title_hang(gallery);
    chooser_hang(gallery);
    play_hang(gallery, 12);
    play_hang(gallery, 45);
    pause_hang(gallery);
    stage_story(&gallery->stage, &gallery->level, &gallery->session.tape);
    hang(gallery);
    if (!scene_ready(gallery, gallery->card_count / 2, problems)) {
        return false;
    }
    play_hang(gallery, 30);
    gallery->stage.layout.contrast = true;
    play_hang(gallery, 60);
    gallery->stage.layout.contrast = false;
    notice_hang(gallery);
    return true;
}

bool screens_save(const char *data, const char *path, Problems *problems)
{
    static Gallery gallery;
    char folder[LEVEL_PATH_BYTES];
    char why[PROBLEM_BYTES] = "";
    snprintf(folder, sizeof folder, "%s/levels", data);
    gallery.card_count =
        level_cards(folder, "en", gallery.cards, LEVEL_CARDS_MAX, problems);
    if (gallery.card_count == 0) {
        problems_add(problems, "%s: there are no levels", folder);
        return false;
    }
    gallery.sheet = canvas_open(ACROSS * TILE_W, DOWN * TILE_H, NULL, why, sizeof why);
    bool saved = gallery.sheet != NULL &&
                 stage_open(&gallery.stage, data, TILE_W, TILE_H, problems) &&
                 all_hang(&gallery, problems) &&
                 canvas_png(gallery.sheet, path, why, sizeof why);
    if (why[0] != '\0') {
        problems_add(problems, "%s", why);
    }
    stage_close(&gallery.stage);
    canvas_close(gallery.sheet);
    return saved;
}
