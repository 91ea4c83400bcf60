#include "data/sitting.h"

#include "data/files.h"
#include "data/settings.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

static const char *const FORMAT_NAMES[] = {"workshop 1"};

/* clang-format off */
static const Field VOTE_ROWS[] = {
    {.name = "step", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(SittingVote, step), .size = PLAYLIST_NAME_BYTES},
    {.name = "hands", .kind = FIELD_TEXT, .offset = offsetof(SittingVote, ballot.hands),
     .size = BALLOT_HANDS_MAX + 1, .help = "a letter a hand, as they were counted"},
    {.name = "pads", .kind = FIELD_TEXT, .offset = offsetof(SittingVote, ballot.pads),
     .size = BALLOT_PADS_MAX + 1, .help = "a letter a pad"},
    {.name = "chosen", .kind = FIELD_WHOLE, .offset = offsetof(SittingVote, chosen),
     .size = 4, .high = LEVEL_ANSWERS_MAX},
};
static const Field VOTE_ROW = {.name = "vote", .kind = FIELD_OBJECT, .inner = VOTE_ROWS,
                               .count = countof(VOTE_ROWS)};

static const Field ANSWER_ROWS[] = {
    {.name = "text", .kind = FIELD_TEXT, .offset = offsetof(QuestionAnswer, text),
     .size = LEVEL_TITLE_BYTES},
    {.name = "act", .kind = FIELD_CHOICE, .offset = offsetof(QuestionAnswer, plays.act),
     .size = 1, .names = &ACTS[0].name, .stride = sizeof(ActFacts), .count = ACT_COUNT},
    {.name = "thing", .kind = FIELD_CHOICE,
     .offset = offsetof(QuestionAnswer, plays.thing), .size = 1, .low = -1,
     .names = THING_NAMES, .count = THING_COUNT, .usual = -1},
    {.name = "breath", .kind = FIELD_CHOICE,
     .offset = offsetof(QuestionAnswer, plays.breath), .size = 1, .low = -1,
     .names = BREATH_NAMES, .count = BREATH_COUNT, .usual = -1},
};
static const Field ANSWER_ROW = {.name = "answer", .kind = FIELD_OBJECT,
                                 .inner = ANSWER_ROWS, .count = countof(ANSWER_ROWS)};

static const Field QUESTION_ROWS[] = {
    {.name = "vote", .kind = FIELD_TEXT, .offset = offsetof(Question, vote),
     .size = QUESTION_BYTES},
    {.name = "answers", .kind = FIELD_LIST, .offset = offsetof(Question, answers),
     .inner = &ANSWER_ROW, .most = LEVEL_ANSWERS_MAX, .stride = sizeof(QuestionAnswer),
     .count_at = offsetof(Question, answer_count)},
};

static const Field ASK_ROWS[] = {
    {.name = "step", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(SittingAsk, step), .size = PLAYLIST_NAME_BYTES},
    {.name = "after", .kind = FIELD_TEXT, .offset = offsetof(SittingAsk, after),
     .size = PLAYLIST_NAME_BYTES, .help = "the step before it"},
    {.name = "at_s", .kind = FIELD_NUMBER, .offset = offsetof(SittingAsk, at_s),
     .high = 600, .unit = "s"},
    {.name = "question", .kind = FIELD_OBJECT, .offset = offsetof(SittingAsk, question),
     .inner = QUESTION_ROWS, .count = countof(QUESTION_ROWS)},
};
static const Field ASK_ROW = {.name = "asked", .kind = FIELD_OBJECT, .inner = ASK_ROWS,
                              .count = countof(ASK_ROWS)};

