#define _POSIX_C_SOURCE 200809L
#include "data/files.h"

#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Adds what the system says of its last failure. */
static void tell(Problems *problems, const char *path, const char *what)
{
    problems_add(problems, "%s: %s: %s", path, what, strerror(errno));
}

/* Reads until `bytes` are there or the file ends. Returns how many, or -1. */
static long read_all(int file, char *buffer, size_t bytes)
{
    size_t done = 0;
    while (done < bytes) {
        ssize_t got = read(file, buffer + done, bytes - done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return -1;
        }
        if (got == 0) {
            break;
        }
        done += (size_t)got;
    }
    return (long)done;
}

/* Writes all of `bytes`: write() may take less than it is given, and signals interrupt
 * it. */
static bool write_all(int file, const char *text, size_t bytes)
{
    size_t done = 0;
    while (done < bytes) {
        ssize_t put = write(file, text + done, bytes - done);
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        done += (size_t)put;
    }
    return true;
}

/* Says whether `file` is a regular file below `bytes`; anything else would hang or
 * flood. */
static bool fits(int file, const char *path, size_t bytes, Problems *problems)
{
    struct stat facts;
    if (fstat(file, &facts) != 0) {
        tell(problems, path, "cannot be read");
        return false;
    }
    if (!S_ISREG(facts.st_mode)) {
        problems_add(problems, "%s: file: this is no regular file", path);
        return false;
    }
    if (facts.st_size < 0 || (size_t)facts.st_size >= bytes) {
        problems_add(problems, "%s: file: %lld bytes are more than the %zu allowed", path,
                     (long long)facts.st_size, bytes - 1);
        return false;
    }
    return true;
}

long files_read(const char *path, char *buffer, size_t bytes, Problems *problems)
{
    assert(path && buffer && bytes > 0 && problems);
    buffer[0] = '\0';
    /* A FIFO opened without O_NONBLOCK waits for a writer for ever. */
    int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0) {
        tell(problems, path, "cannot be opened");
        return -1;
    }
    long got = -1;
    if (fits(file, path, bytes, problems)) {
        got = read_all(file, buffer, bytes);
        if (got < 0) {
            tell(problems, path, "cannot be read");
        } else if ((size_t)got >= bytes) {
            problems_add(problems, "%s: file: it grew while it was read", path);
            got = -1;
        }
    }
    close(file);
    buffer[got < 0 ? 0 : got] = '\0';
    return got;
}

/* Flushes the folder that holds `path`, so that the rename itself survives a power
 * cut. */
static void flush_folder(const char *path)
{
    char folder[FILES_PATH_BYTES];
    const char *slash = strrchr(path, '/');
    int length = slash ? (int)(slash - path) : 0;
    snprintf(folder, sizeof folder, "%.*s", slash ? (length ? length : 1) : 1,
             slash ? path : ".");
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file >= 0) {
        fsync(file);
        close(file);
    }
}

/* Written beside and renamed: whoever reads meanwhile, or loses power, has the old file
 * or the new one, never half of one. The name carries the process, so that two games at
 * once do not write into each other. */
bool files_write(const char *path, const char *text, size_t bytes, Problems *problems)
{
    assert(path && text && problems);
    char beside[FILES_PATH_BYTES];
    int length = snprintf(beside, sizeof beside, "%s.%ld.tmp", path, (long)getpid());
    if (length < 0 || (size_t)length >= sizeof beside) {
        problems_add(problems, "%s: file: the name is too long", path);
        return false;
    }
    int file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (file < 0) {
        tell(problems, path, "cannot be written");
        return false;
    }
    bool good = write_all(file, text, bytes) && fsync(file) == 0;
    int why = errno;
    if (close(file) != 0 && good) {
        good = false;
        why = errno;
    }
    if (good && rename(beside, path) != 0) {
        good = false;
        why = errno;
    }
    if (!good) {
        unlink(beside);
        errno = why;
        tell(problems, path, "cannot be written");
        return false;
    }
    flush_folder(path);
    return true;
}

/* Copies what is in `from` to `to`, for disks that know no second name of a file. */
static bool copy_all(int from, int to)
{
    char part[4096];
    long got = read_all(from, part, sizeof part);
    while (got > 0) {
        if (!write_all(to, part, (size_t)got)) {
            return false;
        }
        got = read_all(from, part, sizeof part);
    }
    return got == 0 && fsync(to) == 0;
}

static bool copy(const char *path, const char *beside)
{
    int from = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    int to = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    bool good = from >= 0 && to >= 0 && copy_all(from, to);
    int why = errno;
    if (from >= 0) {
        close(from);
    }
    if (to >= 0 && close(to) != 0) {
        good = false;
    }
    errno = why;
    return good;
}

