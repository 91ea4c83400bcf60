#ifndef MODEL_EVENT_H
#define MODEL_EVENT_H

/*
 * Event: what happens in the room by itself, at a time the scene fixes. Seconds of the
 * scene. A caregiver has no part in when it comes, only in what follows.
 */

#include <stdint.h>

typedef enum EventKind {
    EVENT_THOUGHT, /* the caregiver's own mind wanders */
    EVENT_KETTLE,  /* a sound calls the caregiver away for `seconds` */
    EVENT_DOORBELL,
    EVENT_PHONE,
    EVENT_RADIO,   /* noise in the room until THING_DIM, or for `seconds` */
    EVENT_COUSIN,  /* another child plays lively with her until asked, or for `seconds` */
    EVENT_APPEARS, /* a target becomes worth looking at */
    EVENT_ACT_TWO, /* the scene's second act begins */
    EVENT_STRANGER, /* somebody she does not know comes near */
    EVENT_NEW,      /* a thing she has never seen, at `target` */
    EVENT_STARTLE,  /* a sudden noise: a door, a dog */
    EVENT_PARTING,  /* the caregiver goes out of sight for `seconds` */
    EVENT_LIMIT,    /* something she wants may not be */
    EVENT_STILL, /* the caregiver's face falls still, at most 8 s; then both find back */
    EVENT_LEAVE, /* time to go for `seconds`: said at the door, or else slipped out; where
                    a second carer stays with her, to hand over */
    EVENT_COUNT
} EventKind;

typedef struct Event {
    EventKind kind;
    double at_s;
    double seconds; /* 0: until something ends it */
    int target;     /* index into targets, or -1 */
    uint8_t variants;
} Event;

extern const char *const EVENT_NAMES[EVENT_COUNT];

#endif
