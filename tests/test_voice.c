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
#include "view/carers.h"
#include "view/voice.h"

static const char *const SCENES[] = {
    "01-quiet-and-awake", "03-one-of-those-evenings", "05-too-much", "08-spoon",
    "11-the-dog-barks",   "14-five-oclock",           "16-no-mine"};
enum { SCENE_COUNT = sizeof SCENES / sizeof *SCENES };

typedef struct Scene {
    Level level;
    Dyad dyad, before;
    PolicyMind mind;
    Voice voice;
} Scene;

static void open(Scene *scene, const char *name, CryStyle style, uint64_t seed)
{
    char path[256];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/levels/%s.json", ROOT, name);
    assert_true(level_load(path, "en", &scene->level, &problems));
    dyad_begin(&scene->dyad, &scene->level.scenario, seed);
    scene->mind = (PolicyMind){0};
    voice_begin(&scene->voice, seed, style, CARER_BUN);
}

static void tick(Scene *scene, PolicyId policy)
{
    const Scenario *scenario = &scene->level.scenario;
    scene->before = scene->dyad;
    Care care = policy_care(&POLICIES[policy], &scene->mind, &scene->dyad, scenario);
    dyad_step(&scene->dyad, scenario, care);
    voice_tick(&scene->voice, &scene->before, &scene->dyad, scenario);
}

static bool named(const Cue *cue, const char *stem)
{
    return !strncmp(SOUNDS[cue->sound].name, stem, strlen(stem));
}

static bool cries(const Cue *cue)
{
    return named(cue, "cry") || named(cue, "gentle");
}

static void same_seed_sounds_alike(void **state)
{
    (void)state;
    static Scene a, b;
    int cues = 0;
    for (int s = 0; s < SCENE_COUNT; s++) {
        open(&a, SCENES[s], CRY_FULL, 4);
        open(&b, SCENES[s], CRY_FULL, 4);
        for (int i = 0; i < 60 * TICKS_PER_SECOND; i++) {
            tick(&a, POLICY_GOOD_ENOUGH);
            tick(&b, POLICY_GOOD_ENOUGH);
            assert_int_equal(a.voice.cue_count, b.voice.cue_count);
            assert_int_equal(a.voice.loop_count, b.voice.loop_count);
            for (int c = 0; c < a.voice.cue_count; c++) {
                assert_int_equal(a.voice.cues[c].sound, b.voice.cues[c].sound);
                assert_int_equal(a.voice.cues[c].take, b.voice.cues[c].take);
                assert_true(a.voice.cues[c].pitch == b.voice.cues[c].pitch);
            }
            cues += a.voice.cue_count;
        }
    }
    assert_in_range(cues, 100, 5000);
}

/* Every cue is within its file and its bounds; a take is never heard twice running; her
 * pitch stays within six hundredths. */
static void takes_vary(void **state)
{
    (void)state;
    static Scene scene;
    for (int s = 0; s < SCENE_COUNT; s++) {
        int last[SOUNDS_MAX];
        for (int i = 0; i < SOUNDS_MAX; i++)
            last[i] = -1;
        open(&scene, SCENES[s], CRY_FULL, 2);
        for (int i = 0; i < 120 * TICKS_PER_SECOND; i++) {
            tick(&scene, s % 2 ? POLICY_ABSENT : POLICY_GOOD_ENOUGH);
            for (int c = 0; c < scene.voice.cue_count; c++) {
                const Cue *cue = &scene.voice.cues[c];
                const Sound *sound = &SOUNDS[cue->sound];
                assert_in_range(cue->take, 0, sound->takes - 1);
                assert_true(cue->pitch >= .94 && cue->pitch <= 1.06);
                assert_true(cue->gain > 0 && cue->gain <= 1);
                assert_true(cue->side >= -1 && cue->side <= 1);
                if (sound->takes > 1 && sound->group != SOUND_MUSIC)
                    assert_int_not_equal(cue->take, last[cue->sound]);
                last[cue->sound] = cue->take;
            }
        }
    }
}

static double grade_of(const char *name)
{
    return name[strcspn(name, "12345678")] - '0';
}

