#include "view/palette.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/* Icons are drawn in a box 100 x 100 about 0, 0: one solid glyph, lines 7 to 9 wide. */

enum { BEND_POINTS = 25 };

typedef struct Inks {
    int ink, ground; /* fills */
} Inks;

static Point on_circle(double cx, double cy, double r, double degrees)
{
    double turn = degrees / 360 * TAU;
    return (Point){cx + r * cos(turn), cy + r * sin(turn)};
}

static void dot(Shapes *shapes, double x, double y, double r, int fill)
{
    shapes_ellipse(shapes, (Point){x, y}, r, r, 0, fill, 1);
}

/* A piece of a circle as a line of even width. */
static void bend(Shapes *shapes, Point centre, double r, double from, double to,
                 double width, int fill)
{
    Point points[BEND_POINTS];
    double widths[BEND_POINTS];
    for (int i = 0; i < BEND_POINTS; i++) {
        points[i] =
            on_circle(centre.x, centre.y, r, from + (to - from) * i / (BEND_POINTS - 1));
        widths[i] = width;
    }
    shapes_ribbon(shapes, points, widths, BEND_POINTS, fill, 1);
}

/* An eye whose gaze runs to a small star: shared focus. */
static void icon_look(Shapes *shapes, Inks inks)
{
    static const Point EYE[] = {{-38, 6}, {-24, -11}, {-8, -16}, {8, -11},
                                {20, 6},  {8, 20},    {-8, 24},  {-24, 19}};
    shapes_blob(shapes, EYE, countof(EYE), 0.9, inks.ink, 1);
    dot(shapes, -4, 4, 13.5, inks.ground);
    dot(shapes, 0, 3, 6.5, inks.ink);
    Point star[8];
    for (int i = 0; i < countof(star); i++) {
        star[i] = on_circle(33, -20, i % 2 == 0 ? 13 : 4.7, i * 45.0 - 90);
    }
    shapes_blob(shapes, star, countof(star), 0.55, inks.ink, 1);
}

/* Two eyes and a smile: the only face among the signs. */
static void icon_warm(Shapes *shapes, Inks inks)
{
    static const Point SMILE[] = {{-29, 6}, {-17, 23}, {0, 29}, {17, 23}, {29, 6}};
    static const double WIDTHS[] = {5, 9, 10, 9, 5};
    shapes_ellipse(shapes, (Point){-17, -13}, 6.2, 7.6, 0, inks.ink, 1);
    shapes_ellipse(shapes, (Point){17, -13}, 6.2, 7.6, 0, inks.ink, 1);
    shapes_ribbon(shapes, SMILE, WIDTHS, countof(SMILE), inks.ink, 1);
}

/* A speech bubble that holds three dots, no words. */
static void icon_name(Shapes *shapes, Inks inks)
{
    static const Point TAIL[] = {{-20, 10}, {-4, 14}, {-14, 27}, {-27, 34}, {-21, 22}};
    shapes_box(shapes, -37, -33, 74, 51, 22, inks.ink, 1);
    shapes_blob(shapes, TAIL, countof(TAIL), 1, inks.ink, 1);
    for (int i = -1; i <= 1; i++) {
        dot(shapes, 18 * i, -8, 5.4, inks.ground);
    }
}

/* A cradling arm, which is a circle less a circle beside it, and a small head. */
static void icon_hold(Shapes *shapes, Inks inks)
{
    enum { HALF = 28 };
    const double big = 36, small = 31, dx = 9, dy = -16;
    double d = sqrt(dx * dx + dy * dy), lie = atan2(dy, dx) / TAU * 360;
    double open = acos((d * d + big * big - small * small) / (2 * d * big)) / TAU * 360;
    Point points[2 * HALF];
    for (int i = 0; i <= HALF; i++) {
        points[i] = on_circle(0, -1, big, lie + open + (360 - 2 * open) * i / HALF);
    }
    Point tip = points[HALF], root = points[0];
    double from = atan2(tip.y + 1 - dy, tip.x - dx) / TAU * 360;
    double to = atan2(root.y + 1 - dy, root.x - dx) / TAU * 360;
    to -= to > from ? 360 : 0;
    for (int i = 1; i < HALF; i++) {
        points[HALF + i] = on_circle(dx, dy - 1, small, from + (to - from) * i / HALF);
    }
    shapes_polygon(shapes, points, countof(points), inks.ink, 1);
    dot(shapes, 5, -9, 15, inks.ink);
}

