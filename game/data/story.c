#include "data/telling.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/* So many codes of hers, 10 s, are no quiet time. */
enum { HARD_CODES = 40 };

/* Two moments of a story lie so far apart, s. */
static const uint32_t APART_S = 8;

/* Under this age delight is one long look, months. */
static const double LAUGHS_FROM_MONTHS = 2;

/* What mattered most comes first; her own beginning always has a place (game.md 4). Easy
 * again is the other half of a repair, and tightens its knot alone. */
static const MomentKind ORDER[] = {MOMENT_FOUND, MOMENT_WAITED, MOMENT_CREST,
                                   MOMENT_HARD,  MOMENT_MET,    MOMENT_RUPTURE};
enum { ORDER_COUNT = sizeof ORDER / sizeof *ORDER };

/* She began it, and what came back. */
static void tell_bid(StoryMoment *told, const Level *level, const Serve *serve)
{
    static const char *const BIDS[SHOWN_COUNT] = {[SHOWN_LOOK] = "story.bid.look",
                                                  [SHOWN_NEAR] = "story.bid.near",
                                                  [SHOWN_VOICE] = "story.bid.voice",
                                                  [SHOWN_REACH] = "story.bid.reach",
                                                  [SHOWN_SMILE] = "story.bid.smile"};
    const char *id = BIDS[serve->shown];
    snprintf(told->head, sizeof told->head, "story.bid.head");
    telling_part(told, id ? id : "story.bid");
    if (serve->answered) {
        telling_did(told, level, serve->answer);
    }
}

static void tell_found(StoryMoment *told, const Level *level, const Moment *moment)
{
    telling_from(told, (Shown)moment->shown_from);
    if (telling_acted(moment)) {
        telling_did(told, level, moment->act);
    } else {
        telling_part(told, "story.did.none");
    }
    telling_part(told, "story.found");
}

/* Only what was done is praised: a rest that came by itself is a rest. */
static void tell_waited(StoryMoment *told, const Level *level, const Moment *moment)
{
    bool waits = moment->acted && moment->act.act == ACT_WAIT;
    snprintf(told->head, sizeof told->head, "story.%s.head", waits ? "wait" : "rest");
    if (moment->from < moment->tick) { /* she looked away, whatever else she did */
        bool plain = moment->shown_from >= SHOWN_TURNED;
        telling_from(told, plain ? (Shown)moment->shown_from : SHOWN_ASIDE);
    }
    if (moment->acted) {
        telling_did(told, level, moment->act);
    }
    telling_part(told, "story.waited");
}

/* A crest comes in the gap after an act: her turn. */
static void tell_crest(StoryMoment *told, const Level *level, const Moment *moment)
{
    bool newborn = level->scenario.age_months < LAUGHS_FROM_MONTHS;
    if (newborn) {
        snprintf(told->head, sizeof told->head, "story.crest.look.head");
    }
    if (moment->acted) {
        telling_did(told, level, moment->act);
        telling_part(told, "story.crest.gap");
    }
    telling_part(told, newborn                        ? "story.crest.look"
                       : moment->shown == SHOWN_LAUGH ? "story.crest.laugh"
                                                      : "story.crest");
}

/* Who stepped away, or asked somebody else to take over, is not told to have stayed. */
static bool left(const Moment *moment)
{
    return moment->acted && moment->act.act == ACT_BREATHE &&
           (moment->act.choice == BREATH_SAFE_COT ||
            moment->act.choice == BREATH_HAND_OVER);
}

static void tell_hard(StoryMoment *told, const Level *level, const Moment *moment)
{
    telling_part(told, "story.hard");
    if (moment->acted) {
        telling_did(told, level, moment->act);
    }
    telling_part(told, left(moment)    ? "story.hard.over"
                       : moment->there ? "story.hard.there"
                                       : "story.hard.blurred");
}

/* A look or a word that met a wish to share made it yours together. */
static void tell_met(StoryMoment *told, const Level *level, const Moment *moment)
{
    bool joins = moment->act.act == ACT_LOOK || moment->act.act == ACT_NAME;
    bool shares = moment->need == NEED_SHARE && joins && moment->target;
    if (shares) {
        snprintf(told->head, sizeof told->head, "story.share.head");
        telling_thing(told, level, moment->target);
    }
    telling_part(told, shares ? "story.share.from" : "story.met.from");
    telling_did(told, level, moment->act);
    telling_part(told, shares ? "story.share" : "story.met");
}

/* What was loud was not easy to miss. */
static void tell_slip(StoryMoment *told, const Level *level, const Moment *moment)
{
    (void)level;
    telling_from(told, (Shown)moment->shown);
    telling_part(told, "story.slip");
    if (moment->shown < SHOWN_FUSS) {
        telling_part(told, "story.slip.missed");
    }
}

/* How a kind of moment is told, and its usual head. */
typedef struct Teller {
    void (*tell)(StoryMoment *told, const Level *level, const Moment *moment);
    const char *head;
} Teller;

static const Teller TELLERS[MOMENT_COUNT] = {
    [MOMENT_RUPTURE] = {tell_slip, "story.slip.head"},
    [MOMENT_FOUND] = {tell_found, "story.found.head"},
    [MOMENT_WAITED] = {tell_waited, ""},
    [MOMENT_CREST] = {tell_crest, "story.crest.head"},
    [MOMENT_MET] = {tell_met, "story.met.head"},
    [MOMENT_HARD] = {tell_hard, "story.hard.head"},
};

