#ifndef TESTS_DISK_H
#define TESTS_DISK_H

/* Disk: whole files for the tests; what goes wrong fails the test with its message. */

#include <stdbool.h>
#include <stddef.h>

enum { DISK_BYTES = 512 * 1024 }; /* more than any file of the game */

/* Reads the file `name` below the project into `text` (DISK_BYTES); returns its bytes. */
size_t disk_read(const char *name, char *text);

/* Writes the file at `path`, which may lie anywhere. */
void disk_write(const char *path, const char *text, size_t bytes);

/* Returns whether an intended change is being accepted: GOODENOUGH_BLESS is set. */
bool disk_blessing(void);

/* Compares `text` with the file `name` below the project, or writes it when blessing. */
void disk_compare(const char *name, const char *text);

#endif
