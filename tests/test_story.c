/*
 * The story: nothing can be told that is not on the tape. Scripted caregivers and wild
 * hands play every level; each tape is stepped through again by itself, tick by tick, and
 * every sentence is held against what was seen and done then. All sentences occur.
 */
#include "data/files.h"
#include "data/story.h"
#include "model/noise.h"
#include "model/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum {
    LEVELS_MAX = 40,
    TICKS_MAX = TAPE_SECONDS_MAX * TICKS_PER_SECOND,
    RUNS = 500,
    WILD_RUNS = 160,
    IDS_MAX = 160
};

/* What stood in the room after one tick of the tape. */
typedef struct Stand {
    Care did;
    uint8_t fresh, there, need, step, crest;
    uint16_t ruptures, leaves;
    uint8_t found;
    uint8_t let_go; /* a wish of hers ended with her own hand */
} Stand;

typedef struct Bench {
    Level levels[LEVELS_MAX];
    int level_count;
    Words words;
    Session session;
    Story story;
    StoryNotes notes;
    Stand stands[TICKS_MAX + 1];
    Seen seen[TICKS_MAX + 1]; /* where a sentence may point */
    bool looked[TICKS_MAX + 1];
    uint32_t ticks;
    int hard; /* quarters of a second in which she fussed, cried or turned away */
    const Level *level;
    char told[IDS_MAX][STORY_ID_BYTES];
    int told_count;
    char what[128]; /* level, policy and seed, for messages */
} Bench;

static int bench_open(void **state)
{
    static char names[LEVELS_MAX][FILES_PATH_BYTES];
    Bench *bench = calloc(1, sizeof *bench);
    Problems problems = {0};
    *state = bench;
    int count = files_list(ROOT "/levels", ".json", names, LEVELS_MAX, &problems);
    for (int i = 0; bench && i < count; i++) {
        char path[2 * FILES_PATH_BYTES];
        snprintf(path, sizeof path, ROOT "/levels/%.511s", names[i]);
        if (!level_load(path, "en", &bench->levels[bench->level_count++], &problems)) {
            return -1;
        }
    }
    return bench && words_load(ROOT "/assets/words/en.json", &bench->words, &problems)
               ? 0
               : -1;
}

static int bench_close(void **state)
{
    free(*state);
    return 0;
}

static bool is_verb(int act)
{
    return act >= ACT_LOOK && act <= ACT_WAIT;
}

/* Somebody is with her, as anybody in the room would say. */
static bool is_there(const Caregiver *body)
{
    return !body->slipped && body->away_s <= 0 && body->doing != ACT_STILL &&
           body->doing != ACT_ELSEWHERE && body->doing != ACT_GONE;
}

/* Whether a sentence may point at `tick`: at either end, or in a quarter second between.
 */
static bool points_at(const StoryMoment *moments, int count, uint32_t tick)
{
    for (int i = 0; i < count; i++) {
        const StoryMoment *moment = &moments[i];
        bool quarter = (tick - 1) % (TICKS_PER_SECOND / 4) == 0;
        if (moment->tick == tick || moment->from == tick ||
            (quarter && tick > moment->from && tick < moment->tick)) {
            return true;
        }
    }
    return false;
}

static bool upset(const Seen *seen)
{
    return seen->face.kind == FACE_CRY || seen->voice.kind == VOICE_CRY ||
           seen->face.kind == FACE_FUSS || seen->voice.kind == VOICE_FUSS ||
           seen->face.kind == FACE_POUT;
}

static bool turned(const Seen *seen)
{
    return seen->posture.kind == POSTURE_TURNED && seen->posture.strength >= 128;
}

