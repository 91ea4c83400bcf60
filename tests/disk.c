#include "disk.h"

#include "data/files.h"
#include "data/manual.h"

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

void disk_bad(const char *folder, int least, DiskReader reader, void *by)
{
    enum { BAD_MAX = 256 };
    char in[256];
    Problems problems = {0};
    char(*names)[FILES_PATH_BYTES] = calloc(BAD_MAX, sizeof *names);
    char *text = malloc(DISK_BYTES);
    assert_non_null(names);
    assert_non_null(text);
    snprintf(in, sizeof in, ROOT "/tests/%s", folder);
    int count = files_list(in, ".json", names, BAD_MAX, &problems);
    assert_in_range(count, least, BAD_MAX - 1);
    for (int i = 0; i < count; i++) {
        char path[FILES_PATH_BYTES + 256], told[PROBLEMS_MAX * (PROBLEM_BYTES + 1)] = "";
        snprintf(path, sizeof path, "tests/%s/%s", folder, names[i]);
        Problems found = {0};
        assert_false(reader(by, text, disk_read(path, text), names[i], &found));
        for (int line = 0; line < problems_kept(&found); line++) {
            size_t used = strlen(told);
            snprintf(told + used, sizeof told - used, "%s\n", found.lines[line]);
        }
        snprintf(path + strlen(path) - 4, 5, "txt");
        disk_compare(path, told);
    }
    free(names);
    free(text);
}

/* Puts `table` in the place of the one below `heading` in levels/README.md. */
static void bless_readme(const char *readme, const char *heading, const char *table)
{
    const char *section = strstr(readme, heading),
               *begin = section ? strstr(section, "| field | kind |") : NULL,
               *end = begin ? strstr(begin, "\n\n") : NULL;
    assert_non_null(end);
    size_t most = strlen(readme) + strlen(table) + 1;
    char *whole = malloc(most);
    assert_non_null(whole);
    snprintf(whole, most, "%.*s%s%s", (int)(begin - readme), readme, table, end + 1);
    disk_write(ROOT "/levels/README.md", whole, strlen(whole));
    free(whole);
}

void disk_manual(const Format *format, const char *name, const char *heading)
{
    char path[256], *text = malloc(DISK_BYTES), *readme = malloc(DISK_BYTES);
    assert_non_null(text);
    assert_non_null(readme);
    snprintf(path, sizeof path, "levels/schema/%s.schema.json", name);
    assert_true(manual_schema(format, text, DISK_BYTES) > 0);
    disk_compare(path, text);
    assert_true(manual_table(format, text, DISK_BYTES) > 0);
    disk_read("levels/README.md", readme);
    if (disk_blessing()) {
        bless_readme(readme, heading, text);
        disk_read("levels/README.md", readme);
    }
    if (!strstr(readme, text)) {
        fail_msg("levels/README.md lacks the table of `goodenough-lab describe %s`:\n%s",
                 name, text);
    }
    free(text);
    free(readme);
}
