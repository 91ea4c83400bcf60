#include "view/scene/seat.h"

#include "view/scene/tint.h"

static const double LITTLE_MONTHS = 4; /* lies in the arm; older ones are held upright */

static double eased(double t)
{
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    return t * t * (3 - 2 * t);
}

double seat_lifted(const SceneView *scene)
{
    if (scene->look.age >= LITTLE_MONTHS || scene->pose == BODY_SIT) {
        return 0;
    }
    return eased((scene->held - 0.15) / 0.6);
}

/* A soft round floor cushion she leans into. */
static void nest(Shapes *shapes)
{
    static const Point body[] = {{-246, 60},  {-262, 0},   {-228, -74}, {-140, -118},
                                 {0, -132},   {140, -118}, {228, -74},  {262, 0},
                                 {246, 60},   {150, 96},   {0, 104},    {-150, 96}};
    static const Point gloss[] = {{-200, -74}, {-110, -108}, {0, -119}, {90, -112}};
    const Colour shade = 0xc99655ff;
    tint_shadow(shapes, 6, 96, 320, 56, 0.34);
    int cloth = tint_wash(shapes, (Wash){-200, -130, 200, 110, 0xf9dfb3ff, 0xefc58bff,
                                         shade, 0.5});
    shapes_blob(shapes, body, countof(body), 1, cloth, 1);
    for (int side = -1; side <= 1; side += 2) {
        tint_crease(shapes, (Point){side * 226, -68}, (Point){side * 196, -30},
                    (Point){side * 186, 20}, 5, shade, 0.45);
        tint_crease(shapes, (Point){side * 132, -116}, (Point){side * 116, -84},
                    (Point){side * 112, -50}, 4, shade, 0.35);
    }
    shapes_ribbon(shapes, gloss, (double[]){2, 14, 14, 2}, 4,
                  shapes_solid(shapes, 0xffffffff), 0.22);
}

static const Point BOUNCER[] = {{0, -150},   {104, -132}, {158, -60},  {170, 60},
                                {178, 200},  {174, 330},  {128, 430},  {0, 464},
                                {-128, 430}, {-174, 330}, {-178, 200}, {-170, 60},
                                {-158, -60}, {-104, -132}};

static void bouncer(Shapes *shapes)
{
    static const Point bar[] = {{-130, 486}, {0, 492}, {130, 486}};
    tint_shadow(shapes, 8, 486, 230, 34, 0.32);
    int wire = tint_fade(shapes, (Point){0, 300}, (Point){0, 490}, 0xcfae86ff, 0xa9835aff);
    for (int side = -1; side <= 1; side += 2) {
        const Point leg[] = {{side * 120, 300}, {side * 168, 420}, {side * 176, 474},
                             {side * 120, 486}};
        shapes_ribbon(shapes, leg, (double[]){10, 10, 10, 10}, 4, wire, 1);
    }
    shapes_ribbon(shapes, bar, (double[]){11, 11, 11}, 3,
                  shapes_solid(shapes, 0xb48c60ff), 1);
    int shell = tint_wash(shapes, (Wash){-170, -150, 170, 460, 0xf6cf9aff, 0xe9b56fff,
                                         0xcb8d48ff, 0.5});
    shapes_blob(shapes, BOUNCER, countof(BOUNCER), 1, shell, 1);
    Point lining[countof(BOUNCER)];
    for (int i = 0; i < countof(BOUNCER); i++) {
        lining[i] = (Point){BOUNCER[i].x * 0.90, 150 + (BOUNCER[i].y - 150) * 0.93};
    }
    int cloth = tint_wash(shapes, (Wash){-150, -150, 150, 460, 0xfbe9cdff, 0xf3d9b3ff,
                                         0xe2bd8dff, 0.6});
    shapes_blob(shapes, lining, countof(lining), 1, cloth, 1);
    shapes_halo(shapes, (Point){0, 120}, 150, 200, 0xb9834cff, 0.22);
}

static void belt(Shapes *shapes)
{
    static const Point band[] = {{-150, 262}, {-70, 290}, {0, 297}, {70, 290}, {150, 262}};
    int cloth = tint_fade(shapes, (Point){0, 262}, (Point){0, 314}, 0xf3c98cff,
                          0xd79a54ff);
    shapes_ribbon(shapes, band, (double[]){26, 34, 36, 34, 26}, 5, cloth, 1);
    tint_box(shapes, -19, 279, 38, 34, 12, 0xfff3deff);
}

/* Your knees, seen from above: she lies along the thighs and faces you. */
static void lap(Shapes *shapes)
{
    for (int side = -1; side <= 1; side += 2) {
        const Point thigh[] = {{side * 96, -74}, {side * 128, 120}, {side * 190, 360},
                               {side * 280, 640}};
        int cloth = tint_wash(shapes, (Wash){side * 40 - 130, -150, side * 40 + 170, 420,
                                             0x9fb0ccff, 0x7c90b2ff, 0x566a90ff, 0.4});
        shapes_ribbon(shapes, thigh, (double[]){210, 262, 320, 400}, 4, cloth, 1);
        tint_crease(shapes, (Point){side * 176, -70}, (Point){side * 186, 20},
                    (Point){side * 214, 110}, 7, 0x566a90ff, 0.45);
        tint_crease(shapes, (Point){side * 60, -166}, (Point){side * 110, -176},
                    (Point){side * 156, -150}, 10, 0xffffffff, 0.22);
    }
    shapes_halo(shapes, (Point){0, 150}, 120, 330, 0x33406aff, 0.42);
}

