#include "view/moves.h"

#include "view/amount.h"

#include <assert.h>

/*
 * Gestures lie on top of what the channels show: short curves that rise and fall while a
 * reply lasts. Which of them run is decided by the act, by what she was open to, and by
 * the reply that Seen names; so the same act looks different when it fits.
 */

enum { ANY = 255 };

/*
 * One fine movement of a gesture: from and to in ms after the act began, at 4-6 months
 * and ordinary vigour [reactions.md 1]. What the channels can say (smile, gaze, hands,
 * turn, shoulders, sighs) is the model's; here stands what they cannot: a lid, a brow, a
 * lip. `percent` of gestures have it; sideways is counted towards the side she turns to.
 */
typedef struct Curve {
    uint8_t act, openness, reply; /* ANY: whichever */
    Axis axis;
    uint16_t from_ms, to_ms;
    double delta;
    int percent;
} Curve;

/* clang-format off */
/* The kinds of reply, whatever the act. */
static const Curve KIND_CURVES[] = {
    {ANY, OPEN_TO_YOU, REPLY_YES, AXIS_AU12, 800, 2000, .10, 100},
    {ANY, OPEN_TO_YOU, REPLY_YES, AXIS_FWD, 900, 3000, .10, 100},
    {ANY, NEEDS_SUBTLE, REPLY_YES, AXIS_AU4, 900, 4000, -.12, 100},
    {ANY, NEEDS_SUBTLE, REPLY_ALMOST, AXIS_AU2, 1200, 2400, .12, 100},
    {ANY, ANY, REPLY_NOT_THAT, AXIS_AU4, 500, 1000, .15, 100},
    {ANY, ANY, REPLY_NOT_THAT, AXIS_AU1, 500, 1150, .20, 100},
    {ANY, ANY, REPLY_NOT_THAT, AXIS_ROLL, 950, 1800, 4, 100},
    {ANY, ANY, REPLY_TOO_MUCH, AXIS_LID, 400, 1500, .20, 100},
    {ANY, ANY, REPLY_TOO_MUCH, AXIS_AU4, 600, 1900, .15, 100},
    {ANY, ANY, REPLY_TOO_MUCH, AXIS_AU1, 500, 2200, .45, 100}, /* asking, not angry */
    {ANY, ANY, REPLY_TOO_MUCH, AXIS_SHRUG, 500, 2200, .15, 100},
};

