#include "lab/sheet.h"

#include "view/ui.h"

#include <assert.h>
#include <stddef.h>

static const char *const ASKS_WORDS[ASKS_COUNT] = {
    [ASKS_OPEN] = "Open to you",
    [ASKS_PAUSE] = "Needs a pause",
    [ASKS_YOU] = "Needs you",
};

typedef struct CueCaption {
    const char *name, *line;
    Asks asks;
} CueCaption;

/* What is seen, not what it means: the meaning is in the group it stands in. */
static const CueCaption CUES[CUE_NAMES] = {
    [CUE_ALERT] = {"Quiet and alert", "bright eyes meet yours", ASKS_OPEN},
    [CUE_SMILE] = {"Social smile", "cheeks lift, face opens", ASKS_OPEN},
    [CUE_COO] = {"Coo", "round mouth, leaning in", ASKS_OPEN},
    [CUE_LAUGH] = {"Big laugh", "the whole body joins in", ASKS_OPEN},
    [CUE_TOY] = {"Interest", "looks and reaches", ASKS_OPEN},
    [CUE_AWAY] = {"Looking away", "needs a little break", ASKS_PAUSE},
    [CUE_YAWN] = {"Sleepy", "yawns, rubs an eye", ASKS_PAUSE},
    [CUE_HUNGRY] = {"Hungry", "roots, hand to mouth", ASKS_YOU},
    [CUE_FUSS] = {"Fussing", "pout, knitted brow", ASKS_YOU},
    [CUE_CRY] = {"Crying", "needs you now", ASKS_YOU},
    [CUE_STARTLE] = {"Too much", "wide eyes, splayed hands", ASKS_PAUSE},
    [CUE_CALM] = {"Calm again", "soft gaze, a long sigh", ASKS_OPEN},
};

/* Scene units of the cue sheet; places within a card are counted from its corner. */
typedef struct CardLook {
    double left, top, step_x, step_y, w, h, radius;
    double disc_y, disc_r, head_y, scale;
    double mark_x, name_x, name_y, name, line_y, line;
} CardLook;

static const CardLook CARD = {
    .left = 80,
    .top = 200,
    .step_x = 566,
    .step_y = 703,
    .w = 542,
    .h = 664,
    .radius = 40,
    .disc_y = 270,
    .disc_r = 214,
    .head_y = 156,
    .scale = .9,
    .mark_x = 44,
    .name_x = 76,
    .name_y = 610,
    .name = 40,
    .line_y = 648,
    .line = 29,
};

/* The figure from crown to toes, head units, with a little air. */
static const double FIGURE_W = 560, FIGURE_H = 640, FIGURE_TOP = -160;

Colour sheet_ground(CueName cue)
{
    return cuecard_ground(CUES[cue].asks);
}

void sheet_figure(Shapes *shapes, CueName cue, const Look *look, Point head, double scale)
{
    assert(cue >= 0 && cue < CUE_NAMES && scale > 0);
    Rig rig = cue_rig(cue, look->age);
    cuecard_figure(shapes, &rig, look, head, scale);
}

static void card_draw(Shapes *shapes, CueName cue, const Look *look, double x, double y)
{
    const CueCaption *caption = &CUES[cue];
    shapes_box(shapes, x, y, CARD.w, CARD.h, CARD.radius, shapes_solid(shapes, UI_CREAM),
               1);
    shapes_ellipse(shapes, (Point){x + CARD.w / 2, y + CARD.disc_y}, CARD.disc_r,
                   CARD.disc_r, 0, shapes_solid(shapes, cuecard_ground(caption->asks)),
                   1);
    sheet_figure(shapes, cue, look, (Point){x + CARD.w / 2, y + CARD.head_y}, CARD.scale);
    cuecard_mark(shapes, caption->asks, (Point){x + CARD.mark_x, y + CARD.name_y - 14});
    TextStyle name = {CARD.name, TYPE_HEADING, ANCHOR_START, UI_INK, 0, 0};
    shapes_text(shapes, (Point){x + CARD.name_x, y + CARD.name_y}, caption->name, name);
    TextStyle line = {CARD.line, TYPE_BODY, ANCHOR_START, UI_INK2, 0, 0};
    shapes_text(shapes, (Point){x + CARD.name_x, y + CARD.line_y}, caption->line, line);
}

/* Right of the title, wide enough apart for the words between. */
static void legend_draw(Shapes *shapes)
{
    static const double AT[ASKS_COUNT] = {1480, 1740, 2034};
    TextStyle style = {33, TYPE_HEADING, ANCHOR_START, UI_INK, 0, 0};
    for (Asks asks = 0; asks < ASKS_COUNT; asks++) {
        cuecard_mark(shapes, asks, (Point){AT[asks], 94});
        shapes_text(shapes, (Point){AT[asks] + 30, 105}, ASKS_WORDS[asks], style);
    }
}

/* As large as fits both ways, in the middle. */
void sheet_cue(Shapes *shapes, CueName cue, const Look *look, double w, double h)
{
    assert(cue >= 0 && cue < CUE_NAMES);
    double scale = w / FIGURE_W < h / FIGURE_H ? w / FIGURE_W : h / FIGURE_H;
    Point head = {w / 2, h / 2 - (FIGURE_TOP + FIGURE_H / 2) * scale};
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, w, h, 0, shapes_solid(shapes, UI_CREAM), 1);
    shapes_ellipse(shapes, (Point){w / 2, h / 2}, 230 * scale, 230 * scale, 0,
                   shapes_solid(shapes, sheet_ground(cue)), 1);
    shapes_group(shapes, 2, false);
    sheet_figure(shapes, cue, look, head, scale);
}

/* Four across and three down, in the order of the enum. */
static void cues_band(Shapes *shapes, const Look *look, int band)
{
    (void)band;
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, SHEET_CUES.w, SHEET_CUES.band_h, 0,
               shapes_solid(shapes, UI_OAT), 1);
    TextStyle title = {66, TYPE_HEADING, ANCHOR_START, UI_INK, 0, 0};
    shapes_text(shapes, (Point){CARD.left, 106}, "Twelve cues, one face", title);
    TextStyle line = {31, TYPE_BODY, ANCHOR_START, UI_INK2, 0, 0};
    shapes_text(shapes, (Point){CARD.left, 158},
                "One rig with different numbers. Shape and words carry the meaning; "
                "colour helps.",
                line);
    legend_draw(shapes);
    for (CueName cue = 0; cue < CUE_NAMES; cue++) {
        shapes_group(shapes, 10 + (int)cue, false);
        int column = (int)cue % 4, row = (int)cue / 4;
        card_draw(shapes, cue, look, CARD.left + column * CARD.step_x,
                  CARD.top + row * CARD.step_y);
    }
}

const SheetKind SHEET_CUES = {"cues", 2400, 2330, 1, cues_band};
