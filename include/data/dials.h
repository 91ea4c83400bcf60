#ifndef DATA_DIALS_H
#define DATA_DIALS_H

/* Dials: what a trainer may turn while a scene runs; nothing of it is in a level. */

typedef struct Dials {
    double pace;     /* 0.5 to 1.5: how fast the scene runs in the room */
    double clarity;  /* 0.6 to 1.4: how plainly she shows things */
    double cool;     /* 0.5 to 2: how fast she comes down */
    int temperament; /* Temperament, or -1: as the scene says */
    int crying;      /* Crying */
} Dials;

#endif
