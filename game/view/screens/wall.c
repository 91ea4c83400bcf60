#include "view/screens/board.h"

#include "view/amount.h"
#include "view/cues.h"
#include "view/asking.h"

#include <assert.h>
#include <stddef.h>

/* The panel takes the larger half; she moves to the middle of the other. */
static const double PANEL = .54, PAD = 46, HEAD_ASIDE = .23;
static const double ZOOM = 2.1, ZOOM_HEAD_Y = .5; /* how near, and where her eyes lie */
static const double HEAD_BAND = 1.75;             /* above two halves, of a large size */
static const double ASIDE = 1.27; /* so near that the room still fills the wall aside */

static bool has_panel(const WallView *view)
{
    return view->board == BOARD_NOTE || view->board == BOARD_VOTE || view->word_count > 0;
}

/* Whether the larger half is taken, by a panel or by the trainer's side. */
static bool halved(const WallView *view)
{
    return has_panel(view) || view->covered;
}

/* How she is lies on a card over the room, which goes on behind it. */
static bool stands_aside(const WallView *view)
{
    return halved(view) || view->inner;
}

static double free_width(const WallView *view, const Layout *layout)
{
    return layout->w * (halved(view) ? 1 - PANEL : 1);
}

/* How the scene is laid: whole; moved aside; or near her face. */
static Transform placed(const WallView *view, const Layout *layout)
{
    double unit;
    Point head = scene_head(&view->scene, layout, &unit);
    bool aside = stands_aside(view);
    bool half = halved(view);
    double to = layout->w * (!aside ? .5 : half ? HEAD_ASIDE : .3);
    if (layout->mirrored && aside) {
        to = layout->w - to;
    }
    head.x = floor(head.x + .5); /* a breath must not move the room */
    head.y = floor(head.y + .5);
    if (view->zoom) {
        double dy = layout->h * ZOOM_HEAD_Y - ZOOM * head.y;
        return (Transform){ZOOM, 0, 0, ZOOM, to - ZOOM * head.x, dy};
    }
    if (aside && !half) {
        double up = smaller(head.y, layout->h * .4); /* her legs stay in the picture */
        return (Transform){ASIDE, 0, 0, ASIDE, to - ASIDE * head.x, up - ASIDE * up};
    }
    return transform_move(aside ? to - head.x : 0, 0);
}

/* Where she stands aside there is no room for words beside the numbers, and the numbers
 * move in until they are seen whole. */
static void marks_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    VisibleSign signs[SIGNS_MAX];
    Layout large = *layout;
    Transform t = placed(view, layout);
    double edge = wall_body(layout) * 1.2, w = layout->w * (1 - PANEL);
    double left = layout->mirrored ? layout->w - w : 0;
    large.workshop = true;
    for (int i = 0; i < view->sign_count; i++) {
        signs[i] = view->signs[i];
        double x = t.a * signs[i].mark.x + t.e;
        if (stands_aside(view)) {
            signs[i].mark.x = (bounded(x, left + edge, left + w - edge) - t.e) / t.a;
        }
    }
    signs_draw(shapes, signs, view->sign_count, view->shown,
               stands_aside(view) ? NULL : view->sign_words, &large);
}

/* The scene, its camera at rest wherever it is not seen whole. */
static void stage_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    SceneView scene = view->scene;
    if (view->beneath) {
        return;
    }
    if (!scene.rig) { /* a question may come before any scene: her face alone */
        Rig rig = cue_rig(CUE_ALERT, scene.look.age);
        double w = layout->w * (1 - PANEL), r = w * .0029;
        double x = layout->mirrored ? layout->w - w / 2 : w / 2;
        rig.gaze_x = 0;
        shapes_group(shapes, BOARD_GROUP_VEIL, false);
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_OAT),
                   1);
        shapes_push(shapes, (Transform){r, 0, 0, r, x, layout->h * .5});
        figure_head(shapes, &rig, &scene.look);
        shapes_pop(shapes);
        return;
    }
    shapes_push(shapes, placed(view, layout));
    scene_draw(shapes, &scene, layout);
    if (view->shown > 0 && !view->zoom) {
        marks_draw(shapes, view, layout);
    }
    shapes_pop(shapes);
    ear_light(shapes, &view->ear, layout);
}

