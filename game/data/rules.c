#include "data/rules.h"

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

/* From which age she can be placed so, or eat from a spoon, months [design, science.md
 * 7.1 and 10.3]. */
static const double POSE_FROM_MONTHS[BODY_COUNT] = {
    [BODY_SIT] = 3,     [BODY_HIGHCHAIR] = 6, [BODY_CRAWL] = 6, [BODY_LAP] = 3,
    [BODY_HOLD_ON] = 8, [BODY_STAND] = 9,     [BODY_WALK] = 10,
};
static const double SPOON_FROM_MONTHS = 6;

/* A slip lasts at most so long, s, and so much is left after any absence to find each
 * other again, s: every scene holds the reunion. */
static const double SLIP_S = 8, REUNION_S = 15;

/* Three exchanges of at least 8 s and the opening come before a crest, s. */
static const double CREST_FROM_S = 40;

void rules_wrong(const Rules *rules, const char *list, int index, const char *format, ...)
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

int draft_name(const Draft *draft, const char *id)
{
    assert(draft && id);
    for (int i = 0; i < draft->name_count; i++) {
        if (strcmp(draft->names[i].id, id) == 0) {
            return i;
        }
    }
    return -1;
}

/* Ids become parts of text ids and of file names: nothing that means something there. */
bool rules_word(const char *id)
{
    return id[0] && strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-_") == strlen(id);
}

/* Whether a short list holds a value. */
bool rules_has(const uint8_t *list, int count, int value)
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
        if (rules_has(values, i, values[i])) {
            rules_wrong(rules, list, i, "given twice");
        }
    }
}

