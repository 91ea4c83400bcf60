#include "lab/lab.h"
#include "lab/options.h"
#include "lab/stage.h"
#include "lab/tapes.h"
#include "lab/transcript.h"
#include "model/branch.h"
#include "view/bothview.h"
#include "view/moment.h"

#include <stdio.h>
#include <string.h>

/*
 * A recording answered otherwise from one instant on, by the same model under the same
 * seed: where the two part, how both end, and both beside each other as the game shows
 * them.
 */

/* Large: one for the whole run, outside the stack. */
typedef struct Wondering {
    Recording recording;
    Level level;
    Session other;
    Log first;
    Stage page, half;
} Wondering;

typedef struct Wish {
    const char *tape, *data, *act, *out;
    double at, hold, see;
    int w, h;
    bool rests;
} Wish;

/* The act called `name`; ACT_COUNT for none. */
static Act act_of(const char *name)
{
    int act = ACT_NONE;
    while (act < ACT_COUNT && strcmp(ACTS[act].name, name) != 0)
        act++;
    return (Act)act;
}

/* Without an act the tape's own answer is given once more. */
static Answer answer_of(const Wish *wish, const Tape *tape)
{
    int cursor = 0;
    Answer answer = {.from = (uint32_t)(wish->at * TICKS_PER_SECOND),
                     .ticks = (uint32_t)(wish->hold * TICKS_PER_SECOND),
                     .rests = wish->rests};
    if (wish->act)
        answer.care = (Care){.act = (uint8_t)act_of(wish->act), .vigor = VIGOR_ORDINARY};
    else
        answer = (Answer){.from = answer.from,
                          .ticks = 1,
                          .care = tape_care(tape, answer.from, &cursor)};
    return answer;
}

/* One run's picture at `tick`, hung into its frame of the page. */
static void hang(Wondering *all, const Tape *tape, uint32_t tick, Frame frame)
{
    Stage *half = &all->half;
    MomentPicture picture;
    Box boxes[CANVAS_BOXES_MAX];
    const Scenario *scenario = &all->level.scenario;
    double u = all->page.layout.u;
    int w = (int)(frame.w * u), h = (int)(frame.h * u);
    if (!canvas_resize(half->canvas, w, h))
        return;
    half->layout = layout_of(w, h);
    half->layout.steady = true;
    canvas_measures(half->canvas, &half->layout);
    tick = tick < tape->ticks ? tick : tape->ticks;
    moment_at(&picture, &half->session, scenario, tape, tick);
    PlayView view = {.scene = moment_scene(&half->session.dyad, scenario, &picture.pose,
                                           &picture.body),
                     .caption = "",
                     .said = "",
                     .prompt = "",
                     .briefing = ""};
    view.scene.look = half->look;
    view.scene.look.age = scenario->age_months;
    view.scene.carer = half->carer;
    view.scene.seconds = (double)tick / TICKS_PER_SECOND;
    Act act = (Act)half->session.dyad.caregiver.doing;
    if (act >= ACT_LOOK && act <= ACT_WAIT) {
        view.discs[0] =
            (PlayDisc){.act = act, .label = words_line(&half->words, moment_verb(act))};
        view.disc_count = 1;
    }
    shapes_clear(&half->shapes);
    both_picture(&half->shapes, &half->hits, &view, &half->layout);
    canvas_paint(half->canvas, &half->shapes, &half->layout, boxes);
    canvas_copy(all->page.canvas, half->canvas, (int)(frame.x * u + .5),
                (int)(frame.y * u + .5));
}

