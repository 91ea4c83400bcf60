#include "view/scene/places.h"

#include <assert.h>
#include <math.h>

/*
 * Left and right of her, never behind her head: a look at a thing must be seen to go
 * there. What is not named for a room keeps the spot of ANYWHERE, so that a level may
 * put any thing into any room.
 */
static const Place ANYWHERE[TARGET_COUNT] = {
    [TARGET_WINDOW] = {{258, 354}, 258, true, false},
    [TARGET_RAIN] = {{258, 330}, 258, true, false},
    [TARGET_CAT] = {{1660, 690}, 1660, false, false},
    [TARGET_MOBILE] = {{1250, 260}, 960, true, false},
    [TARGET_TOY] = {{1264, 830}, 960, false, false},
    [TARGET_RADIO] = {{1440, 590}, 1450, false, false},
    [TARGET_COUSIN] = {{262, 430}, 262, false, false},
    [TARGET_BOTTLE] = {{1538, 578}, 1450, false, false},
    [TARGET_CLOCK] = {{1640, 250}, 1640, true, false},
    [TARGET_LAMP] = {{545, 330}, 545, false, false},
    [TARGET_DOOR] = {{1716, 430}, 1716, false, false},
    [TARGET_BOOK] = {{330, 804}, 330, false, false},
    [TARGET_SPOON] = {{1440, 594}, 1450, false, false},
    [TARGET_KETTLE] = {{1440, 590}, 1450, false, false},
    [TARGET_PICTURE] = {{1456, 283}, 1456, true, false},
    [TARGET_BALL] = {{664, 838}, 960, false, false},
    [TARGET_BLOCKS] = {{248, 830}, 230, false, false},
    [TARGET_DIGGER] = {{664, 836}, 960, false, false},
    [TARGET_CHILD] = {{320, 560}, 300, false, false},
    [TARGET_ADULT] = {{300, 280}, 300, false, false},
    [TARGET_DOG] = {{1560, 640}, 1560, false, false},
    [TARGET_BIRD] = {{300, 396}, 258, true, false},
    [TARGET_TREE] = {{316, 320}, 258, true, false},
    [TARGET_MOON] = {{278, 206}, 258, true, false},
    [TARGET_BUS] = {{330, 800}, 330, false, false},
    [TARGET_HOOKS] = {{340, 330}, 340, true, false},
    [TARGET_SHOES] = {{1610, 820}, 1600, false, false},
    [TARGET_SLIDE] = {{1600, 500}, 1600, false, false},
    [TARGET_SWING] = {{330, 520}, 330, false, false},
};