/* Steps the pair through the tape with nothing that keeps a log. */
static void stand_again(Bench *bench, const Tape *tape)
{
    Dyad dyad;
    int cursor = 0;
    const Scenario *scenario = &bench->level->scenario;
    dyad_begin(&dyad, scenario, tape->seed);
    bench->ticks = tape->ticks;
    bench->hard = 0;
    for (uint32_t tick = 0; tick < tape->ticks; tick++) {
        dyad_step(&dyad, scenario, tape_care(tape, tick, &cursor));
        const Caregiver *body = &dyad.caregiver;
        uint32_t now = tick + 1;
        bench->stands[now] = (Stand){
            .did = {.act = body->doing, .gaze = body->gaze, .choice = body->choice},
            .fresh = body->fresh,
            .there = is_there(body),
            .need = dyad.infant.need,
            .step = dyad.infant.step,
            .crest = dyad.crest,
            .ruptures = dyad.reading.ruptures,
            .leaves = dyad.reading.leaves,
            .found = dyad.reading.found,
            .let_go = dyad.infant.need == NEED_NONE && tick > 0 &&
                      bench->stands[tick].need != NEED_NONE &&
                      dyad.infant.gaze == GAZE_AT_OWN_HAND};
        const StoryNotes *notes = &bench->notes;
        bench->looked[now] =
            points_at(bench->story.moments, bench->story.moment_count, now) ||
            points_at(notes->noticed, notes->noticed_count, now) ||
            points_at(notes->calmed, notes->calmed_count, now);
        if (bench->looked[now] || tick % (TICKS_PER_SECOND / 4) == 0) {
            bench->seen[now] = seen_of(&dyad, scenario);
            bool hard = upset(&bench->seen[now]) || turned(&bench->seen[now]);
            bench->hard += hard && tick % (TICKS_PER_SECOND / 4) == 0;
        }
    }
}

#define told_true(bench, moment, id, fact) told_when(bench, moment, id, fact, #fact)

/* A sentence whose fact does not hold ends the test with where it was told. */
static void told_when(const Bench *bench, const StoryMoment *moment, const char *id,
                      bool fact, const char *what)
{
    if (!fact) {
        char line[512];
        story_line(line, sizeof line, moment, &bench->words,
                   &(WordsFill){.baby = "the baby"});
        fail_msg("%s: %u to %u: %s: not %s\n%s", bench->what, moment->from, moment->tick,
                 id, what, line);
    }
}

static const Seen *seen_at(const Bench *bench, uint32_t tick)
{
    assert_true(tick <= bench->ticks && bench->looked[tick]);
    return &bench->seen[tick];
}

/* The last verb begun in the moment; `rest`: the last that leaves her in peace; `begun`:
   when, or 0. */
static Care last_begun(const Bench *bench, const StoryMoment *moment, uint32_t until,
                       bool rest, uint32_t *begun)
{
    Care last = {.act = ACT_NONE};
    *begun = 0;
    for (uint32_t tick = moment->from; tick <= until; tick++) {
        const Stand *stand = &bench->stands[tick];
        bool peace = stand->did.act == ACT_WAIT || stand->did.act == ACT_BREATHE ||
                     (stand->did.act == ACT_TEND && stand->did.choice == THING_DIM);
        if (stand->fresh && is_verb(stand->did.act) && (!rest || peace)) {
            last = stand->did;
            *begun = tick;
        }
    }
    return last;
}

static Care last_act(const Bench *bench, const StoryMoment *moment, uint32_t until,
                     bool rest)
{
    uint32_t begun;
    return last_begun(bench, moment, until, rest, &begun);
}

/* What was begun less than half a second before an end has not brought it about; on which
   tick it began is known to the next. */
static bool in_time(const Bench *bench, const StoryMoment *moment, uint32_t more)
{
    uint32_t begun;
    last_begun(bench, moment, moment->tick, false, &begun);
    return begun > 0 && moment->tick - begun + 1 >= TICKS_PER_SECOND / 2 + more;
}

/* The first act after a serve of hers, within ten seconds. */
static Care first_act(const Bench *bench, uint32_t from)
{
    for (uint32_t tick = from + 1;
         tick <= bench->ticks && tick < from + 10 * TICKS_PER_SECOND; tick++) {
        Care did = bench->stands[tick].did;
        if (bench->stands[tick].fresh && is_verb(did.act) && did.act != ACT_WAIT) {
            return did;
        }
    }
    return (Care){.act = ACT_NONE};
}

/* Where the leaf was marked: at most four seconds before she came back. */
static uint32_t leaf_before(const Bench *bench, const StoryMoment *moment)
{
    uint32_t tick = moment->tick;
    while (tick > moment->from &&
           bench->stands[tick].leaves == bench->stands[tick - 1].leaves) {
        tick--;
    }
    assert_true(moment->tick - tick <= 4 * TICKS_PER_SECOND);
    return tick;
}

