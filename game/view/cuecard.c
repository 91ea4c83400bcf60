#include "view/cuecard.h"

#include "view/amount.h"
#include "view/palette.h"

#include <assert.h>
#include <string.h>

/*
 * The twelve clusters of the art and a few more, so that every age has a dozen of its
 * own: a newborn neither smiles nor reaches, and somebody of a year holds up both arms.
 */

/* clang-format off */
const CueCard CUECARDS[CUE_CARDS] = {
    {"alert", ASKS_OPEN, 0, 99, CUE_ALERT, {0}},
    {"stills", ASKS_OPEN, 0, 3, -1, {.gaze = GAZE_AT_THING, .face = {FACE_BRIGHT, 255},
        .mouth = {MOUTH_PARTED, 90}, .hands = {HANDS_SPLAY, 90}, .posture = {POSTURE_STILL, 255},
        .side = 1}},
    {"smile", ASKS_OPEN, 1.5, 99, CUE_SMILE, {0}},
    {"coo", ASKS_OPEN, 1.5, 99, CUE_COO, {0}},
    {"laugh", ASKS_OPEN, 3.5, 99, CUE_LAUGH, {0}},
    {"toy", ASKS_OPEN, 3.5, 99, CUE_TOY, {0}},
    {"calm", ASKS_OPEN, 0, 99, CUE_CALM, {0}},
    {"hand", ASKS_PAUSE, 0, 6, -1, {.gaze = GAZE_AT_NOTHING, .face = {FACE_QUIET, 120},
        .mouth = {MOUTH_SUCK, 160}, .hands = {HANDS_MOUTH, 225}, .posture = {POSTURE_STILL, 160}}},
    {"away", ASKS_PAUSE, 0, 99, CUE_AWAY, {0}},
    {"frown", ASKS_PAUSE, 0, 9, -1, {.gaze = GAZE_AT_FACE, .face = {FACE_PUZZLED, 255},
        .mouth = {MOUTH_SHUT, 180}, .hands = {HANDS_FIST, 160}, .posture = {POSTURE_BACK, 200},
        .breath = {BREATH_QUICK, 160}, .shoulders = 120}},
    {"drift", ASKS_PAUSE, 0, 99, -1, {.gaze = GAZE_AT_NOTHING, .face = {FACE_TIRED, 235},
        .hands = {HANDS_REST, 120}, .posture = {POSTURE_SLUMP, 200}, .side = 1}},
    {"yawn", ASKS_PAUSE, 0, 99, CUE_YAWN, {0}},
    {"startle", ASKS_PAUSE, 0, 99, CUE_STARTLE, {0}},
    {"push", ASKS_PAUSE, 3.5, 99, -1, {.gaze = GAZE_AT_NOTHING, .face = {FACE_GRIMACE, 220},
        .mouth = {MOUTH_SHUT, 220}, .hands = {HANDS_PUSH, 235}, .posture = {POSTURE_BACK, 220},
        .shoulders = 90, .side = 1}},
    {"hungry", ASKS_YOU, 0, 99, CUE_HUNGRY, {0}},
    {"up", ASKS_YOU, 6, 99, -1, {.gaze = GAZE_AT_FACE, .face = {FACE_POUT, 90},
        .hands = {HANDS_UP, 245}, .posture = {POSTURE_IN, 200}}},
    {"freeze", ASKS_YOU, 9, 99, -1, {.gaze = GAZE_AT_FACE, .face = {FACE_STARTLE, 130},
        .mouth = {MOUTH_SHUT, 160}, .hands = {HANDS_FIST, 200}, .posture = {POSTURE_STILL, 255},
        .breath = {BREATH_HITCH, 180}, .shoulders = 200}},
    {"fuss", ASKS_YOU, 0, 99, CUE_FUSS, {0}},
    {"cry", ASKS_YOU, 0, 99, CUE_CRY, {0}},
};
/* clang-format on */

