#include "app/sides.h"

#include "app/app.h"
#include "app/playview.h"
#include "app/workshop_run.h"
#include "view/moment.h"

#include <assert.h>

/*
 * Answers played beside each other: each is the tape up to the question with the answer
 * laid on it there, run by the model. Both are told from her last serve, with the same
 * seed and the same weather.
 */

static const double LEAD_S = 5;   /* at most so long before the question, s */
static const double AFTER_S = 16; /* and so long after it */
static const double HELD_S = 8, PRESSED_S = 1.2; /* how long an answer is done */

/* Waiting, holding and breathing go on; the rest is done once and goes home. */
static double done_s(Act act)
{
    bool goes_on = act == ACT_WAIT || act == ACT_HOLD || act == ACT_BREATHE;
    return goes_on ? HELD_S : PRESSED_S;
}

static void side_begin(App *app, Side *side, int answer, uint32_t from, uint32_t at)
{
    Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    Care care = app->meeting.moment.answers[answer].care;
    if (!care.vigor)
        care.vigor = VIGOR_ORDINARY;
    Answer laid = {.from = at,
                   .ticks = (uint32_t)(done_s((Act)care.act) * TICKS_PER_SECOND),
                   .care = care,
                   .rests = true};
    branch_play(&play->scratch, scenario, &play->session.tape, &laid,
                at + (uint32_t)(AFTER_S * TICKS_PER_SECOND));
    side->tape = play->scratch.tape;
    side->answer = answer;
    rerun_seek(&side->rerun, scenario, &side->tape, from);
}

void sides_begin(App *app, int first, int second)
{
    Meeting *meeting = &app->meeting;
    const Session *session = &app->play.session;
    uint32_t at = session->dyad.tick, lead = (uint32_t)(LEAD_S * TICKS_PER_SECOND);
    uint32_t from = rerun_serve(&session->log, at, -1);
    if (from >= at || from + lead < at)
        from = at > lead ? at - lead : 0;
    meeting->sides[0].answer = meeting->sides[1].answer = -1;
    side_begin(app, &meeting->sides[0], first, from, at);
    if (second >= 0)
        side_begin(app, &meeting->sides[1], second, from, at);
}

void sides_tick(App *app)
{
    for (int i = 0; i < 2; i++) {
        Side *side = &app->meeting.sides[i];
        if (side->answer >= 0)
            rerun_step(&side->rerun, &side->tape);
    }
}

void sides_follow(App *app, double seconds)
{
    for (int i = 0; i < 2; i++) {
        Side *side = &app->meeting.sides[i];
        if (side->answer >= 0)
            rerun_follow(&side->rerun, seconds, app->settings.calm, true);
    }
}

void sides_close(App *app)
{
    for (int i = 0; i < 2; i++) {
        Side *side = &app->meeting.sides[i];
        side->answer = -1;
        canvas_close(side->canvas);
        side->canvas = NULL;
    }
}

/* One half of the wall, as large as its frame is in pixels. */
static bool half_fit(App *app, Side *side, const Window *wall, Frame frame, Box *box)
{
    char why[200] = "";
    double u = wall->layout.u;
    *box = (Box){(int)(frame.x * u), (int)(frame.y * u), (int)(frame.w * u),
                 (int)(frame.h * u)};
    int w = 0, h = 0, stride = 0;
    if (!side->canvas)
        side->canvas = canvas_open(box->w, box->h, NULL, why, sizeof why);
    if (!side->canvas)
        return false;
    canvas_pixels(side->canvas, &w, &h, &stride);
    if ((w != box->w || h != box->h) && !canvas_resize(side->canvas, box->w, box->h))
        return false;
    side->layout = layout_of(box->w, box->h);
    side->layout.contrast = app->settings.contrast;
    side->layout.steady = true; /* two cameras that move would make one seasick */
    side->layout.calm = app->settings.calm;
    canvas_measures(side->canvas, &side->layout);
    return true;
}

/* Painted apart and laid into the wall's canvas: two rooms side by side would otherwise
 * run into each other. */
void sides_show(App *app)
{
    Meeting *meeting = &app->meeting;
    Window *wall = wall_apart(app) ? &meeting->wall.window : &app->window;
    Frame frames[2];
    Box boxes[CANVAS_BOXES_MAX], box;
    wall_beside(&wall->layout, workshop_beside(app), frames);
    for (int i = 0; i < 2; i++) {
        Side *side = &meeting->sides[i];
        if (side->answer < 0 || !half_fit(app, side, wall, frames[i], &box))
            continue;
        SceneView scene =
            moment_scene(&side->rerun.session.dyad, &app->play.level.scenario,
                         &side->rerun.pose, &side->rerun.body);
        play_scene_looks(app, &scene);
        shapes_clear(&app->shapes);
        scene_draw(&app->shapes, &scene, &side->layout);
        canvas_paint(side->canvas, &app->shapes, &side->layout, boxes);
        box = canvas_small(wall->canvas, side->canvas, box);
        window_send(wall, &box, 1);
    }
}
