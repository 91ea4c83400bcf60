#include "lab/poses.h"

#include "paint/canvas.h"
#include "view/amount.h"
#include "view/ui.h"

#include <assert.h>
#include <stddef.h>

enum { LINE_W = 2400, LINE_H = 420, LINES = BODY_COUNT / 2 };

/* Which ages a pose is shown at, months; and what she does there. */
typedef struct PoseRow {
    const char *words;
    double ages[3];
    CueName cues[3];
} PoseRow;

static const PoseRow POSES[BODY_COUNT] = {
    [BODY_SIT] = {"sitting", {5, 9, 24}, {CUE_ALERT, CUE_SMILE, CUE_TOY}},
    [BODY_BOUNCER] = {"bouncer", {1, 4, 8}, {CUE_ALERT, CUE_COO, CUE_LAUGH}},
    [BODY_HELD] = {"in arms", {.5, 5, 14}, {CUE_ALERT, CUE_SMILE, CUE_CALM}},
    [BODY_BACK] = {"on a blanket", {.5, 4, 9}, {CUE_ALERT, CUE_SMILE, CUE_LAUGH}},
    [BODY_TUMMY] = {"on the tummy", {.5, 4, 8}, {CUE_CALM, CUE_ALERT, CUE_SMILE}},
    [BODY_MAT] = {"changing mat", {1, 5, 15}, {CUE_ALERT, CUE_LAUGH, CUE_FUSS}},
    [BODY_HIGHCHAIR] = {"high chair", {6, 12, 24}, {CUE_HUNGRY, CUE_ALERT, CUE_SMILE}},
    [BODY_LAP] = {"on a lap", {2, 8, 24}, {CUE_ALERT, CUE_LAUGH, CUE_ALERT}},
    [BODY_COT] = {"asleep in a cot", {.5, 6, 20}, {CUE_CALM, CUE_CALM, CUE_CALM}},
    [BODY_CRAWL] = {"crawling", {8, 10, 14}, {CUE_ALERT, CUE_SMILE, CUE_ALERT}},
    [BODY_HOLD_ON] = {"holding on", {9, 11, 14}, {CUE_ALERT, CUE_SMILE, CUE_ALERT}},
    [BODY_STAND] = {"standing", {11, 18, 30}, {CUE_ALERT, CUE_SMILE, CUE_CRY}},
    [BODY_WALK] = {"walking", {12, 18, 30}, {CUE_SMILE, CUE_ALERT, CUE_ALERT}},
    [BODY_BUGGY] = {"buggy", {2, 8, 24}, {CUE_ALERT, CUE_AWAY, CUE_SMILE}},
};

/* Five ages: hair and suit differ so that each is somebody. */
static const double AGES[] = {.2, 4, 9, 18, 30};
static const BodyPose FIRST[] = {BODY_HELD, BODY_SIT, BODY_SIT, BODY_SIT, BODY_SIT};
static const BodyPose DAYS[] = {BODY_BACK, BODY_TUMMY, BODY_CRAWL, BODY_WALK, BODY_STAND};
static const char *const AGE_WORDS[] = {"newborn", "four months", "nine months",
                                        "eighteen months", "thirty months"};

/* From crown to feet of any pose, head units, with air. */
static const double WHOLE_W = 800, WHOLE_H = 720, WHOLE_TOP = -190;

/* In what she is put, at `scale` of a head unit. */
static void placed(Shapes *shapes, const SceneView *scene, Point middle, double scale)
{
    const Skeleton *limbs = scene->limbs;
    double low = 100 * unit(limbs->prone);
    Point head = {middle.x + (limbs->stage_x - limbs->seat_x * .2) * scale,
                  middle.y + (low - WHOLE_TOP - WHOLE_H / 2) * scale};
    shapes_push(shapes, transform_of(transform_move(head.x, head.y),
                                     transform_scale(scale, scale)));
    scene_seated(shapes, scene);
    shapes_pop(shapes);
}

static void her(Shapes *shapes, const PoseWish *wish, Point middle, double scale)
{
    Rig rig = cue_rig(wish->cue, wish->look.age);
    if (wish->pose == BODY_COT) {
        rig = rig_neutral();
        rig.lid = 0;
        rig.yaw = 12;
        rig.roll = 6;
    }
    Skeleton limbs = skeleton_of(wish->pose, wish->look.age);
    skeleton_step(&limbs, .16, wish->look.age);
    SceneView scene = {.pose = wish->pose,
                       .rig = &rig,
                       .limbs = &limbs,
                       .look = wish->look,
                       .carer = wish->look.skin,
                       .tending = THING_COUNT};
    placed(shapes, &scene, middle, scale);
}

void poses_one(Shapes *shapes, const PoseWish *wish, double w, double h)
{
    assert(wish->pose < BODY_COUNT);
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, w, h, 0, shapes_solid(shapes, UI_CREAM), 1);
    shapes_group(shapes, 2, false);
    her(shapes, wish, (Point){w / 2, h / 2}, smaller(w / WHOLE_W, h / WHOLE_H));
}

static void label(Shapes *shapes, double x, double y, const char *words, double size)
{
    TextStyle style = {size, TYPE_HEADING, ANCHOR_START, UI_INK, 0, 0};
    shapes_text(shapes, (Point){x, y}, words, style);
}

