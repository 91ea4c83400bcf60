#include "lab/transcript.h"

#include <assert.h>
#include <stdio.h>

/*
 * A session as text: one line each so many seconds, all gauges at 17 digits. Golden
 * transcripts are compared as text, so a change in the last digit of any gauge is seen,
 * and the line says when and which.
 */

const char *const TRANSCRIPT_ENDED[ENDED_COUNT] = {
    [ENDED_NOT] = "not yet",
    [ENDED_MADE] = "made",
    [ENDED_SOFT] = "soft",
    [ENDED_SKIPPED] = "skipped",
};

/* The gauges in the order of the model's own table. */
void transcript_head(bool json)
{
    if (json)
        return;
    printf("# second");
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++)
        printf(" %s", DYAD_GAUGES[i].name);
    printf(" | infant caregiver together act need step | gaze face mouth hands posture "
           "voice | gesture\n");
}

/* A sign as "smile:120". */
static void sign_print(const char *name, Sign sign)
{
    printf(" %s:%d", name, sign.strength);
}

/* The channels in the order of Seen: what the observer and the scripted caregivers go
 * by. */
static void seen_print(const Seen *seen)
{
    printf(" %s", GAZE_AT_NAMES[seen->gaze]);
    sign_print(FACE_NAMES[seen->face.kind], seen->face);
    sign_print(MOUTH_NAMES[seen->mouth.kind], seen->mouth);
    sign_print(HAND_NAMES[seen->hands.kind], seen->hands);
    sign_print(POSTURE_NAMES[seen->posture.kind], seen->posture);
    sign_print(VOICE_NAMES[seen->voice.kind], seen->voice);
}

static void gesture_print(const Gesture *gesture)
{
    if (gesture->act == ACT_NONE)
        printf(" -");
    else
        printf(" %s/%s/%s+%d", ACTS[gesture->act].name, OPENNESS_NAMES[gesture->openness],
               REPLY_NAMES[gesture->reply], gesture->ticks);
}

/* Gauges | what an observer codes, and the truth | what shows | the gesture running. */
static void text_line(const Dyad *dyad, const Seen *seen)
{
    printf("%.2f", dyad_seconds(dyad));
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++)
        printf(" %.17g", DYAD_GAUGES[i].read(dyad));
    const Reading *reading = &dyad->reading;
    printf(" | %s %s %s %s %s %s |", PHASE_NAMES[reading->infant],
           PHASE_NAMES[reading->caregiver], TOGETHER_NAMES[reading->together],
           ACTS[dyad->caregiver.doing].name, NEED_NAMES[dyad->infant.need],
           STEP_NAMES[dyad->infant.step]);
    seen_print(seen);
    printf(" |");
    gesture_print(&seen->gesture);
    printf("\n");
}

static void json_sign(const char *channel, const char *name, Sign sign)
{
    printf(",\"%s\":[\"%s\",%d]", channel, name, sign.strength);
}

/* One object a line, so that a reader need not hold the whole session. */
static void json_line(const Dyad *dyad, const Seen *seen)
{
    printf("{\"second\":%.2f,\"gauges\":{", dyad_seconds(dyad));
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++)
        printf("%s\"%s\":%.17g", i > 0 ? "," : "", DYAD_GAUGES[i].name,
               DYAD_GAUGES[i].read(dyad));
    const Reading *reading = &dyad->reading;
    printf("},\"infant\":\"%s\",\"caregiver\":\"%s\",\"together\":\"%s\",\"act\":\"%s\","
           "\"need\":\"%s\",\"step\":\"%s\",\"gaze\":\"%s\"",
           PHASE_NAMES[reading->infant], PHASE_NAMES[reading->caregiver],
           TOGETHER_NAMES[reading->together], ACTS[dyad->caregiver.doing].name,
           NEED_NAMES[dyad->infant.need], STEP_NAMES[dyad->infant.step],
           GAZE_AT_NAMES[seen->gaze]);
    json_sign("face", FACE_NAMES[seen->face.kind], seen->face);
    json_sign("mouth", MOUTH_NAMES[seen->mouth.kind], seen->mouth);
    json_sign("hands", HAND_NAMES[seen->hands.kind], seen->hands);
    json_sign("posture", POSTURE_NAMES[seen->posture.kind], seen->posture);
    json_sign("voice", VOICE_NAMES[seen->voice.kind], seen->voice);
    const Gesture *gesture = &seen->gesture;
    if (gesture->act != ACT_NONE)
        printf(
            ",\"gesture\":{\"act\":\"%s\",\"met\":\"%s\",\"reply\":\"%s\",\"ticks\":%d}",
            ACTS[gesture->act].name, OPENNESS_NAMES[gesture->openness],
            REPLY_NAMES[gesture->reply], gesture->ticks);
    printf("}\n");
}

void transcript_line(const Dyad *dyad, const Scenario *scenario, bool json)
{
    assert(dyad != NULL && scenario != NULL);
    Seen seen = seen_of(dyad, scenario);
    if (json)
        json_line(dyad, &seen);
    else
        text_line(dyad, &seen);
}

/* The check word covers every gauge and counter, also those no line shows. */
void transcript_end(const Session *session, bool json)
{
    assert(session != NULL);
    const Dyad *dyad = &session->dyad;
    const Reading *reading = &dyad->reading;
    const char *format =
        json
            ? "{\"ended\":\"%s\",\"seconds\":%.2f,\"knots\":%d,\"buds\":%d,\"leaves\":%d,"
              "\"ruptures\":%d,\"exchanges\":%d,\"check\":\"%016llx\"}\n"
            : "ended %s after %.2f s: knots %d, buds %d, leaves %d, ruptures %d, "
              "exchanges %d, check %016llx\n";
    printf(format, TRANSCRIPT_ENDED[dyad->ended], dyad_seconds(dyad), reading->knots,
           reading->buds, reading->leaves, reading->ruptures, reading->exchanges,
           (unsigned long long)dyad_check(dyad));
}
