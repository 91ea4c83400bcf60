#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"
#include "view/moment.h"

enum { LEAD = 3 * TICKS_PER_SECOND };
static const double OVER = .5; /* how far the light is down where a run has ended */

/* It begins a little before the instant from which they part. */
static void enter(App *app)
{
    Both *both = &app->both;
    uint32_t from = app->runs.runs[app->runs.sides[1]].from;
    both->tick = from > LEAD ? from - LEAD : 0;
    both->playing = true;
    both->slow = false;
    both_choose(app, 0, app->runs.sides[0]);
    both_choose(app, 1, app->runs.sides[1]);
    app->focus = UI_NONE;
    SDL_DisableScreenSaver();
}

/* Back to watching the run on the left, at this instant. */
static void leave(App *app)
{
    SDL_EnableScreenSaver();
    app->runs.of = app->runs.sides[0];
    replay_open(app, &app->runs.runs[app->runs.of].tape, app->both.tick);
    app_go(app, SCREEN_WATCH);
}

/* Names last as long as the frame. */
typedef struct Names {
    char runs[RUNS_MAX][RUN_NAME_BYTES];
    char clock[16];
} Names;

static void fill_names(const App *app, BothView *view, Names *names)
{
    const Runs *runs = &app->runs;
    view->run_count = runs->count;
    for (int i = 0; i < runs->count; i++)
        view->run_names[i] = runs_name(app, i, names->runs[i]);
    view->clock = moment_clock(app->both.tick, names->clock, sizeof names->clock);
}

static void fill_side(const App *app, BothView *view, int side)
{
    const BothRun *here = &app->both.runs[side];
    const Run *run = &app->runs.runs[app->runs.sides[side]];
    uint32_t parted = app->runs.runs[app->runs.sides[!side]].from;
    uint32_t at = app->both.tick < run->tape.ticks ? app->both.tick : run->tape.ticks;
    view->sides[side] = (BothSide){
        .name = view->run_names[app->runs.sides[side]],
        .shown = app->runs.sides[side],
        .line = {.log = &here->log,
                 .ticks = run->tape.ticks,
                 .at = at,
                 .span = both_ticks(app),
                 .from = run->from ? run->from : parted,
                 .id = UI_TIMELINE + side,
                 .label = app_words(app, "both.line"),
                 .focus = app->focus == UI_TIMELINE + side},
    };
}

static void fill_tools(const App *app, BothView *view)
{
    const Both *both = &app->both;
    const WatchTool tools[] = {
        {UI_BACK, ICON_HOME, app_words(app, "both.back"), keys_shown(app, ACTION_PAUSE),
         false},
        {UI_EARLIER_SERVE, ICON_EARLIER, app_words(app, "watch.earlier"),
         keys_shown(app, ACTION_LEFT), false},
        {UI_GO_ON, both->playing ? ICON_PAUSE : ICON_PLAY,
         app_words(app, both->playing ? "watch.pause" : "watch.play"),
         keys_shown(app, ACTION_WAIT), false},
        {UI_LATER_SERVE, ICON_LATER, app_words(app, "watch.later"),
         keys_shown(app, ACTION_RIGHT), false},
        {UI_HALF, ICON_HALF, app_words(app, "watch.half"), keys_shown(app, ACTION_DOWN),
         both->slow},
        {UI_WHATIF_HERE, ICON_BRANCH, app_words(app, "watch.whatif"),
         keys_shown(app, ACTION_CONFIRM), false},
    };
    view->tool_count = SDL_arraysize(tools);
    for (int i = 0; i < view->tool_count; i++)
        view->tools[i] = tools[i];
}

static void view_of(const App *app, BothView *view, Names *names)
{
    *view = (BothView){.focus = app->focus,
                       .pressed = app->pressed,
                       .hover = app->pointing ? app->hover : UI_NONE};
    fill_names(app, view, names);
    fill_side(app, view, 0);
    fill_side(app, view, 1);
    fill_tools(app, view);
}

static void scrub(App *app, int side)
{
    BothView view;
    Names names;
    view_of(app, &view, &names);
    both_seek(app, both_tick(&view, &app->window.layout, side, app->point_x));
}

