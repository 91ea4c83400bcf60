#ifndef MODEL_SEEN_H
#define MODEL_SEEN_H

/*
 * Seen: what a camera in the room would see and hear of the infant, and nothing more.
 *
 * Policies, the observer's coding and the drawn figure read this and only this; need and
 * step are not in it. Each channel is a kind and a strength 0-255. A cue is a cluster
 * over channels: one channel never decides. (One stated exception: a scripted caregiver's
 * suitedness is the experimenter's dial and may ask the true need; see policy.h.)
 */

#include "model/bearing.h"
#include "model/face.h"
#include "model/gesture.h"
#include "model/scenario.h"

typedef struct Sign {
    uint8_t kind;     /* the channel's own enum */
    uint8_t strength; /* 0 to 255 */
} Sign;

/* What the room tells anyone who looks. */
typedef struct Context {
    uint8_t since_feed;  /* tens of minutes */
    uint8_t since_sleep; /* tens of minutes */
    uint8_t happened;    /* EventKind + 1 of what just happened, 0 nothing */
    uint8_t loud;        /* 0-255: how lively the room is */
} Context;

typedef struct Seen {
    uint8_t gaze;      /* GazeAt */
    uint8_t target;    /* index into Scenario.targets while gaze is GAZE_AT_THING */
    uint8_t beat;      /* 1 on the tick on which a serve begins, else 0 */
    uint8_t side;      /* 0 she turns to the picture's left, 1 right */
    uint8_t shoulders; /* 0 soft, 255 drawn up */
    uint8_t place;     /* BodyPose: where she is put */
    uint8_t held;      /* 1 in your arms, wherever she was put */
    uint8_t far;       /* 0 with you, 255 across the room */
    Sign face, mouth, hands, posture, breath, voice, skin;
    Gesture gesture;
    Context context;
} Seen;

struct Dyad;

/* Returns what shows of `dyad` now. */
Seen seen_of(const struct Dyad *dyad, const Scenario *scenario);

#endif
