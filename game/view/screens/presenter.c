#include "view/presenterview.h"

#include "view/amount.h"

#include <assert.h>
#include <stdio.h>

/* The trainer's page is dark: it lies on a laptop in a dimmed room, and nobody should
 * look at it longer than needed. */

enum {
    GROUP_PAGE = 6000,
    GROUP_CLOCK,
    GROUP_WORDS,
    GROUP_INNER,
    GROUP_VOTES,
    GROUP_DIALS,
    GROUP_NEXT,
    GROUP_KEYS
};

static const double EDGE = 48, GAP = 32, TOP = 132, LEFT = .4, FOOT = 188;
static const Colour PAGE = 0x241C33FF, CARD = 0x352B46FF, SOFT = 0xD9CFE0FF;

static TextStyle text_of(double size, Typeface face, Colour colour)
{
    return (TextStyle){.size = size, .face = face, .colour = colour, .leading = 1.28};
}

static double column(const Layout *layout)
{
    return (layout->w - 2 * EDGE) * LEFT;
}

Frame presenter_wall(const Layout *layout)
{
    double w = column(layout);
    return (Frame){EDGE, TOP + 44, w, w * 9 / 16};
}

/* The plan, which step of it, and the clocks: large enough for a glance. */
static void head_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                      Frame f)
{
    double size = layout_size(layout, TEXT_LABEL);
    shapes_group(shapes, GROUP_CLOCK, false);
    ui_fitted(shapes, layout, (Frame){f.x, 26, f.w * .62, 48}, view->step,
              text_of(size * 1.15, TYPE_HEADING, UI_CREAM));
    ui_fitted(shapes, layout, (Frame){f.x, 74, f.w * .62, 38}, view->place,
              text_of(size * .8, TYPE_BODY, SOFT));
    TextStyle clock = text_of(size * 1.3, TYPE_HEADING, UI_CREAM);
    clock.anchor = ANCHOR_END;
    ui_fitted(shapes, layout, (Frame){f.x + f.w * .64, 26, f.w * .36, 48}, view->clock,
              clock);
    clock.size = size * .8;
    clock.face = TYPE_BODY;
    clock.colour = SOFT;
    ui_fitted(shapes, layout, (Frame){f.x + f.w * .64, 74, f.w * .36, 38}, view->left,
              clock);
}

/* A heading and its paragraph; returns the y below. */
static double words_draw(Shapes *shapes, const Layout *layout, Frame f, const char *head,
                         const char *text, double size)
{
    double small = layout_size(layout, TEXT_LEAST);
    if (!some(text)) {
        return f.y;
    }
    f.y = ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, head,
                       text_of(small, TYPE_HEADING, UI_GLOW)) +
          2;
    return ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, text,
                        text_of(size, TYPE_BODY, UI_CREAM)) +
           small * .7;
}

/* The size at which all that is said and asked fits its room. */
static double words_size(const Layout *layout, const PresenterView *view, Frame f)
{
    double small = layout_size(layout, TEXT_LEAST), size = layout_size(layout, TEXT_BODY);
    const char *texts[] = {view->say, view->listen, view->typing};
    for (;; size = larger(size * .95, small * .8)) {
        double high = 0;
        for (int i = 0; i < countof(texts); i++) {
            if (some(texts[i])) {
                TextStyle style = text_of(size, TYPE_BODY, UI_CREAM);
                high += ui_paragraph_height(layout, f.w, texts[i], style) + small * 2.1;
            }
        }
        if (high <= f.h || size <= small * .8) {
            return size;
        }
    }
}

/* Counts are hers alone until they are revealed. */
static void votes_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                       Frame f)
{
    double size = layout_size(layout, TEXT_LEAST) * 1.1, row = size * 1.62;
    shapes_group(shapes, GROUP_VOTES, false);
    f.y = ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, view->vote_head,
                       text_of(size * .92, TYPE_HEADING, UI_GLOW)) +
          6;
    for (int i = 0; i < view->vote_count; i++) {
        char key[4], count[12];
        snprintf(key, sizeof key, "%d", i + 1);
        snprintf(count, sizeof count, "%d", view->votes[i].votes);
        shapes_box(shapes, layout_left(layout, f.x, f.w), f.y, f.w, row - 6, 14,
                   shapes_solid(shapes, CARD), 1);
        ui_fitted(shapes, layout, (Frame){f.x + 16, f.y, 40, row - 6}, key,
                  text_of(size, TYPE_HEADING, UI_GLOW));
        ui_fitted(shapes, layout, (Frame){f.x + 62, f.y, f.w - 160, row - 6},
                  view->votes[i].text, text_of(size, TYPE_BODY, UI_CREAM));
        TextStyle style = text_of(size * 1.15, TYPE_HEADING, UI_CREAM);
        style.anchor = ANCHOR_END;
        ui_fitted(shapes, layout, (Frame){f.x + f.w - 90, f.y, 70, row - 6}, count,
                  style);
        f.y += row;
    }
}

