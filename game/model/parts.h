#ifndef MODEL_PARTS_H
#define MODEL_PARTS_H

/*
 * Parts of one tick, in the order in which dyad_step calls them, and what they share.
 * Private to the model room.
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

/* What a temperament and an age set: the table stands in nature.c. Factors, mean 1,
 * unless said. */
typedef struct Nature {
    double reactivity; /* from stimulation to arousal */
    double high;       /* upper comfort bound of arousal, 0 to 1 */
    double violation, recovery, clarity, soothable, serves;
    double approach;  /* to the new; below .7 it warms up with each meeting */
    double rhythm;    /* spread (CV) of the times of hunger and sleep */
    double distress;  /* weight of episodes of distress among all */
    double regains;   /* what an unmet distress she gets over alone teaches, 0 to 1 */
    double causeless; /* share of evening crying without a findable cause, 0 to 1 */
    double fear;      /* of strangers and of being left, 0 to 1 */
    double orienting; /* how well she keeps herself together */
    double anger;     /* how high a limit makes it flare */
} Nature;

/* Returns the nature of an infant of that age and temperament. */
const Nature *nature_of(double age_months, Temperament temperament);

/* Returns the nature of this scenario's infant. */
const Nature *infant_nature(const Scenario *scenario);

/* Returns by how much her replies are slower than at 4-6 months: newborn 1.6, 9-12
 * months 1.3. */
double infant_slowness(const Scenario *scenario);

/* Returns the seconds one tick is of this scene, pace counted. */
double scene_tick(const Scenario *scenario);

/* Returns whether this is one of the ten ticks a second on which the weather is drawn. */
bool dyad_tenth(const Dyad *dyad);

/* Returns a draw in [0, 1) of this tick. */
double dyad_draw(const Dyad *dyad, uint32_t channel);

/* Returns whether the caregiver is with her: not slipped, not away, no still face. */
bool caregiver_present(const Caregiver *body);

/* Returns what reaches her of the caregiver and the room now, 0 to 1. */
double caregiver_stimulation(const Dyad *dyad);

/* The scene's own events: begins and ends them, and calls the caregiver away. */
void timeline_step(Dyad *dyad, const Scenario *scenario, Care care);

/* From care to what the body does; stress. */
void caregiver_step(Dyad *dyad, const Scenario *scenario, Care care);

/* The automatic face and voice of the caregiver, before the act's own. */
void micro_step(Dyad *dyad, Care care);

/* Answers an act that began on this tick: gesture, contingency, mood, chase, dose. */
void infant_answer(Dyad *dyad, const Scenario *scenario);

/* Arousal, valence, gaze, small movements; play by play_step. */
void infant_step(Dyad *dyad, const Scenario *scenario);

/* Need ladder, meeting, closing. */
void needs_step(Dyad *dyad, const Scenario *scenario);

/* Returns whether her own low mood asks for company. */
bool protests(const Infant *infant);

/* A protest goes up and down with her mood. */
void protest_step(Dyad *dyad, double tick_s);

/* Returns how far answers fall behind what she expects: .9 (X - R - .12), 0 at least. */
double infant_violation(const Infant *infant);

/* Returns how much an answer still means to her, 1 to .3: mid-range contingency is best.
 */
double play_interest(const Dyad *dyad);

/* Serves, exchanges, crest and ebb. */
void play_step(Dyad *dyad, const Scenario *scenario);

/* Returns whether a serve of hers is in the air. */
bool play_serves(const Infant *infant);

/* Turns her eyes to `gaze`, with an index into the targets where it is a thing. */
void infant_look(Dyad *dyad, GazeAt gaze, int target);

/* Turns her eyes aside: to a thing, her own hand or nothing. */
void infant_look_aside(Dyad *dyad, const Scenario *scenario);

/* The observer. */
void reading_step(Dyad *dyad, const Scenario *scenario);

/* Returns whether `need` is a wish to do something together. */
bool needs_playful(Need need);

/* Returns the reply state an act meets now. */
Openness needs_openness(const Infant *infant);

/* Begins a need that arises by itself at `step`. */
void needs_arise(Dyad *dyad, Need need, Step step);

/* Begins a serve of `kind` on this tick. */
void infant_serve(Dyad *dyad, ServeKind kind);

/* Begins a serve about a thing: she looks at it. */
void play_share(Dyad *dyad, const Scenario *scenario);

