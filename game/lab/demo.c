#include "lab/lab.h"
#include "lab/options.h"
#include "lab/play.h"
#include "lab/stage.h"
#include "data/files.h"
#include "data/story.h"

#include <stdio.h>

/* All that a demo needs; large, so it lies outside the stack. */
typedef struct Demo {
    Stage stage;
    Session session;
    Level level;
    LevelCard cards[LEVEL_CARDS_MAX];
} Demo;

/* At least so many moments of every scene, however quiet it was. */
enum { PICTURES_MIN = 3, NAME_BYTES = 1200 };

/* Writes what stands on the stage to FOLDER/LEVEL-WHAT.png and names the file. */
static bool keep(const Demo *demo, const char *folder, const char *what, Problems *problems)
{
    char path[NAME_BYTES];
    snprintf(path, sizeof path, "%s/%s-%s.png", folder, demo->level.id, what);
    if (!stage_save(&demo->stage, path, problems))
        return false;
    printf("%s\n", path);
    return true;
}

/* Picks the ticks to show: the story's moments, and others spread over the scene when
 * they are few. */
static int ticks_to_show(const Demo *demo, uint32_t *ticks)
{
    Story story;
    uint32_t length = demo->session.tape.ticks;
    story_of(&demo->session.log, &demo->level, length, &story);
    int count = 0;
    for (; count < story.moment_count; count++)
        ticks[count] = story.moments[count].tick;
    for (uint32_t part = 1; count < PICTURES_MIN; part++)
        ticks[count++] = length * part / 4;
    return count;
}

/* Plays the level under `policy` and keeps its pictures in `folder`. */
static bool show(Demo *demo, const Policy *policy, const char *folder, Problems *problems)
{
    play_session(&demo->session, &demo->level.scenario, policy, 1, 0);
    uint32_t ticks[STORY_MOMENTS_MAX + PICTURES_MIN];
    int count = ticks_to_show(demo, ticks);
    const Tape *tape = &demo->session.tape;
    for (int i = 0; i < count; i++) {
        char what[32];
        snprintf(what, sizeof what, "%03us", ticks[i] / TICKS_PER_SECOND);
        stage_play(&demo->stage, &demo->level, tape, ticks[i]);
        if (!keep(demo, folder, what, problems))
            return false;
    }
    stage_ribbon(&demo->stage, &demo->level, tape);
    if (!keep(demo, folder, "ribbon", problems))
        return false;
    stage_story(&demo->stage, &demo->level, tape);
    return keep(demo, folder, "story", problems);
}

/* Plays every good level of `data`; a bad one is said and passed by. Returns how many
 * were shown, or -1. */
static int show_all(Demo *demo, const Policy *policy, const char *data,
                    const char *folder, Problems *problems)
{
    char levels[FILES_PATH_BYTES];
    snprintf(levels, sizeof levels, "%s/levels", data);
    int count = level_cards(levels, "en", demo->cards, LEVEL_CARDS_MAX, problems);
    int shown = 0;
    for (int i = 0; i < count; i++) {
        if (demo->cards[i].problem[0] != '\0' ||
            !level_load(demo->cards[i].path, "en", &demo->level, problems)) {
            fprintf(stderr, "%s\n", demo->cards[i].problem);
            continue;
        }
        if (!show(demo, policy, folder, problems))
            return -1;
        shown++;
    }
    return shown;
}

/*
 * What a computer without a display shows instead of the game: each scene played by a
 * scripted caregiver, as pictures of the very screens the game would draw.
 */
int demo_main(int argc, char **argv)
{
    static Demo demo;
    const char *folder = "build/demo", *data = ".", *name = "good-enough",
               *size = "1920x1080";
    const Option options[] = {{"-o", &folder, NULL},
                              {"--data", &data, NULL},
                              {"--policy", &name, NULL},
                              {"--size", &size, NULL},
                              {NULL, NULL, NULL}};
    if (options_read(argc, argv, options, NULL, 0) < 0)
        return LAB_WRONG;
    int w = 0, h = 0;
    const Policy *policy = play_policy(name);
    if (policy == NULL || !options_size("--size", size, &w, &h))
        return LAB_WRONG;
    Problems problems = {0};
    int shown = -1;
    if (files_folder(folder, &problems) && stage_open(&demo.stage, data, w, h, &problems))
        shown = show_all(&demo, policy, data, folder, &problems);
    stage_close(&demo.stage);
    problems_say(&problems);
    if (shown == 0)
        fprintf(stderr, "%s/levels: no level to show\n", data);
    return shown > 0 ? LAB_FINE : LAB_FAILED;
}