/* No burst of crying begins but while crying shows; higher grades come with more arousal
 * and displeasure. */
static void cries_as_it_shows(void **state)
{
    (void)state;
    static Scene scene;
    double upset[2] = {0};
    int bursts[2] = {0};
    for (int s = 0; s < SCENE_COUNT; s++) {
        open(&scene, SCENES[s], CRY_FULL, 1);
        for (int i = 0; i < 150 * TICKS_PER_SECOND; i++) {
            tick(&scene, s % 2 ? POLICY_ABSENT : POLICY_INTRUSIVE);
            Seen seen = seen_of(&scene.dyad, &scene.level.scenario);
            for (int c = 0; c < scene.voice.cue_count; c++) {
                const Cue *cue = &scene.voice.cues[c];
                if (!cries(cue))
                    continue;
                assert_int_equal(seen.voice.kind, VOICE_CRY);
                const Infant *infant = &scene.dyad.infant;
                int high = grade_of(SOUNDS[cue->sound].name) > 5;
                upset[high] += .6 * infant->arousal - .4 * infant->valence;
                bursts[high]++;
            }
        }
    }
    assert_in_range(bursts[0], 10, 2000);
    assert_in_range(bursts[1], 10, 2000);
    assert_true(upset[1] / bursts[1] > upset[0] / bursts[0]);
}

static void grades_climb(void **state)
{
    (void)state;
    for (int r = 0; r <= 4; r++) {
        int last = 1;
        for (int i = 0; i <= 20; i++) {
            int grade = voice_grade(.5 + .025 * i, -.05 * i, r / 4.0);
            assert_in_range(grade, last, GRADES);
            last = grade;
        }
    }
    assert_int_equal(voice_grade(.45, 0, .2), 1);
    assert_int_equal(voice_grade(1, -1, .8), GRADES);
    assert_true(voice_grade(.8, -.5, .9) > voice_grade(.8, -.5, .1));
}

/* Gentle crying takes the gentle files alone, a silent cry none; what else sounds stays.
 */
static void crying_is_as_set(void **state)
{
    (void)state;
    static Scene scene;
    for (int style = CRY_FULL; style <= CRY_SILENT; style++) {
        int count[2] = {0}, cried = 0;
        open(&scene, SCENES[1], (CryStyle)style, 1);
        for (int i = 0; i < 120 * TICKS_PER_SECOND; i++) {
            tick(&scene, POLICY_ABSENT);
            Seen seen = seen_of(&scene.dyad, &scene.level.scenario);
            cried += seen.voice.kind == VOICE_CRY;
            for (int c = 0; c < scene.voice.cue_count; c++) {
                const Cue *cue = &scene.voice.cues[c];
                count[0] += named(cue, "cry");
                count[1] += named(cue, "gentle");
                bool upset = cries(cue) || named(cue, "fuss") || named(cue, "grizzle");
                assert_false(style == CRY_SILENT && upset);
            }
        }
        assert_true(cried > 0);
        assert_int_equal(count[0] > 0, style == CRY_FULL);
        assert_int_equal(count[1] > 0, style == CRY_GENTLE);
        assert_true(scene.voice.loop_count > 0);
    }
}

/* A change in mid-scene holds from the next burst on, and a voice of another timbre, or
 * none, from the next sound on. */