/* Sets the gesture that answers `act` by `reply` in `openness`. */
void gesture_begin(Dyad *dyad, Act act, Openness openness, Reply reply);

/* Lays what the running gesture shows over `seen`. */
void gesture_show(const Dyad *dyad, const Scenario *scenario, Seen *seen);

/* Returns how much of the cue still shows under the running gesture, 0 to 1. */
double gesture_leaves(const Dyad *dyad, const Scenario *scenario);

/* Slow parts. */

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
double soothe_ease(const Infant *infant, const Scenario *scenario);

/* Returns the scene's seconds a loud cry needs to come down in arms that walk. */
double soothe_loud_s(const Dyad *dyad, const Scenario *scenario, double strength);

/* Returns the scene's seconds a cry without a cause lasts. */
double soothe_causeless_s(const Dyad *dyad, const Scenario *scenario, double strength);

/* The caregiver's stress. */
void strain_step(Dyad *dyad, const Scenario *scenario);

/* Hunger, tiredness and sleep. */
void sleep_begin(Infant *infant, const Scenario *scenario, uint64_t key);
void sleep_step(Dyad *dyad, const Scenario *scenario);
void sleep_startle(Dyad *dyad);
void sleep_show(const Dyad *dyad, Seen *seen);
bool infant_asleep(const Infant *infant);

/* Returns the need that hunger, tiredness or discomfort would ask by itself, or NONE. */
Need sleep_asks(const Infant *infant);

/* The secure base and wariness of the new. */
bool base_roams(const Scenario *scenario);
void base_begin(Infant *infant, const Scenario *scenario, uint64_t key);
void base_event(Dyad *dyad, const Scenario *scenario, const Event *event);
void base_step(Dyad *dyad, const Scenario *scenario);
void base_show(const Dyad *dyad, Seen *seen);

/* Returns whether she is off exploring, out of reach. */
bool base_off(const Infant *infant);

/* Big feelings: a flare, a hand that did it for her, and how they wear off. */
void feelings_flare(Dyad *dyad, const Scenario *scenario);
void feelings_mine(Dyad *dyad, const Scenario *scenario);
void feelings_step(Dyad *dyad, const Scenario *scenario);
void feelings_show(const Dyad *dyad, Seen *seen);

/* Returns whether a big feeling is what asks now; and whether it is at its height. */
bool feelings_own(const Infant *infant);
bool feelings_hot(const Infant *infant);

/* Miscues. */
void miscue_begin(Infant *infant, const Scenario *scenario);
void miscue_learn(Infant *infant, bool met);
bool miscue_hides(const Infant *infant, const Scenario *scenario);

/* Returns the need whose cue shows: the one that asks, but for a miscue. */
Need miscue_shown(const Infant *infant, const Scenario *scenario);

/* Two carers. */
void carers_begin(Dyad *dyad, const Scenario *scenario);
bool carers_handing(const Dyad *dyad);
void carers_change(Dyad *dyad, const Scenario *scenario);

/* Closes the need now asking, and learns `outcome`, 0 to 1, from how it ended. */
void needs_close(Dyad *dyad, double outcome);

/* Drops the need now asking: something bigger came. Nothing is learned. */
void needs_drop(Dyad *dyad);

/* Lays a feed in progress over `seen`: bursts, pauses, and "full". */
void feed_show(const Dyad *dyad, Seen *seen);

/* Lays the cue of the need now asking over `seen`; `share` of its strength. */
void cue_show(const Dyad *dyad, const Scenario *scenario, double share, Seen *seen);

/* Takes out of `seen` what an infant of this age does not yet do. */
void cue_of_age(const Scenario *scenario, Seen *seen);

/* Channels of Seen as tables name them. */
typedef enum Channel {
    CHANNEL_GAZE,
    CHANNEL_FACE,
    CHANNEL_MOUTH,
    CHANNEL_HANDS,
    CHANNEL_POSTURE,
    CHANNEL_BREATH,
    CHANNEL_VOICE,
    CHANNEL_SKIN,
    CHANNEL_SHOULDERS,
    CHANNEL_COUNT
} Channel;

/* Sets `channel` of `seen` to `kind` and `strength` (held within 0 to 255). */
void seen_set(Seen *seen, Channel channel, int kind, double strength);

/* Returns the sign `channel` of `seen` shows; gaze and shoulders have none. */
Sign *seen_sign(Seen *seen, Channel channel);

#endif