/* One more way, from this instant of the run on the left. */
static void otherwise(App *app)
{
    app->runs.of = app->runs.sides[0];
    replay_open(app, &app->runs.runs[app->runs.of].tape, app->both.tick);
    runs_branch(app);
}

static void pick(App *app, int id)
{
    Both *both = &app->both;
    if (id == UI_BACK)
        leave(app);
    else if (id == UI_EARLIER_SERVE || id == UI_LATER_SERVE)
        both_serve(app, id == UI_LATER_SERVE ? 1 : -1);
    else if (id == UI_GO_ON)
        both_toggle(app);
    else if (id == UI_WHATIF_HERE)
        otherwise(app);
    else if (id == UI_HALF)
        both->slow = !both->slow;
    else if (id >= UI_RUN && id < UI_RUN + app->runs.count)
        both_choose(app, 0, id - UI_RUN);
    else if (id >= UI_RUN_BESIDE && id < UI_RUN_BESIDE + app->runs.count)
        both_choose(app, 1, id - UI_RUN_BESIDE);
}

static void intent(App *app, const Intent *intent)
{
    bool held = app->pressed == UI_TIMELINE || app->pressed == UI_TIMELINE + 1;
    switch (intent->kind) {
    case INTENT_MOVE:
        if (intent->dx < 0 || intent->dx > 0)
            both_serve(app, intent->dx > 0 ? 1 : -1);
        else
            app->both.slow = intent->dy > 0;
        break;
    case INTENT_VERB:
        if (intent->act == ACT_WAIT && intent->down)
            both_toggle(app);
        break;
    case INTENT_PRESS:
    case INTENT_POINT:
        if (held)
            scrub(app, app->pressed - UI_TIMELINE);
        break;
    case INTENT_NOTICE:
    case INTENT_REVEAL:
    case INTENT_RELEASE:
        break;
    case INTENT_NEXT:
    case INTENT_CONFIRM:
    case INTENT_BACK:
    case INTENT_PICK:
        pick(app, menu_intent(app, intent, UI_WHATIF_HERE));
        break;
    }
}

/* One run's picture, on its own canvas. */
static void picture(App *app, int side)
{
    const Scenario *scenario = &app->play.level.scenario;
    const BothRun *here = &app->both.runs[side];
    const Dyad *dyad = &here->rerun.session.dyad;
    PlayView view = {
        .scene = moment_scene(dyad, scenario, &here->rerun.pose, &here->rerun.body),
        .said = "",
        .prompt = "",
        .briefing = ""};
    CarerLook carer = kin_carer(app);
    view.scene.carer = carer.skin;
    view.scene.who = carer.who;
    view.scene.second = app->kin.open ? app->kin.family.second_skin + 1 : 0;
    view.scene.seconds = (double)app->both.tick / TICKS_PER_SECOND;
    play_look(app, &view.scene.look);
    const CaptionLine *now = &here->caption.now;
    view.caption = app->settings.captions && now->id[0] ? app_words(app, now->id) : "";
    view.caption_strength = now->strength;
    view.caption_direction = now->direction;
    bool over = dyad->tick >= app->runs.runs[app->runs.sides[side]].tape.ticks;
    view.closing = over ? OVER : 0;
    Act act = over ? ACT_NONE : (Act)dyad->caregiver.doing;
    if (act >= ACT_LOOK && act <= ACT_WAIT) {
        view.discs[0] = (PlayDisc){.act = act, .label = app_words(app, moment_verb(act))};
        view.disc_count = 1;
    }
    shapes_clear(&app->shapes);
    both_picture(&app->shapes, &app->hits, &view, &app->window.insets[side].layout);
    inset_paint(app, side, &app->shapes);
}

static void draw(App *app)
{
    BothView view;
    Names names;
    Frame frames[2];
    both_follow(app, app->frame_s * app->options.speed);
    view_of(app, &view, &names);
    both_frames(&view, &app->window.layout, frames);
    for (int i = 0; i < 2; i++)
        if (inset_place(app, i, frames[i]))
            picture(app, i);
    shapes_clear(&app->shapes);
    hits_clear(&app->hits);
    both_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_BOTH_PART = {
    .enter = enter, .intent = intent, .tick = both_step, .draw = draw, .rate = 60};