static void panel_box(Shapes *shapes, const Layout *layout)
{
    double w = layout->w * PANEL;
    shapes_group(shapes, BOARD_GROUP_PANEL, false);
    shapes_box(shapes, layout_left(layout, layout->w - w, w), 0, w, layout->h, 0,
               shapes_solid(shapes, UI_CREAM), 1);
    shapes_hides(shapes, layout_left(layout, layout->w - w, w), 0, w, layout->h);
}

static Frame panel_frame(const Layout *layout)
{
    double w = layout->w * PANEL;
    return (Frame){layout->w - w + PAD, PAD * .8, w - 2 * PAD, layout->h - 1.5 * PAD};
}

/* One text of a note and the gap below it; draws it where there are shapes. Returns the y
 * below. */
static double note_text(Shapes *shapes, const Layout *layout, Frame f, const char *text,
                        BoardText style)
{
    double gap = wall_body(layout) * .5;
    if (!some(text)) {
        return f.y;
    }
    if (shapes) {
        board_text(shapes, layout, f, text, style);
    }
    return f.y + board_height(layout, f.w, text, style) + gap;
}

static double note_lay(Shapes *shapes, const Layout *layout, const WallView *view,
                       double title)
{
    Frame f = panel_frame(layout);
    BoardText head = {.size = title, .face = TYPE_HEADING, .colour = UI_INK};
    BoardText text = {.size = wall_body(layout), .face = TYPE_BODY, .colour = UI_INK};
    f.y = note_text(shapes, layout, f, view->title, head);
    f.y = note_text(shapes, layout, f, view->text, text);
    text.face = TYPE_BOLD;
    f.y = note_text(shapes, layout, f, view->small, text);
    return note_text(shapes, layout, f, view->help, text);
}

/* Title, note, what there may be to hear, the help line; where that is much the title is
 * no larger than a choice. */
static void note_draw(Shapes *shapes, const Layout *layout, const WallView *view)
{
    double large = wall_large(layout);
    bool fits = note_lay(NULL, layout, view, large * 1.25) <= layout->h - PAD * .5;
    note_lay(shapes, layout, view, fits ? large * 1.25 : large);
}

/* What the numbers about her say, in so many columns; draws it where there are shapes.
 * Returns the y below. */
static double legend_lay(Shapes *shapes, const Layout *layout, const WallView *view,
                         Frame f, int columns)
{
    static const char *const NUMBERS[SIGNS_MAX] = {"1", "2", "3", "4", "5", "6"};
    double size = wall_body(layout), r = .62 * size, left = 2.2 * r + .3 * size;
    double w = f.w / columns, ends[2] = {f.y, f.y};
    BoardText style = {.size = size, .face = TYPE_BODY, .colour = UI_INK};
    int count = view->shown < view->sign_count ? view->shown : view->sign_count;
    int rows = (count + columns - 1) / columns;
    for (int i = 0; i < count; i++) {
        double x = f.x + w * (i / rows), *y = &ends[i / rows];
        double high = board_height(layout, w - left - 10, view->sign_words[i], style);
        if (shapes) {
            Point at = {layout_left(layout, x + r, 0), *y + .62 * size};
            shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, UI_INK), 1);
            shapes_text(shapes, (Point){at.x, at.y + size * .36}, NUMBERS[i],
                        (TextStyle){.size = size,
                                    .face = TYPE_HEADING,
                                    .anchor = ANCHOR_CENTRE,
                                    .colour = UI_CREAM});
            board_text(shapes, layout, (Frame){x + left, *y, w - left - 10, high},
                       view->sign_words[i], style);
        }
        *y += larger(high, 2 * r) + size * .35;
    }
    return larger(ends[0], ends[1]);
}

