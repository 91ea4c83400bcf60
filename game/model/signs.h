#ifndef MODEL_SIGNS_H
#define MODEL_SIGNS_H

/*
 * Signs: what is laid over a Seen, lowest first: the cue of the need, the running
 * gesture, a feed; last of all goes what she is too young for. Private to the model
 * room.
 */

#include "model/dyad.h"

/* Channels of Seen as tables name them. */
typedef enum Channel {
    CHANNEL_GAZE,
    CHANNEL_FACE,
    CHANNEL_MOUTH,
    CHANNEL_HANDS,
    CHANNEL_POSTURE,
    CHANNEL_BREATH,
    CHANNEL_VOICE,
    CHANNEL_SKIN,
    CHANNEL_SHOULDERS,
    CHANNEL_COUNT
} Channel;

/* Sets `channel` of `seen` to `kind` and `strength` (held within 0 to 255). */
void seen_set(Seen *seen, Channel channel, int kind, double strength);

/* Returns the sign `channel` of `seen` shows; gaze and shoulders have none. */
Sign *seen_sign(Seen *seen, Channel channel);

/* Lays the cue of the need now asking over `seen`; `share` of its strength. */
void cue_show(const Dyad *dyad, const Scenario *scenario, double share, Seen *seen);

/* Takes out of `seen` what an infant of this age does not yet do. */
void cue_of_age(const Scenario *scenario, Seen *seen);

/* Lays a feed in progress over `seen`: bursts, pauses, and "full". */
void feed_show(const Dyad *dyad, Seen *seen);

/* Sets the gesture that answers `act` by `reply` in `openness`. */
void gesture_begin(Dyad *dyad, Act act, Openness openness, Reply reply);

/* Lays what the running gesture shows over `seen`. */
void gesture_show(const Dyad *dyad, const Scenario *scenario, Seen *seen);

/* Returns how much of the cue still shows under the running gesture, 0 to 1. */
double gesture_leaves(const Dyad *dyad, const Scenario *scenario);

#endif
