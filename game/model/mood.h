#ifndef MODEL_MOOD_H
#define MODEL_MOOD_H

/*
 * Mood: arousal, valence and eyes, and the protest of a low mood. Private to the model
 * room.
 */

#include "model/dyad.h"

/* Arousal, valence, gaze, small movements; play by play_step. */
void infant_step(Dyad *dyad, const Scenario *scenario);

/* Returns how far answers fall behind what she expects: .9 (X - R - .12), 0 at least. */
double infant_violation(const Infant *infant);

/* Turns her eyes to `gaze`, with an index into the targets where it is a thing. */
void infant_look(Dyad *dyad, GazeAt gaze, int target);

/* Turns her eyes aside: to a thing, her own hand or nothing. */
void infant_look_aside(Dyad *dyad, const Scenario *scenario);

/* Returns whether her own low mood asks for company. */
bool protests(const Infant *infant);

/* A protest goes up and down with her mood. */
void protest_step(Dyad *dyad, double tick_s);

#endif
