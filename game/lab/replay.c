#include "lab/lab.h"
#include "lab/options.h"
#include "lab/transcript.h"
#include "data/files.h"
#include "data/recording.h"

#include <stdio.h>
#include <string.h>

/* Finds the level called `id` in `data`/levels. */
static bool level_find(const char *data, const char *id, Level *level, Problems *problems)
{
    static char names[LEVEL_CARDS_MAX][FILES_PATH_BYTES];
    char folder[FILES_PATH_BYTES];
    snprintf(folder, sizeof folder, "%s/levels", data);
    int count = files_list(folder, ".json", names, LEVEL_CARDS_MAX, problems);
    for (int i = 0; i < count; i++) {
        char path[2 * FILES_PATH_BYTES + 2];
        snprintf(path, sizeof path, "%.511s/%.511s", folder, names[i]);
        Problems others = {0}; /* a bad neighbour does not matter */
        if (level_load(path, "en", level, &others) && strcmp(level->id, id) == 0)
            return true;
    }
    if (count >= 0)
        problems_add(problems, "%s: no level is called %s", folder, id);
    return false;
}

/* Plays `tape` again with a line every `every` ticks (0: none). Returns the first second
 * that differs, or -1. */
static int again(Session *session, const Scenario *scenario, const Tape *tape,
                 uint32_t every)
{
    int cursor = 0;
    int differs = -1;
    session_begin(session, scenario, tape->seed);
    if (every > 0)
        transcript_head(false);
    for (uint32_t tick = 0; tick < tape->ticks; tick++) {
        session_step(session, tape_care(tape, tick, &cursor));
        int checks = session->tape.check_count;
        if (differs < 0 && checks > 0 && checks <= tape->check_count &&
            session->tape.checks[checks - 1] != tape->checks[checks - 1])
            differs = checks - 1;
        if (every > 0 && session->dyad.tick % every == 0)
            transcript_line(&session->dyad, scenario, false);
    }
    if (every > 0)
        transcript_end(session, false);
    return differs;
}

/*
 * A recording of another model or of other numbers of its level is not an error in it: it
 * is said, and nothing is played.
 */
int replay_main(int argc, char **argv)
{
    static Session session;
    static Level level;
    static Recording recording;
    const char *path = NULL, *level_path = NULL, *data = ".", *every_text = NULL;
    const Option options[] = {{"--level", &level_path, NULL},
                              {"--data", &data, NULL},
                              {"--every", &every_text, NULL},
                              {NULL, NULL, NULL}};
    double every = 0;
    int plain = options_read(argc, argv, options, &path, 1);
    if (plain < 0 || !options_number("--every", every_text, 0, TAPE_SECONDS_MAX, &every))
        return LAB_WRONG;
    if (plain == 0) {
        fprintf(stderr, "goodenough-lab replay: wants a recording\n");
        return LAB_WRONG;
    }
    Problems problems = {0};
    bool found =
        recording_load(path, &recording, &problems) &&
        (level_path != NULL ? level_load(level_path, "en", &level, &problems)
                            : level_find(data, recording.level, &level, &problems));
    if (!found) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    if (recording.model != MODEL_VERSION || recording.level_digest != level.digest) {
        fprintf(stderr, "%s: made by %s; it cannot be played again\n", path,
                recording.model != MODEL_VERSION ? "another version of the model"
                                                 : "other numbers of its level");
        return LAB_FAILED;
    }
    recording_scene(&recording, &level.scenario);
    int differs = again(&session, &level.scenario, &recording.tape,
                        (uint32_t)(every * TICKS_PER_SECOND + .5));
    if (differs >= 0) {
        printf("%s: parts from the recording in second %d\n", path, differs + 1);
        return LAB_FAILED;
    }
    printf("%s: equal, %.1f s, ended %s\n", path, dyad_seconds(&session.dyad),
           TRANSCRIPT_ENDED[session.dyad.ended]);
    return LAB_FINE;
}
