#include "view/screens/timeline.h"

#include "view/amount.h"
#include "view/rerun.h"

#include <assert.h>

/* From the panel's ends to the strands; how near a bead a touch is a touch of it. */
static const double SIDE = 56, NEAR = 14;

static uint32_t span_of(const TimelineView *view)
{
    uint32_t span = view->span ? view->span : view->ticks;
    return span > 10 * TICKS_PER_SECOND ? span : 10 * TICKS_PER_SECOND;
}

/* Where `tick` lies. */
static double x_of(const TimelineView *view, Frame f, uint32_t tick)
{
    return f.x + SIDE + (f.w - 2 * SIDE) * tick / span_of(view);
}

/* The panel and, in it, the whole run. */
static void panel_draw(Shapes *shapes, const TimelineView *view, const Layout *layout,
                       Frame f)
{
    Theme theme = ui_theme(layout->contrast);
    double r = smaller(f.h / 2, 56);
    if (!layout->contrast) {
        shapes_shadow(shapes, f.x, f.y, f.w, f.h, r, 0.12);
    }
    shapes_box(shapes, f.x, f.y, f.w, f.h, r, shapes_solid(shapes, theme.panel), 1);
    shapes_hides(shapes, f.x + r, f.y, f.w - 2 * r, f.h);
    RibbonView ribbon = {.log = view->log,
                         .ticks = view->ticks,
                         .serves = true,
                         .contrast = layout->contrast,
                         .bare = true,
                         .calm = true};
    double w = x_of(view, f, view->ticks) - f.x - SIDE;
    if (view->ticks > 0) {
        ribbon_timeline(shapes, &ribbon, layout, f.x + SIDE, f.y + 4, larger(w, 1),
                        f.h - 8);
    }
}

/* A spark at the panel's upper edge. */
static void spark_draw(Shapes *shapes, const Layout *layout, Point at)
{
    Theme theme = ui_theme(layout->contrast);
    const double r = 15;
    shapes_ellipse(shapes, at, r + 3, r + 3, 0, shapes_solid(shapes, theme.panel), 1);
    shapes_ellipse(shapes, at, r, r, 0,
                   shapes_solid(shapes, layout->contrast ? UI_GLOW_HC : UI_HONEY), 1);
    ui_icon(shapes, ICON_NOTICE, at, 34, layout->contrast ? UI_NIGHT : UI_INK,
            layout->contrast ? UI_GLOW_HC : UI_HONEY);
}

/* What both runs have in common is paler, up to a fork at the edge. */
static void before_draw(Shapes *shapes, const TimelineView *view, const Layout *layout,
                        Frame f)
{
    if (view->from == 0) {
        return;
    }
    Theme theme = ui_theme(layout->contrast);
    const double r = 22;
    double from = f.x + SIDE - 24, x = x_of(view, f, view->from);
    shapes_box(shapes, from, f.y + 4, larger(x - from, 1), f.h - 8, 4,
               shapes_solid(shapes, theme.panel), 0.62);
    shapes_box(shapes, x - 2, f.y + 8, 4, f.h - 16, 2, shapes_solid(shapes, theme.soft),
               1);
    Point at = {x, f.y + 15}; /* clear of what stands above the panel */
    shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, theme.panel), 1);
    shapes_ellipse(shapes, at, r - 3, r - 3, 0, shapes_solid(shapes, theme.text), 1);
    ui_icon(shapes, ICON_BRANCH, at, 36, theme.panel, theme.text);
}

/* Where it stands: a stem, and the bright bead that is now in play, too. */
static void now_draw(Shapes *shapes, const Layout *layout, Point at, Frame f)
{
    Theme theme = ui_theme(layout->contrast);
    shapes_box(shapes, at.x - 5, f.y + 3, 10, f.h - 6, 5,
               shapes_solid(shapes, theme.panel), 0.8);
    shapes_box(shapes, at.x - 2.5, f.y + 5, 5, f.h - 10, 2.5,
               shapes_solid(shapes, theme.text), 1);
    shapes_ellipse(shapes, at, 19, 19, 0,
                   shapes_solid(shapes, layout->contrast ? UI_GLOW_HC : UI_GLOW), 1);
    shapes_ellipse(shapes, at, 12, 12, 0,
                   shapes_solid(shapes, layout->contrast ? UI_NIGHT : 0xFFFDF5FF), 1);
}

void timeline_draw(Shapes *shapes, Hits *hits, const TimelineView *view,
                   const Layout *layout, Frame f, int group)
{
    assert(view->log && view->at <= view->ticks && view->notice_count >= 0);
    shapes_group(shapes, group, false);
    if (view->focus) {
        ui_ring(shapes, layout, f, smaller(f.h / 2, 56));
    }
    panel_draw(shapes, view, layout, f);
    shapes_group(shapes, group + 1, false);
    before_draw(shapes, view, layout, f);
    shapes_group(shapes, group + 2, false);
    double x = grained(x_of(view, f, view->at), 1 / layout->u);
    now_draw(shapes, layout, (Point){x, f.y + (f.h - 28) / 2}, f);
    shapes_group(shapes, group + 3, false);
    for (int i = 0; i < view->notice_count; i++) {
        Point at = {x_of(view, f, view->notices[i]), f.y + 2};
        spark_draw(shapes, layout, at);
    }
    hits_add(hits, view->id, f.x, f.y, f.w, f.h, view->label);
}

uint32_t timeline_tick(const TimelineView *view, Frame f, double x)
{
    double share = unit((x - f.x - SIDE) / (f.w - 2 * SIDE));
    uint32_t tick = (uint32_t)(share * span_of(view));
    for (int i = 0; i < view->log->serve_count; i++) {
        uint32_t serve = view->log->serves[i].tick;
        double away = x_of(view, f, serve) - x;
        if (away < NEAR && away > -NEAR) {
            tick = rerun_seen(&view->log->serves[i]);
        }
    }
    return tick < view->ticks ? tick : view->ticks;
}
