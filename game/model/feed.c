#include "body.h"
#include "signs.h"

/*
 * A feed as call and answer: bursts of sucking, two a second, then a pause in which she
 * looks up, and at its end one sign that she has had enough: lips shut, head a little
 * aside, hands open (science.md 5.3; burst and pause: Kaye & Wells 1980, from memory).
 */
static const double TAKES_S = 1.9, BURST_S = 3.2, PAUSE_S = 1.6, FULL = .86;
static const double AFTER_S = 1.8;

static bool feeds(const Caregiver *body)
{
    return body->doing == ACT_TEND && body->choice == THING_FEED &&
           caregiver_present(body);
}

static void full_show(Seen *seen)
{
    seen_set(seen, CHANNEL_MOUTH, MOUTH_SHUT, 200);
    seen_set(seen, CHANNEL_POSTURE, POSTURE_TURNED, 70);
    seen_set(seen, CHANNEL_HANDS, HANDS_OPEN, 190);
    seen_set(seen, CHANNEL_VOICE, VOICE_NONE, 0);
}

void feed_show(const Dyad *dyad, Seen *seen)
{
    const Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    if (!feeds(body) || body->doing_s < TAKES_S || infant->crest_s > 0)
        return;
    bool done = infant->need == NEED_NONE && infant->eased_s < AFTER_S &&
                body->doing_s > infant->eased_s + TAKES_S;
    bool takes = infant->need == NEED_HUNGER && infant->step >= STEP_SUBTLE &&
                 infant->step <= STEP_CLEAR;
    if (done || (takes && infant->met > FULL)) {
        full_show(seen);
        return;
    }
    if (!takes)
        return;
    double since_s = body->doing_s - TAKES_S, round_s = BURST_S + PAUSE_S;
    since_s -= round_s * (double)(int)(since_s / round_s);
    if (since_s < BURST_S) {
        bool draws = (int)(since_s * 4) % 2 == 0;
        seen_set(seen, CHANNEL_MOUTH, MOUTH_SUCK, draws ? 235 : 150);
        seen_set(seen, CHANNEL_VOICE, draws ? VOICE_SUCK : VOICE_NONE, draws ? 110 : 0);
        return;
    }
    seen_set(seen, CHANNEL_MOUTH, MOUTH_PARTED, 130);
    seen_set(seen, CHANNEL_VOICE, VOICE_NONE, 0);
    seen_set(seen, CHANNEL_GAZE, GAZE_AT_FACE, 255);
}