/* Which act a sentence may speak of. */
static Care act_of(const Bench *bench, const StoryMoment *moment)
{
    if (moment->kind == MOMENT_FIRST_BID) {
        return first_act(bench, moment->from);
    }
    if (moment->kind == MOMENT_WAITED) {
        uint32_t leaf = leaf_before(bench, moment);
        Care rest = last_act(bench, moment, leaf, true);
        return rest.act != ACT_NONE ? rest : last_act(bench, moment, leaf, false);
    }
    return last_act(bench, moment, moment->tick, false);
}

static bool said_by_level(const Bench *bench, const StoryMoment *moment, Care act)
{
    const Level *level = bench->level;
    if (act.act == ACT_NAME) {
        return strcmp(moment->said, level->names[act.choice]) == 0;
    }
    for (int i = 0; i < level->scenario.tend_count; i++) {
        if (level->scenario.tend[i] == act.choice) {
            return strcmp(moment->said, level->things[i]) == 0;
        }
    }
    return false;
}

static bool ends_with(const char *id, const char *end)
{
    size_t a = strlen(id), b = strlen(end);
    return a >= b && strcmp(id + a - b, end) == 0;
}

/* Whether a look was where the sentence says. */
static bool looked_as(const Bench *bench, const StoryMoment *moment, Care act,
                      const char *id)
{
    const Scenario *scenario = &bench->level->scenario;
    int index = act.gaze - GAZE_TARGET;
    bool thing = index >= 0 && index < scenario->target_count;
    if (act.act != ACT_LOOK) {
        return false;
    }
    if (ends_with(id, ".face")) {
        return act.gaze == GAZE_FACE;
    }
    if (ends_with(id, ".thing")) {
        return thing && moment->target == scenario->targets[index];
    }
    if (ends_with(id, ".other")) {
        return act.gaze != GAZE_FACE && act.gaze != GAZE_SHARED &&
               (!thing || moment->target != scenario->targets[index]);
    }
    return act.gaze == GAZE_SHARED;
}

/* "You waited.", "Your hands were there.", and so on. */
static void did_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    Care act = act_of(bench, moment);
    const char *word = id + strlen("story.did.");
    if (strcmp(word, "none") == 0) {
        told_true(bench, moment, id, bench->stands[moment->tick].there);
        told_true(bench, moment, id, !in_time(bench, moment, 2));
    } else if (moment->kind == MOMENT_FOUND && !in_time(bench, moment, 0)) {
        told_when(bench, moment, id, false, "done too late to be told of");
    } else if (strncmp(word, "look", 4) == 0) {
        told_true(bench, moment, id, looked_as(bench, moment, act, id));
    } else if (strcmp(word, "name") == 0) {
        told_true(bench, moment, id, act.act == ACT_NAME);
        told_true(bench, moment, id, said_by_level(bench, moment, act));
        told_true(bench, moment, id, bench->level->scenario.age_months >= 4);
    } else if (strcmp(word, "voice") == 0) {
        told_true(bench, moment, id, act.act == ACT_NAME);
    } else if (strcmp(word, "tend") == 0) {
        told_true(bench, moment, id, act.act == ACT_TEND);
        told_true(bench, moment, id, said_by_level(bench, moment, act));
    } else if (strncmp(word, "tend.", 5) == 0) {
        told_true(bench, moment, id, act.act == ACT_TEND);
        told_true(bench, moment, id, strcmp(word + 5, THING_NAMES[act.choice]) == 0);
    } else if (act.act == ACT_BREATHE) {
        const char *breath =
            BREATH_NAMES[act.choice < BREATH_COUNT ? act.choice : BREATH_SELF];
        told_true(bench, moment, id, strcmp(word, breath) == 0);
    } else {
        told_true(bench, moment, id, strcmp(word, ACTS[act.act].name) == 0);
    }
}

