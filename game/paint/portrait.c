#include "paint/portrait.h"

#include "paint/svg.h"
#include "view/palette.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* A whole turn. A picture and the head alone, in units of its own. */
static const double TAU = 6.283185307179586;
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

/* Three waves going off to the right. */
static void waves_draw(Shapes *shapes, Point from)
{
    enum { POINTS = 9 };
    int fill = shapes_solid(shapes, UI_TEAL);
    for (int wave = 0; wave < 3; wave++) {
        Point points[POINTS];
        double widths[POINTS], r = 28 + 24 * wave;
        for (int i = 0; i < POINTS; i++) {
            double turn = (i - POINTS / 2) * TAU / 8 / (POINTS - 1) * 1.6;
            points[i] = (Point){from.x + r * cos(turn), from.y + r * sin(turn)};
            widths[i] = 10;
        }
        shapes_ribbon(shapes, points, widths, POINTS, fill, 1);
    }
}

/* What is watched and is no sign of hers: a grown-up's hands, and what is heard. */
static bool thing_draw(Shapes *shapes, const char *what)
{
    bool hands = strcmp(what, "adult") == 0;
    if (!hands && strcmp(what, "voice") != 0) {
        return false;
    }
    shapes_ellipse(shapes, (Point){FACE / 2, FACE / 2}, FACE / 2, FACE / 2, 0,
                   shapes_solid(shapes, hands ? UI_SAND : cuecard_ground(ASKS_OPEN)), 1);
    if (!hands) {
        ui_icon(shapes, ICON_SOUND, (Point){FACE * .4, FACE / 2}, 150, UI_TEAL,
                cuecard_ground(ASKS_OPEN));
        waves_draw(shapes, (Point){FACE * .42, FACE / 2});
        return true;
    }
    for (int side = -1; side <= 1; side += 2) {
        HandLook hand = {.x = FACE / 2 + side * 54,
                         .y = FACE * .86,
                         .ang = -90 + side * 12,
                         .side = side,
                         .open = .75,
                         .splay = .2,
                         .palm = 1,
                         .size = 1.45,
                         .adult = 1};
        figure_hand(shapes, &SKINS[TONE_HONEY], &hand);
    }
    return true;
}

/* Which of the pictures: the figure on its disc, its head, or no figure at all. */
long portrait_draw(void *shapes, const char *what, double months, char *svg, size_t most)
{
    assert(shapes && what && months >= 0 && svg && most > 0);
    bool face = strncmp(what, "face.", 5) == 0, whole = strncmp(what, "whole.", 6) == 0;
    const CueCard *card = cuecard_named(what + (face ? 5 : whole ? 6 : 0));
    char name[48];
    Look look = look_of(months);
    Svg picture = {.w = FACE, .h = FACE, .name = name};
    shapes_clear(shapes);
    if (!card) {
        snprintf(name, sizeof name, "%.20s", what);
        return thing_draw(shapes, what) ? shapes_svg_text(shapes, &picture, svg, most)
                                        : -1;
    }
    snprintf(name, sizeof name, face ? "face-%.20s-%d" : "%.20s-%d", card->id,
             (int)(months * 10));
    if (face) {
        face_draw(shapes, card, &look);
    } else {
        cuecard_draw(shapes, card, &look, WIDE, HIGH);
        picture.w = WIDE;
        picture.h = HIGH;
    }
    if (whole) {
        snprintf(name, sizeof name, "whole-%.20s", card->id);
    }
    return shapes_svg_text(shapes, &picture, svg, most);
}
