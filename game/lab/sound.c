#include "lab/lab.h"
#include "lab/options.h"
#include "lab/play.h"
#include "data/level.h"
#include "view/caption.h"
#include "view/carers.h"

#include <stdio.h>
#include <string.h>

/*
 * What sounds in a scene, as text: the game decides it from seed and care alone, so this
 * is what a recording of the same session holds, and when.
 */

typedef struct SoundWish {
    const char *level, *policy;
    double seed, seconds;
    CryStyle style;
} SoundWish;

static bool wish_read(SoundWish *wish, int argc, char **argv)
{
    static const char *const STYLES[CRY_STYLE_COUNT] = {"full", "gentle", "silent"};
    const char *seed = NULL, *seconds = NULL, *crying = STYLES[CRY_FULL];
    const Option options[] = {{"--policy", &wish->policy, NULL},
                              {"--seed", &seed, NULL},
                              {"--seconds", &seconds, NULL},
                              {"--crying", &crying, NULL},
                              {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &wish->level, 1);
    if (plain < 0)
        return false;
    int style = 0;
    while (style < CRY_STYLE_COUNT && strcmp(crying, STYLES[style]) != 0)
        style++;
    wish->style = (CryStyle)style;
    if (plain == 0 || wish->policy == NULL || style == CRY_STYLE_COUNT) {
        fprintf(stderr, "goodenough-lab sound: wants a level file, --policy NAME, and "
                        "--crying full, gentle or silent\n");
        return false;
    }
    return options_whole("--seed", seed, 0, 9007199254740992.0, &wish->seed) &&
           options_number("--seconds", seconds, 0, 600, &wish->seconds);
}

/* A line each sound that begins: second, name, take, seconds it lasts, gain, side. */
static void cues_print(const Voice *voice, double at_s)
{
    for (int i = 0; i < voice->cue_count; i++) {
        const Cue *cue = &voice->cues[i];
        const Sound *sound = &SOUNDS[cue->sound];
        printf("%.3f cue %s %d %.3f %.2f %.2f\n", at_s, sound->name, cue->take + 1,
               sound->ms[cue->take] / 1000.0 / cue->pitch, cue->gain, cue->side);
    }
}

static bool has(const Voice *voice, int sound)
{
    for (int i = 0; i < voice->loop_count; i++)
        if (voice->loops[i].sound == sound)
            return true;
    return false;
}

/* A line each sound that goes on from here, or ends here. */
static void loops_print(const Voice *was, const Voice *is, double at_s)
{
    for (int i = 0; i < is->loop_count; i++)
        if (!has(was, is->loops[i].sound))
            printf("%.3f from %s %.2f %.2f\n", at_s, SOUNDS[is->loops[i].sound].name,
                   is->loops[i].gain, is->loops[i].side);
    for (int i = 0; i < was->loop_count; i++)
        if (!has(is, was->loops[i].sound))
            printf("%.3f until %s\n", at_s, SOUNDS[was->loops[i].sound].name);
}

static void transcribe(const Level *level, const Policy *policy, const SoundWish *wish)
{
    static Voice voice;
    const Scenario *scenario = &level->scenario;
    PolicyMind mind = {0};
    Caption caption = {.stood_s = 0};
    Dyad dyad;
    dyad_begin(&dyad, scenario, (uint64_t)wish->seed);
    voice_begin(&voice, (uint64_t)wish->seed, wish->style, CARER_BUN);
    printf("# second, cue: name take length gain side; from, until; caption: words\n");
    while (dyad.ended == ENDED_NOT &&
           (wish->seconds <= 0 || dyad_seconds(&dyad) < wish->seconds)) {
        Dyad before = dyad;
        Voice was = voice;
        char stood[CAPTION_ID_BYTES];
        snprintf(stood, sizeof stood, "%s", caption.now.id);
        dyad_step(&dyad, scenario, policy_care(policy, &mind, &dyad, scenario));
        voice_tick(&voice, &before, &dyad, scenario);
        Seen seen = seen_of(&dyad, scenario);
        caption_tick(&caption, &voice, &seen);
        caption_follow(&caption, 1.0 / TICKS_PER_SECOND, voice.burst_s > 0);
        cues_print(&voice, dyad_seconds(&dyad));
        loops_print(&was, &voice, dyad_seconds(&dyad));
        if (caption.now.id[0] && strcmp(stood, caption.now.id) != 0)
            printf("%.3f caption %s\n", dyad_seconds(&dyad), caption.now.id);
    }
}

int sound_main(int argc, char **argv)
{
    static Level level;
    SoundWish wish = {.seed = 1};
    if (!wish_read(&wish, argc, argv))
        return LAB_WRONG;
    const Policy *policy = play_policy(wish.policy);
    if (policy == NULL)
        return LAB_WRONG;
    Problems problems = {0};
    if (!level_load(wish.level, "en", &level, &problems)) {
        problems_say(&problems);
        return LAB_FAILED;
    }
    transcribe(&level, policy, &wish);
    return LAB_FINE;
}
