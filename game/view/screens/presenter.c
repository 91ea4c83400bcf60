#include "view/presenterview.h"

#include "view/amount.h"
#include "view/screens/caps.h"

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

static const double EDGE = 48, GAP = 36, TOP = 128, LEFT = .385, STRIP = 60, RIM = 8;
static const double LOW = 1080; /* no page is lower: layout.h */
static const Colour PAGE = 0x241C33FF, CARD = 0x352B46FF, SOFT = 0xD9CFE0FF,
                    PLAYS = 0x8FD3B6FF;

static TextStyle text_of(double size, Typeface face, Colour colour)
{
    return (TextStyle){.size = size, .face = face, .colour = colour, .leading = 1.28};
}

/* Where the small wall has its place: as wide as the column; on a page that is higher
 * than it need be, as high as the highest wall wants. */
static Frame slot(const Layout *layout)
{
    double w = (layout->w - 2 * EDGE) * LEFT, more = layout->h - LOW;
    return (Frame){EDGE, TOP + STRIP + RIM, w, smaller(w * 9 / 16 + more, w * 3 / 4)};
}

Frame presenter_wall(const Layout *layout, double shape)
{
    assert(shape > 0);
    Frame f = slot(layout);
    double w = smaller(f.w, f.h * shape), h = w / shape;
    return (Frame){f.x + (f.w - w) / 2, f.y + (f.h - h) / 2, w, h};
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

/* How high all that is said and asked is at this size. */
static double talk_height(const Layout *layout, const PresenterView *view, double w,
                          double size)
{
    const char *texts[] = {view->say, view->listen, view->typing};
    double small = layout_size(layout, TEXT_LEAST), high = 0;
    for (int i = 0; i < countof(texts); i++) {
        if (some(texts[i])) {
            TextStyle style = text_of(size, TYPE_BODY, UI_CREAM);
            high += ui_paragraph_height(layout, w, texts[i], style) + small * 2.1;
        }
    }
    return high;
}

/* The size at which it fits its room. */
static double words_size(const Layout *layout, const PresenterView *view, Frame f)
{
    double least = layout_least(layout), size = layout_size(layout, TEXT_BODY) * 1.25;
    while (size > least && talk_height(layout, view, f.w, size) > f.h) {
        size = larger(size * .95, least);
    }
    return size;
}

/* Counts are hers alone until they are revealed; rows as high as there is room. */
static void votes_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                       Frame f)
{
    double size = layout_size(layout, TEXT_LEAST) * 1.1, bottom = f.y + f.h;
    shapes_group(shapes, GROUP_VOTES, false);
    f.y = ui_paragraph(shapes, layout, (Point){f.x, f.y}, f.w, view->vote_head,
                       text_of(size * .92, TYPE_HEADING, UI_GLOW)) +
          6;
    double row = smaller(size * 1.6, (bottom - f.y) / view->vote_count);
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

/* What the counts need, every line whole; 0 where nothing is asked. */
static double votes_height(const PresenterView *view, const Layout *layout)
{
    return view->vote_count > 0
               ? layout_size(layout, TEXT_LEAST) * (1.8 + 1.5 * view->vote_count)
               : 0;
}

static void dials_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                       Frame f)
{
    double size = layout_size(layout, TEXT_LEAST), row = size * 1.46;
    if (!view->dials_shown || row * PRESENTER_DIALS > f.h + row * .4) {
        return; /* a very small window has room for the keys alone */
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

/* What the wall does, as a sign: a triangle, two bars, a ring, a square, an empty frame.
 */
static void run_sign(Shapes *shapes, PresenterRun run, Point at, double r, Colour ink)
{
    int fill = shapes_solid(shapes, ink);
    switch (run) {
    case PRESENTER_PLAYS: {
        const Point points[] = {{at.x - .7 * r, at.y - .95 * r},
                                {at.x + r, at.y},
                                {at.x - .7 * r, at.y + .95 * r}};
        shapes_polygon(shapes, points, 3, fill, 1);
        return;
    }
    case PRESENTER_HOLDS:
        for (int i = -1; i <= 1; i += 2) {
            shapes_box(shapes, at.x + (i < 0 ? -.8 : .25) * r, at.y - .95 * r, .55 * r,
                       1.9 * r, 4, fill, 1);
        }
        return;
    case PRESENTER_READY:
        shapes_ellipse(shapes, at, .9 * r, .9 * r, 0, fill, 1);
        shapes_ellipse(shapes, at, .6 * r, .6 * r, 0, shapes_solid(shapes, CARD), 1);
        return;
    case PRESENTER_STILL:
        shapes_box(shapes, at.x - .8 * r, at.y - .8 * r, 1.6 * r, 1.6 * r, 4, fill, 1);
        return;
    case PRESENTER_DARK:
    case PRESENTER_RUNS:
        shapes_box(shapes, at.x - r, at.y - .7 * r, 2 * r, 1.4 * r, 4, fill, 1);
        shapes_box(shapes, at.x - .8 * r, at.y - .5 * r, 1.6 * r, r, 2,
                   shapes_solid(shapes, CARD), 1);
        return;
    }
}

static Colour run_colour(PresenterRun run)
{
    return run == PRESENTER_PLAYS ? PLAYS : run == PRESENTER_HOLDS ? UI_GLOW : CARD;
}

/* What plays has a filled strip and a whole rim; what is held a hollow strip and the
 * corners of one, as on the wall; what stands has neither. */
static void run_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                     Frame f)
{
    double size = layout_size(layout, TEXT_LABEL), r = size * .42;
    bool plays = view->run == PRESENTER_PLAYS, holds = view->run == PRESENTER_HOLDS;
    double x = layout_left(layout, f.x, f.w), pad = 22;
    Colour tint = run_colour(view->run), ink = plays ? UI_NIGHT : holds ? tint : UI_CREAM;
    shapes_box(shapes, x, f.y, f.w, f.h, 14, shapes_solid(shapes, tint), 1);
    if (holds) {
        shapes_box(shapes, x + 4, f.y + 4, f.w - 8, f.h - 8, 11,
                   shapes_solid(shapes, PAGE), 1);
    }
    run_sign(shapes, view->run,
             (Point){layout_left(layout, f.x + pad + r, 0), f.y + f.h / 2}, r, ink);
    double left = f.x + pad + 2 * r + 16;
    double word = layout_text_width(layout, view->run_word, size, TYPE_HEADING) + 24;
    ui_fitted(shapes, layout, (Frame){left, f.y, word, f.h}, view->run_word,
              text_of(size, TYPE_HEADING, ink));
    TextStyle style = text_of(layout_size(layout, TEXT_LEAST), TYPE_BODY, ink);
    style.anchor = ANCHOR_END;
    left += word + 8;
    ui_fitted(shapes, layout, (Frame){left, f.y, f.x + f.w - pad - left, f.h},
              view->run_next, style);
}

/* The rim about the small wall. */
static void rim_draw(Shapes *shapes, const PresenterView *view, Frame f)
{
    Colour tint = run_colour(view->run);
    bool holds = view->run == PRESENTER_HOLDS;
    shapes_box(shapes, f.x - RIM, f.y - RIM, f.w + 2 * RIM, f.h + 2 * RIM, 8,
               shapes_solid(shapes, tint), 1);
    if (holds) {
        double arm = f.h * .16, w = f.w + 2 * RIM, h = f.h + 2 * RIM;
        int page = shapes_solid(shapes, PAGE);
        shapes_box(shapes, f.x - RIM + arm, f.y - RIM, w - 2 * arm, h, 0, page, 1);
        shapes_box(shapes, f.x - RIM, f.y - RIM + arm, w, h - 2 * arm, 0, page, 1);
    }
    shapes_box(shapes, f.x, f.y, f.w, f.h, 0, shapes_solid(shapes, UI_NIGHT), 1);
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
        return ui_paragraph(shapes, layout, (Point){f.x + head, f.y + small * .12},
                            f.w - head, view->next, text_of(small, TYPE_BODY, UI_CREAM)) +
               small * .5;
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
    shapes_group(shapes, GROUP_INNER, false);
    inner_draw(shapes, layout, f, view->inner, layout_size(layout, TEXT_LEAST));
}

/* Where the keys begin. */
static double keys_top(const PresenterView *view, const Layout *layout, double w)
{
    return layout->h - 20 - caps_height(view, layout, w);
}

static void keys_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                      Frame f)
{
    shapes_group(shapes, GROUP_KEYS, false);
    caps_draw(shapes, view, layout, f);
}

