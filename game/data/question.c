#include "data/question.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { ID_BYTES = 64, OWN_MOST = 999 };

/* Ends of a vote's text ids: the question, then its answers. */
static const char *const ENDS[1 + LEVEL_ANSWERS_MAX] = {"vote", "1", "2", "3", "4"};

static const PlaylistAnswer WORDS_ALONE = {.act = ACT_NONE, .thing = -1, .breath = -1};

/* Breaths that answer her; coming back is no answer of one who is there. */
static const int8_t BREATHS[] = {-1, BREATH_SAFE_COT, BREATH_HAND_OVER};
enum { BREATH_CHOICES = sizeof BREATHS / sizeof *BREATHS };

void question_begin(Question *question)
{
    assert(question);
    memset(question, 0, sizeof *question);
    question->answer_count = LEVEL_ANSWERS_MAX;
    for (int i = 0; i < LEVEL_ANSWERS_MAX; i++) {
        question->answers[i].plays = WORDS_ALONE;
    }
}

static void text_id(const PlaylistStep *step, int end, char id[ID_BYTES])
{
    snprintf(id, ID_BYTES, "step.%s.%s", step->id, ENDS[end]);
}

void question_of(const Playlist *plan, int step, Question *question)
{
    assert(plan && step >= 0 && step < plan->step_count && question);
    const PlaylistStep *own = &plan->steps[step];
    char id[ID_BYTES];
    question_begin(question);
    text_id(own, 0, id);
    snprintf(question->vote, sizeof question->vote, "%.*s", QUESTION_BYTES - 1,
             playlist_text(plan, "en", id));
    for (int i = 0; i < own->answer_count; i++) {
        QuestionAnswer *answer = &question->answers[i];
        text_id(own, i + 1, id);
        snprintf(answer->text, sizeof answer->text, "%.*s", LEVEL_TITLE_BYTES - 1,
                 playlist_text(plan, "en", id));
        answer->plays = own->answers[i];
    }
}

void question_from(const LevelPause *pause, Question *question)
{
    assert(pause && question);
    question_begin(question);
    snprintf(question->vote, sizeof question->vote, "%.*s", QUESTION_BYTES - 1,
             pause->vote);
    question->answer_count = pause->answer_count;
    for (int i = 0; i < pause->answer_count; i++) {
        const Care *care = &pause->answers[i].care;
        QuestionAnswer *answer = &question->answers[i];
        bool other = care->act == ACT_BREATHE && care->choice != BREATH_SELF;
        memcpy(answer->text, pause->answers[i].text, sizeof answer->text);
        answer->plays.act = care->act;
        answer->plays.thing = care->act == ACT_TEND ? (int8_t)care->choice : -1;
        answer->plays.breath = other ? (int8_t)care->choice : -1;
        for (int j = 0; j < i; j++) {
            if (question_same(&question->answers[j].plays, &answer->plays)) {
                answer->plays = WORDS_ALONE;
            }
        }
    }
}

static void trim(char *text)
{
    size_t length = strlen(text);
    while (length > 0 && text[length - 1] == ' ') {
        text[--length] = '\0';
    }
}

void question_tidy(Question *question)
{
    assert(question && question->answer_count <= LEVEL_ANSWERS_MAX);
    Question tidy;
    question_begin(&tidy);
    tidy.answer_count = 0;
    trim(question->vote);
    memcpy(tidy.vote, question->vote, sizeof tidy.vote);
    for (int i = 0; i < question->answer_count; i++) {
        trim(question->answers[i].text);
        if (question->answers[i].text[0]) {
            tidy.answers[tidy.answer_count++] = question->answers[i];
        }
    }
    *question = tidy;
}

/* A breath of one's own is the same whether the file says so or says nothing. */
bool question_same(const PlaylistAnswer *a, const PlaylistAnswer *b)
{
    int one = a->breath < 0 ? BREATH_SELF : a->breath;
    int other = b->breath < 0 ? BREATH_SELF : b->breath;
    return a->act != ACT_NONE && a->act == b->act && a->thing == b->thing && one == other;
}

