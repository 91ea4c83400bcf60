#include "data/draft.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/*
 * What a level must hold beyond its single fields. The field table knows kinds and
 * ranges; here stands what would make a scene impossible to play, to meet or to end. All
 * problems are told at once, each with the place in the file, so that a level is mended
 * in one go.
 */

/* From which age a need has its cues, months (science.md 7.1, cautious side) [design]. */
static const double NEED_FROM_MONTHS[NEED_COUNT] = {
    [NEED_SHARE] = 4, [NEED_PLAY] = 2,    [NEED_JOY] = 2,
    [NEED_HELP] = 6,  [NEED_SHELTER] = 6,
};

/* The thing, besides arms, without which a bodily need cannot be met; pairs, either will
 * do. */
typedef struct NeedsThing {
    Need need;
    Thing thing, other;
} NeedsThing;

static const NeedsThing NEEDS_THING[] = {
    {NEED_HUNGER, THING_FEED, THING_FEED},
    {NEED_DISCOMFORT, THING_CHANGE, THING_WIND},
    {NEED_HELP, THING_HELP, THING_TOY},
};

/* Three exchanges of at least 8 s and the opening come before a crest, s. */
static const double CREST_FROM_S = 40;

/* What every check needs; they add problems and return nothing. */
typedef struct Rules {
    const Draft *draft;
    const char *name;
    Problems *problems;
} Rules;

/* Adds a message about the item `index` of `list` (index -1: the list itself). */
static void __attribute__((format(printf, 4, 5)))
wrong(const Rules *rules, const char *list, int index, const char *format, ...)
{
    char what[PROBLEM_BYTES];
    va_list values;
    va_start(values, format);
    vsnprintf(what, sizeof what, format, values);
    va_end(values);
    if (index < 0) {
        problems_add(rules->problems, "%s: %s: %s", rules->name, list, what);
    } else {
        problems_add(rules->problems, "%s: %s[%d]: %s", rules->name, list, index, what);
    }
}

int draft_target(const Draft *draft, int target)
{
    assert(draft);
    for (int i = 0; i < draft->scenario.target_count; i++) {
        if (draft->scenario.targets[i] == target) {
            return i;
        }
    }
    return -1;
}

/* Ids become parts of text ids and of file names: nothing that means something there. */
static bool is_word(const char *id)
{
    return id[0] && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-_") == strlen(id);
}

/* Whether a short list holds a value. */
static bool has(const uint8_t *list, int count, int value)
{
    for (int i = 0; i < count; i++) {
        if (list[i] == value) {
            return true;
        }
    }
    return false;
}

/* Tells of values that stand twice in a short list. */
static void check_once(const Rules *rules, const char *list, const uint8_t *values,
                       int count)
{
    for (int i = 1; i < count; i++) {
        if (has(values, i, values[i])) {
            wrong(rules, list, i, "given twice");
        }
    }
}

/* What is on show: verbs of the player alone, each once, and Wait among them. */
static void check_discs(const Rules *rules)
{
    const Scenario *scene = &rules->draft->scenario;
    for (int i = 0; i < scene->disc_count; i++) {
        if (scene->discs[i] < ACT_LOOK || scene->discs[i] > ACT_WAIT) {
            wrong(rules, "discs", i, "%s is no verb of the player",
                  ACTS[scene->discs[i]].name);
        }
    }
    check_once(rules, "discs", scene->discs, scene->disc_count);
    check_once(rules, "tend", scene->tend, scene->tend_count);
    check_once(rules, "targets", scene->targets, scene->target_count);
    if (scene->disc_count < 3) {
        wrong(rules, "discs", -1, "three to five are needed");
    }
    if (!has(scene->discs, scene->disc_count, ACT_WAIT)) {
        wrong(rules, "discs", -1, "wait is missing, and waiting must always be on show");
    }
    if (has(scene->discs, scene->disc_count, ACT_TEND) && scene->tend_count == 0) {
        wrong(rules, "tend", -1, "is empty, though tend is on show");
    }
}

/* The app offers three lines at a time and promises that one of them asks. */
static void check_names(const Rules *rules)
{
    const Draft *draft = rules->draft;
    int wonders = 0;
    for (int i = 0; i < draft->name_count; i++) {
        const DraftName *line = &draft->names[i];
        wonders += line->wonder;
        if (!is_word(line->id)) {
            wrong(rules, "name", i, "id \"%s\" may hold small letters, digits and dashes",
                  line->id);
        }
        for (int j = 0; j < i; j++) {
            if (strcmp(draft->names[j].id, line->id) == 0) {
                wrong(rules, "name", i, "id \"%s\" is given twice", line->id);
            }
        }
        if (line->target >= 0 && draft_target(draft, line->target) < 0) {
            wrong(rules, "name", i, "%s is not among the targets",
                  TARGET_NAMES[line->target]);
        }
    }
    if (draft->name_count > 0 && (draft->name_count < 3 || wonders == 0)) {
        wrong(rules, "name", -1,
              "three sentences are offered at a time, one of them a wondering");
    }
}

