#include "view/bothview.h"

#include "view/amount.h"
#include "view/screens/plan.h"
#include "view/screens/timeline.h"
#include "view/screens/tools.h"
#include "view/screens/tray.h"

#include <assert.h>

enum {
    GROUP_PAGE = 3000,
    GROUP_HEAD = 3010,
    GROUP_CLOCK = 3020,
    GROUP_LINE = 3100,
    GROUP_CORNERS = 3200,
    GROUP_ANSWER,
    ARC = 9, /* points of a corner */
};

static const double GAP = 24, LINE_H = 100, CHIP = 32, ROUND = 40;
static const double NAME_LEAST = 240; /* a run's name has so much room, or none */

/* Where one side's things stand. */
typedef struct Side {
    Frame head, picture, line;
} Side;

/* Beside each other, or below each other in portrait: who, picture, ribbon. */
static void sides_of(const BothView *view, const Layout *layout, Side sides[2])
{
    Tools tools = tools_of(view->tools, view->tool_count, layout);
    bool tall = layout_portrait(layout);
    double head = larger(2 * CHIP + 8, layout_size(layout, TEXT_LABEL) * 1.3);
    double w = tall ? layout->w - 2 * PLAN_EDGE : (layout->w - 2 * PLAN_EDGE - GAP) / 2;
    double h = (tools.tray - 20) / (tall ? 2 : 1);
    for (int i = 0; i < 2; i++) {
        double x = PLAN_EDGE + (tall ? 0 : i * (w + GAP)), y = 18 + (tall ? i * h : 0);
        sides[i].head = (Frame){x, y, w, head};
        double line = smaller(LINE_H, (h - head) * 0.4), top = y + head + 12;
        double foot = y + h - 18 - line - 8;
        sides[i].picture = (Frame){x, top, w, larger(foot - top, 20)};
        sides[i].line = (Frame){x, foot + 12, w, line};
    }
}

void both_frames(const BothView *view, const Layout *layout, Frame frames[2])
{
    Side sides[2];
    sides_of(view, layout, sides);
    frames[0] = sides[0].picture;
    frames[1] = sides[1].picture;
}

/* Room for minutes and seconds. */
static double clock_width(const Layout *layout)
{
    double size = layout_size(layout, TEXT_LABEL);
    return layout_text_width(layout, "00:00", size, TYPE_HEADING) + size;
}

/* A run's number; the one shown on this side is dark. */
static void chip_draw(Shapes *shapes, Hits *hits, const BothView *view,
                      const Layout *layout, Point at, int side, int run)
{
    Theme theme = ui_theme(layout->contrast);
    int id = (side ? UI_RUN_BESIDE : UI_RUN) + run;
    bool on = view->sides[side].shown == run;
    at.x = layout_left(layout, at.x, 0);
    Frame box = {at.x - CHIP, at.y - CHIP, 2 * CHIP, 2 * CHIP};
    if (view->focus == id) {
        ui_ring(shapes, layout, box, CHIP);
    }
    shapes_ellipse(shapes, at, CHIP, CHIP, 0, shapes_solid(shapes, theme.text), 1);
    if (!on) {
        shapes_ellipse(shapes, at, CHIP - 3, CHIP - 3, 0,
                       shapes_solid(shapes, theme.panel), 1);
    }
    char text[4] = {(char)('1' + run), '\0'};
    double size = smaller(layout_size(layout, TEXT_LABEL), CHIP * 1.4);
    shapes_text(shapes, (Point){at.x, at.y + size * 0.36}, text,
                (TextStyle){.size = size,
                            .face = TYPE_HEADING,
                            .anchor = ANCHOR_CENTRE,
                            .colour = on ? theme.panel : theme.text});
    hits_add(hits, id, box.x, box.y, box.w, box.h, view->run_names[run]);
}

/* The runs to choose from, and which one this is. */
static void head_draw(Shapes *shapes, Hits *hits, const BothView *view,
                      const Layout *layout, Frame f, int side)
{
    double step = 2 * CHIP + 8, x = f.x + CHIP + 4;
    shapes_group(shapes, GROUP_HEAD + side, false);
    for (int i = 0; i < view->run_count; i++) {
        chip_draw(shapes, hits, view, layout, (Point){x + i * step, f.y + f.h / 2}, side,
                  i);
    }
    double left = view->run_count * step + 20;
    if (f.w - left < NAME_LEAST) { /* many runs in a narrow window: numbers alone */
        return;
    }
    ui_fitted(shapes, layout, (Frame){f.x + left, f.y, f.w - left, f.h},
              view->sides[side].name,
              (TextStyle){.size = layout_size(layout, TEXT_LABEL),
                          .face = TYPE_HEADING,
                          .colour = ui_theme(layout->contrast).text});
}

