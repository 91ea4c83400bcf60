#define _POSIX_C_SOURCE 200809L
#include "lab/frames.h"

#include "lab/lab.h"
#include "lab/options.h"
#include "lab/stage.h"
#include "model/policy.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    FRAMES_MAX = 60 * 600,
    SETTLED = 10,      /* the first frames paint the room once, and are not counted */
    GROUPS_SEEN = 128,
};

typedef struct Frames {
    Stage stage;
    Level level;
    Canvas *other; /* for the infant alone, or all but one group */
    PolicyMind mind;
    int count;
    double view[FRAMES_MAX], paint[FRAMES_MAX], beside[FRAMES_MAX]; /* ms */
    double share[FRAMES_MAX]; /* of the window that was painted */
    int ids[GROUPS_SEEN], id_count, shapes[GROUPS_SEEN];
} Frames;

/* CPU time, so that a busy machine counts for little. */
static double ms_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec * 1e-6;
}

static int by_size(const void *a, const void *b)
{
    const double *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* Sorts `values`; returns the one that a share of them lies below. */
static double below(double *values, int count, double share)
{
    qsort(values, (size_t)count, sizeof *values, by_size);
    return count > 0 ? values[(int)(share * (count - 1))] : 0;
}

static double mean(const double *values, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++)
        sum += values[i];
    return count > 0 ? sum / count : 0;
}

static double painted_ms(Canvas *canvas, const Stage *stage, double *share)
{
    Box boxes[CANVAS_BOXES_MAX];
    int w, h, stride;
    double from = ms_now();
    int count = canvas_paint(canvas, &stage->shapes, &stage->layout, boxes);
    double ms = ms_now() - from;
    canvas_pixels(canvas, &w, &h, &stride);
    *share = 0;
    for (int i = 0; i < count; i++)
        *share += (double)boxes[i].w * boxes[i].h / w / h;
    return ms;
}

/* Paints the infant with nothing else, as a measure by which machines can be compared. */
static double infant_ms(Frames *frames)
{
    Shapes *shapes = &frames->stage.shapes;
    int at = 0, count = shapes->group_count;
    while (at < count && shapes->groups[at].id != SCENE_GROUP_INFANT)
        at++;
    if (at == count)
        return 0;
    double share;
    Group first = shapes->groups[0];
    shapes->groups[0] = shapes->groups[at];
    shapes->group_count = 1;
    double ms = painted_ms(frames->other, &frames->stage, &share);
    shapes->groups[0] = first;
    shapes->group_count = count;
    return ms;
}

/* Paints all but group `id` on the other canvas. */
static double without_ms(Frames *frames, int id)
{
    Shapes *shapes = &frames->stage.shapes;
    for (int i = 0; i < shapes->group_count; i++)
        if (shapes->groups[i].id == id)
            shapes->groups[i].count = 0;
    double share;
    return painted_ms(frames->other, &frames->stage, &share);
}

/* Notes which groups there are. */
static void groups_note(Frames *frames)
{
    const Shapes *shapes = &frames->stage.shapes;
    for (int i = 0; i < shapes->group_count; i++) {
        int at = 0;
        while (at < frames->id_count && frames->ids[at] != shapes->groups[i].id)
            at++;
        if (at == frames->id_count && at < GROUPS_SEEN) {
            frames->ids[frames->id_count++] = shapes->groups[i].id;
            frames->shapes[at] = shapes->groups[i].count;
        }
    }
}

/* Plays `seconds` of the level and paints each tick; beside it the infant alone or, when
 * `without` is not negative, all but that group. */
static void play(Frames *frames, double seconds, int without)
{
    Stage *stage = &frames->stage;
    int most = (int)(seconds * TICKS_PER_SECOND);
    canvas_forget(stage->canvas);
    canvas_forget(frames->other);
    frames->mind = (PolicyMind){0};
    stage_begin(stage, &frames->level, 1);
    frames->count = 0;
    for (int i = 0; i < most && stage->session.dyad.ended == ENDED_NOT; i++) {
        stage_step(stage, &frames->level,
                   policy_care(&POLICIES[POLICY_GOOD_ENOUGH], &frames->mind,
                               &stage->session.dyad, &frames->level.scenario));
        double from = ms_now(), share;
        stage_now(stage, &frames->level);
        double view = ms_now() - from;
        groups_note(frames);
        double paint = painted_ms(stage->canvas, stage, &share);
        double other = without < 0 ? infant_ms(frames) : without_ms(frames, without);
        if (i < SETTLED)
            continue;
        frames->view[frames->count] = view;
        frames->paint[frames->count] = paint;
        frames->beside[frames->count] = without < 0 ? other : paint - other;
        frames->share[frames->count++] = share;
    }
}

