/* The micro layer: faces, protest and the six states, at life's pace. */

#include "model/dyad.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

/* A still face is protested against by some, and nobody keeps it up without end. */
static void protest_follows_mood(void **state)
{
    (void)state;
    int fussed = 0, quiet_again = 0;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        Scenario scene;
        scenario_begin(&scene);
        scene.age_months = 4;
        scene.clock_play = scene.clock_soothe = 1;
        scene.seconds = scene.soft_at_s = 600;
        Dyad dyad;
        dyad_begin(&dyad, &scene, seed);
        bool fuss = false, quiet = false;
        for (uint32_t tick = 0; tick < 180 * TICKS_PER_SECOND; tick++) {
            dyad_step(&dyad, &scene, (Care){.act = ACT_STILL});
            fuss |= dyad.infant.step >= STEP_CLEAR;
            quiet |= fuss && dyad.infant.step < STEP_CLEAR;
        }
        fussed += fuss;
        quiet_again += quiet;
    }
    assert_in_range(fussed, 15, 57);
    assert_in_range(quiet_again, 10, 57);
}

/* The automatic face moves by itself while somebody is there, and not otherwise. */
static void a_face_moves_by_itself(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    for (int gone = 0; gone < 2; gone++) {
        Dyad dyad;
        dyad_begin(&dyad, &scene, 11);
        int changes = 0;
        for (uint32_t tick = 0; tick < 11 * TICKS_PER_SECOND; tick++) {
            uint8_t face = dyad.caregiver.face;
            dyad_step(&dyad, &scene, (Care){.act = gone ? ACT_GONE : ACT_NONE});
            changes += dyad.caregiver.face != face;
        }
        if (gone)
            assert_int_equal(changes, 0);
        else
            assert_in_range(changes, 2, 30);
    }
}

/* Six states, read off the gauges. */
static void six_states_are_read(void **state)
{
    (void)state;
    assert_int_equal(infant_wakeful(&(Infant){.asleep_s = 60}), WAKEFUL_LIGHT);
    assert_int_equal(infant_wakeful(&(Infant){.asleep_s = 1500}), WAKEFUL_DEEP);
    assert_int_equal(infant_wakeful(&(Infant){.arousal = .3, .tiredness = .9}),
                     WAKEFUL_DROWSY);
    assert_int_equal(infant_wakeful(&(Infant){.arousal = .42}), WAKEFUL_QUIET);
    assert_int_equal(infant_wakeful(&(Infant){.arousal = .7}), WAKEFUL_ACTIVE);
    assert_int_equal(infant_wakeful(&(Infant){.arousal = .9, .step = STEP_LOUD}),
                     WAKEFUL_CRYING);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(protest_follows_mood),
        cmocka_unit_test(a_face_moves_by_itself),
        cmocka_unit_test(six_states_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