/* "At 0:42 the baby turned away.", and so on. */
static void from_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    const Seen *seen = seen_at(bench, moment->from);
    if (ends_with(id, ".turned")) {
        told_true(bench, moment, id, turned(seen));
    } else if (ends_with(id, ".looked")) {
        told_true(bench, moment, id, seen->gaze != GAZE_AT_FACE);
    } else if (ends_with(id, ".pouted")) {
        told_true(bench, moment, id, seen->face.kind == FACE_POUT);
    } else if (ends_with(id, ".fussed")) {
        told_true(bench, moment, id,
                  seen->face.kind == FACE_FUSS || seen->voice.kind == VOICE_FUSS);
    } else if (ends_with(id, ".cried")) {
        told_true(bench, moment, id,
                  seen->face.kind == FACE_CRY || seen->voice.kind == VOICE_CRY);
    }
    if (moment->kind != MOMENT_WAITED) {
        uint32_t at = moment->kind == MOMENT_RUPTURE ? moment->tick : moment->from;
        told_true(bench, moment, id,
                  bench->stands[at].ruptures > bench->stands[at - 1].ruptures);
    }
}

/* "At 0:12 the baby began it, with a sound.", and so on. */
static void bid_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    const Seen *seen = seen_at(bench, moment->tick);
    told_true(bench, moment, id, seen->beat);
    told_true(bench, moment, id, bench->stands[moment->tick].need == NEED_NONE);
    told_true(bench, moment, id, !upset(seen) && !turned(seen));
    if (ends_with(id, ".look")) {
        told_true(bench, moment, id, seen->gaze == GAZE_AT_FACE);
    } else if (ends_with(id, ".voice")) {
        told_true(bench, moment, id,
                  seen->voice.kind >= VOICE_COO && seen->voice.kind <= VOICE_SQUEAL);
    } else if (ends_with(id, ".reach")) {
        told_true(bench, moment, id,
                  seen->hands.kind == HANDS_REACH_YOU ||
                      seen->hands.kind == HANDS_REACH_THING ||
                      seen->hands.kind == HANDS_UP);
    } else if (ends_with(id, ".smile")) {
        told_true(bench, moment, id, seen->face.kind == FACE_SMILE);
    } else if (ends_with(id, ".near")) {
        told_true(bench, moment, id,
                  seen->posture.kind == POSTURE_IN || seen->posture.kind == POSTURE_MOLD);
    }
}

/* "Then you left a gap.", and what filled it. */
static void crest_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    const Seen *seen = seen_at(bench, moment->tick);
    uint32_t at = moment->tick;
    told_true(bench, moment, id, bench->stands[at].crest > bench->stands[at - 1].crest);
    if (ends_with(id, ".gap")) {
        for (uint32_t tick = at - 3 * TICKS_PER_SECOND / 4; tick < at; tick++) {
            Act act = (Act)bench->stands[tick].did.act;
            told_true(bench, moment, id, act < ACT_LOOK || act > ACT_BREATHE);
        }
    } else if (ends_with(id, ".laugh")) {
        told_true(bench, moment, id, seen->face.kind == FACE_LAUGH);
    } else if (ends_with(id, ".look")) {
        told_true(bench, moment, id, seen->gaze == GAZE_AT_FACE && !upset(seen));
        told_true(bench, moment, id, bench->level->scenario.age_months < 2);
    } else {
        told_true(bench, moment, id, !upset(seen));
    }
}

/* "The baby had found the cat." */
static void share_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    bool found = false;
    const Scenario *scenario = &bench->level->scenario;
    for (uint32_t tick = moment->from; tick <= moment->tick; tick++) {
        const Seen *seen = &bench->seen[tick];
        found = found || (bench->looked[tick] && seen->gaze == GAZE_AT_THING &&
                          scenario->targets[seen->target] == moment->target);
    }
    told_true(bench, moment, id, found);
}

/* "From 0:20 on the baby was having a hard time. You stayed." */
static void hard_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    uint32_t there = 0;
    for (uint32_t tick = moment->from; tick <= moment->tick; tick++) {
        const Stand *stand = &bench->stands[tick];
        told_true(bench, moment, id, stand->need != NEED_NONE);
        told_true(bench, moment, id, stand->step >= STEP_CLEAR);
        there += stand->there;
    }
    uint32_t whole = moment->tick - moment->from;
    told_true(bench, moment, id, whole >= 5 * TICKS_PER_SECOND);
    Care last = last_act(bench, moment, moment->tick, false);
    int breath = last.act == ACT_BREATHE ? last.choice : -1;
    bool left = breath == BREATH_SAFE_COT || breath == BREATH_HAND_OVER;
    if (ends_with(id, ".there")) {
        told_true(bench, moment, id, there * 10 >= whole * 9 && !left);
    } else if (ends_with(id, ".over")) {
        told_true(bench, moment, id, left);
    }
}