/* Whether each frame, painted in parts, equals the same frame painted anew. */
static bool same(Frames *frames, double seconds)
{
    Stage *stage = &frames->stage;
    int most = (int)(seconds * TICKS_PER_SECOND);
    canvas_forget(stage->canvas);
    frames->mind = (PolicyMind){0};
    stage_begin(stage, &frames->level, 1);
    for (int i = 0; i < most && stage->session.dyad.ended == ENDED_NOT; i++) {
        stage_step(stage, &frames->level,
                   policy_care(&POLICIES[POLICY_MASHER], &frames->mind,
                               &stage->session.dyad, &frames->level.scenario));
        double share;
        stage_now(stage, &frames->level);
        painted_ms(stage->canvas, stage, &share);
        canvas_forget(frames->other);
        painted_ms(frames->other, stage, &share);
        if (canvas_hash(stage->canvas) != canvas_hash(frames->other)) {
            fprintf(stderr,
                    "goodenough-lab bench: tick %d is not what it is painted anew\n", i);
            return false;
        }
    }
    return true;
}

/* One line a played scene. */
static void tell(Frames *frames, bool json, const char *name)
{
    int n = frames->count;
    double pixels = mean(frames->share, n), sum = mean(frames->paint, n);
    double infant = below(frames->beside, n, .5), paint = below(frames->paint, n, .5);
    printf(json ? "{\"scene\":\"%s\",\"frames\":%d,\"view_ms\":%.3f,\"paint_ms\":%.3f,"
                  "\"paint_p99_ms\":%.3f,\"paint_mean_ms\":%.3f,\"infant_ms\":%.3f,"
                  "\"ratio\":%.2f,\"painted\":%.3f}\n"
                : "%-26s %5d frames  view %.2f ms  paint median %5.2f  p99 %5.2f  mean "
                  "%5.2f  infant alone %5.2f (x %.2f)  %4.1f %% of the window\n",
           name, n, below(frames->view, n, .5), paint, below(frames->paint, n, .99), sum,
           infant, infant > 0 ? paint / infant : 0, json ? pixels : pixels * 100);
}

/* What the picture would save without each of its groups, painted in turns. */
static void tell_groups(Frames *frames, double seconds)
{
    int count = frames->id_count;
    printf("  group  shapes  ms that go with it: median   mean\n");
    for (int i = 0; i < count; i++) {
        play(frames, seconds, frames->ids[i]);
        int n = frames->count;
        printf("  %5d  %6d  %26.2f %6.2f\n", frames->ids[i], frames->shapes[i],
               below(frames->beside, n, .5), mean(frames->beside, n));
    }
}

/* Plays the level once: its frames are measured or, with --same, painted twice. */
static bool scene_run(Frames *frames, const FramesWish *wish, const char *name)
{
    if (wish->same) {
        bool fine = same(frames, wish->seconds);
        printf("%s: %s\n", name, fine ? "the same in parts as anew" : "not the same");
        return fine;
    }
    play(frames, wish->seconds, -1);
    tell(frames, wish->json, name);
    return true;
}

/* Every room with one way of being placed, and every such way in one room. */
static bool all_run(Frames *frames, const FramesWish *wish)
{
    Scenario *scenario = &frames->level.scenario;
    int most = (int)ROOM_COUNT + (int)BODY_COUNT;
    bool fine = true;
    for (int i = 0; i < most; i++) {
        bool room = i < (int)ROOM_COUNT;
        char name[64];
        scenario->room = room ? (Room)i : ROOM_NURSERY;
        scenario->pose = room ? BODY_SIT : (BodyPose)(i - (int)ROOM_COUNT);
        snprintf(name, sizeof name, "%s, %s", ROOM_NAMES[scenario->room],
                 BODY_NAMES[scenario->pose]);
        fine = scene_run(frames, wish, name) && fine;
    }
    return fine;
}

int frames_run(const FramesWish *wish)
{
    static Frames frames;
    static Problems problems;
    char why[PROBLEM_BYTES];
    bool fine = level_load(wish->level, "en", &frames.level, &problems) &&
                stage_open(&frames.stage, wish->data, wish->w, wish->h, &problems);
    if (fine) {
        frames.other = canvas_open(wish->w, wish->h, NULL, why, sizeof why);
        fine = frames.other != NULL;
        if (!fine)
            problems_add(&problems, "%s", why);
    }
    if (fine && wish->all) {
        fine = all_run(&frames, wish);
    } else if (fine) {
        fine = scene_run(&frames, wish, frames.level.id);
        if (wish->groups && !wish->same)
            tell_groups(&frames, wish->seconds);
    }
    canvas_close(frames.other);
    stage_close(&frames.stage);
    problems_say(&problems);
    return fine ? LAB_FINE : LAB_FAILED;
}
