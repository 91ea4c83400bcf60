#include "paint/glass.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

/* What painting 1/n as large and enlarging does by itself is about a bell of n / 2
 * pixels: the size is chosen so that this is no more than she asks for. */
static const double OWN = .5;

static int smaller_for(double sigma_px)
{
    return sigma_px >= 10 ? 8 : sigma_px >= 2 ? 4 : sigma_px >= .8 ? 2 : 1;
}

/* Two bells one after the other add their variances; at full size there is less to do
 * than a pixel shows. */
static double remaining(double sigma_px, int times)
{
    double own = OWN * times;
    return times == 1 ? 0 : sqrt(larger(0, sigma_px * sigma_px - own * own)) / times;
}

static bool opened(Canvas **canvas, int w, int h)
{
    char why[1];
    if (*canvas == NULL) {
        *canvas = canvas_open(w, h, NULL, why, sizeof why);
    }
    return *canvas != NULL && canvas_resize(*canvas, w, h);
}

static void far_paint(Glass *glass, const CotView *view, Shapes *scratch, double sigma)
{
    Box boxes[CANVAS_BOXES_MAX];
    Layout wide = glass->layout;
    wide.w = wide.w * COT_WIDER_PERCENT / 100;
    shapes_clear(scratch);
    cot_far(scratch, view, &wide);
    canvas_forget(glass->far);
    canvas_paint(glass->far, scratch, &wide, boxes);
    canvas_soften(glass->far, sigma);
    glass->age = view->scene.look.age;
    glass->room = view->scene.room;
    glass->time = view->scene.time;
    glass->pose = view->scene.pose;
    glass->shown = view->scene.shown;
}

static bool far_stands(const Glass *glass, const SceneView *scene, int w)
{
    int was_w = 0, h, stride;
    if (glass->far != NULL) {
        canvas_pixels(glass->far, &was_w, &h, &stride);
    }
    return was_w == w && glass->age >= scene->look.age && glass->age <= scene->look.age &&
           glass->room == scene->room && glass->time == scene->time &&
           glass->pose == scene->pose && glass->shown == scene->shown;
}

bool glass_show(Glass *glass, Canvas *canvas, const CotView *view, const Layout *layout,
                Shapes *scratch)
{
    assert(glass != NULL && canvas != NULL && view != NULL && layout->u > 0);
    CotSight sight = cot_sight(view->scene.look.age);
    int w, h, stride;
    canvas_pixels(canvas, &w, &h, &stride);
    double near_px = cot_softness(sight.near_deg, layout);
    double far_px = cot_softness(sight.far_deg, layout);
    int times = smaller_for(near_px);
    int small_w = (w + times - 1) / times, small_h = (h + times - 1) / times;
    int far_w = small_w * COT_WIDER_PERCENT / 100;
    bool stands = glass->smaller == times && far_stands(glass, &view->scene, far_w);
    glass->layout = *layout;
    glass->layout.u = layout->u / times;
    glass->smaller = times;
    if (!opened(&glass->far, far_w, small_h) || !opened(&glass->near, small_w, small_h)) {
        glass_close(glass, canvas);
        return false;
    }
    double near_left = remaining(near_px, times);
    if (!stands) { /* the near bell falls on the far room as well */
        double far_left = remaining(far_px, times);
        far_paint(glass, view, scratch,
                  sqrt(larger(0, far_left * far_left - near_left * near_left)));
    }
    Box boxes[CANVAS_BOXES_MAX];
    shapes_clear(scratch);
    cot_near(scratch, view, &glass->layout);
    double turn = cot_turn(view, layout).x * glass->layout.u;
    int left = (far_w - small_w) / 2 - (int)floor(turn + .5);
    left = left < 0 ? 0 : left > far_w - small_w ? far_w - small_w : left;
    canvas_behind(glass->near, glass->far, (Box){left, 0, small_w, small_h});
    canvas_paint(glass->near, scratch, &glass->layout, boxes);
    canvas_soften(glass->near, near_left);
    canvas_behind(canvas, glass->near, (Box){0, 0, small_w, small_h});
    return true;
}

void glass_close(Glass *glass, Canvas *canvas)
{
    assert(glass != NULL && canvas != NULL);
    canvas_behind(canvas, NULL, (Box){0, 0, 0, 0});
    canvas_close(glass->near);
    canvas_close(glass->far);
    *glass = (Glass){.smaller = 0};
}
