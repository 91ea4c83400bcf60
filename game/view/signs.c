#include "view/signs.h"

#include "view/amount.h"
#include "view/palette.h"
#include "view/ui.h"

#include <assert.h>
#include <stddef.h>

/* A kind of one channel of Seen that has a name. */
typedef enum SignChannel {
    OF_GAZE,
    OF_HANDS,
    OF_MOUTH,
    OF_FACE,
    OF_POSTURE,
    OF_SHOULDERS,
    OF_BREATH,
    OF_SKIN
} SignChannel;

/* In the order of their numbers; `least`: strength from which it is seen at a glance. */
typedef struct SignRow {
    uint8_t channel, kind, least, place;
    const char *word;
} SignRow;

/* clang-format off */
static const SignRow ROWS[] = {
    {OF_GAZE, GAZE_AT_FACE, 0, SPOT_EYES, "sign.gaze.face"},
    {OF_GAZE, GAZE_AT_HANDS, 0, SPOT_EYES, "sign.gaze.hands"},
    {OF_GAZE, GAZE_AT_THING, 0, SPOT_EYES, "sign.gaze.thing"},
    {OF_GAZE, GAZE_AT_OWN_HAND, 0, SPOT_EYES, "sign.gaze.own"},
    {OF_GAZE, GAZE_AT_NOTHING, 0, SPOT_EYES, "sign.gaze.nothing"},
    {OF_GAZE, GAZE_AT_SHUT, 0, SPOT_EYES, "sign.gaze.shut"},
    {OF_HANDS, HANDS_OPEN, 110, SPOT_HANDS, "sign.hands.open"},
    {OF_HANDS, HANDS_REACH_YOU, 80, SPOT_HANDS, "sign.hands.reach_you"},
    {OF_HANDS, HANDS_REACH_THING, 80, SPOT_HANDS, "sign.hands.reach"},
    {OF_HANDS, HANDS_UP, 80, SPOT_HANDS, "sign.hands.up"},
    {OF_HANDS, HANDS_CLASP, 80, SPOT_HANDS, "sign.hands.clasp"},
    {OF_HANDS, HANDS_ON_YOURS, 80, SPOT_HANDS, "sign.hands.on_yours"},
    {OF_HANDS, HANDS_FIST, 80, SPOT_HANDS, "sign.hands.fist"},
    {OF_HANDS, HANDS_MOUTH, 80, SPOT_HANDS, "sign.hands.mouth"},
    {OF_HANDS, HANDS_RUB, 80, SPOT_HANDS, "sign.hands.rub"},
    {OF_HANDS, HANDS_EAR, 80, SPOT_HANDS, "sign.hands.ear"},
    {OF_HANDS, HANDS_SPLAY, 80, SPOT_HANDS, "sign.hands.splay"},
    {OF_HANDS, HANDS_PUSH, 80, SPOT_HANDS, "sign.hands.push"},
    {OF_HANDS, HANDS_WAVE, 80, SPOT_HANDS, "sign.hands.wave"},
    {OF_FACE, FACE_BRIGHT, 60, SPOT_BROW, "sign.face.bright"},
    {OF_FACE, FACE_SMILE, 60, SPOT_MOUTH, "sign.face.smile"},
    {OF_FACE, FACE_LAUGH, 40, SPOT_MOUTH, "sign.face.laugh"},
    {OF_FACE, FACE_PUZZLED, 70, SPOT_BROW, "sign.face.puzzled"},
    {OF_FACE, FACE_SOBER, 70, SPOT_MOUTH, "sign.face.sober"},
    {OF_FACE, FACE_TIRED, 70, SPOT_EYES, "sign.face.tired"},
    {OF_FACE, FACE_POUT, 60, SPOT_MOUTH, "sign.face.pout"},
    {OF_FACE, FACE_FUSS, 60, SPOT_BROW, "sign.face.fuss"},
    {OF_FACE, FACE_CRY, 40, SPOT_MOUTH, "sign.face.cry"},
    {OF_FACE, FACE_GRIMACE, 60, SPOT_BROW, "sign.face.grimace"},
    {OF_FACE, FACE_STARTLE, 60, SPOT_BROW, "sign.face.startle"},
    {OF_MOUTH, MOUTH_PARTED, 90, SPOT_MOUTH, "sign.mouth.parted"},
    {OF_MOUTH, MOUTH_COO, 70, SPOT_MOUTH, "sign.mouth.round"},
    {OF_MOUTH, MOUTH_ROOT, 70, SPOT_MOUTH, "sign.mouth.root"},
    {OF_MOUTH, MOUTH_SUCK, 70, SPOT_MOUTH, "sign.mouth.suck"},
    {OF_MOUTH, MOUTH_TONGUE, 70, SPOT_MOUTH, "sign.mouth.tongue"},
    {OF_MOUTH, MOUTH_SHUT, 90, SPOT_MOUTH, "sign.mouth.shut"},
    {OF_MOUTH, MOUTH_YAWN, 70, SPOT_MOUTH, "sign.mouth.yawn"},
    {OF_POSTURE, POSTURE_IN, 80, SPOT_TRUNK, "sign.body.in"},
    {OF_POSTURE, POSTURE_BACK, 80, SPOT_TRUNK, "sign.body.back"},
    {OF_POSTURE, POSTURE_TURNED, 80, SPOT_TRUNK, "sign.body.turned"},
    {OF_POSTURE, POSTURE_SHRUG, 80, SPOT_SHOULDERS, "sign.body.shrug"},
    {OF_POSTURE, POSTURE_ARCH, 70, SPOT_TRUNK, "sign.body.arch"},
    {OF_POSTURE, POSTURE_KICK, 80, SPOT_LEGS, "sign.body.kick"},
    {OF_POSTURE, POSTURE_MOLD, 80, SPOT_TRUNK, "sign.body.mold"},
    {OF_POSTURE, POSTURE_WRIGGLE, 80, SPOT_TRUNK, "sign.body.wriggle"},
    {OF_POSTURE, POSTURE_SLUMP, 80, SPOT_TRUNK, "sign.body.slump"},
    {OF_POSTURE, POSTURE_STILL, 80, SPOT_TRUNK, "sign.body.still"},
    {OF_SHOULDERS, 0, 140, SPOT_SHOULDERS, "sign.shoulders"},
    {OF_BREATH, BREATH_SLOW, 90, SPOT_BREATH, "sign.breath.slow"},
    {OF_BREATH, BREATH_QUICK, 90, SPOT_BREATH, "sign.breath.quick"},
    {OF_BREATH, BREATH_SIGH, 80, SPOT_BREATH, "sign.breath.sigh"},
    {OF_BREATH, BREATH_HITCH, 80, SPOT_BREATH, "sign.breath.hitch"},
    {OF_SKIN, SKIN_FLUSH, 90, SPOT_SKIN, "sign.skin.flush"},
    {OF_SKIN, SKIN_PALE, 90, SPOT_SKIN, "sign.skin.pale"},
};
/* clang-format on */

