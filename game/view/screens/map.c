#include "view/screens/map.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

static const double EDGE = 44;
static const double HOUSE_W = 400, HOUSE_H = 330; /* what is kept free for the house */
static const double PLACE_H_MOST = 330;
static const double FLOWER_LEAST = 40, FLOWER_MOST = 92; /* radius */

enum { PLACES_MAX = 96, ROWS_MAX = 12, CHAPTERS = 5 };

/* Somewhere a scene may lie. */
typedef struct Place {
    Frame cell;
    double turn; /* from straight below the house on, clockwise; radians */
} Place;

typedef struct Places {
    int count, rows;
    Place at[PLACES_MAX];
    Frame house;
} Places;

/* Adds as many places of at least `least` as a stretch of a row holds, evenly. */
static void stretch(Places *places, double x, double w, double y, double h, double least)
{
    int count = (int)(w / least);
    for (int i = 0; i < count && places->count < PLACES_MAX; i++) {
        Frame cell = {x + w * i / count, y, w / count, h};
        double dx = cell.x + cell.w / 2 - places->house.x - places->house.w / 2;
        double dy = cell.y + cell.h / 2 - places->house.y - places->house.h / 2;
        double turn = atan2(-dx, dy);
        places->at[places->count++] = (Place){cell, turn < 0 ? turn + TAU : turn};
    }
}

/* Cuts the window into `rows`; the house stands a little below the middle. */
static Places places_of(const Layout *layout, double top, double bottom, int rows,
                        double least_w)
{
    Places places = {.rows = rows};
    double h = (bottom - top) / rows, inner = layout->w - 2 * EDGE;
    int deep = (int)ceil(HOUSE_H / h), first = (rows - deep + 1) / 2;
    places.house = (Frame){(layout->w - HOUSE_W) / 2, top + first * h, HOUSE_W, deep * h};
    for (int row = 0; row < rows; row++) {
        double y = top + row * h;
        if (row >= first && row < first + deep) {
            double side = (inner - HOUSE_W) / 2;
            stretch(&places, EDGE, side, y, h, least_w);
            stretch(&places, EDGE + side + HOUSE_W, side, y, h, least_w);
        } else {
            stretch(&places, EDGE, inner, y, h, least_w);
        }
    }
    return places;
}

/* Clockwise from below; of two on one line the nearer to the house first. */
static void places_sort(Places *places)
{
    for (int i = 1; i < places->count; i++) {
        Place moved = places->at[i];
        int k = i;
        for (; k > 0 && places->at[k - 1].turn > moved.turn + 1e-9; k--) {
            places->at[k] = places->at[k - 1];
        }
        places->at[k] = moved;
    }
}

static int chapter_of(const ChooserCard *card)
{
    return card->chapter >= 1 && card->chapter <= CHAPTERS ? card->chapter : 1;
}

/* The fewest rows that hold every scene, and a gap between chapters if that may be. */
static Places places_for(int count, int gaps, const Layout *layout, double top,
                         double bottom, Frame least)
{
    int most = (int)((bottom - top) / least.h);
    int rows = (int)ceil((bottom - top) / PLACE_H_MOST);
    Places places = {.count = 0};
    rows = rows > 3 ? rows : 3;
    for (; rows <= most && rows <= ROWS_MAX; rows++) {
        places = places_of(layout, top, bottom, rows, least.w);
        if (places.count >= count + gaps) {
            break;
        }
    }
    places_sort(&places);
    return places;
}

/* A way wanders, so its flowers do: each a little off the middle of its place. */
static Point strayed(const Map *map, Frame cell, int i)
{
    double spare_x = cell.w / 2 - map->r * 1.4;
    double spare_y = bounded(
        (cell.h - map->r * 2.68 - map->title * 2.4 - map->age * 1.35 - 8) / 2, 0, 24);
    double x = sin(i * 2.4 + 0.7), y = sin(i * 1.7 + 2.1);
    return (Point){cell.x + cell.w / 2 + x * smaller(spare_x, 16),
                   cell.y + map->r * 1.36 + spare_y + y * spare_y};
}

