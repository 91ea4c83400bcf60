#include "lab/options.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The table ends with a row of zeros. */
static const Option *option_named(const Option *options, const char *name)
{
    for (; options->name != NULL; options++)
        if (strcmp(options->name, name) == 0)
            return options;
    return NULL;
}

/* A lone "-" is a plain argument; values may begin with a minus. */
int options_read(int argc, char **argv, const Option *options, const char **plain,
                 int most)
{
    assert(argc >= 1 && options != NULL);
    int count = 0;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (word[0] != '-' || word[1] == '\0') {
            if (count == most) {
                fprintf(stderr, "goodenough-lab %s: one argument too many: %s\n", argv[0],
                        word);
                return -1;
            }
            plain[count++] = word;
            continue;
        }
        const Option *option = option_named(options, word);
        if (option == NULL) {
            fprintf(stderr, "goodenough-lab %s: unknown option %s (see --help)\n",
                    argv[0], word);
            return -1;
        }
        if (option->text == NULL) {
            *option->flag = true;
        } else if (i + 1 == argc) {
            fprintf(stderr, "goodenough-lab %s: %s needs a value\n", argv[0], word);
            return -1;
        } else {
            *option->text = argv[++i];
        }
    }
    return count;
}

/* Not a number is out of every range. */
static bool number_read(const char *text, double low, double high, double *out)
{
    char *end = NULL;
    double value = strtod(text, &end);
    bool read = end != text && *end == '\0' && value >= low && value <= high;
    if (read)
        *out = value;
    return read;
}

/* NULL means the option was not given: `out` keeps what it began with. */
bool options_number(const char *name, const char *text, double low, double high,
                    double *out)
{
    assert(low <= high && out != NULL);
    if (text == NULL || number_read(text, low, high, out))
        return true;
    fprintf(stderr, "goodenough-lab: %s wants a number from %g to %g, not %s\n", name,
            low, high, text);
    return false;
}

/* Every whole number up to 2^53 is a double, and no more are taken. */
bool options_whole(const char *name, const char *text, double low, double high,
                   double *out)
{
    assert(low <= high && high <= 9007199254740992.0 && out != NULL);
    double value = *out;
    if (text == NULL ||
        (number_read(text, low, high, &value) && value == (double)(uint64_t)value)) {
        *out = value;
        return true;
    }
    fprintf(stderr, "goodenough-lab: %s wants a whole number from %g to %g, not %s\n",
            name, low, high, text);
    return false;
}

/* In pixels, from 160 x 90 to 7680 x 4320. */
bool options_size(const char *name, const char *text, int *w, int *h)
{
    assert(text != NULL && w != NULL && h != NULL);
    char *end = NULL;
    long wide = strtol(text, &end, 10);
    long high = end != text && *end == 'x' ? strtol(end + 1, &end, 10) : 0;
    if (*end != '\0' || wide < 160 || wide > 7680 || high < 90 || high > 4320) {
        fprintf(stderr, "goodenough-lab: %s wants a size like 1920x1080, not %s\n", name,
                text);
        return false;
    }
    *w = (int)wide;
    *h = (int)high;
    return true;
}

/* The list keeps the first twenty; the rest are a number. */
void problems_say(const Problems *problems)
{
    int kept = problems_kept(problems);
    for (int i = 0; i < kept; i++)
        fprintf(stderr, "%s\n", problems->lines[i]);
    if (problems->count > kept)
        fprintf(stderr, "and %d more\n", problems->count - kept);
}
