/*
 * Cues: every sign the model can show stands in the table of what it moves, moves it by
 * an amount that is seen, in two places at least, and never by colour alone; and every
 * need at every step and age shows as such a cluster.
 */

#include "model/dyad.h"
#include "view/cues.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <math.h>
#include <string.h>

/* One in each band of the model. */
static const double AGES[] = {.5, 2.5, 5, 8, 11, 15, 24};
enum { AGE_COUNT = 7 };

static const int KINDS[SIGN_CHANNELS] = {
    [SIGN_GAZE] = GAZE_AT_COUNT,    [SIGN_FACE] = FACE_COUNT,
    [SIGN_MOUTH] = MOUTH_COUNT,     [SIGN_HANDS] = HANDS_COUNT,
    [SIGN_POSTURE] = POSTURE_COUNT, [SIGN_BREATH] = BREATH_SIGN_COUNT,
    [SIGN_SKIN] = SKIN_COUNT,       [SIGN_VOICE] = VOICE_COUNT,
};

/* Which place a number of the rig belongs to, and how much of it is seen from a few steps
 * away: a share of 1, degrees, head units. */
static const struct {
    const char *start; /* of the number's name */
    Shows place;
    double seen;
} PLACES[] = {
    {"au1_", SHOWS_BROWS, .1},   {"au2_", SHOWS_BROWS, .1},
    {"au4", SHOWS_BROWS, .08},   {"lid", SHOWS_LIDS, .05},
    {"squeeze", SHOWS_LIDS, .1}, {"au6_", SHOWS_LIDS, .15},
    {"glassy", SHOWS_LIDS, .2},  {"gaze_", SHOWS_GAZE, .15},
    {"au12_", SHOWS_MOUTH, .12}, {"au15", SHOWS_MOUTH, .1},
    {"au17", SHOWS_MOUTH, .12},  {"au18", SHOWS_MOUTH, .12},
    {"au20", SHOWS_MOUTH, .15},  {"jaw", SHOWS_MOUTH, .08},
    {"tongue", SHOWS_MOUTH, .2}, {"yaw", SHOWS_HEAD, 4},
    {"pitch", SHOWS_HEAD, 2},    {"roll", SHOWS_HEAD, 2},
    {"lean", SHOWS_TRUNK, .08},  {"fwd", SHOWS_TRUNK, .08},
    {"arch", SHOWS_TRUNK, .1},   {"shrug", SHOWS_TRUNK, .08},
    {"kick_", SHOWS_TRUNK, .15}, {"breath", SHOWS_BREATH, .2},
    {"blush", SHOWS_SKIN, .1},   {"flush", SHOWS_SKIN, .1},
};

static double number(const Rig *rig, int i)
{
    double value;
    memcpy(&value, (const char *)rig + RIG_PARAMS[i].offset, sizeof value);
    return value;
}

static bool begins(const char *name, const char *start)
{
    return strncmp(name, start, strlen(start)) == 0;
}

static bool arm_moved(const Arm *a, const Arm *b)
{
    return fabs(a->x - b->x) + fabs(a->y - b->y) > 12 || fabs(a->open - b->open) > .2;
}

/* Where `target` differs from `rest` by an amount that is seen. */
static unsigned places_of(const PoseTarget *target, const PoseTarget *rest)
{
    unsigned shows = 0;
    for (int i = 0; i < RIG_PARAM_COUNT; i++) {
        double moved = fabs(number(&target->rig, i) - number(&rest->rig, i));
        for (size_t k = 0; k < sizeof PLACES / sizeof PLACES[0]; k++) {
            if (begins(RIG_PARAMS[i].name, PLACES[k].start) && moved >= PLACES[k].seen) {
                shows |= PLACES[k].place;
            }
        }
    }
    if (arm_moved(&target->rig.arm_l, &rest->rig.arm_l) ||
        arm_moved(&target->rig.arm_r, &rest->rig.arm_r)) {
        shows |= SHOWS_HANDS;
    }
    if (fabs(target->breath_s / rest->breath_s - 1) > .1 || target->sigh > .3) {
        shows |= SHOWS_BREATH;
    }
    return shows;
}

static int count_of(unsigned shows)
{
    int count = 0;
    for (int i = 0; i < SHOWS_PLACES; i++) {
        count += (shows >> i & 1) && 1u << i != SHOWS_SKIN;
    }
    return count;
}

static Sign *sign_of(Seen *seen, SignOf of)
{
    switch (of) {
    case SIGN_FACE:
        return &seen->face;
    case SIGN_MOUTH:
        return &seen->mouth;
    case SIGN_HANDS:
        return &seen->hands;
    case SIGN_POSTURE:
        return &seen->posture;
    case SIGN_BREATH:
        return &seen->breath;
    case SIGN_SKIN:
        return &seen->skin;
    case SIGN_VOICE:
        return &seen->voice;
    case SIGN_GAZE:
    case SIGN_CHANNELS:
        break;
    }
    return NULL;
}

