#ifndef MODEL_SETTING_H
#define MODEL_SETTING_H

/* Setting: where and when a scene is, and how she is placed. Names are those of level
 * files. */

typedef enum Room { ROOM_NURSERY, ROOM_WINDOW, ROOM_KITCHEN, ROOM_COUNT } Room;
typedef enum TimeOfDay {
    TIME_MORNING,
    TIME_DAY,
    TIME_EVENING,
    TIME_NIGHT,
    TIME_COUNT
} TimeOfDay;
typedef enum BodyPose { BODY_SIT, BODY_BOUNCER, BODY_HELD, BODY_COUNT } BodyPose;

/* A thing in the room one can look at. */
typedef enum Target {
    TARGET_WINDOW,
    TARGET_RAIN,
    TARGET_CAT,
    TARGET_MOBILE,
    TARGET_TOY,
    TARGET_RADIO,
    TARGET_COUSIN,
    TARGET_BOTTLE,
    TARGET_CLOCK,
    TARGET_LAMP,
    TARGET_DOOR,
    TARGET_BOOK,
    TARGET_COUNT
} Target;

extern const char *const ROOM_NAMES[ROOM_COUNT];
extern const char *const TIME_NAMES[TIME_COUNT];
extern const char *const BODY_NAMES[BODY_COUNT];
extern const char *const TARGET_NAMES[TARGET_COUNT];

#endif
