#include "paint/lettering.h"

#include "paint/boxes.h"

#include <assert.h>
#include <stddef.h>

static const double LEADING = 1.4; /* where a text gives none */

/* A text measured for one size of window; pixels. */
typedef struct Setting {
    const char *text;
    double px, wrap, leading;
    double x, y; /* of the anchor on the first baseline */
    TextRoom room;
} Setting;

/* Nearest whole pixel; the offset keeps the cast on one side of zero. */
static int whole(double value)
{
    return (int)(value + 65536.5) - 65536;
}

static Setting setting_of(Type *type, const Shapes *shapes, const Shape *shape, double u)
{
    Setting setting = {
        .text = shapes->text + shape->text,
        .px = (double)shape->size * u,
        .wrap = (double)shape->wrap * u,
        .leading = (shape->leading > 0 ? (double)shape->leading : LEADING) *
                   (double)shape->size * u,
        .x = shape->x * u / 64.0,
        .y = shape->y * u / 64.0,
    };
    setting.room = type_room(type, setting.text, setting.px, shape->face, setting.wrap);
    return setting;
}

static int left_of(const Setting *setting, Anchor anchor, double width)
{
    switch (anchor) {
    case ANCHOR_START:
        return whole(setting->x);
    case ANCHOR_CENTRE:
        return whole(setting->x - width / 2);
    case ANCHOR_END:
        return whole(setting->x - width);
    }
    return 0;
}

/* Letters stand on whole pixels, so that a kept line can be laid anywhere. */
static void line_lay(Surface surface, Box clip, Glyphs glyphs, int left, int top,
                     uint32_t colour)
{
    Box box = box_shared(clip, (Box){left, top, glyphs.w, glyphs.h});
    for (int y = box.y; y < box.y + box.h; y++) {
        ptrdiff_t row = (ptrdiff_t)(y - surface.top) * surface.w;
        const uint8_t *coverage = glyphs.coverage + (ptrdiff_t)(y - top) * glyphs.stride;
        brush_stamp(surface.pixels + row + (box.x - surface.left),
                    coverage + (box.x - left), box.w, colour);
    }
}

void lettering_lay(Type *type, Surface surface, Box clip, const Shapes *shapes,
                   const Shape *shape, double u)
{
    assert(shape->kind == SHAPE_TEXT);
    Setting setting = setting_of(type, shapes, shape, u);
    uint32_t colour = ramp_colour(shapes->fills[shape->fill].colour, shape->alpha);
    clip = box_shared(clip, lettering_box(type, shapes, shape, u));
    for (int i = 0; i < setting.room.lines; i++) {
        int baseline = whole(setting.y + i * setting.leading);
        Glyphs glyphs =
            type_line(type, setting.text, setting.px, shape->face, setting.wrap, i);
        if (glyphs.coverage != NULL) {
            int left = left_of(&setting, shape->anchor, glyphs.width);
            line_lay(surface, clip, glyphs, left, baseline - glyphs.baseline, colour);
        }
    }
}

Box lettering_box(Type *type, const Shapes *shapes, const Shape *shape, double u)
{
    Setting setting = setting_of(type, shapes, shape, u);
    const TextRoom *room = &setting.room;
    if (room->lines == 0) {
        return (Box){0, 0, 0, 0};
    }
    int air = whole(setting.px / 4) + 1;
    int top = whole(setting.y) - room->ascent - air;
    int bottom =
        whole(setting.y + (room->lines - 1) * setting.leading) + room->descent + air;
    int left = left_of(&setting, shape->anchor, room->width) - air;
    return (Box){left, top, room->width + 2 * air, bottom - top};
}
