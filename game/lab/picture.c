#include "lab/easel.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "lab/play.h"
#include "lab/poses.h"
#include "lab/sheets.h"
#include "lab/stage.h"

#include "view/amount.h"

#include <stdio.h>
#include <string.h>

/*
 * One picture: a moment of a scene as the game would show it, a named cue at an age, or
 * a sheet of all. The picture at second S is the same as the game's --shot and the
 * story's, since all of them ask view/moment.h.
 */

enum { SIDE_MIN = 16, SIDE_MAX = 8192, NAMES_MAX = 24 };

typedef struct Wish {
    const char *level, *policy, *cue, *pose, *to, *sheet, *time, *simulate, *out, *data;
    double seed, at, age;
    double w, h; /* 0: as usual for what is asked */
    double text; /* percent */
    bool contrast, cot;
    Look look;
    Sight sight;
} Wish;

/* What --sheet knows; the last three are not figures alone. */
enum {
    SHEETS = 4,
    SHEET_BLIND = SHEETS,
    SHEET_BODIES,
    SHEET_SCREENS,
    SHEET_POSES,
    SHEET_ROOMS,
    SHEET_COT,
    SHEET_SIGNS,
    SHEET_NAMES
};
static const SheetKind *const KINDS[SHEETS] = {&SHEET_CUES, &SHEET_MONTHS, &SHEET_SKINS,
                                               &SHEET_LOOKS};

/* In the order of the enums in view/figure.h, and called as style.md 11 calls them. */
static const char *const TONE_NAMES[TONES] = {"rose", "honey", "amber", "umber", "cocoa"};
static const char *const HAIR_NAMES[HAIR_STYLES] = {
    "curls", "wisps", "tuft", "newborn", "straight", "puffs", "bald", "locs"};
static const char *const HAIR_COLOUR_NAMES[HAIR_COLOURS] = {"black", "brown", "chestnut",
                                                            "sand", "ginger"};
static const char *const IRIS_NAMES[IRIS_COLOURS] = {"brown", "hazel", "slate", "deep"};
static const char *const SUIT_NAMES[SUITS] = {"teal", "honey", "rust",
                                              "plum", "sage",  "cream"};

/* Finds `text` (NULL: `out` keeps its value) among `names`; says which there are
 * otherwise. */
static bool choice_read(const char *option, const char *text, const char *const *names,
                        int count, int *out)
{
    for (int i = 0; text != NULL && i < count; i++) {
        if (strcmp(names[i], text) == 0) {
            *out = i;
            return true;
        }
    }
    if (text == NULL) {
        return true;
    }
    fprintf(stderr, "goodenough-lab picture: %s knows no %s; there is", option, text);
    for (int i = 0; i < count; i++) {
        fprintf(stderr, "%s %s", i == 0 ? "" : ",", names[i]);
    }
    fprintf(stderr, "\n");
    return false;
}

/* The text of each option about her look. */
typedef struct LookText {
    const char *skin, *hair, *colour, *iris, *suit;
} LookText;

/* Names that were not given keep what the wish began with. */
static bool look_read(Wish *wish, const LookText *text)
{
    int chosen[5] = {(int)wish->look.skin, (int)wish->look.hair,
                     (int)wish->look.hair_colour, (int)wish->look.iris,
                     (int)wish->look.suit};
    if (!choice_read("--skin", text->skin, TONE_NAMES, TONES, &chosen[0]) ||
        !choice_read("--hair", text->hair, HAIR_NAMES, HAIR_STYLES, &chosen[1]) ||
        !choice_read("--hair-colour", text->colour, HAIR_COLOUR_NAMES, HAIR_COLOURS,
                     &chosen[2]) ||
        !choice_read("--iris", text->iris, IRIS_NAMES, IRIS_COLOURS, &chosen[3]) ||
        !choice_read("--suit", text->suit, SUIT_NAMES, SUITS, &chosen[4])) {
        return false;
    }
    wish->look.skin = (Skin)chosen[0];
    wish->look.hair = (Hair)chosen[1];
    wish->look.hair_colour = (HairColour)chosen[2];
    wish->look.iris = (Iris)chosen[3];
    wish->look.suit = (SuitColour)chosen[4];
    wish->look.age = wish->age;
    return true;
}

static bool sight_read(Wish *wish)
{
    int sight = SIGHT_FULL;
    bool read =
        choice_read("--simulate", wish->simulate, SIGHT_NAMES, SIGHT_COUNT, &sight);
    wish->sight = (Sight)sight;
    return read;
}