/* What is on show: verbs of the player alone, each once, and Wait among them. */
static void check_discs(const Rules *rules)
{
    const Scenario *scene = &rules->draft->scenario;
    for (int i = 0; i < scene->disc_count; i++) {
        if (scene->discs[i] < ACT_LOOK || scene->discs[i] > ACT_WAIT) {
            rules_wrong(rules, "discs", i, "%s is no verb of the player",
                        ACTS[scene->discs[i]].name);
        }
    }
    check_once(rules, "discs", scene->discs, scene->disc_count);
    check_once(rules, "tend", scene->tend, scene->tend_count);
    check_once(rules, "targets", scene->targets, scene->target_count);
    if (scene->disc_count < 3) {
        rules_wrong(rules, "discs", -1, "three to five are needed");
    }
    if (!rules_has(scene->discs, scene->disc_count, ACT_WAIT)) {
        rules_wrong(rules, "discs", -1,
                    "wait is missing, and waiting must always be on show");
    }
    if (rules_has(scene->discs, scene->disc_count, ACT_TEND) && scene->tend_count == 0) {
        rules_wrong(rules, "tend", -1, "is empty, though tend is on show");
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
        if (!rules_word(line->id)) {
            rules_wrong(rules, "name", i,
                        "id \"%s\" may hold small letters, digits and dashes", line->id);
        }
        for (int j = 0; j < i; j++) {
            if (strcmp(draft->names[j].id, line->id) == 0) {
                rules_wrong(rules, "name", i, "id \"%s\" is given twice", line->id);
            }
        }
        if (line->target >= 0 && draft_target(draft, line->target) < 0) {
            rules_wrong(rules, "name", i, "%s is not among the targets",
                        TARGET_NAMES[line->target]);
        }
    }
    if (draft->name_count > 0 && (draft->name_count < 3 || wonders == 0)) {
        rules_wrong(rules, "name", -1,
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
        rules_wrong(rules, "needs", index, "none is no need");
        return;
    }
    if (scene->age_months < NEED_FROM_MONTHS[need->plan.need]) {
        rules_wrong(rules, "needs", index, "%s has no cues before %g months", name,
                    NEED_FROM_MONTHS[need->plan.need]);
    }
    if (need->plan.need == NEED_UNSOOTHABLE && rules->draft->content == CONTENT_NONE) {
        rules_wrong(rules, "needs", index, "unsoothable needs a safety.note");
    }
    if (need->plan.need == NEED_UNSOOTHABLE &&
        !rules_has(scene->discs, scene->disc_count, ACT_HOLD)) {
        rules_wrong(rules, "needs", index,
                    "unsoothable needs hold on show: staying near is the answer");
    }
    if (need->steps != 3) {
        rules_wrong(rules, "needs", index, "ladder_s must hold three numbers");
    }
    if (need->plan.from_s >= scene->soft_at_s) {
        rules_wrong(rules, "needs", index, "%s begins at %g s, after the scene has ended",
                    name, need->plan.from_s);
    }
    for (size_t i = 0; i < sizeof NEEDS_THING / sizeof *NEEDS_THING; i++) {
        bool either =
            rules_has(scene->tend, scene->tend_count, (int)NEEDS_THING[i].thing) ||
            rules_has(scene->tend, scene->tend_count, (int)NEEDS_THING[i].other);
        if (NEEDS_THING[i].need == need->plan.need && !either) {
            rules_wrong(rules, "needs", index, "%s cannot be met: tend lacks %s", name,
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

/* What takes the caregiver away is short, and there is time to come back. */
static void check_absence(const Rules *rules, int index)
{
    const Draft *draft = rules->draft;
    const Event *event = &draft->events[index].event;
    const char *name = EVENT_NAMES[event->kind];
    bool slips = event->kind == EVENT_THOUGHT || event->kind == EVENT_KETTLE ||
                 event->kind == EVENT_DOORBELL || event->kind == EVENT_PHONE ||
                 event->kind == EVENT_STILL;
    bool goes = event->kind == EVENT_PARTING || event->kind == EVENT_LEAVE;
    if (slips && event->seconds > SLIP_S) {
        rules_wrong(rules, "events", index, "%s may last %g s at most", name, SLIP_S);
    }
    double ends_s = event->at_s + event->seconds;
    if ((slips || goes) && ends_s <= draft->scenario.seconds &&
        ends_s + REUNION_S > draft->scenario.soft_at_s) {
        rules_wrong(rules, "events", index,
                    "%s must end %g s before soft_at_s, to find each other again", name,
                    REUNION_S);
    }
    if (goes && draft->content == CONTENT_NONE) {
        rules_wrong(rules, "events", index, "%s needs a safety.note", name);
    }
    bool said = event->kind != EVENT_LEAVE;
    for (int i = 0; i < draft->name_count; i++) {
        said = said || draft->names[i].target == TARGET_DOOR;
    }
    if (!said) {
        rules_wrong(rules, "events", index, "leave needs a sentence about the door");
    }
}

/* Events stand in order, end inside the scene, and what they speak of is in the room. */
static void check_event(const Rules *rules, int index)
{
    const Draft *draft = rules->draft;
    const DraftEvent *event = &draft->events[index];
    const char *name = EVENT_NAMES[event->event.kind];
    if (index > 0 && event->event.at_s < draft->events[index - 1].event.at_s) {
        rules_wrong(rules, "events", index, "%g s comes after a later one",
                    event->event.at_s);
    }
    if (event->event.at_s + event->event.seconds > draft->scenario.seconds) {
        rules_wrong(rules, "events", index, "%s ends after the scene's %g s", name,
                    draft->scenario.seconds);
    }
    if (event->target >= 0 && draft_target(draft, event->target) < 0) {
        rules_wrong(rules, "events", index, "%s is not among the targets",
                    TARGET_NAMES[event->target]);
    }
    bool shows = event->event.kind == EVENT_APPEARS || event->event.kind == EVENT_NEW;
    if (shows != (event->target >= 0)) {
        rules_wrong(rules, "events", index,
                    event->target < 0 ? "%s needs a target" : "%s takes no target", name);
    }
    Target thing = event_thing(event->event.kind);
    if (thing != TARGET_COUNT && draft_target(draft, (int)thing) < 0) {
        rules_wrong(rules, "events", index, "%s needs %s among the targets", name,
                    TARGET_NAMES[thing]);
    }
    check_absence(rules, index);
    for (int i = 0; i < index; i++) {
        bool again = event->event.kind == EVENT_ACT_TWO &&
                     draft->events[i].event.kind == EVENT_ACT_TWO &&
                     (draft->events[i].event.variants & event->event.variants) != 0;
        if (again) {
            rules_wrong(rules, "events", index, "the second act can begin only once");
        }
    }
}

/* How she is placed, and what she eats from, by age. */
static void check_age(const Rules *rules)
{
    const Scenario *scene = &rules->draft->scenario;
    if (scene->age_months < POSE_FROM_MONTHS[scene->pose]) {
        rules_wrong(rules, "pose", -1, "%s is for %g months and older",
                    BODY_NAMES[scene->pose], POSE_FROM_MONTHS[scene->pose]);
    }
    int spoon = draft_target(rules->draft, TARGET_SPOON);
    if (spoon >= 0 && scene->age_months < SPOON_FROM_MONTHS) {
        rules_wrong(rules, "targets", spoon, "spoon is for %g months and older",
                    SPOON_FROM_MONTHS);
    }
}

/* Whether some need begins in every variant early enough to be met. */
static void check_ending(const Rules *rules)
{
    const Draft *draft = rules->draft;
    const Scenario *scene = &draft->scenario;
    if (scene->soft_at_s > scene->seconds) {
        rules_wrong(rules, "ending", -1, "soft_at_s %g s is after the scene's %g s",
                    scene->soft_at_s, scene->seconds);
    }
    if (scene->ending == ENDING_CREST && scene->soft_at_s < CREST_FROM_S) {
        rules_wrong(rules, "ending", -1, "a crest needs at least %g s before soft_at_s",
                    CREST_FROM_S);
    }
    for (int variant = 0; scene->ending == ENDING_NEED_MET && variant < SCENARIO_VARIANTS;
         variant++) {
        bool reachable = false;
        for (int i = 0; i < draft->need_count; i++) {
            reachable = reachable || draft->needs[i].plan.variants >> variant & 1;
        }
        if (!reachable) {
            rules_wrong(rules, "ending", -1,
                        "need_met cannot be reached: variant %d has no need", variant);
        }
    }
}

bool draft_sound(const Draft *draft, const char *name, Problems *problems)
{
    assert(draft && name && problems);
    int before = problems->count;
    const Rules rules = {draft, name, problems};
    if (!rules_word(draft->id)) {
        rules_wrong(&rules, "id", -1, "\"%s\" may hold small letters, digits and dashes",
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
    check_age(&rules);
    check_ending(&rules);
    daily_check(&rules);
    rules_moments(&rules);
    rules_texts(&rules);
    return problems->count == before;
}
