#ifndef MODEL_SETTING_H
#define MODEL_SETTING_H

/* Setting: where and when a scene is, and how she is placed. Names are those of level
 * files. */

typedef enum Room {
    ROOM_NURSERY,
    ROOM_WINDOW, /* a wide window with rain and a sill for the cat */
    ROOM_KITCHEN,
    ROOM_LIVING,
    ROOM_CORNER, /* the high chair's corner */
    ROOM_HALL,   /* a door ajar */
    ROOM_PLAYGROUP,
    ROOM_PARK,
    ROOM_CLOAKROOM, /* of the day nursery */
    ROOM_STREET,
    ROOM_PLAYGROUND,
    ROOM_COUNT
} Room;
typedef enum TimeOfDay {
    TIME_MORNING,
    TIME_DAY,
    TIME_EVENING,
    TIME_NIGHT,
    TIME_COUNT
} TimeOfDay;
/* Sleep is on the back in a bare cot; no other pose is one to sleep in but arms. */
typedef enum BodyPose {
    BODY_SIT,
    BODY_BOUNCER,
    BODY_HELD, /* in arms */
    BODY_BACK, /* on a blanket */
    BODY_TUMMY,
    BODY_MAT, /* the changing mat */
    BODY_HIGHCHAIR,
    BODY_LAP,
    BODY_COT,
    BODY_CRAWL,
    BODY_HOLD_ON, /* standing, holding on */
    BODY_STAND,
    BODY_WALK,
    BODY_BUGGY,
    BODY_COUNT
} BodyPose;

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
    TARGET_SPOON,
    TARGET_KETTLE,
    TARGET_PICTURE,
    TARGET_BALL,
    TARGET_BLOCKS,
    TARGET_DIGGER,
    TARGET_CHILD, /* another child, at play */
    TARGET_ADULT, /* another adult: a grandparent, a key person */
    TARGET_DOG,
    TARGET_BIRD,
    TARGET_TREE,
    TARGET_MOON,
    TARGET_BUS,
    TARGET_HOOKS, /* coats and bags on their hooks */
    TARGET_SHOES,
    TARGET_SLIDE,
    TARGET_SWING,
    TARGET_COUNT
} Target;

extern const char *const ROOM_NAMES[ROOM_COUNT];
extern const char *const TIME_NAMES[TIME_COUNT];
extern const char *const BODY_NAMES[BODY_COUNT];
extern const char *const TARGET_NAMES[TARGET_COUNT];

#endif
