#include "data/problems.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Ends `line` before a character of which only the first bytes are there. */
static void cut_at_character(char *line)
{
    size_t length = strlen(line);
    size_t start = length;
    while (start > 0 && length - start < 4 &&
           ((unsigned char)line[start - 1] & 0xC0) == 0x80) {
        start--;
    }
    if (start == 0) {
        return;
    }
    unsigned char lead = (unsigned char)line[start - 1];
    size_t needed = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length - start + 1 < needed) {
        line[start - 1] = '\0';
    }
}

/* Messages are shown as they are, and a file may hold any byte. */
static void blank_controls(char *line)
{
    for (char *c = line; *c; c++) {
        if ((unsigned char)*c < ' ' || *c == 127) {
            *c = ' ';
        }
    }
}

void problems_add(Problems *problems, const char *format, ...)
{
    assert(problems && format);
    if (problems->count < PROBLEMS_MAX) {
        char *line = problems->lines[problems->count];
        va_list values;
        va_start(values, format);
        vsnprintf(line, PROBLEM_BYTES, format, values);
        va_end(values);
        cut_at_character(line);
        blank_controls(line);
    }
    problems->count++;
}

int problems_kept(const Problems *problems)
{
    assert(problems);
    return problems->count < PROBLEMS_MAX ? problems->count : PROBLEMS_MAX;
}
