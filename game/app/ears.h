#ifndef APP_EARS_H
#define APP_EARS_H

/* Ears: what sound.c remembers from frame to frame, beside the speaker itself. */

#include "view/caption.h"

typedef struct Ears {
    bool sounding;               /* a scene was heard in the last frame */
    bool voiced;                 /* a scene has begun */
    bool opened;                 /* a choice or a list stood open over it */
    int inner;                   /* index + 1 of the inner sound; 0: none */
    char told[CAPTION_ID_BYTES]; /* caption the log told last */
} Ears;

#endif
