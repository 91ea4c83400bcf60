#include "view/screens.h"

#include "view/amount.h"
#include "view/screens/flower.h"
#include "view/screens/map.h"

#include <assert.h>
#include <string.h>

static const double EDGE = 60, GAP = 24, PAD = 26;
static const double ROUND = 44;
static const double TOP = 180; /* where the cards begin */
static const double MAP_TOP = 126;

enum { GROUP_HEAD = 3000, GROUP_FOOT, GROUP_CARD = 3010, FEW = 6 };

/* How the cards stand on a page. */
typedef struct Grid {
    int columns, rows;
    double x, y, w, h, face; /* the first card; the width of its picture */
} Grid;

/* Two lines of text and some air. */
static double foot_height(const Layout *layout)
{
    return layout_size(layout, TEXT_BODY) * 1.4 * 2 + 36;
}

/* The closest grid that texts allow: a card holds two lines of title and two of a
 * problem. */
static Grid grid_full(const Layout *layout)
{
    double title = layout_size(layout, TEXT_LABEL), age = layout_size(layout, TEXT_LEAST);
    double high = title * 2.4 + age * 2.6 + 2 * PAD - 12;
    double wide = larger(500, title * 13);
    double width = layout->w - 2 * EDGE,
           height = layout->h - TOP - foot_height(layout) - 60;
    Grid grid = {.columns = (int)((width + GAP) / (wide + GAP)),
                 .rows = (int)((height + GAP) / (high + GAP))};
    grid.columns = grid.columns > 1 ? grid.columns : 1;
    grid.rows = grid.rows > 1 ? grid.rows : 1;
    grid.w = (width - GAP * (grid.columns - 1)) / grid.columns;
    grid.h = high;
    grid.x = EDGE;
    grid.y = TOP;
    grid.face = smaller(high - 2 * PAD, 120);
    return grid;
}

/* A few cards stand larger, in three columns where the texts allow it. */
static Grid grid_of(const ChooserView *view, const Layout *layout)
{
    Grid grid = grid_full(layout);
    if (view->earlier || view->card_count > FEW || grid.columns < 3) {
        return grid;
    }
    grid.columns = 3;
    grid.w = smaller((layout->w - 2 * EDGE - 2 * GAP) / 3, 560);
    grid.h = larger(grid.h, 200);
    grid.face = smaller(grid.h - 2 * PAD, 148);
    grid.x = (layout->w - 3 * grid.w - 2 * GAP) / 2;
    grid.y = TOP + 20;
    return grid;
}

/* One scene: picture, title, and its age or what is wrong with its file. */
static void card_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                      const Layout *layout, int i, const Grid *grid, Frame f)
{
    const ChooserCard *card = &view->cards[i];
    Theme theme = ui_theme(layout->contrast);
    int id = UI_LEVEL + view->first + i;
    bool off = some(card->problem);
    shapes_group(shapes, GROUP_CARD + i, false);
    hits_add(hits, id, layout_left(layout, f.x, f.w), f.y, f.w, f.h, card->title);
    f.y += view->pressed == id ? 4 : 0;
    if (view->focus == id) {
        ui_ring(shapes, layout, (Frame){layout_left(layout, f.x, f.w), f.y, f.w, f.h},
                42);
    }
    ui_card(shapes, layout, f.x, f.y, f.w, f.h);
    double r = grid->face / 2, x = f.x + PAD + 2 * r + 20, w = f.x + f.w - PAD - x;
    flower_face(shapes, card, &view->look,
                (Point){layout_left(layout, f.x + PAD + r, 0), f.y + f.h / 2}, r);
    double title = layout_size(layout, grid->columns > 3 ? TEXT_LABEL : TEXT_CARD);
    double age = layout_size(layout, TEXT_LEAST);
    double block = f.h - 2 * PAD + 12;
    double under = age * (off ? 2.6 : 1.4); /* a problem takes more than an age */
    ui_fitted(shapes, layout, (Frame){x, f.y + PAD - 6, w, block - under}, card->title,
              (TextStyle){.size = title,
                          .face = TYPE_HEADING,
                          .colour = off ? theme.soft : theme.text});
    ui_fitted(shapes, layout, (Frame){x, f.y + PAD - 6 + block - under, w, under},
              !off              ? card->age
              : some(view->off) ? view->off
                                : card->problem,
              (TextStyle){.size = age, .face = TYPE_BODY, .colour = theme.soft});
}

/* How wide the way to one's own scenes is, or back. */
static double own_width(const ChooserView *view, const Layout *layout)
{
    double size = layout_size(layout, TEXT_LABEL);
    double text = layout_text_width(layout, view->own, size, TYPE_HEADING);
    return smaller(text + 160, layout->w * 0.3);
}

