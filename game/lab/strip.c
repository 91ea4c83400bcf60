#include "lab/lab.h"
#include "lab/options.h"

#include "model/noise.h"
#include "paint/canvas.h"
#include "view/caregiver.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/*
 * Strip: one act and what she does after it, frame by frame, as the model and the pose
 * make it. The need and the choice that get the reply wished for are looked for by
 * trying.
 */

enum {
    NEAR_COLUMNS = 7,
    NEAR_ROWS = 3,
    BODY_COLUMNS = 5,
    BODY_ROWS = 3,
    SHEET_W = 1920,
    LABEL_BYTES = 24
};
/* Springs and hands need this long to come to rest. */
enum { SETTLE_TICKS = 4 * TICKS_PER_SECOND };

typedef struct Strip {
    const char *act_name, *state_name, *reply_name, *out, *age_text, *from_text,
        *every_text, *for_text, *seed_text, *need_name;
    bool body, steady;
    Act act;
    Openness state;
    Reply reply;
    double age, from_ms, every_ms, seconds, seed;
    Scenario scenario;
    Dyad dyad;
    Pose pose;
    Body hands;
    Look look;
    Shapes shapes;
    char labels[NEAR_COLUMNS * NEAR_ROWS][LABEL_BYTES];
} Strip;

/* Returns the index of `name` in `names`, also by its first letters; -1 when it is not
 * there. */
static int name_index(const char *name, const char *const *names, int count)
{
    size_t length = strlen(name);
    for (int i = 0; i < count; i++)
        if (length > 0 && strncmp(names[i], name, length) == 0)
            return i;
    return -1;
}

/* Verbs a player has, and words of reactions.md for state and reply. */
static bool words_read(Strip *strip)
{
    const char *acts[ACT_COUNT];
    for (int i = 0; i < ACT_COUNT; i++)
        acts[i] = ACTS[i].name;
    int act = strip->act_name ? name_index(strip->act_name, acts, ACT_COUNT) : -1;
    int state = name_index(strip->state_name, OPENNESS_NAMES, OPENNESS_COUNT);
    int reply = name_index(strip->reply_name, REPLY_NAMES, REPLY_COUNT);
    if (act <= ACT_NONE || act > ACT_WAIT || state < 0 || reply < 0 ||
        strip->out == NULL) {
        fprintf(stderr,
                "goodenough-lab strip: --act look|warm|..., --state "
                "open|pause|subtle|clear|loud, "
                "--reply yes|almost|not|too and -o FILE are needed (see --help)\n");
        return false;
    }
    strip->act = (Act)act;
    strip->state = (Openness)state;
    strip->reply = (Reply)reply;
    return options_number("--age", strip->age_text, 0, 30, &strip->age) &&
           options_number("--from", strip->from_text, -2000, 60000, &strip->from_ms) &&
           options_number("--every", strip->every_text, 16, 5000, &strip->every_ms) &&
           options_number("--for", strip->for_text, 0, 60, &strip->seconds) &&
           options_whole("--seed", strip->seed_text, 0, 1e9, &strip->seed);
}

/* A quiet scene in the nursery in which she asks for `need` in the state wished for. */
static void scene_begin(Strip *strip, Need need)
{
    static const Step STEPS[OPENNESS_COUNT] = {STEP_NONE, STEP_SUBTLE, STEP_SUBTLE,
                                               STEP_CLEAR, STEP_LOUD};
    scenario_begin(&strip->scenario);
    strip->scenario.age_months = strip->age;
    strip->scenario.target_count = 2;
    strip->scenario.targets[0] = TARGET_WINDOW;
    strip->scenario.targets[1] = TARGET_TOY;
    strip->scenario.name_count = 2;
    strip->scenario.names[0] = (NameLine){need, false, -1};
    strip->scenario.names[1] = (NameLine){NEED_HELP, false, 1};
    dyad_begin(&strip->dyad, &strip->scenario, (uint64_t)strip->seed);
    for (int i = 0; i < TICKS_PER_SECOND; i++)
        dyad_step(&strip->dyad, &strip->scenario, (Care){0});
    if (strip->reply == REPLY_TOO_MUCH) /* lively play has gone on for a while */
        strip->dyad.infant.stimulation = 1;
    if (strip->state != OPEN_TO_YOU) {
        strip->dyad.infant.need = (uint8_t)need;
        strip->dyad.infant.step = (uint8_t)STEPS[strip->state];
        strip->dyad.infant.plan = PLAN_OWN;
        strip->dyad.infant.met = 0;
        if (need == NEED_BREAK)
            strip->dyad.infant.gaze = GAZE_AT_NOTHING;
        if (strip->state == NEEDS_LOUD)
            strip->dyad.infant.arousal = .9;
    }
}

