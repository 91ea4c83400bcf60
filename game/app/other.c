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

/* Her own sounds come first; the question waits until the scene has been heard. */
static void fill_words(App *app, WatchView *view)
{
    Other *other = &app->other;
    const char *caption = ear_caption(other->ear);
    bool over = view->line.at >= view->line.ticks;
    if (caption && app->settings.captions && !view->play.caption[0]) {
        view->play.caption = app_words(app, caption);
        view->play.caption_strength = 1;
        view->play.caption_direction = 0;
    }
    if (caption && over)
        view->play.prompt = app_words(app, "ear.question");
}

/* The list of shapes is used up before the frame's own: it begins empty again. */
void other_fill(App *app, WatchView *view)
{
    Other *other = &app->other;
    const Layout *layout = &app->window.layout;
    ear_follow(&other->heard, other->ear, app->frame_s, layout->calm);
    ear_bend(&view->play.scene, &other->heard, layout);
    fill_words(app, view);
    view->ear = other->heard;
    if (!other->cot)
        return;
    CotView cot =
        cot_of(&view->play.scene, &app->play.session.dyad.caregiver, kin_carer(app).hair);
    cot.foot = watch_foot(view, layout);
    view->play.beneath =
        glass_show(&other->glass, app->window.canvas, &cot, layout, &app->shapes);
    shapes_clear(&app->shapes);
    if (view->play.beneath)
        view->guess =
            app_fill(app, other->guess, sizeof other->guess, app_words(app, "cot.guess"));
}
