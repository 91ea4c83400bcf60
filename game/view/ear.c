#include "view/ear.h"

#include "view/amount.h"

#include <assert.h>
#include <stddef.h>

enum { GROUP_LIGHT = 190 };

static const double EASE_S = 1.2; /* time constant of a change [design] */
static const double STEPS = 32;   /* of the light, so that it is painted seldom */

/* All of it is slight: shares of what the body's own acts do [design]. */
static const double NEAR = .55, WIDE = .7, NARROW = .30;
static const double SLOW_S = 5.6, SHORT_S = 1.9; /* seconds a breath */
static const double DEEP = .16, SHALLOW = .09;   /* of its lift */
static const double COLD = .15, WARM = .30;      /* alpha of the light */

static const Colour COLD_LIGHT = 0x52688cff, WARM_LIGHT = 0xffdf9cff;

static void ease(double *value, double goal, double share)
{
    *value += (goal - *value) * share;
    if (fabs(goal - *value) < .002) {
        *value = goal;
    }
}

void ear_follow(EarView *view, Ear ear, double seconds, bool steady)
{
    assert(view != NULL && ear < EARS && seconds >= 0);
    double share = steady ? 1 : 1 - exp(-seconds / EASE_S);
    ease(&view->calm, ear == EAR_CALM ? 1 : 0, share);
    ease(&view->worried, ear == EAR_WORRIED ? 1 : 0, share);
    view->seconds += seconds;
}

void ear_bend(SceneView *scene, const EarView *view, const Layout *layout)
{
    assert(scene != NULL && view != NULL);
    Body *body = &scene->body;
    body->lean = bounded(body->lean + NEAR * view->worried - WIDE * view->calm, -1, 1);
    body->narrow = larger(body->narrow, NARROW * view->worried);
    body->light = larger(body->light, .35 * view->calm);
    if (!layout->calm && !layout->steady) {
        double t = view->seconds * TAU;
        body->lift = bounded(body->lift + DEEP * view->calm * sin(t / SLOW_S) +
                                 SHALLOW * view->worried * sin(t / SHORT_S),
                             -1, 1);
    }
}

void ear_light(Shapes *shapes, const EarView *view, const Layout *layout)
{
    double cold = grained(view->worried, 1 / STEPS) * COLD;
    double warm = grained(view->calm, 1 / STEPS) * WARM;
    if (layout->contrast || cold + warm <= 0) {
        return;
    }
    shapes_group(shapes, GROUP_LIGHT, false);
    if (cold > 0) {
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0,
                   shapes_solid(shapes, COLD_LIGHT), cold);
    }
    if (warm > 0) {
        shapes_halo(shapes, (Point){layout->w * .36, layout->h * .26}, layout->w * .8,
                    layout->h * 1.0, WARM_LIGHT, warm);
    }
}

const char *ear_sound(Ear ear)
{
    static const char *const SOUNDS[EARS] = {NULL, "inner-calm", "inner-worried"};
    assert(ear < EARS);
    return SOUNDS[ear];
}

const char *ear_caption(Ear ear)
{
    static const char *const WORDS[EARS] = {NULL, "sound.calm", "sound.worried"};
    assert(ear < EARS);
    return WORDS[ear];
}