/* Below the room's words, where there is room: in one column, else in two. */
static void legend_draw(Shapes *shapes, const Layout *layout, const WallView *view,
                        Frame f, double bottom)
{
    for (int columns = 1; columns <= 2 && view->shown > 0; columns++) {
        double high = legend_lay(NULL, layout, view, f, columns) - f.y;
        if (f.y + high <= bottom) {
            f.y = bottom - high;
            legend_lay(shapes, layout, view, f, columns);
            return;
        }
    }
}

/* The room's own words, in the order in which they were said, and what was numbered. */
static void words_draw(Shapes *shapes, const Layout *layout, const WallView *view,
                       Frame f)
{
    double large = wall_large(layout), bottom = f.y + f.h;
    BoardText style = {.size = large, .face = TYPE_BOLD, .colour = UI_INK};
    for (int i = 0; i < view->word_count; i++) {
        double high =
            board_height(layout, f.w - large, view->words[i], style) + large * .5;
        shapes_box(shapes, layout_left(layout, f.x, f.w), f.y, f.w, high, 34,
                   shapes_solid(shapes, UI_OAT), 1);
        board_text(shapes, layout,
                   (Frame){f.x + large * .5, f.y + large * .25, f.w - large, high},
                   view->words[i], style);
        f.y += high + 18;
    }
    if (!view->inner) {
        f.y += large * .3;
        legend_draw(shapes, layout, view, f, bottom);
    }
}

static void inner_place(Shapes *shapes, const Layout *layout, const WallView *view)
{
    double size = wall_body(layout), edge = 30;
    Frame f = panel_frame(layout);
    f = (Frame){f.x - PAD + edge, f.y, f.w + 2 * PAD - 2 * edge, layout->h};
    shapes_group(shapes, BOARD_GROUP_INNER, false);
    f.h = inner_height(layout, f.w, view->inner, size);
    f.y = has_panel(view) ? layout->h - edge - f.h : (layout->h - f.h) / 2;
    inner_draw(shapes, layout, f, view->inner, size);
}

static void panel_draw(Shapes *shapes, const Layout *layout, const WallView *view)
{
    Frame f = panel_frame(layout);
    panel_box(shapes, layout);
    shapes_group(shapes, BOARD_GROUP_WORDS, false);
    if (view->board == BOARD_NOTE) {
        note_draw(shapes, layout, view);
    } else if (view->board == BOARD_VOTE) {
        vote_draw(shapes, layout, f, view);
    } else {
        words_draw(shapes, layout, view, f);
    }
}

/* A question, or a line, on a dark band at the foot; within the free part. */
static double band_draw(Shapes *shapes, const Layout *layout, const char *text,
                        double bottom, double w)
{
    if (!some(text)) {
        return bottom;
    }
    double large = wall_large(layout);
    BoardText style = {
        .size = large, .face = TYPE_BOLD, .colour = UI_CREAM, .middle = true};
    double inside = w - 2 * PAD;
    double high = board_height(layout, inside, text, style) + large * .7;
    double x = layout->mirrored ? layout->w - w : 0;
    shapes_box(shapes, x, bottom - high, w, high, 0, shapes_solid(shapes, UI_INK), 1);
    board_text(shapes, layout, (Frame){x + PAD, bottom - high + large * .3, inside, high},
               text, style);
    return bottom - high;
}