/* Too much takes a lively act. A look may go along with hers, to her face or to the
 * toy. */
static Care care_of(const Strip *strip, int choice)
{
    Care care = {.act = (uint8_t)strip->act,
                 .vigor = strip->reply == REPLY_TOO_MUCH ? VIGOR_LIVELY : VIGOR_ORDINARY,
                 .choice = (uint8_t)choice};
    if (strip->act == ACT_LOOK)
        care.gaze = (uint8_t)(choice == 0   ? GAZE_SHARED
                              : choice == 1 ? GAZE_FACE
                                            : GAZE_TARGET + 1);
    return care;
}

/* Looks for a need and a choice whose answer is the reply wished for; begins there. */
static bool scene_found(Strip *strip, Care *care)
{
    for (int need = NEED_NONE; need < NEED_COUNT; need++) {
        bool pause = need == NEED_BREAK;
        if (strip->need_name != NULL && strcmp(strip->need_name, NEED_NAMES[need]) != 0)
            continue;
        if ((need == NEED_NONE) != (strip->state == OPEN_TO_YOU) ||
            (strip->state == NEEDS_PAUSE) != pause)
            continue;
        for (int choice = 0; choice < THING_COUNT; choice++) {
            bool chooses = strip->act == ACT_LOOK ? choice < 3
                                                  : strip->act == ACT_TEND || choice < 2;
            if (!chooses)
                continue;
            scene_begin(strip, (Need)need);
            *care = care_of(strip, choice);
            Dyad trial = strip->dyad;
            dyad_step(&trial, &strip->scenario, *care);
            const Gesture *gesture = &trial.infant.gesture;
            bool answers = gesture->act == strip->act && gesture->ticks <= 1;
            if (answers && gesture->openness == strip->state &&
                gesture->reply == strip->reply) {
                printf("%s, %s: %s by choice %d\n", NEED_NAMES[need],
                       OPENNESS_NAMES[strip->state], REPLY_NAMES[strip->reply], choice);
                return true;
            }
        }
    }
    fprintf(stderr, "goodenough-lab strip: %s is never answered so in this state\n",
            ACTS[strip->act].name);
    return false;
}

static PoseTarget target_of(const Strip *strip)
{
    Seen seen = seen_of(&strip->dyad, &strip->scenario);
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(strip->scenario.room, where);
    return pose_of(&seen, strip->age, where, strip->scenario.targets);
}

/* The figure and the hands follow what is seen, as the game has them follow. */
static void moment_follow(Strip *strip, double seconds)
{
    PoseTarget target = target_of(strip);
    pose_follow(&strip->pose, &target, seconds, strip->steady);
    body_follow(&strip->hands, &strip->dyad, &strip->scenario, seconds, strip->steady);
}

/* She is seen to be as she is for four seconds before the act, though the model stands
 * still. */
static void moment_begin(Strip *strip)
{
    PoseTarget target = target_of(strip);
    pose_reset(&strip->pose, &target, noise_key((uint64_t)strip->seed, NOISE_VIEW));
    for (int i = 0; i < SETTLE_TICKS; i++)
        moment_follow(strip, 1.0 / TICKS_PER_SECOND);
}

/* The infant alone, large. */
static void cell_near(Strip *strip, double w)
{
    Transform place = transform_of(transform_move(w / 2, 92), transform_scale(.6, .6));
    shapes_push(&strip->shapes, place);
    figure_draw(&strip->shapes, &strip->pose.rig, &strip->look, &strip->pose.body, NULL);
    shapes_pop(&strip->shapes);
}

/* The infant and your hands, as they stand in a window of 1920 x 1080, your body as the
 * camera. */
static void cell_body(Strip *strip, double w)
{
    Shapes *shapes = &strip->shapes;
    Layout layout = layout_of(1920, 1080);
    layout.steady = layout.calm = strip->steady;
    double k = w / layout.w;
    SceneView scene = {
        .targets = strip->scenario.targets,
        .target_count = strip->scenario.target_count,
        .rig = &strip->pose.rig,
        .limbs = &strip->pose.body,
        .look = strip->look,
        .carer = TONE_UMBER,
        .body = strip->hands,
        .tending = THING_COUNT,
        .seconds = strip->pose.clock,
    };
    double unit = 1;
    Point head = scene_head(&scene, &layout, &unit);
    shapes_push(shapes, transform_scale(k, k));
    shapes_push(shapes, transform_of(transform_move(head.x, head.y),
                                     transform_scale(unit, unit)));
    figure_draw(shapes, &strip->pose.rig, &strip->look, &strip->pose.body, NULL);
    shapes_pop(shapes);
    caregiver_draw(shapes, &scene, &layout);
    shapes_pop(shapes);
}