/* Where features lie from mid-head, head units, and the face they must not be hidden
 * under (style.md 2). */
static const double EYES_Y = 16, BROW_Y = -28, MOUTH_Y = 66, CHEEK_Y = 46;
static const double FACE_X = 112, FACE_Y = 122, TURN_X = 34;

static const double OUT = 262;    /* from mid-head to a column of numbers, head units */
static const double RADIUS = .78; /* of a number's disc, in sizes of its text */
static const double EDGE = 44;    /* kept free at both sides, scene units */
static const double FOOT = 190;   /* and below, for discs or a tray */
static const double HEAD_ROOM = 150; /* and above, for the ribbon */

static bool shows(const SignRow *row, const Seen *seen)
{
    const Sign *sign = NULL;
    switch ((SignChannel)row->channel) {
    case OF_GAZE:
        return seen->gaze == row->kind;
    case OF_SHOULDERS: /* said once */
        return seen->shoulders >= row->least && seen->posture.kind != POSTURE_SHRUG;
    case OF_HANDS:
        sign = &seen->hands;
        break;
    case OF_MOUTH:
        sign = &seen->mouth;
        break;
    case OF_FACE:
        sign = &seen->face;
        break;
    case OF_POSTURE:
        sign = &seen->posture;
        break;
    case OF_BREATH:
        sign = &seen->breath;
        break;
    case OF_SKIN:
        sign = &seen->skin;
        break;
    }
    return sign != NULL && sign->kind == row->kind && sign->strength >= row->least;
}

/* The hand that does something is the one that is held higher. */
static Point hand_of(const Rig *rig, double side)
{
    bool left =
        rig->arm_l.y < rig->arm_r.y - 4 || (rig->arm_l.y < rig->arm_r.y + 4 && side < 0);
    const Arm *arm = left ? &rig->arm_l : &rig->arm_r;
    return (Point){(left ? -1 : 1) * arm->x, arm->y};
}

