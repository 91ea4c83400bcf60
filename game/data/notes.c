#include "data/telling.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/*
 * What a page to keep says beside the moments: small signs of hers that were there to be
 * noticed, and what was done before it grew easier. And how a sentence becomes text.
 */

/* Room for one sentence with its places filled. */
enum { SENTENCE_BYTES = 512, CLOCK_BYTES = 16 };

/* Begins a note about a sign of hers. */
static StoryMoment *sign(StoryNotes *notes, Shown shown, uint32_t tick)
{
    static const char *const SIGNS[SHOWN_COUNT] = {
        [SHOWN_LOOK] = "page.sign.look",     [SHOWN_THING] = "page.sign.aside",
        [SHOWN_ASIDE] = "page.sign.aside",   [SHOWN_NEAR] = "page.sign.near",
        [SHOWN_VOICE] = "page.sign.voice",   [SHOWN_REACH] = "page.sign.reach",
        [SHOWN_SMILE] = "page.sign.smile",   [SHOWN_LAUGH] = "page.sign.smile",
        [SHOWN_TURNED] = "page.sign.turned", [SHOWN_POUT] = "page.sign.pout",
        [SHOWN_FUSS] = "story.from.fussed",  [SHOWN_CRY] = "page.sign.cry"};
    StoryMoment *told = &notes->noticed[notes->noticed_count++];
    *told = telling_begin(MOMENT_COUNT, tick, tick);
    telling_part(told, SIGNS[shown]);
    return told;
}

/* The first sign of a need, and that it was answered while it was small. */
static void notice(StoryNotes *notes, const Level *level, const LogEpisode *episode)
{
    StoryMoment *told = sign(notes, (Shown)episode->shown, episode->tick);
    if (episode->shown == SHOWN_THING && episode->target) {
        telling_thing(told, level, episode->target);
        snprintf(told->parts[0], STORY_ID_BYTES, "page.sign.thing");
    }
    /* what came into a rest may disturb it, and what is plain to anybody is not small */
    bool small = episode->need != NEED_BREAK && episode->shown < SHOWN_TURNED;
    if (small && episode->noticed && episode->step_noticed <= STEP_SUBTLE) {
        telling_part(told, "page.early");
    }
}

/* Where she asked for little, her own beginnings are what there was to notice. */
static void notice_bids(StoryNotes *notes, const Log *log)
{
    for (int i = 0; i < log->serve_count; i++) {
        const Serve *serve = &log->serves[i];
        bool bid = serve->need == NEED_NONE && serve->shown < SHOWN_TURNED;
        if (bid && serve->answered && notes->noticed_count < STORY_MOMENTS_MAX) {
            telling_part(sign(notes, (Shown)serve->shown, serve->tick), "page.answered");
        }
    }
}

/* What was done last before it grew easier, where that could be seen; whoever has found
 * you again may have much to say yet. */
static void calm(StoryNotes *notes, const Level *level, const Moment *moment)
{
    uint32_t tick = moment->back ? moment->back : moment->tick;
    bool hers = moment->kind == MOMENT_FOUND || moment->kind == MOMENT_MET ||
                moment->kind == MOMENT_WAITED;
    if (!hers || !telling_acted(moment) || moment->shown >= SHOWN_TURNED ||
        moment->need == NEED_UNSOOTHABLE || notes->calmed_count == STORY_MOMENTS_MAX) {
        return;
    }
    StoryMoment told = telling_begin(MOMENT_COUNT, moment->from, tick);
    telling_did(&told, level, moment->act);
    if (told.part_count == 0) {
        return;
    }
    for (int i = 0; i < notes->calmed_count; i++) { /* once is enough */
        if (strcmp(notes->calmed[i].parts[0], told.parts[0]) == 0) {
            return;
        }
    }
    telling_part(&told, moment->kind == MOMENT_FOUND ? "story.found" : "page.calmer");
    notes->calmed[notes->calmed_count++] = told;
}

/* In the order in which they happened. */
static void sort_by_tick(StoryMoment *told, int count)
{
    for (int i = 1; i < count; i++) {
        for (int j = i; j > 0 && told[j].tick < told[j - 1].tick; j--) {
            StoryMoment moved = told[j];
            told[j] = told[j - 1];
            told[j - 1] = moved;
        }
    }
}

void story_notes(const Log *log, const Level *level, StoryNotes *notes)
{
    assert(log && level && notes);
    *notes = (StoryNotes){.noticed_count = 0};
    for (int i = 0; i < log->episode_count; i++) {
        if (notes->noticed_count < STORY_MOMENTS_MAX) {
            notice(notes, level, &log->episodes[i]);
        }
    }
    notice_bids(notes, log);
    for (int i = 0; i < log->moment_count; i++) {
        calm(notes, level, &log->moments[i]);
    }
    sort_by_tick(notes->noticed, notes->noticed_count);
    sort_by_tick(notes->calmed, notes->calmed_count);
}

static const char *clock_of(uint32_t tick, char out[CLOCK_BYTES])
{
    unsigned seconds = tick / TICKS_PER_SECOND;
    snprintf(out, CLOCK_BYTES, "%u:%02u", seconds / 60, seconds % 60);
    return out;
}

/* Fills one sentence of `moment`. */
static char *fill(char *out, int bytes, const StoryMoment *moment, const Words *words,
                  const char *id, const WordsFill *who)
{
    char time[CLOCK_BYTES], from[CLOCK_BYTES], thing[STORY_ID_BYTES];
    WordsFill values = *who;
    values.time = clock_of(moment->tick, time);
    values.from = clock_of(moment->from, from);
    values.said = moment->said;
    if (moment->target >= 0 && moment->target < TARGET_COUNT) {
        snprintf(thing, sizeof thing, "story.thing.%s", TARGET_NAMES[moment->target]);
        values.thing = words_line(words, thing);
    }
    return words_fill(out, bytes, words_line(words, id), &values);
}

char *story_line(char *out, int bytes, const StoryMoment *moment, const Words *words,
                 const WordsFill *who)
{
    assert(out && bytes > 0 && moment && words && who);
    int used = 0;
    out[0] = '\0';
    for (int i = 0; i < moment->part_count && used < bytes - 1; i++) {
        char sentence[SENTENCE_BYTES];
        fill(sentence, sizeof sentence, moment, words, moment->parts[i], who);
        used +=
            snprintf(out + used, (size_t)(bytes - used), "%s%s", i ? " " : "", sentence);
    }
    return out;
}

char *story_head(char *out, int bytes, const StoryMoment *moment, const Words *words,
                 const WordsFill *who)
{
    assert(out && bytes > 0 && moment && words && who);
    return fill(out, bytes, moment, words, moment->head, who);
}
