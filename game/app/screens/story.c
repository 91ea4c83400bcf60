#include "app/app.h"
#include "app/keys.h"
#include "app/playview.h"
#include "model/notice.h"
#include "view/moment.h"

/* A moment is watched again from a little before. */
enum { LEAD = 4 * TICKS_PER_SECOND };

static void enter(App *app)
{
    faces_of(app);
    app->focus = app->pointing ? UI_NONE : UI_GO_ON;
    if (app->options.record && !app->tapes.recorded)
        scene_record(app, app->options.record);
}

/* What if begins where something began: at the first moment, else at the start. */
static uint32_t turning(const App *app)
{
    const Story *story = &app->play.story;
    uint32_t from = story->moment_count > 0 ? story->moments[0].from : 0;
    return from > LEAD ? from - LEAD : 1;
}

static void intent(App *app, const Intent *intent)
{
    int id = menu_intent(app, intent, UI_GO_ON);
    if (intent->kind == INTENT_VERB && intent->act == ACT_WAIT && intent->down)
        id = UI_GO_ON;
    int moment = id - UI_MOMENT;
    if (id == UI_STRESS) {
        app->tapes.stressed = !app->tapes.stressed;
    } else if (app->tapes.told && id != UI_GO_ON && id != UI_BACK) {
        return; /* it cannot be played: there is nothing else to do */
    } else if (id == UI_WATCH) {
        watch_open(app, 0);
    } else if (id == UI_WHATIF) {
        watch_open(app, turning(app));
    } else if (id == UI_KEEP) {
        app_go(app, SCREEN_KEEP);
    } else if (moment >= 0 && moment < app->play.story.moment_count) {
        uint32_t tick = app->play.story.moments[moment].tick;
        watch_open(app, tick > LEAD ? tick - LEAD : 1);
        app->play.replay.playing = true;
    } else if (id == UI_AGAIN) {
        play_begin(app, app->options.seeded ? app->options.seed
                                            : app->play.session.tape.seed + 1);
        app_go(app, SCREEN_PLAY);
    } else if (id == UI_GO_ON || id == UI_BACK) {
        if (app->kin.open)
            app->card = kin_next(app);
        app_go(app, SCREEN_CHOOSER);
    }
}

/* A family played by a scripted caregiver goes on by itself. */
static void tick(App *app)
{
    if (app->kin.open && app->options.policy != POLICY_COUNT)
        scene_open(app, app->cards[kin_next(app)].path);
}

static void line_of(const App *app, char *out, int bytes)
{
    const Play *play = &app->play;
    char time[16];
    moment_clock(play->session.tape.ticks, time, sizeof time);
    char age[32];
    words_age(&app->words, play->level.scenario.age_months, age, sizeof age);
    words_fill(out, bytes, app_words(app, "story.line"),
               &(WordsFill){.name = play->level.title, .time = time, .age = age});
}

/* What was noticed, watching again, beside the first visible sign of it. */
static void notices_fill(const App *app, StoryView *view,
                         uint32_t signs[TAPE_NOTICES_MAX])
{
    const Tape *tape =
        app->runs.count > 0 ? &app->runs.runs[0].tape : &app->play.session.tape;
    view->notices = tape->notices;
    view->signs = signs;
    view->notice_count = app->tapes.told ? 0 : tape->notice_count;
    for (int i = 0; i < view->notice_count; i++) {
        uint32_t sign = notice_sign(&app->play.session.log, tape->notices[i]);
        signs[i] = sign ? sign : tape->notices[i];
    }
}

static void draw(App *app)
{
    const Play *play = &app->play;
    char line[LEVEL_TEXT_BYTES], closing[LEVEL_TEXT_BYTES];
    line_of(app, line, sizeof line);
    StoryView view = {
        .title = app_words(app, "story.title"),
        .line = line,
        .ribbon = {.log = &play->session.log,
                   .ticks = play->session.tape.ticks,
                   .serves = true,
                   .contrast = app->settings.contrast},
        .face_count = play->story.moment_count,
        .closing =
            app_fill(app, closing, sizeof closing, app_words(app, play->story.closing)),
        .go_on = app_words(app, "story.go_on"),
        .again = app->tapes.told ? "" : app_words(app, "story.again"),
        .watch = app->tapes.told ? "" : app_words(app, "story.watch"),
        .whatif = app->tapes.told ? "" : app_words(app, "story.whatif"),
        .keep = app->tapes.told ? "" : app_words(app, "story.keep"),
        .clock = app_words(app, "story.clock"),
        .note = app->tapes.note,
        .stress = app->tapes.told ? "" : app_words(app, "story.stress"),
        .stress_on = app->tapes.stressed && !app->tapes.told,
        .noticed = app_words(app, "story.noticed"),
        .faceless = app->tapes.told,
        .go_on_key = keys_shown(app, ACTION_CONFIRM),
        .again_key = "",
        .legend_knot = app_words(app, "story.knot"),
        .legend_bud = app_words(app, "story.bud"),
        .legend_leaf = app_words(app, "story.leaf"),
        .you = app_words(app, "play.you"),
        .baby = kin_baby(app)[0] ? kin_baby(app) : app_words(app, "play.baby"),
        .focus = app->focus,
        .pressed = app->pressed,
    };
    uint32_t signs[TAPE_NOTICES_MAX];
    notices_fill(app, &view, signs);
    for (int i = 0; i < view.face_count; i++)
        view.faces[i] = play->faces[i];
    play_look(app, &view.look);
    story_draw(&app->shapes, &app->hits, &view, &app->window.layout);
}

const Screen SCREEN_STORY_PART = {
    .enter = enter, .intent = intent, .tick = tick, .draw = draw, .rate = 4};