/* What to say above, how she is below, and between them who answers her with what; all of
 * it gives way while a vote is typed. */
static void told_draw(Shapes *shapes, const PresenterView *view, const Layout *layout,
                      Frame f)
{
    double small = layout_size(layout, TEXT_LEAST), bottom = f.y + f.h;
    if (view->asking) {
        shapes_group(shapes, GROUP_WORDS, false);
        asking_draw(shapes, view->asking, layout, f);
        return;
    }
    double hands = caps_hands_height(view, layout, f.w);
    double inner = view->inner ? inner_height(layout, f.w, view->inner, small) : 0;
    if (f.h - hands - inner - small < talk_height(layout, view, f.w, small)) {
        inner = 0; /* what is to be said goes before; R shows her state on the wall */
    }
    bottom -= inner;
    if (inner > 0) {
        inner_place(shapes, view, layout, (Frame){f.x, bottom, f.w, inner});
    }
    bottom -= hands + (inner > 0 ? small * .5 : 0);
    shapes_group(shapes, GROUP_KEYS, false);
    caps_hands_draw(shapes, view, layout, (Frame){f.x, bottom, f.w, hands});
    talk_draw(shapes, view, layout, (Frame){f.x, f.y, f.w, bottom - f.y - small * .4});
}

/* On one display the trainer's side lies over the larger half of the wall: how she is, or
 * the dials while one is turned, or the hands while they are counted. */