/* The way back, the heading, and a line below it; over the map it stands beside. */
static void head_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                      const Layout *layout, bool list)
{
    double key = some(view->back_key)
                     ? layout_text_width(layout, view->back_key,
                                         layout_size(layout, TEXT_LEAST), TYPE_HEADING) +
                           16
                     : 0;
    double x = 40 + 2 * ROUND + key + 34, w = layout->w - x - EDGE;
    shapes_group(shapes, GROUP_HEAD, false);
    if (some(view->own)) {
        double own = own_width(view, layout), h = ui_button_height(layout, false);
        ui_button(shapes, hits, layout, layout->w - EDGE - own, 30, own, smaller(h, 112),
                  &(ButtonView){.id = UI_OWN,
                                .label = view->own,
                                .icon = view->adds   ? ICON_MORE
                                        : view->list ? ICON_HOME
                                                     : ICON_LIST,
                                .has_icon = true,
                                .focus = view->focus == UI_OWN,
                                .pressed = view->pressed == UI_OWN});
        w -= own + 40;
    }
    w -= list ? 220 : 0; /* the two wedges */
    ui_round(shapes, hits, layout, (Point){40 + ROUND, 30 + ROUND}, ROUND,
             &(ButtonView){.id = UI_BACK,
                           .label = view->back ? view->back : "",
                           .key = view->back_key,
                           .icon = ICON_HOME,
                           .has_icon = true,
                           .focus = view->focus == UI_BACK,
                           .pressed = view->pressed == UI_BACK});
    Theme theme = ui_theme(layout->contrast);
    Colour ink = theme.text, soft = theme.soft;
    double size = layout_size(layout, TEXT_HEADING),
           body = layout_size(layout, TEXT_BODY);
    Frame title = {x, 22, w, 88}, line = {x, 108, w, 56};
    if (!list) {
        double wide = layout_text_width(layout, view->title, size, TYPE_HEADING) + 40;
        title.w = smaller(wide, w * 0.6);
        line = (Frame){x + title.w + 20, 34, w - title.w - 20, 76};
    }
    ui_fitted(shapes, layout, title, view->title,
              (TextStyle){.size = size, .face = TYPE_HEADING, .colour = ink});
    ui_fitted(shapes, layout, line, view->line ? view->line : "",
              (TextStyle){.size = body, .face = TYPE_BODY, .colour = soft});
}

/* What the card in focus says: its problem, or its note and what it may stir up. */
static void foot_draw(Shapes *shapes, const ChooserView *view, const Layout *layout)
{
    int at = view->focus - UI_LEVEL - view->first;
    bool card = at >= 0 && at < view->card_count;
    const char *first =
        card && some(view->cards[at].problem) ? view->cards[at].problem : view->note;
    if (!some(first)) {
        first = view->content;
    }
    if (!some(first)) {
        return;
    }
    Theme theme = ui_theme(layout->contrast);
    bool both = first == view->note && some(view->content);
    double size = layout_size(layout, TEXT_BODY), h = foot_height(layout);
    double more = layout->w < 1700 ? 8 : 0; /* where lines are short there are more */
    Frame f = {EDGE, layout->h - h - 24 - more / 2, layout->w - 2 * EDGE, h + 2.5 * more};
    shapes_group(shapes, GROUP_FOOT, false);
    ui_card(shapes, layout, f.x, f.y, f.w, f.h);
    f = (Frame){f.x + 40, f.y + 10 - more / 2, f.w - 80, f.h - 20 + more};
    TextStyle style = {.size = size, .face = TYPE_BODY, .colour = theme.text};
    double w = f.w;
    if (both) { /* the longer one gets more room */
        double a = (double)strlen(first), b = (double)strlen(view->content);
        w = (f.w - 40) * bounded(a / (a + b), 0.38, 0.68);
    }
    ui_fitted(shapes, layout, (Frame){f.x, f.y, w, f.h}, first, style);
    if (both) {
        style.colour = theme.soft;
        ui_fitted(shapes, layout, (Frame){f.x + w + 40, f.y, f.w - w - 40, f.h},
                  view->content, style);
    }
}