/* Sentences about how it ended. */
static void end_holds(const Bench *bench, const StoryMoment *moment, const char *id)
{
    const Seen *seen = seen_at(bench, moment->tick);
    uint32_t at = moment->tick;
    if (strcmp(id, "story.found") == 0) {
        told_true(bench, moment, id, seen->gaze == GAZE_AT_FACE);
        told_true(bench, moment, id, !upset(seen) && !turned(seen));
        told_true(bench, moment, id,
                  bench->stands[at].found && !bench->stands[at - 1].found);
    } else if (strcmp(id, "story.waited") == 0) {
        told_true(bench, moment, id, seen->gaze == GAZE_AT_FACE);
        told_true(bench, moment, id, !upset(seen) && !turned(seen));
    } else if (strcmp(id, "story.slip") == 0) {
        told_true(bench, moment, id,
                  bench->stands[at].ruptures > bench->stands[at - 1].ruptures);
    } else if (strcmp(id, "story.slip.missed") == 0) {
        told_true(bench, moment, id, !upset(seen));
    } else { /* met: it ended, and that could be seen; what only passes is not met */
        told_true(bench, moment, id, in_time(bench, moment, 0));
        told_true(bench, moment, id, !upset(seen) && !turned(seen));
        told_true(bench, moment, id, bench->stands[at - 1].need != NEED_UNSOOTHABLE);
        told_true(bench, moment, id, !bench->stands[at].let_go);
    }
}

static void remember(Bench *bench, const char *id)
{
    for (int i = 0; i < bench->told_count; i++) {
        if (strcmp(bench->told[i], id) == 0) {
            return;
        }
    }
    assert_true(bench->told_count < IDS_MAX);
    snprintf(bench->told[bench->told_count++], STORY_ID_BYTES, "%s", id);
}

static bool begins_with(const char *id, const char *begin)
{
    return strncmp(id, begin, strlen(begin)) == 0;
}

/* "At 0:42 the baby turned away.", on a page to keep. */
static void sign_holds(const Bench *bench, const StoryMoment *note, const char *id)
{
    const Seen *seen = seen_at(bench, note->tick);
    const char *sign = strrchr(id, '.') + 1;
    int face = seen->face.kind, voice = seen->voice.kind, hands = seen->hands.kind;
    bool holds =
        strcmp(sign, "turned") == 0   ? turned(seen)
        : strcmp(sign, "pout") == 0   ? face == FACE_POUT
        : strcmp(sign, "fussed") == 0 ? face == FACE_FUSS || voice == VOICE_FUSS
        : strcmp(sign, "cry") == 0    ? face == FACE_CRY || voice == VOICE_CRY
        : strcmp(sign, "smile") == 0  ? face == FACE_SMILE || face == FACE_LAUGH
        : strcmp(sign, "look") == 0   ? seen->gaze == GAZE_AT_FACE
        : strcmp(sign, "aside") == 0  ? seen->gaze != GAZE_AT_FACE
        : strcmp(sign, "voice") == 0  ? voice >= VOICE_COO && voice <= VOICE_SQUEAL
        : strcmp(sign, "reach") == 0
            ? hands == HANDS_REACH_YOU || hands == HANDS_REACH_THING || hands == HANDS_UP
        : strcmp(sign, "near") == 0
            ? seen->posture.kind == POSTURE_IN || seen->posture.kind == POSTURE_MOLD
            : false;
    if (strcmp(sign, "thing") == 0) {
        holds = seen->gaze == GAZE_AT_THING &&
                bench->level->scenario.targets[seen->target] == note->target;
    }
    told_true(bench, note, id, holds);
}

/* "You answered while it was small.": before the cue grew clear. */
static void early_holds(const Bench *bench, const StoryMoment *note, const char *id)
{
    uint32_t tick = note->tick;
    while (tick < bench->ticks && !(bench->stands[tick].fresh)) {
        told_true(bench, note, id, bench->stands[tick].need != NEED_NONE);
        tick++;
    }
    told_true(bench, note, id, bench->stands[tick].fresh);
    told_true(bench, note, id, bench->stands[tick - 1].need != NEED_BREAK);
    told_true(bench, note, id, bench->stands[tick - 1].step <= STEP_SUBTLE);
    told_true(bench, note, id, !upset(seen_at(bench, note->tick)));
}

