/* libFuzzer: any bytes as a level; what loads must survive being tidied and loaded
 * again. */
#include "data/level.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { OUT_BYTES = 1024 * 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char out[OUT_BYTES];
    static Level level, again;
    Problems problems = {0};
    const char *text = (const char *)bytes;
    if (!level_parse(text, count, "fuzz", "en", &level, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    assert(problems.count == 0);
    long tidy = level_tidy(text, count, "fuzz", out, sizeof out, &problems);
    assert(tidy > 0);
    if (tidy <= LEVEL_BYTES_MAX) {
        assert(level_parse(out, (size_t)tidy, "fuzz", "en", &again, &problems));
        assert(level.digest == again.digest && strcmp(level.title, again.title) == 0);
    }
    return 0;
}
