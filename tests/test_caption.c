#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "data/level.h"
#include "data/words.h"
#include "model/policy.h"
#include "model/session.h"
#include "view/caption.h"
#include "view/carers.h"

enum { HEARD_MAX = 4096 };

typedef struct Begun {
    char id[CAPTION_ID_BYTES];
    uint32_t tick;
    uint8_t rank;
} Begun;

/* What began, and what stood on every tick, of one play of a level. */
typedef struct Play {
    Level level;
    Dyad dyad;
    Voice voice;
    Caption caption;
    Begun begun[HEARD_MAX];
    int begun_count;
    CaptionLine stood[250 * TICKS_PER_SECOND];
    uint32_t ticks;
} Play;

static void play(Play *play, int number, CryStyle style, PolicyId policy, uint64_t seed)
{
    static const char *const LEVELS[] = {"01-quiet-and-awake", "03-one-of-those-evenings",
                                         "05-too-much",        "08-spoon",
                                         "11-the-dog-barks",   "16-no-mine"};
    char path[256];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/levels/%s.json", ROOT, LEVELS[number]);
    assert_true(level_load(path, "en", &play->level, &problems));
    const Scenario *scenario = &play->level.scenario;
    PolicyMind mind = {0};
    dyad_begin(&play->dyad, scenario, seed);
    voice_begin(&play->voice, seed, style, CARER_BEARD);
    play->caption = (Caption){.stood_s = 0};
    play->begun_count = 0;
    play->ticks = 0;
    while (!play->dyad.ended && play->ticks < 250 * TICKS_PER_SECOND) {
        Dyad before = play->dyad;
        dyad_step(&play->dyad, scenario,
                  policy_care(&POLICIES[policy], &mind, &play->dyad, scenario));
        voice_tick(&play->voice, &before, &play->dyad, scenario);
        Seen seen = seen_of(&play->dyad, scenario);
        caption_tick(&play->caption, &play->voice, &seen);
        for (int i = 0; i < play->caption.fresh_count; i++) {
            assert_in_range(play->begun_count, 0, HEARD_MAX - 1);
            Begun *begun = &play->begun[play->begun_count++];
            *begun = (Begun){.tick = play->ticks, .rank = play->caption.fresh[i].rank};
            snprintf(begun->id, sizeof begun->id, "%s", play->caption.fresh[i].id);
        }
        caption_follow(&play->caption, 1.0 / TICKS_PER_SECOND, play->voice.burst_s > 0);
        play->stood[play->ticks++] = play->caption.now;
    }
    assert_true(play->dyad.ended); /* to its end by captions alone */
}

/* Every line stands a second at least, and has words. */
static void lines_stand(void **state)
{
    (void)state;
    static Play one;
    static Words words;
    Problems problems = {0};
    assert_true(words_load(ROOT "/assets/words/en.json", &words, &problems));
    int lines = 0;
    for (int i = 0; i < 12; i++) {
        play(&one, i % 6, (CryStyle)(i % 3), i < 6 ? POLICY_GOOD_ENOUGH : POLICY_ABSENT,
             (uint64_t)i);
        uint32_t since = 0;
        for (uint32_t t = 1; t < one.ticks; t++) {
            if (!strcmp(one.stood[t].id, one.stood[t - 1].id))
                continue;
            if (one.stood[t - 1].id[0])
                assert_true(t - since >= TICKS_PER_SECOND);
            since = t;
            lines += one.stood[t].id[0] != 0;
            const char *id = one.stood[t].id;
            assert_true(!id[0] || strcmp(words_line(&words, id), id));
            assert_true(!id[0] || one.stood[t].strength >= 1);
        }
    }
    assert_in_range(lines, 12 * 20, 12 * 200);
}

/* Nothing that sounds goes without its words: they stand within five seconds, or stood a
 * few seconds ago; of her own sounds the latest counts. */
static void nothing_is_lost(void **state)
{
    (void)state;
    static Play one;
    for (int i = 0; i < 12; i++) {
        play(&one, i % 6, (CryStyle)(i % 2), i < 6 ? POLICY_GOOD_ENOUGH : POLICY_ABSENT,
             (uint64_t)i);
        int lost = 0, count = 0;
        for (int b = 0; b < one.begun_count; b++) {
            const Begun *begun = &one.begun[b];
            uint32_t to = begun->tick + 5 * TICKS_PER_SECOND;
            bool stood = false;
            if (begun->rank == RANK_NOTE || to >= one.ticks)
                continue;
            uint32_t back = 11 * TICKS_PER_SECOND;
            uint32_t from = begun->tick > back ? begun->tick - back : 0;
            if (begun->rank == RANK_HERS)
                from = begun->tick;
            for (uint32_t t = from; t < to && !stood; t++)
                stood = begun->rank == RANK_HERS ? one.stood[t].rank == RANK_HERS
                                                 : !strcmp(one.stood[t].id, begun->id);
            lost += !stood;
            count++;
        }
        assert_in_range(count, 20, HEARD_MAX);
        assert_true(lost * 50 <= count);
    }
}

/* A silent cry is in the captions as a full one is. */
static void silent_cry_is_told(void **state)
{
    (void)state;
    static Play full, silent;
    play(&full, 1, CRY_FULL, POLICY_ABSENT, 3);
    play(&silent, 1, CRY_SILENT, POLICY_ABSENT, 3);
    uint32_t cries[2] = {0};
    for (uint32_t t = 0; t < full.ticks; t++)
        cries[0] += !strncmp(full.stood[t].id, "sound.cry", 9);
    for (uint32_t t = 0; t < silent.ticks; t++)
        cries[1] += !strncmp(silent.stood[t].id, "sound.cry", 9);
    assert_true(cries[0] > 10 * TICKS_PER_SECOND);
    assert_true(cries[1] * 2 > cries[0]);
}

/* A sound on a side of the stage says so; hers has none. */
static void sides_are_told(void **state)
{
    (void)state;
    Seen seen = {.gaze = 0};
    int coo = sound_find("coo-a", NULL), bell = sound_find("doorbell", NULL);
    for (int side = -1; side <= 1; side++) {
        Caption caption = {.stood_s = 0};
        Voice voice = {.cue_count = 2};
        voice.cues[0] = (Cue){.sound = (uint8_t)coo, .strength = 2};
        voice.cues[1] = (Cue){.sound = (uint8_t)bell, .strength = 2, .side = .6 * side};
        caption_tick(&caption, &voice, &seen);
        assert_int_equal(caption.fresh_count, 2);
        caption_follow(&caption, .02, true);
        assert_string_equal(caption.now.id, "sound.coo.2"); /* hers first */
        assert_int_equal(caption.now.direction, 0);
        for (int i = 0; i < 100; i++)
            caption_follow(&caption, .02, false);
        assert_string_equal(caption.now.id, "sound.doorbell");
        assert_int_equal(caption.now.direction, side);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_stand),
        cmocka_unit_test(nothing_is_lost),
        cmocka_unit_test(silent_cry_is_told),
        cmocka_unit_test(sides_are_told),
    };
    return cmocka_run_group_tests_name("caption", tests, NULL, NULL);
}
