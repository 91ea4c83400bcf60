#include "app/other.h"

#include "app/app.h"
#include "app/sound.h"

void other_cot(App *app)
{
    Other *other = &app->other;
    other->cot = !other->cot;
    if (!other->cot && other->glass.near)
        glass_close(&other->glass, app->window.canvas);
    app->dirty = true;
}

void other_ear(App *app)
{
    Other *other = &app->other;
    other->ear = (Ear)((other->ear + 1) % EARS);
    other->since_s = 0;
    sound_inner(app, ear_sound(other->ear));
    app->dirty = true;
}

void other_close(App *app)
{
    sound_inner(app, NULL);
    if (app->other.glass.near)
        glass_close(&app->other.glass, app->window.canvas);
    app->other = (Other){.ear = EAR_OFF};
}

/* A sound that goes on is told when it begins, s. */
static const double TOLD_S = 6;

/* Her own sounds come first; the question waits until the scene has been heard. */
static void fill_words(App *app, WatchView *view)
{
    Other *other = &app->other;
    const char *caption = ear_caption(other->ear);
    bool over = view->line.at >= view->line.ticks;
    other->since_s += app->frame_s;
    if (caption && other->since_s < TOLD_S && app->settings.captions &&
        !view->play.caption[0]) {
        view->play.caption = app_words(app, caption);
        view->play.caption_strength = 1;
        view->play.caption_direction = 0;
    }
    if (caption && over)
        view->play.prompt = app_words(app, "ear.question");
}

/* A third of a second: what comes and goes faster must not darken the picture. */
static const double SHUT_S = .33;
static const double LOOM_S = .25; /* and no face jumps at her */

static void follow_eyes(App *app)
{
    Other *other = &app->other;
    const Play *play = &app->play;
    Seen seen = seen_of(&play->session.dyad, &play->level.scenario);
    double goal = seen.gaze == GAZE_AT_SHUT ? 1 : 0;
    double share = app->frame_s < SHUT_S ? app->frame_s / SHUT_S : 1;
    other->shut += (goal - other->shut) * share;
}

/* The list of shapes is used up before the frame's own: it begins empty again. */
void other_fill(App *app, WatchView *view)
{
    Other *other = &app->other;
    const Layout *layout = &app->window.layout;
    ear_follow(&other->heard, other->ear, app->frame_s, layout->calm);
    ear_bend(&view->play.scene, &other->heard, layout);
    fill_words(app, view);
    view->play.ear = other->heard;
    follow_eyes(app);
    if (!other->cot)
        return;
    CotView cot =
        cot_of(&view->play.scene, &app->play.session.dyad.caregiver, kin_carer(app).hair);
    cot.foot = watch_foot(view, layout);
    cot.shut = other->shut;
    double share = app->frame_s < LOOM_S ? app->frame_s / LOOM_S : 1;
    other->loom += (cot.loom - other->loom) * share;
    cot.loom = other->loom;
    view->play.beneath =
        glass_show(&other->glass, app->window.canvas, &cot, layout, &app->shapes);
    shapes_clear(&app->shapes);
    if (view->play.beneath)
        view->guess =
            app_fill(app, other->guess, sizeof other->guess, app_words(app, "cot.guess"));
}
