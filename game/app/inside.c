#include "app/inside.h"

#include "app/app.h"
#include "model/guess.h"

#include <stdio.h>

/* A measure, the span in which she is easy [design], and where its words change. */
typedef struct Gauging {
    const char *name;
    double low, high;
    double steps[2]; /* above them it is "some", "much" */
} Gauging;

static const Gauging GAUGINGS[INNER_ROWS] = {
    {"stirred", .28, .6, {.3, .65}},
    {"energy", .4, 1, {.35, .65}},
    {"wary", 0, .25, {.15, .45}},
};

static double value_of(const Dyad *dyad, int row)
{
    const Infant *infant = &dyad->infant;
    return row == 0   ? infant->arousal
           : row == 1 ? 1 - infant->tiredness
                      : infant->wariness;
}

void inside_fill(const App *app, const Dyad *dyad, InnerView *view, InsideTexts *texts)
{
    char id[48];
    Need likely[2];
    *view = (InnerView){.title = app_words(app, "inside.title"),
                        .may = app_words(app, "inside.may")};
    for (int i = 0; i < INNER_ROWS; i++) {
        const Gauging *gauging = &GAUGINGS[i];
        double at = value_of(dyad, i);
        int step = (at > gauging->steps[0]) + (at > gauging->steps[1]);
        snprintf(id, sizeof id, "inside.%s", gauging->name);
        view->rows[i] = (InnerRow){.label = app_words(app, id),
                                   .at = at,
                                   .low = gauging->low,
                                   .high = gauging->high};
        snprintf(id, sizeof id, "inside.%s.%d", gauging->name, step + 1);
        view->rows[i].word = app_words(app, id);
    }
    guess_of(dyad, likely);
    for (int i = 0; i < 2; i++) {
        snprintf(id, sizeof id, "inside.need.%s", NEED_NAMES[likely[i]]);
        if (likely[i] == NEED_NONE)
            snprintf(id, sizeof id, "inside.rest.%d", i + 1);
        app_fill(app, texts->readings[i], sizeof texts->readings[i], app_words(app, id));
        view->readings[i] = texts->readings[i];
    }
}