static const Curve OPEN_CURVES[] = {
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_PUPIL, 200, 1600, .20, 100},
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_LID, 220, 330, -1, 100},
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_AU1, 600, 1500, .14, 100},
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_AU2, 600, 1600, .14, 100},
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_FWD, 4000, 6000, .20, 100},
    {ACT_LOOK, OPEN_TO_YOU, ANY, AXIS_AU12, 6000, 7500, .15, 100},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_LID, 200, 900, .10, 100},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_AU6, 210, 820, .15, 100},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_AU12, 700, 3500, .12, 100},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_AU6, 820, 3500, .25, 100},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_FAR_Y, 900, 1700, -44, 70},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_OPEN, 900, 1700, .35, 70},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_AU18, 2200, 2700, .35, 60},
    {ACT_WARM, OPEN_TO_YOU, ANY, AXIS_LID, 3500, 5000, .06, 100},
    {ACT_NAME, OPEN_TO_YOU, ANY, AXIS_GAZE_Y, 220, 1500, .16, 100},
    {ACT_NAME, OPEN_TO_YOU, ANY, AXIS_AU18, 600, 1500, .30, 100},
    {ACT_NAME, OPEN_TO_YOU, ANY, AXIS_JAW, 650, 850, .12, 100},
    {ACT_NAME, OPEN_TO_YOU, ANY, AXIS_JAW, 1050, 1300, .14, 100},
    {ACT_NAME, OPEN_TO_YOU, ANY, AXIS_TONGUE, 1050, 1400, .30, 60},
    {ACT_WAIT, OPEN_TO_YOU, ANY, AXIS_AU1, 800, 1800, .15, 100},
    {ACT_WAIT, OPEN_TO_YOU, ANY, AXIS_AU2, 800, 1900, .25, 100},
    {ACT_WAIT, OPEN_TO_YOU, ANY, AXIS_JAW, 950, 1900, .10, 100},
    {ACT_WAIT, OPEN_TO_YOU, ANY, AXIS_BREATH, 1000, 1500, .20, 100},
    {ACT_WAIT, OPEN_TO_YOU, ANY, AXIS_FWD, 1500, 3200, .18, 100},
    {ACT_HOLD, OPEN_TO_YOU, ANY, AXIS_GAZE_Y, 230, 1000, .35, 100},
    {ACT_HOLD, OPEN_TO_YOU, ANY, AXIS_OPEN, 600, 4000, -.25, 100},
    {ACT_HOLD, OPEN_TO_YOU, ANY, AXIS_SHRUG, 700, 4000, -.08, 100},
    {ACT_HOLD, OPEN_TO_YOU, ANY, AXIS_AU12, 1500, 3500, .15, 100},
    {ACT_HOLD, OPEN_TO_YOU, REPLY_ALMOST, AXIS_LEAN, 4000, 4600, .25, 100},
    {ACT_HOLD, OPEN_TO_YOU, REPLY_ALMOST, AXIS_LEAN, 4700, 5300, -.25, 100},
    {ACT_TEND, OPEN_TO_YOU, ANY, AXIS_AU2, 230, 1200, .15, 100},
    {ACT_TEND, OPEN_TO_YOU, REPLY_YES, AXIS_JAW, 800, 1700, .10, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_PITCH, 230, 1400, 4, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_AU4, 600, 5000, -.25, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_BREATH, 1200, 2200, .20, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_SHRUG, 2200, 5000, -.08, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_AU2, 5000, 6500, .25, 100},
    {ACT_BREATHE, OPEN_TO_YOU, ANY, AXIS_LID, 5000, 6200, .08, 100},
};

/* At a turn-away. Shoulders, sighs, half-glances are channels; the hands go with them. */
static const Curve PAUSE_CURVES[] = {
    {ACT_LOOK, NEEDS_PAUSE, REPLY_YES, AXIS_FAR_Y, 240, 3000, 14, 100},
    {ACT_WARM, NEEDS_PAUSE, ANY, AXIS_AU12, 600, 900, .18, 100},
    {ACT_WARM, NEEDS_PAUSE, ANY, AXIS_YAW, 950, 2800, 8, 100},
    {ACT_NAME, NEEDS_PAUSE, REPLY_ALMOST, AXIS_AU4, 600, 3000, -.10, 100},
    {ACT_NAME, NEEDS_PAUSE, REPLY_NOT_THAT, AXIS_YAW, 700, 2800, 8, 100},
    {ACT_WAIT, NEEDS_PAUSE, ANY, AXIS_FAR_Y, 420, 1700, 9, 100},
    {ACT_WAIT, NEEDS_PAUSE, ANY, AXIS_AU4, 420, 8000, -.15, 100},
    {ACT_WAIT, NEEDS_PAUSE, ANY, AXIS_SPLAY, 900, 4600, -1, 100},
    {ACT_WAIT, NEEDS_PAUSE, ANY, AXIS_CLASP, 1700, 4600, .90, 100},
    {ACT_WAIT, NEEDS_PAUSE, REPLY_YES, AXIS_AU2, 5000, 5600, .30, 100},
    {ACT_WAIT, NEEDS_PAUSE, REPLY_YES, AXIS_AU12, 5150, 7000, .14, 100},
    {ACT_WAIT, NEEDS_PAUSE, REPLY_YES, AXIS_LID, 5000, 6200, .08, 100},
    {ACT_HOLD, NEEDS_PAUSE, ANY, AXIS_GAZE_Y, 230, 900, .40, 100},
    {ACT_HOLD, NEEDS_PAUSE, REPLY_NOT_THAT, AXIS_ARCH, 600, 1300, .30, 100},
    {ACT_TEND, NEEDS_PAUSE, ANY, AXIS_LID, 230, 350, -1, 100},
    {ACT_TEND, NEEDS_PAUSE, REPLY_YES, AXIS_LID, 700, 3000, -.10, 100},
    {ACT_TEND, NEEDS_PAUSE, REPLY_YES, AXIS_SPLAY, 900, 7000, -1, 100},
    {ACT_BREATHE, NEEDS_PAUSE, ANY, AXIS_SPLAY, 3000, 8000, -1, 100},
    {ACT_BREATHE, NEEDS_PAUSE, ANY, AXIS_CLASP, 3800, 8000, .80, 100},
};

