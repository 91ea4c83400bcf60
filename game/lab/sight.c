#include "lab/sight.h"

#include "view/amount.h"

#include <assert.h>
#include <math.h>

/*
 * Full dichromacy after Machado, Oliveira and Fernandes 2009 (doi 10.1109/TVCG.2009.113),
 * the matrices of severity 1.0, applied in linear light; grey by luminance (Rec. 709).
 */

const char *const SIGHT_NAMES[SIGHT_COUNT] = {
    [SIGHT_FULL] = "full",     [SIGHT_PROTAN] = "protan", [SIGHT_DEUTAN] = "deutan",
    [SIGHT_TRITAN] = "tritan", [SIGHT_GREY] = "grey",
};

typedef struct Matrix {
    double row[3][3];
} Matrix;

static const Matrix MATRICES[SIGHT_COUNT] = {
    [SIGHT_FULL] = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    [SIGHT_PROTAN] = {{{.152286, 1.052583, -.204868},
                       {.114503, .786281, .099216},
                       {-.003882, -.048116, 1.051998}}},
    [SIGHT_DEUTAN] = {{{.367322, .860646, -.227968},
                       {.280085, .672501, .047413},
                       {-.011820, .042940, .968881}}},
    [SIGHT_TRITAN] = {{{1.255528, -.076749, -.178779},
                       {-.078411, .930809, .147602},
                       {.004733, .691367, .303900}}},
    [SIGHT_GREY] = {{{.2126, .7152, .0722},
                     {.2126, .7152, .0722},
                     {.2126, .7152, .0722}}},
};

/* sRGB, IEC 61966-2-1. */
static double linear(uint32_t level)
{
    double v = level / 255.0;
    return v <= .04045 ? v / 12.92 : pow((v + .055) / 1.055, 2.4);
}

static uint32_t level(double light)
{
    double v = unit(light);
    v = v <= .0031308 ? v * 12.92 : 1.055 * pow(v, 1 / 2.4) - .055;
    return (uint32_t)(v * 255 + .5);
}

static uint32_t seen(uint32_t pixel, const void *by)
{
    const Matrix *matrix = by;
    double rgb[3] = {linear(pixel >> 16 & 255), linear(pixel >> 8 & 255),
                     linear(pixel & 255)};
    uint32_t out = 0xff;
    for (int i = 0; i < 3; i++) {
        const double *m = matrix->row[i];
        out = out << 8 | level(m[0] * rgb[0] + m[1] * rgb[1] + m[2] * rgb[2]);
    }
    return out;
}

void sight_apply(Canvas *canvas, Sight sight)
{
    assert(sight >= 0 && sight < SIGHT_COUNT);
    if (sight != SIGHT_FULL) {
        canvas_recolour(canvas, seen, &MATRICES[sight]);
    }
}
