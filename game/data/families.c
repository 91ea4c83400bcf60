#include "data/families.h"

#include "data/files.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/*
 * A save is written beside and renamed (files_write). Before that the one that stands is
 * linked as the previous one: at no instant is there none, whenever the game is killed.
 */

static const char PREVIOUS[] = ".previous";

enum { ASIDE_MOST = 99, NUMBER_MOST = 999, FILES_MOST = 256 };

/* FOLDER/NAME, an addition, and an ending. */
static void path_of(char *path, const char *folder, const char *name, const char *ending)
{
    int length = snprintf(path, FILES_PATH_BYTES, "%s/%s%s", folder, name, ending);
    assert(length > 0 && length < FILES_PATH_BYTES);
}

static void previous_of(char *path, const char *folder, const char *name)
{
    char both[FAMILIES_NAME_BYTES + sizeof PREVIOUS];
    snprintf(both, sizeof both, "%s%s", name, PREVIOUS);
    path_of(path, folder, both, ".json");
}

bool families_save(const char *folder, const char *name, const Family *family,
                   Problems *problems)
{
    assert(folder && name && family && problems);
    char path[FILES_PATH_BYTES], previous[FILES_PATH_BYTES];
    path_of(path, folder, name, ".json");
    previous_of(previous, folder, name);
    if (!files_folder(folder, problems)) {
        return false;
    }
    if (files_there(path) && !files_keep(path, previous, problems)) {
        return false;
    }
    return json_save(path, &FAMILY_FORMAT, family, problems);
}

/* Moves a damaged file where nothing stands yet, and says where. */
static bool aside(const char *folder, const char *name, const char *path,
                  Problems *problems)
{
    char ending[24] = ".damaged", beside[FILES_PATH_BYTES];
    for (int i = 2; i <= ASIDE_MOST; i++) {
        path_of(beside, folder, name, ending);
        if (!files_there(beside)) {
            bool moved = files_move(path, beside, problems);
            if (moved) {
                problems_add(problems, "%s: damaged, and kept as %s%s", path, name,
                             ending);
            }
            return moved;
        }
        snprintf(ending, sizeof ending, ".damaged-%d", i);
    }
    problems_add(problems, "%s: damaged, and there are %d such files already", path,
                 ASIDE_MOST);
    return false;
}

/* Without a save of that name the one before it counts: only a disk that failed, or
 * somebody's hand, can have left it so. */
bool families_load(const char *folder, const char *name, Family *family,
                   Problems *problems)
{
    assert(folder && name && family && problems);
    char path[FILES_PATH_BYTES];
    path_of(path, folder, name, ".json");
    if (files_there(path)) {
        if (family_load(path, family, problems)) {
            return true;
        }
        if (!aside(folder, name, path, problems)) {
            return false; /* it stands where the next save would be written */
        }
    }
    previous_of(path, folder, name);
    return files_there(path) && family_load(path, family, problems);
}

/* Cuts what `name` ends with; false: it does not. */
static bool cut(char *name, const char *ending)
{
    size_t length = strlen(name), tail = strlen(ending);
    if (length <= tail || strcmp(name + length - tail, ending) != 0) {
        return false;
    }
    name[length - tail] = '\0';
    return true;
}

/* The names come sorted, a save before its previous one; either counts once. */
int families_list(const char *folder, char (*names)[FAMILIES_NAME_BYTES], int most,
                  Problems *problems)
{
    assert(folder && names && most >= 0 && problems);
    char files[FILES_MOST][FILES_PATH_BYTES];
    if (!files_there(folder)) {
        return 0;
    }
    int found = files_list(folder, ".json", files, FILES_MOST, problems), count = 0;
    for (int i = 0; i < found; i++) {
        cut(files[i], ".json");
        cut(files[i], PREVIOUS);
        bool known = strlen(files[i]) >= FAMILIES_NAME_BYTES;
        for (int k = 0; k < count && !known; k++) {
            known = strcmp(names[k], files[i]) == 0;
        }
        if (!known && count < most) {
            snprintf(names[count++], FAMILIES_NAME_BYTES, "%.*s", FAMILIES_NAME_BYTES - 1,
                     files[i]);
        }
    }
    return count;
}

/* Damaged ones keep their name: a new family must not look like what is left of it. */
bool families_name(const char *folder, char name[FAMILIES_NAME_BYTES], Problems *problems)
{
    assert(folder && name && problems);
    static const char *const ENDINGS[] = {".json", ".previous.json", ".damaged"};
    for (int number = 1; number <= NUMBER_MOST; number++) {
        bool taken = false;
        snprintf(name, FAMILIES_NAME_BYTES, "family-%d", number);
        for (int i = 0; i < 3 && !taken; i++) {
            char path[FILES_PATH_BYTES];
            path_of(path, folder, name, ENDINGS[i]);
            taken = files_there(path);
        }
        if (!taken) {
            return true;
        }
    }
    problems_add(problems, "%s: folder: %d families are the most", folder, NUMBER_MOST);
    return false;
}

/* The one before it first: killed in between, the save itself still stands. */
bool families_remove(const char *folder, const char *name, Problems *problems)
{
    assert(folder && name && name[0] && problems);
    char path[FILES_PATH_BYTES], previous[FILES_PATH_BYTES];
    path_of(path, folder, name, ".json");
    previous_of(previous, folder, name);
    return (!files_there(previous) || files_remove(previous, problems)) &&
           (!files_there(path) || files_remove(path, problems));
}

/* What a kill left half-written ends in .tmp. */
bool families_forget(const char *folder, Problems *problems)
{
    assert(folder && problems);
    char files[FILES_MOST][FILES_PATH_BYTES];
    bool gone = true;
    int count = FILES_MOST;
    while (count == FILES_MOST && gone && files_there(folder)) {
        Problems unheard = {0}; /* that there are more */
        count = files_list(folder, "", files, FILES_MOST, &unheard);
        for (int i = 0; i < count; i++) {
            char path[FILES_PATH_BYTES + FILES_PATH_BYTES];
            snprintf(path, sizeof path, "%.500s/%.511s", folder, files[i]);
            gone = files_remove(path, problems) && gone;
        }
    }
    return gone;
}