/* Goes on to the way of the scene's chapter. */
static Way *way_to(Map *map, int *chapter, const ChooserCard *card)
{
    if (map->land.way_count == 0 || *chapter != chapter_of(card)) {
        *chapter = chapter_of(card);
        if (map->land.way_count < LAND_WAYS_MAX) {
            map->land.way_count++;
        }
    }
    return &map->land.ways[map->land.way_count - 1];
}

/* Trees stand where no scene lies, two in three. */
static void plant(Map *map, const Places *places, const bool *taken)
{
    for (int i = 0; i < places->count; i++) {
        Frame cell = places->at[i].cell;
        if (taken[i] || i % 3 == 1 || map->land.tree_count >= LAND_TREES_MAX) {
            continue;
        }
        double stray = sin(i * 3.1) * cell.w * 0.2;
        map->land.trees[map->land.tree_count++] =
            (Point){cell.x + cell.w / 2 + stray, cell.y + cell.h * 0.72};
    }
}

/* Each scene takes one share, each gap between chapters its part of what is to spare. */
static void settle(Map *map, const Places *places, const ChooserCard *cards, int count,
                   int chapters)
{
    bool taken[PLACES_MAX] = {false};
    double gap = (double)(places->count - count) / (chapters + 1);
    double loose = larger(gap - 1.6, 0) * (chapters + 1) / count; /* within chapters */
    gap = smaller(gap, 1.6);
    double at = gap + loose / 2;
    int chapter = 0, last = -1;
    for (int i = 0; i < count; i++) {
        bool next = i > 0 && chapter_of(&cards[i]) != chapter;
        at += i == 0 ? 0 : 1 + loose + (next ? gap : 0);
        int place = (int)(at + 0.25);
        int left = places->count - (count - i);
        place = place > last ? place : last + 1;
        place = place < left ? place : left;
        last = place;
        taken[place] = true;
        Frame cell = places->at[place].cell;
        Way *way = way_to(map, &chapter, &cards[i]);
        map->cell[i] = (Frame){cell.x + 4, cell.y + 4, cell.w - 8, cell.h - 8};
        map->stop[i] = strayed(map, cell, i);
        if (way->count < LAND_KNOTS_MAX) {
            way->knot[way->count++] =
                (Point){map->stop[i].x, map->stop[i].y + map->r * 0.5};
        }
    }
    map->count = count;
    plant(map, places, taken);
}

Map map_of(const ChooserCard *cards, int count, const Layout *layout, double top,
           double bottom)
{
    assert(cards || count == 0);
    Map map = {.title = layout_size(layout, TEXT_BODY) * 0.8,
               .age = layout_size(layout, TEXT_LEAST)};
    map.title = larger(map.title, map.age);
    int chapters = count > 0 ? 1 : 0;
    for (int i = 1; i < count; i++) {
        chapters += chapter_of(&cards[i]) != chapter_of(&cards[i - 1]);
    }
    double words = map.title * 2.4 + map.age * 1.35;
    Frame least = {0, 0, larger(222, map.title * 7.4),
                   2 * FLOWER_LEAST * 1.34 + words + 10};
    Places places = places_for(count, chapters, layout, top, bottom, least);
    map.fits = count > 0 && count <= MAP_STOPS_MAX && places.count >= count &&
               chapters <= LAND_WAYS_MAX;
    map.house = places.house;
    map.land.k = 1;
    map.land.door = (Point){places.house.x + HOUSE_W / 2,
                            places.house.y + places.house.h * 0.5 + 128};
    if (map.fits) {
        Frame cell = places.at[0].cell;
        double room = smaller((cell.h - words - 26) / 2.68, cell.w * 0.3);
        map.r = bounded(room, FLOWER_LEAST, FLOWER_MOST);
        map.land.kept = map.r * 1.5;
        map.land.below = map.r + words + 20;
        settle(&map, &places, cards, count, chapters);
    }
    return map;
}
