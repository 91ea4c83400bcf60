#include "view/screens/bubble.h"

#include "view/amount.h"
#include "view/screens/plan.h"

#include <assert.h>
#include <math.h>

/* Half the size of what hangs or stands somewhere, and how far a look moves it, scene
 * units; what is on stage now is worth so much more than what only belongs there. */
static const double HALF = 116, SHOWN_NOW = 3;

/* Dearer than to hide any thing: the wrong side for a sound, and a panel above the words.
 */
static const double OTHER_SIDE = 1e8, COVERED = 1e9;

/* How much of `f` a thing at `at` would lose under it. */
static double hidden(Frame f, Point at)
{
    double w = smaller(f.x + f.w, at.x + HALF) - larger(f.x, at.x - HALF);
    double h = smaller(f.y + f.h, at.y + HALF) - larger(f.y, at.y - HALF);
    return w > 0 && h > 0 ? w * h : 0;
}

/* A nursery has its mobile in any case; a hand held out says something too. */
static double cost_of(const SceneView *scene, const Layout *layout, Point head,
                      double unit, Frame f)
{
    const Arm *l = &scene->rig->arm_l, *r = &scene->rig->arm_r;
    const double past = 1.15; /* from the wrist to the fingers */
    Point left = {head.x - past * l->x * unit, head.y + l->y * unit};
    Point right = {head.x + past * r->x * unit, head.y + r->y * unit};
    double cost = SHOWN_NOW * (hidden(f, left) + hidden(f, right));
    if (scene->room == ROOM_NURSERY) {
        cost += hidden(f, scene_spot(scene, TARGET_MOBILE, layout));
    }
    for (int i = 0; i < scene->target_count; i++) {
        Point at = scene_spot(scene, (Target)scene->targets[i], layout);
        cost += hidden(f, at) * (scene->shown >> i & 1 ? SHOWN_NOW : 1);
    }
    return cost;
}

static bool meet(Frame a, Frame b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/* Beside the crown, above where hands reach; lower down where it would hide a thing. What
   sounds in the room stands on its side. */
static Frame place_of(const PlayView *view, const Layout *layout, Point head, double unit,
                      Frame f)
{
    SceneView level = view->scene; /* as if your head were still: a bubble stays put */
    level.body.pan_x = level.body.pan_y = level.body.lift = 0;
    double high = larger(head.y - 70 * unit, PLAN_TOP + PLAN_PANEL_H + 90);
    double low = high + 90 * unit;
    double clear = 104 * unit + 50; /* half a head, its ear and a little air */
    double right = smaller(head.x + clear, layout->w - PLAN_EDGE - f.w);
    double left = larger(head.x - clear - f.w, PLAN_EDGE);
    int side = view->caption_direction;
    const Point at[] = {{right, high}, {left, high}, {right, low}, {left, low}};
    double least = -1;
    for (int k = 0; k < countof(at); k++) {
        int turn = side > 0 ? countof(at) - 1 - k : k; /* from the room: low first */
        bool there = side == 0 || (side > 0) == (turn % 2 == 0);
        Frame tried = {at[turn].x, at[turn].y - f.h / 2, f.w, f.h};
        double cost = cost_of(&level, layout, head, unit, tried);
        cost += (there ? 0 : OTHER_SIDE) + (meet(tried, view->taken) ? COVERED : 0);
        if (least < 0 || cost < least) {
            least = cost;
            f.x = at[turn].x;
            f.y = at[turn].y;
        }
    }
    return f;
}

/* From the cot a face as large as the room is in the middle: words keep to the side. */
static void aside_draw(Shapes *shapes, const PlayView *view, const Layout *layout)
{
    double most = layout->w * .3;
    int side = view->caption_direction;
    double w = ui_caption_width(layout, view->caption, side, most);
    double x = side < 0 ? PLAN_EDGE : layout->w - PLAN_EDGE - w;
    double y = PLAN_TOP + PLAN_PANEL_H + 3.6 * layout_size(layout, TEXT_CAPTION);
    ui_caption(shapes, layout, (Point){x, y}, view->caption, view->caption_strength, side,
               most);
}

void bubble_draw(Shapes *shapes, const PlayView *view, const Layout *layout, int group)
{
    if (!some(view->caption)) {
        return;
    }
    shapes_group(shapes, group, false);
    if (view->beneath) {
        aside_draw(shapes, view, layout);
        return;
    }
    double unit;
    Point head = scene_head(&view->scene, layout, &unit);
    head = (Point){floor(head.x + .5), floor(head.y + .5)}; /* letters go by pixels */
    unit = grained(unit, .004);
    double clear = 104 * unit + 50;
    double most = larger(smaller(head.x, layout->w - head.x) - clear - PLAN_EDGE, 360);
    Frame f = {.w =
                   ui_caption_width(layout, view->caption, view->caption_direction, most),
               .h = 2 * layout_size(layout, TEXT_CAPTION)};
    f = place_of(view, layout, head, unit, f);
    ui_caption(shapes, layout, (Point){f.x, f.y}, view->caption, view->caption_strength,
               view->caption_direction, most);
}