/* Nothing asked: each kind of picture has a size of its own. */
static bool size_read(Wish *wish, const char *text)
{
    char end;
    if (text == NULL) {
        return true;
    }
    bool read = sscanf(text, "%lfx%lf%c", &wish->w, &wish->h, &end) == 2;
    if (!read || wish->w < SIDE_MIN || wish->h < SIDE_MIN || wish->w > SIDE_MAX ||
        wish->h > SIDE_MAX) {
        fprintf(stderr,
                "goodenough-lab picture: --size wants WxH from %d to %d, not %s\n",
                SIDE_MIN, SIDE_MAX, text);
        return false;
    }
    return true;
}

/* Exactly one kind of picture at a time, so that no option is passed over in silence. */
static bool wish_makes_sense(const Wish *wish, int plain)
{
    int asked =
        (plain == 1) + (wish->cue != NULL || wish->pose != NULL) + (wish->sheet != NULL);
    if (asked != 1 || (plain == 1 && wish->policy == NULL)) {
        fprintf(stderr, "goodenough-lab picture: wants LEVEL with --policy, or --cue, or "
                        "--pose, or --sheet\n");
        return false;
    }
    if (wish->out == NULL) {
        fprintf(stderr, "goodenough-lab picture: wants -o FILE.png or FILE.svg\n");
        return false;
    }
    return true;
}

static bool wish_read(Wish *wish, int argc, char **argv)
{
    const char *seed = NULL, *at = NULL, *age = NULL, *size = NULL;
    LookText look = {0};
    const char *text = NULL;
    const Option options[] = {
        {"--policy", &wish->policy, NULL},
        {"--seed", &seed, NULL},
        {"--at", &at, NULL},
        {"--cue", &wish->cue, NULL},
        {"--pose", &wish->pose, NULL},
        {"--to", &wish->to, NULL},
        {"--age", &age, NULL},
        {"--skin", &look.skin, NULL},
        {"--hair", &look.hair, NULL},
        {"--hair-colour", &look.colour, NULL},
        {"--iris", &look.iris, NULL},
        {"--suit", &look.suit, NULL},
        {"--glasses", NULL, &wish->look.glasses},
        {"--hearing-aid", NULL, &wish->look.hearing_aid},
        {"--cleft-scar", NULL, &wish->look.cleft_scar},
        {"--limb-difference", NULL, &wish->look.limb_difference},
        {"--simulate", &wish->simulate, NULL},
        {"--sheet", &wish->sheet, NULL},
        {"--time", &wish->time, NULL},
        {"--size", &size, NULL},
        {"--text", &text, NULL},
        {"--contrast", NULL, &wish->contrast},
        {"--cot", NULL, &wish->cot},
        {"--data", &wish->data, NULL},
        {"-o", &wish->out, NULL},
        {NULL, NULL, NULL},
    };
    int plain = options_read(argc, argv, options, &wish->level, 1);
    return plain >= 0 && wish_makes_sense(wish, plain) &&
           options_whole("--seed", seed, 0, 9007199254740992.0, &wish->seed) &&
           options_number("--at", at, 0, TAPE_SECONDS_MAX, &wish->at) &&
           options_number("--text", text, 50, 300, &wish->text) &&
           options_number("--age", age, 0, 30, &wish->age) && size_read(wish, size) &&
           look_read(wish, &look) && sight_read(wish);
}

/* The figure alone on a plain ground: for comparing cues, and for pages that explain
 * them. */
static int cue_picture(const Wish *wish, CueName cue, const int *poses,
                       Problems *problems)
{
    static Shapes shapes;
    int w = wish->w > 0 ? (int)wish->w : 720;
    int h = wish->h > 0 ? (int)wish->h : 840;
    shapes_clear(&shapes);
    PoseWish one = {(BodyPose)poses[0], cue, wish->look};
    if (wish->pose != NULL && wish->to != NULL) {
        w = SHEET_STRIP_W, h = SHEET_STRIP_H;
        poses_strip(&shapes, &one, (BodyPose)poses[1], wish->at > 2 ? .1 : wish->at);
    } else if (wish->pose != NULL) {
        poses_one(&shapes, &one, w, h);
    } else {
        sheet_cue(&shapes, cue, &wish->look, w, h);
    }
    Hanging frame = {wish->out, wish->sight};
    return easel_save(&shapes, w, h, &frame, problems) ? LAB_FINE : LAB_FAILED;
}

/* --time shows the rooms at one time of day, --size the shape of their windows. */
static int rooms_picture(const Wish *wish, Problems *problems)
{
    int time = -1;
    if (!choice_read("--time", wish->time, TIME_NAMES, TIME_COUNT, &time)) {
        return LAB_WRONG;
    }
    RoomsWish rooms = {wish->look, time, (int)wish->w, (int)wish->h};
    return rooms_save(&rooms, wish->out, problems) ? LAB_FINE : LAB_FAILED;
}