static void changes_at_once(void **state)
{
    (void)state;
    static Scene scene;
    int cried[CRY_STYLE_COUNT][2] = {{0}}, spoke[TIMBRE_COUNT][2] = {{0}};
    for (uint64_t seed = 0; seed < 12; seed++) {
        open(&scene, SCENES[1], CRY_FULL, seed);
        for (int i = 0; i < 150 * TICKS_PER_SECOND; i++) {
            int style = i / (5 * TICKS_PER_SECOND) % CRY_STYLE_COUNT;
            int timbre = i / (7 * TICKS_PER_SECOND) % TIMBRE_COUNT;
            voice_set(&scene.voice, (CryStyle)style, (Timbre)timbre);
            tick(&scene, seed % 2 ? POLICY_GOOD_ENOUGH : POLICY_ABSENT);
            for (int c = 0; c < scene.voice.cue_count; c++) {
                const Cue *cue = &scene.voice.cues[c];
                const char *name = SOUNDS[cue->sound].name;
                cried[style][0] += named(cue, "cry");
                cried[style][1] += named(cue, "gentle");
                spoke[timbre][0] += strstr(name, "-high") != NULL;
                spoke[timbre][1] += strstr(name, "-low") != NULL;
            }
        }
    }
    for (int style = 0; style < CRY_STYLE_COUNT; style++) {
        assert_int_equal(cried[style][0] > 0, style == CRY_FULL);
        assert_int_equal(cried[style][1] > 0, style == CRY_GENTLE);
    }
    for (int timbre = 0; timbre < TIMBRE_COUNT; timbre++) {
        assert_int_equal(spoke[timbre][0] > 0,
                         timbre == TIMBRE_OWN || timbre == TIMBRE_HIGH);
        assert_int_equal(spoke[timbre][1] > 0, timbre == TIMBRE_LOW);
    }
}

static void hear(bool *heard, int sound)
{
    const char *name = SOUNDS[sound].name;
    bool tune = !strncmp(name, "melody", 6); /* one's own for a scene */
    size_t kind = tune ? 6 : strcspn(name, "-") + 1;
    for (int i = 0; i < SOUND_COUNT; i++) /* at one age is enough */
        if (!strncmp(SOUNDS[i].name, name, kind))
            heard[i] = true;
}

/* Every kind of sound has its occasion in some scene. */
static void all_are_heard(void **state)
{
    (void)state;
    static const char *const LEVELS[] = {"01-quiet-and-awake",
                                         "02-somethings-up",
                                         "03-one-of-those-evenings",
                                         "05-too-much",
                                         "07-what-are-you-looking-at",
                                         "08-spoon",
                                         "11-the-dog-barks",
                                         "14-five-oclock",
                                         "15-dat",
                                         "16-no-mine",
                                         "16-no-mine",
                                         "18-one-more-slide",
                                         "19-ordinary-day"};
    static const PolicyId WHO[3] = {POLICY_GOOD_ENOUGH, POLICY_ABSENT, POLICY_REPAIRING};
    static Scene scene;
    bool heard[SOUNDS_MAX] = {false};
    int levels = (int)(sizeof LEVELS / sizeof *LEVELS);
    for (int i = 0; i < 3 * levels; i++) {
        open(&scene, LEVELS[i / 3], i % 2 ? CRY_GENTLE : CRY_FULL, (uint64_t)i);
        scene.voice.who = (uint8_t)(i % CARERS);
        while (!scene.dyad.ended) {
            tick(&scene, WHO[i % 3]);
            for (int c = 0; c < scene.voice.cue_count; c++)
                hear(heard, scene.voice.cues[c].sound);
            for (int l = 0; l < scene.voice.loop_count && scene.dyad.tick % 60 == 0; l++)
                hear(heard, scene.voice.loops[l].sound);
        }
    }
    for (int i = 0; i < SOUND_COUNT; i++) {
        const char *name = SOUNDS[i].name;
        bool elsewhere = SOUNDS[i].group == SOUND_INTERFACE ||
                         !strncmp(name, "inner-", 6) || !strncmp(name, "sleep-", 6);
        if (!heard[i] && !elsewhere)
            print_error("never heard: %s\n", name);
        assert_true(heard[i] || elsewhere);
    }
}

/* Asleep she breathes, and nothing else of hers is heard. */
static void sleep_is_breath(void **state)
{
    (void)state;
    static Scene scene;
    int breaths = 0;
    open(&scene, SCENES[0], CRY_FULL, 2);
    for (int i = 0; i < 30 * TICKS_PER_SECOND; i++) {
        scene.dyad.infant.asleep_s = 60;
        tick(&scene, POLICY_ABSENT);
        for (int c = 0; c < scene.voice.cue_count; c++) {
            const Cue *cue = &scene.voice.cues[c];
            if (SOUNDS[cue->sound].group == SOUND_VOICE)
                assert_true(named(cue, "sleep-a"));
            breaths += named(cue, "sleep-a");
        }
    }
    assert_in_range(breaths, 6, 14);
}