static const Seen QUIET = {.gaze = GAZE_AT_FACE, .side = 1, .shoulders = 20};

/* The kinds that say nothing: quiet face, shut mouth at rest, no voice, even skin. */
static bool says_nothing(SignOf of, int kind)
{
    return of == SIGN_GAZE ? kind == GAZE_AT_FACE : kind == 0;
}

static void every_sign_shows_in_two_places(void **state)
{
    (void)state;
    for (SignOf of = 0; of < SIGN_CHANNELS; of++) {
        for (int kind = 0; kind < KINDS[of]; kind++) {
            const CueRow *row = cue_row(of, kind);
            assert_true((row == NULL) == says_nothing(of, kind));
            for (int a = 0; a < AGE_COUNT && row != NULL; a++) {
                if (AGES[a] < row->from_months) {
                    continue;
                }
                Seen seen = QUIET;
                if (of == SIGN_GAZE) {
                    seen.gaze = (uint8_t)kind;
                } else {
                    *sign_of(&seen, of) = (Sign){(uint8_t)kind, 220};
                }
                PoseTarget rest = pose_of(&QUIET, AGES[a], NULL, NULL);
                PoseTarget target = pose_of(&seen, AGES[a], NULL, NULL);
                unsigned shows = places_of(&target, &rest);
                if ((row->shows & ~shows) != 0 || count_of(row->shows) < 2) {
                    fail_msg("channel %d, kind %d at %g months: table %x, seen %x", of,
                             kind, AGES[a], row->shows, shows);
                }
            }
        }
    }
}

static void signs_are_listed(const Seen *seen, double age)
{
    Seen copy = *seen;
    for (SignOf of = 0; of < SIGN_CHANNELS; of++) {
        int kind = of == SIGN_GAZE ? seen->gaze : sign_of(&copy, of)->kind;
        const CueRow *row = cue_row(of, kind);
        if (row == NULL ? !says_nothing(of, kind) : age < row->from_months) {
            fail_msg("channel %d shows %d at %g months", of, kind, age);
        }
    }
}

static void every_need_shows_in_two_places(void **state)
{
    (void)state;
    for (int a = 0; a < AGE_COUNT; a++) {
        Scenario scenario;
        Dyad dyad;
        scenario_begin(&scenario);
        scenario.age_months = AGES[a];
        dyad_begin(&dyad, &scenario, 5);
        PoseTarget rest = pose_of(&QUIET, AGES[a], NULL, NULL);
        for (int need = NEED_NEAR; need < NEED_COUNT; need++) {
            for (int step = STEP_SUBTLE; step < STEP_COUNT; step++) {
                dyad.infant.need = (uint8_t)need;
                dyad.infant.step = (uint8_t)step;
                Seen seen = seen_of(&dyad, &scenario);
                signs_are_listed(&seen, AGES[a]);
                PoseTarget target = pose_of(&seen, AGES[a], NULL, NULL);
                if (count_of(places_of(&target, &rest)) < 2) {
                    fail_msg("%s, %s at %g months does not show", NEED_NAMES[need],
                             STEP_NAMES[step], AGES[a]);
                }
            }
        }
    }
}

static void named_cues_keep_to_their_age(void **state)
{
    (void)state;
    for (int a = 0; a < AGE_COUNT; a++) {
        PoseTarget rest = pose_of(&QUIET, AGES[a], NULL, NULL);
        for (CueName cue = 0; cue < CUE_NAMES; cue++) {
            Seen seen = cue_seen(cue, AGES[a]);
            signs_are_listed(&seen, AGES[a]);
            PoseTarget target = pose_of(&seen, AGES[a], NULL, NULL);
            assert_true(cue == CUE_ALERT || count_of(places_of(&target, &rest)) >= 2);
        }
        Rig cry = cue_rig(CUE_CRY, AGES[a]), laugh = cue_rig(CUE_LAUGH, AGES[a]);
        assert_true(AGES[a] >= 2 ? cry.tear > .5 : cry.tear <= 0);
        if (AGES[a] >= 3.5) { /* joy and distress share both (Messinger 2012) */
            assert_true(cry.jaw > .5 && laugh.jaw > .5);
            assert_true(cry.au6_l > .4 && laugh.au6_l > .4);
        }
        assert_true(cry.au1_l > .5); /* it asks, it does not accuse */
        assert_true(cue_rig(CUE_CALM, AGES[a]).lid > .55);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_sign_shows_in_two_places),
        cmocka_unit_test(every_need_shows_in_two_places),
        cmocka_unit_test(named_cues_keep_to_their_age),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