/* What may be answered, each with its key, at the foot: she stays where she is. */
static double choices_draw(Shapes *shapes, const Layout *layout, const WallView *view,
                           double bottom)
{
    double large = wall_large(layout), left = 2 * large, edge = 30;
    double w = layout->w * (view->covered ? 1 - PANEL : 1) - 2 * edge;
    BoardText style = {.size = large, .face = TYPE_BOLD, .colour = UI_INK};
    BoardText key = {
        .size = large, .face = TYPE_BOLD, .colour = UI_CREAM, .middle = true};
    for (int i = view->choice_count - 1; i >= 0; i--) {
        double text = board_height(layout, w - left - large, view->choices[i], style);
        double high = text + large * .5, y = bottom - edge * .5 - high;
        double x = layout_left(layout, edge, w), at = layout_left(layout, edge, left);
        shapes_box(shapes, x, y, w, high, 34, shapes_solid(shapes, UI_CREAM), 1);
        shapes_box(shapes, at + 10, y + 10, left - 20, high - 20, 26,
                   shapes_solid(shapes, UI_INK), 1);
        board_text(shapes, layout,
                   (Frame){edge, y + (high - 1.25 * large) / 2, left, large},
                   view->choice_keys[i], key);
        board_text(
            shapes, layout,
            (Frame){edge + left + large * .4, y + large * .2, w - left - large, high},
            view->choices[i], style);
        bottom = y;
    }
    return view->choice_count > 0 ? bottom - edge * .5 : bottom;
}

/* Four corners about what is held, as of a picture one looks at together. */
static void corners_draw(Shapes *shapes, const WallView *view, const Layout *layout,
                         double bottom)
{
    double w = free_width(view, layout), arm = 90, edge = 56;
    double x = layout->mirrored ? layout->w - w : 0;
    for (int k = 0; k < 4; k++) {
        double sx = k & 1 ? 1 : -1, sy = k & 2 ? 1 : -1;
        Point at = {x + (k & 1 ? w - edge : edge), k & 2 ? bottom - edge : edge};
        Point points[] = {{at.x - sx * arm, at.y}, at, {at.x, at.y - sy * arm}};
        double widths[] = {10, 10, 10};
        int fill = shapes_solid(shapes, UI_CREAM);
        shapes_ribbon(shapes, points, widths, 2, fill, 1);
        shapes_ribbon(shapes, points + 1, widths, 2, fill, 1);
    }
}

static void foot_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    double bottom = layout->h, w = free_width(view, layout);
    shapes_group(shapes, BOARD_GROUP_FOOT, false);
    if (view->board == BOARD_ASK) {
        bottom = band_draw(shapes, layout, view->text, bottom, w);
        corners_draw(shapes, view, layout, bottom);
    } else {
        bottom = band_draw(shapes, layout, view->played, bottom, w);
        bottom = choices_draw(shapes, layout, view, bottom);
    }
    bottom = band_draw(shapes, layout, view->said, bottom, w);
    if (some(view->caption)) {
        Layout large = *layout;
        large.workshop = true; /* captions grow by .7 of the scale: layout.c */
        large.text_scale = 1 + (layout->h / 1080 - 1) / .7;
        ui_caption(shapes, &large, (Point){40, bottom - 40 - wall_large(layout)},
                   view->caption, view->caption_strength, view->caption_direction,
                   w - 80);
    }
}

void wall_beside(const Layout *layout, const char *text, Frame out[2])
{
    double gap = 8, large = wall_large(layout), w = (layout->w - gap) / 2;
    double head = some(text) ? large * HEAD_BAND : 0, foot = large * 3.3;
    out[0] = (Frame){0, head, w, layout->h - head - foot};
    out[1] = (Frame){w + gap, head, w, layout->h - head - foot};
}

