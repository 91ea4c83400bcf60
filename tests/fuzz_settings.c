/* libFuzzer: any bytes as settings; what loads must be written and read back alike. */
#include "data/settings.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[SETTINGS_BYTES_MAX], second[SETTINGS_BYTES_MAX];
    Settings settings, again;
    Problems problems = {0};
    settings_begin(&settings);
    if (!settings_parse((const char *)bytes, count, "fuzz", &settings, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    long written = settings_write(&settings, first, sizeof first);
    assert(written > 0 &&
           settings_parse(first, (size_t)written, "fuzz", &again, &problems));
    assert(settings_write(&again, second, sizeof second) == written);
    assert(memcmp(first, second, (size_t)written) == 0);
    return 0;
}
