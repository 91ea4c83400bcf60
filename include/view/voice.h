#ifndef VIEW_VOICE_H
#define VIEW_VOICE_H

/*
 * Voice: what sounds now, decided tick by tick from the pair before and after it, as Pose
 * decides what is seen. A sound never says why: kinds follow what shows (Seen), and a cry
 * follows arousal and displeasure alone. The same seed and care give the same sounds.
 */

#include "model/dyad.h"
#include "view/sound.h"

enum { CUES_MAX = 8, LOOPS_MAX = 8, GRADES = 8 };

/* How she cries, and whose voice the carer's wordless one is: what a player sets. */
typedef enum CryStyle { CRY_FULL, CRY_GENTLE, CRY_SILENT, CRY_STYLE_COUNT } CryStyle;
typedef enum Timbre {
    TIMBRE_OWN, /* the one that goes with who one is */
    TIMBRE_HIGH,
    TIMBRE_LOW,
    TIMBRE_NONE, /* hands and steps are heard, no voice */
    TIMBRE_COUNT
} Timbre;

/* A sound that begins on this tick. */
typedef struct Cue {
    uint8_t sound, take; /* indices */
    uint8_t strength;    /* 1 to 3, for its words */
    double pitch;        /* 1 as it is */
    double gain;         /* 0 to 1 */
    double side;         /* -1 left to 1 right */
} Cue;

/* A sound that goes on while it is listed. */
typedef struct Loop {
    uint8_t sound;
    double gain, side;
} Loop;

typedef struct Voice {
    Cue cues[CUES_MAX];
    Loop loops[LOOPS_MAX];
    int cue_count, loop_count;
    bool hush;    /* her present sound gives way to another */
    double duck;  /* 0 to 1: room and music step back behind a voice */
    bool sneezes; /* on this tick the eyes shut with it */
    bool lulled;  /* the music box has played */
    CryStyle style;
    Timbre timbre;
    uint64_t key;      /* the view's noise */
    uint32_t drawn;    /* draws so far */
    uint8_t who, kind; /* of the CARERS; VoiceSign she sounds now */
    double aim, far;   /* where she is off to, and how far: 0 with you, 1 over there */
    double left_s, burst_s;   /* of her sound with the pause after it; alone */
    double cried_s, catch_s;  /* how long she cried; seconds to the next caught breath */
    double sneeze_s;          /* until the eyes shut with it; 0: none */
    double fed_s;             /* how long she sucked since her last hiccups */
    double own_s;             /* until the next hiccup, or the sneeze */
    int hiccups;              /* still to come */
    double carer_s, room_s;   /* until the next sound of either */
    double lull_s;            /* of the music box left */
    uint8_t last[SOUNDS_MAX]; /* take heard last, + 1 */
} Voice;

/* Sets `voice` to silence before the scene of `seed`; `who` of the CARERS is with her. */
void voice_begin(Voice *voice, uint64_t seed, CryStyle style, int who);

/* Changes how she cries and the carer's timbre, from the next tick on. */
void voice_set(Voice *voice, CryStyle style, Timbre timbre);

/* Decides what sounds on the tick that led from `before` to `after`. */
void voice_tick(Voice *voice, const Dyad *before, const Dyad *after,
                const Scenario *scenario);

/* Returns the grade of a burst of crying, 1 to GRADES; `rough` 0 to 1. */
int voice_grade(double arousal, double valence, double rough);

/* Writes indices of what this scene may sound like with `voice` into `wanted`
 * (SOUNDS_MAX), the most urgent first. Returns how many. */
int voice_wants(const Scenario *scenario, const Voice *voice, uint8_t *wanted);

#endif
