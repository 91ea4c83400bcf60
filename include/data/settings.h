#ifndef DATA_SETTINGS_H
#define DATA_SETTINGS_H

/* Settings: what a player sets before play; no person in it. Kept as JSON in the home folder. */

#include "data/problems.h"

enum { SETTINGS_ACTIONS_MAX = 32, SETTINGS_KEY_BYTES = 24 };

typedef struct Settings {
    int skin, hair, hair_colour, iris, suit; /* the baby's look, indices of view/figure.h */
    int carer_skin;
    double pace;       /* 0.5 to 1.5 */
    double text_scale; /* 1 to 1.6 */
    bool contrast, steady, soft, hold_toggles, captions;
    char baby[32];     /* name; empty: "the baby" */
    char you[32];
    char keys[SETTINGS_ACTIONS_MAX][2][SETTINGS_KEY_BYTES]; /* by action, empty: the usual key */
} Settings;

void settings_begin(Settings *settings);
/* A missing file is no problem: `settings` keeps what it has. */
bool settings_load(const char *path, Settings *settings, Problems *problems);
bool settings_save(const char *path, const Settings *settings, Problems *problems);

#endif
