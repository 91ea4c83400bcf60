#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "data/words.h"
#include "model/session.h"
#include "view/moment.h"
#include "view/signs.h"

#include <math.h>
#include <string.h>

/* Every sign named is one a camera shows, has words, and stands clear of the face. */

typedef struct Bench {
    Scenario scenario;
    Session session;
    Words words;
    Problems problems;
} Bench;

static Bench bench;

/* What the words say of Seen, read the other way round. */
static bool is_in(const char *word, const Seen *seen)
{
    static const struct {
        const char *word;
        uint8_t gaze;
    } GAZES[] = {
        {"sign.gaze.face", GAZE_AT_FACE},       {"sign.gaze.hands", GAZE_AT_HANDS},
        {"sign.gaze.thing", GAZE_AT_THING},     {"sign.gaze.own", GAZE_AT_OWN_HAND},
        {"sign.gaze.nothing", GAZE_AT_NOTHING}, {"sign.gaze.shut", GAZE_AT_SHUT}};
    for (size_t i = 0; i < sizeof GAZES / sizeof *GAZES; i++) {
        if (strcmp(word, GAZES[i].word) == 0) {
            return seen->gaze == GAZES[i].gaze;
        }
    }
    return (strncmp(word, "sign.hands.", 11) == 0 && seen->hands.strength >= 80) ||
           (strncmp(word, "sign.face.", 10) == 0 && seen->face.strength >= 40) ||
           (strncmp(word, "sign.mouth.", 11) == 0 && seen->mouth.strength >= 70) ||
           (strncmp(word, "sign.body.", 10) == 0 && seen->posture.strength >= 70) ||
           (strncmp(word, "sign.breath.", 12) == 0 && seen->breath.strength >= 80) ||
           (strncmp(word, "sign.skin.", 10) == 0 && seen->skin.kind != SKIN_EVEN) ||
           (strcmp(word, "sign.shoulders") == 0 && seen->shoulders >= 140);
}

/* Numbers and the ends of their lines stay outside the face, inside the window, and
 * apart. */
static void placed_well(const VisibleSign *signs, int count, const SceneView *scene,
                        const Layout *layout)
{
    double size;
    Point head = scene_head(scene, layout, &size);
    for (int i = 0; i < count; i++) {
        double x = (signs[i].mark.x - head.x) / (112 * size);
        double y = (signs[i].mark.y - head.y) / (122 * size);
        assert_true(x * x + y * y > 1.2);
        x = (signs[i].tip.x - head.x) / (111 * size);
        y = (signs[i].tip.y - head.y) / (121 * size);
        assert_true(x * x + y * y > .98);
        assert_true(signs[i].mark.x > 60 && signs[i].mark.x < layout->w - 60);
        assert_true(signs[i].mark.y > 100 && signs[i].mark.y < layout->h - 100);
        for (int k = 0; k < i; k++) {
            assert_true(hypot(signs[i].mark.x - signs[k].mark.x,
                              signs[i].mark.y - signs[k].mark.y) > 60);
        }
    }
}

static void check_now(const Scenario *scenario, const Layout *layout)
{
    MomentPicture picture = {0};
    Seen seen = seen_of(&bench.session.dyad, scenario);
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(scenario->room, where);
    PoseTarget target = pose_of(&seen, scenario->age_months, where, scenario->targets);
    pose_reset(&picture.pose, &target, 1);
    SceneView scene =
        moment_scene(&bench.session.dyad, scenario, &picture.pose, &picture.body);
    scene.look.age = scenario->age_months;
    VisibleSign signs[SIGNS_MAX];
    int count = signs_of(&seen, &scene, layout, signs);
    assert_in_range(count, 1, SIGNS_MAX);
    for (int i = 0; i < count; i++) {
        assert_true(is_in(signs[i].word, &seen));
        for (int k = 0; k < i; k++) {
            assert_string_not_equal(signs[i].word, signs[k].word);
        }
    }
    placed_well(signs, count, &scene, layout);
}

static void signs_are_in_seen(void **state)
{
    (void)state;
    Layout wide = layout_of(1920, 1080), narrow = layout_of(1024, 768);
    for (int n = 0; n < 4; n++) {
        scenario_begin(&bench.scenario);
        static const double AGES[] = {.5, 4, 9, 20};
        static const BodyPose POSES[] = {BODY_COT, BODY_BACK, BODY_SIT, BODY_STAND};
        bench.scenario.age_months = AGES[n];
        bench.scenario.pose = POSES[n];
        bench.scenario.need_count = 2;
        bench.scenario.needs[0] = (NeedPlan){.need = NEED_BREAK,
                                             .from_s = 10,
                                             .strength = 1,
                                             .ladder_s = {5, 8, 12},
                                             .variants = 7};
        bench.scenario.needs[1] = (NeedPlan){.need = NEED_SOOTHE,
                                             .from_s = 50,
                                             .strength = 1,
                                             .ladder_s = {5, 8, 12},
                                             .variants = 7};
        session_begin(&bench.session, &bench.scenario, 3);
        for (int tick = 0; tick < 120 * TICKS_PER_SECOND; tick++) {
            session_step(&bench.session, (Care){0});
            if (tick % 90 == 0) {
                check_now(&bench.scenario, tick % 180 == 0 ? &wide : &narrow);
            }
        }
    }
}

static void every_sign_has_words(void **state)
{
    (void)state;
    assert_true(words_load(ROOT "/assets/words/en.json", &bench.words, &bench.problems));
    for (int i = 0; i < signs_count(); i++) {
        const char *line = words_line(&bench.words, signs_word(i));
        assert_string_not_equal(line, signs_word(i));
        assert_true(strlen(line) > 3 && strlen(line) < 34);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_are_in_seen),
        cmocka_unit_test(every_sign_has_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
