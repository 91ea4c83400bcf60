#include "view/scene/stage.h"

#include "view/amount.h"
#include "view/scene/tint.h"

#include <assert.h>
#include <math.h>

/* Where a thing lies, the middle of its furniture, and whether that hangs on the wall. */
typedef struct Place {
    Point at;
    double anchor;
    bool hangs;
} Place;

/* Where each target stands in each room, on a stage of 1920 x 1080. Left and right of
 * her, never behind her head: a look at a thing must be seen to go there. */
static const Place PLACES[ROOM_COUNT][TARGET_COUNT] = {
    [ROOM_NURSERY] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_WINDOW] = {
        [TARGET_WINDOW] = {{560, 260}, 960, false},
        [TARGET_RAIN] = {{560, 330}, 960, false},
        [TARGET_CAT] = {{1330, 530}, 960, false},
        [TARGET_MOBILE] = {{1210, 250}, 960, true},
        [TARGET_TOY] = {{640, 806}, 960, false},
        [TARGET_RADIO] = {{1680, 590}, 1690, false},
        [TARGET_COUSIN] = {{250, 430}, 250, false},
        [TARGET_BOTTLE] = {{1778, 578}, 1690, false},
        [TARGET_CLOCK] = {{1740, 300}, 1740, true},
        [TARGET_LAMP] = {{190, 330}, 190, false},
        [TARGET_DOOR] = {{1760, 430}, 1760, false},
        [TARGET_BOOK] = {{1590, 804}, 1590, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_KITCHEN] = {
        [TARGET_WINDOW] = {{290, 300}, 290, true},
        [TARGET_RAIN] = {{290, 290}, 290, true},
        [TARGET_CAT] = {{1430, 690}, 1430, false},
        [TARGET_MOBILE] = {{1230, 260}, 960, true},
        [TARGET_TOY] = {{1266, 836}, 960, false},
        [TARGET_RADIO] = {{500, 508}, 500, false},
        [TARGET_COUSIN] = {{250, 430}, 250, false},
        [TARGET_BOTTLE] = {{1430, 488}, 1430, false},
        [TARGET_CLOCK] = {{1450, 262}, 1450, true},
        [TARGET_LAMP] = {{606, 196}, 606, true},
        [TARGET_DOOR] = {{1770, 430}, 1770, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_LIVING] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_CORNER] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_HALL] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_PLAYGROUP] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_PARK] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_CLOAKROOM] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_STREET] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
    [ROOM_PLAYGROUND] = {
        [TARGET_WINDOW] = {{258, 354}, 258, true},
        [TARGET_RAIN] = {{258, 330}, 258, true},
        [TARGET_CAT] = {{330, 486}, 258, true},
        [TARGET_MOBILE] = {{1250, 260}, 960, true},
        [TARGET_TOY] = {{1264, 830}, 960, false},
        [TARGET_RADIO] = {{1440, 590}, 1450, false},
        [TARGET_COUSIN] = {{262, 430}, 262, false},
        [TARGET_BOTTLE] = {{1538, 578}, 1450, false},
        [TARGET_CLOCK] = {{1456, 446}, 1456, true},
        [TARGET_LAMP] = {{545, 330}, 545, false},
        [TARGET_DOOR] = {{1716, 430}, 1716, false},
        [TARGET_BOOK] = {{330, 804}, 330, false},
        [TARGET_SPOON] = {{1280, 700}, 960, false},
        [TARGET_KETTLE] = {{420, 560}, 420, false},
        [TARGET_PICTURE] = {{1456, 300}, 1456, true},
        [TARGET_BALL] = {{640, 830}, 960, false},
        [TARGET_BLOCKS] = {{1264, 850}, 960, false},
        [TARGET_DIGGER] = {{620, 840}, 960, false},
        [TARGET_CHILD] = {{300, 640}, 300, false},
        [TARGET_ADULT] = {{300, 330}, 300, false},
        [TARGET_DOG] = {{1560, 700}, 1560, false},
        [TARGET_BIRD] = {{1500, 240}, 1500, true},
        [TARGET_TREE] = {{1600, 420}, 1600, false},
        [TARGET_MOON] = {{1480, 170}, 1480, true},
        [TARGET_BUS] = {{360, 480}, 360, false},
        [TARGET_HOOKS] = {{1440, 330}, 1440, true},
        [TARGET_SHOES] = {{1330, 850}, 960, false},
        [TARGET_SLIDE] = {{1560, 520}, 1560, false},
        [TARGET_SWING] = {{330, 480}, 330, false},
    },
};

/*
 * As she sees them from mid-head (960, 314), by the distances dx and dy:
 *   gaze = dx / (|dx| + 150), dy / (|dy| + 420);  yaw = 44 dx / (|dx| + 260) degrees
 * [design]
 */
