/* Losing each other for a moment: a still face, going with and without a goodbye; who
 * comes in tired. Scenes' clock. */

#include "model/policy.h"
#include "model/session.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

enum { SECOND = TICKS_PER_SECOND, SEEDS = 20 };

static const Care NOTHING = {.act = ACT_NONE}, WARM = {.act = ACT_WARM},
                  GOODBYE = {.act = ACT_NAME, .choice = 1};

/* A scene of that age with one event at 10 s; its second sentence is about the door. */
static Scenario scene_of(double age_months, EventKind kind, double seconds)
{
    Scenario scene;
    scenario_begin(&scene);
    scene.age_months = age_months;
    scene.targets[scene.target_count] = TARGET_DOOR;
    scene.names[0] = (NameLine){.fits = NEED_NONE, .target = -1};
    scene.names[1] = (NameLine){.fits = NEED_NONE, .target = scene.target_count++};
    scene.name_count = 2;
    scene.events[scene.event_count++] = (Event){
        .kind = kind, .at_s = 10, .seconds = seconds, .target = -1, .variants = 7};
    return scene;
}

static void run(Dyad *dyad, const Scenario *scene, Care care, double seconds)
{
    for (int tick = 0; tick < seconds * SECOND; tick++)
        dyad_step(dyad, scene, care);
}

/* Eight seconds of a still face are felt, end by themselves, and any verb ends them. */
static void test_still_face(void **state)
{
    (void)state;
    Scenario still = scene_of(6, EVENT_STILL, 8), thought = scene_of(6, EVENT_THOUGHT, 8);
    double lost = 0, less = 0;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Dyad one, other;
        dyad_begin(&one, &still, seed);
        dyad_begin(&other, &thought, seed);
        run(&one, &still, NOTHING, 17.5);
        run(&other, &thought, NOTHING, 17.5);
        assert_true(one.caregiver.slipped);
        lost += one.infant.wariness;
        less += other.infant.wariness;
        run(&one, &still, NOTHING, 1);
        assert_false(one.caregiver.slipped);
        dyad_begin(&one, &still, seed);
        run(&one, &still, NOTHING, 11);
        assert_true(one.caregiver.slipped);
        run(&one, &still, WARM, .1);
        assert_false(one.caregiver.slipped);
    }
    assert_true(lost > less + .04 * SEEDS);
}

/* Told to go, one may say goodbye at the door; else one slips out, and that leaves a
 * mark. */
static void test_goodbye(void **state)
{
    (void)state;
    Scenario scene = scene_of(9, EVENT_LEAVE, 12);
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Dyad said, slipped;
        dyad_begin(&said, &scene, seed);
        run(&said, &scene, NOTHING, 12);
        assert_false(said.caregiver.slipped);
        run(&said, &scene, GOODBYE, .4);
        run(&said, &scene, NOTHING, 2);
        assert_int_equal(said.caregiver.slipped, EVENT_PARTING + 1);
        dyad_begin(&slipped, &scene, seed);
        run(&slipped, &scene, NOTHING, 23.5);
        assert_false(slipped.caregiver.slipped);
        run(&slipped, &scene, NOTHING, 1);
        assert_int_equal(slipped.caregiver.slipped, EVENT_LEAVE + 1);
        assert_true(slipped.infant.earned > said.infant.earned + .08);
        assert_true(slipped.infant.strange > said.infant.strange);
        run(&said, &scene, NOTHING, 12);
        run(&slipped, &scene, NOTHING, 12);
        assert_false(said.caregiver.slipped || slipped.caregiver.slipped);
        assert_true(slipped.infant.wariness > said.infant.wariness);
    }
}

/* The wrong sentence is no goodbye, and before seven months nothing is missed. */
static void test_goodbye_is_about_the_door(void **state)
{
    (void)state;
    Scenario scene = scene_of(5, EVENT_LEAVE, 12);
    Dyad dyad;
    dyad_begin(&dyad, &scene, 1);
    run(&dyad, &scene, NOTHING, 12);
    run(&dyad, &scene, (Care){.act = ACT_NAME, .choice = 0}, .4);
    run(&dyad, &scene, NOTHING, 4);
    assert_false(dyad.caregiver.slipped);
    double wary = dyad.infant.wariness;
    run(&dyad, &scene, NOTHING, 8.5);
    assert_true(dyad.caregiver.slipped);
    assert_true(dyad.infant.wariness < wary + .05);
}

/* Where somebody she knows stays with her, going is handing over: nobody is away, and a
 * goodbye is missed there as well. */