QuestionLack question_lack(const Question *question)
{
    assert(question);
    if (!question->vote[0]) {
        return QUESTION_WORDLESS;
    }
    if (question->answer_count < 2) {
        return QUESTION_FEW;
    }
    for (int i = 0; i < question->answer_count; i++) {
        for (int j = 0; j < i; j++) {
            if (question_same(&question->answers[i].plays, &question->answers[j].plays)) {
                return QUESTION_SAME;
            }
        }
    }
    return QUESTION_WHOLE;
}

/* Returns whether the text `full`, with its language, is one of the step's vote. */
static bool of_vote(const char *full, const PlaylistStep *step)
{
    const char *own = strchr(full, '.');
    char id[ID_BYTES];
    for (int end = 0; own && end <= LEVEL_ANSWERS_MAX; end++) {
        text_id(step, end, id);
        if (strcmp(own + 1, id) == 0) {
            return true;
        }
    }
    return false;
}

/* Every other language falls back to English, which these words now are. */
static bool say(Lines *lines, const PlaylistStep *step, int end, const char *text)
{
    char id[ID_BYTES], full[ID_BYTES + 4];
    text_id(step, end, id);
    snprintf(full, sizeof full, "en.%s", id);
    return lines_add(lines, full, text) == LINES_ADDED;
}

bool question_put(Playlist *plan, int step, const Question *question)
{
    assert(plan && step >= 0 && step < plan->step_count && question);
    PlaylistStep *own = &plan->steps[step];
    Lines kept;
    kept.count = kept.used = 0;
    for (int i = 0; i < plan->text.count; i++) {
        const char *full = plan->text.text + plan->text.id[i];
        if (!of_vote(full, own)) {
            lines_add(&kept, full, plan->text.text + plan->text.line[i]);
        }
    }
    bool room = say(&kept, own, 0, question->vote);
    for (int i = 0; i < question->answer_count && room; i++) {
        room = say(&kept, own, i + 1, question->answers[i].text);
    }
    if (!room) {
        return false;
    }
    plan->text = kept;
    own->answer_count = question->answer_count;
    for (int i = 0; i < question->answer_count; i++) {
        own->answers[i] = question->answers[i].plays;
    }
    return true;
}

int question_insert(Playlist *plan, int after, const char *id, const Question *question)
{
    assert(plan && after >= -1 && after < plan->step_count && id && question);
    if (plan->step_count == PLAYLIST_STEPS_MAX) {
        return -1;
    }
    PlaylistStep added;
    memset(&added, 0, sizeof added);
    added.kind = PLAYLIST_VOTE;
    added.asked = true;
    added.of = added.card = added.at = -1;
    snprintf(added.id, sizeof added.id, "%s", id);
    for (int i = 1; !added.id[0] || (!id[0] && playlist_step(plan, added.id) >= 0); i++) {
        assert(i <= OWN_MOST);
        snprintf(added.id, sizeof added.id, "asked-%d", i);
    }
    int at = after + 1;
    size_t behind = (size_t)(plan->step_count - at) * sizeof added;
    memmove(&plan->steps[at + 1], &plan->steps[at], behind);
    plan->steps[at] = added;
    plan->step_count++;
    if (question_put(plan, at, question)) {
        return at;
    }
    plan->step_count--;
    memmove(&plan->steps[at], &plan->steps[at + 1], behind);
    return -1;
}

/* Votes of the steps behind a new one go along with them. */
static void make_room(Workshop *state, int at)
{
    size_t behind = (size_t)(PLAYLIST_STEPS_MAX - 1 - at);
    memmove(&state->ballots[at + 1], &state->ballots[at],
            behind * sizeof state->ballots[0]);
    memmove(&state->chosen[at + 1], &state->chosen[at], behind * sizeof state->chosen[0]);
    state->ballots[at] = (Ballot){0};
    state->chosen[at] = 0;
}