/* A page back and a page on, at both sides of the foot's upper edge. */
static void pages_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                       const Layout *layout, bool more)
{
    double r = 34, y = 30 + ROUND, right = layout->w - EDGE - r;
    right -= some(view->own) ? own_width(view, layout) + 30 : 0;
    for (int i = 0; i < 2; i++) {
        int id = i == 0 ? UI_LATER : UI_EARLIER;
        if (i == 0 ? !more : !view->earlier) {
            continue;
        }
        Point at = {layout_left(layout, right - i * 100, 0), y};
        bool on = (i == 0) != layout->mirrored;
        ui_round(shapes, hits, layout, (Point){right - i * 100, y}, r,
                 &(ButtonView){.id = id,
                               .label = "",
                               .icon = ICON_PLAY,
                               .has_icon = true,
                               .focus = view->focus == id,
                               .pressed = view->pressed == id});
        if (!on) { /* the wedge looks the other way: paint it anew, turned */
            Theme theme = ui_theme(layout->contrast);
            shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, theme.panel), 1);
            shapes_push(shapes, transform_move(at.x, at.y));
            shapes_push(shapes, transform_scale(-1, 1));
            ui_icon(shapes, ICON_PLAY, (Point){0, 0}, r * 100 / 74, theme.text,
                    theme.panel);
            shapes_pop(shapes);
            shapes_pop(shapes);
        }
    }
}

/* A scene on the map: its flower, its name and age. */
static void stop_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                      const Layout *layout, const Map *map, int i)
{
    const ChooserCard *card = &view->cards[i];
    Theme theme = ui_theme(layout->contrast);
    int id = UI_LEVEL + view->first + i;
    Frame cell = map->cell[i];
    Point at = {layout_left(layout, map->stop[i].x, 0),
                map->stop[i].y + (view->pressed == id ? 4 : 0)};
    shapes_group(shapes, GROUP_CARD + i, false);
    hits_add(hits, id, layout_left(layout, cell.x, cell.w), cell.y, cell.w, cell.h,
             card->title);
    flower_draw(shapes, layout, card, &view->look, at, map->r, view->focus == id);
    double left = smaller(map->stop[i].x - cell.x, cell.x + cell.w - map->stop[i].x) - 2;
    double y = map->stop[i].y + map->r * 1.36 + 8, high = map->title * 2.4;
    int lines =
        layout_text_lines(layout, card->title, map->title, TYPE_HEADING, 2 * left);
    high = lines > 1 ? high : map->title * 1.25;
    Frame f = {map->stop[i].x - left, y, 2 * left, high};
    TextStyle style = {.size = map->title,
                       .face = TYPE_HEADING,
                       .anchor = ANCHOR_CENTRE,
                       .colour = theme.text};
    ui_fitted(shapes, layout, f, card->title, style);
    f = (Frame){f.x, y + high, f.w, map->age * 1.35};
    style = (TextStyle){.size = map->age,
                        .face = TYPE_BODY,
                        .anchor = ANCHOR_CENTRE,
                        .colour = layout->contrast ? UI_CREAM : 0x43384EFF};
    ui_fitted(shapes, layout, f,
              !some(card->problem) ? card->age
              : some(view->off)    ? view->off
                                   : card->problem,
              style);
}

/* Where the map may lie: below the heading, above the foot. */
static Map map_for(const ChooserCard *cards, int count, const Layout *layout)
{
    return map_of(cards, count, layout, MAP_TOP, layout->h - foot_height(layout) - 34);
}

static void list_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                      const Layout *layout)
{
    Grid grid = grid_of(view, layout);
    Land land = landscape_usual(layout);
    int shown = grid.columns * grid.rows;
    shown = shown < view->card_count ? shown : view->card_count;
    landscape_draw(shapes, layout, &land);
    if (layout->contrast) { /* the ways stay to be guessed at, under the night */
        shapes_group(shapes, GROUP_HEAD - 1, false);
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_NIGHT),
                   0.7);
    }
    head_draw(shapes, hits, view, layout, true);
    pages_draw(shapes, hits, view, layout, shown < view->card_count);
    for (int i = 0; i < shown; i++) {
        int column = i % grid.columns, row = i / grid.columns;
        Frame f = {grid.x + column * (grid.w + GAP), grid.y + row * (grid.h + GAP),
                   grid.w, grid.h};
        card_draw(shapes, hits, view, layout, i, &grid, f);
    }
}

void chooser_draw(Shapes *shapes, Hits *hits, const ChooserView *view,
                  const Layout *layout)
{
    assert(view->card_count == 0 || view->cards);
    assert(view->first >= 0 && view->title);
    Map map = {.fits = false};
    if (!view->list) {
        map = map_for(view->cards, view->card_count, layout);
    }
    if (!map.fits) {
        list_draw(shapes, hits, view, layout);
        foot_draw(shapes, view, layout);
        return;
    }
    landscape_draw(shapes, layout, &map.land);
    head_draw(shapes, hits, view, layout, false);
    for (int i = 0; i < map.count; i++) {
        stop_draw(shapes, hits, view, layout, &map, i);
    }
    foot_draw(shapes, view, layout);
}

int chooser_page(const Layout *layout)
{
    Grid grid = grid_full(layout);
    return grid.columns * grid.rows;
}

bool chooser_maps(const ChooserCard *cards, int count, const Layout *layout)
{
    return map_for(cards, count, layout).fits;
}