/* A need that cannot show, cannot begin or cannot be met would strand the scene. */
static void check_need(const Rules *rules, int index)
{
    const Scenario *scene = &rules->draft->scenario;
    const DraftNeed *need = &rules->draft->needs[index];
    const char *name = NEED_NAMES[need->plan.need];
    if (need->plan.need == NEED_NONE) {
        wrong(rules, "needs", index, "none is no need");
        return;
    }
    if (scene->age_months < NEED_FROM_MONTHS[need->plan.need]) {
        wrong(rules, "needs", index, "%s has no cues before %g months", name,
              NEED_FROM_MONTHS[need->plan.need]);
    }
    if (need->steps != 3) {
        wrong(rules, "needs", index, "ladder_s must hold three numbers");
    }
    if (need->plan.from_s >= scene->soft_at_s) {
        wrong(rules, "needs", index, "%s begins at %g s, after the scene has ended", name,
              need->plan.from_s);
    }
    for (size_t i = 0; i < sizeof NEEDS_THING / sizeof *NEEDS_THING; i++) {
        bool either = has(scene->tend, scene->tend_count, (int)NEEDS_THING[i].thing) ||
                      has(scene->tend, scene->tend_count, (int)NEEDS_THING[i].other);
        if (NEEDS_THING[i].need == need->plan.need && !either) {
            wrong(rules, "needs", index, "%s cannot be met: tend lacks %s", name,
                  THING_NAMES[NEEDS_THING[i].thing]);
        }
    }
}

/* The target an event speaks of without saying so, or TARGET_COUNT. */
static Target event_thing(EventKind kind)
{
    return kind == EVENT_RADIO    ? TARGET_RADIO
           : kind == EVENT_COUSIN ? TARGET_COUSIN
                                  : TARGET_COUNT;
}

/* Events stand in order, end inside the scene, and what they speak of is in the room. */
static void check_event(const Rules *rules, int index)
{
    const Draft *draft = rules->draft;
    const DraftEvent *event = &draft->events[index];
    const char *name = EVENT_NAMES[event->event.kind];
    if (index > 0 && event->event.at_s < draft->events[index - 1].event.at_s) {
        wrong(rules, "events", index, "%g s comes after a later one", event->event.at_s);
    }
    if (event->event.at_s + event->event.seconds > draft->scenario.seconds) {
        wrong(rules, "events", index, "%s ends after the scene's %g s", name,
              draft->scenario.seconds);
    }
    if (event->target >= 0 && draft_target(draft, event->target) < 0) {
        wrong(rules, "events", index, "%s is not among the targets",
              TARGET_NAMES[event->target]);
    }
    bool shows = event->event.kind == EVENT_APPEARS || event->event.kind == EVENT_NEW;
    if (shows != (event->target >= 0)) {
        wrong(rules, "events", index,
              event->target < 0 ? "%s needs a target" : "%s takes no target", name);
    }
    Target thing = event_thing(event->event.kind);
    if (thing != TARGET_COUNT && draft_target(draft, (int)thing) < 0) {
        wrong(rules, "events", index, "%s needs %s among the targets", name,
              TARGET_NAMES[thing]);
    }
    for (int i = 0; i < index; i++) {
        bool again = event->event.kind == EVENT_ACT_TWO &&
                     draft->events[i].event.kind == EVENT_ACT_TWO &&
                     (draft->events[i].event.variants & event->event.variants) != 0;
        if (again) {
            wrong(rules, "events", index, "the second act can begin only once");
        }
    }
}

/* Whether some need begins in every variant early enough to be met. */
static void check_ending(const Rules *rules)
{
    const Draft *draft = rules->draft;
    const Scenario *scene = &draft->scenario;
    if (scene->soft_at_s > scene->seconds) {
        wrong(rules, "ending", -1, "soft_at_s %g s is after the scene's %g s",
              scene->soft_at_s, scene->seconds);
    }
    if (scene->ending == ENDING_CREST && scene->soft_at_s < CREST_FROM_S) {
        wrong(rules, "ending", -1, "a crest needs at least %g s before soft_at_s",
              CREST_FROM_S);
    }
    for (int variant = 0; scene->ending == ENDING_NEED_MET && variant < SCENARIO_VARIANTS;
         variant++) {
        bool reachable = false;
        for (int i = 0; i < draft->need_count; i++) {
            reachable = reachable || draft->needs[i].plan.variants >> variant & 1;
        }
        if (!reachable) {
            wrong(rules, "ending", -1,
                  "need_met cannot be reached: variant %d has no need", variant);
        }
    }
}

