#include "data/press.h"

#include <string.h>

/*
 * How much room words take, without a font: enough to choose a setting in which a sheet
 * fits one page, and to break one that needs more between its steps.
 */

/* Advances of the signs from space to tilde, in hundredths of the letters' size: those
 * of Andika, the widest face a sheet is set in; measured. */
static const unsigned char ADVANCE[95] = {
    27, 37, 50, 59, 59, 75, 60, 30, 39, 39, 50, 59, 32, 42, 31, 49, 59, 59,  59,
    59, 59, 59, 59, 59, 59, 59, 31, 32, 59, 59, 59, 51, 83, 68, 63, 66, 70,  57,
    56, 69, 72, 48, 47, 64, 53, 88, 73, 71, 58, 72, 64, 57, 62, 70, 67, 102, 65,
    64, 60, 39, 49, 39, 42, 62, 28, 56, 56, 50, 58, 53, 37, 55, 57, 28, 29,  51,
    28, 82, 58, 56, 57, 55, 43, 47, 41, 58, 52, 76, 53, 52, 51, 49, 34, 49,  54};

enum { SPACE = 27, OTHER = 60, SQUARE = 100 };

/* The advance of the sign at `*at`, which moves on: letters of other scripts are taken
 * as wide ones, those from the first East Asian block on as squares. */
static int advance(const char **at)
{
    unsigned char first = (unsigned char)**at;
    (*at)++;
    while (((unsigned char)**at & 0xC0) == 0x80) {
        (*at)++;
    }
    return first >= 0xE2                  ? (first == 0xE2 ? OTHER : SQUARE)
           : first >= 0x80                ? OTHER
           : first >= ' ' && first <= '~' ? ADVANCE[first - ' ']
                                          : 0;
}

double press_ems(const char *text)
{
    int sum = 0;
    while (*text) {
        sum += advance(&text);
    }
    return sum * .01;
}

/* Words go on a line while they fit, as a browser sets them; one that is wider than a
 * line is cut by it. */
int press_lines(const char *text, double ems)
{
    int most = (int)(ems * 100), used = 0, lines = text[0] ? 1 : 0;
    while (*text) {
        const char *end = text + strcspn(text, " ");
        int word = 0;
        while (text < end) {
            word += advance(&text);
        }
        if (used > 0 && used + SPACE + word > most) {
            lines++;
            used = 0;
        }
        used += (used > 0 ? SPACE : 0) + word;
        for (; used > most && most > 0; used -= most) {
            lines++;
        }
        text += *text == ' ';
    }
    return lines;
}
