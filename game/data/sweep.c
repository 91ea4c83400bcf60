#define _POSIX_C_SOURCE 200809L
#include "data/files.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The process that began the temporary file `name` ("a.json.123.tmp"), or 0: it is none.
 */
static long writer_of(const char *name)
{
    char kept[FILES_PATH_BYTES];
    snprintf(kept, sizeof kept, "%s", name);
    char *tmp = strrchr(kept, '.');
    if (!tmp || strcmp(tmp, ".tmp") != 0) {
        return 0;
    }
    *tmp = '\0';
    char *number = strrchr(kept, '.'), *end = NULL;
    long process = number ? strtol(number + 1, &end, 10) : 0;
    return number && end == tmp && process > 0 ? process : 0;
}

/* Nobody asked for those files, so one that cannot be deleted is not told. */
void files_sweep(const char *folder)
{
    assert(folder);
    DIR *open_folder = opendir(folder);
    if (!open_folder) {
        return;
    }
    for (const struct dirent *entry = readdir(open_folder); entry;
         entry = readdir(open_folder)) {
        long process = writer_of(entry->d_name);
        if (process > 0 && kill((pid_t)process, 0) != 0 && errno == ESRCH) {
            unlinkat(dirfd(open_folder), entry->d_name, 0);
        }
    }
    closedir(open_folder);
}
