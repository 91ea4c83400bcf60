#include "paint/portrait.h"

#include "paint/canvas.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* A picture, and the head alone, in units of its own. */
static const double WIDE = 400, HIGH = 457, FACE = 260;

/* One baby an age, so that the cards of an age belong together; other ages, other
 * babies. */
static Look look_of(double months)
{
    static const struct {
        Skin skin;
        Hair hair;
        HairColour colour;
        Iris iris;
        SuitColour suit;
    } BABIES[] = {
        {TONE_AMBER, HAIR_NEWBORN, HAIR_BROWN, IRIS_BROWN, SUIT_TEAL},
        {TONE_COCOA, HAIR_PUFFS, HAIR_BLACK, IRIS_DEEP, SUIT_HONEY},
        {TONE_ROSE, HAIR_STRAIGHT, HAIR_GINGER, IRIS_SLATE, SUIT_SAGE},
        {TONE_UMBER, HAIR_CURLS, HAIR_BLACK, IRIS_BROWN, SUIT_RUST},
        {TONE_HONEY, HAIR_TUFT, HAIR_CHESTNUT, IRIS_HAZEL, SUIT_PLUM},
    };
    enum { COUNT = sizeof BABIES / sizeof *BABIES };
    int which = (int)(months + .5) % COUNT;
    return (Look){.skin = BABIES[which].skin,
                  .hair = BABIES[which].hair,
                  .hair_colour = BABIES[which].colour,
                  .iris = BABIES[which].iris,
                  .suit = BABIES[which].suit,
                  .age = months};
}

const char *portrait_card(int index, double months, int *asks)
{
    assert(index >= 0 && months >= 0 && asks);
    for (int i = 0; i < CUE_CARDS; i++) {
        const CueCard *card = &CUECARDS[i];
        bool shows = months >= card->from_months && months < card->before_months;
        if (shows && index-- == 0) {
            *asks = (int)card->asks;
            return card->id;
        }
    }
    return NULL;
}

/* The head in the middle of a disc. */
static void face_draw(Shapes *shapes, const CueCard *card, const Look *look)
{
    Rig rig = cuecard_rig(card, look->age);
    shapes_ellipse(shapes, (Point){FACE / 2, FACE / 2}, FACE / 2, FACE / 2, 0,
                   shapes_solid(shapes, cuecard_ground(card->asks)), 1);
    shapes_push(shapes, transform_of(transform_move(FACE / 2, FACE / 2 + 4),
                                     transform_scale(.88, .88)));
    figure_head(shapes, &rig, look);
    shapes_pop(shapes);
}

long portrait_draw(void *shapes, const char *what, double months, char *svg, size_t most)
{
    assert(shapes && what && months >= 0 && svg && most > 0);
    bool face = strncmp(what, "face.", 5) == 0, whole = strncmp(what, "whole.", 6) == 0;
    const CueCard *card = cuecard_named(what + (face ? 5 : whole ? 6 : 0));
    if (!card) {
        return -1;
    }
    Look look = look_of(months);
    char name[48];
    Svg picture = {.w = face ? FACE : WIDE, .h = face ? FACE : HIGH, .name = name};
    snprintf(name, sizeof name, whole ? "whole-%.20s" : "%.20s-%d", card->id,
             (int)(months * 10));
    shapes_clear(shapes);
    if (face) {
        snprintf(name, sizeof name, "face-%.20s-%d", card->id, (int)(months * 10));
        face_draw(shapes, card, &look);
    } else {
        cuecard_draw(shapes, card, &look, WIDE, HIGH);
    }
    return shapes_svg_text(shapes, &picture, svg, most);
}
