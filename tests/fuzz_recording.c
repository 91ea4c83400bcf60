/* libFuzzer: any bytes as a recording; what loads must be written and read back alike. */
#include "data/recording.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[RECORDING_BYTES_MAX], second[RECORDING_BYTES_MAX];
    static Recording recording, again;
    Problems problems = {0};
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
