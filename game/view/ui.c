#include "view/ui.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const Colour KEY_ON_RUST = 0x983D25FF, WHITE = 0xFFFFFFFF;

static const double RING = 6, GAP = 4; /* focus: a ring outside a gap, scene units */
static const double PRESS = 4;         /* how far a pressed thing moves down */
static const double BASELINE = 0.35; /* of a text's size, below the middle of its line */
static const double SHADE = 0.14;
static const double ROUNDEST = 60; /* radius of a high button's ends */

enum { SHORT_BYTES = 512 };

/* A rounded box with its drop shadow; in high contrast a flat box with a cream rim. */
static void slab(Shapes *shapes, const Layout *layout, Frame f, double radius,
                 Colour colour)
{
    if (layout->contrast) {
        shapes_box(shapes, f.x - 4, f.y - 4, f.w + 8, f.h + 8, radius + 4,
                   shapes_solid(shapes, UI_CREAM), 1);
    } else {
        shapes_shadow(shapes, f.x, f.y, f.w, f.h, radius, SHADE);
    }
    shapes_box(shapes, f.x, f.y, f.w, f.h, radius, shapes_solid(shapes, colour), 1);
}

/* The same frame on a page that runs the other way. */
static Frame mirrored(const Layout *layout, Frame f)
{
    f.x = layout_left(layout, f.x, f.w);
    return f;
}

/* Where a text of this anchor stands in a frame that is already mirrored, and its anchor
 * then. */
static double anchored(const Layout *layout, Frame f, Anchor *anchor)
{
    if (*anchor == ANCHOR_CENTRE) {
        return f.x + f.w / 2;
    }
    if (layout->mirrored) {
        *anchor = *anchor == ANCHOR_START ? ANCHOR_END : ANCHOR_START;
    }
    return *anchor == ANCHOR_START ? f.x : f.x + f.w;
}

/* Writes as many words of `text` as fit and three dots. */
static TextFit shorten(const Layout *layout, Frame f, const char *text, TextStyle style,
                       char *out)
{
    static const char DOTS[] = "\xE2\x80\xA6";
    size_t bytes = strlen(text);
    bytes = bytes < SHORT_BYTES - sizeof DOTS ? bytes : SHORT_BYTES - sizeof DOTS;
    TextFit fit;
    do {
        while (bytes > 0 && text[bytes] != ' ') {
            bytes--;
        }
        memcpy(out, text, bytes);
        memcpy(out + bytes, DOTS, sizeof DOTS);
        fit = layout_fit(layout, out, style.face, style.size, f.w, f.h);
    } while (!fit.fits && bytes-- > 0);
    return fit;
}

static double fitted(Shapes *shapes, const Layout *layout, Frame f, const char *text,
                     TextStyle style)
{
    if (!some(text)) {
        return style.size;
    }
    char cut[SHORT_BYTES];
    double leading = style.leading > 0 ? style.leading : 1.2;
    TextFit fit = layout_fit(layout, text, style.face, style.size, f.w, f.h);
    if (!fit.fits && fit.lines > 1) {
        fit = shorten(layout, f, text, style, cut);
        text = cut;
    }
    double x = anchored(layout, f, &style.anchor);
    double down = (fit.lines - 1) * leading * fit.size / 2;
    style.size = fit.size;
    style.wrap = fit.lines > 1 ? fit.wrap : 0;
    style.leading = leading;
    shapes_text(shapes, (Point){x, f.y + f.h / 2 - down + BASELINE * fit.size}, text,
                style);
    return fit.size;
}

static double key_size(const Layout *layout)
{
    return layout_size(layout, TEXT_LEAST);
}

/* A cap is never narrower than it is high. */
static double key_width(const Layout *layout, const char *key)
{
    double size = key_size(layout);
    double text = layout_text_width(layout, key, size, TYPE_HEADING);
    return larger(text + size * 1.1, size * 1.7);
}

/* The cap of a key, its right end at `right` and its middle at `y`. */
static void key_cap(Shapes *shapes, const Layout *layout, Frame f, const char *key,
                    Colour cap, Colour ink)
{
    shapes_box(shapes, f.x, f.y, f.w, f.h, 14, shapes_solid(shapes, cap), 1);
    fitted(shapes, layout, (Frame){f.x + 4, f.y, f.w - 8, f.h}, key,
           (TextStyle){.size = key_size(layout),
                       .face = TYPE_HEADING,
                       .anchor = ANCHOR_CENTRE,
                       .colour = ink});
}

