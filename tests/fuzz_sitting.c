/* libFuzzer: any bytes as a workshop's place and votes; what loads must be written and
 * read back alike, and the workshop goes on from it: forth to the plan's end, and back.
 */
#include "data/sitting.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

static const char PLAN[] =
    "{\"format\":\"playlist 1\",\"id\":\"a\",\"minutes\":9,\"steps\":["
    "{\"id\":\"hello\",\"kind\":\"blank\",\"minutes\":1},"
    "{\"id\":\"s\",\"kind\":\"scene\",\"minutes\":2,\"scene\":\"too-much\"},"
    "{\"id\":\"ask\",\"kind\":\"vote\",\"minutes\":2,\"answers\":["
    "{\"act\":\"wait\"},{\"act\":\"hold\"},{\"act\":\"tend\",\"thing\":\"dim\"}]},"
    "{\"id\":\"again\",\"kind\":\"what_if\",\"minutes\":1},"
    "{\"id\":\"heard\",\"kind\":\"replay\",\"minutes\":1,\"view\":\"inside\"},"
    "{\"id\":\"left\",\"kind\":\"prompt\",\"minutes\":1,\"skipped\":true}],"
    "\"text\":{\"en\":{\"title\":\"A\",\"note\":\"B\",\"step.ask.vote\":\"C\","
    "\"step.ask.1\":\"D\",\"step.ask.2\":\"E\",\"step.ask.3\":\"F\","
    "\"step.left.short\":\"G\"}}}";

/* Every key that moves, from wherever it stood; never outside the plan. */
static void go_on(const Sitting *sitting, Playlist *plan)
{
    static Workshop workshop;
    static LevelPause moment;
    const Stage stage = {.asks = true, .marks = 3};
    sitting_ask(sitting, plan);
    assert(plan->step_count <= PLAYLIST_STEPS_MAX);
    for (int i = 0; i < plan->step_count; i++) {
        playlist_moment(plan, i, "en", NULL, &moment);
    }
    if (!sitting_resume(sitting, plan, &workshop)) {
        assert(workshop.step == workshop_after(plan, -1));
    }
    while (workshop_back(&workshop) != WENT_NOWHERE) {
    }
    assert(workshop.beat == 0);
    while (workshop_on(&workshop, plan, &stage) != WENT_END) {
        assert(workshop.step < plan->step_count);
        int vote = workshop_vote(&workshop, plan);
        if (vote >= 0) {
            int first = ballot_most(&workshop.ballots[vote], 3);
            assert(ballot_other(&workshop.ballots[vote], 3, first) != first);
        }
    }
    while (workshop_before(&workshop, plan) != WENT_NOWHERE) {
    }
    assert(workshop.step == workshop_after(plan, -1));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[SITTING_BYTES_MAX], second[SITTING_BYTES_MAX];
    static Sitting sitting, again;
    static Playlist plan, asked;
    Problems problems = {0};
    if (plan.step_count == 0) {
        assert(playlist_parse(PLAN, sizeof PLAN - 1, "plan", &plan, &problems));
    }
    memset(&sitting, 0, sizeof sitting);
    if (!json_parse((const char *)bytes, count, "fuzz", &SITTING_FORMAT, &sitting,
                    &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    asked = plan;
    go_on(&sitting, &asked);
    long written = json_write(&SITTING_FORMAT, &sitting, first, sizeof first);
    if (written < 0) {
        return 0; /* more than the file may hold: sitting_save says so */
    }
    memset(&again, 0, sizeof again);
    assert(
        json_parse(first, (size_t)written, "fuzz", &SITTING_FORMAT, &again, &problems));
    assert(json_write(&SITTING_FORMAT, &again, second, sizeof second) == written);
    assert(memcmp(first, second, (size_t)written) == 0);
    return 0;
}