static void dials_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                       Frame f)
{
    double size = layout_size(layout, TEXT_LEAST), row = size * 1.46;
    if (!view->dials_shown) {
        return;
    }
    shapes_group(shapes, GROUP_DIALS, false);
    for (int i = 0; i < PRESENTER_DIALS; i++) {
        const PresenterDial *dial = &view->dials[i];
        bool here = i == view->dial;
        if (here) {
            shapes_box(shapes, layout_left(layout, f.x - 10, f.w + 20), f.y, f.w + 20,
                       row, 14, shapes_solid(shapes, CARD), 1);
        }
        Colour ink = here ? UI_CREAM : SOFT;
        ui_fitted(shapes, layout, (Frame){f.x, f.y, f.w * .5, row}, dial->label,
                  text_of(size, TYPE_BODY, ink));
        TextStyle style = text_of(size, TYPE_HEADING, here ? UI_GLOW : ink);
        style.anchor = ANCHOR_END;
        ui_fitted(shapes, layout, (Frame){f.x + f.w * .5, f.y, f.w * .5, row},
                  dial->value, style);
        f.y += row;
    }
}

/* Keys in columns at the foot: a cap and what it does. */
static void keys_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                      Frame f, int columns)
{
    double size = layout_size(layout, TEXT_LEAST) * .92, row = size * 1.72;
    double wide = f.w / columns;
    int rows = (view->key_count + columns - 1) / columns;
    shapes_group(shapes, GROUP_KEYS, false);
    for (int i = 0; i < view->key_count; i++) {
        const PresenterKey *key = &view->keys[i];
        double x = f.x + wide * (i / rows), y = f.y + row * (i % rows);
        double cap = larger(
            layout_text_width(layout, key->key, size, TYPE_HEADING) + size, size * 1.6);
        shapes_box(shapes, layout_left(layout, x, cap), y + 3, cap, row - 8, 11,
                   shapes_solid(shapes, key->on ? UI_GLOW : CARD), 1);
        TextStyle style = text_of(size, TYPE_HEADING, key->on ? UI_NIGHT : UI_CREAM);
        style.anchor = ANCHOR_CENTRE;
        ui_fitted(shapes, layout, (Frame){x, y + 2, cap, row - 8}, key->key, style);
        ui_fitted(shapes, layout, (Frame){x + cap + 12, y + 2, wide - cap - 24, row - 8},
                  key->does, text_of(size, TYPE_BODY, key->on ? UI_GLOW : SOFT));
    }
}

/* What is said and asked, and words that are being typed. */
static void talk_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                      Frame f)
{
    double size = words_size(layout, view, f);
    shapes_group(shapes, GROUP_WORDS, false);
    f.y = words_draw(shapes, layout, f, view->say_head, view->say, size);
    f.y = words_draw(shapes, layout, f, view->listen_head, view->listen, size);
    if (view->typing) {
        words_draw(shapes, layout, f, view->typing_head,
                   view->typing[0] ? view->typing : "_", size);
    }
}

/* Below the small picture: what comes next, or what is amiss. */
static double next_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                        Frame f)
{
    double small = layout_size(layout, TEXT_LEAST);
    bool amiss = some(view->status);
    shapes_group(shapes, GROUP_NEXT, false);
    if (!amiss) {
        double head =
            layout_text_width(layout, view->next_head, small, TYPE_HEADING) + 24;
        ui_fitted(shapes, layout, (Frame){f.x, f.y, head, small * 1.5}, view->next_head,
                  text_of(small, TYPE_HEADING, UI_GLOW));
        ui_fitted(shapes, layout, (Frame){f.x + head, f.y, f.w - head, small * 1.5},
                  view->next, text_of(small, TYPE_BODY, UI_CREAM));
        return f.y + small * 1.9;
    }
    return ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, view->status,
                        text_of(small, TYPE_HEADING, UI_GLOW)) +
           small * .4;
}

