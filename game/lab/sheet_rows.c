#include "lab/sheet.h"

#include "view/amount.h"
#include "view/ui.h"

#include <stdio.h>

/*
 * Rows of figures and faces: twelve cues at four ages, five skins, and everything a look
 * can be.
 */

/* The columns of science.md 5.3, months. */
static const double AGES[] = {1, 6, 11, 19};

static void ground_draw(Shapes *shapes, const SheetKind *kind, const char *title)
{
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, kind->w, kind->band_h, 0, shapes_solid(shapes, UI_OAT), 1);
    shapes_group(shapes, 2, false);
    TextStyle style = {34, TYPE_HEADING, ANCHOR_START, UI_INK, 0, 0};
    shapes_text(shapes, (Point){40, 52}, title, style);
}

/* One age a band: the twelve cues from left to right, in two rows. */
static void ages_band(Shapes *shapes, const Look *look, int band)
{
    char title[64];
    Look aged = *look;
    aged.age = AGES[band];
    snprintf(title, sizeof title, "%g month%s", aged.age, aged.age > 1 ? "s" : "");
    ground_draw(shapes, &SHEET_MONTHS, title);
    for (CueName cue = 0; cue < CUE_NAMES; cue++) {
        double x = 220 + 392 * ((int)cue % 6), y = 76 + 470 * ((int)cue / 6);
        shapes_box(shapes, x - 188, y, 376, 456, 28, shapes_solid(shapes, UI_CREAM), 1);
        shapes_ellipse(shapes, (Point){x, y + 210}, 160, 160, 0,
                       shapes_solid(shapes, sheet_ground(cue)), 1);
        sheet_figure(shapes, cue, &aged, (Point){x, y + 118}, .66);
        TextStyle word = {28, TYPE_HEADING, ANCHOR_CENTRE, UI_INK, 0, 0};
        shapes_text(shapes, (Point){x, y + 438}, CUE_WORDS[cue], word);
    }
}

/* A head from its middle. */
static void face_draw(Shapes *shapes, CueName cue, const Look *look, Point at,
                      double scale)
{
    Rig rig = cue_rig(cue, look->age);
    shapes_push(shapes,
                transform_of(transform_move(at.x, at.y), transform_scale(scale, scale)));
    figure_head(shapes, &rig, look);
    shapes_pop(shapes);
}

/* One skin a row, its suit and hair with it, at eight cues. */
static void skins_band(Shapes *shapes, const Look *look, int band)
{
    static const CueName SHOWN[] = {CUE_ALERT, CUE_SMILE, CUE_LAUGH,   CUE_AWAY,
                                    CUE_YAWN,  CUE_FUSS,  CUE_STARTLE, CUE_CRY};
    static const char *const WORDS[TONES] = {"rose", "honey", "amber", "umber", "cocoa"};
    Look toned = *look;
    toned.skin = (Skin)band;
    toned.hair = (Hair)((HAIR_STRAIGHT + band) % HAIR_STYLES);
    toned.hair_colour = (HairColour)(HAIR_COLOURS - 1 - band);
    toned.iris = (Iris)(band % IRIS_COLOURS);
    toned.suit = (SuitColour)band;
    ground_draw(shapes, &SHEET_SKINS, WORDS[band]);
    for (int i = 0; i < countof(SHOWN); i++) {
        Point head = {170 + 295 * i, 190};
        sheet_figure(shapes, SHOWN[i], &toned, head, .5);
    }
}

/* Eight styles at five ages; then colours, irises, and what is worn. */
static void looks_band(Shapes *shapes, const Look *look, int band)
{
    static const double MONTHS[] = {0, 4, 9, 18, 30};
    static const char *const TITLES[] = {"At birth",         "At four months",
                                         "At nine months",   "At eighteen months",
                                         "At thirty months", "Worn, and mended"};
    ground_draw(shapes, &SHEET_LOOKS, TITLES[band]);
    for (int i = 0; i < HAIR_STYLES; i++) {
        Look one = *look;
        one.hair = (Hair)i;
        one.hair_colour = (HairColour)(i % HAIR_COLOURS);
        one.skin = (Skin)(i % TONES);
        one.iris = (Iris)(i % IRIS_COLOURS);
        one.age = band < countof(MONTHS) ? MONTHS[band] : 14;
        CueName cue = i == 6 ? CUE_AWAY : CUE_ALERT;
        if (band == countof(MONTHS)) {
            one.glasses = i < 3;
            one.hearing_aid = i == 3 || i == 4 || i == 6;
            one.cleft_scar = i == 5 || i == 7;
            cue = i == 1 ? CUE_TOY : i == 2 ? CUE_SMILE : i == 6 ? CUE_AWAY : CUE_ALERT;
        }
        face_draw(shapes, cue, &one, (Point){170 + 295 * i, 220}, 1.05);
    }
}

const SheetKind SHEET_MONTHS = {"cues-by-age", 2400, 1030, countof(AGES), ages_band};
const SheetKind SHEET_SKINS = {"skins", 2400, 420, TONES, skins_band};
const SheetKind SHEET_LOOKS = {"looks", 2400, 390, 6, looks_band};
