#ifndef DATA_MANUAL_H
#define DATA_MANUAL_H

/*
 * Manual: a field table written out, for people and for editors. Both walk the rows that
 * read the file, so the manual cannot be out of date.
 */

#include "data/json.h"

/* Writes the table of `format` in Markdown. Returns its bytes, or -1 when `most` is too
 * small. */
long manual_table(const Format *format, char *text, size_t most);

/* Writes the JSON Schema of `format`. Returns its bytes, or -1 when `most` is too
 * small. */
long manual_schema(const Format *format, char *text, size_t most);

#endif
