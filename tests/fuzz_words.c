/* libFuzzer: any bytes as words; every line that loads is found again and can be
 * filled. */
#include "data/words.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static Words words;
    const WordsFill fill = {.baby = "the b\303\244by", .you = "you", .n = 3};
    Problems problems = {0};
    if (!words_parse((const char *)bytes, count, "fuzz", &words, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    for (int i = 0; i < words.lines.count; i++) {
        const char *line = words_line(&words, words.lines.text + words.lines.id[i]);
        assert(line == words.lines.text + words.lines.line[i]);
        char out[24];
        words_fill(out, sizeof out, line, &fill);
        assert(strlen(out) < sizeof out);
    }
    return 0;
}
