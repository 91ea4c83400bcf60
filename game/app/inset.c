#include "app/app.h"

#include <assert.h>

/* Two rectangles' common part; nothing: w is 0. */
static Box shared(Box a, Box b)
{
    int x = a.x > b.x ? a.x : b.x, y = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    bool none = right <= x || bottom <= y;
    return none ? (Box){0} : (Box){x, y, right - x, bottom - y};
}

/* Its wishes are the window's, its size and its letters its own. */
static void lay_out(App *app, Inset *inset)
{
    const Layout *window = &app->window.layout;
    inset->layout = layout_of(inset->w, inset->h);
    inset->layout.contrast = window->contrast;
    inset->layout.calm = window->calm;
    inset->layout.steady = true; /* two cameras that move apart cannot be compared */
    inset->layout.text_scale = window->text_scale;
    canvas_measures(inset->canvas, &inset->layout);
}

bool inset_place(App *app, int i, Frame frame)
{
    assert(i >= 0 && i < INSETS_MAX);
    Inset *inset = &app->window.insets[i];
    double u = app->window.layout.u;
    int w = (int)(frame.w * u), h = (int)(frame.h * u);
    inset->x = (int)(frame.x * u + .5);
    inset->y = (int)(frame.y * u + .5);
    inset->w = w > 0 ? w : 1;
    inset->h = h > 0 ? h : 1;
    if (!inset->canvas) {
        char why[256];
        inset->canvas = canvas_open(inset->w, inset->h, NULL, why, sizeof why);
    }
    if (!inset->canvas || !canvas_resize(inset->canvas, inset->w, inset->h))
        return false;
    lay_out(app, inset);
    return true;
}

void inset_paint(App *app, int i, const Shapes *shapes)
{
    assert(i >= 0 && i < INSETS_MAX);
    Inset *inset = &app->window.insets[i];
    if (inset->canvas)
        inset->count = canvas_paint(inset->canvas, shapes, &inset->layout, inset->boxes);
}

/* What the window has painted over an inset is laid again, and what changed in it. */
int insets_lay(App *app, Box *boxes, int count)
{
    int painted = count;
    for (int i = 0; i < INSETS_MAX; i++) {
        Inset *inset = &app->window.insets[i];
        if (!inset->canvas)
            continue;
        Box all = {inset->x, inset->y, inset->w, inset->h};
        for (int k = 0; k < painted; k++) {
            Box part = shared(boxes[k], all);
            part.x -= inset->x;
            part.y -= inset->y;
            if (part.w > 0)
                canvas_inset(app->window.canvas, inset->canvas, inset->x, inset->y, part);
        }
        for (int k = 0; k < inset->count; k++)
            boxes[count++] = canvas_inset(app->window.canvas, inset->canvas, inset->x,
                                          inset->y, inset->boxes[k]);
        inset->count = 0;
    }
    return count;
}

void insets_close(App *app)
{
    for (int i = 0; i < INSETS_MAX; i++) {
        canvas_close(app->window.insets[i].canvas);
        app->window.insets[i] = (Inset){0};
    }
}
