#include "lab/sheets.h"

#include "lab/play.h"
#include "lab/stage.h"
#include "view/kinview.h"

#include <assert.h>
#include <stdio.h>

/*
 * One sheet with every screen, in English, in a window of any size. Texts and levels are
 * the real ones; the scenes are played by the good-enough caregiver under seed 1, so the
 * same build gives the same sheet.
 */

enum { ACROSS = 4, DOWN = 5, CARDS_SHOWN = 64, AGE_BYTES = 48 };

/* Large: one for the whole run, outside the stack. */
typedef struct Gallery {
    Stage stage; /* one tile */
    Session session;
    Level level;
    LevelCard cards[LEVEL_CARDS_MAX];
    int card_count;
    int w, h; /* of a tile */
    int who;  /* the next title's carer */
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
    canvas_copy(gallery->sheet, stage->canvas, gallery->hung % ACROSS * gallery->w,
                gallery->hung / ACROSS * gallery->h);
    gallery->hung++;
}

/* With a newborn, as in the game: the title does not follow the level. */
static void title_hang(Gallery *gallery)
{
    TitleView view = {
        .title = word(gallery, "title.title"),
        .line = word(gallery, "title.line"),
        .play = word(gallery, "title.play"),
        .kin = word(gallery, "title.kin"),
        .choose = word(gallery, "title.choose"),
        .agenda = word(gallery, "title.agenda"),
        .settings = word(gallery, "title.settings"),
        .quit = word(gallery, "title.quit"),
        .notice = "",
        .play_key = word(gallery, "key.enter"),
        .choose_key = "",
        .quit_key = "",
        .look = gallery->stage.look,
        .carer = {gallery->who, (Skin)((gallery->who + 2) % TONES), HAIR_BLACK},
        .seconds = 2,
        .focus = UI_PLAY,
    };
    clear(gallery);
    view.look.age = 0;
    title_draw(&gallery->stage.shapes, &gallery->stage.hits, &view,
               &gallery->stage.layout);
    hang(gallery);
}

static void chooser_hang(Gallery *gallery, bool list)
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
        .cards = cards,
        .card_count = count,
        .list = list,
        .look = gallery->stage.look,
        .focus = UI_LEVEL + gallery->card_count / 2, /* whose note it is */
    };
    char note[STAGE_LINE_BYTES], content[STAGE_LINE_BYTES];
    const WordsFill fill = {.baby = word(gallery, "baby.unnamed")};
    view.note = words_fill(note, sizeof note, gallery->level.note, &fill);
    view.content = words_fill(content, sizeof content, gallery->level.content, &fill);
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

/* The page of what is seen, or that of keys; both kinds of row, and of the usual
 * values. */
static void settings_hang(Gallery *gallery, bool keys)
{
    static const char *const TABS[] = {"see", "hear", "play", "keys", "kept"};
    static const char *const ROWS[] = {"text", "contrast", "calm", "steady"};
    static const char *const KEYS[] = {
        "look",  "warm",     "name",     "hold",       "tend",    "breathe", "wait",
        "pause", "captions", "contrast", "fullscreen", "display", "picture"};
    char id[48];
    SettingsView view = {
        .title = word(gallery, "settings.title"),
        .back = word(gallery, "chooser.back"),
        .back_key = word(gallery, "key.escape"),
        .tab = keys ? 3 : 0,
        .row_count = keys ? 13 : 4,
        .help = word(gallery, keys ? "settings.keys.help" : "settings.text.help"),
        .focus = keys ? UI_KEY + 1 : UI_ROW};
    for (int i = 0; i < SETTING_TABS; i++) {
        snprintf(id, sizeof id, "settings.%s", TABS[i]);
        view.tabs[i] = word(gallery, id);
    }
    for (int i = 0; i < view.row_count; i++) {
        snprintf(id, sizeof id, keys ? "action.%s" : "settings.%s",
                 keys ? KEYS[i] : ROWS[i]);
        view.rows[i] = (SettingRow){.kind = keys     ? SETTING_KEY
                                            : i == 0 ? SETTING_STEPS
                                                     : SETTING_SWITCH,
                                    .id = (keys ? UI_KEY : UI_ROW) + i,
                                    .label = word(gallery, id),
                                    .value = keys ? word(gallery, "key.space")
                                                  : word(gallery, "settings.text.1"),
                                    .second = "Q",
                                    .at = 1,
                                    .of = 4,
                                    .on = !keys && i == 2};
    }
    clear(gallery);
    settings_draw(&gallery->stage.shapes, &gallery->stage.hits, &view,
                  &gallery->stage.layout);
    hang(gallery);
}

