#include "lab/stage.h"
#include "data/settings.h"
#include "data/story.h"
#include "model/noise.h"
#include "view/moment.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* The usual keys: the lab has no settings of its own. */
static const char *const KEYS[ACT_COUNT] = {
    [ACT_LOOK] = "1", [ACT_WARM] = "2", [ACT_NAME] = "3",
    [ACT_HOLD] = "4", [ACT_TEND] = "5", [ACT_BREATHE] = "6",
};

/* The baby wears what a player who never opened the settings would see. */
bool stage_open(Stage *stage, const char *data, int w, int h, Problems *problems)
{
    assert(stage != NULL && data != NULL && problems != NULL);
    char path[LEVEL_PATH_BYTES];
    char why[PROBLEM_BYTES];
    snprintf(path, sizeof path, "%s/assets/words/en.json", data);
    if (!words_load(path, &stage->words, problems))
        return false;
    stage->canvas = canvas_open(w, h, NULL, why, sizeof why);
    if (stage->canvas == NULL) {
        problems_add(problems, "%s", why);
        return false;
    }
    stage->layout = layout_of(w, h);
    canvas_measures(stage->canvas, &stage->layout);
    Settings settings;
    settings_begin(&settings);
    stage->look = (Look){.skin = (Skin)settings.skin,
                         .hair = (Hair)settings.hair,
                         .hair_colour = (HairColour)settings.hair_colour,
                         .iris = (Iris)settings.iris,
                         .suit = (SuitColour)settings.suit};
    stage->carer = (Skin)settings.carer_skin;
    return true;
}

void stage_close(Stage *stage)
{
    assert(stage != NULL);
    canvas_close(stage->canvas);
    stage->canvas = NULL;
}

static const char *word(const Stage *stage, const char *id)
{
    return words_line(&stage->words, id);
}

/* Room for one more line; it lives until the next picture. */
static char *room(Stage *stage)
{
    assert(stage->line_count < STAGE_LINES_MAX);
    return stage->lines[stage->line_count++];
}

/* Fills in the names and the numbers of a line. */
static const char *line_of(Stage *stage, const char *line, const WordsFill *fill)
{
    WordsFill whole = *fill;
    whole.baby = word(stage, "baby.unnamed");
    whole.you = word(stage, "you.unnamed");
    return words_fill(room(stage), STAGE_LINE_BYTES, line, &whole);
}

/* Minutes and seconds of the scene. */
static const char *clock_of(Stage *stage, uint32_t tick)
{
    return moment_clock(tick, room(stage), STAGE_LINE_BYTES);
}

/* Empties the lists; the texts of the last picture go with them. */
static void clear(Stage *stage, const Level *level)
{
    shapes_clear(&stage->shapes);
    hits_clear(&stage->hits);
    stage->line_count = 0;
    stage->look.age = level->scenario.age_months;
}

/* Moment knows the pair; what they look like is the stage's own. */
static SceneView scene_of(const Stage *stage, const Scenario *scenario)
{
    const Dyad *dyad = &stage->session.dyad;
    SceneView scene = moment_scene(dyad, scenario, &stage->pose, &stage->body);
    scene.look = stage->look;
    scene.carer = stage->carer;
    scene.seconds = dyad_seconds(dyad);
    return scene;
}

/* Bits of the verbs `tape` has used before `tick`. */
static unsigned used_by(const Tape *tape, uint32_t tick)
{
    unsigned bits = 0;
    for (int i = 0; i < tape->change_count && tape->changes[i].tick < tick; i++)
        bits |= 1u << tape->changes[i].care.act;
    return bits;
}

/* Her sound in words: "coos softly", and how strong it is, 1 to 3. */
static const char *caption_of(const Stage *stage, const Scenario *scenario, int *strength)
{
    Seen seen = seen_of(&stage->session.dyad, scenario);
    char id[48];
    *strength = moment_sound(&seen, id, sizeof id);
    return *strength ? word(stage, id) : "";
}

/* Replays the tape into the session of the stage, up to `tick`. */
static void moment_show(Stage *stage, const Level *level, const Tape *tape, uint32_t tick)
{
    MomentPicture picture;
    moment_at(&picture, &stage->session, &level->scenario, tape, tick);
    stage->pose = picture.pose;
    stage->body = picture.body;
}

