#include "disk.h"

#include "data/files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

size_t disk_read(const char *name, char *text)
{
    char path[1024];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/%s", ROOT, name);
    long bytes = files_read(path, text, DISK_BYTES, &problems);
    if (bytes < 0) {
        fail_msg("%s", problems.lines[0]);
    }
    return (size_t)bytes;
}

void disk_write(const char *path, const char *text, size_t bytes)
{
    Problems problems = {0};
    if (!files_write(path, text, bytes, &problems)) {
        fail_msg("%s", problems.lines[0]);
    }
}