static const Whereabouts WHEREABOUTS[ROOM_COUNT][TARGET_COUNT] = {
    [ROOM_NURSERY] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_WINDOW] = {
        [TARGET_WINDOW] = {-0.73, -0.11, -26.7},
        [TARGET_RAIN] = {-0.73, 0.04, -26.7},
        [TARGET_CAT] = {0.71, 0.34, 25.8},
        [TARGET_MOBILE] = {0.62, -0.13, 21.6},
        [TARGET_TOY] = {-0.68, 0.54, -24.3},
        [TARGET_RADIO] = {0.83, 0.40, 32.3},
        [TARGET_COUSIN] = {-0.83, 0.22, -32.2},
        [TARGET_BOTTLE] = {0.85, 0.39, 33.4},
        [TARGET_CLOCK] = {0.84, -0.03, 33.0},
        [TARGET_LAMP] = {-0.84, 0.04, -32.9},
        [TARGET_DOOR] = {0.84, 0.22, 33.2},
        [TARGET_BOOK] = {0.81, 0.54, 31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_KITCHEN] = {
        [TARGET_WINDOW] = {-0.82, -0.03, -31.7},
        [TARGET_RAIN] = {-0.82, -0.05, -31.7},
        [TARGET_CAT] = {0.76, 0.47, 28.3},
        [TARGET_MOBILE] = {0.64, -0.11, 22.4},
        [TARGET_TOY] = {0.67, 0.55, 23.8},
        [TARGET_RADIO] = {-0.75, 0.32, -28.1},
        [TARGET_COUSIN] = {-0.83, 0.22, -32.2},
        [TARGET_BOTTLE] = {0.76, 0.29, 28.3},
        [TARGET_CLOCK] = {0.77, -0.11, 28.7},
        [TARGET_LAMP] = {-0.70, -0.22, -25.4},
        [TARGET_DOOR] = {0.84, 0.22, 33.3},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_LIVING] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_CORNER] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_HALL] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_PLAYGROUP] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_PARK] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_CLOAKROOM] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_STREET] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
    [ROOM_PLAYGROUND] = {
        [TARGET_WINDOW] = {-0.82, 0.09, -32.1},
        [TARGET_RAIN] = {-0.82, 0.04, -32.1},
        [TARGET_CAT] = {-0.81, 0.29, -31.1},
        [TARGET_MOBILE] = {0.66, -0.11, 23.2},
        [TARGET_TOY] = {0.67, 0.55, 23.7},
        [TARGET_RADIO] = {0.76, 0.40, 28.5},
        [TARGET_COUSIN] = {-0.82, 0.22, -32.1},
        [TARGET_BOTTLE] = {0.79, 0.39, 30.3},
        [TARGET_CLOCK] = {0.77, 0.24, 28.9},
        [TARGET_LAMP] = {-0.73, 0.04, -27.1},
        [TARGET_DOOR] = {0.83, 0.22, 32.7},
        [TARGET_BOOK] = {-0.81, 0.54, -31.1},
        [TARGET_SPOON] = {0.68, 0.48, 24.3},
        [TARGET_KETTLE] = {-0.78, 0.37, -29.7},
        [TARGET_PICTURE] = {0.77, -0.03, 28.9},
        [TARGET_BALL] = {-0.68, 0.55, -24.3},
        [TARGET_BLOCKS] = {0.67, 0.56, 23.7},
        [TARGET_DIGGER] = {-0.69, 0.56, -24.9},
        [TARGET_CHILD] = {-0.81, 0.44, -31.6},
        [TARGET_ADULT] = {-0.81, 0.04, -31.6},
        [TARGET_DOG] = {0.80, 0.48, 30.7},
        [TARGET_BIRD] = {0.78, -0.15, 29.7},
        [TARGET_TREE] = {0.81, 0.20, 31.3},
        [TARGET_MOON] = {0.78, -0.26, 29.3},
        [TARGET_BUS] = {-0.80, 0.28, -30.7},
        [TARGET_HOOKS] = {0.76, 0.04, 28.5},
        [TARGET_SHOES] = {0.71, 0.56, 25.8},
        [TARGET_SLIDE] = {0.80, 0.33, 30.7},
        [TARGET_SWING] = {-0.81, 0.28, -31.1},
    },
};

static const double BLEED = 0.08;      /* painted beyond each edge, share of the window */
static const double PAN = 0.06;        /* Look: share of the window [game.md 2] */
static const double PAN_OF_ROOM = 0.7; /* the rest is the infant's */
static const double LIFT = 15;         /* Breathe: scene units up and down */
static const double REACH = 924;       /* from the middle to the outer curtain */
static const double MARGIN = 24;

