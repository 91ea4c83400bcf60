#include "data/ballot.h"

#include <assert.h>
#include <string.h>

static const char NO_VOTE = '-';

static bool answer_is(int answer)
{
    return answer >= 0 && answer < LEVEL_ANSWERS_MAX;
}

void ballot_hand(Ballot *ballot, int answer)
{
    assert(ballot && answer_is(answer));
    size_t count = strlen(ballot->hands);
    if (count < BALLOT_HANDS_MAX) {
        ballot->hands[count] = (char)('A' + answer);
        ballot->hands[count + 1] = '\0';
    }
}

int ballot_undo(Ballot *ballot)
{
    assert(ballot);
    size_t count = strlen(ballot->hands);
    if (count == 0) {
        return -1;
    }
    int answer = ballot->hands[count - 1] - 'A';
    ballot->hands[count - 1] = '\0';
    return answer;
}

void ballot_pad(Ballot *ballot, int pad, int answer)
{
    assert(ballot && answer_is(answer));
    assert(pad >= 0 && pad < BALLOT_PADS_MAX);
    for (size_t i = strlen(ballot->pads); i <= (size_t)pad; i++) {
        ballot->pads[i] = NO_VOTE;
        ballot->pads[i + 1] = '\0';
    }
    ballot->pads[pad] = (char)('A' + answer);
}

static int count_in(const char *votes, int answer)
{
    int count = 0;
    for (; *votes; votes++) {
        count += *votes == 'A' + answer;
    }
    return count;
}

int ballot_count(const Ballot *ballot, int answer)
{
    assert(ballot && answer_is(answer));
    return count_in(ballot->hands, answer) + count_in(ballot->pads, answer);
}

int ballot_sum(const Ballot *ballot)
{
    int sum = 0;
    for (int i = 0; i < LEVEL_ANSWERS_MAX; i++) {
        sum += ballot_count(ballot, i);
    }
    return sum;
}

/* The most votes among `answers`, passing over `but`. */
static int most_but(const Ballot *ballot, int answers, int but)
{
    int most = but == 0 ? 1 : 0;
    for (int i = most + 1; i < answers; i++) {
        if (i != but && ballot_count(ballot, i) > ballot_count(ballot, most)) {
            most = i;
        }
    }
    return most;
}

int ballot_most(const Ballot *ballot, int answers)
{
    assert(ballot && answers > 0 && answers <= LEVEL_ANSWERS_MAX);
    return most_but(ballot, answers, -1);
}

int ballot_other(const Ballot *ballot, int answers, int chosen)
{
    assert(ballot && answers > 1 && answers <= LEVEL_ANSWERS_MAX);
    assert(chosen >= 0 && chosen < answers);
    return most_but(ballot, answers, chosen);
}