static void page_draw(Shapes *shapes, const Layout *layout)
{
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_PAGE, true);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, theme.page),
               1);
}

/* The instant both stand at, at the end of the upper row. */
static void clock_draw(Shapes *shapes, const BothView *view, const Layout *layout,
                       Frame head)
{
    double w = clock_width(layout), x = head.x + head.w - w;
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_CLOCK, false);
    shapes_box(shapes, layout_left(layout, x, w), head.y + 4, w, head.h - 8,
               (head.h - 8) / 2, shapes_solid(shapes, theme.panel), 1);
    ui_fitted(shapes, layout, (Frame){x, head.y, w, head.h}, view->clock,
              (TextStyle){.size = layout_size(layout, TEXT_LABEL),
                          .face = TYPE_HEADING,
                          .anchor = ANCHOR_CENTRE,
                          .colour = theme.text});
}

void both_draw(Shapes *shapes, Hits *hits, const BothView *view, const Layout *layout)
{
    assert(view->run_count >= 0 && view->run_count <= BOTH_RUNS_MAX);
    Side sides[2];
    sides_of(view, layout, sides);
    Tools tools = tools_of(view->tools, view->tool_count, layout);
    page_draw(shapes, layout);
    if (view->tool_count > 0) {
        tray_draw(shapes, layout, tools.tray);
    }
    tools_draw(shapes, hits, view->tools, view->tool_count, layout,
               &(ToolState){view->focus, view->pressed, view->hover});
    bool tall = layout_portrait(layout);
    clock_draw(shapes, view, layout, sides[tall ? 0 : 1].head);
    for (int i = 0; i < 2; i++) {
        Frame head = sides[i].head;
        head.w -= i == !tall ? clock_width(layout) + 12 : 0;
        head_draw(shapes, hits, view, layout, head, i);
        timeline_draw(shapes, hits, &view->sides[i].line, layout, sides[i].line,
                      GROUP_LINE + 10 * i);
    }
}

uint32_t both_tick(const BothView *view, const Layout *layout, int side, double x)
{
    assert(side == 0 || side == 1);
    Side sides[2];
    sides_of(view, layout, sides);
    return timeline_tick(&view->sides[side].line, sides[side].line, x);
}

/* What lies outside a rounded corner is the page's. */
static void corner_draw(Shapes *shapes, const Layout *layout, int at, int fill)
{
    double r = ROUND / layout->u * 0.5;
    bool right = at & 1, low = at & 2;
    Point corner = {right ? layout->w : 0, low ? layout->h : 0};
    Point middle = {corner.x + (right ? -r : r), corner.y + (low ? -r : r)};
    Point points[ARC + 1] = {corner};
    for (int i = 0; i < ARC; i++) {
        double turn = TAU / 4 * i / (ARC - 1);
        points[1 + i] = (Point){middle.x + (right ? r : -r) * sin(turn),
                                middle.y + (low ? r : -r) * cos(turn)};
    }
    shapes_polygon(shapes, points, ARC + 1, fill, 1);
}

void both_picture(Shapes *shapes, Hits *hits, const PlayView *play, const Layout *layout)
{
    PlayView view = *play;
    view.foot = layout->h - 10;
    play_draw(shapes, hits, &view, layout);
    if (view.disc_count > 0) { /* what you do just now */
        const PlayDisc *disc = &view.discs[0];
        double r = 64, size = layout_size(layout, TEXT_LABEL);
        shapes_group(shapes, GROUP_ANSWER, false);
        ui_disc(shapes, hits, layout,
                (Point){layout->w - r - 60, layout->h - r - size * 1.2 - 40}, r,
                &(DiscView){
                    .act = disc->act, .label = disc->label, .used = true, .bare = true});
    }
    shapes_group(shapes, GROUP_CORNERS, false);
    int fill = shapes_solid(shapes, ui_theme(layout->contrast).page);
    for (int i = 0; i < 4; i++) {
        corner_draw(shapes, layout, i, fill);
    }
}
