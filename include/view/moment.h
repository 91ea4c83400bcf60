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

/* Returns what the figure is asked to show of `dyad`: Seen, and never the need behind
 * it. */
PoseTarget moment_target(const Dyad *dyad, const Scenario *scenario);

/* The same with her signs `clarity` times as strong: a matter of the picture alone, what is
 * coded and what a scripted caregiver sees stays as it is. */
PoseTarget moment_clearer(const Dyad *dyad, const Scenario *scenario, double clarity);

/* Replays `tape` up to `tick` into `session` (large, the caller's) and fills
 * `picture`. */
void moment_at(MomentPicture *picture, Session *session, const Scenario *scenario,
               const Tape *tape, uint32_t tick);

/* Returns the scene as `dyad` leaves it, seen with `pose` and `body`, whose rig it
 * keeps a pointer to. Looks, cosmetic clock and all else that is a player's choice stay
 * zero. */
SceneView moment_scene(const Dyad *dyad, const Scenario *scenario, const Pose *pose,
                       const Body *body);

/* Returns the word id of a verb's name: "verb.look". */
const char *moment_verb(Act act);

/* Writes the minutes and seconds of a tick, "1:05", into `out`; returns it. */
char *moment_clock(uint32_t tick, char *out, int bytes);

/* Returns bits of the targets on stage: all but those an event of this variant has yet to
 * bring, and the adult who has taken over. */
uint16_t moment_shown(const Dyad *dyad, const Scenario *scenario);

/*
 * Writes the word id of the sound she makes ("sound.coo.2") into `id`, "" for none.
 * Returns its strength, 1 to 3; 0 for none.
 */
int moment_sound(const Seen *seen, char *id, int bytes);

#endif