/* Above them what is looked for; under each half the answer that is played in it. */
static void beside_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    Frame halves[2];
    double large = wall_large(layout);
    BoardText style = {.size = large, .face = TYPE_HEADING, .colour = UI_INK};
    wall_beside(layout, view->text, halves);
    shapes_group(shapes, BOARD_GROUP_PANEL, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_CREAM), 1);
    if (some(view->text)) {
        TextStyle head = {.size = large,
                          .face = TYPE_BOLD,
                          .anchor = ANCHOR_CENTRE,
                          .colour = UI_CREAM};
        shapes_box(shapes, 0, 0, layout->w, halves[0].y, 0, shapes_solid(shapes, UI_INK),
                   1);
        ui_fitted(shapes, layout, (Frame){PAD, 0, layout->w - 2 * PAD, halves[0].y},
                  view->text, head);
    }
    for (int i = 0; i < 2; i++) {
        Frame f = halves[i];
        int answer = view->beside[i];
        const char *text = view->answers[answer].text;
        double left = 2.1 * large, w = f.w - left - 20;
        double high = board_height(layout, w, text, style);
        double bottom = f.y + f.h, foot = layout->h - bottom;
        board_letter(shapes, (Point){f.x + 1.1 * large, bottom + foot / 2}, .72 * large,
                     answer);
        board_text(shapes, layout,
                   (Frame){f.x + left, bottom + (foot - high) / 2 - 4, w, high}, text,
                   style);
    }
}

bool asking_fits(const WallView *view, const Layout *layout)
{
    Frame halves[2];
    double large = wall_large(layout);
    BoardText style = {.size = large, .face = TYPE_HEADING, .colour = UI_INK};
    wall_beside(layout, "", halves);
    for (int i = 0; i < view->answer_count; i++) {
        double w = halves[0].w - 2.1 * large - 20;
        if (board_height(layout, w, view->answers[i].text, style) >
            layout->h - halves[0].h) {
            return false;
        }
    }
    return vote_fits(layout, panel_frame(layout), view);
}

/* A soft ending: the light goes down over what is left of the scene. */
static void dim_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    if (view->dim > 0) {
        shapes_group(shapes, BOARD_GROUP_VEIL, false);
        shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, UI_NIGHT),
                   grained(smooth(view->dim), .04));
    }
}

static void dark_draw(Shapes *shapes, const Layout *layout)
{
    shapes_group(shapes, BOARD_GROUP_VEIL, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, 0x120E1AFF),
               1);
}

typedef void Leaf(Shapes *shapes, const Layout *layout, const WallView *view);

/* A whole page, within what the trainer's side leaves of it. */
static void leaf_draw(Shapes *shapes, const WallView *view, const Layout *layout,
                      Leaf *leaf)
{
    Layout left = *layout;
    left.w = free_width(view, layout);
    shapes_push(shapes, transform_move(layout->mirrored ? layout->w - left.w : 0, 0));
    leaf(shapes, &left, view);
    shapes_pop(shapes);
}

void wall_draw(Shapes *shapes, const WallView *view, const Layout *layout)
{
    assert(view->word_count >= 0 && view->word_count <= WALL_WORDS_MAX);
    switch (view->board) {
    case BOARD_BABY:
    case BOARD_NOTE:
    case BOARD_ASK:
    case BOARD_VOTE:
        stage_draw(shapes, view, layout);
        if (has_panel(view)) {
            panel_draw(shapes, layout, view);
        }
        if (view->inner) {
            inner_place(shapes, layout, view);
        }
        foot_draw(shapes, view, layout);
        dim_draw(shapes, view, layout);
        return;
    case BOARD_BESIDE:
        beside_draw(shapes, view, layout);
        return;
    case BOARD_WORDS:
        leaf_draw(shapes, view, layout, leaf_words);
        return;
    case BOARD_BREATH:
        leaf_draw(shapes, view, layout, leaf_breath);
        return;
    case BOARD_PAGE:
        leaf_draw(shapes, view, layout, leaf_page);
        return;
    case BOARD_STILL:
        leaf_still(shapes, layout, view);
        return;
    case BOARD_CHECK:
        leaf_check(shapes, layout, view);
        return;
    case BOARD_DARK:
    case BOARD_COUNT:
        dark_draw(shapes, layout);
    }
}