static void ground(Shapes *shapes, double w, double h)
{
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, w, h, 0, shapes_solid(shapes, UI_OAT), 1);
}

/* Twelve pictures, as the game's springs move her. */
void poses_strip(Shapes *shapes, const PoseWish *wish, BodyPose to, double every)
{
    enum { ACROSS = 6, DOWN = 2 };
    const double w = (double)SHEET_STRIP_W / ACROSS, h = (double)SHEET_STRIP_H / DOWN;
    Pose pose;
    Rig rig = cue_rig(wish->cue, wish->look.age);
    PoseTarget target = {.rig = rig,
                         .breath_s = 1.8,
                         .brisk = 1,
                         .side = 1,
                         .age = wish->look.age,
                         .place = wish->pose};
    pose_reset(&pose, &target, 7);
    bool goes = to == BODY_WALK || to == BODY_CRAWL; /* off, in her own way */
    target.place = goes ? wish->pose : to;
    target.far = goes ? 1 : 0;
    target.absorbed = true;
    target.held = to == BODY_HELD;
    ground(shapes, SHEET_STRIP_W, SHEET_STRIP_H);
    for (int i = 0; i < ACROSS * DOWN; i++) {
        SceneView scene = {.pose = pose.seat,
                           .rig = &pose.rig,
                           .limbs = &pose.body,
                           .seat_away = pose.seat_away,
                           .look = wish->look,
                           .carer = wish->look.skin,
                           .tending = THING_COUNT};
        shapes_group(shapes, 10 + i, false);
        Point middle = {(i % ACROSS + .5) * w, (i / ACROSS + .5) * h};
        placed(shapes, &scene, middle, .5);
        for (double t = 0; t < every - 1e-6; t += 1.0 / 60) {
            pose_follow(&pose, &target, 1.0 / 60, false);
        }
    }
}

void poses_ages(Shapes *shapes, const Look *look)
{
    static const Hair HAIRS[] = {HAIR_NEWBORN, HAIR_TUFT, HAIR_WISPS, HAIR_PUFFS,
                                 HAIR_CURLS};
    static const SuitColour SUITS_OF[] = {SUIT_CREAM, SUIT_SAGE, SUIT_PLUM, SUIT_HONEY,
                                          SUIT_RUST};
    ground(shapes, SHEET_AGES_W, SHEET_AGES_H);
    for (int i = 0; i < countof(AGES); i++) {
        double w = (double)SHEET_AGES_W / countof(AGES), x = w * i;
        label(shapes, x + 40, 64, AGE_WORDS[i], 40);
        for (int row = 0; row < 2; row++) {
            shapes_group(shapes, 10 + 2 * i + row, false);
            PoseWish wish = {row == 0 ? FIRST[i] : DAYS[i], CUE_ALERT, *look};
            wish.look.age = AGES[i];
            wish.look.hair = HAIRS[i];
            wish.look.suit = SUITS_OF[i];
            her(shapes, &wish, (Point){x + w / 2, 420 + row * 680}, row == 0 ? .86 : .76);
        }
    }
}

/* Two poses at three ages; seven such lines make the sheet, for one list holds no more.
 */
static void line_draw(Shapes *shapes, const Look *look, int line)
{
    const double w = 800.0 * .49;
    shapes_clear(shapes);
    ground(shapes, LINE_W, LINE_H);
    for (int column = 0; column < 2; column++) {
        BodyPose pose = (BodyPose)(line * 2 + column);
        for (int i = 0; i < 3; i++) {
            PoseWish wish = {pose, POSES[pose].cues[i], *look};
            wish.look.age = POSES[pose].ages[i];
            wish.look.suit = (SuitColour)((int)pose * 2 % SUITS);
            shapes_group(shapes, 10 + column * 3 + i, false);
            her(shapes, &wish,
                (Point){column * 1200 + (i + .5) * w + 10, LINE_H / 2 + 16}, .49);
        }
        shapes_group(shapes, 60 + column, false);
        label(shapes, column * 1200 + 30, 40, POSES[pose].words, 32);
    }
}

bool poses_save(const Look *look, const char *path, Problems *problems)
{
    static Shapes shapes;
    char why[PROBLEM_BYTES] = "";
    Box boxes[CANVAS_BOXES_MAX];
    Layout layout = layout_of(LINE_W, LINE_H);
    layout.u = 1;
    Canvas *sheet = canvas_open(LINE_W, LINE_H * LINES, NULL, why, sizeof why);
    Canvas *line = canvas_open(LINE_W, LINE_H, NULL, why, sizeof why);
    bool saved = sheet != NULL && line != NULL;
    for (int i = 0; saved && i < LINES; i++) {
        line_draw(&shapes, look, i);
        canvas_forget(line);
        canvas_paint(line, &shapes, &layout, boxes);
        canvas_copy(sheet, line, 0, i * LINE_H);
    }
    saved = saved && canvas_png(sheet, path, why, sizeof why);
    canvas_close(line);
    canvas_close(sheet);
    if (!saved) {
        problems_add(problems, "%s", why);
    }
    return saved;
}
