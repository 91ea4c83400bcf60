#include "app/other.h"

#include "app/app.h"
#include "app/sound.h"
#include "app/workshop_run.h"

/* A sound that goes on is told when it begins, s. */
static const double TOLD_S = 6;

/* A third of a second: what comes and goes faster must not darken the picture. */
static const double SHUT_S = .33;
static const double LOOM_S = .25; /* and no face jumps at her */

void other_cot(App *app)
{
    Other *other = &app->other;
    other->cot = !other->cot;
    if (!other->cot)
        other_lift(app);
    app->dirty = true;
}

void other_ear(App *app)
{
    other_begin(app, app->other.cot, (Ear)((app->other.ear + 1) % EARS));
    app->dirty = true;
}

void other_begin(App *app, bool cot, Ear ear)
{
    Other *other = &app->other;
    other->cot = cot;
    other->ear = ear;
    other->since_s = 0;
    sound_inner(app, ear_sound(ear));
}

void other_close(App *app)
{
    sound_inner(app, NULL);
    other_lift(app);
    app->other = (Other){.ear = EAR_OFF};
}

void other_lift(App *app)
{
    Other *other = &app->other;
    if (other->glass.near)
        glass_close(&other->glass, other->under);
    other->under = NULL;
}

/* With a group all stands when the clip does: its breath too. */
static double passed_s(const App *app)
{
    bool stands = app->screen == SCREEN_WORKSHOP && !workshop_runs_scene(app);
    return stands ? 0 : app->frame_s;
}

static void follow_eyes(App *app, double seconds)
{
    Other *other = &app->other;
    const Play *play = &app->play;
    Seen seen = seen_of(&play->session.dyad, &play->level.scenario);
    double goal = seen.gaze == GAZE_AT_SHUT ? 1 : 0;
    double share = seconds < SHUT_S ? seconds / SHUT_S : 1;
    other->shut += (goal - other->shut) * share;
}

/* The list of shapes is used up before the frame's own: it begins empty again. */
bool other_lies(App *app, SceneView *scene, double foot, const Window *window)
{
    Other *other = &app->other;
    const Layout *layout = &window->layout;
    double seconds = passed_s(app);
    ear_follow(&other->heard, other->ear, seconds, layout->calm);
    ear_bend(scene, &other->heard, layout);
    other->since_s += seconds;
    follow_eyes(app, seconds);
    if (!other->cot)
        return false;
    if (other->under != window->canvas)
        other_lift(app);
    other->under = window->canvas;
    CotView cot = cot_of(scene, &app->play.session.dyad.caregiver, kin_carer(app).hair);
    cot.foot = foot;
    cot.shut = other->shut;
    double share = seconds < LOOM_S ? seconds / LOOM_S : 1;
    other->loom += (cot.loom - other->loom) * share;
    cot.loom = other->loom;
    bool lies = glass_show(&other->glass, window->canvas, &cot, layout, &app->shapes);
    shapes_clear(&app->shapes);
    return lies;
}

const char *other_caption(const App *app)
{
    const char *caption = ear_caption(app->other.ear);
    bool told = caption && app->other.since_s < TOLD_S && app->settings.captions;
    return told ? app_words(app, caption) : NULL;
}

const char *other_guess(App *app)
{
    Other *other = &app->other;
    return app_fill(app, other->guess, sizeof other->guess, app_words(app, "cot.guess"));
}

/* Her own sounds come first; the question waits until the scene has been heard. */
void other_fill(App *app, WatchView *view)
{
    Other *other = &app->other;
    const Window *window = &app->window;
    double foot = watch_foot(view, &window->layout);
    const char *caption = other_caption(app);
    if (caption && !view->play.caption[0]) {
        view->play.caption = caption;
        view->play.caption_strength = 1;
        view->play.caption_direction = 0;
    }
    if (ear_caption(other->ear) && view->line.at >= view->line.ticks)
        view->play.prompt = app_words(app, "ear.question");
    view->play.beneath = other_lies(app, &view->play.scene, foot, window);
    view->play.ear = other->heard;
    if (view->play.beneath)
        view->guess = other_guess(app);
}
