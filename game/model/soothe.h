#ifndef MODEL_SOOTHE_H
#define MODEL_SOOTHE_H

/*
 * Soothe: how fast which contact calms, at which age. Private to the model room.
 */

#include "model/dyad.h"

/* How the caregiver's body touches her, from nothing to walking up and down with her. */
typedef enum Contact {
    CONTACT_NONE,
    CONTACT_VOICE,
    CONTACT_STILL,
    CONTACT_ROCKED,
    CONTACT_WALKED,
    CONTACT_COUNT
} Contact;

/* Returns the contact the caregiver gives now: Hold held down walks, softly it rocks, let
 * go or at VIGOR_STILL it is still. */
Contact soothe_contact(const Caregiver *body);

/* Returns how fast `contact` calms, of the fastest. */
double soothe_calms(const Scenario *scenario, Contact contact);

/* Returns how easily she is soothed, mean 1. */
double soothe_ease(const Dyad *dyad, const Scenario *scenario);

/* Returns by how much a tune she knows eases, 1 while none is hummed. */
double familiar_eases(const Dyad *dyad, const Scenario *scenario);

/* Returns the scene's seconds a loud cry needs to come down in arms that walk. */
double soothe_loud_s(const Dyad *dyad, const Scenario *scenario, double strength);

/* Returns the scene's seconds a cry without a cause lasts. */
double soothe_causeless_s(const Dyad *dyad, const Scenario *scenario, double strength);

/* Returns how long a cry is loud at most, and how long the lull after it is at least, s
 * of the scene: nobody cries without breath. */
double soothe_cry_s(const Scenario *scenario);
double soothe_lull_s(const Scenario *scenario);

#endif
