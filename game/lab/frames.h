#ifndef LAB_FRAMES_H
#define LAB_FRAMES_H

/*
 * Frames: how long the play screen takes, frame by frame, as a scripted caregiver plays:
 * CPU time of this process, at the game's own rate of change, without a window.
 */

#include <stdbool.h>

typedef struct FramesWish {
    const char *data, *level; /* folder of assets and levels; the level's file */
    int w, h;                 /* pixels */
    double seconds;           /* of play */
    bool all;                 /* every room, and every way of being placed */
    bool groups;              /* what each group costs alone */
    bool same;                /* compares instead with each frame painted anew */
    bool json;
} FramesWish;

/* Prints medians and p99 of view and paint, of the infant alone, and how much was
 * painted; returns what the program exits with. */
int frames_run(const FramesWish *wish);

#endif