/* What stands over a scene: the card before it, or the first three sentences of Name. */
static void ask(Stage *stage, const Level *level, PlayView *view)
{
    static const char *const NUMBERS[] = {"1", "2", "3"};
    if (stage->briefing) {
        view->briefing = line_of(stage, level->note, &(WordsFill){0});
        view->content = line_of(stage, level->content, &(WordsFill){0});
        view->begin = word(stage, "play.begin");
        view->begin_key = word(stage, "key.space");
        view->focus = UI_GO_ON;
    }
    view->choice_of = ACT_NAME;
    int count = stage->asking ? level->scenario.name_count : 0;
    for (int i = 0; i < count && i < (int)(sizeof NUMBERS / sizeof *NUMBERS); i++) {
        const char *text = line_of(stage, level->names[i], &(WordsFill){0});
        view->choices[view->choice_count++] = (PlayChoice){text, NUMBERS[i]};
    }
}

void stage_begin(Stage *stage, const Level *level, uint64_t seed)
{
    assert(stage != NULL && level != NULL);
    session_begin(&stage->session, &level->scenario, seed);
    PoseTarget target = moment_target(&stage->session.dyad, &level->scenario);
    pose_reset(&stage->pose, &target, noise_key(seed, NOISE_VIEW));
    stage->body = (Body){0};
}

void stage_step(Stage *stage, const Level *level, Care care)
{
    assert(stage != NULL && level != NULL);
    session_step(&stage->session, care);
    PoseTarget target = moment_target(&stage->session.dyad, &level->scenario);
    pose_follow(&stage->pose, &target, 1.0 / TICKS_PER_SECOND, false);
    body_follow(&stage->body, &stage->session.dyad, &level->scenario,
                1.0 / TICKS_PER_SECOND, false);
}

void stage_play(Stage *stage, const Level *level, const Tape *tape, uint32_t tick)
{
    assert(stage != NULL && level != NULL && tape != NULL);
    moment_show(stage, level, tape, tick);
    stage_now(stage, level);
}

/*
 * Ribbon and legend are shown from the start, whatever the scene hides at first: a single
 * picture has no "before".
 */
void stage_now(Stage *stage, const Level *level)
{
    assert(stage != NULL && level != NULL && stage->canvas != NULL);
    clear(stage, level);
    const Scenario *scenario = &level->scenario;
    const Dyad *dyad = &stage->session.dyad;
    unsigned used = used_by(&stage->session.tape, dyad->tick);
    PlayView view = {
        .scene = scene_of(stage, scenario),
        .ribbon = {.log = &stage->session.log, .ticks = dyad->tick},
        .ribbon_shown = true,
        .you = word(stage, "play.you"),
        .baby = word(stage, "play.baby"),
        .disc_count = scenario->disc_count,
        .said = "",
        .prompt = "",
        .pause = word(stage, "play.pause"),
        .pause_key = word(stage, "key.escape"),
        .briefing = "",
        .title = level->title,
        .content = "",
        .begin = "",
        .begin_key = "",
        .closing = dyad->closing ? .5 : 0,
        .hud = true,
    };
    view.caption = caption_of(stage, scenario, &view.caption_strength);
    ask(stage, level, &view);
    for (int i = 0; i < scenario->disc_count; i++) {
        Act act = (Act)scenario->discs[i];
        view.discs[i] =
            (PlayDisc){.act = act,
                       .label = word(stage, moment_verb(act)),
                       .key = act == ACT_WAIT ? word(stage, "key.space") : KEYS[act],
                       .pressed = dyad->caregiver.doing == act,
                       .used = used >> act & 1};
    }
    play_draw(&stage->shapes, &stage->hits, &view, &stage->layout);
}

