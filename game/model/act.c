#include "model/act.h"

/*
 * Lingers: after its press an act goes on so long by itself; Hold from the letting go,
 * all others from their beginning. Stimulation: what reaches her at ordinary vigour; soft
 * presence is .20 [design, so that an answer every 6 s averages the .4 of
 * science.md 8.1].
 */
const ActFacts ACTS[ACT_COUNT] = {
    [ACT_NONE] = {"none", 0, .14},       [ACT_LOOK] = {"look", 2, .30},
    [ACT_WARM] = {"warm", 2, .60},       [ACT_NAME] = {"name", 2, .45},
    [ACT_HOLD] = {"hold", 1.5, .15},     [ACT_TEND] = {"tend", 8, .30},
    [ACT_BREATHE] = {"breathe", 5, .08}, [ACT_WAIT] = {"wait", 8, .08},
    [ACT_STILL] = {"still", 0, .05},     [ACT_ELSEWHERE] = {"elsewhere", 0, .03},
    [ACT_GONE] = {"gone", 0, 0},
};

const char *const THING_NAMES[THING_COUNT] = {
    [THING_FEED] = "feed", [THING_WIND] = "wind",   [THING_CHANGE] = "change",
    [THING_BED] = "bed",   [THING_DIM] = "dim",     [THING_TOY] = "toy",
    [THING_HELP] = "help", [THING_SPEAK] = "speak",
};

const char *const BREATH_NAMES[BREATH_COUNT] = {
    [BREATH_SELF] = "self",
    [BREATH_SAFE_COT] = "safe_cot",
    [BREATH_COME_BACK] = "come_back",
    [BREATH_HAND_OVER] = "hand_over",
};

bool care_same(Care a, Care b)
{
    return a.act == b.act && a.vigor == b.vigor && a.gaze == b.gaze &&
           a.choice == b.choice && a.since == b.since;
}