typedef struct AskLook {
    Colour mark, disc;
} AskLook;

/* Told apart by sign and word as well as by colour (style.md 8). */
static const AskLook ASKS[ASKS_COUNT] = {
    [ASKS_OPEN] = {0x4A7A50FF, 0xD7E3D0FF},
    [ASKS_PAUSE] = {0x7A5C96FF, 0xE0D8E6FF},
    [ASKS_YOU] = {0xB2492EFF, 0xF8D0B8FF},
};

/* The figure from crown to toes, head units, with a little air; and how wide its disc
 * is. */
static const double FIGURE_W = 560, FIGURE_H = 640, FIGURE_TOP = -160, DISC_R = 230;

/* The floor under a figure that sits, head units, and the brown of every shadow. */
static const double FLOOR = 372;
static const double SITS_FROM = 4.5; /* months, with a hand at the back */
static const Colour SHADE = 0x5B3A2AFF;

const CueCard *cuecard_named(const char *id)
{
    assert(id);
    for (int i = 0; i < CUE_CARDS; i++) {
        if (strcmp(CUECARDS[i].id, id) == 0) {
            return &CUECARDS[i];
        }
    }
    return NULL;
}

Rig cuecard_rig(const CueCard *card, double months)
{
    assert(card && months >= 0);
    return card->cue >= 0 ? cue_rig((CueName)card->cue, months)
                          : pose_of(&card->seen, months, NULL, NULL).rig;
}

Colour cuecard_ground(Asks asks)
{
    assert(asks < ASKS_COUNT);
    return ASKS[asks].disc;
}

/* Two bars as on a pause key. */
void cuecard_mark(Shapes *shapes, Asks asks, Point at)
{
    assert(shapes && asks < ASKS_COUNT);
    int fill = shapes_solid(shapes, ASKS[asks].mark);
    switch (asks) {
    case ASKS_OPEN:
        shapes_ellipse(shapes, at, 15, 15, 0, fill, 1);
        break;
    case ASKS_PAUSE:
        shapes_box(shapes, at.x - 13, at.y - 14, 10, 28, 4, fill, 1);
        shapes_box(shapes, at.x + 3, at.y - 14, 10, 28, 4, fill, 1);
        break;
    case ASKS_YOU:
        shapes_polygon(shapes,
                       (const Point[]){{at.x, at.y - 16},
                                       {at.x + 17, at.y + 14},
                                       {at.x - 17, at.y + 14}},
                       3, fill, 1);
        break;
    case ASKS_COUNT:
        break;
    }
}

/* Who cannot sit yet lies. */
void cuecard_figure(Shapes *shapes, const Rig *rig, const Look *look, Point head,
                    double scale)
{
    assert(shapes && rig && look && scale > 0);
    shapes_push(shapes, transform_of(transform_move(head.x, head.y),
                                     transform_scale(scale, scale)));
    shapes_halo(shapes, (Point){0, FLOOR}, 230, 30, SHADE, .18);
    BodyPose pose = look->age < SITS_FROM ? BODY_BACK : BODY_SIT;
    Skeleton skeleton = skeleton_of(pose, look->age);
    figure_draw(shapes, rig, look, &skeleton, NULL);
    shapes_pop(shapes);
}

void cuecard_draw(Shapes *shapes, const CueCard *card, const Look *look, double w,
                  double h)
{
    assert(shapes && card && look && w > 0 && h > 0);
    double scale = smaller(w / FIGURE_W, h / FIGURE_H);
    Point head = {w / 2, h / 2 - (FIGURE_TOP + FIGURE_H / 2) * scale};
    Rig rig = cuecard_rig(card, look->age);
    shapes_ellipse(shapes, (Point){w / 2, h / 2}, DISC_R * scale, DISC_R * scale, 0,
                   shapes_solid(shapes, ASKS[card->asks].disc), 1);
    cuecard_figure(shapes, &rig, look, head, scale);
}
