#include "view/figure.h"

#include "view/figure/body.h"
#include "view/figure/head.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * The order of drawing is the order of depth: trunk, upper arms, neck, legs, head,
 * forearms; on hands and knees the legs come first. Forearms come last because hands go
 * before the face when they rub an eye or reach; upper arms come early because the head
 * turns over the shoulder.
 */

/* The head's hull in the body's coordinates. */
static Path face_of(const Head *head, Point at, double scale)
{
    Transform roll = transform_of(transform_scale(scale, scale),
                                  transform_turn(head->rig->roll, 0, 70));
    Path path = {0};
    for (int i = 0; i < OUTLINE_POINTS; i += 2) {
        Point p = head->outline[i];
        path_push(&path, at.x + roll.a * p.x + roll.c * p.y + roll.e,
                  at.y + roll.b * p.x + roll.d * p.y + roll.f);
    }
    return path_hull(&path);
}

/* The head as the pose carries it. */
static Rig carried(const Rig *rig, const Skeleton *skeleton)
{
    Rig is = *rig;
    is.pitch = bounded(rig->pitch + skeleton->pitch, -25, 25);
    is.roll = bounded(rig->roll + skeleton->roll, -35, 35);
    return is;
}

/* From behind: what she does with her hands is hidden by her back. */
static void away_draw(Body *body, const Rig *rig, const Look *look)
{
    Shapes *shapes = body->shapes;
    body->face.count = 0; /* hands throw no shade on it */
    body_draw_forearm(body, -1);
    body_draw_forearm(body, 1);
    body_draw_legs(body);
    body_draw_upper_arm(body, -1);
    body_draw_upper_arm(body, 1);
    body_draw_torso(body);
    body_draw_neck(body);
    double scale = body->head_scale;
    shapes_push(shapes,
                transform_move(body->head.x, body->head.y + 100 * (1 - scale) - 2));
    shapes_push(shapes, transform_scale(scale, scale));
    Head head;
    head_begin(&head, shapes, rig, look);
    head_draw_nape(&head);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

void figure_draw(Shapes *shapes, const Rig *rig, const Look *look,
                 const Skeleton *skeleton, const Between *between)
{
    assert(look->age >= 0 && skeleton);
    Rig carried_rig = carried(rig, skeleton);
    /* half way round she is seen from the side: the face first, and all of her narrower
     */
    double away = unit(skeleton->away), side = skeleton->yaw > 0 ? 38 : -38;
    double own = away > .5 ? 0 : carried_rig.yaw;
    carried_rig.yaw =
        mixed(own, away > .5 ? -side : side, smooth(1 - fabs(2 * away - 1)));
    Body body;
    body_begin(&body, shapes, &carried_rig, look, skeleton);
    double narrow = mixed(.78, 1, fabs(2 * away - 1));
    shapes_push(shapes, transform_scale(narrow, 1));
    if (away > .5) {
        away_draw(&body, &carried_rig, look);
        shapes_pop(shapes);
        return;
    }
    bool legs_first = skeleton->behind > .5;
    if (legs_first) {
        body_draw_legs(&body);
    }
    body_draw_torso(&body);
    body_draw_upper_arm(&body, -1);
    body_draw_upper_arm(&body, 1);
    body_draw_neck(&body);
    if (!legs_first) {
        body_draw_legs(&body);
    }
    double scale = body.head_scale; /* about the chin's height */
    Point at = {body.head.x, body.head.y + 100 * (1 - scale) - 2};
    Head head;
    head_begin(&head, shapes, &carried_rig, look);
    body.face = face_of(&head, at, scale);
    shapes_push(shapes, transform_move(at.x, at.y));
    shapes_push(shapes, transform_scale(scale, scale));
    head_draw(&head);
    shapes_pop(shapes);
    shapes_pop(shapes);
    if (between) {
        between->draw(shapes, between->what);
    }
    body_draw_forearm(&body, -1);
    body_draw_forearm(&body, 1);
    shapes_pop(shapes);
}

void figure_head(Shapes *shapes, const Rig *rig, const Look *look)
{
    assert(look->hair < HAIR_STYLES && look->iris < IRIS_COLOURS);
    Head head;
    head_begin(&head, shapes, rig, look);
    head_draw(&head);
}
