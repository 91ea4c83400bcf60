#include "data/workshop.h"

#include <assert.h>
#include <string.h>

/* Beats of steps that have no more than one, and of a vote before it is played. */
enum { BEAT_ONE = 1, BEATS_ASKED = VOTE_REVEALED + 1 };

bool workshop_runs(const PlaylistStep *step)
{
    assert(step);
    return !step->skipped && !step->problem[0];
}

int workshop_after(const Playlist *plan, int step)
{
    assert(plan && step >= -1);
    for (int i = step + 1; i < plan->step_count; i++) {
        if (workshop_runs(&plan->steps[i])) {
            return i;
        }
    }
    return -1;
}

/* A step begins: what belonged to the one before is let go; hands stay counted. */
static Went enter(Workshop *workshop, const Playlist *plan, int step)
{
    workshop->step = step;
    workshop->beat = 0;
    workshop->step_s = 0;
    workshop->begun = plan->steps[step].kind != PLAYLIST_SCENE;
    workshop->holds = false;
    workshop->reveal = workshop->zoom = workshop->blank = false;
    return WENT_STEP;
}

void workshop_begin(Workshop *workshop, const Playlist *plan)
{
    assert(workshop && plan);
    *workshop = (Workshop){
        .dials = {.pace = 1, .clarity = 1, .cool = 1, .temperament = -1, .crying = 1}};
    int first = workshop_after(plan, -1);
    workshop->ended = first < 0;
    if (first >= 0) {
        enter(workshop, plan, first);
    }
}

void workshop_pass(Workshop *workshop, double seconds)
{
    assert(workshop && seconds >= 0);
    if (!workshop->ended) {
        workshop->seconds += seconds;
        workshop->step_s += seconds;
    }
}

/* Whether the step after this one lays its answers side by side anyway. */
static bool beside_next(const Workshop *workshop, const Playlist *plan)
{
    const PlaylistStep *here = &plan->steps[workshop->step];
    int next = workshop_after(plan, workshop->step);
    return next >= 0 && plan->steps[next].kind == PLAYLIST_WHAT_IF &&
           plan->steps[next].of == here->of && plan->steps[next].at == here->at;
}

/* The room's answer, then another's; one that is only words may leave a single one. */
static int beats_played(const Workshop *workshop, const Playlist *plan,
                        const Stage *stage)
{
    bool beside = stage->pair && !beside_next(workshop, plan);
    return !stage->asks ? 0 : beside ? 2 : 1;
}

int workshop_beats(const Workshop *workshop, const Playlist *plan, const Stage *stage)
{
    assert(workshop && plan && stage);
    const PlaylistStep *step = &plan->steps[workshop->step];
    switch ((PlaylistKind)step->kind) {
    case PLAYLIST_PAUSE:
        return 1 + stage->marks;
    case PLAYLIST_VOTE:
        return BEATS_ASKED + beats_played(workshop, plan, stage);
    case PLAYLIST_REPLAY:
        return step->view == VIEW_INSIDE ? HEARD_COUNT : BEAT_ONE;
    case PLAYLIST_SCENE:
    case PLAYLIST_PROMPT:
    case PLAYLIST_WHAT_IF:
    case PLAYLIST_BREATHING:
    case PLAYLIST_BLANK:
    case PLAYLIST_PAGE:
    case PLAYLIST_KINDS:
        break;
    }
    return BEAT_ONE;
}

Went workshop_next(Workshop *workshop, const Playlist *plan)
{
    assert(workshop && plan);
    int next = workshop_after(plan, workshop->step);
    if (next < 0) {
        workshop->ended = true;
        return WENT_END;
    }
    return enter(workshop, plan, next);
}

Went workshop_before(Workshop *workshop, const Playlist *plan)
{
    assert(workshop && plan);
    if (workshop->ended) {
        workshop->ended = false;
        return enter(workshop, plan, workshop->step);
    }
    for (int i = workshop->step - 1; i >= 0; i--) {
        if (workshop_runs(&plan->steps[i])) {
            return enter(workshop, plan, i);
        }
    }
    return WENT_NOWHERE;
}

Went workshop_back(Workshop *workshop)
{
    assert(workshop);
    if (workshop->beat == 0 || workshop->ended) {
        return WENT_NOWHERE;
    }
    workshop->beat--;
    return WENT_BEAT;
}

Went workshop_beat(Workshop *workshop, const Playlist *plan, const Stage *stage)
{
    assert(workshop && plan && stage);
    if (workshop->ended || (stage->plays && !stage->done) ||
        workshop->beat + 1 >= workshop_beats(workshop, plan, stage)) {
        return WENT_NOWHERE;
    }
    workshop->beat++;
    return WENT_BEAT;
}

/* What was blanked comes back first: nobody goes on in the dark. */
Went workshop_on(Workshop *workshop, const Playlist *plan, const Stage *stage)
{
    assert(workshop && plan && stage);
    if (workshop->ended) {
        return WENT_NOWHERE;
    }
    if (workshop->blank) {
        workshop->blank = false;
        return WENT_BEAT;
    }
    if (!workshop->begun) {
        workshop->begun = true;
        workshop->holds = false;
        return WENT_RUNS;
    }
    if (stage->plays && !stage->done) {
        workshop->holds = !workshop->holds;
        return workshop->holds ? WENT_HOLDS : WENT_RUNS;
    }
    Went went = workshop_beat(workshop, plan, stage);
    return went != WENT_NOWHERE ? went : workshop_next(workshop, plan);
}

/* Words, a page and breaths stay as they were; so does a scene that has not begun, and
 * one whose answers are being played: those have a serve of their own. */
bool workshop_returns(const Workshop *workshop, const Playlist *plan, Stage *stage)
{
    assert(workshop && plan && stage);
    const PlaylistStep *step = &plan->steps[workshop->step];
    bool shows = step->kind == PLAYLIST_SCENE || step->kind == PLAYLIST_PAUSE ||
                 step->kind == PLAYLIST_REPLAY ||
                 (step->kind == PLAYLIST_VOTE && workshop->beat <= VOTE_REVEALED);
    if (workshop->ended || !workshop->begun || step->of < 0 || !shows) {
        return false;
    }
    stage->plays = true;
    stage->done = false;
    return true;
}

bool workshop_counts(const Workshop *workshop, const Playlist *plan)
{
    assert(workshop && plan);
    const PlaylistStep *step = &plan->steps[workshop->step];
    return !workshop->ended && step->kind == PLAYLIST_VOTE &&
           workshop->beat <= VOTE_REVEALED;
}

int workshop_vote(const Workshop *workshop, const Playlist *plan)
{
    assert(workshop && plan);
    const PlaylistStep *here = &plan->steps[workshop->step];
    if (here->kind == PLAYLIST_VOTE) {
        return workshop->step;
    }
    for (int i = workshop->step - 1; i >= 0; i--) {
        const PlaylistStep *step = &plan->steps[i];
        bool same = step->of == here->of && step->at == here->at;
        if (step->kind == PLAYLIST_VOTE && same && workshop_runs(step)) {
            return i;
        }
    }
    return -1;
}