/* A place with no anchor is not named here. */
static const Place PLACES[ROOM_COUNT][TARGET_COUNT] =
    {
        [ROOM_NURSERY] =
            {
                [TARGET_PICTURE] = {{1660, 264}, 1700, true, false},
                [TARGET_CLOCK] = {{1456, 290}, 1456, true, false},
                [TARGET_CAT] = {{330, 486}, 258, true, false},
                [TARGET_BIRD] = {{310, 520}, 258, true, false},
                [TARGET_MOON] = {{288, 268}, 258, true, false},
                [TARGET_TREE] = {{316, 430}, 258, true, false},
                [TARGET_MOBILE] = {{1250, 260}, 960, true, true},
            },
        [ROOM_WINDOW] =
            {
                [TARGET_WINDOW] = {{560, 260}, 960, false, false},
                [TARGET_RAIN] = {{560, 330}, 960, false, false},
                [TARGET_CAT] = {{1330, 530}, 960, false, false},
                [TARGET_MOBILE] = {{1210, 250}, 960, true, false},
                [TARGET_TOY] = {{640, 806}, 960, false, false},
                [TARGET_RADIO] = {{1680, 590}, 1690, false, false},
                [TARGET_COUSIN] = {{250, 430}, 250, false, false},
                [TARGET_BOTTLE] = {{1778, 578}, 1690, false, false},
                [TARGET_CLOCK] = {{1740, 300}, 1740, true, false},
                [TARGET_LAMP] = {{190, 330}, 190, false, false},
                [TARGET_DOOR] = {{1760, 430}, 1760, false, false},
                [TARGET_BOOK] = {{1590, 804}, 1590, false, false},
                [TARGET_BIRD] = {{560, 330}, 960, false, false},
                [TARGET_TREE] = {{470, 430}, 960, false, false},
                [TARGET_MOON] = {{502, 197}, 960, false, false},
                [TARGET_KETTLE] = {{1680, 590}, 1690, false, false},
            },
        [ROOM_KITCHEN] =
            {
                [TARGET_CAT] = {{1660, 690}, 1660, false, false},
                [TARGET_WINDOW] = {{290, 300}, 290, true, false},
                [TARGET_RAIN] = {{290, 290}, 290, true, false},
                [TARGET_MOBILE] = {{1230, 260}, 960, true, false},
                [TARGET_TOY] = {{1266, 836}, 960, false, false},
                [TARGET_RADIO] = {{500, 508}, 500, false, false},
                [TARGET_COUSIN] = {{250, 430}, 250, false, false},
                [TARGET_BOTTLE] = {{1430, 488}, 1430, false, false},
                [TARGET_CLOCK] = {{1450, 262}, 1450, true, false},
                [TARGET_LAMP] = {{606, 196}, 606, true, false},
                [TARGET_DOOR] = {{1770, 430}, 1770, false, false},
                [TARGET_SPOON] = {{1440, 536}, 1430, false, false},
                [TARGET_KETTLE] = {{232, 500}, 258, false, true},
                [TARGET_BIRD] = {{300, 400}, 258, true, false},
            },
        [ROOM_LIVING] =
            {
                [TARGET_WINDOW] = {{258, 300}, 258, true, false},
                [TARGET_RAIN] = {{258, 290}, 258, true, false},
                [TARGET_CAT] = {{1660, 700}, 1660, false, false},
                [TARGET_RADIO] = {{1460, 478}, 1520, false, false},
                [TARGET_BOTTLE] = {{1570, 462}, 1520, false, false},
                [TARGET_CLOCK] = {{1790, 184}, 1740, true, false},
                [TARGET_LAMP] = {{575, 300}, 545, false, true},
                [TARGET_PICTURE] = {{1510, 270}, 1520, true, true},
                [TARGET_MOON] = {{290, 210}, 258, true, false},
                [TARGET_DOOR] = {{1740, 430}, 1740, false, false},
            },
        [ROOM_CORNER] =
            {
                [TARGET_WINDOW] = {{258, 290}, 258, true, false},
                [TARGET_RAIN] = {{258, 280}, 258, true, false},
                [TARGET_BIRD] = {{270, 396}, 258, true, false},
                [TARGET_SPOON] = {{1436, 570}, 1480, false, true},
                [TARGET_BOTTLE] = {{1592, 566}, 1480, false, false},
                [TARGET_LAMP] = {{1500, 230}, 1480, true, true},
                [TARGET_CLOCK] = {{1720, 250}, 1700, true, false},
                [TARGET_KETTLE] = {{330, 560}, 300, false, false},
                [TARGET_RADIO] = {{480, 568}, 470, false, false},
                [TARGET_PICTURE] = {{500, 270}, 500, true, false},
                [TARGET_BALL] = {{1264, 836}, 960, false, false},
            },
        [ROOM_HALL] =
            {
                [TARGET_DOOR] = {{1712, 430}, 1712, false, true},
                [TARGET_HOOKS] = {{350, 300}, 330, true, true},
                [TARGET_SHOES] = {{270, 756}, 330, false, true},
                [TARGET_PICTURE] = {{1440, 300}, 1440, true, true},
                [TARGET_LAMP] = {{570, 226}, 960, true, true},
                [TARGET_CLOCK] = {{300, 186}, 330, true, false},
                [TARGET_ADULT] = {{1640, 280}, 1640, false, false},
                [TARGET_COUSIN] = {{262, 430}, 262, false, false},
                [TARGET_CAT] = {{1500, 690}, 1500, false, false},
                [TARGET_CHILD] = {{1640, 600}, 1640, false, false},
                [TARGET_WINDOW] = {{1440, 300}, 1440, true, false},
                [TARGET_BALL] = {{180, 806}, 200, false, false},
            },
        [ROOM_PLAYGROUP] =
            {
                [TARGET_CHILD] = {{350, 590}, 320, false, false},
                [TARGET_ADULT] = {{1690, 280}, 1660, false, false},
                [TARGET_BLOCKS] = {{150, 812}, 160, false, true},
                [TARGET_BALL] = {{1620, 838}, 1640, false, false},
                [TARGET_DIGGER] = {{360, 750}, 320, false, false},
                [TARGET_BOOK] = {{1780, 840}, 1700, false, false},
                [TARGET_WINDOW] = {{258, 250}, 258, true, false},
                [TARGET_RAIN] = {{258, 250}, 258, true, false},
                [TARGET_PICTURE] = {{1460, 300}, 1460, true, true},
                [TARGET_DOOR] = {{1740, 430}, 1740, false, false},
                [TARGET_CLOCK] = {{1640, 230}, 1640, true, false},
            },
        [ROOM_PARK] =
            {
                [TARGET_TREE] = {{1640, 330}, 1660, false, true},
                [TARGET_DOG] = {{1580, 650}, 1580, false, false},
                [TARGET_ADULT] = {{1770, 280}, 1760, false, false},
                [TARGET_BIRD] = {{430, 572}, 360, false, false},
                [TARGET_BALL] = {{1680, 836}, 1680, false, false},
                [TARGET_CHILD] = {{330, 590}, 300, false, false},
                [TARGET_COUSIN] = {{262, 430}, 262, false, false},
                [TARGET_CAT] = {{420, 640}, 420, false, false},
                [TARGET_RAIN] = {{420, 330}, 420, false, false},
                [TARGET_BUS] = {{380, 580}, 360, false, false},
                [TARGET_MOON] = {{420, 210}, 420, true, false},
            },
        [ROOM_CLOAKROOM] =
            {
                [TARGET_HOOKS] = {{340, 350}, 330, true, true},
                [TARGET_SHOES] = {{270, 752}, 330, false, true},
                [TARGET_DOOR] = {{1750, 430}, 1750, false, true},
                [TARGET_ADULT] = {{1550, 284}, 1540, false, false},
                [TARGET_CHILD] = {{300, 590}, 300, false, false},
                [TARGET_PICTURE] = {{1440, 280}, 1440, true, false},
                [TARGET_CLOCK] = {{1460, 230}, 1460, true, false},
                [TARGET_WINDOW] = {{1440, 290}, 1440, true, false},
                [TARGET_BALL] = {{1264, 836}, 960, false, false},
            },
        [ROOM_STREET] =
            {
                [TARGET_LAMP] = {{520, 250}, 500, false, true},
                [TARGET_MOON] = {{1470, 222}, 1700, true, true},
                [TARGET_BUS] = {{330, 566}, 300, false, false},
                [TARGET_TREE] = {{1680, 400}, 1680, false, true},
                [TARGET_CAT] = {{1480, 610}, 1480, false, false},
                [TARGET_DOG] = {{1620, 650}, 1620, false, false},
                [TARGET_BIRD] = {{1600, 240}, 1680, false, false},
                [TARGET_DOOR] = {{260, 470}, 260, false, false},
                [TARGET_WINDOW] = {{250, 300}, 260, false, false},
                [TARGET_ADULT] = {{1680, 280}, 1640, false, false},
            },
        [ROOM_PLAYGROUND] =
            {
                [TARGET_SLIDE] = {{1640, 460}, 1640, false, true},
                [TARGET_SWING] = {{330, 560}, 330, false, true},
                [TARGET_MOON] = {{430, 216}, 400, true, false},
                [TARGET_TREE] = {{1810, 380}, 1800, false, true},
                [TARGET_CHILD] = {{1590, 640}, 1600, false, false},
                [TARGET_DIGGER] = {{1262, 838}, 960, false, false},
                [TARGET_BALL] = {{664, 838}, 960, false, false},
                [TARGET_BIRD] = {{480, 330}, 330, false, false},
                [TARGET_LAMP] = {{1380, 240}, 1400, false, false},
                [TARGET_ADULT] = {{300, 280}, 300, false, false},
                [TARGET_BUS] = {{360, 560}, 330, false, false},
            },
};

Place place_of(Room room, Target target)
{
    assert(room < ROOM_COUNT && target < TARGET_COUNT);
    const Place *place = &PLACES[room][target];
    return place->anchor > 0 ? *place : ANYWHERE[target];
}

Point scene_place(Room room, Target target)
{
    return place_of(room, target).at;
}

/* Her middle of the head on the stage, where looks begin. */
static const Point HEAD = {960, 314};

/* The nearer a thing is, the more she must turn; far out both come to rest:
   gaze = d / (|d| + n), yaw = 44 dx / (|dx| + 260) degrees (design). */
void scene_whereabouts(Room room, Whereabouts *where)
{
    assert(where);
    for (Target target = 0; target < TARGET_COUNT; target++) {
        Point at = scene_place(room, target);
        double dx = at.x - HEAD.x, dy = at.y - HEAD.y;
        where[target] = (Whereabouts){.gaze_x = dx / (fabs(dx) + 150),
                                      .gaze_y = dy / (fabs(dy) + 420),
                                      .yaw = 44 * dx / (fabs(dx) + 260)};
    }
}
