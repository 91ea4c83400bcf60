#include "disk.h"

#include "data/files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

bool disk_blessing(void)
{
    return getenv("GOODENOUGH_BLESS") != NULL;
}

void disk_compare(const char *name, const char *text)
{
    char path[1024], stored[64 * 1024];
    Problems problems = {0};
    snprintf(path, sizeof path, "%s/%s", ROOT, name);
    if (disk_blessing()) {
        disk_write(path, text, strlen(text));
    }
    if (files_read(path, stored, sizeof stored, &problems) < 0) {
        fail_msg("%s", problems.lines[0]);
    }
    if (strcmp(stored, text) != 0) {
        fail_msg("%s differs; it should read\n%s", name, text);
    }
}
