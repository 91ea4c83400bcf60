#include "view/cot/sight.h"

#include "view/scene/room.h"
#include "view/scene/shell.h"
#include "view/scene/targets.h"
#include "view/scene/tint.h"

#include <assert.h>

/*
 * The far room. Who lies or is held looks up past the face: ceiling, the top of two
 * walls, a window's light. Who sits or stands sees the room as the scene shows it.
 */

static const Colour LAMP = 0xffe9b8ff;

static bool looks_up(BodyPose pose)
{
    return pose == BODY_HELD || pose == BODY_BACK || pose == BODY_MAT ||
           pose == BODY_COT || pose == BODY_LAP || pose == BODY_BOUNCER;
}

/* The window's upper half, seen from below and at a slant, with its curtain. */
static void high_window(Shapes *shapes, const Daylight *light)
{
    static const Point curtain[] = {{40, 330},  {150, 352},  {168, 520},  {120, 700},
                                    {150, 900}, {120, 1200}, {-80, 1200}, {-60, 330}};
    static const Point fold[] = {{520, 392}, {590, 410},  {610, 560},  {584, 720},
                                 {620, 900}, {600, 1200}, {520, 1200}, {536, 640}};
    static const Point frame[] = {{112, 372}, {560, 430}, {556, 1200}, {96, 1200}};
    static const Point glass[] = {{134, 398}, {538, 450}, {534, 1200}, {120, 1200}};
    int sky = tint_fade(shapes, (Point){0, 390}, (Point){0, 1100}, light->sky[0],
                        light->sky[2]);
    shapes_polygon(shapes, frame, countof(frame), shapes_solid(shapes, light->inner), 1);
    shapes_polygon(shapes, glass, countof(glass), sky, 1);
    if (!light->stars) {
        shapes_halo(shapes, (Point){250, 640}, 330, 330, light->sun, .8);
    }
    tint_line(shapes, (Point){330, 424}, (Point){322, 1200}, 20, 24, light->inner, 1);
    tint_line(shapes, (Point){128, 730}, (Point){536, 748}, 20, 20, light->inner, 1);
    int cloth = tint_fade(shapes, (Point){0, 0}, (Point){200, 0}, light->curtain[0],
                          light->curtain[1]);
    shapes_blob(shapes, curtain, countof(curtain), .8, cloth, 1);
    shapes_blob(shapes, fold, countof(fold), .8, cloth, 1);
}

/* Stars and clouds on threads, nearer than the ceiling. */
static void mobile(Shapes *shapes)
{
    static const struct {
        double x, y, r;
        Colour colour;
    } TOYS[] = {{980, 246, 56, 0xe6a93cff},
                {1176, 330, 62, 0xc4583aff},
                {1372, 250, 58, 0x35827fff},
                {1560, 344, 60, 0xfff6e6ff}};
    tint_line(shapes, (Point){930, 96}, (Point){1620, 120}, 12, 12, 0xa8794fff, 1);
    for (int i = 0; i < countof(TOYS); i++) {
        Point at = {TOYS[i].x, TOYS[i].y};
        tint_line(shapes, (Point){at.x, 108}, at, 4, 4, 0x8a6a4cff, 1);
        int fill = tint_ball(shapes, at, TOYS[i].r, tint_lift(TOYS[i].colour, .25),
                             TOYS[i].colour, tint_sink(TOYS[i].colour, .2));
        shapes_ellipse(shapes, at, TOYS[i].r, TOYS[i].r * .92, 0, fill, 1);
    }
}

/* A lampshade from below, and what light it gives at its hour. */
static void lamp(Shapes *shapes, const Daylight *light, bool lit)
{
    Point at = {1490, 190};
    Colour shade = lit ? LAMP : shell_lit(0xf3d9b0ff, light);
    shapes_halo(shapes, at, lit ? 620 : 240, lit ? 480 : 170, LAMP, lit ? .8 : .3);
    int rim = tint_ball(shapes, at, 150, tint_lift(shade, .3), shade,
                        tint_sink(shade, lit ? .06 : .2));
    shapes_ellipse(shapes, at, 160, 112, -8, rim, 1);
    tint_oval(shapes, at.x + 3, at.y + 7, 122, 80, lit ? 0xfff3d2ff : 0xfbe8c6ff, 1);
    tint_oval(shapes, at.x + 3, at.y + 7, 46, 32, 0xfffbeaff, 1);
}

/* The ceiling meets the walls in two slanted lines; the far corner is at 640, 300. */
static void ceiling(Shapes *shapes, const SceneView *scene, const Stage *stage)
{
    static const Point left[] = {{-300, 300}, {640, 322}, {600, 1300}, {-300, 1300}};
    static const Point right[] = {{640, 322}, {2300, 640}, {2300, 1300}, {600, 1300}};
    static const Point edge[] = {{-300, 300}, {640, 322}, {2300, 640}};
    Daylight light = shell_light(scene->room, scene->time, false);
    bool dark = scene->time == TIME_EVENING || scene->time == TIME_NIGHT;
    Colour top = tint_lift(light.wall[0], dark ? .05 : .45);
    int above = tint_fade(shapes, (Point){0, -80}, (Point){1900, 700}, top,
                          colour_mix(top, light.wall[2], .45));
    shell_band(shapes, stage, stage->top, stage->bottom, above, 1);
    shapes_polygon(shapes, right, countof(right),
                   tint_fade(shapes, (Point){640, 0}, (Point){1900, 400},
                             tint_sink(light.wall[1], .04), tint_sink(light.wall[2], .1)),
                   1);
    shapes_polygon(shapes, left, countof(left),
                   tint_fade(shapes, (Point){0, 0}, (Point){640, 0}, light.wall[0],
                             tint_sink(light.wall[1], .1)),
                   1);
    shapes_ribbon(shapes, edge, (const double[]){16, 16, 22}, 3,
                  shapes_solid(shapes, light.skirting), .8);
    high_window(shapes, &light);
    lamp(shapes, &light, dark);
    if (stage_lists(scene, TARGET_MOBILE)) {
        mobile(shapes);
    }
}

void cot_far(Shapes *shapes, const CotView *view, const Layout *layout)
{
    const SceneView *scene = &view->scene;
    assert(scene->room < ROOM_COUNT && scene->pose < BODY_COUNT);
    CotSight sight = cot_sight(scene->look.age);
    Stage stage = stage_of(layout);
    int first = shapes->fill_count;
    shapes->pan_x_px = shapes->pan_y_px = 0;
    stage_push(shapes, &stage);
    if (looks_up(scene->pose) && !shell_outside(scene->room)) {
        shapes_group(shapes, ROOM_GROUP, true);
        ceiling(shapes, scene, &stage);
    } else {
        room_draw(shapes, scene, &stage);
        targets_still(shapes, scene, &stage, layout);
        targets_moving(shapes, scene, &stage,
                       layout); /* as they are when it is painted */
    }
    room_dusk(shapes, scene, &stage);
    shapes_pop(shapes);
    sight_tinge(shapes, first, &sight, sight.far_contrast);
}
