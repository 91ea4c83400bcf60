#include "view/scene/targets.h"

#include "view/amount.h"
#include "view/scene/tint.h"

#include <math.h>

/*
 * The cousin, about four, kneels at the side and plays peekaboo: hands before the face
 * for two seconds, then open beside it. Drawn with her family's skin and a head unit of
 * 0.94.
 */
static const double ROUND_S = 6.4;
static const double UNIT = 0.94;

/* How far the hands are open, 0 before the face to 1 wide. */
static double openness(double seconds)
{
    double t = fmod(seconds, ROUND_S);
    return smooth((t - 2.0) / 0.5) - smooth((t - ROUND_S + 0.7) / 0.7);
}

/* Thirty months is the oldest face the figure has; puffs and a larger body say four. */
static Look look_of(const SceneView *scene)
{
    return (Look){.skin = scene->look.skin,
                  .hair = HAIR_PUFFS,
                  .hair_colour = scene->look.hair_colour,
                  .iris = scene->look.iris,
                  .suit = SUIT_HONEY,
                  .age = 30};
}

/* A broad smile is there before the hands open, so that no blank face ever shows. */
static Rig face(double open)
{
    Rig rig = rig_neutral();
    rig.yaw = 15 * open;
    rig.gaze_x = 0.45;
    rig.gaze_y = 0.10;
    rig.au12_l = rig.au12_r = 0.55 + 0.4 * open;
    rig.au6_l = rig.au6_r = 0.25 + 0.35 * open;
    rig.au2_l = rig.au2_r = 0.5 * open;
    rig.jaw = 0.34 * open;
    rig.roll = 4 * open;
    rig.pupil = 0.7;
    return rig;
}

/* One light for trunk and sleeves: joints then show no seam. */
static int jumper(Shapes *shapes)
{
    return tint_wash(
        shapes, (Wash){-120, 90, 130, 400, 0xf0c273ff, 0xdfa544ff, 0xb87e2aff, 0.45});
}

/* Kneeling keeps the child as low as she is: nobody looms over the baby. */
static void body(Shapes *shapes, int cloth)
{
    static const Point lap[] = {{-104, 330}, {-150, 392}, {-146, 446}, {-60, 462},
                                {60, 462},   {146, 446},  {150, 392},  {104, 330}};
    static const Point trunk[] = {{-30, 92},   {-74, 108}, {-98, 150}, {-100, 240},
                                  {-108, 340}, {-60, 372}, {60, 372},  {108, 340},
                                  {100, 240},  {98, 150},  {74, 108},  {30, 92}};
    int jeans = tint_wash(
        shapes, (Wash){-140, 330, 140, 460, 0x7f93b5ff, 0x5f7599ff, 0x45587aff, 0.5});
    tint_shadow(shapes, 0, 452, 190, 26, 0.32);
    shapes_blob(shapes, lap, countof(lap), 1, jeans, 1);
    tint_crease(shapes, (Point){-6, 372}, (Point){0, 420}, (Point){-4, 456}, 6,
                0x3a4a68ff, 0.5);
    shapes_blob(shapes, trunk, countof(trunk), 0.9, cloth, 1);
    for (int i = 0; i < 3; i++) {
        tint_crease(shapes, (Point){-94 - i * 3, 208 + i * 44}, (Point){0, 222 + i * 44},
                    (Point){94 + i * 3, 208 + i * 44}, 15, 0xfff1d8ff, 0.75);
    }
}

static void upper_arm(Shapes *shapes, double side, Point elbow, int cloth)
{
    const Point arm[] = {{side * 74, 142}, {side * 104, 190}, elbow};
    shapes_ribbon(shapes, arm, (const double[]){62, 58, 54}, 3, cloth, 1);
}

/* The wrist goes from before the eyes (41, 66) to beside the face (142, 40). */
static void fore_arm(Shapes *shapes, const SkinRamp *skin, double side, Point elbow,
                     double open, int cloth)
{
    Point wrist = {side * mixed(41, 142, open), mixed(66, 40, open)};
    Point cuff = {mixed(elbow.x, wrist.x, 0.72), mixed(elbow.y, wrist.y, 0.72)};
    const Point sleeve[] = {elbow, cuff}, flesh[] = {cuff, wrist};
    shapes_ribbon(shapes, flesh, (const double[]){38, 34}, 2,
                  shapes_solid(shapes, skin->base), 1);
    HandLook hand = {.x = wrist.x,
                     .y = wrist.y,
                     .side = side,
                     .size = 1.6,
                     .ang = mixed(-90 - side * 6, -90 + side * 24, open),
                     .open = 0.9,
                     .splay = mixed(0.12, 0.6, open),
                     .palm = open > 0.5 ? 1 : 0,
                     .adult = 0.3};
    figure_hand(shapes, skin, &hand);
    shapes_ribbon(shapes, sleeve, (const double[]){54, 46}, 2, cloth, 1);
    Point out = {mixed(elbow.x, wrist.x, 0.78), mixed(elbow.y, wrist.y, 0.78)};
    tint_line(shapes, cuff, out, 48, 44, 0xfff1d8ff, 1);
}

/* Hands come last: they must cover the face. The body rises 8 units as they open. */
void cousin_draw(Shapes *shapes, const SceneView *scene, Point at, const Comer *comer)
{
    double open = openness(comer->seconds);
    const SkinRamp *skin = &SKINS[scene->look.skin];
    Look look = look_of(scene);
    Rig rig = face(open);
    tint_place(shapes, at.x, at.y + 6 - 8 * open, 0, UNIT);
    int cloth = jumper(shapes);
    body(shapes, cloth);
    tint_oval(shapes, 0, 98, 36, 26, skin->shade, 1);
    Point elbow[2];
    for (int i = 0; i < 2; i++) {
        double side = 2 * i - 1;
        elbow[i] = (Point){side * mixed(112, 158, open), mixed(212, 196, open)};
        upper_arm(shapes, side, elbow[i], cloth);
    }
    figure_head(shapes, &rig, &look);
    for (int i = 0; i < 2; i++) {
        fore_arm(shapes, skin, 2 * i - 1, elbow[i], open, cloth);
    }
    shapes_pop(shapes);
}