static const Field DIAL_ROWS[] = {
    {.name = "pace", .kind = FIELD_NUMBER, .offset = offsetof(Dials, pace), .low = .5,
     .high = 1.5, .usual = 1},
    {.name = "clarity", .kind = FIELD_NUMBER, .offset = offsetof(Dials, clarity),
     .low = .6, .high = 1.4, .usual = 1},
    {.name = "cool", .kind = FIELD_NUMBER, .offset = offsetof(Dials, cool), .low = .5,
     .high = 2, .usual = 1},
    {.name = "temperament", .kind = FIELD_WHOLE, .offset = offsetof(Dials, temperament),
     .size = 4, .low = -1, .high = TEMPERAMENT_COUNT - 1, .usual = -1},
    {.name = "crying", .kind = FIELD_WHOLE, .offset = offsetof(Dials, crying), .size = 4,
     .high = CRYING_COUNT - 1, .usual = CRYING_GENTLE},
};

static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "plan", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Sitting, plan), .size = LEVEL_PATH_BYTES},
    {.name = "step", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Sitting, step), .size = PLAYLIST_NAME_BYTES},
    {.name = "at", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, at), .size = 4,
     .high = PLAYLIST_STEPS_MAX},
    {.name = "of", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, of), .size = 4,
     .high = PLAYLIST_STEPS_MAX},
    {.name = "beat", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, beat), .size = 4,
     .high = 16},
    {.name = "seconds", .kind = FIELD_NUMBER, .offset = offsetof(Sitting, seconds),
     .high = 86400},
    {.name = "dials", .kind = FIELD_OBJECT, .offset = offsetof(Sitting, dials),
     .inner = DIAL_ROWS, .count = countof(DIAL_ROWS)},
    {.name = "votes", .kind = FIELD_LIST, .offset = offsetof(Sitting, votes),
     .inner = &VOTE_ROW, .most = PLAYLIST_STEPS_MAX, .stride = sizeof(SittingVote),
     .count_at = offsetof(Sitting, vote_count)},
    {.name = "asked", .kind = FIELD_LIST, .offset = offsetof(Sitting, asked),
     .inner = &ASK_ROW, .most = PLAYLIST_STEPS_MAX, .stride = sizeof(SittingAsk),
     .count_at = offsetof(Sitting, asked_count), .help = "typed while the group waited"},
    {.name = "draft", .kind = FIELD_OBJECT, .offset = offsetof(Sitting, draft),
     .inner = QUESTION_ROWS, .count = countof(QUESTION_ROWS), .help = "not asked yet"},
};
/* clang-format on */

const Format SITTING_FORMAT = {.name = "workshop",
                               .rows = ROWS,
                               .count = countof(ROWS),
                               .bytes_max = SITTING_BYTES_MAX};

/* A step's place is its own id where the plan's file has it, else the step before. */
static void asks_of(const Playlist *plan, Sitting *sitting)
{
    for (int i = 0; i < plan->step_count; i++) {
        if (!plan->steps[i].asked) {
            continue;
        }
        SittingAsk *ask = &sitting->asked[sitting->asked_count++];
        memcpy(ask->step, plan->steps[i].id, PLAYLIST_NAME_BYTES);
        if (i > 0) {
            memcpy(ask->after, plan->steps[i - 1].id, PLAYLIST_NAME_BYTES);
        }
        ask->at_s = plan->steps[i].from_s;
        question_of(plan, i, &ask->question);
        question_tidy(&ask->question);
    }
}

static bool voted(const Workshop *workshop, int step)
{
    return ballot_sum(&workshop->ballots[step]) > 0 || workshop->chosen[step] > 0;
}

