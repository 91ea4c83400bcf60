#include "model/branch.h"

#include <assert.h>
#include <stddef.h>

Care branch_care(const Tape *tape, const Answer *answer, uint32_t tick, int *cursor)
{
    assert(tape != NULL && answer != NULL);
    Care care = tick < tape->ticks ? tape_care(tape, tick, cursor) : (Care){0};
    if (tick < answer->from)
        return care;
    if (tick - answer->from < answer->ticks)
        return answer->care;
    return answer->rests ? (Care){0} : care;
}

void branch_play(Session *session, const Scenario *scenario, const Tape *tape,
                 const Answer *answer, uint32_t until)
{
    assert(session != NULL && tape != &session->tape);
    int cursor = 0;
    session_begin(session, scenario, tape->seed);
    while (session->dyad.tick < until && !session->dyad.ended)
        session_step(session, branch_care(tape, answer, session->dyad.tick, &cursor));
}

int branch_parts(const Tape *a, const Tape *b)
{
    assert(a != NULL && b != NULL);
    int both = a->check_count < b->check_count ? a->check_count : b->check_count;
    int second = 0;
    while (second < both && a->seed == b->seed && a->checks[second] == b->checks[second])
        second++;
    return second < both || a->ticks != b->ticks ? second : -1;
}