/* What the page says beside the moments. */
static void notes_hold(Bench *bench)
{
    const StoryNotes *notes = &bench->notes;
    for (int i = 0; i < notes->noticed_count; i++) {
        const StoryMoment *note = &notes->noticed[i];
        sign_holds(bench, note, note->parts[0]);
        remember(bench, note->parts[0]);
        if (note->part_count > 1 && strcmp(note->parts[1], "page.early") == 0) {
            early_holds(bench, note, note->parts[1]);
        } else if (note->part_count > 1) {
            told_true(bench, note, note->parts[1],
                      first_act(bench, note->tick).act != ACT_NONE);
        }
        for (int part = 1; part < note->part_count; part++) {
            remember(bench, note->parts[part]);
        }
    }
    for (int i = 0; i < notes->calmed_count; i++) {
        const StoryMoment *note = &notes->calmed[i];
        const Seen *seen = seen_at(bench, note->tick);
        told_true(bench, note, note->parts[1], !upset(seen) && !turned(seen));
        uint32_t late = note->tick - TICKS_PER_SECOND / 2 + 1;
        told_true(bench, note, note->parts[1],
                  last_act(bench, note, late, false).act != ACT_NONE);
        if (strcmp(note->parts[1], "story.found") == 0) {
            told_true(bench, note, note->parts[1], seen->gaze == GAZE_AT_FACE);
        }
        told_true(bench, note, note->parts[1],
                  bench->stands[note->tick - 1].need != NEED_UNSOOTHABLE &&
                      !bench->stands[note->tick].let_go);
        remember(bench, note->parts[1]);
    }
}

static void sentence_holds(Bench *bench, const StoryMoment *moment, const char *id)
{
    if (begins_with(id, "story.did.")) {
        did_holds(bench, moment, id);
    } else if (begins_with(id, "story.from.")) {
        from_holds(bench, moment, id);
    } else if (begins_with(id, "story.bid")) {
        bid_holds(bench, moment, id);
    } else if (begins_with(id, "story.crest")) {
        crest_holds(bench, moment, id);
    } else if (begins_with(id, "story.share")) {
        share_holds(bench, moment, id);
    } else if (begins_with(id, "story.hard")) {
        hard_holds(bench, moment, id);
    } else if (strcmp(id, "story.met.from") == 0) {
        told_true(bench, moment, id, bench->stands[moment->from].need != NEED_NONE);
        told_true(bench, moment, id, bench->stands[moment->from].step >= STEP_SUBTLE);
    } else {
        end_holds(bench, moment, id);
    }
}

/* The last sentence, by what stood in the room. */
static void closing_holds(Bench *bench)
{
    int closing = bench->story.closing[strlen("story.close.")] - '0';
    bool found = false, clear = false, met = false, quiet = bench->hard < 10 * 4;
    for (uint32_t tick = 1; tick <= bench->ticks; tick++) {
        const Stand *stand = &bench->stands[tick], *was = stand - 1;
        found = found || stand->found;
        clear = clear || stand->step >= STEP_CLEAR;
        met = met || (stand->need == NEED_NONE && was->need != NEED_NONE &&
                      was->need != NEED_UNSOOTHABLE);
    }
    const Stand *end = &bench->stands[bench->ticks];
    bool holds = closing == 1   ? found && end->ruptures > 0
                 : closing == 2 ? end->crest > 0
                 : closing == 3 ? end->leaves > 0
                 : closing == 4 ? met
                 : closing == 5 ? !quiet || clear || end->ruptures > 0
                                : quiet && end->ruptures == 0 && end->crest == 0;
    if (!holds) {
        fail_msg("%s: %s is not so", bench->what, bench->story.closing);
    }
    remember(bench, bench->story.closing);
}

