#include "data/story.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* Two moments of a story lie so far apart, s. */
static const uint32_t APART_S = 8;

/* Under this age delight is one long look, months. */
static const double LAUGHS_FROM_MONTHS = 2;

/* How a kind of moment is told: the word in its ids, and the acts that have a sentence of
 * their own. */
typedef struct Telling {
    const char *word;
    unsigned acts;
} Telling;

/* Acts as bits, for the rows below. */
enum {
    LOOK = 1u << ACT_LOOK,
    WARM = 1u << ACT_WARM,
    NAME = 1u << ACT_NAME,
    HOLD = 1u << ACT_HOLD,
    TEND = 1u << ACT_TEND,
    BREATHE = 1u << ACT_BREATHE,
    WAIT = 1u << ACT_WAIT,
};

static const Telling TELLINGS[MOMENT_COUNT] = {
    [MOMENT_FIRST_BID] = {"bid", LOOK | WARM | NAME | HOLD | WAIT},
    [MOMENT_RUPTURE] = {"rupture", 0},
    [MOMENT_FOUND] = {"found", LOOK | WARM | NAME | HOLD | TEND | BREATHE | WAIT},
    [MOMENT_EASY] = {"easy", WARM | NAME | HOLD | WAIT},
    [MOMENT_WAITED] = {"waited", BREATHE | WAIT},
    [MOMENT_CREST] = {"crest", LOOK | WARM | NAME | WAIT},
    [MOMENT_MET] = {"met", LOOK | WARM | NAME | HOLD | TEND | BREATHE | WAIT},
    [MOMENT_HARD] = {"hard", HOLD | TEND | BREATHE | WAIT},
};

/* Which kinds are told first; the first bid is hers and always has a place (game.md
 * 4). */
static const MomentKind ORDER[] = {MOMENT_FOUND, MOMENT_WAITED, MOMENT_CREST,  MOMENT_MET,
                                   MOMENT_HARD,  MOMENT_EASY,   MOMENT_RUPTURE};
enum { ORDER_COUNT = sizeof ORDER / sizeof *ORDER };

/* Moments that lie close together are one moment to whoever lived them. */
static bool is_apart(const Story *story, uint32_t tick)
{
    for (int i = 0; i < story->moment_count; i++) {
        uint32_t told = story->moments[i].tick;
        if ((told > tick ? told - tick : tick - told) < APART_S * TICKS_PER_SECOND) {
            return false;
        }
    }
    return true;
}

/* Found and easy again are two halves of one repair: telling both would tell it twice. */
static bool is_told(const Story *story, MomentKind kind)
{
    for (int i = 0; i < story->moment_count; i++) {
        int told = story->moments[i].kind;
        bool same = told == (int)kind || (told == MOMENT_FOUND && kind == MOMENT_EASY) ||
                    (told == MOMENT_FOUND && kind == MOMENT_RUPTURE);
        if (same) {
            return true;
        }
    }
    return false;
}

/* Tells `moment` with the sentence of its act, or with the one that fits any act. */
static void tell(Story *story, const Moment *moment, const Level *level)
{
    const Telling *telling = &TELLINGS[moment->kind];
    bool own = moment->act < ACT_COUNT && (telling->acts & 1u << moment->act) != 0;
    /* A look or a word that met something else than a wish to share shared nothing. */
    bool shares = moment->kind == MOMENT_MET &&
                  (moment->act == ACT_LOOK || moment->act == ACT_NAME);
    own = own && (!shares || moment->need == NEED_SHARE);
    const char *variant = own ? ACTS[moment->act].name : "any";
    if (moment->kind == MOMENT_CREST && level->scenario.age_months < LAUGHS_FROM_MONTHS) {
        variant = "newborn";
    }
    StoryMoment *told = &story->moments[story->moment_count++];
    *told = (StoryMoment){.tick = moment->tick, .kind = moment->kind};
    snprintf(told->head, sizeof told->head, "story.%s.%s.head", telling->word, variant);
    snprintf(told->line, sizeof told->line, "story.%s.%s.line", telling->word, variant);
}

/* Whether telling this one would crowd out a moment of a kind not told yet. */
static bool crowds(const Story *story, const Log *log, const Moment *moment)
{
    for (int i = 0; i < log->moment_count; i++) {
        const Moment *other = &log->moments[i];
        uint32_t a = moment->tick, b = other->tick;
        bool near = (a > b ? a - b : b - a) < APART_S * TICKS_PER_SECOND;
        bool good = other->kind == MOMENT_CREST || other->kind == MOMENT_MET;
        if (near && good && other->kind != moment->kind && !is_told(story, other->kind)) {
            return true;
        }
    }
    return false;
}

/* Tells the first moment of `kind` that lies far enough from the others; one that leaves
 * room for other kinds goes before. */
static void tell_first(Story *story, const Log *log, MomentKind kind, const Level *level)
{
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < log->moment_count; i++) {
            const Moment *moment = &log->moments[i];
            if (moment->kind == kind && story->moment_count < STORY_MOMENTS_MAX &&
                is_apart(story, moment->tick) &&
                (pass == 1 || !crowds(story, log, moment))) {
                tell(story, moment, level);
                return;
            }
        }
    }
}

/* The same sentence twice tells nothing more: the last one is taken back. */
static void untell_twice(Story *story)
{
    int last = story->moment_count - 1;
    for (int i = 0; i < last; i++) {
        if (strcmp(story->moments[i].line, story->moments[last].line) == 0) {
            story->moment_count = last;
            return;
        }
    }
}

/* They are chosen by kind and told in the order in which they happened. */
static void sort_by_tick(Story *story)
{
    for (int i = 1; i < story->moment_count; i++) {
        for (int j = i; j > 0 && story->moments[j].tick < story->moments[j - 1].tick;
             j--) {
            StoryMoment moved = story->moments[j];
            story->moments[j] = story->moments[j - 1];
            story->moments[j - 1] = moved;
        }
    }
}

static bool happened(const Log *log, MomentKind kind)
{
    for (int i = 0; i < log->moment_count; i++) {
        if (log->moments[i].kind == kind) {
            return true;
        }
    }
    return false;
}

/* The last sentence speaks of the best thing that happened; what stayed hard only when
 * nothing else did. */
static int closing_of(const Log *log)
{
    static const struct {
        MomentKind kind;
        int closing;
    } CLOSINGS[] = {
        {MOMENT_FOUND, 1}, {MOMENT_CREST, 2}, {MOMENT_WAITED, 3},
        {MOMENT_MET, 4},   {MOMENT_HARD, 5},  {MOMENT_RUPTURE, 5},
    };
    for (size_t i = 0; i < sizeof CLOSINGS / sizeof *CLOSINGS; i++) {
        if (happened(log, CLOSINGS[i].kind)) {
            return CLOSINGS[i].closing;
        }
    }
    return 6;
}

void story_of(const Log *log, const Level *level, uint32_t ticks, Story *story)
{
    assert(log && level && story);
    *story = (Story){.ticks = ticks};
    tell_first(story, log, MOMENT_FIRST_BID, level);
    for (int i = 0; i < ORDER_COUNT; i++) {
        if (!is_told(story, ORDER[i])) {
            tell_first(story, log, ORDER[i], level);
        }
    }
    for (int i = 0; i < ORDER_COUNT - 2; i++) {
        tell_first(story, log, ORDER[i], level);
        untell_twice(story);
    }
    sort_by_tick(story);
    snprintf(story->closing, sizeof story->closing, "story.close.%d", closing_of(log));
}