static const Curve SUBTLE_CURVES[] = {
    {ACT_LOOK, NEEDS_SUBTLE, ANY, AXIS_LID, 220, 800, .08, 100},
    {ACT_LOOK, NEEDS_SUBTLE, ANY, AXIS_AU1, 600, 2000, .15, 100},
    {ACT_LOOK, NEEDS_SUBTLE, ANY, AXIS_JAW, 700, 1400, .12, 100},
    {ACT_WARM, NEEDS_SUBTLE, ANY, AXIS_LID, 210, 800, .10, 100},
    {ACT_WARM, NEEDS_SUBTLE, ANY, AXIS_AU12, 700, 1400, .25, 100},
    {ACT_WARM, NEEDS_SUBTLE, ANY, AXIS_AU6, 820, 1400, .10, 100},
    {ACT_NAME, NEEDS_SUBTLE, ANY, AXIS_GAZE_Y, 220, 1000, .12, 100},
    {ACT_NAME, NEEDS_SUBTLE, REPLY_ALMOST, AXIS_AU4, 600, 2600, -.15, 100},
    {ACT_NAME, NEEDS_SUBTLE, REPLY_ALMOST, AXIS_FWD, 700, 2600, .20, 100},
    {ACT_WAIT, NEEDS_SUBTLE, ANY, AXIS_AU1, 600, 1700, .15, 100},
    {ACT_WAIT, NEEDS_SUBTLE, ANY, AXIS_AU2, 600, 1700, .25, 100},
    {ACT_WAIT, NEEDS_SUBTLE, ANY, AXIS_NEAR_Y, 700, 1700, -16, 100},
    {ACT_HOLD, NEEDS_SUBTLE, ANY, AXIS_GAZE_Y, 230, 900, .40, 100},
    {ACT_HOLD, NEEDS_SUBTLE, REPLY_ALMOST, AXIS_YAW, 1200, 2000, 10, 100},
    {ACT_HOLD, NEEDS_SUBTLE, REPLY_ALMOST, AXIS_JAW, 1150, 2200, .20, 100},
    {ACT_TEND, NEEDS_SUBTLE, REPLY_YES, AXIS_JAW, 700, 1400, .25, 100},
    {ACT_TEND, NEEDS_SUBTLE, REPLY_YES, AXIS_FWD, 700, 2500, .30, 100},
    {ACT_TEND, NEEDS_SUBTLE, REPLY_YES, AXIS_OPEN, 3500, 8000, .25, 100},
    {ACT_BREATHE, NEEDS_SUBTLE, ANY, AXIS_LID, 250, 1600, .06, 100},
    {ACT_BREATHE, NEEDS_SUBTLE, ANY, AXIS_AU4, 1500, 4500, -.15, 100},
};

