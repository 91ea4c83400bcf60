#include "lab/lab.h"
#include "lab/options.h"
#include "lab/tapes.h"
#include "lab/transcript.h"

#include <stdio.h>

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
                            : tapes_level(data, recording.level, &level, &problems));
    if (!found) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    if (!tapes_fit(path, &recording, &level, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    if (!tapes_scene(data, &recording, &level.scenario, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
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
