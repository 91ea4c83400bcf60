#include "view/figure/head.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * The head's outline as a soft union of four balls, which turn with the head while each
 * looks the same from all sides: cheeks come forward on one side and hide on the other,
 * as they do in life.
 */

/* The ellipsoid of the face: half axes and the height of its middle. */
static const double RX = 124, RY = 134, RZ = 84, MIDDLE_Y = -8;

/* A ball of the head: skull, two cheeks, jaw. The outline is a soft union of them. */
typedef struct Ball {
    double x, y, rx, ry;
} Ball;

enum { BALLS = 4 };

/* Only the middle turns; a ball looks the same from all sides. */
static Ball ball(const Head *head, Spot at, double rx, double ry)
{
    Spot turned = head_turn(head, at.x, at.y, at.z);
    return (Ball){turned.x, turned.y, rx, ry};
}

/* Jaw and chin drop with the mouth; cheeks rise and round with AU 6; a newborn's are
   slighter, a toddler's face is longer. */
static void balls_of(const Head *head, Ball *balls)
{
    const Rig *rig = head->rig;
    double drop = rig->jaw * 15 - rig->au17 * 3, more = head->cheek, chin = head->jaw;
    double cheek_l = 3 * rig->au6_l + more, cheek_r = 3 * rig->au6_r + more;
    balls[0] = ball(head, (Spot){0, -17, -10}, 104 + head->skull, 101 + head->skull * .5);
    balls[1] =
        ball(head, (Spot){-45, 36 - 4 * rig->au6_l, 28}, 60 + cheek_l, 56 + cheek_l * .8);
    balls[2] =
        ball(head, (Spot){45, 36 - 4 * rig->au6_r, 28}, 60 + cheek_r, 56 + cheek_r * .8);
    balls[3] = ball(head, (Spot){0, 44 + drop * .25 + chin * .3, 34},
                    76 - 4 * rig->jaw + more * .25, 60 + drop * .85 + chin);
}

/* How far the ray from the middle along u runs inside the ball; 0 when it misses. */
static double ray(const Head *head, const Ball *b, Point u)
{
    double px = (head->middle.x - b->x) / b->rx, py = (head->middle.y - b->y) / b->ry;
    double dx = u.x / b->rx, dy = u.y / b->ry;
    double a = dx * dx + dy * dy, half = px * dx + py * dy, c = px * px + py * py - 1;
    double under = half * half - a * c;
    double t = under > 0 ? (-half + sqrt(under)) / a : 0;
    return t > 0 ? t : 0;
}

/* The mean of the radii within 15 degrees, nearer ones weighing more: no crease is left
   where cheek meets jaw. */
static double rounded(const double *raw, int i)
{
    double sum = 0, weights = 0;
    for (int k = -5; k <= 5; k++) {
        double weight = 36 - k * k;
        sum += weight * raw[(i + k + OUTLINE_POINTS) % OUTLINE_POINTS];
        weights += weight;
    }
    return sum / weights;
}

/* r = (sum of t^20)^(1/20): a union whose creases are rounded. */
static void outline(Head *head)
{
    Ball balls[BALLS];
    double raw[OUTLINE_POINTS];
    balls_of(head, balls);
    head->middle = (Point){balls[0].x, balls[0].y + 14};
    for (int i = 0; i < OUTLINE_POINTS; i++) {
        double angle = TAU * i / OUTLINE_POINTS;
        Point u = {cos(angle), sin(angle)};
        double sum = 0;
        for (int b = 0; b < BALLS; b++) {
            double t = ray(head, &balls[b], u) / 100;
            double t2 = t * t, t4 = t2 * t2, t16 = t4 * t4 * t4 * t4;
            sum += t16 * t4;
        }
        raw[i] = 100 * pow(sum, .05);
    }
    for (int i = 0; i < OUTLINE_POINTS; i++) {
        double angle = TAU * i / OUTLINE_POINTS, r = rounded(raw, i);
        head->radius[i] = r;
        head->outline[i] =
            (Point){head->middle.x + cos(angle) * r, head->middle.y + sin(angle) * r};
    }
}