static const Curve CLEAR_CURVES[] = {
    {ACT_LOOK, NEEDS_CLEAR, ANY, AXIS_JAW, 240, 750, -.30, 100},
    {ACT_LOOK, NEEDS_CLEAR, ANY, AXIS_AU15, 240, 700, -.20, 100},
    {ACT_LOOK, NEEDS_CLEAR, ANY, AXIS_AU17, 700, 1500, .12, 100},
    {ACT_LOOK, NEEDS_CLEAR, ANY, AXIS_HANDS_Y, 700, 1800, -22, 100},
    {ACT_WARM, NEEDS_CLEAR, ANY, AXIS_LID, 250, 650, -.60, 100},
    {ACT_WARM, NEEDS_CLEAR, REPLY_ALMOST, AXIS_JAW, 650, 1600, -.20, 100},
    {ACT_WARM, NEEDS_CLEAR, REPLY_ALMOST, AXIS_AU4, 650, 1600, -.12, 100},
    {ACT_NAME, NEEDS_CLEAR, ANY, AXIS_JAW, 230, 520, -.25, 100},
    {ACT_NAME, NEEDS_CLEAR, ANY, AXIS_AU4, 700, 1600, -.10, 100},
    {ACT_NAME, NEEDS_CLEAR, ANY, AXIS_AU15, 800, 1600, -.25, 100},
    {ACT_WAIT, NEEDS_CLEAR, ANY, AXIS_YAW, 350, 900, 7, 100},
    {ACT_WAIT, NEEDS_CLEAR, ANY, AXIS_YAW, 950, 1500, -7, 100},
    {ACT_WAIT, NEEDS_CLEAR, ANY, AXIS_NEAR_Y, 700, 2600, -20, 100},
    {ACT_HOLD, NEEDS_CLEAR, ANY, AXIS_ARCH, 220, 520, .15, 100},
    {ACT_HOLD, NEEDS_CLEAR, REPLY_YES, AXIS_SHRUG, 700, 6000, -.12, 100},
    {ACT_HOLD, NEEDS_CLEAR, REPLY_YES, AXIS_PITCH, 800, 6000, -6, 100},
    {ACT_HOLD, NEEDS_CLEAR, REPLY_YES, AXIS_AU4, 1800, 6000, -.15, 100},
    {ACT_HOLD, NEEDS_CLEAR, REPLY_YES, AXIS_AU17, 2500, 6000, -.30, 100},
    {ACT_TEND, NEEDS_CLEAR, ANY, AXIS_YAW, 300, 620, 8, 100},
    {ACT_TEND, NEEDS_CLEAR, REPLY_YES, AXIS_AU9, 650, 1400, .20, 100},
    {ACT_TEND, NEEDS_CLEAR, REPLY_YES, AXIS_AU4, 1500, 7000, -.30, 100},
    {ACT_TEND, NEEDS_CLEAR, REPLY_YES, AXIS_AU17, 1800, 7000, -.40, 100},
    {ACT_TEND, NEEDS_CLEAR, REPLY_NOT_THAT, AXIS_SQUEEZE, 600, 1000, .35, 100},
    {ACT_TEND, NEEDS_CLEAR, REPLY_NOT_THAT, AXIS_AU20, 600, 1000, .25, 100},
    {ACT_BREATHE, NEEDS_CLEAR, ANY, AXIS_SHRUG, 1500, 2100, .08, 100},
    {ACT_BREATHE, NEEDS_CLEAR, ANY, AXIS_SHRUG, 2100, 4500, -.12, 100},
};

/* Crying: a receipt waits for the next in-breath; a hitch is all most acts get. */
static const Curve LOUD_CURVES[] = {
    {ACT_LOOK, NEEDS_LOUD, ANY, AXIS_SQUEEZE, 700, 1250, -.45, 100},
    {ACT_LOOK, NEEDS_LOUD, ANY, AXIS_SQUEEZE, 2200, 2800, -.45, 100},
    {ACT_WARM, NEEDS_LOUD, ANY, AXIS_JAW, 600, 850, -.20, 100},
    {ACT_WARM, NEEDS_LOUD, ANY, AXIS_HANDS_Y, 4000, 6500, -24, 100},
    {ACT_NAME, NEEDS_LOUD, ANY, AXIS_JAW, 600, 1900, -.15, 100},
    {ACT_WAIT, NEEDS_LOUD, ANY, AXIS_HANDS_Y, 900, 2200, -22, 100},
    {ACT_WAIT, NEEDS_LOUD, ANY, AXIS_YAW, 1000, 1800, 9, 100},
    {ACT_HOLD, NEEDS_LOUD, ANY, AXIS_JAW, 450, 850, -.40, 100},
    {ACT_TEND, NEEDS_LOUD, ANY, AXIS_JAW, 600, 1100, -.30, 100},
    {ACT_TEND, NEEDS_LOUD, ANY, AXIS_AU18, 600, 1100, .30, 100},
    {ACT_TEND, NEEDS_LOUD, REPLY_ALMOST, AXIS_JAW, 2300, 2800, -.30, 100},
    {ACT_TEND, NEEDS_LOUD, REPLY_ALMOST, AXIS_AU18, 2300, 2800, .30, 100},
};
/* clang-format on */

