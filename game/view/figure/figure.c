#include "view/figure.h"

#include "view/figure/body.h"
#include "view/figure/head.h"

#include <assert.h>

void figure_draw(Shapes *shapes, const Rig *rig, const Look *look, RigPose pose)
{
    assert(pose < RIG_POSES && look->age >= 0);
    if (pose == RIG_NOBODY) {
        figure_head(shapes, rig, look);
        return;
    }
    Body body;
    body_begin(&body, shapes, rig, look, pose);
    body_draw_torso(&body);
    body_draw_upper_arm(&body, -1);
    body_draw_upper_arm(&body, 1);
    body_draw_neck(&body);
    body_draw_legs(&body);
    double scale = body.head_scale; /* about the chin's height */
    Point head = {body.head.x, body.head.y + 100 * (1 - scale) - 2};
    shapes_push(shapes, transform_move(head.x, head.y));
    shapes_push(shapes, transform_scale(scale, scale));
    figure_head(shapes, rig, look);
    shapes_pop(shapes);
    shapes_pop(shapes);
    body_draw_forearm(&body, -1);
    body_draw_forearm(&body, 1);
}

void figure_head(Shapes *shapes, const Rig *rig, const Look *look)
{
    assert(look->hair < HAIR_STYLES && look->iris < IRIS_COLOURS);
    Head head;
    head_begin(&head, shapes, rig, look);
    head_draw(&head);
}