static bool picture(Wondering *all, const Wish *wish, uint32_t from, Problems *problems)
{
    Stage *page = &all->page;
    const Words *words = &page->words;
    const Tape *tapes[] = {&all->recording.tape, &all->other.tape};
    const Log *logs[] = {&all->first, &all->other.log};
    char name[64], clock[16], time[16], why[PROBLEM_BYTES] = "";
    Box boxes[CANVAS_BOXES_MAX];
    Frame frames[2];
    if (!stage_open(page, wish->data, wish->w, wish->h, problems) ||
        !stage_open(&all->half, wish->data, wish->w, wish->h, problems))
        return false;
    uint32_t at = from + (uint32_t)(wish->see * TICKS_PER_SECOND);
    uint32_t span = tapes[tapes[1]->ticks > tapes[0]->ticks]->ticks;
    at = at < span ? at : span;
    words_fill(name, sizeof name, words_line(words, "both.other"),
               &(WordsFill){.time = moment_clock(from, time, sizeof time)});
    BothView view = {.run_count = 2, .clock = moment_clock(at, clock, sizeof clock)};
    view.run_names[0] = words_line(words, "both.first");
    view.run_names[1] = name;
    for (int i = 0; i < 2; i++)
        view.sides[i] =
            (BothSide){.name = view.run_names[i],
                       .shown = i,
                       .line = {.log = logs[i],
                                .ticks = tapes[i]->ticks,
                                .at = at < tapes[i]->ticks ? at : tapes[i]->ticks,
                                .span = span,
                                .id = UI_TIMELINE + i,
                                .from = from,
                                .label = ""}};
    shapes_clear(&page->shapes);
    hits_clear(&page->hits);
    both_draw(&page->shapes, &page->hits, &view, &page->layout);
    canvas_paint(page->canvas, &page->shapes, &page->layout, boxes);
    both_frames(&view, &page->layout, frames);
    for (int i = 0; i < 2; i++)
        hang(all, tapes[i], at, frames[i]);
    if (canvas_png(page->canvas, wish->out, why, sizeof why))
        return true;
    problems_add(problems, "%s", why);
    return false;
}

static bool wish_read(int argc, char **argv, Wish *wish)
{
    const char *at = NULL, *hold = NULL, *see = NULL, *size = NULL;
    const Option options[] = {{"--at", &at, NULL},
                              {"--act", &wish->act, NULL},
                              {"--for", &hold, NULL},
                              {"--rest", NULL, &wish->rests},
                              {"--see", &see, NULL},
                              {"--size", &size, NULL},
                              {"--data", &wish->data, NULL},
                              {"-o", &wish->out, NULL},
                              {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &wish->tape, 1);
    if (plain < 0 || !options_number("--at", at, 0, TAPE_SECONDS_MAX, &wish->at) ||
        !options_number("--for", hold, .1, 60, &wish->hold) ||
        !options_number("--see", see, 0, TAPE_SECONDS_MAX, &wish->see) ||
        (size && !options_size("--size", size, &wish->w, &wish->h)))
        return false;
    if (plain == 1 && (!wish->act || act_of(wish->act) < ACT_COUNT))
        return true;
    fprintf(stderr, plain == 1 ? "goodenough-lab whatif: --act knows no such act\n"
                               : "goodenough-lab whatif: wants a recording\n");
    return false;
}

int whatif_main(int argc, char **argv)
{
    static Wondering all;
    Wish wish = {.data = ".", .at = 10, .hold = 1.5, .see = 3, .w = 1920, .h = 1080};
    Problems problems = {0};
    if (!wish_read(argc, argv, &wish))
        return LAB_WRONG;
    bool done = tapes_open(wish.tape, wish.data, &all.recording, &all.level, &problems);
    if (done) {
        const Tape *tape = &all.recording.tape;
        const Scenario *scenario = &all.level.scenario;
        Answer answer = answer_of(&wish, tape);
        session_replay(&all.other, scenario, tape, tape->ticks);
        all.first = all.other.log;
        Ended ended = (Ended)all.other.dyad.ended;
        branch_play(&all.other, scenario, tape, &answer,
                    TAPE_SECONDS_MAX * TICKS_PER_SECOND);
        int parts = branch_parts(tape, &all.other.tape);
        if (parts < 0)
            printf("%s: the same run, %.1f s, ended %s\n", wish.tape,
                   dyad_seconds(&all.other.dyad), TRANSCRIPT_ENDED[ended]);
        else
            printf("%s: parts in second %d; %u s, ended %s; otherwise %u s, ended %s\n",
                   wish.tape, parts + 1, tape->ticks / TICKS_PER_SECOND,
                   TRANSCRIPT_ENDED[ended], all.other.tape.ticks / TICKS_PER_SECOND,
                   TRANSCRIPT_ENDED[all.other.dyad.ended]);
        done = !wish.out || picture(&all, &wish, answer.from, &problems);
    }
    problems_say(&problems);
    stage_close(&all.page);
    stage_close(&all.half);
    return done ? LAB_FINE : LAB_FAILED;
}
