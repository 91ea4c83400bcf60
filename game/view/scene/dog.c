#include "view/scene/targets.h"

#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/*
 * A friendly dog on a lead. It trots in from the right and sits down half-turned to her;
 * at a bark the mouth opens, the ears go back and the head lifts, and all is over again:
 * loud, never wild.
 */
static const double COME_S = 3.4, COME = 760; /* from the edge; stage units */
static const double BARK_S = 0.7;             /* from bark to bark */

static const Colour FUR = 0xc99a68ff, FUR_LIGHT = 0xdfb888ff, FUR_DARK = 0x9a6e46ff;
static const Colour CREAM = 0xf7e6ccff, DARK = 0x4a3434ff, LEAD = 0xb5492cff;

static int fur(Shapes *shapes, double x0, double y0, double x1, double y1)
{
    return tint_wash(shapes, (Wash){x0, y0, x1, y1, FUR_LIGHT, FUR, FUR_DARK, 0.5});
}

/* Hanging at rest; `back` lifts its tip. */
static void ear(Shapes *shapes, double side, double back)
{
    const Point flap[] = {{side * 30, -44},
                          {side * (58 + 14 * back), -34 - 16 * back},
                          {side * (66 + 12 * back), 6 - 40 * back},
                          {side * (50 + 8 * back), 30 - 50 * back},
                          {side * 36, 2 - 12 * back}};
    shapes_blob(shapes, flap, countof(flap), 0.9, shapes_solid(shapes, FUR_DARK), 1);
}

/* `open` 0 to 1 is the mouth; its tongue hangs out a little at rest, for a dog that
 * smiles. */
static void face(Shapes *shapes, double open, bool blinks)
{
    ear(shapes, -1, open);
    ear(shapes, 1, open);
    shapes_ellipse(shapes, (Point){0, -8}, 54, 50, 0, fur(shapes, -50, -56, 54, 40), 1);
    tint_oval(shapes, 0, -26, 13, 26, CREAM, 0.95);
    double jaw = 20 + 26 * open;
    tint_oval(shapes, -4, 20 + jaw * 0.5, 24, jaw * 0.72, 0x7a3f3cff, 1);
    tint_oval(shapes, -4, 26 + jaw * 0.66, 15, 9 + 5 * open, 0xe58f86ff, 1);
    tint_oval(shapes, -4, 14 - 4 * open, 38, 24, CREAM, 1);
    tint_oval(shapes, -4, 0 - 6 * open, 15, 11, DARK, 1);
    tint_oval(shapes, -8, -4 - 6 * open, 5, 3, 0xffffffff, 0.5);
    for (int side = -1; side <= 1; side += 2) {
        if (blinks) {
            tint_crease(shapes, (Point){side * 26 - 8, -22}, (Point){side * 26, -18},
                        (Point){side * 26 + 8, -22}, 4, DARK, 0.9);
            continue;
        }
        tint_oval(shapes, side * 25, -22, 8.5, 10, DARK, 1);
        tint_oval(shapes, side * 25 - 3, -26, 3, 3, 0xffffffff, 0.9);
        tint_crease(shapes, (Point){side * 16, -38 - 6 * open},
                    (Point){side * 25, -42 - 6 * open}, (Point){side * 35, -37}, 5,
                    FUR_DARK, 0.8);
    }
}

static void body(Shapes *shapes, double wag)
{
    static const Point trunk[] = {{-34, -150}, {-50, -90}, {-44, -20}, {-20, 2},
                                  {70, 4},     {98, -34},  {84, -90},  {40, -150}};
    static const Point haunch[] = {{28, -70}, {96, -62}, {112, -14}, {84, 6}, {30, 4}};
    const Point tail[] = {
        {92, -16}, {136, -22 - 6 * wag}, {162, -62 - 18 * wag}, {166, -92 - 30 * wag}};
    tint_shadow(shapes, 26, 6, 136, 15, 0.32);
    shapes_ribbon(shapes, tail, (const double[]){24, 22, 18, 12}, 4,
                  shapes_solid(shapes, FUR), 1);
    shapes_blob(shapes, trunk, countof(trunk), 0.9, fur(shapes, -50, -150, 90, 10), 1);
    shapes_blob(shapes, haunch, countof(haunch), 1, fur(shapes, 20, -80, 120, 20), 1);
    const Point chest[] = {{-30, -140}, {-44, -90}, {-30, -40}, {-4, -60}, {4, -120}};
    shapes_blob(shapes, chest, countof(chest), 1, shapes_solid(shapes, CREAM), 0.95);
    for (int i = 0; i < 2; i++) {
        double x = -26 + i * 40;
        tint_line(shapes, (Point){x + 4, -80}, (Point){x, -4}, 32, 26,
                  i == 0 ? FUR_LIGHT : FUR, 1);
        tint_oval(shapes, x - 6, 0, 22, 11, CREAM, 1);
    }
    tint_oval(shapes, 76, 2, 30, 11, CREAM, 1);
}