/* An open hand that holds up a drop: the body's needs. */
static void icon_tend(Shapes *shapes, Inks inks)
{
    static const Point PALM[] = {{-27, 8}, {-16, 1}, {-4, 5},   {8, 11},
                                 {13, 17}, {30, 3},  {39, 2},   {40, 10},
                                 {22, 29}, {6, 35},  {-12, 34}, {-27, 32}};
    static const Point DROP[] = {{3, -42}, {11, -27},  {15.5, -15}, {11.5, -5},
                                 {3, -1},  {-5.5, -5}, {-9.5, -15}, {-5, -27}};
    static const Point CREASE[] = {{-4, 16}, {4, 19}, {12, 18.5}};
    static const double WIDTHS[] = {2.5, 4, 2.5};
    shapes_box(shapes, -41, 5, 11, 30, 4.5, inks.ink, 1);
    shapes_blob(shapes, PALM, countof(PALM), 0.85, inks.ink, 1);
    shapes_ribbon(shapes, CREASE, WIDTHS, countof(CREASE), inks.ground, 1);
    shapes_blob(shapes, DROP, countof(DROP), 0.8, inks.ink, 1);
}

/* Three lines of air that curl at their ends. */
static void icon_breathe(Shapes *shapes, Inks inks)
{
    static const Point UPPER[] = {{-36, -10}, {-8, -10}, {12, -12},
                                  {20, -22},  {12, -31}, {2, -26}};
    static const Point MIDDLE[] = {{-36, 6}, {0, 6}, {24, 5}, {35, -4}, {30, -15}};
    static const Point LOWER[] = {{-26, 21}, {-6, 21}, {10, 23}, {14, 32}, {5, 36}};
    static const double WIDTHS[] = {4, 8, 8, 8, 8, 4}, FIVE[] = {4, 8, 8, 8, 4};
    shapes_ribbon(shapes, UPPER, WIDTHS, countof(UPPER), inks.ink, 1);
    shapes_ribbon(shapes, MIDDLE, FIVE, countof(MIDDLE), inks.ink, 1);
    shapes_ribbon(shapes, LOWER, FIVE, countof(LOWER), inks.ink, 1);
}

/* A rest between brackets: time that is kept free. */
static void icon_wait(Shapes *shapes, Inks inks)
{
    bend(shapes, (Point){-2, 0}, 36, 128, 232, 7.5, inks.ink);
    bend(shapes, (Point){2, 0}, 36, -52, 52, 7.5, inks.ink);
    shapes_box(shapes, -13, -17, 9.5, 34, 4.7, inks.ink, 1);
    shapes_box(shapes, 3.5, -17, 9.5, 34, 4.7, inks.ink, 1);
}

static void icon_pause(Shapes *shapes, Inks inks)
{
    shapes_box(shapes, -20, -24, 14, 48, 7, inks.ink, 1);
    shapes_box(shapes, 6, -24, 14, 48, 7, inks.ink, 1);
}

static void icon_play(Shapes *shapes, Inks inks)
{
    static const Point WEDGE[] = {{-20, -20}, {-16, -26}, {-9, -24}, {23, -4}, {26, 0},
                                  {23, 4},    {-9, 24},   {-16, 26}, {-20, 20}};
    shapes_blob(shapes, WEDGE, countof(WEDGE), 0.7, inks.ink, 1);
}

/* The horn alone; waves beside it tell how loud. */
static void icon_sound(Shapes *shapes, Inks inks)
{
    static const Point HORN[] = {{-34, -10}, {-22, -11}, {-6, -25}, {-2, -22}, {-2, 22},
                                 {-6, 25},   {-22, 11},  {-34, 10}, {-37, 0}};
    shapes_blob(shapes, HORN, countof(HORN), 0.7, inks.ink, 1);
}

static void icon_home(Shapes *shapes, Inks inks)
{
    static const Point HOUSE[] = {{-38, 2},  {-4, -31}, {0, -34}, {4, -31}, {38, 2},
                                  {36, 8},   {27, 6},   {26, 30}, {20, 34}, {-20, 34},
                                  {-26, 30}, {-27, 6},  {-36, 8}};
    shapes_blob(shapes, HOUSE, countof(HOUSE), 0.7, inks.ink, 1);
    shapes_box(shapes, -9, 8, 18, 27, 8, inks.ground, 1);
}

static void icon_again(Shapes *shapes, Inks inks)
{
    static const Point HEAD[] = {{2, -38}, {24, -21}, {-2, -8}};
    bend(shapes, (Point){0, 2}, 27, -60, 210, 8, inks.ink);
    shapes_polygon(shapes, HEAD, countof(HEAD), inks.ink, 1);
}