/* Larger in windows that are neither wide nor low, at most 1.45; four fifths of spare
   height go above, where there is wall, one fifth below, where the tray is. */
Stage stage_of(const Layout *layout)
{
    assert(layout->w > 0 && layout->h > 0);
    double w = layout->w, h = layout->h;
    double scale = bounded(smaller(h / 1200, w / 1120), 1, 1.45);
    Stage stage = {.scale = scale, .x = w / 2 - STAGE_MIDDLE * scale};
    stage.y = (h - STAGE_HEIGHT * scale) * 0.8;
    stage.left = (-stage.x - BLEED * w) / scale;
    stage.right = (w * (1 + BLEED) - stage.x) / scale;
    stage.top = (-stage.y - BLEED * h) / scale;
    stage.bottom = (h * (1 + BLEED) - stage.y) / scale;
    stage.half = w / scale / 2;
    double over = REACH - (stage.half - MARGIN);
    over = over < -60 ? (over + 60) * 0.5 : over > 0 ? over : 0;
    stage.in_left = over;
    stage.in_right = over * 0.95;
    stage.up = bounded((stage.y / scale - 80) * 0.95, 0, 520);
    return stage;
}

Point stage_shift(const Stage *stage, double anchor, bool hangs)
{
    /* nothing within 330 of the middle moves, all beyond 700 in full */
    double out = fabs(anchor - STAGE_MIDDLE);
    double share = bounded((out - 330) / 370, 0, 1);
    double x = anchor < STAGE_MIDDLE ? stage->in_left : -stage->in_right;
    return (Point){x * share, hangs ? -stage->up * share : 0};
}

Point stage_spot(const Stage *stage, Room room, Target target)
{
    assert(room < ROOM_COUNT && target < TARGET_COUNT);
    const Place *place = &PLACES[room][target];
    Point shift = stage_shift(stage, place->anchor, place->hangs);
    if (target == TARGET_MOBILE) {
        shift.x =
            -0.19 * bounded(stage->in_right, 0, 372); /* its cord clears the shelf */
    }
    if (room == ROOM_WINDOW && target == TARGET_CAT) {
        shift.x = smaller(0, stage->half - 880); /* on the sill, short of the curtain */
        shift.x = bounded(shift.x, -75, 0);
    }
    return (Point){place->at.x + shift.x, place->at.y + shift.y};
}

/* Lists are short (12 at most), so they are searched. */
bool stage_lists(const SceneView *scene, Target target)
{
    for (int i = 0; i < scene->target_count; i++) {
        if (scene->targets[i] == target) {
            return true;
        }
    }
    return false;
}

bool stage_shows(const SceneView *scene, Target target)
{
    for (int i = 0; i < scene->target_count; i++) {
        if (scene->targets[i] == target && (scene->shown >> i & 1) != 0) {
            return true;
        }
    }
    return false;
}

void stage_push(Shapes *shapes, const Stage *stage)
{
    tint_place(shapes, stage->x, stage->y, 0, stage->scale);
}

/* The kept background can only be shown shifted by whole pixels. */
static double whole_pixels(double units, const Layout *layout)
{
    return floor(units * layout->u + 0.5) / layout->u;
}

Point stage_pan(const SceneView *scene, const Layout *layout)
{
    if (layout->steady) {
        return (Point){0, 0};
    }
    const Body *body = &scene->body;
    double x = -body->pan_x * PAN * PAN_OF_ROOM * layout->w;
    double y = -body->pan_y * PAN * PAN_OF_ROOM * layout->h + body->lift * LIFT;
    return (Point){whole_pixels(x, layout), whole_pixels(y, layout)};
}

/* Nearer things are moved less: the head turns about her. */
Point stage_sway(const SceneView *scene, const Layout *layout)
{
    if (layout->steady) {
        return (Point){0, 0};
    }
    const Body *body = &scene->body;
    double rest = PAN * (1 - PAN_OF_ROOM);
    return (Point){-body->pan_x * rest * layout->w,
                   -body->pan_y * rest * layout->h + body->lift * LIFT};
}

Point scene_place(Room room, Target target)
{
    assert(room < ROOM_COUNT && target < TARGET_COUNT);
    return PLACES[room][target].at;
}

const Whereabouts *scene_whereabouts(Room room)
{
    assert(room < ROOM_COUNT);
    return WHEREABOUTS[room];
}

Point scene_spot(const SceneView *scene, Target target, const Layout *layout)
{
    Stage stage = stage_of(layout);
    Point at = stage_spot(&stage, scene->room, target);
    Point pan = stage_pan(scene, layout);
    return (Point){stage.x + at.x * stage.scale + pan.x,
                   stage.y + at.y * stage.scale + pan.y};
}