/* Where a trainer may stop or go back must be an instant of the scene. */
static void check_pauses(const Rules *rules)
{
    const Draft *draft = rules->draft;
    for (int i = 0; i < draft->pause_count; i++) {
        if (!is_word(draft->pauses[i].id)) {
            wrong(rules, "pauses", i,
                  "id \"%s\" may hold small letters, digits and dashes",
                  draft->pauses[i].id);
        }
        if (draft->pauses[i].at_s > draft->scenario.seconds) {
            wrong(rules, "pauses", i, "%g s is after the scene's %g s",
                  draft->pauses[i].at_s, draft->scenario.seconds);
        }
        for (int j = 0; j < i; j++) {
            if (strcmp(draft->pauses[j].id, draft->pauses[i].id) == 0) {
                wrong(rules, "pauses", i, "id \"%s\" is given twice",
                      draft->pauses[i].id);
            }
        }
    }
    for (int i = 0; i < draft->rewind_count; i++) {
        if (draft->rewind_at_s[i] > draft->scenario.seconds) {
            wrong(rules, "rewinds", i, "%g s is after the scene's %g s",
                  draft->rewind_at_s[i], draft->scenario.seconds);
        }
        if (i > 0 && draft->rewind_at_s[i] <= draft->rewind_at_s[i - 1]) {
            wrong(rules, "rewinds", i, "must come after the one before");
        }
    }
}

/* Returns what follows `prefix` in `id`, or NULL when it begins otherwise. */
static const char *after(const char *id, const char *prefix)
{
    size_t length = strlen(prefix);
    return strncmp(id, prefix, length) == 0 ? id + length : NULL;
}

/* Returns whether `id` (without its language) is a text this level has a place for. */
static bool is_wanted(const Draft *draft, const char *id)
{
    if (strcmp(id, "title") == 0 || strcmp(id, "note") == 0 ||
        strcmp(id, "content") == 0) {
        return true;
    }
    const char *name = after(id, "name."), *pause = after(id, "pause.");
    for (int i = 0; name && i < draft->name_count; i++) {
        if (strcmp(name, draft->names[i].id) == 0) {
            return true;
        }
    }
    for (int i = 0; pause && i < draft->pause_count; i++) {
        const char *kind = after(pause, draft->pauses[i].id);
        if (kind && (strcmp(kind, ".short") == 0 || strcmp(kind, ".spoken") == 0 ||
                     strcmp(kind, ".listen") == 0)) {
            return true;
        }
    }
    return false;
}

/* Tells when English lacks `id`; the other languages may, and fall back to English. */
static void check_text(const Rules *rules, const char *id)
{
    char place[96];
    snprintf(place, sizeof place, "en.%s", id);
    const char *line = lines_find(&rules->draft->text, place);
    if (!line || !line[0]) {
        snprintf(place, sizeof place, "text.en.%s", id);
        wrong(rules, place, -1, "is missing");
    }
}

/* Every text has a place and every place its English: nothing is ever blank. */
static void check_texts(const Rules *rules)
{
    const Draft *draft = rules->draft;
    char id[64];
    for (int i = 0; i < draft->text.count; i++) {
        const char *full = draft->text.text + draft->text.id[i];
        const char *own = strchr(full, '.');
        const char *line = draft->text.text + draft->text.line[i];
        bool wanted = own && is_wanted(draft, own + 1);
        bool title = own && (strcmp(own, ".title") == 0 || after(own, ".name."));
        if (wanted && (!title || strlen(line) < LEVEL_TITLE_BYTES)) {
            continue;
        }
        snprintf(id, sizeof id, "text.%.58s", full);
        if (!wanted) {
            wrong(rules, id, -1, "nothing in this level has such a text");
        } else {
            wrong(rules, id, -1, "%zu bytes are more than %d", strlen(line),
                  LEVEL_TITLE_BYTES - 1);
        }
    }
    check_text(rules, "title");
    check_text(rules, "note");
    if (draft->content == CONTENT_CRYING) {
        check_text(rules, "content");
    }
    for (int i = 0; i < draft->name_count; i++) {
        snprintf(id, sizeof id, "name.%s", draft->names[i].id);
        check_text(rules, id);
    }
    for (int i = 0; i < draft->pause_count; i++) {
        snprintf(id, sizeof id, "pause.%s.short", draft->pauses[i].id);
        check_text(rules, id);
    }
}

bool draft_sound(const Draft *draft, const char *name, Problems *problems)
{
    assert(draft && name && problems);
    int before = problems->count;
    const Rules rules = {draft, name, problems};
    if (!is_word(draft->id)) {
        wrong(&rules, "id", -1, "\"%s\" may hold small letters, digits and dashes",
              draft->id);
    }
    check_discs(&rules);
    check_names(&rules);
    for (int i = 0; i < draft->need_count; i++) {
        check_need(&rules, i);
    }
    for (int i = 0; i < draft->event_count; i++) {
        check_event(&rules, i);
    }
    check_ending(&rules);
    check_pauses(&rules);
    check_texts(&rules);
    return problems->count == before;
}