typedef struct Sheet {
    const Curve *curves;
    int count;
} Sheet;

static const Sheet SHEETS[OPENNESS_COUNT] = {
    [OPEN_TO_YOU] = {OPEN_CURVES, countof(OPEN_CURVES)},
    [NEEDS_PAUSE] = {PAUSE_CURVES, countof(PAUSE_CURVES)},
    [NEEDS_SUBTLE] = {SUBTLE_CURVES, countof(SUBTLE_CURVES)},
    [NEEDS_CLEAR] = {CLEAR_CURVES, countof(CLEAR_CURVES)},
    [NEEDS_LOUD] = {LOUD_CURVES, countof(LOUD_CURVES)},
};

/* How much slower than at four to six months: newborns 1.6 times, nine to twelve
 * months 1.3. */
static double slowness(double age)
{
    static const struct {
        double age, times;
    } ROWS[] = {
        {0, 1.6}, {2, 1.6}, {4, 1}, {6, 1}, {9, 1.3}, {12, 1.3}, {30, 1.2},
    };
    for (int i = 1; i < countof(ROWS); i++) {
        if (age <= ROWS[i].age) {
            double t = (age - ROWS[i - 1].age) / (ROWS[i].age - ROWS[i - 1].age);
            return ROWS[i - 1].times + (ROWS[i].times - ROWS[i - 1].times) * t;
        }
    }
    return ROWS[countof(ROWS) - 1].times;
}

/* Whether this gesture has the curve: the same answer for its whole length, from its
 * spread. */
static bool chosen(const Curve *curve, const Gesture *gesture)
{
    unsigned dice =
        (gesture->spread * 167u + gesture->act * 59u + curve->from_ms / 50u * 13u) % 101u;
    return dice < (unsigned)curve->percent + 1u;
}

static bool fits(const Curve *curve, const Gesture *gesture)
{
    return (curve->act == ANY || curve->act == gesture->act) &&
           (curve->openness == ANY || curve->openness == gesture->openness) &&
           (curve->reply == ANY || curve->reply == gesture->reply) &&
           chosen(curve, gesture);
}

static void sheet_apply(PoseTarget *target, const Sheet *sheet, const Gesture *gesture,
                        double ms)
{
    for (int i = 0; i < sheet->count; i++) {
        const Curve *curve = &sheet->curves[i];
        if (ms >= curve->from_ms && ms < curve->to_ms && fits(curve, gesture))
            axis_add(&target->rig, curve->axis, target->side, curve->delta);
    }
}

void gesture_apply(PoseTarget *target, const Gesture *gesture, double age)
{
    assert(gesture->act < ACT_COUNT && gesture->openness < OPENNESS_COUNT &&
           gesture->reply < REPLY_COUNT);
    if (gesture->act == ACT_NONE)
        return;
    /* spread 0 to 255 stretches the times by .8 to 1.2 */
    double stretch = slowness(age) * (.8 + .4 * gesture->spread / 255.0);
    double ms = gesture->ticks * 1000.0 / TICKS_PER_SECOND / stretch;
    Sheet kinds = {KIND_CURVES, countof(KIND_CURVES)};
    sheet_apply(target, &kinds, gesture, ms);
    sheet_apply(target, &SHEETS[gesture->openness], gesture, ms);
}
