#ifndef VIEW_VOICES_H
#define VIEW_VOICES_H

/* Voices: the parts voice.c is made of. */

#include "view/voice.h"

/* A sound of hers, from and up to an age in months, and in which styles of crying. */
typedef struct Stem {
    const char *name;
    double from, to;
    unsigned styles; /* bit CryStyle */
} Stem;

/* What a part may ask about one tick. */
typedef struct VoiceTick {
    const Dyad *before, *after;
    const Scenario *scenario;
} VoiceTick;

/* Begins `sound` (nothing when -1) with a take other than its last. Returns the seconds
 * it lasts. */
double voice_cue(Voice *voice, int sound, Cue as);

/* Lets `sound` (nothing when -1) go on. */
void voice_loop(Voice *voice, int sound, double gain, double side);

/* Returns the next number in [0, 1) of the voice's own noise. */
double voice_draw(Voice *voice);

/* Returns her sound `stem` as she sounds at `months`, or -1. */
int voice_hers(const char *stem, double months);

/* Returns the carer's sound `stem` as `who` sounds with this `timbre`, or -1. */
int voice_carers(const char *stem, int who, Timbre timbre);

/* Each part: what she, the carer, the room and the music add on this tick. */
void voice_infant(Voice *voice, const VoiceTick *now);
void voice_carer(Voice *voice, const VoiceTick *now);
void voice_room(Voice *voice, const VoiceTick *now);
void voice_music(Voice *voice, const VoiceTick *now);

/* Return what each part is made of, a NULL name last. */
const Stem *voice_infant_stems(void);
const char *const *voice_carer_stems(void);
const char *const *voice_music_stems(void);

/* Returns the loop or noise a target or room makes, or NULL. */
const char *voice_room_tone(Room room);
const char *voice_radio(uint32_t tick);

/* Returns whether a music box may play: at home, in the evening or under a mobile. */
bool voice_lulls(const Scenario *scenario);

/* Returns how far to a side a target of a room is heard. */
double voice_side(Room room, Target target);

/* Returns whether `kind` is among the targets of `scenario`. */
bool voice_has(const Scenario *scenario, Target kind);
const char *voice_target_stem(Target target);
const char *voice_event_stem(const Event *event, const Scenario *scenario);

#endif
