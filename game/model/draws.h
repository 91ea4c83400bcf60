#ifndef MODEL_DRAWS_H
#define MODEL_DRAWS_H

/*
 * Draws: the model's chances and clocks. A draw depends on key, channel and tick alone,
 * so any of them may be left out without moving another. Private to the model room.
 */

#include "model/dyad.h"

/* Channels of the model's noise: one a purpose, so that nothing disturbs anything else.
 */
enum {
    DRAW_MOOD_A,
    DRAW_MOOD_V,
    DRAW_GAZE,
    DRAW_GAZE_TO,
    DRAW_SERVE,
    DRAW_SERVE_KIND,
    DRAW_SERVE_DUE,
    DRAW_SERVE_AT,
    DRAW_MICRO,
    DRAW_SPREAD,
    DRAW_CHANCE,
    DRAW_FIDGET,
    DRAW_BREAK,
    DRAW_EBB,
    DRAW_TURN,
    DRAW_GLANCE,
    DRAW_SIDE,
    DRAW_TEMPER,
    DRAW_READY,
    DRAW_SUNNY,
    DRAW_FACE,
    DRAW_EYES,
    DRAW_BABBLE,
    DRAW_CAUSE,
    DRAW_HUNGERS,
    DRAW_TIRES,
    DRAW_SLEEP,
    DRAW_WAKE,
    DRAW_CHECK,
    DRAW_REFER,
    DRAW_ANGER,
    DRAW_ANGER_S,
    DRAW_LADDER = 100, /* and on: plan and step */
    DRAW_CALM = 2000   /* the same */
};

/* Returns a draw in [0, 1) of this tick. */
double dyad_draw(const Dyad *dyad, uint32_t channel);

/* Returns whether this is one of the ten ticks a second on which the weather is drawn. */
bool dyad_tenth(const Dyad *dyad);

/* Returns the seconds one tick is of this scene, pace counted. */
double scene_tick(const Scenario *scenario);

#endif