/* She who is off across the room is heard from that side, and less loud. */
static void heard_from_where_she_is(void **state)
{
    (void)state;
    static Scene scene;
    int off = 0, near = 0;
    for (uint64_t seed = 0; seed < 4; seed++) {
        open(&scene, "10-off-and-back", CRY_FULL, seed);
        for (int i = 0; i < 90 * TICKS_PER_SECOND; i++) {
            tick(&scene, POLICY_GOOD_ENOUGH);
            Seen seen = seen_of(&scene.dyad, &scene.level.scenario);
            for (int c = 0; c < scene.voice.cue_count; c++) {
                const Cue *cue = &scene.voice.cues[c];
                if (SOUNDS[cue->sound].group != SOUND_VOICE)
                    continue;
                double side = cue->side < 0 ? -cue->side : cue->side;
                if (seen.far < 20)
                    assert_true(side < .1);
                near += seen.far < 20;
                off += seen.far > 120 && side > .15 && cue->gain < .8;
            }
        }
    }
    assert_in_range(near, 5, 500);
    assert_in_range(off, 3, 500);
}

/* What a scene sounds like is among what was decoded for it. */
static void all_is_wanted(void **state)
{
    (void)state;
    static Scene scene;
    for (int s = 0; s < SCENE_COUNT; s++) {
        uint8_t wanted[SOUNDS_MAX];
        bool there[SOUNDS_MAX] = {false};
        CryStyle style = (CryStyle)(s % 3);
        open(&scene, SCENES[s], style, 3);
        int count = voice_wants(&scene.level.scenario, &scene.voice, wanted);
        for (int i = 0; i < count; i++)
            there[wanted[i]] = true;
        for (int i = 0; i < 150 * TICKS_PER_SECOND; i++) {
            tick(&scene, s % 2 ? POLICY_GOOD_ENOUGH : POLICY_LIVELY);
            for (int c = 0; c < scene.voice.cue_count; c++)
                assert_true(there[scene.voice.cues[c].sound]);
            for (int l = 0; l < scene.voice.loop_count; l++)
                assert_true(there[scene.voice.loops[l].sound]);
        }
    }
}

/* Every sound but a screen's own has words, in each strength it may have; of a voice and
 * of hands there are five takes at least. */
static void sounds_have_words(void **state)
{
    (void)state;
    static Words words;
    Problems problems = {0};
    assert_true(words_load(ROOT "/assets/words/en.json", &words, &problems));
    assert_in_range(SOUND_COUNT, 60, SOUNDS_MAX - 1);
    for (int i = 0; i < SOUND_COUNT; i++) {
        assert_in_range(SOUNDS[i].takes, 1, SOUND_TAKES_MAX);
        for (int take = 0; take < SOUNDS[i].takes; take++)
            assert_in_range(SOUNDS[i].ms[take], 30, 30000);
        bool bare = !SOUNDS[i].caption;
        assert_int_equal(bare, SOUNDS[i].group == SOUND_INTERFACE);
        bool tune = !strncmp(SOUNDS[i].name, "melody", 6);
        if (SOUNDS[i].group <= SOUND_CARER && !tune)
            assert_in_range(SOUNDS[i].takes, 5, SOUND_TAKES_MAX);
        for (int strength = 1; strength <= 3 && !bare; strength++) {
            char id[64];
            sound_words(&SOUNDS[i], strength, id, sizeof id);
            assert_string_not_equal(words_line(&words, id), id);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(same_seed_sounds_alike),
        cmocka_unit_test(takes_vary),
        cmocka_unit_test(cries_as_it_shows),
        cmocka_unit_test(grades_climb),
        cmocka_unit_test(crying_is_as_set),
        cmocka_unit_test(all_is_wanted),
        cmocka_unit_test(sleep_is_breath),
        cmocka_unit_test(heard_from_where_she_is),
        cmocka_unit_test(changes_at_once),
        cmocka_unit_test(all_are_heard),
        cmocka_unit_test(sounds_have_words),
    };
    return cmocka_run_group_tests_name("voice", tests, NULL, NULL);
}