/* The page of a family, with its first rows. */
static void kin_hang(Gallery *gallery)
{
    static const char *const ROWS[] = {"name", "skin", "hair", "colour", "iris", "suit"};
    char id[48];
    KinView view = {
        .page = {.title = word(gallery, "kins.title"),
                 .back = word(gallery, "chooser.back"),
                 .back_key = word(gallery, "key.escape"),
                 .tabs = {word(gallery, "kin.baby"), word(gallery, "kin.also"),
                          word(gallery, "kin.you")},
                 .row_count = 6,
                 .help = word(gallery, "kin.name.help"),
                 .focus = UI_GO_ON},
        .look = gallery->stage.look,
        .name = word(gallery, "kin.unnamed"),
        .line = "",
        .go_on = word(gallery, "kin.go_on"),
        .go_on_key = word(gallery, "key.enter"),
        .choose = word(gallery, "title.choose")};
    for (int i = 0; i < view.page.row_count; i++) {
        snprintf(id, sizeof id, "kin.%s", ROWS[i]);
        view.page.rows[i] =
            (SettingRow){.kind = i == 0 ? SETTING_TEXT : SETTING_STEPS,
                         .id = UI_ROW + i,
                         .label = word(gallery, id),
                         .value = i == 0 ? "" : word(gallery, "kin.hair.1"),
                         .at = 1,
                         .of = 5};
    }
    clear(gallery);
    kin_draw(&gallery->stage.shapes, &gallery->stage.hits, &view, &gallery->stage.layout);
    hang(gallery);
}

/* The card before a scene, and the answers of Name over it. */
static void asks_hang(Gallery *gallery)
{
    Stage *stage = &gallery->stage;
    stage->briefing = true;
    play_hang(gallery, 0.1);
    stage->briefing = false;
    stage->asking = true;
    play_hang(gallery, 20);
    stage->asking = false;
}

/* Title, chooser, list; a scene before it begins, asking and at two moments, its pause
 * and its story; settings and a family; two moments of a scene from the middle of the
 * list and of its last; a notice; and the title's other carers. */
static bool all_hang(Gallery *gallery, Problems *problems)
{
    if (!scene_ready(gallery, gallery->card_count / 2, problems)) {
        return false;
    }
    title_hang(gallery);
    chooser_hang(gallery, false);
    chooser_hang(gallery, true);
    asks_hang(gallery);
    play_hang(gallery, 12);
    play_hang(gallery, 45);
    pause_hang(gallery);
    stage_story(&gallery->stage, &gallery->level, &gallery->session.tape);
    hang(gallery);
    settings_hang(gallery, false);
    settings_hang(gallery, true);
    kin_hang(gallery);
    for (int i = 0; i < 2; i++) {
        if (!scene_ready(gallery, i == 0 ? 0 : gallery->card_count - 1, problems)) {
            return false;
        }
        play_hang(gallery, 30);
        if (i == 0) {
            play_hang(gallery, 60);
        }
    }
    notice_hang(gallery);
    for (gallery->who = 1; gallery->who < CARERS; gallery->who++) {
        title_hang(gallery);
    }
    return true;
}

bool screens_save(const char *data, const char *path, const ScreensLook *look,
                  Problems *problems)
{
    assert(data && path && look->w > 0 && look->h > 0 && look->text > 0);
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
    gallery.w = look->w;
    gallery.h = look->h;
    gallery.sheet = canvas_open(ACROSS * look->w, DOWN * look->h, NULL, why, sizeof why);
    bool opened = gallery.sheet != NULL &&
                  stage_open(&gallery.stage, data, look->w, look->h, problems);
    gallery.stage.layout.contrast = look->contrast;
    gallery.stage.layout.text_scale = look->text;
    bool saved = opened && all_hang(&gallery, problems) &&
                 canvas_png(gallery.sheet, path, why, sizeof why);
    if (why[0] != '\0') {
        problems_add(problems, "%s", why);
    }
    stage_close(&gallery.stage);
    canvas_close(gallery.sheet);
    return saved;
}
