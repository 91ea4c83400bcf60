#include "lab/sheets.h"

#include "paint/glass.h"
#include "view/amount.h"
#include "view/moment.h"

#include <assert.h>
#include <stddef.h>

/* Ages as in the scenes, each where such a child is put, and who bends over it. */
typedef struct Row {
    double age;
    Room room;
    TimeOfDay time;
    BodyPose pose;
    Skin skin;
    HairColour hair;
} Row;

static const Row ROWS[] = {
    {0, ROOM_LIVING, TIME_EVENING, BODY_HELD, TONE_UMBER, HAIR_BLACK},
    {2, ROOM_NURSERY, TIME_DAY, BODY_COT, TONE_ROSE, HAIR_CHESTNUT},
    {4, ROOM_NURSERY, TIME_MORNING, BODY_MAT, TONE_AMBER, HAIR_BROWN},
    {8, ROOM_WINDOW, TIME_DAY, BODY_SIT, TONE_COCOA, HAIR_BLACK},
    {15, ROOM_CLOAKROOM, TIME_DAY, BODY_STAND, TONE_HONEY, HAIR_BROWN},
    {30, ROOM_PLAYGROUND, TIME_DAY, BODY_STAND, TONE_ROSE, HAIR_SAND},
};

/* What a carer's body is in the middle of, eight across. */
typedef struct Doing {
    Act act;
    double warmth, loom;
    bool voicing;
    Body body;
} Doing;

static const Doing DOINGS[] = {
    {ACT_WARM, 1, .9, true, {.lean = 1, .light = 1, .cupping = 1}},
    {ACT_TEND, .7, 0, false, {.lean = .2, .reach = 1}},
    {ACT_NAME, .9, 0, true, {.lean = .3, .light = .3, .telling = 1}},
    {ACT_HOLD, .8, 0, false, {.lean = .45, .light = .4, .hands_in = 1, .rock = .2}},
    {ACT_STILL, 0, 0, false, {.light = 0}},
    {ACT_ELSEWHERE, .1, 0, false, {.pan_x = .9, .pan_y = .25, .hush = .3}},
    {ACT_BREATHE, .5, 0, false, {.lift = .8, .hush = .5, .sinking = 1}},
    {ACT_BREATHE, .6, 0, false, {.handing = 1, .handed = .45}},
};

typedef struct Sheet {
    Shapes shapes;
    Canvas *tile, *whole;
    Glass glass;
    Layout layout;
} Sheet;

static CotView view_of(const Row *row, const Doing *doing, int column, const Rig *rig,
                       const Look *look)
{
    CotView view = {.scene = {.room = row->room,
                              .time = row->time,
                              .pose = row->pose,
                              .rig = rig,
                              .look = *look,
                              .carer = row->skin,
                              .who = column % CARERS,
                              .body = doing->body,
                              .seconds = 3.1 + column * .37,
                              .tending = THING_COUNT},
                    .hair = row->hair,
                    .act = doing->act,
                    .warmth = doing->warmth,
                    .loom = doing->loom,
                    .voicing = doing->voicing};
    view.scene.look.age = row->age;
    return view;
}

static bool fill(Sheet *sheet, const Look *look, int w, int h)
{
    Rig rig = rig_neutral();
    rig.arm_l = ARMS[ARM_REST];
    rig.arm_r = ARMS[ARM_UP];
    bool painted = true;
    for (int row = 0; row < countof(ROWS) && painted; row++) {
        for (int i = 0; i < countof(DOINGS) && painted; i++) {
            Box boxes[CANVAS_BOXES_MAX];
            CotView view = view_of(&ROWS[row], &DOINGS[i], i + row, &rig, look);
            painted = glass_show(&sheet->glass, sheet->tile, &view, &sheet->layout,
                                 &sheet->shapes);
            shapes_clear(&sheet->shapes);
            canvas_paint(sheet->tile, &sheet->shapes, &sheet->layout, boxes);
            canvas_copy(sheet->whole, sheet->tile, i * w, row * h);
        }
    }
    return painted;
}

bool cot_save(const Look *look, int w, int h, const char *path, Problems *problems)
{
    assert(look != NULL && path != NULL && problems != NULL);
    static Sheet sheet;
    char why[PROBLEM_BYTES] = "";
    sheet.layout = layout_of(w, h);
    sheet.tile = canvas_open(w, h, NULL, why, sizeof why);
    sheet.whole =
        canvas_open(w * countof(DOINGS), h * countof(ROWS), NULL, why, sizeof why);
    bool saved = sheet.tile != NULL && sheet.whole != NULL && fill(&sheet, look, w, h) &&
                 canvas_png(sheet.whole, path, why, sizeof why);
    if (sheet.tile != NULL) {
        glass_close(&sheet.glass, sheet.tile);
    }
    canvas_close(sheet.tile);
    canvas_close(sheet.whole);
    if (!saved) {
        problems_add(problems, "%s", why);
    }
    return saved;
}

bool cot_moment(Stage *stage, const Level *level, const char *path, Problems *problems)
{
    assert(stage != NULL && level != NULL && path != NULL && problems != NULL);
    const Scenario *scenario = &level->scenario;
    const Dyad *dyad = &stage->session.dyad;
    char why[PROBLEM_BYTES] = "";
    Box boxes[CANVAS_BOXES_MAX];
    Glass glass = {.smaller = 0};
    SceneView scene = moment_scene(dyad, scenario, &stage->pose, &stage->body);
    scene.look = stage->look;
    scene.look.age = scenario->age_months;
    scene.carer = stage->carer;
    scene.seconds = dyad_seconds(dyad);
    CotView view = cot_of(&scene, &dyad->caregiver, HAIR_BROWN);
    view.shut = seen_of(dyad, scenario).gaze == GAZE_AT_SHUT ? 1 : 0;
    bool saved = glass_show(&glass, stage->canvas, &view, &stage->layout, &stage->shapes);
    if (saved) {
        shapes_clear(&stage->shapes);
        canvas_paint(stage->canvas, &stage->shapes, &stage->layout, boxes);
        saved = canvas_png(stage->canvas, path, why, sizeof why);
        glass_close(&glass, stage->canvas);
    }
    if (!saved) {
        problems_add(problems, "%s", why);
    }
    return saved;
}
