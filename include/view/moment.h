#ifndef VIEW_MOMENT_H
#define VIEW_MOMENT_H

/*
 * Moment: what she looked like at one tick of a tape. The same wherever it is asked for
 * (story, page, --shot, lab): Pose reset, then followed 1/60 s a tick from five seconds
 * before, with the session's view key and without a blink.
 */

#include "model/session.h"
#include "view/scene.h"

typedef struct MomentPicture {
    Pose pose;
    Body body;
} MomentPicture;

/* Replays `tape` up to `tick` into `session` (large, the caller's) and fills `picture`. */
void moment_at(MomentPicture *picture, Session *session, const Scenario *scenario, const Tape *tape, uint32_t tick);

#endif