/* Her face and two texts for each moment of the story. */
static void faces_fill(Stage *stage, const Level *level, const Tape *tape,
                       const Story *story, StoryView *view)
{
    const WordsFill who = {.baby = word(stage, "baby.unnamed"),
                           .you = word(stage, "you.unnamed")};
    view->face_count = story->moment_count;
    for (int i = 0; i < story->moment_count; i++) {
        const StoryMoment *moment = &story->moments[i];
        moment_show(stage, level, tape, story_picture(moment, story->ticks));
        view->faces[i] = (StoryFace){
            .rig = stage->pose.rig,
            .when = clock_of(stage, moment->tick),
            .head =
                story_head(room(stage), STAGE_LINE_BYTES, moment, &stage->words, &who),
            .line =
                story_line(room(stage), STAGE_LINE_BYTES, moment, &stage->words, &who),
            .tick = moment->tick,
        };
    }
}

/* Faces first, for each of them replays the tape into the same session. */
void stage_story(Stage *stage, const Level *level, const Tape *tape)
{
    assert(stage != NULL && level != NULL && tape != NULL && stage->canvas != NULL);
    clear(stage, level);
    session_replay(&stage->session, &level->scenario, tape, tape->ticks);
    Story story;
    story_of(&stage->session.log, level, tape->ticks, &story);
    char age[32];
    words_age(&stage->words, level->scenario.age_months, age, sizeof age);
    WordsFill fill = {
        .name = level->title, .time = clock_of(stage, tape->ticks), .age = age};
    StoryView view = {
        .title = word(stage, "story.title"),
        .line = line_of(stage, word(stage, "story.line"), &fill),
        .look = stage->look,
        .closing = line_of(stage, word(stage, story.closing), &fill),
        .go_on = word(stage, "story.go_on"),
        .again = word(stage, "story.again"),
        .watch = word(stage, "story.watch"),
        .whatif = word(stage, "story.whatif"),
        .keep = word(stage, "story.keep"),
        .clock = word(stage, "story.clock"),
        .stress = word(stage, "story.stress"),
        .go_on_key = word(stage, "key.enter"),
        .again_key = "",
        .legend_knot = word(stage, "story.knot"),
        .legend_bud = word(stage, "story.bud"),
        .legend_leaf = word(stage, "story.leaf"),
        .you = word(stage, "play.you"),
        .baby = word(stage, "play.baby"),
    };
    faces_fill(stage, level, tape, &story, &view);
    session_replay(&stage->session, &level->scenario, tape, tape->ticks);
    view.ribbon =
        (RibbonView){.log = &stage->session.log, .ticks = tape->ticks, .serves = true};
    story_draw(&stage->shapes, &stage->hits, &view, &stage->layout);
}

/* A page with nothing else on it. */
void stage_ribbon(Stage *stage, const Level *level, const Tape *tape)
{
    assert(stage != NULL && level != NULL && tape != NULL && stage->canvas != NULL);
    clear(stage, level);
    session_replay(&stage->session, &level->scenario, tape, tape->ticks);
    RibbonView view = {.log = &stage->session.log, .ticks = tape->ticks, .serves = true};
    shapes_group(&stage->shapes, 1, false);
    int ground = shapes_solid(&stage->shapes, UI_CREAM);
    shapes_box(&stage->shapes, 0, 0, stage->layout.w, stage->layout.h, 0, ground, 1);
    ribbon_timeline(&stage->shapes, &view, &stage->layout, 80, stage->layout.h / 2 - 110,
                    stage->layout.w - 160, 220);
}

/* The name of the file says the kind: .svg, else PNG. */
bool stage_save(const Stage *stage, const char *path, Problems *problems)
{
    assert(stage != NULL && path != NULL && problems != NULL && stage->canvas != NULL);
    char why[PROBLEM_BYTES] = "";
    size_t length = strlen(path);
    bool saved;
    if (length > 4 && strcmp(path + length - 4, ".svg") == 0) {
        saved = shapes_svg(&stage->shapes, stage->layout.w, stage->layout.h, path, why,
                           sizeof why);
    } else {
        Box boxes[CANVAS_BOXES_MAX];
        canvas_paint(stage->canvas, &stage->shapes, &stage->layout, boxes);
        saved = canvas_png(stage->canvas, path, why, sizeof why);
    }
    if (!saved)
        problems_add(problems, "%s", why);
    return saved;
}
