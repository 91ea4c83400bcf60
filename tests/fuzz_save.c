/* libFuzzer: any bytes as a family save; what loads must be written and read back alike.
 */
#include "data/family.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[128 * 1024], second[128 * 1024];
    Family family, again;
    Problems problems = {0};
    if (!family_parse((const char *)bytes, count, "fuzz", &family, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    long written = family_write(&family, first, sizeof first);
    assert(written > 0 &&
           family_parse(first, (size_t)written, "fuzz", &again, &problems));
    assert(family_write(&again, second, sizeof second) == written);
    assert(memcmp(first, second, (size_t)written) == 0);
    return 0;
}
