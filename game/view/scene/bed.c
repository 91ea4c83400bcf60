#include "view/scene/bed.h"

#include "view/scene/tint.h"

/*
 * Seen from above her feet: what is near you, at the lower edge, is wider.
 */

/* A warm dark where she presses it in. */
static void hollow(Shapes *shapes, double alpha)
{
    shapes_halo(shapes, (Point){8, 20}, 160, 150, 0x8a5a30ff, alpha);
    shapes_halo(shapes, (Point){8, 240}, 190, 220, 0x8a5a30ff, alpha);
}

/* A quilt with a border of patches, one corner turned. */
void bed_blanket(Shapes *shapes)
{
    static const Point cloth[] = {{-262, -152}, {0, -166}, {262, -152}, {304, 120},
                                  {352, 452},   {0, 486},  {-352, 452}, {-304, 120}};
    static const Point inner[] = {{-222, -122}, {0, -134}, {222, -122}, {260, 120},
                                  {302, 414},   {0, 446},  {-302, 414}, {-260, 120}};
    tint_shadow(shapes, 6, 450, 400, 70, 0.26);
    int rim = tint_wash(
        shapes, (Wash){-300, -160, 320, 480, 0x9fc0b4ff, 0x86aca0ff, 0x66897fff, 0.5});
    shapes_blob(shapes, cloth, countof(cloth), .5, rim, 1);
    int fill = tint_wash(
        shapes, (Wash){-260, -130, 280, 440, 0xfffaf0ff, 0xfbecd4ff, 0xe8d0aaff, 0.5});
    shapes_blob(shapes, inner, countof(inner), .5, fill, 1);
    for (int i = 0; i < 7; i++) {
        double x = -186 + i * 62;
        tint_oval(shapes, x * 1.02, -143 - 6 * (1 - x * x / 40000), 8, 6, 0xfbecd4ff, .9);
        tint_oval(shapes, x * 1.5, 452 + 9 * (1 - x * x / 40000), 11, 8, 0xfbecd4ff, .9);
    }
    for (int side = -1; side <= 1; side += 2) {
        for (int i = 0; i < 6; i++) {
            double y = -80 + i * 92;
            tint_oval(shapes, side * (246 + (y + 100) * .148), y, 8, 9, 0xfbecd4ff, .9);
        }
    }
    hollow(shapes, .26);
}

/* Wipeable, with raised sides. */
void bed_mat(Shapes *shapes)
{
    static const Point rim[] = {{-206, -150}, {0, -186}, {206, -150}, {232, 120},
                                {262, 440},   {0, 478},  {-262, 440}, {-232, 120}};
    static const Point inner[] = {{-150, -122}, {0, -142}, {150, -122}, {172, 120},
                                  {196, 424},   {0, 448},  {-196, 424}, {-172, 120}};
    tint_shadow(shapes, 6, 446, 320, 60, 0.28);
    int roll = tint_wash(
        shapes, (Wash){-230, -170, 250, 470, 0xf6d6c4ff, 0xe9b9a2ff, 0xc98f78ff, 0.5});
    shapes_blob(shapes, rim, countof(rim), .6, roll, 1);
    for (int side = -1; side <= 1; side += 2) {
        const Point gloss[] = {{side * 184, -110}, {side * 206, 140}, {side * 232, 400}};
        shapes_ribbon(shapes, gloss, (const double[]){4, 14, 4}, 3,
                      shapes_solid(shapes, 0xffffffff), .3);
    }
    int fill = tint_wash(
        shapes, (Wash){-170, -140, 190, 440, 0xfff4ecff, 0xfbe4d8ff, 0xeac6b4ff, 0.5});
    shapes_blob(shapes, inner, countof(inner), .6, fill, 1);
    hollow(shapes, .20);
}

/* A firm flat mattress, a plain sheet, and nothing else in it. */
void bed_cot(Shapes *shapes)
{
    static const Point mattress[] = {{-236, -158}, {0, -164}, {236, -158}, {262, 120},
                                     {294, 500},   {0, 510},  {-294, 500}, {-262, 120}};
    int wood = tint_wash(
        shapes, (Wash){-320, -220, 330, 540, 0xe6c297ff, 0xd2a470ff, 0xa97a48ff, 0.5});
    static const Point well[] = {{-300, -222}, {300, -222}, {366, 560}, {-366, 560}};
    tint_shadow(shapes, 8, 520, 420, 70, 0.28);
    shapes_blob(shapes, well, countof(well), .12, shapes_solid(shapes, 0x8f6b52ff), 1);
    int sheet = tint_wash(
        shapes, (Wash){-240, -160, 280, 500, 0xfffaf0ff, 0xf8eddbff, 0xe2cfb2ff, 0.5});
    shapes_blob(shapes, mattress, countof(mattress), .3, sheet, 1);
    hollow(shapes, .17);
    for (int i = 0; i < 9; i++) {
        double x = -224 + i * 56;
        tint_line(shapes, (Point){x * 1.1, -226}, (Point){x, -160}, 15, 13, 0xd9ad7aff,
                  1);
    }
    for (int side = -1; side <= 1; side += 2) {
        for (int i = 0; i < 8; i++) {
            double y = -120 + i * 84, out = 306 + (y + 220) * .085,
                   in = 240 + (y + 158) * .086;
            tint_line(shapes, (Point){side * out, y - 10}, (Point){side * in, y + 8}, 15,
                      13, side < 0 ? 0xd9ad7aff : 0xc69660ff, 1);
        }
        const Point rail[] = {{side * 302, -228}, {side * 334, 160}, {side * 368, 560}};
        shapes_ribbon(shapes, rail, (const double[]){28, 31, 34}, 3, wood, 1);
    }
    const Point head[] = {{-306, -230}, {0, -238}, {306, -230}};
    shapes_ribbon(shapes, head, (const double[]){34, 36, 34}, 3, wood, 1);
}

/* Two thighs run towards you out of the picture: you are the camera. */
void bed_lap(Shapes *shapes)
{
    static const Point between[] = {
        {-120, 360}, {0, 330}, {120, 360}, {240, 800}, {-240, 800}};
    shapes_blob(shapes, between, countof(between), 0.6, shapes_solid(shapes, 0x5a6a8cff),
                1);
    for (int side = -1; side <= 1; side += 2) {
        const Point thigh[] = {{side * 132, 356}, {side * 190, 500}, {side * 290, 820}};
        int cloth = tint_wash(shapes, (Wash){side * 150 - 130, 250, side * 150 + 190, 640,
                                             0xa3b2caff, 0x8092b0ff, 0x5d6f92ff, 0.4});
        shapes_ribbon(shapes, thigh, (const double[]){196, 250, 340}, 3, cloth, 1);
        tint_crease(shapes, (Point){side * 206, 330}, (Point){side * 224, 380},
                    (Point){side * 236, 450}, 7, 0x5d6f92ff, 0.5);
    }
    shapes_halo(shapes, (Point){0, 380}, 190, 60, 0x3a4668ff, 0.34);
}
