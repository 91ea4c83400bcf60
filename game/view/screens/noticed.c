#include "view/screens/noticed.h"

#include "view/amount.h"

#include <assert.h>

enum { GROUP_RING = 3180, GROUP_CARD, RING_POINTS = 40 };

static const double WIDE = 16;        /* of the ring */
static const double TRAIL = 0.3;      /* of the way round, behind its head */
static const double FACE = 82;        /* radius of a face */
static const double HEAD_UNITS = 142; /* head units in it */
static const double PAD = 26, GAP = 34;

/* The point `t` of the way round `f`, from the middle of its top, clockwise. */
static Point round_at(Frame f, double t)
{
    double way = (t - floor(t)) * 2 * (f.w + f.h);
    double half = f.w / 2;
    if (way < half) {
        return (Point){f.x + half + way, f.y};
    }
    if (way < half + f.h) {
        return (Point){f.x + f.w, f.y + way - half};
    }
    if (way < half + f.h + f.w) {
        return (Point){f.x + f.w - (way - half - f.h), f.y + f.h};
    }
    if (way < half + 2 * f.h + f.w) {
        return (Point){f.x, f.y + f.h - (way - half - f.h - f.w)};
    }
    return (Point){f.x + (way - half - 2 * f.h - f.w), f.y};
}

/* A still frame that fades, where nothing may move. */
static void frame_draw(Shapes *shapes, Frame f, int fill, double alpha)
{
    shapes_box(shapes, f.x, f.y, f.w, WIDE, WIDE / 2, fill, alpha);
    shapes_box(shapes, f.x, f.y + f.h - WIDE, f.w, WIDE, WIDE / 2, fill, alpha);
    shapes_box(shapes, f.x, f.y, WIDE, f.h, WIDE / 2, fill, alpha);
    shapes_box(shapes, f.x + f.w - WIDE, f.y, WIDE, f.h, WIDE / 2, fill, alpha);
}

void noticed_ring(Shapes *shapes, const NoticedView *view, const Layout *layout, Frame f)
{
    if (view->ring <= 0 || view->ring >= 1) {
        return;
    }
    shapes_group(shapes, GROUP_RING, false);
    int fill = shapes_solid(shapes, layout->contrast ? UI_GLOW_HC : UI_HONEY);
    if (layout->calm) {
        frame_draw(shapes, f, fill, 1 - view->ring);
        return;
    }
    double head = smooth(view->ring) * (1 + TRAIL), tail = larger(head - TRAIL, 0);
    head = smaller(head, 1);
    for (int i = 0; i < RING_POINTS; i++) {
        double a = mixed(tail, head, (double)i / RING_POINTS);
        double b = mixed(tail, head, (i + 1.0) / RING_POINTS);
        double w = WIDE * (i + 6.0) / (RING_POINTS + 6);
        Point points[] = {round_at(f, a), round_at(f, b)};
        shapes_ribbon(shapes, points, (const double[]){w, w}, 2, fill, 1);
    }
}

/* Her face in a round frame, when, and what it is. */
static void face_draw(Shapes *shapes, const Rig *rig, const Look *look,
                      const Layout *layout, Frame f, const char *const words[2])
{
    Theme theme = ui_theme(layout->contrast);
    double x = layout_left(layout, f.x + f.w / 2, 0),
           size = layout_size(layout, TEXT_LEAST);
    Point at = {x, f.y + FACE};
    shapes_ellipse(shapes, at, FACE, FACE, 0,
                   shapes_solid(shapes, layout->contrast ? UI_CREAM : 0xE7D3B2FF), 1);
    shapes_ellipse(shapes, at, FACE - 4, FACE - 4, 0, shapes_solid(shapes, 0xDFD6E6FF),
                   1);
    shapes_push(shapes, transform_move(at.x, at.y + FACE * 0.04));
    shapes_push(shapes, transform_scale(FACE / HEAD_UNITS, FACE / HEAD_UNITS));
    figure_head(shapes, rig, look);
    shapes_pop(shapes);
    shapes_pop(shapes);
    double y = f.y + 2 * FACE + 8;
    ui_fitted(shapes, layout, (Frame){f.x, y, f.w, size * 1.3}, words[0],
              (TextStyle){.size = size,
                          .face = TYPE_BODY,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.soft});
    ui_fitted(shapes, layout, (Frame){f.x, y + size * 1.3, f.w, size * 1.4}, words[1],
              (TextStyle){.size = size * 1.08,
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
}

void noticed_card(Shapes *shapes, const NoticedView *view, const Look *look,
                  const Layout *layout, Point foot)
{
    if (!view->then) {
        return;
    }
    double size = layout_size(layout, TEXT_LEAST);
    double wide = larger(
        2 * FACE,
        layout_text_width(layout, view->then_label, size * 1.08, TYPE_HEADING) + 12);
    wide = larger(
        wide,
        layout_text_width(layout, view->first_label, size * 1.08, TYPE_HEADING) + 12);
    wide = smaller(wide, (layout->w - 2 * foot.x - 2 * PAD - GAP) / 2);
    bool none = !view->first;
    double w = 2 * PAD + wide * 2 + GAP, h = 2 * PAD + 2 * FACE + 8 + size * 2.7;
    double x = foot.x, y = foot.y - h;
    shapes_group(shapes, GROUP_CARD, false);
    ui_card(shapes, layout, x, y, w, h);
    Frame left = {x + PAD, y + PAD, wide, h - 2 * PAD}, right = left;
    right.x += wide + GAP;
    if (none) {
        ui_fitted(shapes, layout, left, view->none,
                  (TextStyle){.size = size,
                              .face = TYPE_BODY,
                              .anchor = ANCHOR_CENTRE,
                              .colour = ui_theme(layout->contrast).soft});
    } else {
        face_draw(shapes, view->first, look, layout, left,
                  (const char *const[]){view->first_time, view->first_label});
    }
    face_draw(shapes, view->then, look, layout, right,
              (const char *const[]){view->then_time, view->then_label});
}