int question_ask(Playlist *plan, Workshop *state, const Question *question, double at_s)
{
    assert(plan && state && question && at_s >= 0);
    assert(question_lack(question) == QUESTION_WHOLE);
    PlaylistStep *here = &plan->steps[state->step];
    bool votes = here->kind == PLAYLIST_VOTE;
    bool mends = votes && here->asked && here->answer_count == question->answer_count;
    if (mends || (votes && ballot_sum(&state->ballots[state->step]) == 0)) {
        state->chosen[state->step] = 0;
        if (!question_put(plan, state->step, question)) {
            return -1;
        }
        here->asked = true;
        return state->step;
    }
    int at = question_insert(plan, state->step, "", question);
    if (at >= 0) {
        plan->steps[at].from_s = at_s;
        make_room(state, at);
    }
    return at;
}

/* The `index`th of all that could be played; false: there are not so many. */
static bool choice_at(int index, const Scenario *scene, PlaylistAnswer *out)
{
    *out = WORDS_ALONE;
    if (index == 0) {
        return true;
    }
    int left = index - 1;
    for (int act = ACT_LOOK; scene && act <= ACT_WAIT; act++) {
        int many = act == ACT_TEND      ? scene->tend_count
                   : act == ACT_BREATHE ? BREATH_CHOICES
                                        : 1;
        if (left < many) {
            out->act = (uint8_t)act;
            out->thing = act == ACT_TEND ? (int8_t)scene->tend[left] : -1;
            out->breath = act == ACT_BREATHE ? BREATHS[left] : -1;
            return true;
        }
        left -= many;
    }
    return false;
}

/* Returns whether another answer plays the same already. */
static bool taken(const PlaylistAnswer *answers, int count, int which,
                  const PlaylistAnswer *choice)
{
    for (int i = 0; i < count; i++) {
        if (i != which && question_same(&answers[i], choice)) {
            return true;
        }
    }
    return false;
}

void question_turn(PlaylistAnswer *answers, int count, int which, int by,
                   const Scenario *scene)
{
    assert(answers && which >= 0 && which < count && (by == 1 || by == -1));
    PlaylistAnswer choice;
    int choices = 0, at = 0;
    for (; choice_at(choices, scene, &choice); choices++) {
        at = question_same(&choice, &answers[which]) ? choices : at;
    }
    do { /* nothing is never taken */
        at = (at + by + choices) % choices;
        choice_at(at, scene, &choice);
    } while (taken(answers, count, which, &choice));
    answers[which] = choice;
}

static bool plays(const LevelPause *moment, int answer)
{
    return answer >= 0 && moment->answers[answer].care.act != ACT_NONE;
}

/* Of what can be played, but for `but`, what most chose; the first of equal ones. */
static int most_of(const Ballot *ballot, const LevelPause *moment, int but)
{
    int most = -1;
    for (int i = 0; i < moment->answer_count; i++) {
        bool more = most < 0 || ballot_count(ballot, i) > ballot_count(ballot, most);
        if (i != but && plays(moment, i) && more) {
            most = i;
        }
    }
    return most;
}

void question_played(const Ballot *ballot, int chosen, const LevelPause *moment,
                     bool both, int out[2])
{
    assert(ballot && chosen >= 0 && moment && out);
    assert(moment->answer_count > 0 && moment->answer_count <= LEVEL_ANSWERS_MAX);
    int room = ballot_most(ballot, moment->answer_count);
    int own =
        chosen <= moment->answer_count && plays(moment, chosen - 1) ? chosen - 1 : -1;
    int first = !both && own >= 0 ? own : room;
    out[0] = plays(moment, first) ? first : -1;
    out[1] = !both ? -1 : own >= 0 && own != first ? own : most_of(ballot, moment, first);
    if (out[0] < 0) {
        out[0] = out[1];
        out[1] = -1;
    }
}