static void test_goodbye_hands_over(void **state)
{
    (void)state;
    Scenario scene = scene_of(13, EVENT_LEAVE, 12);
    scene.second = true;
    scene.start.second_trust = .3;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Dyad said, slipped;
        dyad_begin(&said, &scene, seed);
        run(&said, &scene, NOTHING, 12);
        assert_int_equal(said.carer, 0);
        run(&said, &scene, GOODBYE, .4);
        run(&said, &scene, NOTHING, 2);
        assert_int_equal(said.carer, 1);
        assert_false(said.caregiver.slipped);
        assert_true(said.infant.trust < .35);
        dyad_begin(&slipped, &scene, seed);
        run(&slipped, &scene, NOTHING, 24.5);
        assert_int_equal(slipped.carer, 1);
        assert_true(slipped.infant.earned > said.infant.earned + .05);
    }
}

/* A scene may open after something went wrong: she stands still at first; it is a rupture
 * as soon as she shows it, and can be mended. */
static void test_opens_after_it(void **state)
{
    (void)state;
    Scenario scene = scene_of(30, EVENT_THOUGHT, 2);
    scene.start.wary = .3;
    scene.needs[0] = (NeedPlan){NEED_NEAR, 0, .5, {2, 2, 20}, 7};
    scene.need_count = 1;
    int knots = 0;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        Dyad dyad;
        dyad_begin(&dyad, &scene, seed);
        run(&dyad, &scene, NOTHING, 1);
        assert_int_equal(seen_of(&dyad, &scene).posture.kind, POSTURE_STILL);
        run(&dyad, &scene, NOTHING, 8);
        assert_int_equal(dyad.reading.ruptures, 1);
        run(&dyad, &scene, (Care){.act = ACT_HOLD}, 14);
        run(&dyad, &scene, NOTHING, 4);
        knots += dyad.reading.knots > 0;
    }
    assert_true(knots >= 18);
}

/* Who has slept too little jumps at a sudden noise as well; a breath brings it down. */
static void test_startled_adult(void **state)
{
    (void)state;
    Scenario slept = scene_of(12, EVENT_STARTLE, 0), tired = slept;
    tired.start.sleep_debt = .8;
    Dyad one, other;
    dyad_begin(&one, &slept, 1);
    dyad_begin(&other, &tired, 1);
    run(&one, &slept, NOTHING, 10.2);
    run(&other, &tired, NOTHING, 10.2);
    assert_true(other.caregiver.stress > one.caregiver.stress + .2);
    double high = other.caregiver.stress;
    run(&other, &tired, (Care){.act = ACT_BREATHE}, 5);
    assert_true(other.caregiver.stress < high - .2);
}

/* The variant says who is tired today; everybody else comes as the scene has them. */
static void test_who_is_tired(void **state)
{
    (void)state;
    Scenario scene = scene_of(6, EVENT_THOUGHT, 2);
    scene.start.tired = 1 << 1;
    scene.start.worn = 1 << 2;
    Dyad dyads[SCENARIO_VARIANTS];
    for (uint64_t seed = 0; seed < SCENARIO_VARIANTS; seed++)
        dyad_begin(&dyads[seed], &scene, seed);
    assert_true(dyads[1].infant.tiredness > dyads[0].infant.tiredness + .2);
    assert_true(dyads[2].infant.tiredness < dyads[0].infant.tiredness + .01);
    assert_true(dyads[2].caregiver.stress > dyads[0].caregiver.stress + .1);
    assert_true(dyads[1].caregiver.stress < dyads[0].caregiver.stress + .01);
}

/* Where no verb of the face is on show, scripted caregivers answer by hand and voice. */
static void test_without_faces(void **state)
{
    (void)state;
    static Session session;
    Scenario scene = scene_of(.6, EVENT_THOUGHT, 2);
    scene.discs[0] = ACT_NAME;
    scene.discs[1] = ACT_HOLD;
    scene.discs[2] = ACT_WAIT;
    scene.disc_count = 3;
    int exchanges = 0;
    for (uint64_t seed = 0; seed < SEEDS; seed++) {
        PolicyMind mind = {0};
        session_begin(&session, &scene, seed);
        while (!session.dyad.ended) {
            Care care = policy_care(&POLICIES[POLICY_PERFECT], &mind, &session.dyad,
                                    &session.scenario);
            assert_true(care.act != ACT_WARM && care.act != ACT_LOOK);
            session_step(&session, care);
        }
        exchanges += (int)session.dyad.reading.exchanges;
    }
    assert_true(exchanges > 4 * SEEDS);
    assert_true(scenario_close(&scene));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_still_face),
        cmocka_unit_test(test_goodbye),
        cmocka_unit_test(test_goodbye_is_about_the_door),
        cmocka_unit_test(test_goodbye_hands_over),
        cmocka_unit_test(test_opens_after_it),
        cmocka_unit_test(test_startled_adult),
        cmocka_unit_test(test_who_is_tired),
        cmocka_unit_test(test_without_faces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
