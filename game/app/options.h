#ifndef APP_OPTIONS_H
#define APP_OPTIONS_H

/*
 * Options: what the command line asks for. Texts point into argv. A wrong option is told
 * in one sentence on stderr, and nothing starts.
 */

#include <stdbool.h>
#include <stdint.h>

#include "model/policy.h"

typedef struct Options {
    const char *file, *shot, *record, *data, *home, *family;
    PolicyId policy; /* POLICY_COUNT: a person plays */
    uint64_t seed;
    bool seeded, fullscreen, no_sound, dev, both, help, version;
    int w, h;                         /* pixels; 0: not asked, as below */
    double speed, seconds, at, bench; /* speed 1 is the usual pace */
} Options;

/* Reads the command line; false: wrong use, one sentence was printed. */
bool options_read(Options *options, int argc, char **argv);

/* Prints every option, from the table that reads them. */
void options_help(void);

#endif