static void over_draw(Shapes *shapes, const PresenterView *view, const Layout *layout)
{
    double x = layout->w * .46, w = layout->w - x,
           small = layout_size(layout, TEXT_LEAST);
    Frame f = {x + 36, TOP, w - 72, 0};
    double keys = keys_top(view, layout, f.w);
    double lower = view->asking           ? 0
                   : view->vote_count > 0 ? small * 9.4
                   : view->dials_shown    ? small * 7.6
                                          : 0;
    PresenterView told = *view;
    if (lower > 0) {
        told.inner = NULL;
        told.hands_count = 0;
    }
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, layout_left(layout, x, w), 0, w, layout->h, 0,
               shapes_solid(shapes, PAGE), 1);
    head_draw(shapes, view, layout, f);
    run_draw(shapes, view, layout, (Frame){f.x, TOP, f.w, STRIP - 6});
    f.y = TOP + STRIP + 14;
    f.y = next_draw(shapes, view, layout, f);
    f.h = keys - small * .6 - lower - f.y;
    if (lower > 0 && talk_height(layout, &told, f.w, layout_least(layout)) > f.h) {
        told.listen = NULL; /* in a small window it gives way to the counts */
    }
    told_draw(shapes, &told, layout, f);
    if (lower > 0) {
        lower_draw(shapes, view, layout, (Frame){f.x, f.y + f.h, f.w, lower});
    }
    keys_draw(shapes, view, layout, (Frame){f.x, keys, f.w, layout->h - keys});
}

/* On a display of its own: the small wall and what comes next to the left, what to say
 * and how she is to the right, keys at the foot. */
static void page_draw(Shapes *shapes, const PresenterView *view, const Layout *layout)
{
    Frame place = slot(layout);
    double small = layout_size(layout, TEXT_LEAST), wide = layout->w - 2 * EDGE;
    double keys = keys_top(view, layout, wide), x = place.x + place.w + GAP;
    shapes_group(shapes, GROUP_PAGE, false);
    shapes_box(shapes, 0, 0, layout->w, layout->h, 0, shapes_solid(shapes, PAGE), 1);
    run_draw(shapes, view, layout, (Frame){place.x, TOP - 6, place.w, STRIP - 6});
    rim_draw(shapes, view, presenter_wall(layout, view->wall_shape));
    head_draw(shapes, view, layout, (Frame){EDGE, 0, wide, TOP});
    Frame below = {place.x, place.y + place.h + RIM + 16, place.w, 0};
    below.y = next_draw(shapes, view, layout, below);
    below.h = keys - small * .4 - below.y;
    Frame told = {x, TOP, layout->w - EDGE - x, keys - small - TOP};
    double votes = votes_height(view, layout);
    if (votes > below.h) { /* in a small window they stand below what is said */
        told.h -= votes;
        below = (Frame){x, told.y + told.h, told.w, votes + small * .6};
    }
    lower_draw(shapes, view, layout, below);
    told_draw(shapes, view, layout, told);
    keys_draw(shapes, view, layout, (Frame){EDGE, keys, wide, layout->h - keys});
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
