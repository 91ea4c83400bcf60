#include "lab/sheets.h"

#include "paint/canvas.h"
#include "view/scene.h"

#include <assert.h>
#include <stddef.h>

/*
 * Every room as a scene would find it: the pose that belongs there, and things to look
 * at, all of them on stage. Without a time asked for, a row a room: day, evening, high
 * contrast.
 */

enum { ACROSS = 3, THINGS_MAX = 6, ROW_W = 640, ROW_H = 360, TILE_W = 960, TILE_H = 540 };

typedef struct Guest {
    BodyPose pose;
    double age; /* months */
    int count;
    uint8_t things[THINGS_MAX];
} Guest;

static const Guest GUESTS[ROOM_COUNT] = {
    [ROOM_NURSERY] = {BODY_SIT,
                      6,
                      4,
                      {TARGET_WINDOW, TARGET_TOY, TARGET_RADIO, TARGET_CLOCK}},
    [ROOM_WINDOW] = {BODY_SIT,
                     8,
                     4,
                     {TARGET_WINDOW, TARGET_RAIN, TARGET_CAT, TARGET_TOY}},
    [ROOM_KITCHEN] = {BODY_BOUNCER, 1, 3, {TARGET_BOTTLE, TARGET_CLOCK, TARGET_RADIO}},
    [ROOM_LIVING] = {BODY_HELD, 1.5, 3, {TARGET_LAMP, TARGET_BOTTLE, TARGET_CLOCK}},
    [ROOM_CORNER] = {BODY_HIGHCHAIR, 9, 3, {TARGET_SPOON, TARGET_BIRD, TARGET_CLOCK}},
    [ROOM_HALL] = {BODY_CRAWL,
                   10,
                   4,
                   {TARGET_DOOR, TARGET_HOOKS, TARGET_SHOES, TARGET_ADULT}},
    [ROOM_PLAYGROUP] = {BODY_CRAWL,
                        12,
                        5,
                        {TARGET_CHILD, TARGET_BLOCKS, TARGET_BALL, TARGET_BOOK,
                         TARGET_ADULT}},
    [ROOM_PARK] = {BODY_STAND,
                   12,
                   4,
                   {TARGET_DOG, TARGET_TREE, TARGET_BIRD, TARGET_BALL}},
    [ROOM_CLOAKROOM] = {BODY_STAND,
                        15,
                        4,
                        {TARGET_ADULT, TARGET_HOOKS, TARGET_DOOR, TARGET_SHOES}},
    [ROOM_STREET] = {BODY_BUGGY,
                     16,
                     5,
                     {TARGET_MOON, TARGET_LAMP, TARGET_BUS, TARGET_TREE, TARGET_CAT}},
    [ROOM_PLAYGROUND] = {BODY_STAND,
                         30,
                         5,
                         {TARGET_SLIDE, TARGET_SWING, TARGET_DIGGER, TARGET_CHILD,
                          TARGET_MOON}},
};

typedef struct Sheet {
    Shapes shapes;
    Canvas *tile, *whole;
    Layout layout;
} Sheet;

static void hang(Sheet *sheet, const RoomsWish *wish, Room room, TimeOfDay time, Box at)
{
    const Guest *guest = &GUESTS[room];
    Rig rig = rig_neutral();
    SceneView scene = {.room = room,
                       .time = time,
                       .pose = guest->pose,
                       .targets = guest->things,
                       .target_count = guest->count,
                       .shown = 0xfff,
                       .rig = &rig,
                       .look = wish->look,
                       .carer = wish->look.skin,
                       .seconds = 3.4,
                       .tending = THING_COUNT};
    scene.look.age = guest->age;
    Box boxes[CANVAS_BOXES_MAX];
    shapes_clear(&sheet->shapes);
    scene_draw(&sheet->shapes, &scene, &sheet->layout);
    canvas_paint(sheet->tile, &sheet->shapes, &sheet->layout, boxes);
    canvas_copy(sheet->whole, sheet->tile, at.x, at.y);
}

/* One time: three across. Else a row a room, its last tile in high contrast. */
static void fill(Sheet *sheet, const RoomsWish *wish, int w, int h)
{
    static const TimeOfDay TIMES[ACROSS] = {TIME_DAY, TIME_EVENING, TIME_EVENING};
    bool one = wish->time >= 0;
    for (Room room = 0; room < ROOM_COUNT; room++) {
        for (int i = 0; i < (one ? 1 : ACROSS); i++) {
            int place = one ? (int)room : (int)room * ACROSS + i;
            Box at = {place % ACROSS * w, place / ACROSS * h, w, h};
            sheet->layout.contrast = !one && i == ACROSS - 1;
            hang(sheet, wish, room, one ? (TimeOfDay)wish->time : TIMES[i], at);
        }
    }
}

bool rooms_save(const RoomsWish *wish, const char *path, Problems *problems)
{
    assert(wish != NULL && path != NULL && problems != NULL);
    static Sheet sheet;
    bool one = wish->time >= 0;
    int w = wish->w > 0 ? wish->w : one ? TILE_W : ROW_W;
    int h = wish->h > 0 ? wish->h : one ? TILE_H : ROW_H;
    int down = one ? (ROOM_COUNT + ACROSS - 1) / ACROSS : ROOM_COUNT;
    char why[PROBLEM_BYTES] = "";
    sheet.layout = layout_of(w, h);
    sheet.tile = canvas_open(w, h, NULL, why, sizeof why);
    sheet.whole = canvas_open(w * ACROSS, h * down, NULL, why, sizeof why);
    bool saved = sheet.tile != NULL && sheet.whole != NULL;
    if (saved) {
        fill(&sheet, wish, w, h);
        saved = canvas_png(sheet.whole, path, why, sizeof why);
    }
    canvas_close(sheet.tile);
    canvas_close(sheet.whole);
    if (!saved) {
        problems_add(problems, "%s", why);
    }
    return saved;
}
