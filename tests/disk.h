#ifndef TESTS_DISK_H
#define TESTS_DISK_H

/* Disk: whole files for the tests; what goes wrong fails the test with its message. */

#include "data/json.h"

enum { DISK_BYTES = 512 * 1024 }; /* more than any file of the game */

/* Reads the file `name` below the project into `text` (DISK_BYTES); returns its bytes. */
size_t disk_read(const char *name, char *text);

/* Writes the file at `path`, which may lie anywhere. */
void disk_write(const char *path, const char *text, size_t bytes);

/* Returns whether an intended change is being accepted: GOODENOUGH_BLESS is set. */
bool disk_blessing(void);

/* Compares `text` with the file `name` below the project, or writes it when blessing. */
void disk_compare(const char *name, const char *text);

/* Reads what a file called `name` holds, which is bad; `by` is the caller's own. */
typedef bool (*DiskReader)(void *by, const char *text, size_t bytes, const char *name,
                           Problems *problems);

/* Lets `reader` refuse each *.json in tests/FOLDER, `least` or more, and compares its
 * messages with the .txt beside it. */
void disk_bad(const char *folder, int least, DiskReader reader, void *by);

/* Compares levels/schema/NAME.schema.json, and the table below `heading` in
 * levels/README.md, with what is printed of `format`. */
void disk_manual(const Format *format, const char *name, const char *heading);

#endif