/* Between the 120 rays, by straight interpolation. */
static double radius_at(const Head *head, double angle)
{
    double i = angle / TAU;
    i = (i - floor(i)) * OUTLINE_POINTS;
    int k = (int)i % OUTLINE_POINTS;
    double t = i - floor(i);
    return mixed(head->radius[k], head->radius[(k + 1) % OUTLINE_POINTS], t);
}

static const Colour HAIR_DARK[HAIR_COLOURS] = {
    [HAIR_BLACK] = 0x2b2430ff, [HAIR_BROWN] = 0x4b3029ff,  [HAIR_CHESTNUT] = 0x7a4a30ff,
    [HAIR_SAND] = 0xc39a63ff,  [HAIR_GINGER] = 0xb9623aff,
};
static const Colour HAIR_LIGHT[HAIR_COLOURS] = {
    [HAIR_BLACK] = 0x4a3f4eff, [HAIR_BROWN] = 0x72503fff,  [HAIR_CHESTNUT] = 0xa0694aff,
    [HAIR_SAND] = 0xdcb985ff,  [HAIR_GINGER] = 0xd98757ff,
};

const SkinRamp SKINS[TONES] = {
    /* base, light, shade, blush, line, lip, flush */
    [TONE_ROSE] = {0xf8d3bdff, 0xfde6d6ff, 0xe9ad92ff, 0xee8f7eff, 0x8a4a42ff, 0xdd8078ff,
                   0xe8705fff},
    [TONE_HONEY] = {0xeebb92ff, 0xf8d3aeff, 0xd08f66ff, 0xe27a5fff, 0x74382cff,
                    0xc96a5aff, 0xd9593fff},
    [TONE_AMBER] = {0xd29a6cff, 0xe5b88aff, 0xa96f48ff, 0xcb5f48ff, 0x5a2a20ff,
                    0xb0574aff, 0xc04a33ff},
    [TONE_UMBER] = {0xa86d47ff, 0xc38a63ff, 0x7f4b32ff, 0xa83e36ff, 0x2c110fff,
                    0x8f433cff, 0x9c3428ff},
    [TONE_COCOA] = {0x84543dff, 0xa37055ff, 0x5c3729ff, 0x983537ff, 0x1a090bff,
                    0x7b3838ff, 0x812a26ff},
};

/* A face at an age: heights in head units, sizes as shares of those at four months. The
 * eye line climbs as the jaw grows and the forehead stays; cheeks are fullest in the
 * second half of the first year [style.md 2; design]. */
typedef struct Proportion {
    double age, eye_x, eye_y, nose_y, mouth_y, eye, nose, mouth, cheek, jaw, skull;
} Proportion;

static const Proportion PROPORTIONS[] = {
    /* age eye_x eye_y nose mouth  eye nose mouth cheek jaw skull */
    {0, 45, 21, 40, 63, .86, .86, .86, -8, -3, -1},
    {4, 47, 17, 37, 62, 1, 1, 1, 0, 0, 0},
    {9, 47, 15, 36.5, 62, 1, 1.02, 1.02, 2, 0, -1},
    {18, 45, 8, 35, 63, .93, 1.12, 1.08, -4, 2, -3},
    {30, 43, 2, 33, 64, .86, 1.24, 1.16, -7, 5, -7},
};

/* Between the rows by straight interpolation. */
static void proportion_apply(Head *head, double age)
{
    int i = 0;
    while (i < countof(PROPORTIONS) - 2 && age > PROPORTIONS[i + 1].age) {
        i++;
    }
    const Proportion *a = &PROPORTIONS[i], *b = &PROPORTIONS[i + 1];
    double t = unit((age - a->age) / (b->age - a->age));
    head->eye_x = mixed(a->eye_x, b->eye_x, t);
    head->eye_y = mixed(a->eye_y, b->eye_y, t);
    head->nose_y = mixed(a->nose_y, b->nose_y, t);
    head->mouth_y = mixed(a->mouth_y, b->mouth_y, t);
    head->eye = mixed(a->eye, b->eye, t);
    head->nose = mixed(a->nose, b->nose, t);
    head->mouth = mixed(a->mouth, b->mouth, t);
    head->cheek = mixed(a->cheek, b->cheek, t);
    head->jaw = mixed(a->jaw, b->jaw, t);
    head->skull = mixed(a->skull, b->skull, t);
}