void sitting_of(const Workshop *workshop, const Playlist *plan, const char *path,
                Sitting *sitting)
{
    assert(workshop && plan && path && sitting);
    assert(workshop->step >= 0 && workshop->step < plan->step_count);
    size_t bytes = strlen(path);
    assert(bytes < sizeof sitting->plan);
    const Question draft = sitting->draft;
    *sitting = (Sitting){.at = workshop->step + 1,
                         .of = plan->step_count,
                         .beat = workshop->beat,
                         .seconds = workshop->seconds,
                         .dials = workshop->dials,
                         .draft = draft};
    asks_of(plan, sitting);
    memcpy(sitting->plan, path, bytes + 1);
    memcpy(sitting->step, plan->steps[workshop->step].id, PLAYLIST_NAME_BYTES);
    for (int i = 0; i < plan->step_count; i++) {
        if (voted(workshop, i)) {
            SittingVote *vote = &sitting->votes[sitting->vote_count++];
            memcpy(vote->step, plan->steps[i].id, PLAYLIST_NAME_BYTES);
            vote->ballot = workshop->ballots[i];
            vote->chosen = workshop->chosen[i];
        }
    }
}

/* Letters nobody could have pressed are hands nobody raised. */
static void ballot_clean(const Ballot *from, Ballot *to)
{
    *to = (Ballot){0};
    for (const char *hand = from->hands; *hand; hand++) {
        if (*hand >= 'A' && *hand < 'A' + LEVEL_ANSWERS_MAX) {
            ballot_hand(to, *hand - 'A');
        }
    }
    for (int i = 0; i < BALLOT_PADS_MAX && from->pads[i]; i++) {
        if (from->pads[i] >= 'A' && from->pads[i] < 'A' + LEVEL_ANSWERS_MAX) {
            ballot_pad(to, i, from->pads[i] - 'A');
        }
    }
}

/* One whose place is gone, or that could not be asked, is passed over. */
static void ask_again(const SittingAsk *ask, Playlist *plan)
{
    Question question = ask->question;
    question_tidy(&question);
    int here = playlist_step(plan, ask->step);
    int after = ask->after[0] ? playlist_step(plan, ask->after) : -1;
    if (question_lack(&question) != QUESTION_WHOLE || !ask->step[0]) {
        return;
    }
    if (here >= 0) {
        if (plan->steps[here].kind == PLAYLIST_VOTE &&
            question_put(plan, here, &question)) {
            plan->steps[here].asked = true;
        }
        return;
    }
    if (after >= 0 || !ask->after[0]) {
        here = question_insert(plan, after, ask->step, &question);
    }
    if (here >= 0) {
        plan->steps[here].from_s = ask->at_s;
    }
}

void sitting_ask(const Sitting *sitting, Playlist *plan)
{
    assert(sitting && plan);
    for (int i = 0; i < sitting->asked_count; i++) {
        ask_again(&sitting->asked[i], plan);
    }
}

bool sitting_resume(const Sitting *sitting, const Playlist *plan, Workshop *workshop)
{
    assert(sitting && plan && workshop);
    workshop_begin(workshop, plan);
    workshop->dials = sitting->dials;
    workshop->seconds = sitting->seconds;
    for (int i = 0; i < sitting->vote_count; i++) {
        int step = playlist_step(plan, sitting->votes[i].step);
        if (step >= 0) {
            ballot_clean(&sitting->votes[i].ballot, &workshop->ballots[step]);
            workshop->chosen[step] = sitting->votes[i].chosen;
        }
    }
    int step = playlist_step(plan, sitting->step);
    if (step < 0 || !workshop_runs(&plan->steps[step])) {
        return false;
    }
    workshop->step = step;
    workshop->beat = sitting->beat;
    workshop->begun = plan->steps[step].kind != PLAYLIST_SCENE;
    return true;
}

bool sitting_save(const char *path, const Sitting *sitting, Problems *problems)
{
    return json_save(path, &SITTING_FORMAT, sitting, problems);
}

bool sitting_load(const char *path, Sitting *sitting, Problems *problems)
{
    assert(path && sitting && problems);
    Sitting read;
    memset(&read, 0, sizeof read);
    if (!json_load(path, &SITTING_FORMAT, &read, problems)) {
        return false;
    }
    *sitting = read;
    return true;
}

bool sitting_forget(const char *path, Problems *problems)
{
    return files_remove(path, problems);
}
