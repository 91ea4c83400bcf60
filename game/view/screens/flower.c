#include "view/screens/flower.h"

#include "view/amount.h"
#include "view/cues.h"

#include <math.h>

enum { PETALS = 11, CHAPTERS = 5 };

/* A cue that belongs to the chapter, the ground behind it, and its petals. */
typedef struct Portrait {
    CueName cue;
    Colour ground, petal, tip;
} Portrait;

static const Portrait PORTRAITS[CHAPTERS] = {
    {CUE_ALERT, 0xF6DFAEFF, 0xFDEEDCFF, 0xF0C6A2FF},
    {CUE_SMILE, 0xD5E2CFFF, 0xFDF3D2FF, 0xEFCF86FF},
    {CUE_TOY, 0xDFD6E6FF, 0xF1E8F5FF, 0xC9B4D6FF},
    {CUE_CALM, 0xF6CFB6FF, 0xFBE4E0FF, 0xE7AFA6FF},
    {CUE_LAUGH, 0xCFDDE6FF, 0xE9F1F6FF, 0xA9C4D6FF},
};

static int chapter_of(const ChooserCard *card)
{
    return card->chapter >= 1 && card->chapter <= CHAPTERS ? card->chapter : 1;
}

/* From first smiles on (six weeks) she may smile; scenes of a chapter take turns. */
static CueName cue_of(const ChooserCard *card, int chapter)
{
    static const CueName TURNS[] = {CUE_ALERT, CUE_COO, CUE_SMILE, CUE_TOY};
    if (card->months < 1.5) {
        return card->place % 2 ? CUE_ALERT : CUE_CALM;
    }
    return card->place % 2 ? PORTRAITS[chapter - 1].cue
                           : TURNS[(card->place / 2 + chapter) % countof(TURNS)];
}

/* A stroke and a dot: something is the matter with the file. */
static void sign_draw(Shapes *shapes, Point at, double r)
{
    int ink = shapes_solid(shapes, UI_INK2);
    shapes_box(shapes, at.x - r * 0.09, at.y - r * 0.5, r * 0.18, r * 0.62, r * 0.09, ink,
               1);
    shapes_ellipse(shapes, (Point){at.x, at.y + r * 0.38}, r * 0.11, r * 0.11, 0, ink, 1);
}

/* A leaf on its rim, as in the ribbon: this was lived together. */
static void leaf_draw(Shapes *shapes, Point at, double r)
{
    Point spine[] = {{at.x - r * 0.3, at.y + r * 0.26},
                     {at.x, at.y - r * 0.02},
                     {at.x + r * 0.3, at.y - r * 0.26}};
    const double rim[] = {r * 0.12, r * 0.5, r * 0.1}, leaf[] = {r * 0.02, r * 0.36, 0};
    shapes_ribbon(shapes, spine, rim, 3, shapes_solid(shapes, UI_CREAM), 1);
    shapes_ribbon(shapes, spine, leaf, 3, shapes_solid(shapes, 0x6E8F5AFF), 1);
    const double vein[] = {r * 0.05, r * 0.03, r * 0.01};
    shapes_ribbon(shapes, spine, vein, 3, shapes_solid(shapes, UI_CREAM), 1);
}

void flower_face(Shapes *shapes, const ChooserCard *card, const Look *look, Point at,
                 double r)
{
    int chapter = chapter_of(card);
    bool off = some(card->problem);
    Colour ground = off ? UI_OAT : PORTRAITS[chapter - 1].ground;
    shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, UI_CREAM), 1);
    shapes_ellipse(shapes, at, r - 4, r - 4, 0, shapes_solid(shapes, ground), 1);
    if (off) {
        sign_draw(shapes, at, r);
        return;
    }
    Look aged = card->look ? *card->look : *look;
    aged.age = card->months;
    if (aged.age < 2) {
        aged.hair = HAIR_NEWBORN;
    }
    Rig rig = cue_rig(cue_of(card, chapter), aged.age);
    shapes_push(shapes, transform_move(at.x, at.y + r * 0.03));
    shapes_push(shapes, transform_scale(r / 142, r / 142));
    figure_head(shapes, &rig, &aged);
    shapes_pop(shapes);
    shapes_pop(shapes);
    if (card->played) {
        leaf_draw(shapes, (Point){at.x + r * 0.76, at.y + r * 0.72}, r * 1.1);
    }
}

/* A ring of petals, as one soft form. */
static void petals(Shapes *shapes, Point at, double r, Colour light, Colour dark)
{
    const Stop stops[] = {{0, light}, {0.7, light}, {1, dark}};
    int fill = shapes_radial(shapes, at, r * 1.36, r * 1.36, 0, countof(stops), stops);
    for (int i = 0; i < PETALS; i++) {
        double turn = TAU * (i + 0.25) / PETALS;
        Point middle = {at.x + cos(turn) * r * 1.02, at.y + sin(turn) * r * 1.02};
        shapes_ellipse(shapes, middle, r * 0.34, r * 0.34, 0, fill, 1);
    }
    shapes_ellipse(shapes, at, r * 1.12, r * 1.12, 0, fill, 1);
}

/* Its number, a dark dot at the upper left. */
static void number_draw(Shapes *shapes, const Layout *layout, const char *number,
                        Point at, double r)
{
    double size = layout_size(layout, TEXT_LEAST), dot = size * 0.8;
    Theme theme = ui_theme(layout->contrast);
    Point middle = {at.x - r * 0.98, at.y - r * 0.86};
    shapes_ellipse(shapes, middle, dot + 3, dot + 3, 0, shapes_solid(shapes, theme.gap),
                   1);
    shapes_ellipse(shapes, middle, dot, dot, 0, shapes_solid(shapes, theme.ring), 1);
    shapes_text(shapes, (Point){middle.x, middle.y + size * 0.35}, number,
                (TextStyle){.size = size,
                            .face = TYPE_HEADING,
                            .anchor = ANCHOR_CENTRE,
                            .colour = layout->contrast ? UI_NIGHT : UI_CREAM});
}

void flower_draw(Shapes *shapes, const Layout *layout, const ChooserCard *card,
                 const Look *look, Point at, double r, bool focus)
{
    Theme theme = ui_theme(layout->contrast);
    if (!layout->contrast) {
        shapes_halo(shapes, (Point){at.x + 4, at.y + r * 1.06}, r * 1.5, r * 0.5,
                    0x3a4a2cff, 0.3);
    }
    if (focus) {
        if (!layout->contrast) {
            shapes_halo(shapes, at, r * 2.3, r * 2.3, 0xffe9a8ff, 0.9);
        }
        shapes_ellipse(shapes, at, r * 1.36 + 10, r * 1.36 + 10, 0,
                       shapes_solid(shapes, theme.ring), 1);
        shapes_ellipse(shapes, at, r * 1.36 + 4, r * 1.36 + 4, 0,
                       shapes_solid(shapes, theme.gap), 1);
        petals(shapes, at, r, 0xfbd988ff, 0xe9a94cff);
    } else {
        const Portrait *portrait = &PORTRAITS[chapter_of(card) - 1];
        petals(shapes, at, r, portrait->petal, portrait->tip);
    }
    flower_face(shapes, card, look, at, r);
    if (some(card->number)) {
        number_draw(shapes, layout, card->number, at, r);
    }
}
