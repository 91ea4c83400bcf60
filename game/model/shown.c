#include "model/shown.h"

#include <assert.h>
#include <stddef.h>

/* From here on a sign is plain to anybody: of 255. */
enum { SMILE_PLAIN = 64, TURN_PLAIN = 128, VOICE_PLAIN = 40 };

/* What distresses outweighs what pleases, and a face outweighs where it looks. */
Shown shown_of(const Seen *seen)
{
    assert(seen != NULL);
    const Sign *voice = &seen->voice;
    bool reaches = seen->hands.kind == HANDS_REACH_YOU ||
                   seen->hands.kind == HANDS_REACH_THING || seen->hands.kind == HANDS_UP;
    bool sounds = voice->kind >= VOICE_COO && voice->kind <= VOICE_SQUEAL;
    if (seen->face.kind == FACE_CRY || voice->kind == VOICE_CRY)
        return SHOWN_CRY;
    if (seen->face.kind == FACE_FUSS || voice->kind == VOICE_FUSS)
        return SHOWN_FUSS;
    if (seen->face.kind == FACE_POUT)
        return SHOWN_POUT;
    if (seen->posture.kind == POSTURE_TURNED && seen->posture.strength >= TURN_PLAIN)
        return SHOWN_TURNED;
    if (seen->face.kind == FACE_LAUGH)
        return SHOWN_LAUGH;
    if (seen->face.kind == FACE_SMILE && seen->face.strength >= SMILE_PLAIN)
        return SHOWN_SMILE;
    if (reaches)
        return SHOWN_REACH;
    if (sounds && voice->strength >= VOICE_PLAIN)
        return SHOWN_VOICE;
    if (seen->posture.kind == POSTURE_IN || seen->posture.kind == POSTURE_MOLD)
        return SHOWN_NEAR;
    return seen->gaze == GAZE_AT_FACE    ? SHOWN_LOOK
           : seen->gaze == GAZE_AT_THING ? SHOWN_THING
                                         : SHOWN_ASIDE;
}
