/* libFuzzer: any bytes as a recording; what loads must be written and read back alike,
 * and what is rescued of the rest must be playable. */
#define _POSIX_C_SOURCE 200809L
#include "data/recording.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

/* What is left of a damaged recording is a tape in order, no longer than it says. */
static void rescue(const uint8_t *bytes, size_t count)
{
    static Recording recording;
    static Session session;
    static Scenario scenario;
    char path[64];
    Problems problems = {0};
    snprintf(path, sizeof path, "/dev/shm/goodenough-fuzz-%ld", (long)getpid());
    FILE *file = fopen(path, "wb");
    assert(file && fwrite(bytes, 1, count, file) == count && fclose(file) == 0);
    if (recording_rescue(path, &recording, &problems)) {
        Tape *tape = &recording.tape;
        assert(tape->ticks > 0 && tape->check_count <= TAPE_SECONDS_MAX);
        for (int i = 0; i < tape->change_count; i++) {
            assert(tape->changes[i].tick <= tape->ticks);
            assert(i == 0 || tape->changes[i].tick > tape->changes[i - 1].tick);
        }
        scenario_begin(&scenario);
        recording_scene(&recording, &scenario);
        session_replay(&session, &scenario, tape, 600); /* its first ten seconds */
        summary_log(&recording.summary, &session.log);
    } else {
        assert(problems.count > 0 || recording.tape.ticks == 0);
    }
    unlink(path);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[RECORDING_BYTES_MAX], second[RECORDING_BYTES_MAX];
    static Recording recording, again;
    Problems problems = {0};
    rescue(bytes, count);
    if (!recording_parse((const char *)bytes, count, "fuzz", &recording, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    long written = recording_write(&recording, first, sizeof first);
    assert(written > 0 &&
           recording_parse(first, (size_t)written, "fuzz", &again, &problems));
    assert(recording_write(&again, second, sizeof second) == written);
    assert(memcmp(first, second, (size_t)written) == 0);
    return 0;
}
