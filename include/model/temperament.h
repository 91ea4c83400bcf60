#ifndef MODEL_TEMPERAMENT_H
#define MODEL_TEMPERAMENT_H

/* Temperament: how readily this infant is stirred and how fast it settles; its numbers
 * stand in game/model/infant.c. */

typedef enum Temperament {
    TEMPERAMENT_EASY,
    TEMPERAMENT_SLOW,
    TEMPERAMENT_INTENSE,
    TEMPERAMENT_COUNT
} Temperament;

extern const char *const TEMPERAMENT_NAMES[TEMPERAMENT_COUNT];

#endif
