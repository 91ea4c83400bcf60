#include "lab/daily.h"
#include "lab/lab.h"
#include "lab/options.h"
#include "lab/play.h"
#include "lab/table.h"
#include "lab/transcript.h"
#include "data/recording.h"

#include <stdio.h>
#include <string.h>

/* What the command line asks for; numbers of 0 were not given. */
typedef struct Wish {
    const char *level, *policy, *tape;
    double seed, seeds, seconds, every, age;
    bool json;
} Wish;

/* Seeds stay below 2^53, since they also stand in JSON for other programs. */
static bool wish_read(Wish *wish, int argc, char **argv)
{
    const char *seed = NULL, *seeds = NULL, *seconds = NULL, *every = NULL, *age = NULL;
    const Option options[] = {{"--policy", &wish->policy, NULL},
                              {"--seed", &seed, NULL},
                              {"--seeds", &seeds, NULL},
                              {"--seconds", &seconds, NULL},
                              {"--every", &every, NULL},
                              {"--tape", &wish->tape, NULL},
                              {"--json", NULL, &wish->json},
                              {"--age", &age, NULL},
                              {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &wish->level, 1);
    if (plain < 0)
        return false;
    if (plain == 0 || wish->policy == NULL) {
        fprintf(stderr, "goodenough-lab run: wants a level file and --policy NAME\n");
        return false;
    }
    return options_whole("--seed", seed, 0, 9007199254740992.0, &wish->seed) &&
           options_whole("--seeds", seeds, 1, 1000000, &wish->seeds) &&
           options_number("--seconds", seconds, 0, TAPE_SECONDS_MAX, &wish->seconds) &&
           options_number("--age", age, 0, 30, &wish->age) &&
           options_number("--every", every, 1.0 / TICKS_PER_SECOND, TAPE_SECONDS_MAX,
                          &wish->every);
}

/* Plays one session and prints a line every `every` seconds. */
static void transcribe(Session *session, const Scenario *scenario, const Policy *policy,
                       const Wish *wish)
{
    PolicyMind mind = {0};
    uint32_t every = (uint32_t)(wish->every * TICKS_PER_SECOND + .5);
    session_begin(session, scenario, (uint64_t)wish->seed);
    transcript_head(wish->json);
    while (session->dyad.ended == ENDED_NOT &&
           (wish->seconds <= 0 || dyad_seconds(&session->dyad) < wish->seconds)) {
        session_step(session,
                     policy_care(policy, &mind, &session->dyad, &session->scenario));
        if (session->dyad.tick % every == 0)
            transcript_line(&session->dyad, scenario, wish->json);
    }
    transcript_end(session, wish->json);
}

/* A session with its level and model version, as the game writes them. */
static bool tape_save(const Session *session, const Level *level, const char *path)
{
    static Recording recording;
    recording_of(session, level, &recording);
    Problems problems = {0};
    if (recording_save(path, &recording, &problems))
        return true;
    problems_say(&problems);
    return false;
}

/* One transcript, or with --seeds a table of what many sessions come to. */
int run_main(int argc, char **argv)
{
    static Session session;
    static Level level;
    Wish wish = {.seed = 1, .every = 1};
    if (!wish_read(&wish, argc, argv))
        return LAB_WRONG;
    bool all = strcmp(wish.policy, "all") == 0;
    const Policy *policy = all ? NULL : play_policy(wish.policy);
    if (!all && policy == NULL)
        return LAB_WRONG;
    Problems problems = {0};
    if (!level_load(wish.level, "en", &level, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    if (!all && wish.seeds < 1) { /* of a day: its own scene */
        transcribe(&session, &level.scenario, policy, &wish);
        return wish.tape == NULL || tape_save(&session, &level, wish.tape) ? LAB_FINE
                                                                           : LAB_FAILED;
    }
    if (level.day.part_count > 0)
        return daily_table(wish.level, &level, policy, (int)wish.seeds, wish.age)
                   ? LAB_FINE
                   : LAB_FAILED;
    /* A table without --seeds takes 200, as the targets do. */
    int seeds = wish.seeds < 1 ? 200 : (int)wish.seeds;
    table_head(wish.json);
    for (int i = all ? 0 : (int)(policy - POLICIES); i < POLICY_COUNT; i++) {
        Tally tally =
            table_tally(&session, &level.scenario, &POLICIES[i], seeds, wish.seconds);
        table_row(&POLICIES[i], &tally, wish.json);
        if (!all)
            break;
    }
    return LAB_FINE;
}