/* Where on a disc's rim its key sits, of the radius; half a key's height, of its text. */
static const double CORNER = 0.74, DOT = 0.85;

/* How wide a key at a disc is, and its text size; half as high is `r`. A long name is
 * written smaller. */
static double dot_width(const Layout *layout, const char *key, double r, double *size)
{
    *size = key_size(layout);
    double text = layout_text_width(layout, key, *size, TYPE_HEADING);
    if (text > 2 * r) {
        double small = larger(*size * 0.86, layout_least(layout));
        text *= small / *size;
        *size = small;
    }
    return larger(2 * r, text + *size * 0.9);
}

/* A key at the rim of a disc: a dark dot, longer for a longer name, outwards alone. */
static void key_dot(Shapes *shapes, const Layout *layout, Point at, const char *key)
{
    Theme theme = ui_theme(layout->contrast);
    double size, r = key_size(layout) * DOT;
    double w = dot_width(layout, key, r, &size);
    at.x += (w / 2 - r) * (layout->mirrored ? -1 : 1);
    Frame f = {at.x - w / 2, at.y - r, w, 2 * r};
    shapes_box(shapes, f.x - 2.5, f.y - 2.5, w + 5, 2 * r + 5, r + 2.5,
               shapes_solid(shapes, theme.gap), 1);
    shapes_box(shapes, f.x, f.y, w, 2 * r, r, shapes_solid(shapes, theme.ring), 1);
    shapes_text(shapes, (Point){at.x, at.y + BASELINE * size}, key,
                (TextStyle){.size = size,
                            .face = TYPE_HEADING,
                            .anchor = ANCHOR_CENTRE,
                            .colour = layout->contrast ? UI_NIGHT : UI_CREAM});
}

/* A tool is plain, and dark while it is on. */
static VerbLook disc_look(const Layout *layout, const DiscView *disc)
{
    if (disc->act != ACT_NONE) {
        return ui_verb(disc->act);
    }
    Theme theme = ui_theme(layout->contrast);
    return (VerbLook){theme.text, theme.panel, disc->icon};
}

/* The disc itself: an outline until its verb is used, for until then the face owns the
   colour. */
static void disc_face(Shapes *shapes, const Layout *layout, Point at, double r,
                      const DiscView *disc)
{
    VerbLook look = disc_look(layout, disc);
    Theme theme = ui_theme(layout->contrast);
    Colour glyph = disc->used ? look.glyph : theme.text;
    Colour face = disc->used ? look.disc : theme.panel;
    double rim = disc->used && !layout->contrast ? 0 : 4;
    if (rim > 0) {
        Colour edge = layout->contrast ? UI_CREAM : UI_INK2;
        shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, edge), 1);
    }
    int fill = shapes_solid(shapes, face);
    if (disc->used && !layout->contrast) {
        Stop stops[] = {{0, colour_mix(face, WHITE, 0.13)}, {1, face}};
        fill = shapes_linear(shapes, (Point){at.x, at.y - r}, (Point){at.x, at.y + r}, 2,
                             stops);
    }
    shapes_ellipse(shapes, at, r - rim, r - rim, 0, fill, 1);
    ui_icon(shapes, look.icon, at, r * 100 / 62, glyph, face);
}

/* What runs out from a pressed disc: one soft ring, wider as `glow` goes on; a still one
   stands about the disc under the pointer. */
static void ripple(Shapes *shapes, const Layout *layout, Point at, double r,
                   const DiscView *disc)
{
    Colour colour = disc_look(layout, disc).disc;
    double run = disc->pressed ? larger(disc->glow, 0.3) : disc->glow;
    if (disc->hover && !disc->pressed) {
        shapes_ellipse(shapes, at, r + 10, r + 10, 0, shapes_solid(shapes, colour), 0.28);
    }
    if (run <= 0 || run >= 1) {
        return;
    }
    double wide = r + 8 + 26 * run;
    shapes_ellipse(shapes, at, wide, wide, 0, shapes_solid(shapes, colour),
                   0.3 * (1 - run));
}