/* What is one list of shapes, or bands of them. */
static bool figures_save(const Wish *wish, int sheet, Problems *problems)
{
    static Shapes shapes;
    Hanging frame = {wish->out, wish->sight};
    if (sheet == SHEET_BLIND) {
        return easel_blind(&wish->look, (uint64_t)wish->seed, &frame, problems);
    }
    if (sheet != SHEET_BODIES) {
        return easel_sheet(KINDS[sheet], &wish->look, &frame, problems);
    }
    shapes_clear(&shapes);
    poses_ages(&shapes, &wish->look);
    return easel_save(&shapes, SHEET_AGES_W, SHEET_AGES_H, &frame, problems);
}

static bool screens_picture(const Wish *wish, Problems *problems)
{
    ScreensLook look = {.w = wish->w > 0 ? (int)wish->w : 960,
                        .h = wish->h > 0 ? (int)wish->h : 540,
                        .text = wish->text / 100,
                        .contrast = wish->contrast};
    return screens_save(wish->data, wish->out, &look, problems);
}

/* The screens also take a text size and high contrast; cues have a size of their
 * own. */
static int sheet_picture(const Wish *wish, Problems *problems)
{
    static const char *const NAMES[SHEET_NAMES] = {
        "cues",    "cues-by-age", "skins", "looks", "blind", "ages",
        "screens", "poses",       "rooms", "cot",   "signs"};
    int sheet = 0;
    if (!choice_read("--sheet", wish->sheet, NAMES, SHEET_NAMES, &sheet)) {
        return LAB_WRONG;
    }
    if (sheet == SHEET_ROOMS) {
        return rooms_picture(wish, problems);
    }
    if (sheet == SHEET_COT) {
        int w = wish->w > 0 ? (int)wish->w : 640, h = wish->h > 0 ? (int)wish->h : 360;
        return cot_save(&wish->look, w, h, wish->out, problems) ? LAB_FINE : LAB_FAILED;
    }
    if (sheet == SHEET_SIGNS) {
        return signs_save(wish->data, &wish->look, wish->out, problems) ? LAB_FINE
                                                                        : LAB_FAILED;
    }
    bool saved = sheet == SHEET_SCREENS ? screens_picture(wish, problems)
                 : sheet == SHEET_POSES ? poses_save(&wish->look, wish->out, problems)
                                        : figures_save(wish, sheet, problems);
    return saved ? LAB_FINE : LAB_FAILED;
}

/* Plays until `at`, so that the tape ends where the picture is. */
static int moment_picture(const Wish *wish, Problems *problems)
{
    static Stage stage;
    static Session session;
    static Level level;
    const Policy *policy = play_policy(wish->policy);
    if (policy == NULL) {
        return LAB_WRONG;
    }
    int w = wish->w > 0 ? (int)wish->w : 1920;
    int h = wish->h > 0 ? (int)wish->h : 1080;
    bool saved = false;
    if (level_load(wish->level, "en", &level, problems) &&
        stage_open(&stage, wish->data, w, h, problems)) {
        double at = wish->at > 0 ? wish->at : 1.0 / TICKS_PER_SECOND;
        play_session(&session, &level.scenario, policy, (uint64_t)wish->seed, at);
        stage_play(&stage, &level, &session.tape, session.tape.ticks);
        saved = wish->cot ? cot_moment(&stage, &level, wish->out, problems)
                          : stage_save(&stage, wish->out, problems);
    }
    stage_close(&stage);
    return saved ? LAB_FINE : LAB_FAILED;
}

int picture_main(int argc, char **argv)
{
    Wish wish = {.seed = 1, .at = 30, .age = 6, .text = 100, .data = "."};
    wish.look = (Look){.skin = TONE_AMBER, .hair_colour = HAIR_BROWN};
    int cue = 0, poses[2] = {0, 0};
    Problems problems = {0};
    if (!wish_read(&wish, argc, argv) ||
        !choice_read("--cue", wish.cue, CUE_WORDS, CUE_NAMES, &cue) ||
        !choice_read("--pose", wish.pose, BODY_NAMES, BODY_COUNT, &poses[0]) ||
        !choice_read("--to", wish.to, BODY_NAMES, BODY_COUNT, &poses[1])) {
        return LAB_WRONG;
    }
    bool alone = wish.cue != NULL || wish.pose != NULL;
    int result = alone                ? cue_picture(&wish, (CueName)cue, poses, &problems)
                 : wish.sheet != NULL ? sheet_picture(&wish, &problems)
                                      : moment_picture(&wish, &problems);
    problems_say(&problems);
    return result;
}

int hashes_main(int argc, char **argv)
{
    const Option none[] = {{NULL, NULL, NULL}};
    Problems problems = {0};
    if (options_read(argc, argv, none, NULL, 0) < 0) {
        return LAB_WRONG;
    }
    bool done = easel_hashes(&problems);
    problems_say(&problems);
    return done ? LAB_FINE : LAB_FAILED;
}
