#include "view/scene/stage.h"

#include "view/amount.h"
#include "view/scene/places.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

static const double BLEED = 0.08;      /* painted beyond each edge, share of the window */
static const double PAN = 0.06;        /* Look: share of the window [game.md 2] */
static const double PAN_OF_ROOM = 0.7; /* the rest is the infant's */
static const double LIFT = 15;         /* Breathe: scene units up and down */
static const double REACH = 924;       /* from the middle to the outer curtain */
static const double MARGIN = 24;

/* Larger in windows that are neither wide nor low, at most 1.45; four fifths of spare
   height go above, where there is wall, one fifth below, where the tray is. */
Stage stage_of(const Layout *layout)
{
    assert(layout->w > 0 && layout->h > 0);
    double w = layout->w, h = layout->h;
    double scale = bounded(smaller(h / 1200, w / 1120), 1, 1.45);
    Stage stage = {.scale = scale, .x = w / 2 - STAGE_MIDDLE * scale};
    stage.y = (h - STAGE_HEIGHT * scale) * 0.8;
    stage.left = (-stage.x - BLEED * w) / scale;
    stage.right = (w * (1 + BLEED) - stage.x) / scale;
    stage.top = (-stage.y - BLEED * h) / scale;
    stage.bottom = (h * (1 + BLEED) - stage.y) / scale;
    stage.half = w / scale / 2;
    double over = REACH - (stage.half - MARGIN);
    over = over < -60 ? (over + 60) * 0.5 : over > 0 ? over : 0;
    stage.in_left = over;
    stage.in_right = over * 0.95;
    stage.up = bounded((stage.y / scale - 80) * 0.95, 0, 520);
    return stage;
}

Point stage_shift(const Stage *stage, double anchor, bool hangs)
{
    /* nothing within 330 of the middle moves, all beyond 700 in full */
    double out = fabs(anchor - STAGE_MIDDLE);
    double share = bounded((out - 330) / 370, 0, 1);
    double x = anchor < STAGE_MIDDLE ? stage->in_left : -stage->in_right;
    return (Point){x * share, hangs ? -stage->up * share : 0};
}

Point stage_spot(const Stage *stage, Room room, Target target)
{
    assert(room < ROOM_COUNT && target < TARGET_COUNT);
    Place place = place_of(room, target);
    Point shift = stage_shift(stage, place.anchor, place.hangs);
    if (target == TARGET_MOBILE) {
        shift.x =
            -0.19 * bounded(stage->in_right, 0, 372); /* its cord clears the shelf */
    }
    if (room == ROOM_WINDOW && target == TARGET_CAT) {
        shift.x = smaller(0, stage->half - 880); /* on the sill, short of the curtain */
        shift.x = bounded(shift.x, -75, 0);
    }
    return (Point){place.at.x + shift.x, place.at.y + shift.y};
}

/* Lists are short (12 at most), so they are searched. */
bool stage_lists(const SceneView *scene, Target target)
{
    for (int i = 0; i < scene->target_count; i++) {
        if (scene->targets[i] == target) {
            return true;
        }
    }
    return false;
}

bool stage_stands(const SceneView *scene, Target target)
{
    return stage_lists(scene, target) || place_of(scene->room, target).stands;
}

bool stage_shows(const SceneView *scene, Target target)
{
    for (int i = 0; i < scene->target_count; i++) {
        if (scene->targets[i] == target && (scene->shown >> i & 1) != 0) {
            return true;
        }
    }
    return false;
}

void stage_push(Shapes *shapes, const Stage *stage)
{
    tint_place(shapes, stage->x, stage->y, 0, stage->scale);
}

/* The kept background can only be shown shifted by whole pixels. */
static double whole_pixels(double units, const Layout *layout)
{
    return floor(units * layout->u + 0.5) / layout->u;
}

Point stage_pan(const SceneView *scene, const Layout *layout)
{
    if (layout->steady) {
        return (Point){0, 0};
    }
    const Body *body = &scene->body;
    double x = -body->pan_x * PAN * PAN_OF_ROOM * layout->w;
    double y = -body->pan_y * PAN * PAN_OF_ROOM * layout->h + body->lift * LIFT;
    return (Point){whole_pixels(x, layout), whole_pixels(y, layout)};
}

/* Nearer things are moved less: the head turns about her. */
Point stage_sway(const SceneView *scene, const Layout *layout)
{
    if (layout->steady) {
        return (Point){0, 0};
    }
    const Body *body = &scene->body;
    double rest = PAN * (1 - PAN_OF_ROOM);
    return (Point){-body->pan_x * rest * layout->w,
                   -body->pan_y * rest * layout->h + body->lift * LIFT};
}

Point scene_spot(const SceneView *scene, Target target, const Layout *layout)
{
    Stage stage = stage_of(layout);
    Point at = stage_spot(&stage, scene->room, target);
    Point pan = stage_pan(scene, layout);
    return (Point){stage.x + at.x * stage.scale + pan.x,
                   stage.y + at.y * stage.scale + pan.y};
}