static void story_holds(Bench *bench)
{
    const Story *story = &bench->story;
    stand_again(bench, &bench->session.tape);
    assert_true(story->moment_count <= STORY_MOMENTS_MAX);
    for (int i = 0; i < story->moment_count; i++) {
        const StoryMoment *moment = &story->moments[i];
        assert_true(moment->part_count > 0);
        remember(bench, moment->head);
        for (int part = 0; part < moment->part_count; part++) {
            sentence_holds(bench, moment, moment->parts[part]);
            remember(bench, moment->parts[part]);
        }
        if (i > 0) {
            assert_true(moment->tick - moment[-1].tick >= 8 * TICKS_PER_SECOND);
        }
    }
    closing_holds(bench);
    notes_hold(bench);
}

/* Hands that do anything at all, a change of mind every second or two. */
static Care wild_care(uint64_t key, uint32_t tick)
{
    uint32_t slot = tick / (30 + (uint32_t)(key % 120));
    double draw = noise_unit(key, slot, 1);
    if (tick % 30 == 0 || draw < .3) {
        return (Care){.vigor = VIGOR_ORDINARY};
    }
    return (Care){.act = (uint8_t)(ACT_LOOK + noise_unit(key, slot, 2) * 7),
                  .vigor = VIGOR_ORDINARY,
                  .gaze = (uint8_t)(noise_unit(key, slot, 3) * 8),
                  .choice = (uint8_t)(noise_unit(key, slot, 4) * THING_COUNT)};
}

static void play_policy(Bench *bench, const Policy *policy, uint64_t seed)
{
    PolicyMind mind = {0};
    Session *session = &bench->session;
    session_begin(session, &bench->level->scenario, seed);
    while (!session->dyad.ended) {
        session_step(session,
                     policy_care(policy, &mind, &session->dyad, &session->scenario));
    }
}

static void play_wild(Bench *bench, uint64_t seed)
{
    Session *session = &bench->session;
    session_begin(session, &bench->level->scenario, seed);
    while (!session->dyad.ended) {
        session_step(session, wild_care(seed, session->dyad.tick));
    }
}

/* Every sentence of the words file that a story is made of. */
static void all_were_told(Bench *bench)
{
    static const char *const KINDS[] = {
        "story.bid",  "story.from.", "story.did.",    "story.found",
        "story.wait", "story.rest",  "story.crest",   "story.share",
        "story.met",  "story.hard",  "story.slip",    "story.close.",
        "page.sign.", "page.early",  "page.answered", "page.calmer"};
    int missing = 0;
    for (int i = 0; i < bench->words.lines.count; i++) {
        const char *id = bench->words.lines.text + bench->words.lines.id[i];
        bool tells = false, told = false;
        for (size_t kind = 0; kind < sizeof KINDS / sizeof *KINDS; kind++) {
            tells = tells || begins_with(id, KINDS[kind]);
        }
        for (int k = 0; k < bench->told_count; k++) {
            told = told || strcmp(bench->told[k], id) == 0;
        }
        if (tells && !told) {
            print_message("never told: %s\n", id);
            missing++;
        }
    }
    assert_int_equal(missing, 0);
}

static void test_every_sentence_is_true(void **state)
{
    Bench *bench = *state;
    for (int run = 0; run < RUNS + WILD_RUNS; run += STORY_EVERY) {
        bench->level = &bench->levels[run % bench->level_count];
        const Policy *policy = &POLICIES[run / bench->level_count % POLICY_COUNT];
        uint64_t seed = (uint64_t)run + 1;
        bool wild = run >= RUNS;
        snprintf(bench->what, sizeof bench->what, "%s, %s, seed %d", bench->level->id,
                 wild ? "wild" : policy->name, run + 1);
        if (wild) {
            play_wild(bench, seed);
        } else {
            play_policy(bench, policy, seed);
        }
        story_of(&bench->session.log, bench->level, bench->session.tape.ticks,
                 &bench->story);
        story_notes(&bench->session.log, bench->level, &bench->notes);
        story_holds(bench);
    }
    for (int i = 0; i < bench->told_count; i++) { /* no id stands for a missing line */
        if (!lines_find(&bench->words.lines, bench->told[i])) {
            fail_msg("en.json has no \"%s\"", bench->told[i]);
        }
    }
    if (STORY_EVERY == 1) { /* a few plays need not tell everything */
        all_were_told(bench);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_sentence_is_true)};
    return cmocka_run_group_tests_name("story", tests, bench_open, bench_close);
}