/* What ended well by the model's reckoning is told only when it could be seen; what
 * nothing was done about met itself. */
static bool shows(const Moment *moment)
{
    bool helped = moment->need != NEED_UNSOOTHABLE; /* that one only passes */
    bool met = helped && telling_acted(moment) && moment->shown < SHOWN_TURNED;
    return moment->kind == MOMENT_MET      ? met
           : moment->kind == MOMENT_WAITED ? moment->back > 0
                                           : true;
}

/* The instant a moment is about: of a rest, when she came back. */
static uint32_t instant_of(const Moment *moment)
{
    return moment->back ? moment->back : moment->tick;
}

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

/* What slipped and was found again is told once. */
static bool is_told(const Story *story, MomentKind kind)
{
    for (int i = 0; i < story->moment_count; i++) {
        int told = story->moments[i].kind;
        if (told == (int)kind || (told == MOMENT_FOUND && kind == MOMENT_RUPTURE)) {
            return true;
        }
    }
    return false;
}

static void tell(Story *story, const Moment *moment, const Level *level)
{
    const Teller *teller = &TELLERS[moment->kind];
    StoryMoment *told = &story->moments[story->moment_count++];
    *told = telling_begin((MomentKind)moment->kind, moment->from, instant_of(moment));
    snprintf(told->head, sizeof told->head, "%s", teller->head);
    teller->tell(told, level, moment);
}

/* Whether telling this one would crowd out a moment of a kind not told yet. */
static bool crowds(const Story *story, const Log *log, const Moment *moment)
{
    for (int i = 0; i < log->moment_count; i++) {
        const Moment *other = &log->moments[i];
        uint32_t a = instant_of(moment), b = instant_of(other);
        bool near = (a > b ? a - b : b - a) < APART_S * TICKS_PER_SECOND;
        bool good = other->kind == MOMENT_CREST || other->kind == MOMENT_MET;
        if (near && good && other->kind != moment->kind &&
            !is_told(story, (MomentKind)other->kind)) {
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
            if (moment->kind == kind && shows(moment) &&
                story->moment_count < STORY_MOMENTS_MAX &&
                is_apart(story, instant_of(moment)) &&
                (pass == 1 || !crowds(story, log, moment))) {
                tell(story, moment, level);
                return;
            }
        }
    }
}

/* Hers: the first serve out of ease that was answered, else the first of all. */
static const Serve *bid_of(const Log *log)
{
    const Serve *first = NULL;
    for (int i = 0; i < log->serve_count; i++) {
        const Serve *serve = &log->serves[i];
        if (serve->need != NEED_NONE || serve->shown >= SHOWN_TURNED) {
            continue;
        }
        if (serve->answered) {
            return serve;
        }
        first = first ? first : serve;
    }
    return first;
}

/* The same sentences twice tell nothing more: the last ones are taken back. */
static void untell_twice(Story *story)
{
    int last = story->moment_count - 1;
    for (int i = 0; i < last; i++) {
        const StoryMoment *a = &story->moments[i], *b = &story->moments[last];
        if (a->kind == b->kind && memcmp(a->parts, b->parts, sizeof a->parts) == 0) {
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

/* Hardly any of it was fussing, crying or turning away. */
static bool was_quiet(const Log *log)
{
    int hard = 0;
    for (int i = 0; i < log->code_count; i++) {
        hard += log->infant[i] == PHASE_NEGATIVE;
    }
    return hard < HARD_CODES;
}

/* What passed by itself was stayed with at best, and who was let go to sleep in peace set
 * no riddle: nothing of it was solved. */
static bool happened(const Log *log, MomentKind kind)
{
    for (int i = 0; i < log->moment_count; i++) {
        const Moment *moment = &log->moments[i];
        bool slept = moment->need == NEED_TIRED || moment->need == NEED_SETTLE;
        bool solved = kind != MOMENT_MET ||
                      (moment->need != NEED_UNSOOTHABLE && !(slept && was_quiet(log)));
        if (moment->kind == kind && solved) {
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
    return was_quiet(log) ? 6 : 5;
}

void story_of(const Log *log, const Level *level, uint32_t ticks, Story *story)
{
    assert(log && level && story);
    *story = (Story){.ticks = ticks};
    const Serve *bid = bid_of(log);
    if (bid) {
        StoryMoment *told = &story->moments[story->moment_count++];
        *told = telling_begin(MOMENT_FIRST_BID, bid->tick, bid->tick);
        tell_bid(told, level, bid);
    }
    for (int i = 0; i < ORDER_COUNT; i++) {
        if (!is_told(story, ORDER[i])) {
            tell_first(story, log, ORDER[i], level);
        }
    }
    for (int i = 0; i < ORDER_COUNT - 1; i++) {
        tell_first(story, log, ORDER[i], level);
        untell_twice(story);
    }
    sort_by_tick(story);
    snprintf(story->closing, sizeof story->closing, "story.close.%d", closing_of(log));
}

uint32_t story_picture(const StoryMoment *moment, uint32_t ticks)
{
    assert(moment);
    bool begins = moment->kind == MOMENT_FIRST_BID || moment->kind == MOMENT_CREST;
    uint32_t tick = moment->tick + (begins ? TICKS_PER_SECOND / 2 : 0);
    return tick < ticks ? tick : ticks;
}