/* The lead runs up to a hand: that of the adult beside it, else one beyond the edge. */
static void lead(Shapes *shapes, bool held)
{
    static const Point far[] = {{16, -138}, {120, -90}, {280, -160}, {900, -420}};
    static const Point near[] = {{16, -138}, {60, -104}, {110, -112}, {140, -150}};
    shapes_ribbon(shapes, held ? near : far, (const double[]){7, 7, 7, 7}, 4,
                  shapes_solid(shapes, LEAD), 1);
    static const Point collar[] = {{-34, -142}, {0, -130}, {38, -146}};
    shapes_ribbon(shapes, collar, (const double[]){15, 17, 15}, 3,
                  shapes_solid(shapes, LEAD), 1);
    tint_disc(shapes, -4, -122, 9, 0xf0c272ff);
}

/* One leg; far ones are darker, so that four can be told apart while they cross. */
static void leg(Shapes *shapes, double x, double phase, bool far)
{
    double swing = 26 * sin(phase), raise = larger(0, 11 * cos(phase));
    const Point line[] = {{x, -84}, {x + swing * 0.3, -44}, {x + swing, -8 - raise}};
    shapes_ribbon(shapes, line, (const double[]){36, 27, 22}, 3,
                  shapes_solid(shapes, far ? FUR_DARK : FUR), 1);
    tint_oval(shapes, x + swing - 6, -4 - raise, 19, 10, far ? FUR : CREAM, 1);
}

/* Trotting to the left, with the tail up. */
static void trotting(Shapes *shapes, double seconds)
{
    static const Point trunk[] = {{-40, -140}, {30, -146}, {104, -138}, {126, -104},
                                  {112, -72},  {30, -66},  {-30, -64},  {-62, -92}};
    double step = seconds * TAU / 0.62;
    const Point tail[] = {{116, -124},
                          {150, -160},
                          {156 + 10 * sin(step), -204},
                          {146 + 18 * sin(step), -232}};
    tint_shadow(shapes, 26, 6, 146, 14, 0.3);
    leg(shapes, -34, step + 3.1, true);
    leg(shapes, 92, step, true);
    shapes_ribbon(shapes, tail, (const double[]){24, 21, 17, 11}, 4,
                  shapes_solid(shapes, FUR), 1);
    shapes_blob(shapes, trunk, countof(trunk), 1, fur(shapes, -60, -146, 110, -60), 1);
    const Point chest[] = {{-62, -120}, {-66, -92}, {-36, -66}, {-22, -96}};
    shapes_blob(shapes, chest, countof(chest), 1, shapes_solid(shapes, CREAM), 0.95);
    leg(shapes, -26, step, false);
    leg(shapes, 84, step + 3.1, false);
    static const Point line[] = {{-30, -146}, {60, -128}, {260, -190}, {900, -420}};
    shapes_ribbon(shapes, line, (const double[]){7, 7, 7, 7}, 4,
                  shapes_solid(shapes, LEAD), 1);
    tint_place(shapes, -62, -172 + 4 * sin(step * 2), -8, 1);
    face(shapes, 0.1, false);
    shapes_pop(shapes);
}

/* The place of the dog is its head; the paws stand 130 units lower. */
void dog_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    assert(comer->shown_s >= 0);
    double t = comer->seconds;
    double away = comer->shown_s < COME_S ? 1 - comer->shown_s / COME_S : 0;
    tint_place(shapes, at.x + away * COME, at.y + 130, 0, 1);
    if (away > 0) {
        trotting(shapes, t);
        shapes_pop(shapes);
        return;
    }
    double bark = scene->barks ? smooth(1.6 * sin(t * TAU / BARK_S) + 0.4) : 0;
    double wag = scene->barks ? 0 : sin(floor(t * 12) / 12 * TAU / 0.9);
    body(shapes, wag);
    lead(shapes, stage_shows(scene, TARGET_ADULT));
    tint_place(shapes, -14, -188 - 8 * bark, -6 - 8 * bark, 1);
    face(shapes, bark, !scene->barks && fmod(t, 4.7) < 0.16);
    shapes_pop(shapes);
    shapes_pop(shapes);
}
