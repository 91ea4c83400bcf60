#include "view/caption.h"

#include "view/moment.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

static const double LEAST_S = 1.2, MOST_S = 2.5; /* a line stands */
static const double LATE_S = 4;                  /* what waits longer is no news */
static const double TURN_S = 1.5; /* what waits so long may stand before her own */
static const double AGAIN_S = 8;  /* the same words of a room or of hands */
static const double ASIDE = .15;  /* of a side: nearer the middle has no direction */

static bool same(const CaptionLine *line, const char *id)
{
    return !strcmp(line->id, id);
}

/* Whether these words stood of late. */
static bool told(const Caption *caption, const char *id)
{
    for (int i = 0; i < CAPTION_WAITING_MAX; i++)
        if (!strcmp(caption->told[i], id) && caption->told_s[i] < AGAIN_S)
            return true;
    return false;
}

static void drop(Caption *caption, int at)
{
    caption->waiting_count--;
    memmove(&caption->waiting[at], &caption->waiting[at + 1],
            (size_t)(caption->waiting_count - at) * sizeof caption->waiting[0]);
}

/* Puts a line in the queue: of hers the latest alone waits, of others each words once. */
static void wait(Caption *caption, const CaptionLine *line)
{
    for (int i = caption->waiting_count - 1; i >= 0; i--)
        if (same(&caption->waiting[i], line->id) ||
            (line->rank == RANK_HERS && caption->waiting[i].rank == RANK_HERS))
            drop(caption, i);
    if (caption->waiting_count == CAPTION_WAITING_MAX)
        drop(caption, 0);
    caption->waiting[caption->waiting_count++] = *line;
}

/* A sound begins. */
static void begin(Caption *caption, const CaptionLine *line)
{
    if (!line->id[0])
        return;
    if (caption->fresh_count < CAPTION_FRESH_MAX)
        caption->fresh[caption->fresh_count++] = *line;
    if (same(&caption->now, line->id)) {
        caption->since_s = 0;
        return;
    }
    bool free = !caption->now.id[0] && caption->waiting_count == 0;
    if (line->rank == RANK_NOTE && !free)
        return;
    if (line->rank != RANK_HERS && told(caption, line->id))
        return;
    wait(caption, line);
}

static int direction_of(double side)
{
    return side < -ASIDE ? -1 : side > ASIDE ? 1 : 0;
}

static CaptionLine line_of(int sound, int strength, double side)
{
    const Sound *file = &SOUNDS[sound];
    CaptionLine line = {.strength = strength, .direction = direction_of(side)};
    sound_words(file, strength, line.id, sizeof line.id);
    bool note = same(&line, "sound.hers") || same(&line, "sound.yours");
    line.rank = file->group == SOUND_VOICE ? RANK_HERS : note ? RANK_NOTE : RANK_ROOM;
    return line;
}

/* What goes on is told as it begins. */
static void loops_tell(Caption *caption, const Voice *voice)
{
    uint8_t now[LOOPS_MAX] = {0};
    for (int i = 0; i < voice->loop_count; i++) {
        const Loop *loop = &voice->loops[i];
        now[i] = (uint8_t)(loop->sound + 1);
        if (memchr(caption->loops, now[i], sizeof caption->loops))
            continue;
        CaptionLine line = line_of(loop->sound, 1, loop->side);
        begin(caption, &line);
    }
    memcpy(caption->loops, now, sizeof now);
}

/* A silent cry has its caption all the same. */
static void silent_tell(Caption *caption, const Voice *voice, const Seen *seen)
{
    int kind = seen->voice.kind;
    bool upset = kind == VOICE_CRY || kind == VOICE_FUSS || kind == VOICE_GRIZZLE;
    if (voice->style != CRY_SILENT || !upset) {
        caption->silent = VOICE_NONE;
        return;
    }
    CaptionLine line = {.rank = RANK_HERS};
    line.strength = moment_sound(seen, line.id, sizeof line.id);
    bool known = same(&caption->now, line.id);
    for (int i = 0; i < caption->waiting_count; i++)
        known = known || same(&caption->waiting[i], line.id);
    if (caption->silent != kind || !known)
        begin(caption, &line);
    caption->silent = (uint8_t)(line.strength ? kind : VOICE_NONE);
}

void caption_tick(Caption *caption, const Voice *voice, const Seen *seen)
{
    assert(caption && voice && seen);
    caption->fresh_count = 0;
    for (int i = 0; i < voice->cue_count; i++) {
        const Cue *cue = &voice->cues[i];
        CaptionLine line = line_of(cue->sound, cue->strength, cue->side);
        begin(caption, &line);
    }
    loops_tell(caption, voice);
    silent_tell(caption, voice, seen);
}

/* Which waiting line may stand now, or -1: hers; another once hers is over, or once it
 * has waited long enough. */
static int next(const Caption *caption, bool hers)
{
    int found = -1;
    for (int i = 0; i < caption->waiting_count; i++) {
        const CaptionLine *line = &caption->waiting[i];
        if (line->rank != RANK_HERS && hers && line->waited_s < TURN_S)
            continue;
        bool first = found < 0 || (line->waited_s >= TURN_S &&
                                   caption->waiting[found].waited_s < TURN_S);
        if (first || (line->rank > caption->waiting[found].rank &&
                      caption->waiting[found].waited_s < TURN_S))
            found = i;
    }
    return found;
}

static void show(Caption *caption, int at)
{
    caption->now = caption->waiting[at];
    caption->stood_s = caption->since_s = 0;
    drop(caption, at);
    memmove(caption->told[1], caption->told[0],
            sizeof caption->told - sizeof caption->told[0]);
    memmove(&caption->told_s[1], &caption->told_s[0],
            sizeof caption->told_s - sizeof caption->told_s[0]);
    memcpy(caption->told[0], caption->now.id, sizeof caption->told[0]);
    caption->told_s[0] = 0;
}

void caption_follow(Caption *caption, double seconds, bool hers)
{
    assert(caption && seconds >= 0);
    bool stands = caption->now.id[0];
    caption->stood_s += seconds;
    caption->since_s += seconds;
    if (hers && stands && caption->now.rank == RANK_HERS)
        caption->since_s = 0;
    for (int i = 0; i < CAPTION_WAITING_MAX; i++)
        caption->told_s[i] += seconds;
    for (int i = caption->waiting_count - 1; i >= 0; i--) {
        caption->waiting[i].waited_s += seconds;
        if (caption->waiting[i].waited_s > LATE_S)
            drop(caption, i);
    }
    if (stands && caption->stood_s < LEAST_S)
        return;
    bool sounds = hers && stands && caption->now.rank == RANK_HERS;
    int at = next(caption, sounds);
    if (at >= 0)
        show(caption, at);
    else if (stands && !sounds && caption->since_s > MOST_S)
        caption->now = (CaptionLine){.strength = 0};
}