void head_begin(Head *head, Shapes *shapes, const Rig *rig, const Look *look)
{
    assert(look->skin < TONES && look->hair_colour < HAIR_COLOURS);
    const SkinRamp *skin = &SKINS[look->skin];
    head->shapes = shapes;
    head->rig = rig;
    head->look = look;
    head->skin = skin;
    head->base = colour_mix(skin->base, skin->flush, .34 * rig->flush);
    head->light = colour_mix(skin->light, skin->flush, .26 * rig->flush);
    head->shade = colour_mix(skin->shade, skin->flush, .30 * rig->flush);
    head->hair = HAIR_DARK[look->hair_colour];
    head->hair_light = HAIR_LIGHT[look->hair_colour];
    head->dark = look->skin == TONE_UMBER || look->skin == TONE_COCOA;
    head->newborn = unit(1 - look->age / 4);
    head->toddler = unit((look->age - 9) / 9);
    double yaw = rig->yaw * TAU / 360, pitch = rig->pitch * TAU / 360;
    head->cos_yaw = cos(yaw);
    head->sin_yaw = sin(yaw);
    head->cos_pitch = cos(pitch);
    head->sin_pitch = sin(pitch);
    proportion_apply(head, look->age);
    outline(head);
}

/* Yaw about the upright axis, then pitch about the level one. */
Spot head_turn(const Head *head, double x, double y, double z)
{
    y -= MIDDLE_Y;
    double x1 = x * head->cos_yaw + z * head->sin_yaw;
    double z1 = z * head->cos_yaw - x * head->sin_yaw;
    double y1 = y * head->cos_pitch - z1 * head->sin_pitch;
    return (Spot){x1, y1 + MIDDLE_Y, y * head->sin_pitch + z1 * head->cos_pitch};
}

/* z = RZ sqrt(1 - (x/RX)^2 - (y/RY)^2), kept above a small depth beyond the rim. */
Point head_point(const Head *head, double x, double y, double out)
{
    double u = x / RX, v = (y - MIDDLE_Y) / RY;
    double q = 1 - u * u - v * v;
    Spot at = head_turn(head, x, y, RZ * sqrt(q > .06 ? q : .06) + out);
    return (Point){at.x, at.y};
}

double head_narrowing(const Head *head, double x, double y)
{
    Point a = head_point(head, x - .5, y, 0), b = head_point(head, x + .5, y, 0);
    return sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));
}

Point head_edge(const Head *head, double angle, double k)
{
    double r = radius_at(head, angle) * k;
    return (Point){head->middle.x + cos(angle) * r, head->middle.y + sin(angle) * r};
}

double head_angle(const Head *head, Point p)
{
    return atan2(p.y - head->middle.y, p.x - head->middle.x);
}

Point head_inside(const Head *head, Point p, double k)
{
    double dx = p.x - head->middle.x, dy = p.y - head->middle.y;
    double r = sqrt(dx * dx + dy * dy);
    double most =
        r > 60 ? radius_at(head, atan2(dy, dx)) * k : r; /* the rim is beyond 60 */
    if (r <= most) {
        return p;
    }
    return (Point){head->middle.x + dx / r * most, head->middle.y + dy / r * most};
}

void head_line(const Head *head, const Point *points, int count, double thin,
               double thick, Colour colour, double alpha)
{
    Point at[32];
    double widths[32];
    assert(count <= 32);
    for (int i = 0; i < count; i++) {
        at[i] = head_point(head, points[i].x, points[i].y, 0);
        widths[i] = i == 0 || i == count - 1 ? thin : thick;
    }
    int fill = shapes_solid(head->shapes, colour);
    shapes_ribbon(head->shapes, at, widths, count, fill, alpha);
}
