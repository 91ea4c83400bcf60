#ifndef MODEL_SHOWN_H
#define MODEL_SHOWN_H

/*
 * Shown: what she shows, in the one word anybody in the room would use for it. Of many
 * signs at once the strongest: what the story and the page tell is in this list.
 */

#include "model/seen.h"

typedef enum Shown {
    SHOWN_LOOK,  /* looks at your face */
    SHOWN_THING, /* looks at a thing */
    SHOWN_ASIDE, /* looks at neither */
    SHOWN_NEAR,  /* leans in, or grows soft in your arms */
    SHOWN_VOICE, /* a sound that is no fuss */
    SHOWN_REACH,
    SHOWN_SMILE,
    SHOWN_LAUGH,
    SHOWN_TURNED, /* head and trunk turned off */
    SHOWN_POUT,
    SHOWN_FUSS,
    SHOWN_CRY,
    SHOWN_COUNT
} Shown;

/* Returns the word for `seen`. */
Shown shown_of(const Seen *seen);

#endif