/* What a button keeps free at its ends; a high one is no rounder than a low one. */
static double button_side(double h, double share)
{
    return smaller(h, 110) * share;
}

/* What stands inside a button, left to right: icon, words, key. */
static void button_words(Shapes *shapes, const Layout *layout, Frame f,
                         const ButtonView *button, Colour ink)
{
    Theme theme = ui_theme(layout->contrast);
    double left = button_side(f.h, 0.42), right = button_side(f.h, 0.36);
    if (button->has_icon) {
        double at = layout_left(layout, f.x + f.h * 0.58, 0);
        Colour ground = button->primary ? UI_RUST : theme.panel;
        ui_icon(shapes, button->icon, (Point){at, f.y + f.h / 2}, f.h * 0.66, ink,
                ground);
        left = f.h * 1.02;
    }
    if (some(button->key)) {
        double w = key_width(layout, button->key), h = key_size(layout) * 1.6;
        Colour cap = button->primary ? KEY_ON_RUST : theme.cap;
        Frame at = {f.x + f.w - right + 8 - w, f.y + (f.h - h) / 2, w, h};
        key_cap(shapes, layout, mirrored(layout, at), button->key, cap, ink);
        right += w + 8;
    }
    double size = layout_size(layout, TEXT_LABEL) * (button->primary ? 1.2 : 1);
    Frame words = mirrored(layout, (Frame){f.x + left, f.y, f.w - left - right, f.h - 8});
    words.y += 4;
    fitted(shapes, layout, words, button->label,
           (TextStyle){.size = size, .face = TYPE_HEADING, .colour = ink});
}

/* Waves beside the sound sign: one soft, three loud. */
static void waves(Shapes *shapes, Point at, double size, int strength, Colour colour)
{
    enum { POINTS = 9 };
    int fill = shapes_solid(shapes, colour);
    for (int i = 0; i < strength; i++) {
        Point points[POINTS];
        double widths[POINTS], r = size * (0.16 + 0.155 * i);
        for (int k = 0; k < POINTS; k++) {
            double turn = -0.84 + 1.68 * k / (POINTS - 1);
            points[k] = (Point){at.x + r * cos(turn), at.y + r * sin(turn)};
            widths[k] = size * 0.07;
        }
        shapes_ribbon(shapes, points, widths, POINTS, fill, 1);
    }
}

/* A wedge that points where a sound came from. */
static void arrow(Shapes *shapes, Point at, double size, int direction, Colour colour)
{
    double s = size * 0.3 * direction;
    Point points[] = {
        {at.x - s, at.y - size * 0.32}, {at.x + s, at.y}, {at.x - s, at.y + size * 0.32}};
    double widths[] = {size * 0.13, size * 0.13, size * 0.13};
    int fill = shapes_solid(shapes, colour);
    shapes_ribbon(shapes, points, widths, 2, fill, 1);
    shapes_ribbon(shapes, points + 1, widths, 2, fill, 1);
}

/* The parts of a caption, left to right, and its size. */
typedef struct Caption {
    double size, text, sign, arrow, words, w, h;
} Caption;

static Caption caption_plan(const Layout *layout, const char *text, int direction,
                            double most)
{
    double size = layout_size(layout, TEXT_CAPTION);
    Caption plan = {.size = size, .sign = size * 1.6};
    plan.arrow = direction == 0 ? 0 : size * 1.1;
    double room = larger(most - plan.sign - plan.arrow - size, size * 4);
    plan.words = smaller(layout_text_width(layout, text, size, TYPE_BOLD) + 2, room);
    TextFit fit = layout_fit(layout, text, TYPE_BOLD, size, plan.words, size * 3);
    while (fit.fits && fit.lines > 1 && fit.size >= size) { /* no wider than its lines */
        double words = plan.words - size * 0.5;
        TextFit next = layout_fit(layout, text, TYPE_BOLD, size, words, size * 3);
        if (next.lines > fit.lines || next.size < size || !next.fits ||
            words < size * 4) {
            break;
        }
        fit = next;
        plan.words = words;
    }
    plan.text = fit.size;
    plan.h = size * (fit.lines > 2 ? 3.9 : fit.lines > 1 ? 3.1 : 1.9);
    plan.w = plan.sign + plan.words + plan.arrow + size;
    return plan;
}