static void cell_draw(Strip *strip, int cell, double w, double h, int columns)
{
    static const Colour INK = 0x332244ff, OAT = 0xf6e8d6ff;
    double ms = strip->from_ms + cell * strip->every_ms;
    int column = cell % columns, row = cell / columns;
    shapes_push(&strip->shapes, transform_move(w * column, h * row));
    shapes_box(&strip->shapes, 2, 2, w - 4, h - 4, 0, shapes_solid(&strip->shapes, OAT),
               1);
    if (strip->body)
        cell_body(strip, w);
    else
        cell_near(strip, w);
    snprintf(strip->labels[cell], LABEL_BYTES, "%.0f ms", ms);
    TextStyle style = {22, TYPE_BODY, ANCHOR_START, INK, 0, 1.4};
    shapes_text(&strip->shapes, (Point){10, h - 10}, strip->labels[cell], style);
    shapes_pop(&strip->shapes);
}

/* Time 0 is the tick on which the act begins; before it only the pose goes on. The act
 * is held for `seconds` and then let go. */
static void frames_draw(Strip *strip, Care care, double w, double h, int columns,
                        int rows)
{
    int cell = 0;
    int first = (int)(strip->from_ms * TICKS_PER_SECOND / 1000);
    for (int tick = first < 0 ? first : 0; cell < columns * rows; tick++) {
        bool pressed = tick >= 0 && tick < strip->seconds * TICKS_PER_SECOND;
        if (tick >= 0)
            dyad_step(&strip->dyad, &strip->scenario, pressed ? care : (Care){0});
        moment_follow(strip, 1.0 / TICKS_PER_SECOND);
        double ms = tick * 1000.0 / TICKS_PER_SECOND;
        if (ms >= strip->from_ms + cell * strip->every_ms - 1e-6)
            cell_draw(strip, cell++, w, h, columns);
    }
}

static bool sheet_save(Strip *strip, Care care)
{
    int columns = strip->body ? BODY_COLUMNS : NEAR_COLUMNS,
        rows = strip->body ? BODY_ROWS : NEAR_ROWS;
    double w = (double)SHEET_W / columns, h = strip->body ? 216 : 366;
    char why[160] = "";
    Canvas *canvas = canvas_open(SHEET_W, (int)h * rows, NULL, why, sizeof why);
    if (canvas == NULL) {
        fprintf(stderr, "goodenough-lab strip: %s\n", why);
        return false;
    }
    Layout layout = {.w = SHEET_W, .h = h * rows, .u = 1, .text_scale = 1};
    shapes_clear(&strip->shapes);
    shapes_group(&strip->shapes, 1, false);
    shapes_box(&strip->shapes, 0, 0, layout.w, layout.h, 0,
               shapes_solid(&strip->shapes, 0xe9d3b8ff), 1);
    frames_draw(strip, care, w, h, columns, rows);
    Box boxes[CANVAS_BOXES_MAX];
    canvas_paint(canvas, &strip->shapes, &layout, boxes);
    bool saved = canvas_png(canvas, strip->out, why, sizeof why);
    if (!saved)
        fprintf(stderr, "goodenough-lab strip: %s\n", why);
    canvas_close(canvas);
    return saved;
}

int strip_main(int argc, char **argv)
{
    static Strip strip;
    assert(argc >= 1);
    strip = (Strip){.state_name = "open",
                    .reply_name = "yes",
                    .age = 5,
                    .from_ms = -100,
                    .every_ms = 100,
                    .seconds = .3,
                    .seed = 1};
    const Option options[] = {
        {"--act", &strip.act_name, NULL},
        {"--state", &strip.state_name, NULL},
        {"--reply", &strip.reply_name, NULL},
        {"--age", &strip.age_text, NULL},
        {"--from", &strip.from_text, NULL},
        {"--every", &strip.every_text, NULL},
        {"--for", &strip.for_text, NULL},
        {"--seed", &strip.seed_text, NULL},
        {"--body", NULL, &strip.body},
        {"--steady", NULL, &strip.steady},
        {"--need", &strip.need_name, NULL},
        {"-o", &strip.out, NULL},
        {NULL, NULL, NULL},
    };
    if (options_read(argc, argv, options, NULL, 0) < 0 || !words_read(&strip))
        return LAB_WRONG;
    strip.look = (Look){.skin = TONE_AMBER,
                        .hair = HAIR_CURLS,
                        .hair_colour = HAIR_BROWN,
                        .suit = SUIT_TEAL,
                        .age = strip.age};
    Care care;
    if (!scene_found(&strip, &care))
        return LAB_FAILED;
    moment_begin(&strip);
    return sheet_save(&strip, care) ? LAB_FINE : LAB_FAILED;
}
