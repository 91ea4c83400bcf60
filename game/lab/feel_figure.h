#ifndef LAB_FEEL_FIGURE_H
#define LAB_FEEL_FIGURE_H

/*
 * Feel figures: what the checks measure, by name, and the sheet they are printed on with
 * a column for each age.
 */

#include <stdbool.h>

enum { FEEL_AGES_MAX = 4 };

/* One figure a line; a run of four is levels 2, 5, 7 and the age's own scene. */
typedef enum FeelFigure {
    FEEL_UNREACHED,
    FEEL_BODY,
    FEEL_RECEIPT,
    FEEL_DRAWN,
    FEEL_EARLY,
    FEEL_RISES,
    FEEL_LOUDER = FEEL_RISES + 2,
    FEEL_SMILED = FEEL_LOUDER + 2,
    FEEL_UNPROMPTED,
    FEEL_AUC,
    FEEL_SCANS,
    FEEL_SCANS_ALL = FEEL_SCANS + 4,
    FEEL_NEGATIVE,
    FEEL_LATE,
    FEEL_TURNS = FEEL_LATE + 4,
    FEEL_STILL = FEEL_TURNS + 4,
    FEEL_CREST = FEEL_STILL + 4,
    FEEL_CREST_REPAIRING,
    FEEL_CREST_BETWEEN,
    FEEL_CREST_PERFECT,
    FEEL_CREST_HOVERING,
    FEEL_CREST_LIVELY,
    FEEL_TURN_AWAYS,
    FEEL_SHOULDERS,
    FEEL_GLANCE,
    FEEL_BACK,
    FEEL_CHASED,
    FEEL_RUPTURES,
    FEEL_FOUND,
    FEEL_EASY,
    FEEL_KNOTS,
    FEEL_MASHED_SOFT,
    FEEL_MASHED_TOLD,
    FEEL_MASHED_CREST,
    FEEL_MASHED_CRY,
    FEEL_MASHED_LONGEST,
    FEEL_NOTHING_SOFT,
    FEEL_NOTHING_TOLD,
    FEEL_CHANGES,
    FEEL_CALM,
    FEEL_APART,
    FEEL_FIGURES
} FeelFigure;

/* What one figure came to; numbers alone, so that it can come back from another process.
 */
typedef struct Finding {
    double said; /* 0 not measured, 1 measured */
    double figure, low, high;
} Finding;

enum { FINDING_COLUMNS = sizeof(Finding) / sizeof(double) };

typedef struct FeelSheet {
    double ages[FEEL_AGES_MAX];
    int age_count;
    Finding findings[FEEL_AGES_MAX][FEEL_FIGURES];
} FeelSheet;

/* Returns which check of reactions.md 2 a figure belongs to. */
int feel_check_of(FeelFigure what);

/* Returns by how much her replies are slower than at 4-6 months: newborn 1.6, from nine
 * months 1.3 [reactions.md 1]. */
double feel_slowness(double age);

/* Prints the ages and how the windows are stretched at each. */
void feel_print_head(const FeelSheet *sheet);

/* Prints what was found of check `number`, called `title`; returns how many figures are
 * out of bounds. */
int feel_print(const FeelSheet *sheet, int number, const char *title, bool json);

#endif