void ui_ring(Shapes *shapes, const Layout *layout, Frame f, double radius)
{
    Theme theme = ui_theme(layout->contrast);
    double edge = layout->contrast ? 4 : 0, out = RING + GAP + edge, in = GAP + edge;
    shapes_box(shapes, f.x - out, f.y - out, f.w + 2 * out, f.h + 2 * out, radius + out,
               shapes_solid(shapes, theme.ring), 1);
    shapes_box(shapes, f.x - in, f.y - in, f.w + 2 * in, f.h + 2 * in, radius + in,
               shapes_solid(shapes, theme.gap), 1);
}

void ui_disc(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r,
             const DiscView *disc)
{
    assert(r > 0 && disc->label);
    Theme theme = ui_theme(layout->contrast);
    double size = disc->size > 0 ? disc->size : layout_size(layout, TEXT_LABEL);
    double room = disc->room > 0 ? disc->room : 6 * r;
    at.x = layout_left(layout, at.x, 0);
    Point face = {at.x, at.y + (disc->pressed ? PRESS : 0)};
    Frame box = {face.x - r, face.y - r, 2 * r, 2 * r};
    ripple(shapes, layout, at, r, disc);
    if (!layout->contrast) {
        shapes_shadow(shapes, box.x, box.y, box.w, box.h, r, SHADE);
    }
    if (disc->focus) {
        ui_ring(shapes, layout, box, r);
    }
    disc_face(shapes, layout, face, r, disc);
    if (some(disc->key)) {
        double side = layout->mirrored ? -CORNER : CORNER;
        key_dot(shapes, layout, (Point){face.x + r * side, face.y - r * CORNER},
                disc->key);
    }
    double high = disc->bare ? 0 : size * 1.2 * (disc->lines > 1 ? disc->lines : 1);
    Frame label = {at.x - room / 2, at.y + r + 8, room, high};
    fitted(shapes, layout, label, disc->bare ? "" : disc->label,
           (TextStyle){.size = size,
                       .face = TYPE_HEADING,
                       .anchor = ANCHOR_CENTRE,
                       .colour = theme.text});
    int id = disc->act == ACT_NONE ? disc->id : UI_DISC + (int)disc->act;
    hits_add(hits, id, at.x - r - 12, at.y - r - 12, 2 * r + 24, 2 * r + 20 + high,
             disc->label);
}

double ui_disc_reach(const Layout *layout, double r, const char *key)
{
    double size, dot = key_size(layout) * DOT;
    return CORNER * r - dot + dot_width(layout, key, dot, &size);
}

void ui_button(Shapes *shapes, Hits *hits, const Layout *layout, double x, double y,
               double w, double h, const ButtonView *button)
{
    assert(w > 0 && h > 0 && button->label);
    Theme theme = ui_theme(layout->contrast);
    double down = button->pressed ? PRESS : 0;
    Frame f = {x, y + down, w, h}, drawn = mirrored(layout, f);
    Colour face = button->primary ? UI_RUST : theme.panel;
    Colour ink = button->primary ? UI_CREAM : button->off ? theme.soft : theme.text;
    double radius = smaller(h / 2, ROUNDEST);
    if (button->focus) {
        ui_ring(shapes, layout, drawn, radius);
    }
    slab(shapes, layout, drawn, radius, face);
    button_words(shapes, layout, f, button, ink);
    if (!button->off) {
        hits_add(hits, button->id, drawn.x, y, w, h, button->label);
    }
}

double ui_button_height(const Layout *layout, bool primary)
{
    double size = layout_size(layout, TEXT_LABEL) * (primary ? 1.2 : 1);
    return larger(primary ? 104 : 84, size * 2.3);
}

double ui_button_room(const Layout *layout, double w, const char *label, const char *key)
{
    double size = layout_size(layout, TEXT_LABEL);
    double side =
        button_side(110, 0.42 + 0.36) + (some(key) ? key_width(layout, key) + 8 : 0);
    double wide = larger(w - side, size);
    int lines = layout_text_lines(layout, label, size, TYPE_HEADING, wide);
    return larger(ui_button_height(layout, false), (1.1 + (lines - 1) * 1.2) * size + 28);
}

