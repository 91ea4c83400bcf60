#ifndef DATA_FAMILIES_H
#define DATA_FAMILIES_H

/*
 * Families: the saves of one machine, NAME.json in a folder of their own. Whenever one is
 * written the one before it stays beside as NAME.previous.json. One that cannot be read
 * is moved aside as NAME.damaged (NAME.damaged-2 ...), which nothing ever overwrites, and
 * the one before it is taken. A NAME is small letters, digits and dashes.
 */

#include "data/family.h"

enum { FAMILIES_MAX = 12, FAMILIES_NAME_BYTES = 24 };

/* Writes the save called `name` in `folder`, which is made if need be; whatever happens
 * on the way, the old save or the new one is whole. */
bool families_save(const char *folder, const char *name, const Family *family,
                   Problems *problems);

/*
 * Reads the save called `name`. What was wrong with it, and where it is kept, goes to
 * `problems` even when the one before it could be taken. False: there is none that can
 * be read, and `family` is as it was.
 */
bool families_load(const char *folder, const char *name, Family *family,
                   Problems *problems);

/* Fills `names` with the saves in `folder`, damaged ones with one before them as well;
 * returns how many. A missing folder holds none. */
int families_list(const char *folder, char (*names)[FAMILIES_NAME_BYTES], int most,
                  Problems *problems);

/* Writes a name into `name` that no file in `folder` has yet. */
bool families_name(const char *folder, char name[FAMILIES_NAME_BYTES],
                   Problems *problems);

/* Deletes the save called `name` and the one before it. What was put aside as damaged
 * stays. */
bool families_remove(const char *folder, const char *name, Problems *problems);

/* Deletes every file of every save in `folder`. */
bool families_forget(const char *folder, Problems *problems);

#endif
