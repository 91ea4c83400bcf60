#include "app/family.h"

#include "app/app.h"
#include "model/noise.h"

#include <stdio.h>

/* Four families: hands, and what the babies born to them may look like. */
typedef struct Household {
    Skin carer, baby[2];
    Hair hair[3];
    HairColour colour[2];
    Iris iris[2];
} Household;

enum { FAMILIES = 4, FAMILY_CHANNEL = 1 };

static const Household HOUSEHOLDS[FAMILIES] = {
    {TONE_ROSE,
     {TONE_ROSE, TONE_HONEY},
     {HAIR_WISPS, HAIR_TUFT, HAIR_STRAIGHT},
     {HAIR_SAND, HAIR_GINGER},
     {IRIS_SLATE, IRIS_HAZEL}},
    {TONE_HONEY,
     {TONE_HONEY, TONE_AMBER},
     {HAIR_STRAIGHT, HAIR_TUFT, HAIR_WISPS},
     {HAIR_BLACK, HAIR_CHESTNUT},
     {IRIS_BROWN, IRIS_DEEP}},
    {TONE_UMBER,
     {TONE_UMBER, TONE_AMBER},
     {HAIR_CURLS, HAIR_TUFT, HAIR_STRAIGHT},
     {HAIR_BROWN, HAIR_BLACK},
     {IRIS_BROWN, IRIS_HAZEL}},
    {TONE_COCOA,
     {TONE_COCOA, TONE_UMBER},
     {HAIR_CURLS, HAIR_PUFFS, HAIR_LOCS},
     {HAIR_BLACK, HAIR_BROWN},
     {IRIS_DEEP, IRIS_BROWN}},
};

/* Rust is a carer's own, honey and cream are the cushion's: she would be lost on them. */
static const SuitColour SUITS_DRAWN[] = {SUIT_TEAL, SUIT_PLUM, SUIT_SAGE};
enum { SUITS_COUNT = 3 };

/* Returns 0 to `count` - 1, another for each `draw`. */
static int drawn(uint64_t key, uint32_t draw, int count)
{
    int at = (int)(noise_unit(key, draw, FAMILY_CHANNEL) * count);
    return at < count ? at : count - 1;
}

void family_draw_into(Settings *settings, uint64_t seed)
{
    uint64_t key = noise_key(seed, NOISE_VIEW);
    const Household *family = &HOUSEHOLDS[drawn(key, 0, FAMILIES)];
    settings->carer = drawn(key, 6, CARERS);
    settings->carer_skin = (int)family->carer;
    settings->carer_hair = (int)family->colour[drawn(key, 7, 2)];
    settings->skin = (int)family->baby[drawn(key, 1, 2)];
    settings->hair = (int)family->hair[drawn(key, 2, 3)];
    settings->hair_colour = (int)family->colour[drawn(key, 3, 2)];
    settings->iris = (int)family->iris[drawn(key, 4, 2)];
    settings->suit = (int)SUITS_DRAWN[drawn(key, 5, SUITS_COUNT)];
}

void family_draw(App *app)
{
    family_draw_into(&app->settings, scene_seed(app));
}
