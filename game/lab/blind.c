#include "lab/sheet.h"

#include "model/noise.h"
#include "view/amount.h"
#include "view/ui.h"

#include <assert.h>
#include <stdio.h>

/*
 * The blind reading: 48 numbered pictures of twelve cues at four ages, shuffled and
 * without a name, on a plain ground whose colour says nothing. A reader writes one of
 * six words beside each number (decisions.md 32).
 */

enum { PICTURES = BLIND_PAGES * BLIND_ON_PAGE, SHUFFLE_CHANNEL = 7 };

typedef enum Answer {
    ANSWER_OPEN,
    ANSWER_PAUSE,
    ANSWER_HUNGRY,
    ANSWER_TIRED,
    ANSWER_COMFORT,
    ANSWER_STARTLED,
    ANSWERS
} Answer;

static const char *const WORDS[ANSWERS] = {
    [ANSWER_OPEN] = "A  open to you, wants to play",
    [ANSWER_PAUSE] = "B  needs a pause",
    [ANSWER_HUNGRY] = "C  hungry",
    [ANSWER_TIRED] = "D  tired",
    [ANSWER_COMFORT] = "E  needs comfort",
    [ANSWER_STARTLED] = "F  startled, too much",
};

static const Answer MEANT[CUE_NAMES] = {
    [CUE_ALERT] = ANSWER_OPEN,       [CUE_SMILE] = ANSWER_OPEN,
    [CUE_COO] = ANSWER_OPEN,         [CUE_LAUGH] = ANSWER_OPEN,
    [CUE_TOY] = ANSWER_OPEN,         [CUE_AWAY] = ANSWER_PAUSE,
    [CUE_YAWN] = ANSWER_TIRED,       [CUE_HUNGRY] = ANSWER_HUNGRY,
    [CUE_FUSS] = ANSWER_COMFORT,     [CUE_CRY] = ANSWER_COMFORT,
    [CUE_STARTLE] = ANSWER_STARTLED, [CUE_CALM] = ANSWER_OPEN,
};

/* As on the sheet of ages, months. */
static const double AGES[] = {1, 6, 11, 19};

const char *blind_answer(CueName cue)
{
    assert(cue >= 0 && cue < CUE_NAMES);
    return WORDS[MEANT[cue]];
}

/* Fisher and Yates, by the seed: every order is as likely. */
void blind_key(uint64_t seed, int number, CueName *cue, double *age)
{
    assert(number >= 0 && number < PICTURES);
    int order[PICTURES];
    for (int i = 0; i < PICTURES; i++) {
        order[i] = i;
    }
    uint64_t key = noise_key(seed, NOISE_VIEW);
    for (int i = PICTURES - 1; i > 0; i--) {
        int other = (int)(noise_unit(key, (uint32_t)i, SHUFFLE_CHANNEL) * (i + 1));
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
    *cue = (CueName)(order[number] % CUE_NAMES);
    *age = AGES[order[number] / CUE_NAMES];
}

static void choices_draw(Shapes *shapes)
{
    TextStyle style = {31, TYPE_BOLD, ANCHOR_START, UI_INK, 0, 0};
    for (int i = 0; i < ANSWERS; i++) {
        shapes_text(shapes, (Point){60 + 660 * (i % 3), 66 + 52 * (i / 3)}, WORDS[i],
                    style);
    }
}

void blind_page(Shapes *shapes, const Look *look, uint64_t seed, int page)
{
    assert(page >= 0 && page < BLIND_PAGES);
    shapes_group(shapes, 1, true);
    shapes_box(shapes, 0, 0, BLIND_W, BLIND_H, 0, shapes_solid(shapes, UI_OAT), 1);
    choices_draw(shapes);
    for (int i = 0; i < BLIND_ON_PAGE; i++) {
        CueName cue;
        Look aged = *look;
        char number[16];
        int at = page * BLIND_ON_PAGE + i;
        blind_key(seed, at, &cue, &aged.age);
        double x = 260 + 494 * (i % 4), y = 160 + 612 * (i / 4);
        shapes_group(shapes, 10 + i, false);
        shapes_box(shapes, x - 236, y, 472, 592, 30, shapes_solid(shapes, UI_CREAM), 1);
        snprintf(number, sizeof number, "%d", at + 1);
        TextStyle style = {44, TYPE_HEADING, ANCHOR_START, UI_INK2, 0, 0};
        shapes_text(shapes, (Point){x - 212, y + 56}, number, style);
        sheet_figure(shapes, cue, &aged, (Point){x, y + 172}, .84);
    }
}
