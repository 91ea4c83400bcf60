#include "data/rules.h"

#include "data/tone.h"

#include <stdio.h>
#include <string.h>

/*
 * The texts of a level. Every text has its place and every place its English, so that
 * nothing is ever blank.
 */

/* Fixed texts, and whether English must have them. */
typedef struct Fixed {
    const char *id;
    bool needed;
} Fixed;

static const Fixed FIXED[] = {
    {"title", true}, {"note", true}, {"content", false}, {"idea", false}, {"try", false}};

/* What a pause, a vote and a line say, each after its own id. */
static const char *const PROMPTS[] = {"short", "spoken", "listen", "vote",
                                      "1",     "2",      "3",      "4"};
enum { PROMPT_SHORT, PROMPT_VOTE = 3, PROMPT_ANSWERS };
static const char *const READINGS[] = {"one", "two"};

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

/* Returns what follows `prefix` in `id`, or NULL when it begins otherwise. */
static const char *after(const char *id, const char *prefix)
{
    size_t length = strlen(prefix);
    return strncmp(id, prefix, length) == 0 ? id + length : NULL;
}

/* Returns which of `ends` stands behind `own` and a dot in `id`, or -1. */
static int ending(const char *id, const char *own, const char *const *ends, int count)
{
    const char *end = after(id, own);
    for (int i = 0; end && *end == '.' && i < count; i++) {
        if (strcmp(end + 1, ends[i]) == 0) {
            return i;
        }
    }
    return -1;
}

/* Whether a pause has the prompt number `prompt`: those of a vote it has with answers. */
static bool prompted(const DraftPause *pause, int prompt)
{
    return prompt >= PROMPT_ANSWERS ? prompt - PROMPT_ANSWERS < pause->answer_count
           : prompt == PROMPT_VOTE  ? pause->answer_count > 0
                                    : prompt >= 0;
}

/* Returns whether one of the level's own lists has a place for `id`. */
static bool is_listed(const Draft *draft, const char *id)
{
    const char *name = after(id, "name."), *thing = after(id, "thing."),
               *pause = after(id, "pause."), *line = after(id, "line.");
    if (name) {
        return draft_name(draft, name) >= 0;
    }
    for (int i = 0; thing && i < draft->scenario.tend_count; i++) {
        if (strcmp(thing, THING_NAMES[draft->scenario.tend[i]]) == 0) {
            return true;
        }
    }
    for (int i = 0; pause && i < draft->pause_count; i++) {
        const DraftPause *own = &draft->pauses[i];
        if (prompted(own, ending(pause, own->id, PROMPTS, countof(PROMPTS)))) {
            return true;
        }
    }
    for (int i = 0; line && i < draft->line_count; i++) {
        if (ending(line, draft->lines[i].id, READINGS, countof(READINGS)) >= 0) {
            return true;
        }
    }
    return false;
}

/* Returns whether `id` (without its language) is a text this level has a place for. */
static bool is_wanted(const Draft *draft, const char *id)
{
    for (int i = 0; i < countof(FIXED); i++) {
        if (strcmp(id, FIXED[i].id) == 0) {
            return true;
        }
    }
    return is_listed(draft, id);
}

/* Tells when English lacks `id`; the other languages may, and fall back to English. */
static void check_text(const Rules *rules, const char *id)
{
    char place[96];
    snprintf(place, sizeof place, "en.%s", id);
    const char *line = lines_find(&rules->draft->text, place);
    if (!line || !line[0]) {
        snprintf(place, sizeof place, "text.en.%s", id);
        rules_wrong(rules, place, -1, "is missing");
    }
}

/* What one text says: short enough where room is short, and nothing that must not be. */
static void check_words(const Rules *rules, const char *id, const char *own,
                        const char *line)
{
    bool brief = strcmp(own, "title") == 0 || after(own, "name.") || after(own, "thing.");
    const char *pause = after(own, "pause.");
    const char *last = pause ? strrchr(pause, '.') : NULL;
    brief = brief || (last && last[1] >= '1' && last[1] <= '4' && !last[2]);
    if (brief && strlen(line) >= LEVEL_TITLE_BYTES) {
        rules_wrong(rules, id, -1, "%zu bytes are more than %d", strlen(line),
                    LEVEL_TITLE_BYTES - 1);
    }
    tone_check(rules, id, line);
}

/* The texts that English must have beside the fixed ones. */
static void check_needed(const Rules *rules)
{
    const Draft *draft = rules->draft;
    char id[64];
    for (int i = 0; i < draft->name_count; i++) {
        snprintf(id, sizeof id, "name.%s", draft->names[i].id);
        check_text(rules, id);
    }
    for (int i = 0; i < draft->pause_count; i++) {
        const DraftPause *pause = &draft->pauses[i];
        for (int prompt = 0; prompt < countof(PROMPTS); prompt++) {
            bool needed = prompt == PROMPT_SHORT || prompt >= PROMPT_VOTE;
            if (needed && prompted(pause, prompt)) {
                snprintf(id, sizeof id, "pause.%s.%s", pause->id, PROMPTS[prompt]);
                check_text(rules, id);
            }
        }
    }
    for (int i = 0; i < draft->line_count; i++) {
        for (int reading = 0; reading < countof(READINGS); reading++) {
            snprintf(id, sizeof id, "line.%s.%s", draft->lines[i].id, READINGS[reading]);
            check_text(rules, id);
        }
    }
}

void rules_texts(const Rules *rules)
{
    const Draft *draft = rules->draft;
    char id[64];
    for (int i = 0; i < draft->text.count; i++) {
        const char *full = draft->text.text + draft->text.id[i];
        const char *own = strchr(full, '.');
        snprintf(id, sizeof id, "text.%.58s", full);
        if (own && is_wanted(draft, own + 1)) {
            check_words(rules, id, own + 1, draft->text.text + draft->text.line[i]);
        } else {
            rules_wrong(rules, id, -1, "nothing in this level has such a text");
        }
    }
    for (int i = 0; i < countof(FIXED); i++) {
        if (FIXED[i].needed) {
            check_text(rules, FIXED[i].id);
        }
    }
    if (draft->content != CONTENT_NONE) {
        check_text(rules, "content");
    }
    check_needed(rules);
}
