/* libFuzzer: any bytes as a playlist; what loads must be written and read back alike, and
 * stays one that can be saved whatever a trainer does to it. */
#include "data/question.h"
#include "data/redraft.h"

#include <assert.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { OUT_BYTES = 512 * 1024 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

/* A scene that is new says which, as the form sees to. */
static void name_scene(Playlist *list, int step)
{
    PlaylistStep *own = step >= 0 ? &list->steps[step] : NULL;
    if (own && own->kind == PLAYLIST_SCENE && !own->scene[0]) {
        memcpy(own->scene, "spoon", sizeof "spoon");
    }
}

/* What can be done to a vote with answers of its own. */
static void change_vote(Playlist *list, int step, unsigned what)
{
    Question question;
    switch (what % 3) {
    case 0:
        redraft_answer(list, step);
        break;
    case 1:
        redraft_unanswer(list, step, 0);
        break;
    default:
        question_of(list, step, &question);
        question_tidy(&question);
        if (question_lack(&question) == QUESTION_WHOLE) {
            question_put(list, step, &question);
        }
        break;
    }
}

/* What the form's buttons do to `step`, one thing for each `what`. */
static void change(Playlist *list, int step, unsigned what)
{
    Problems problems = {0};
    PlaylistKind kind = (PlaylistKind)(what / 8 % PLAYLIST_KINDS);
    switch (what % 8) {
    case 0:
        redraft_move(list, step, 1);
        break;
    case 1:
        redraft_move(list, step, -1);
        break;
    case 2:
        name_scene(list, redraft_add(list, step, kind, "Now"));
        break;
    case 3:
        redraft_remove(list, step);
        break;
    case 4:
        redraft_kind(list, step, kind, "Now");
        name_scene(list, step);
        break;
    case 5:
        redraft_minutes(list, step, (int)what % 5 - 2);
        break;
    case 6:
        redraft_say(list, "en", "note", "Another note.", &problems);
        break;
    default:
        if (list->steps[step].kind == PLAYLIST_VOTE &&
            list->steps[step].answer_count > 0) {
            change_vote(list, step, what / 8);
        }
        break;
    }
}

/* A few changes, drawn from the bytes; after each the list reads as it was written. */
static void redraft(Playlist *list, const uint8_t *bytes, size_t count)
{
    static char text[OUT_BYTES];
    static Playlist read;
    uint32_t draw = (uint32_t)count;
    for (size_t i = 0; i < count; i++) {
        draw = (draw ^ bytes[i]) * 16777619u;
    }
    for (int i = 0; i < 6 && list->step_count > 0; i++) {
        Problems problems = {0};
        draw = draw * 1664525u + 1013904223u;
        change(list, (int)(draw >> 8) % list->step_count, draw >> 20);
        playlist_find(list, &(LevelCard){.path = "levels/a.json", .problem = "broken"},
                      1);
        long written = playlist_write(list, text, sizeof text);
        assert(written > 0);
        if (written <= PLAYLIST_BYTES_MAX) {
            assert(playlist_parse(text, (size_t)written, "fuzz", &read, &problems));
        }
    }
}

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
    redraft(&list, bytes, count);
    return 0;
}
