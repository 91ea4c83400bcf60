#include "lab/sheets.h"

#include "data/words.h"
#include "paint/canvas.h"
#include "view/amount.h"
#include "view/signs.h"

#include <assert.h>
#include <stddef.h>
#include <stdio.h>

enum { PATH_BYTES = 512, HIGH = 1080 };

typedef struct Row {
    double age;
    Room room;
    BodyPose pose;
    Seen seen;
} Row;

static const Row ROWS[] = {
    {.5,
     ROOM_LIVING,
     BODY_HELD,
     {.gaze = GAZE_AT_NOTHING,
      .place = BODY_HELD,
      .face = {FACE_FUSS, 150},
      .mouth = {MOUTH_ROOT, 220},
      .hands = {HANDS_MOUTH, 200},
      .posture = {POSTURE_WRIGGLE, 180},
      .skin = {SKIN_FLUSH, 150}}},
    {4,
     ROOM_NURSERY,
     BODY_BACK,
     {.gaze = GAZE_AT_FACE,
      .place = BODY_BACK,
      .face = {FACE_SMILE, 200},
      .hands = {HANDS_OPEN, 200},
      .mouth = {MOUTH_COO, 120},
      .posture = {POSTURE_KICK, 180},
      .breath = {BREATH_QUICK, 120}}},
    {8,
     ROOM_WINDOW,
     BODY_SIT,
     {.gaze = GAZE_AT_NOTHING,
      .place = BODY_SIT,
      .face = {FACE_SOBER, 190},
      .hands = {HANDS_EAR, 220},
      .posture = {POSTURE_TURNED, 220},
      .breath = {BREATH_QUICK, 160},
      .shoulders = 180}},
    {20,
     ROOM_PLAYGROUP,
     BODY_STAND,
     {.gaze = GAZE_AT_FACE,
      .place = BODY_STAND,
      .face = {FACE_SOBER, 200},
      .hands = {HANDS_REACH_YOU, 230},
      .posture = {POSTURE_IN, 200},
      .breath = {BREATH_HITCH, 120}}},
};

typedef struct Sheet {
    Shapes shapes;
    Canvas *tile, *whole;
    Words words;
} Sheet;

static const int WIDTHS[] = {1920, 1440}; /* 16:9, and 4:3 as 1024 x 768 shows it */

static void hang(Sheet *sheet, const Row *row, const Look *look, int w, Point at)
{
    Layout layout = layout_of(w, HIGH);
    canvas_measures(sheet->tile, &layout);
    layout.workshop = true;
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(row->room, where);
    PoseTarget target = pose_of(&row->seen, row->age, where, NULL);
    Pose pose;
    pose_reset(&pose, &target, 1);
    SceneView scene = {.room = row->room,
                       .time = TIME_DAY,
                       .pose = row->pose,
                       .rig = &pose.rig,
                       .limbs = &pose.body,
                       .look = *look,
                       .tending = THING_COUNT};
    scene.look.age = row->age;
    VisibleSign signs[SIGNS_MAX];
    const char *words[SIGNS_MAX];
    int count = signs_of(&row->seen, &scene, &layout, signs);
    for (int i = 0; i < count; i++) {
        words[i] = words_line(&sheet->words, signs[i].word);
    }
    Box boxes[CANVAS_BOXES_MAX];
    shapes_clear(&sheet->shapes);
    scene_draw(&sheet->shapes, &scene, &layout);
    shapes_group(&sheet->shapes, 200, false);
    signs_draw(&sheet->shapes, signs, count, count, words, &layout);
    canvas_paint(sheet->tile, &sheet->shapes, &layout, boxes);
    canvas_copy(sheet->whole, sheet->tile, (int)at.x, (int)at.y);
}

static bool fill(Sheet *sheet, const Look *look)
{
    bool sized = true;
    for (int row = 0; row < countof(ROWS); row++) {
        for (int i = 0; i < countof(WIDTHS) && sized; i++) {
            sized = canvas_resize(sheet->tile, WIDTHS[i], HIGH);
            if (sized) {
                hang(sheet, &ROWS[row], look, WIDTHS[i],
                     (Point){i * WIDTHS[0], row * HIGH});
            }
        }
    }
    return sized;
}

bool signs_save(const char *data, const Look *look, const char *path, Problems *problems)
{
    assert(data != NULL && look != NULL && path != NULL);
    static Sheet sheet;
    char why[PROBLEM_BYTES] = "", words[PATH_BYTES];
    snprintf(words, sizeof words, "%s/assets/words/en.json", data);
    sheet.tile = canvas_open(WIDTHS[0], HIGH, NULL, why, sizeof why);
    sheet.whole =
        canvas_open(WIDTHS[0] + WIDTHS[1], HIGH * countof(ROWS), NULL, why, sizeof why);
    bool saved = words_load(words, &sheet.words, problems) && sheet.tile != NULL &&
                 sheet.whole != NULL && fill(&sheet, look) &&
                 canvas_png(sheet.whole, path, why, sizeof why);
    canvas_close(sheet.tile);
    canvas_close(sheet.whole);
    if (!saved && why[0] != '\0') {
        problems_add(problems, "%s", why);
    }
    return saved;
}
