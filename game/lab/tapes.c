#include "lab/tapes.h"

#include "data/files.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

bool tapes_level(const char *data, const char *id, Level *level, Problems *problems)
{
    assert(data && id && level && problems);
    static char names[LEVEL_CARDS_MAX][FILES_PATH_BYTES];
    char folder[FILES_PATH_BYTES];
    snprintf(folder, sizeof folder, "%s/levels", data);
    int count = files_list(folder, ".json", names, LEVEL_CARDS_MAX, problems);
    for (int i = 0; i < count; i++) {
        char path[2 * FILES_PATH_BYTES + 2];
        snprintf(path, sizeof path, "%.511s/%.511s", folder, names[i]);
        Problems others = {0}; /* a bad neighbour does not matter */
        if (level_load(path, "en", level, &others) && strcmp(level->id, id) == 0)
            return true;
    }
    if (count >= 0)
        problems_add(problems, "%s: no level is called %s", folder, id);
    return false;
}

bool tapes_fit(const char *path, const Recording *recording, const Level *level,
               Problems *problems)
{
    assert(path && recording && level && problems);
    bool model = recording->model == MODEL_VERSION;
    if (model && recording->level_digest == level->digest)
        return true;
    problems_add(problems, "%s: made by %s; it cannot be played again", path,
                 model ? "other numbers of its level" : "another version of the model");
    return false;
}

bool tapes_scene(const char *data, const Recording *recording, Scenario *scenario,
                 Problems *problems)
{
    assert(data && recording && scenario && problems);
    static Level day;
    bool part = recording->day[0] != '\0';
    if (part && !tapes_level(data, recording->day, &day, problems))
        return false;
    if (part)
        recording_part(recording, &day.day, scenario);
    recording_scene(recording, scenario);
    return true;
}

bool tapes_open(const char *path, const char *data, Recording *recording, Level *level,
                Problems *problems)
{
    assert(path && data && recording && level && problems);
    bool good = recording_load(path, recording, problems) &&
                tapes_level(data, recording->level, level, problems) &&
                tapes_fit(path, recording, level, problems);
    return good && tapes_scene(data, recording, &level->scenario, problems);
}