/* A wheel with eight round teeth. */
static void icon_settings(Shapes *shapes, Inks inks)
{
    for (int i = 0; i < 8; i++) {
        Point tooth[] = {on_circle(0, 0, 20, i * 45.0), on_circle(0, 0, 33, i * 45.0)};
        shapes_ribbon(shapes, tooth, (const double[]){15, 12}, 2, inks.ink, 1);
    }
    dot(shapes, 0, 0, 27, inks.ink);
    dot(shapes, 0, 0, 11, inks.ground);
}

/* Three lines, each with its bead. */
static void icon_list(Shapes *shapes, Inks inks)
{
    for (int i = -1; i <= 1; i++) {
        dot(shapes, -27, 21 * i, 6.5, inks.ink);
        shapes_box(shapes, -13, 21 * i - 5, 46, 10, 5, inks.ink, 1);
    }
}

static void icon_less(Shapes *shapes, Inks inks)
{
    shapes_box(shapes, -24, -6, 48, 12, 6, inks.ink, 1);
}

static void icon_more(Shapes *shapes, Inks inks)
{
    icon_less(shapes, inks);
    shapes_box(shapes, -6, -24, 12, 48, 6, inks.ink, 1);
}

/* One of her beads, and the way to it. */
static void icon_serve(Shapes *shapes, Inks inks, double side)
{
    Point wedge[] = {{side * -22, 0},  {side * -17, -6}, {side * 8, -24},
                     {side * 13, -22}, {side * 14, -18}, {side * 14, 18},
                     {side * 13, 22},  {side * 8, 24},   {side * -17, 6}};
    shapes_push(shapes, transform_move(side * -8, 0));
    shapes_blob(shapes, wedge, countof(wedge), 0.7, inks.ink, 1);
    shapes_pop(shapes);
    dot(shapes, side * 27, 0, 13, inks.ink);
    for (int i = -1; i <= 1; i++) {
        dot(shapes, side * 27 + 6 * i, 0, 2.2, inks.ground);
    }
}

static void icon_earlier(Shapes *shapes, Inks inks)
{
    icon_serve(shapes, inks, 1);
}

static void icon_later(Shapes *shapes, Inks inks)
{
    icon_serve(shapes, inks, -1);
}

/* One over two. */
static void icon_half(Shapes *shapes, Inks inks)
{
    static const Point ONE[] = {{-27, -22}, {-17, -30}, {-17, -2}};
    static const Point SLASH[] = {{17, -30}, {-17, 30}};
    static const Point TWO[] = {{9, 9}, {14, 3}, {22, 3}, {26, 10}, {20, 19}, {9, 30}};
    static const Point FOOT[] = {{9, 30}, {28, 30}};
    static const double WIDTHS[] = {7, 7, 7, 7, 7, 7};
    shapes_ribbon(shapes, ONE, WIDTHS, 2, inks.ink, 1);
    shapes_ribbon(shapes, ONE + 1, WIDTHS, 2, inks.ink, 1);
    shapes_ribbon(shapes, SLASH, WIDTHS, 2, inks.ink, 1);
    shapes_ribbon(shapes, TWO, WIDTHS, countof(TWO), inks.ink, 1);
    shapes_ribbon(shapes, FOOT, WIDTHS, 2, inks.ink, 1);
}

/* A spark within a ring: something was seen. */
static void icon_notice(Shapes *shapes, Inks inks)
{
    Point star[8];
    bend(shapes, (Point){0, 0}, 34, 0, 360, 7, inks.ink);
    for (int i = 0; i < countof(star); i++) {
        star[i] = on_circle(0, 0, i % 2 == 0 ? 23 : 8, i * 45.0 - 90);
    }
    shapes_blob(shapes, star, countof(star), 0.5, inks.ink, 1);
}

/* Three measures, each with its bead. */
static void icon_inside(Shapes *shapes, Inks inks)
{
    static const double AT[] = {14, -12, 4};
    for (int i = 0; i < countof(AT); i++) {
        double y = 22 * (i - 1);
        shapes_box(shapes, -34, y - 3.5, 68, 7, 3.5, inks.ink, 1);
        dot(shapes, AT[i], y, 12, inks.ground);
        dot(shapes, AT[i], y, 9, inks.ink);
    }
}