/* Hands while they are counted, else the dials. */
static void lower_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                       Frame f)
{
    if (view->vote_count > 0) {
        votes_draw(shapes, view, layout, f);
    } else {
        dials_draw(shapes, view, layout, f);
    }
}

static void inner_place(Shapes *shapes, const PresenterView *view, const Layout *layout,
                        Frame f)
{
    if (!view->inner) {
        return;
    }
    double size = layout_size(layout, TEXT_LEAST);
    while (size > 15 && inner_height(layout, f.w, view->inner, size) > f.h) {
        size *= .96;
    }
    shapes_group(shapes, GROUP_INNER, false);
    f.h = inner_height(layout, f.w, view->inner, size);
    inner_draw(shapes, layout, f, view->inner, size);
}

/* On one display the trainer's side lies over the larger half of the wall: how she is, or
 * the dials while one is turned. */
static void over_draw(Shapes *shapes, const PresenterView *view, const Layout *layout)
{
    double x = layout->w * .46, w = layout->w - x,
           small = layout_size(layout, TEXT_LEAST);
    double keys = layout->h - FOOT - 70;
    bool inner = view->inner && !view->dials_shown;
    Frame f = {x + 36, TOP, w - 72, keys - TOP};
    double room = inner ? inner_height(layout, f.w, view->inner, small * .9) + 20 : 0;
    double lower = view->vote_count > 0 ? small * 9.4
                   : view->dials_shown  ? small * 7.6
                                        : 0;
    if (lower > 0 && view->vote_count > 0) {
        room = 0;
        inner = false;
    }
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, layout_left(layout, x, w), 0, w, layout->h, 0,
               shapes_solid(shapes, PAGE), 1);
    head_draw(shapes, view, layout, f);
    keys_draw(shapes, view, layout, (Frame){f.x, keys, f.w, FOOT}, 3);
    if (view->asking) {
        shapes_group(shapes, GROUP_WORDS, false);
        asking_draw(shapes, view->asking, layout, f);
        return;
    }
    f.h -= room + lower + small * 2.4;
    talk_draw(shapes, view, layout, f);
    f.y += f.h;
    f.y = next_draw(shapes, view, layout, f);
    if (inner) {
        inner_place(shapes, view, layout, (Frame){f.x, f.y, f.w, room - 16});
    }
    lower_draw(shapes, view, layout, (Frame){f.x, f.y, f.w, lower});
}

/* On a display of its own: the small wall and what comes next to the left, what to say
 * and how she is to the right, keys at the foot. */
static void page_draw(Shapes *shapes, const PresenterView *view, const Layout *layout)
{
    Frame wall = presenter_wall(layout);
    double small = layout_size(layout, TEXT_LEAST), foot = layout->h - FOOT;
    double x = wall.x + wall.w + GAP, w = layout->w - EDGE - x;
    double size = small;
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, PAGE), 1);
    ui_fitted(shapes, layout, (Frame){wall.x, TOP - 4, wall.w, 44}, view->wall_head,
              text_of(small, TYPE_HEADING, UI_GLOW));
    shapes_box(shapes, wall.x - 4, wall.y - 4, wall.w + 8, wall.h + 8, 6,
               shapes_solid(shapes, CARD), 1);
    head_draw(shapes, view, layout, (Frame){EDGE, 0, layout->w - 2 * EDGE, TOP});
    Frame below = {wall.x, wall.y + wall.h + 20, wall.w, 0};
    below.y = next_draw(shapes, view, layout, below);
    lower_draw(shapes, view, layout, below);
    keys_draw(shapes, view, layout, (Frame){EDGE, foot, layout->w - 2 * EDGE, FOOT}, 4);
    if (view->asking) {
        shapes_group(shapes, GROUP_WORDS, false);
        asking_draw(shapes, view->asking, layout, (Frame){x, TOP, w, foot - TOP - 20});
        return;
    }
    double inner = view->inner ? inner_height(layout, w, view->inner, size) : 0;
    talk_draw(shapes, view, layout,
              (Frame){x, TOP + 4, w, foot - TOP - 30 - (inner > 0 ? inner + 20 : 0)});
    inner_place(shapes, view, layout, (Frame){x, foot - 20 - inner, w, inner});
}

void presenter_draw(Shapes *shapes, const PresenterView *view, const Layout *layout)
{
    assert(view->plan && view->step && view->clock);
    assert(view->key_count >= 0 && view->key_count <= PRESENTER_KEYS_MAX);
    if (view->over) {
        over_draw(shapes, view, layout);
    } else {
        page_draw(shapes, view, layout);
    }
}