/* A second name for the same bytes, put in place by a rename: `path` itself is never
 * away. */
bool files_keep(const char *path, const char *beside, Problems *problems)
{
    assert(path && beside && problems);
    char other[FILES_PATH_BYTES];
    int length = snprintf(other, sizeof other, "%s.%ld.tmp", beside, (long)getpid());
    if (length < 0 || (size_t)length >= sizeof other) {
        problems_add(problems, "%s: file: the name is too long", beside);
        return false;
    }
    unlink(other); /* of a process of that number, long ago */
    bool good = link(path, other) == 0 || copy(path, other);
    good = good && rename(other, beside) == 0;
    if (!good) {
        tell(problems, beside, "cannot be written");
    }
    unlink(other); /* a rename onto the same bytes leaves both names */
    return good;
}

bool files_move(const char *path, const char *to, Problems *problems)
{
    assert(path && to && problems);
    if (files_there(to) || rename(path, to) != 0) {
        tell(problems, path, "cannot be moved aside");
        return false;
    }
    flush_folder(path);
    return true;
}

/* Dot-files are left out: editors keep half-written copies under such names. */
static bool ends_in(const char *name, const char *ending)
{
    size_t length = strlen(name), tail = strlen(ending);
    return length > tail && name[0] != '.' && strcmp(name + length - tail, ending) == 0;
}

/* Folders come in the order of the disk; the same files must make the same list
 * everywhere. */
static int by_name(const void *a, const void *b)
{
    return strcmp(a, b);
}

/* The excess is counted and told rather than cut in silence. */
int files_list(const char *folder, const char *ending, char (*names)[FILES_PATH_BYTES],
               int most, Problems *problems)
{
    assert(folder && ending && names && most >= 0 && problems);
    DIR *open_folder = opendir(folder);
    if (!open_folder) {
        tell(problems, folder, "this folder cannot be read");
        return -1;
    }
    int count = 0, left = 0;
    for (const struct dirent *entry = readdir(open_folder); entry;
         entry = readdir(open_folder)) {
        if (!ends_in(entry->d_name, ending)) {
            continue;
        }
        if (count == most) {
            left++;
            continue;
        }
        snprintf(names[count++], FILES_PATH_BYTES, "%s", entry->d_name);
    }
    closedir(open_folder);
    if (left > 0) {
        problems_add(problems, "%s: folder: %d more files than the %d that fit", folder,
                     left, most);
    }
    qsort(names, (size_t)count, sizeof *names, by_name);
    return count;
}

bool files_path(char *path, size_t bytes, const char *folder, const char *name,
                Problems *problems)
{
    assert(path && folder && name && problems);
    int length = snprintf(path, bytes, "%s/%s", folder, name);
    if (length < 0 || (size_t)length >= bytes) {
        problems_add(problems, "%s: %s: the name is too long", folder, name);
        return false;
    }
    return true;
}

/* Makes every missing folder on the way, as `mkdir -p` does: a first start has none of
 * them. */
bool files_folder(const char *folder, Problems *problems)
{
    assert(folder && problems);
    char path[FILES_PATH_BYTES];
    int length = snprintf(path, sizeof path, "%s", folder);
    if (length <= 0 || (size_t)length >= sizeof path) {
        problems_add(problems, "%s: folder: the name is empty or too long", folder);
        return false;
    }
    for (char *c = path + 1;; c++) {
        char kept = *c;
        if (kept != '/' && kept != '\0') {
            continue;
        }
        *c = '\0';
        bool made = mkdir(path, 0755) == 0 || errno == EEXIST;
        if (!made && kept == '\0') {
            tell(problems, folder, "this folder cannot be made");
            return false;
        }
        *c = kept;
        if (kept == '\0') {
            break;
        }
    }
    struct stat facts;
    if (stat(folder, &facts) != 0 || !S_ISDIR(facts.st_mode)) {
        problems_add(problems, "%s: folder: a file of that name is in the way", folder);
        return false;
    }
    return true;
}

bool files_remove(const char *path, Problems *problems)
{
    assert(path && problems);
    if (unlink(path) == 0) {
        flush_folder(path);
        return true;
    }
    if (errno != ENOENT) {
        tell(problems, path, "cannot be deleted");
        return false;
    }
    return true;
}

bool files_there(const char *path)
{
    assert(path);
    return access(path, F_OK) == 0;
}

/* Asked before loading where absence is normal, so that no problem is told for it. */
bool files_readable(const char *path)
{
    assert(path);
    return access(path, R_OK) == 0;
}