/* One line that goes on in two. */
static void icon_branch(Shapes *shapes, Inks inks)
{
    static const Point STRAIGHT[] = {{-36, 12}, {-12, 12}, {12, 12}, {36, 12}};
    static const Point OTHER[] = {{-14, 12}, {2, 6}, {8, -10}, {20, -18}, {36, -18}};
    static const double WIDTHS[] = {8, 8, 8, 8, 8};
    shapes_ribbon(shapes, STRAIGHT, WIDTHS, countof(STRAIGHT), inks.ink, 1);
    shapes_ribbon(shapes, OTHER, WIDTHS, countof(OTHER), inks.ink, 1);
    dot(shapes, -14, 12, 9.5, inks.ink);
}

/* Two pictures beside each other. */
static void icon_beside(Shapes *shapes, Inks inks)
{
    for (int i = -1; i <= 1; i += 2) {
        shapes_box(shapes, 20 * i - 17, -26, 34, 52, 9, inks.ink, 1);
        dot(shapes, 20 * i, -5, 8, inks.ground);
        shapes_box(shapes, 20 * i - 9, 7, 18, 11, 5.5, inks.ground, 1);
    }
}

typedef void IconDraw(Shapes *shapes, Inks inks);

/* The side of a cot: two rails, two posts, four bars. */
static void icon_cot(Shapes *shapes, Inks inks)
{
    for (int i = 0; i < 6; i++) {
        bool post = i == 0 || i == 5;
        double x = -37 + 14.8 * i;
        const Point bar[] = {{x, post ? -30 : -14}, {x, post ? 36 : 22}};
        double w = post ? 9 : 5.5;
        shapes_ribbon(shapes, bar, (const double[]){w, w}, 2, inks.ink, 1);
    }
    for (int i = 0; i < 2; i++) {
        double y = i == 0 ? -14 : 22;
        const Point rail[] = {{-37, y}, {37, y}};
        shapes_ribbon(shapes, rail, (const double[]){8.5, 8.5}, 2, inks.ink, 1);
    }
}

/* An ear with its inner fold. */
static void icon_ear(Shapes *shapes, Inks inks)
{
    static const Point RIM[] = {{-22, -8}, {-17, -27}, {2, -36}, {21, -25}, {24, -5},
                                {13, 9},   {9, 24},    {-3, 35}, {-16, 28}};
    static const Point FOLD[] = {{-6, -6}, {-2, -18}, {9, -17},
                                 {10, -5}, {0, 4},    {-1, 13}};
    shapes_ribbon(shapes, RIM, (const double[]){6, 8, 9, 9, 9, 9, 9, 8, 6}, countof(RIM),
                  inks.ink, 1);
    shapes_ribbon(shapes, FOLD, (const double[]){5, 6.5, 7, 7, 6.5, 5}, countof(FOLD),
                  inks.ink, 1);
}

static IconDraw *const ICONS[ICON_COUNT] = {
    [ICON_LOOK] = icon_look,       [ICON_WARM] = icon_warm,
    [ICON_NAME] = icon_name,       [ICON_HOLD] = icon_hold,
    [ICON_TEND] = icon_tend,       [ICON_BREATHE] = icon_breathe,
    [ICON_WAIT] = icon_wait,       [ICON_PAUSE] = icon_pause,
    [ICON_PLAY] = icon_play,       [ICON_SOUND] = icon_sound,
    [ICON_HOME] = icon_home,       [ICON_AGAIN] = icon_again,
    [ICON_LIST] = icon_list,       [ICON_LESS] = icon_less,
    [ICON_MORE] = icon_more,       [ICON_SETTINGS] = icon_settings,
    [ICON_EARLIER] = icon_earlier, [ICON_LATER] = icon_later,
    [ICON_HALF] = icon_half,       [ICON_NOTICE] = icon_notice,
    [ICON_INSIDE] = icon_inside,   [ICON_BRANCH] = icon_branch,
    [ICON_BESIDE] = icon_beside,
    [ICON_COT] = icon_cot,         [ICON_EAR] = icon_ear,
};

void ui_icon(Shapes *shapes, Icon icon, Point at, double size, Colour colour,
             Colour ground)
{
    assert(icon >= 0 && icon < ICON_COUNT);
    Inks inks = {shapes_solid(shapes, colour), shapes_solid(shapes, ground)};
    shapes_push(shapes, transform_move(at.x, at.y));
    shapes_push(shapes, transform_scale(size / 100, size / 100));
    ICONS[icon](shapes, inks);
    shapes_pop(shapes);
    shapes_pop(shapes);
}
