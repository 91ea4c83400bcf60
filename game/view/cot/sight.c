#include "view/cot/sight.h"

#include "view/amount.h"

#include <assert.h>

/*
 * How fine: the finest stripes an infant was seen to tell from grey, cycles a degree.
 *  newborn  .69, that is 20/866                    Brown & Yamamoto 1986
 *  4 weeks  between .5 (6/360) and 2.4:             Gwiazda and others 1980, and
 *           their geometric mean                    Banks & Salapatek 1978
 *  2 and 3 months  2.8 and 4.0 by the latter, lower by the former: drawn between them
 *  6 months  6, that is 20/100: what textbooks give
 *  12 months 10 (6/18)                              Gwiazda and others 1980
 *  3 years  close to an adult                       Atkinson & Braddick 1983
 * Studies differ by an octave and infants of one age by more: each row is a guess.
 */
typedef struct Acuity {
    double months, cycles;
} Acuity;

static const Acuity ACUITY[] = {{0, .69}, {1, 1.1}, {2, 1.9}, {3, 3},
                                {6, 6},   {12, 10}, {36, 27}};

/* A Gaussian lets a tenth of the contrast of `f` cycles through when its sigma is
 * sqrt(ln 10 / 2) / (pi f) = .342 / f. */
static const double SIGMA_CYCLES = .342;

/* A newborn's eye was found set for 19 cm, and free to focus as an adult's by the fourth
 * month (Haynes, White & Held 1965; sooner, Banks 1980). A room 2.5 m off is 4.9 dioptres
 * out of focus then: through a pupil of 3.5 mm a disc of one degree, a quarter of which
 * is its sigma. */
static const double DEFOCUS_DEG = .24, FOCUS_MONTHS = 4;

/*
 * How strong: a newborn told large stripes from grey at a contrast of one half (Brown and
 * others 2015); the best contrast sensitivity is near the age in weeks (Brown & Lindsey
 * 2009). What lies under it is not there for her. The picture cannot leave out by place,
 * so all of it is drawn weaker, the far room more than the face: these shares are ours.
 */
static const double NEAR_FAINT = .30, FAR_FAINT = .50, FAINT_MONTHS = 6;

/*
 * How coloured: newborns told green and red from white only when strongly coloured, over
 * 41 and 47 percent (Adams & Courage 1998); green from yellow at two months, red from
 * yellow at three (Adams & Courage 1995); bluish violet from green late in the first
 * month and in the second (Varner and others 1985).
 */
static const double RED_GREEN_FIRST = .36, BLUE_YELLOW_FIRST = .12;

/* What has no colour for her has no colour of its own on paper either: it is drawn as a
 * warm grey, so that it looks like dusk and not like illness [design]. */
static const double WARM = 17;

/* From `first` at birth to 1 at `months`. */
static double grown(double age, double first, double from, double months)
{
    return mixed(first, 1, smooth((age - from) / (months - from)));
}

static double acuity_at(double months)
{
    int i = 0;
    while (i + 2 < countof(ACUITY) && ACUITY[i + 1].months <= months) {
        i++;
    }
    double span = ACUITY[i + 1].months - ACUITY[i].months;
    double t = unit((months - ACUITY[i].months) / span);
    return mixed(ACUITY[i].cycles, ACUITY[i + 1].cycles, t);
}

CotSight cot_sight(double months)
{
    assert(months >= 0);
    double acuity = acuity_at(months);
    double sharp = SIGMA_CYCLES / acuity;
    double defocus = DEFOCUS_DEG * (1 - unit(months / FOCUS_MONTHS));
    return (CotSight){
        .acuity = acuity,
        .near_deg = sharp,
        .far_deg = sqrt(sharp * sharp + defocus * defocus),
        .near_contrast = grown(months, 1 - NEAR_FAINT, 0, FAINT_MONTHS),
        .far_contrast = grown(months, 1 - FAR_FAINT, 0, FAINT_MONTHS),
        .red_green = grown(months, RED_GREEN_FIRST, 0, 3),
        .blue_yellow = grown(months, BLUE_YELLOW_FIRST, .5, 3),
    };
}

/* Contrast is taken from this lightness, 0 to 255: that of a light wall. */
static const double MEAN = 205;

static uint32_t byte_of(double v)
{
    return (uint32_t)(bounded(v, 0, 255) + .5);
}

/*
 * Lightness Y = .3 R + .59 G + .11 B, redness a = R - G, blueness b = B - (R + G) / 2;
 * each is drawn in by its own share. The sum is linear, so gradients and veils come out
 * as if every pixel had passed here.
 */
static Colour tinged(Colour colour, const CotSight *sight, double contrast)
{
    double r = colour >> 24, g = (colour >> 16) & 0xff, b = (colour >> 8) & 0xff;
    double light = MEAN + (.3 * r + .59 * g + .11 * b - MEAN) * contrast;
    double red = (r - g) * sight->red_green * contrast;
    double blue = (b - (r + g) / 2) * sight->blue_yellow * contrast;
    double mid = light + .145 * red - .11 * blue;
    double warm = WARM * (1 - sight->blue_yellow);
    mid += .11 * warm;
    blue -= warm;
    red += .5 * warm;
    return byte_of(mid + red / 2) << 24 | byte_of(mid - red / 2) << 16 |
           byte_of(mid + blue) << 8 | (colour & 0xff);
}

void sight_tinge(Shapes *shapes, int first, const CotSight *sight, double contrast)
{
    assert(first >= 0 && first <= shapes->fill_count);
    for (int i = first; i < shapes->fill_count; i++) {
        Fill *fill = &shapes->fills[i];
        fill->colour = tinged(fill->colour, sight, contrast);
        for (int k = 0; k < fill->stop_count; k++) {
            fill->stops[k].colour = tinged(fill->stops[k].colour, sight, contrast);
        }
    }
}