void seat_back(Shapes *shapes, const SceneView *scene, bool contrast)
{
    switch (scene->pose) {
    case BODY_SIT:
        if (!contrast) {
            tint_place(shapes, 0, 317, 0, 0.976);
            nest(shapes);
            shapes_pop(shapes);
            tint_shadow(shapes, 0, 372, 236, 35, 0.35);
        }
        break;
    case BODY_BOUNCER:
        bouncer(shapes);
        break;
    case BODY_HELD:
        lap(shapes);
        break;
    case BODY_COUNT:
        break;
    }
}

void seat_front(Shapes *shapes, const SceneView *scene)
{
    if (scene->pose == BODY_BOUNCER && seat_lifted(scene) <= 0) {
        belt(shapes);
    }
}

/* Your sleeve's knit, the same as at the lower edge. */
static int knit(Shapes *shapes)
{
    return tint_wash(shapes, (Wash){-420, -60, 300, 560, 0xdd8a63ff, 0xc4633fff,
                                    0x943f27ff, 0.45});
}

void crook_back(Shapes *shapes, const SceneView *scene, double lifted)
{
    if (lifted <= 0) {
        return;
    }
    (void)scene;
    double away = (1 - lifted) * 420;
    tint_place(shapes, -away * 0.7, away, 0, 1);
    static const Point upper[] = {{-470, 620}, {-400, 330}, {-250, 96}, {-70, 20}};
    static const Point fore[] = {{-120, 30}, {70, 74}, {200, 190}, {252, 330}};
    tint_shadow(shapes, 20, 200, 330, 260, 0.32);
    int cloth = knit(shapes);
    shapes_ribbon(shapes, fore, (double[]){200, 168, 136, 118}, 4, cloth, 1);
    shapes_ribbon(shapes, upper, (double[]){230, 224, 214, 190}, 4, cloth, 1);
    tint_crease(shapes, (Point){-330, 300}, (Point){-262, 210}, (Point){-188, 160}, 8,
                0x943f27ff, 0.4);
    shapes_halo(shapes, (Point){-10, 40}, 170, 150, 0x6a2a1aff, 0.30);
    shapes_pop(shapes);
}

/* A soft cloth where cheek meets knit: feeding, in whatever way a family feeds. */
static void muslin(Shapes *shapes)
{
    static const Point cloth[] = {{-330, 130}, {-210, 84}, {-96, 96}, {-34, 136},
                                  {-64, 210}, {-150, 270}, {-280, 300}, {-370, 230}};
    int fill = tint_wash(shapes, (Wash){-330, 80, -40, 300, 0xfffdf6ff, 0xfbeed8ff,
                                        0xe6cfaaff, 0.5});
    shapes_blob(shapes, cloth, countof(cloth), 1, fill, 1);
    tint_crease(shapes, (Point){-250, 120}, (Point){-180, 170}, (Point){-150, 250}, 5,
                0xd8bc92ff, 0.6);
    tint_crease(shapes, (Point){-160, 104}, (Point){-110, 150}, (Point){-100, 220}, 5,
                0xd8bc92ff, 0.5);
}

void crook_front(Shapes *shapes, const SceneView *scene, double lifted)
{
    if (lifted <= 0) {
        return;
    }
    const SkinRamp *skin = &SKINS[scene->carer];
    double away = (1 - lifted) * 420;
    bool feeding = scene->tending == THING_FEED;
    double near = feeding ? 1 : 0;
    tint_place(shapes, -away * 0.4, away, 0, 1);
    HandLook hand = {.x = 262, .y = 330, .ang = 128, .side = 1, .open = 0.75,
                     .splay = 0.2, .palm = 0, .size = 1.9, .adult = 1};
    figure_hand(shapes, skin, &hand);
    tint_line(shapes, (Point){250, 300}, (Point){284, 316}, 62, 66, 0xf3dcb8ff, 1);
    static const Point chest[] = {{-700, 300}, {-470, 230}, {-250, 300}, {-90, 420},
                                  {110, 560}, {190, 760}, {-300, 820}, {-760, 760}};
    shapes_push(shapes, transform_move(40 * near, -70 * near));
    shapes_halo(shapes, (Point){-150, 400}, 300, 160, 0x6a2a1aff, 0.28);
    shapes_blob(shapes, chest, countof(chest), 1, knit(shapes), 1);
    tint_crease(shapes, (Point){-420, 300}, (Point){-250, 370}, (Point){-130, 480}, 9,
                0xf0b08cff, 0.45);
    shapes_pop(shapes);
    if (feeding) {
        muslin(shapes);
    }
    shapes_pop(shapes);
}
