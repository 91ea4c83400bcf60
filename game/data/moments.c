#include "data/rules.h"

#include <string.h>

/*
 * The moments of a scene that a trainer uses: pauses with their votes, key moments with
 * two readings each, and instants to go back to. Each must be an instant of the scene,
 * and what a vote would play must be at hand.
 */

/* Needs that may arise by themselves, besides those planned. */
static bool arises(Need need)
{
    return need == NEED_NEAR || need == NEED_BREAK || need == NEED_SOOTHE ||
           need == NEED_SHELTER || need == NEED_HUNGER || need == NEED_TIRED;
}

static bool asked(const Draft *draft, Need need)
{
    for (int i = 0; i < draft->need_count; i++) {
        if (draft->needs[i].plan.need == need) {
            return true;
        }
    }
    return arises(need);
}

/* An id that is no word, or that `count` earlier items of `stride` bytes have too. */
static void check_id(const Rules *rules, const char *list, int index, const char *id,
                     size_t stride)
{
    if (!rules_word(id)) {
        rules_wrong(rules, list, index,
                    "id \"%s\" may hold small letters, digits and dashes", id);
    }
    for (int j = 1; j <= index; j++) {
        if (strcmp(id - (size_t)j * stride, id) == 0) {
            rules_wrong(rules, list, index, "id \"%s\" is given twice", id);
        }
    }
}

/* Returns what is wrong with an answer of a vote, or NULL. */
static const char *answer_problem(const Draft *draft, const DraftAnswer *answer)
{
    const Scenario *scene = &draft->scenario;
    if (answer->act < ACT_LOOK || answer->act > ACT_WAIT) {
        return "is no verb of the player";
    }
    if ((answer->thing >= 0) != (answer->act == ACT_TEND)) {
        return answer->thing >= 0 ? "takes no thing" : "needs a thing";
    }
    if (answer->thing >= 0 && !rules_has(scene->tend, scene->tend_count, answer->thing)) {
        return "reaches for what is not among tend";
    }
    if (answer->breath >= 0 && answer->act != ACT_BREATHE) {
        return "takes no breath";
    }
    if (answer->name[0] && answer->act != ACT_NAME) {
        return "takes no name";
    }
    if (answer->name[0] && draft_name(draft, answer->name) < 0) {
        return "says a sentence that is not under name";
    }
    if (answer->target >= 0 && answer->act != ACT_LOOK) {
        return "takes no target";
    }
    if (answer->target >= 0 && draft_target(draft, answer->target) < 0) {
        return "looks at what is not among the targets";
    }
    return NULL;
}

static bool same_answer(const DraftAnswer *a, const DraftAnswer *b)
{
    return a->act == b->act && a->thing == b->thing && a->breath == b->breath &&
           a->target == b->target && strcmp(a->name, b->name) == 0;
}

/* A vote wants a choice, and every answer something to play. */
static void check_vote(const Rules *rules, int index)
{
    const DraftPause *pause = &rules->draft->pauses[index];
    if (pause->answer_count == 1) {
        rules_wrong(rules, "pauses", index, "a vote has two to four answers");
    }
    for (int i = 0; i < pause->answer_count; i++) {
        const DraftAnswer *answer = &pause->answers[i];
        const char *problem = answer_problem(rules->draft, answer);
        for (int j = 0; j < i; j++) {
            if (same_answer(&pause->answers[j], answer)) {
                problem = "is given twice";
            }
        }
        if (problem) {
            rules_wrong(rules, "pauses", index, "answer %d: %s %s", i + 1,
                        ACTS[answer->act].name, problem);
        }
    }
}

static void check_pause(const Rules *rules, int index)
{
    const Draft *draft = rules->draft;
    const DraftPause *pause = &draft->pauses[index];
    check_id(rules, "pauses", index, pause->id, sizeof *pause);
    if (pause->at_s > draft->scenario.seconds) {
        rules_wrong(rules, "pauses", index, "%g s is after the scene's %g s", pause->at_s,
                    draft->scenario.seconds);
    }
    if (index > 0 && pause->at_s < draft->pauses[index - 1].at_s) {
        rules_wrong(rules, "pauses", index, "%g s comes after a later one", pause->at_s);
    }
    check_vote(rules, index);
}

/* A key moment is an instant, or a step of something she asks in this scene. */
static void check_line(const Rules *rules, int index)
{
    const Draft *draft = rules->draft;
    const DraftLine *line = &draft->lines[index];
    check_id(rules, "lines", index, line->id, sizeof *line);
    if (line->at_s > draft->scenario.seconds) {
        rules_wrong(rules, "lines", index, "%g s is after the scene's %g s", line->at_s,
                    draft->scenario.seconds);
    }
    if ((line->at_s > 0) == (line->need != NEED_NONE)) {
        rules_wrong(rules, "lines", index, "either at_s says when, or need and step");
    } else if (line->need != NEED_NONE && !asked(draft, (Need)line->need)) {
        rules_wrong(rules, "lines", index, "nobody asks for %s in this scene",
                    NEED_NAMES[line->need]);
    }
    if (line->step < STEP_SUBTLE) {
        rules_wrong(rules, "lines", index, "nothing shows yet on step %s",
                    STEP_NAMES[line->step]);
    }
}

void rules_moments(const Rules *rules)
{
    const Draft *draft = rules->draft;
    for (int i = 0; i < draft->pause_count; i++) {
        check_pause(rules, i);
    }
    for (int i = 0; i < draft->line_count; i++) {
        check_line(rules, i);
    }
    for (int i = 0; i < draft->rewind_count; i++) {
        if (draft->rewind_at_s[i] > draft->scenario.seconds) {
            rules_wrong(rules, "rewinds", i, "%g s is after the scene's %g s",
                        draft->rewind_at_s[i], draft->scenario.seconds);
        }
        if (i > 0 && draft->rewind_at_s[i] <= draft->rewind_at_s[i - 1]) {
            rules_wrong(rules, "rewinds", i, "must come after the one before");
        }
    }
}
