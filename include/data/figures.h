#ifndef DATA_FIGURES_H
#define DATA_FIGURES_H

/*
 * Figures: the two figures of a family's time, on two clocks: how much of the play was in
 * step, and how much of what was asked was met in the end. They are said in words, after
 * several scenes alone, and never as a number. Sums over scenes; plain data.
 */

#include <stdint.h>

#include "model/session.h"

enum { FIGURES_SCENES = 6 }; /* not told before so many scenes were lived */

typedef struct Figures {
    uint32_t in_step, coded; /* quarter seconds; of distress none are counted */
    uint32_t met, needs;     /* closed; to the end, at any time */
    uint32_t scenes;
} Figures;

/* Adds a scene that has ended. */
void figures_add(Figures *figures, const Session *session);

/* Returns the word id of the sentence about being in step, about needs. */
const char *figures_step(const Figures *figures);
const char *figures_need(const Figures *figures);

#endif
