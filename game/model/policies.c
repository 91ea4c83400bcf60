#include "model/policy.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

/*
 * Notices, latency, spread, suited, vigour and backing off are those of the science
 * brief's trial (section 8, appendix) where it has the caregiver; gaps, idling and lapses
 * are design.
 */
/* clang-format off */
const Policy POLICIES[POLICY_COUNT] = {
    /* notices latency spread suited vigor backs repairs within gap idle lapse step
       plays_not comforts_not block there stance */
    [POLICY_PERFECT] = {"perfect", WAY_ANSWERS,
           1,   .7,  .25,    1,   .5,    1,    1,   15,   .7,  2.5,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_GOOD_ENOUGH] = {"good-enough", WAY_ANSWERS,
          .6,  1.3,   .5,  .75,   .5,   .7,   .8,   20,  1.8,    8, .004,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_REPAIRING] = {"repairing", WAY_ANSWERS,
          .7,  1.2,   .5,   .5,   .5,   .7,   .9,   15,  1.8,    8, .004,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_SLOW] = {"slow", WAY_ANSWERS,
          .8,  4.5,  .35,  .85,  .45,   .7,   .6,   20,    2,   11,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_INTRUSIVE] = {"intrusive", WAY_ANSWERS,
          .9,   .6,   .3,  .55,  .95,    0,    0,    0,   .2,   .6,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_HOVERING] = {"hovering", WAY_ANSWERS,
           1,   .4,   .2,   .9,   .5,   .4,   .5,   20,    0,   .4,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_STILL_FACE] = {"still-face", WAY_STILL,
           0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_ABSENT] = {"absent", WAY_GONE,
           0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_RANDOM] = {"random", WAY_RANDOM,
           0,    0,    0,    0,   .5,    0,    0,    0,    0,  8.6,    0,    0,
           0,    0,    0,    0, STANCE_ADRIFT},
    [POLICY_NOVICE] = {"novice", WAY_ANSWERS,
          .7,  2.8,   .4,   .6,   .5,   .6,   .6,   20,  1.8,    9, .004,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_SCANNER] = {"scanner", WAY_ANSWERS,
         .85,  1.2,   .4,   .8,   .5,   .7,   .7,   20,  1.5,   10,    0,    2,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_MASHER] = {"masher", WAY_MASHES,
           0,    0,    0,    0,   .5,    0,    0,    0,    0,    0,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_NOTHING] = {"nothing", WAY_NOTHING,
           0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_LIVELY] = {"lively", WAY_ANSWERS,
          .6,  1.1,   .5,  .75,  .75,   .8,   .8,   20,  2.2,    8, .004,    0,
           0,    0,    0,    0, STANCE_EASY},
    [POLICY_OVER_MIRRORING] = {"over-mirroring", WAY_ANSWERS,
           1,   .3,   .1,    1,   .5,    0,    0,    0,    0,    0,    0,    0,
           0,    0,    0,    0, STANCE_ECHO},
    [POLICY_ERRATIC] = {"erratic", WAY_ANSWERS,
           1,   .9,  .25,    1,   .5,    1,    1,   15,   .7,  2.5,    0,    0,
           0,    0,   60,  .35, STANCE_EASY},
    [POLICY_COMFORT_ONLY] = {"comfort-only", WAY_ANSWERS,
          .8,  1.3,   .5,  .85,   .5,   .7,   .8,   20,  1.8,    0,    0,    0,
           1,    0,    0,    0, STANCE_EASY},
    [POLICY_PLAY_ONLY] = {"play-only", WAY_ANSWERS,
          .8,  1.3,   .5,  .85,   .5,   .7,    0,    0,  1.8,    8,    0,    0,
           0,    1,    0,    0, STANCE_EASY},
};
/* clang-format on */

PolicyId policy_named(const char *name)
{
    assert(name != NULL);
    int id = 0;
    while (id < POLICY_COUNT && strcmp(POLICIES[id].name, name) != 0)
        id++;
    return (PolicyId)id;
}
