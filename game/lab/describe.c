#include "lab/lab.h"

#include "data/family.h"
#include "data/level.h"
#include "data/manual.h"
#include "data/playlist.h"
#include "data/recording.h"
#include "data/settings.h"
#include "data/words.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_BYTES = 64 * 1024 };

/* The tables the loaders read by, so that what is described is what is read. */
static const Format *const FORMATS[] = {&LEVEL_FORMAT,    &PLAYLIST_FORMAT,
                                        &WORDS_FORMAT,    &RECORDING_FORMAT,
                                        &SETTINGS_FORMAT, &FAMILY_FORMAT};
enum { FORMAT_COUNT = sizeof FORMATS / sizeof *FORMATS };

static const Format *format_named(const char *name)
{
    for (int i = 0; i < FORMAT_COUNT; i++) {
        if (strcmp(FORMATS[i]->name, name) == 0) {
            return FORMATS[i];
        }
    }
    return NULL;
}

/* describe [--schema] [level|playlist|words|recording|settings|save] */
int describe_main(int argc, char **argv)
{
    bool schema = false;
    const Format *format = &LEVEL_FORMAT;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--schema") == 0) {
            schema = true;
            continue;
        }
        format = format_named(argv[i]);
        if (!format) {
            fprintf(stderr,
                    "describe: \"%s\" is none of level, playlist, words, recording, "
                    "settings, save\n",
                    argv[i]);
            return LAB_WRONG;
        }
    }
    char text[TEXT_BYTES];
    long bytes = schema ? manual_schema(format, text, sizeof text)
                        : manual_table(format, text, sizeof text);
    if (bytes < 0) {
        fprintf(stderr, "describe: the table does not fit\n");
        return LAB_FAILED;
    }
    fputs(text, stdout);
    return LAB_FINE;
}
