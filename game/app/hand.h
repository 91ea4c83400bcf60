#ifndef APP_HAND_H
#define APP_HAND_H

/* Hand: what the player does between two ticks: held, and pressed since the last. */

#include "model/act.h"

typedef struct Hand {
    Act held, pressed;
    uint8_t choice, gaze;
    double held_s, since_s; /* how long held; first input to act, scanning left out */
} Hand;

#endif
