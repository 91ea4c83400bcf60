#ifndef DATA_FILES_H
#define DATA_FILES_H

/*
 * Files: bytes in and out. The only place that lists folders, stats and flushes. Reads
 * regular files up to a limit; writes to a temporary file, flushes, renames, flushes the
 * folder. Every failure is a sentence in `problems` that names the file.
 */

#include "data/problems.h"
#include <stddef.h>

enum { FILES_PATH_BYTES = 512 };

/* Reads `path` into `buffer` and ends it with NUL. Returns the bytes read, or -1. */
long files_read(const char *path, char *buffer, size_t bytes, Problems *problems);

/* Writes `bytes` of `text` to `path`, whole or not at all. */
bool files_write(const char *path, const char *text, size_t bytes, Problems *problems);

/* Makes `beside` hold what `path` holds, in place of what it held; whole or not at all.
 */
bool files_keep(const char *path, const char *beside, Problems *problems);

/* Gives the file at `path` the name `to`, where there must be none. */
bool files_move(const char *path, const char *to, Problems *problems);

/* Fills `names` with the names in `folder` that end in `ending`, sorted. Returns how
 * many, or -1. */
int files_list(const char *folder, const char *ending, char (*names)[FILES_PATH_BYTES],
               int most, Problems *problems);

/* Puts FOLDER/NAME into `path`; false, and told, when that is too long. */
bool files_path(char *path, size_t bytes, const char *folder, const char *name,
                Problems *problems);

/* Makes `folder` and what lies above it. */
bool files_folder(const char *folder, Problems *problems);

/* Deletes the file at `path`; none there is fine. */
bool files_remove(const char *path, Problems *problems);

/* Deletes what writings that were killed left half done in `folder`; those of programs
 * that still run are theirs. */
void files_sweep(const char *folder);

/* Returns whether something called `path` is there. */
bool files_there(const char *path);

/* Returns whether `path` is there and readable. */
bool files_readable(const char *path);

#endif
