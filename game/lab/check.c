#include "lab/lab.h"

#include "data/files.h"
#include "data/level.h"
#include "data/playlist.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Every file says what it is by its `format`; the check goes by that and not by name or
 * folder, so that a recording among the levels is told as what it is. The loaders are
 * the game's own: what passes here loads there.
 */

/* Nothing is done with what was read: the loader's messages are all that is wanted. */
static void check_level(const char *path, Problems *problems)
{
    Level level;
    level_load(path, "en", &level, problems);
}

static void check_playlist(const char *path, Problems *problems)
{
    Playlist playlist;
    playlist_load(path, &playlist, problems);
}

static void check_words(const char *path, Problems *problems)
{
    Words words;
    words_load(path, &words, problems);
}

static void check_recording(const char *path, Problems *problems)
{
    Recording recording;
    recording_load(path, &recording, problems);
}

static void check_settings(const char *path, Problems *problems)
{
    Settings settings;
    settings_begin(&settings);
    settings_load(path, &settings, problems);
}

/* What a file says it is, and who reads that. */
typedef struct Kind {
    const char *format;
    void (*check)(const char *path, Problems *problems);
} Kind;

/* Versions are part of the name, so an old file is not taken for a broken one. */
static const Kind KINDS[] = {
    {"level 1", check_level},       {"playlist 1", check_playlist},
    {"words 1", check_words},       {"recording 1", check_recording},
    {"settings 1", check_settings},
};

static void check_file(const char *path, Problems *problems)
{
    char format[32];
    if (!json_format(path, format, sizeof format, problems)) {
        return;
    }
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (strcmp(KINDS[i].format, format) == 0) {
            KINDS[i].check(path, problems);
            return;
        }
    }
    problems_add(problems, "%s: format: \"%s\" is none this program reads", path, format);
}

/* Prints the level in `path` as the field table would write it. */
static int tidy(const char *path)
{
    enum { MOST = 2 * LEVEL_BYTES_MAX };
    Problems problems = {0};
    char *text = malloc(MOST), *out = malloc(MOST);
    long bytes =
        text && out ? files_read(path, text, LEVEL_BYTES_MAX + 1, &problems) : -1;
    long written =
        bytes < 0 ? -1 : level_tidy(text, (size_t)bytes, path, out, MOST, &problems);
    if (written >= 0) {
        fputs(out, stdout);
    }
    for (int i = 0; i < problems_kept(&problems); i++) {
        fprintf(stderr, "%s\n", problems.lines[i]);
    }
    free(text);
    free(out);
    return written < 0 ? LAB_FAILED : LAB_FINE;
}

int check_main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "check: name at least one file\n");
        return LAB_WRONG;
    }
    if (strcmp(argv[1], "--tidy") == 0) {
        if (argc != 3) {
            fprintf(stderr, "check: --tidy takes one level\n");
            return LAB_WRONG;
        }
        return tidy(argv[2]);
    }
    if (argv[1][0] == '-') {
        fprintf(stderr, "check: %s is no option of it\n", argv[1]);
        return LAB_WRONG;
    }
    int bad = 0;
    for (int i = 1; i < argc; i++) {
        Problems problems = {0};
        check_file(argv[i], &problems);
        for (int line = 0; line < problems_kept(&problems); line++) {
            fprintf(stderr, "%s\n", problems.lines[line]);
        }
        if (problems.count > problems_kept(&problems)) {
            fprintf(stderr, "%s: and %d more\n", argv[i],
                    problems.count - problems_kept(&problems));
        }
        if (problems.count == 0) {
            printf("%s: good\n", argv[i]);
        }
        bad += problems.count > 0;
    }
    return bad ? LAB_FAILED : LAB_FINE;
}
