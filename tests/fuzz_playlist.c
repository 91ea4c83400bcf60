/* libFuzzer: any bytes as a playlist; what loads must be written and read back alike. */
#include "data/playlist.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { OUT_BYTES = 512 * 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    static char first[OUT_BYTES], second[OUT_BYTES];
    static Playlist list, again;
    Problems problems = {0};
    if (!playlist_parse((const char *)bytes, count, "fuzz", &list, &problems)) {
        assert(problems.count > 0);
        return 0;
    }
    assert(problems.count == 0);
    playlist_find(&list, &(LevelCard){.path = "levels/a.json", .problem = "broken"}, 1);
    for (int i = 0; i < list.step_count; i++) {
        LevelPause moment;
        playlist_moment(&list, i, "en", NULL, &moment);
    }
    long written = playlist_write(&list, first, sizeof first);
    assert(written > 0);
    if (written <= PLAYLIST_BYTES_MAX) {
        assert(playlist_parse(first, (size_t)written, "fuzz", &again, &problems));
        assert(playlist_write(&again, second, sizeof second) == written);
        assert(memcmp(first, second, (size_t)written) == 0);
    }
    return 0;
}