void ui_round(Shapes *shapes, Hits *hits, const Layout *layout, Point at, double r,
              const ButtonView *button)
{
    Theme theme = ui_theme(layout->contrast);
    double size = key_size(layout), down = button->pressed ? PRESS : 0;
    Point face = {layout_left(layout, at.x, 0), at.y + down};
    Frame box = {face.x - r, face.y - r, 2 * r, 2 * r};
    if (button->focus) {
        ui_ring(shapes, layout, box, r);
    }
    slab(shapes, layout, box, r, theme.panel);
    ui_icon(shapes, button->icon, face, r * 100 / 74, theme.text, theme.panel);
    if (some(button->key)) {
        double wide = layout_text_width(layout, button->key, size, TYPE_HEADING);
        Frame words = mirrored(layout, (Frame){at.x + r + 16, at.y - r, wide + 4, 2 * r});
        fitted(shapes, layout, words, button->key,
               (TextStyle){.size = size, .face = TYPE_HEADING, .colour = theme.text});
    }
    hits_add(hits, button->id, box.x - 6, at.y - r - 6, 2 * r + 12, 2 * r + 12,
             button->label);
}

void ui_caption(Shapes *shapes, const Layout *layout, Point at, const char *text,
                int strength, int direction, double most)
{
    assert(text && strength >= 0 && strength <= 3);
    assert(direction >= -1 && direction <= 1);
    Theme theme = ui_theme(layout->contrast);
    Caption plan = caption_plan(layout, text, direction, most);
    double size = plan.size, x = at.x + size * 0.5;
    Frame f = {at.x, at.y - plan.h / 2, plan.w, plan.h};
    slab(shapes, layout, f, smaller(plan.h / 2, 52), theme.panel);
    if (direction < 0) {
        arrow(shapes, (Point){x + size * 0.3, at.y}, size, direction, theme.sign);
        x += plan.arrow;
    }
    ui_icon(shapes, ICON_SOUND, (Point){x + size * 0.5, at.y}, size * 1.25, theme.sign,
            theme.panel);
    waves(shapes, (Point){x + size * 0.52, at.y}, size * 1.25, strength, theme.sign);
    fitted(shapes, layout, (Frame){x + plan.sign, f.y, plan.words, f.h}, text,
           (TextStyle){.size = plan.text, .face = TYPE_BOLD, .colour = theme.text});
    if (direction > 0) {
        arrow(shapes, (Point){at.x + plan.w - size * 0.85, at.y}, size, direction,
              theme.sign);
    }
}

double ui_caption_width(const Layout *layout, const char *text, int direction,
                        double most)
{
    return caption_plan(layout, text, direction, most).w;
}

void ui_card(Shapes *shapes, const Layout *layout, double x, double y, double w, double h)
{
    assert(w > 0 && h > 0);
    Theme theme = ui_theme(layout->contrast);
    slab(shapes, layout, mirrored(layout, (Frame){x, y, w, h}), 42, theme.panel);
}

double ui_fitted(Shapes *shapes, const Layout *layout, Frame frame, const char *text,
                 TextStyle style)
{
    assert(frame.w > 0);
    return fitted(shapes, layout, mirrored(layout, frame), text, style);
}

double ui_paragraph_height(const Layout *layout, double width, const char *text,
                           TextStyle style)
{
    double leading = style.leading > 0 ? style.leading : 1.4;
    if (!some(text)) {
        return 0;
    }
    return layout_text_lines(layout, text, style.size, style.face, width) * style.size *
           leading;
}

double ui_paragraph(Shapes *shapes, const Layout *layout, Point top_left, double width,
                    const char *text, TextStyle style)
{
    double high = ui_paragraph_height(layout, width, text, style);
    if (high <= 0) {
        return top_left.y;
    }
    Frame f = mirrored(layout, (Frame){top_left.x, top_left.y, width, high});
    style.leading = style.leading > 0 ? style.leading : 1.4;
    style.wrap = width;
    /* the line's middle lies half a leading down, its baseline a third of the letters
     * below */
    double y = f.y + style.size * (style.leading / 2 + BASELINE);
    shapes_text(shapes, (Point){anchored(layout, f, &style.anchor), y}, text, style);
    return f.y + high;
}