/* Where a sign shows, head units. */
static Point spot_of(SignPlace place, const Rig *rig, const Skeleton *limbs, double side)
{
    double turn = TURN_X * sin(rig->yaw * TAU / 360);
    double nod = -24 * sin(rig->pitch * TAU / 360);
    switch (place) {
    case SPOT_EYES:
        return (Point){turn + side * 44, EYES_Y + nod};
    case SPOT_BROW:
        return (Point){turn + side * 44, BROW_Y + nod};
    case SPOT_MOUTH:
        return (Point){turn + side * 20, MOUTH_Y + nod};
    case SPOT_SKIN:
        return (Point){turn + side * 64, CHEEK_Y + nod};
    case SPOT_HANDS:
        return hand_of(rig, side);
    case SPOT_SHOULDERS:
        return side < 0 ? (Point){limbs->shoulder_l_x - 16, limbs->shoulder_l_y}
                        : (Point){limbs->shoulder_r_x + 16, limbs->shoulder_r_y};
    case SPOT_BREATH:
        return (Point){mixed(limbs->neck_x, limbs->seat_x, .35) + side * 26,
                       mixed(limbs->neck_y, limbs->seat_y, .35)};
    case SPOT_TRUNK:
        return (Point){mixed(limbs->neck_x, limbs->seat_x, .66) + side * 40,
                       mixed(limbs->neck_y, limbs->seat_y, .66)};
    case SPOT_LEGS:
        return side < 0 ? (Point){limbs->leg_l.knee_x, limbs->leg_l.knee_y}
                        : (Point){limbs->leg_r.knee_x, limbs->leg_r.knee_y};
    case SPOT_PLACES:
        break;
    }
    return (Point){0, 0};
}

/* A line to something in the face ends where the face ends. */
static Point tip_of(SignPlace place, Point at, double side)
{
    bool in_face = place == SPOT_EYES || place == SPOT_BROW || place == SPOT_MOUTH ||
                   place == SPOT_SKIN;
    double x = at.x / FACE_X, y = at.y / FACE_Y;
    if (!in_face && x * x + y * y >= 1) {
        return at;
    }
    return (Point){side * FACE_X * sqrt(larger(0, 1 - y * y)), at.y};
}

/* In a workshop as large as running text is on the wall. */
static double size_of(const Layout *layout)
{
    double size = layout_size(layout, TEXT_LABEL);
    return layout->workshop ? larger(size, layout->h / 24) : size;
}

/* Numbers of one side stand below each other, each as near to the height of its sign as
 * the others let it; in the order of their heights, so that no two lines cross. */
static void spread(VisibleSign *signs, int count, double side, const Layout *layout)
{
    int order[SIGNS_MAX], n = 0;
    for (int i = 0; i < count; i++) {
        if (signs[i].side * side > 0) {
            int k = n++;
            while (k > 0 && signs[order[k - 1]].tip.y > signs[i].tip.y) {
                order[k] = order[k - 1];
                k--;
            }
            order[k] = i;
        }
    }
    double gap = 3.1 * size_of(layout), lowest = layout->h - FOOT - gap * .5;
    for (int i = 0; i < n; i++) {
        double least = i == 0 ? HEAD_ROOM + gap * .5 : signs[order[i - 1]].mark.y + gap;
        signs[order[i]].mark.y = larger(signs[order[i]].tip.y, least);
    }
    for (int i = n - 1; i >= 0; i--) {
        double most = i == n - 1 ? lowest : signs[order[i + 1]].mark.y - gap;
        signs[order[i]].mark.y = smaller(signs[order[i]].mark.y, most);
    }
}

/* On which side of the line from `a` to `b` the point lies: its sign. */
static double beside(Point a, Point b, Point p)
{
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

static bool lines_cross(const VisibleSign *a, const VisibleSign *b)
{
    return beside(a->mark, a->tip, b->mark) * beside(a->mark, a->tip, b->tip) < 0 &&
           beside(b->mark, b->tip, a->mark) * beside(b->mark, b->tip, a->tip) < 0;
}

/* Two lines that still cross change places; each time they get shorter. */
static void untangle(VisibleSign *signs, int count)
{
    for (int pass = 0; pass < count; pass++) {
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < i; k++) {
                if (signs[i].side * signs[k].side > 0 &&
                    lines_cross(&signs[i], &signs[k])) {
                    Point mark = signs[i].mark;
                    signs[i].mark = signs[k].mark;
                    signs[k].mark = mark;
                }
            }
        }
    }
}

int signs_of(const Seen *seen, const SceneView *scene, const Layout *layout,
             VisibleSign signs[SIGNS_MAX])
{
    assert(seen != NULL && scene != NULL && scene->rig != NULL && layout != NULL);
    double unit_size = 1;
    Point head = scene_head(scene, layout, &unit_size);
    Skeleton limbs =
        scene->limbs ? *scene->limbs : skeleton_of(scene->pose, scene->look.age);
    Transform turn = transform_turn(limbs.tilt, 0, 0);
    double reserved = EDGE + RADIUS * size_of(layout) * 2 + 5.5 * size_of(layout);
    int count = 0;
    double weight = 0; /* how many more stand at the right */
    for (int i = 0; i < countof(ROWS) && count < SIGNS_MAX; i++) {
        if (!shows(&ROWS[i], seen)) {
            continue;
        }
        SignPlace place = (SignPlace)ROWS[i].place;
        double side = weight < 0 ? 1 : -1;
        Point at = spot_of(place, scene->rig, &limbs, side);
        if (place == SPOT_HANDS) { /* its line must not run over the face */
            side = at.x < 0 ? -1 : 1;
        }
        weight += side;
        Point tip = tip_of(place, at, side);
        double column = head.x + side * OUT * unit_size;
        signs[count++] = (VisibleSign){
            .word = ROWS[i].word,
            .place = place,
            .at = {head.x + unit_size * (turn.a * at.x + turn.c * at.y),
                   head.y + unit_size * (turn.b * at.x + turn.d * at.y)},
            .tip = {head.x + unit_size * (turn.a * tip.x + turn.c * tip.y),
                    head.y + unit_size * (turn.b * tip.x + turn.d * tip.y)},
            .mark = {bounded(column, reserved, layout->w - reserved), 0},
            .side = side,
        };
    }
    spread(signs, count, -1, layout);
    spread(signs, count, 1, layout);
    untangle(signs, count);
    return count;
}

/* A light line with a dark rim, so that it is seen on any room, and a ring at its end. */
static void leader(Shapes *shapes, const VisibleSign *sign, double r)
{
    double dx = sign->tip.x - sign->mark.x, dy = sign->tip.y - sign->mark.y;
    double length = hypot(dx, dy) + 1e-9;
    const Point line[] = {
        {sign->mark.x + dx / length * r, sign->mark.y + dy / length * r}, sign->tip};
    for (int i = 0; i < 2; i++) {
        double w = i == 0 ? 8 : 4;
        int fill = shapes_solid(shapes, i == 0 ? UI_INK : UI_CREAM);
        shapes_ribbon(shapes, line, (const double[]){w, w}, 2, fill, 1);
        shapes_ellipse(shapes, sign->tip, i == 0 ? 11 : 8, i == 0 ? 11 : 8, 0, fill, 1);
    }
}

/* The words on a pill outwards of the number. */
static void words_draw(Shapes *shapes, const VisibleSign *sign, const char *text,
                       const Layout *layout, double r)
{
    double size = size_of(layout), inner = sign->mark.x + sign->side * r * .4;
    double room = sign->side < 0 ? inner - EDGE * .5 : layout->w - EDGE * .5 - inner;
    double pad = size * .5, most = room - r * .8 - 2 * pad;
    TextFit fit = layout_fit(layout, text, TYPE_BOLD, size, most, size * 3.6);
    double wide = smaller(layout_text_width(layout, text, fit.size, TYPE_BOLD), most);
    double w = r * .8 + 2 * pad + wide, h = fit.high + pad * .8;
    Frame pill = {sign->side < 0 ? inner - w : inner, sign->mark.y - h / 2, w, h};
    shapes_shadow(shapes, pill.x, pill.y + 4, pill.w, pill.h, h / 2, .12);
    shapes_box(shapes, pill.x, pill.y, pill.w, pill.h, smaller(h / 2, 34),
               shapes_solid(shapes, UI_CREAM), 1);
    Frame inside = {sign->side < 0 ? pill.x + pad : pill.x + pad + r * .8, pill.y,
                    wide + 2, h};
    ui_fitted(
        shapes, layout, inside, text,
        (TextStyle){
            .size = size, .face = TYPE_BOLD, .anchor = ANCHOR_START, .colour = UI_INK});
}

void signs_draw(Shapes *shapes, const VisibleSign *signs, int count, int shown,
                const char *const *words, const Layout *layout)
{
    assert(count >= 0 && count <= SIGNS_MAX && shown >= 0);
    static const char *const NUMBERS[SIGNS_MAX] = {"1", "2", "3", "4", "5", "6"};
    double size = size_of(layout), r = RADIUS * size;
    for (int i = 0; i < count && i < shown; i++) {
        const VisibleSign *sign = &signs[i];
        leader(shapes, sign, r);
        if (words != NULL && some(words[i])) {
            words_draw(shapes, sign, words[i], layout, r);
        }
        shapes_ellipse(shapes, sign->mark, r + 4, r + 4, 0,
                       shapes_solid(shapes, UI_CREAM), 1);
        shapes_ellipse(shapes, sign->mark, r, r, 0, shapes_solid(shapes, UI_INK), 1);
        shapes_text(shapes, (Point){sign->mark.x, sign->mark.y + size * .36}, NUMBERS[i],
                    (TextStyle){.size = size,
                                .face = TYPE_HEADING,
                                .anchor = ANCHOR_CENTRE,
                                .colour = UI_CREAM});
    }
}

int signs_count(void)
{
    return countof(ROWS);
}

const char *signs_word(int index)
{
    assert(index >= 0 && index < countof(ROWS));
    return ROWS[index].word;
}
