#ifndef DATA_SETTINGS_H
#define DATA_SETTINGS_H

/*
 * Settings: what a player sets before play; no person in it. Kept as JSON in the home
 * folder. A damaged file is kept beside as .bak, told of, and the settings stay as they
 * were.
 */

#include "data/json.h"

enum {
    SETTINGS_ACTIONS_MAX = 32,
    SETTINGS_KEY_BYTES = 24,
    SETTINGS_LANGUAGE_BYTES = 16,
    SETTINGS_BYTES_MAX = 64 * 1024
};

/* How crying sounds; captions tell of it in every case. */
typedef enum Crying { CRYING_FULL, CRYING_GENTLE, CRYING_SILENT, CRYING_COUNT } Crying;

/* Whose voice the carer's wordless one is; numbers follow view/voice.h. */
typedef enum OwnVoice {
    OWN_VOICE_OWN,
    OWN_VOICE_HIGH,
    OWN_VOICE_LOW,
    OWN_VOICE_NONE,
    OWN_VOICE_COUNT
} OwnVoice;

typedef struct Settings {
    int skin, hair, hair_colour, iris,
        suit;  /* the baby's look, indices of view/figure.h */
    int carer; /* which of the CARERS of view/scene.h you are */
    int carer_skin, carer_hair;
    double pace;       /* 0.5 to 1.5 */
    double text_scale; /* 1 to 2 */
    bool contrast, soft, hold_toggles, captions;
    bool two;    /* two carers at this machine, in turn */
    bool steady; /* the camera stands still */
    bool calm;   /* reduced motion */
    Crying crying;
    OwnVoice timbre;
    double voice, own_voice; /* volumes, 0 to 1: the baby's, yours */
    double room, music, interface;
    bool mono;                              /* all sounds alike on both sides */
    char language[SETTINGS_LANGUAGE_BYTES]; /* of the words; empty: English */
    char wall[64];       /* a workshop's: a display's name, "window", "here"; empty: the
                            other display */
    char help_line[96];  /* the trainer's own, where a family may turn to */
    char family[24];     /* the save played last; empty: none */
    char baby[32];                          /* name; empty: "the baby" */
    char you[32];
    char keys[SETTINGS_ACTIONS_MAX][2]
             [SETTINGS_KEY_BYTES]; /* by action, empty: the usual key */
} Settings;

/* The fields of a settings file. */
extern const Format SETTINGS_FORMAT;

/* Sets `settings` to the usual ones. */
void settings_begin(Settings *settings);

/* Reads the settings in the `bytes` of `text`; leaves `settings` untouched on failure. */
bool settings_parse(const char *text, size_t bytes, const char *name, Settings *settings,
                    Problems *problems);

/* Writes `settings` into `text`. Returns the bytes, or -1 when `most` is too small. */
long settings_write(const Settings *settings, char *text, size_t most);

/* Reads the file at `path`. A missing file is no problem: `settings` keeps what it
 * has. */
bool settings_load(const char *path, Settings *settings, Problems *problems);

/* Writes the file at `path`, whole or not at all. */
bool settings_save(const char *path, const Settings *settings, Problems *problems);

/* Deletes the file at `path` and the damaged one kept beside it. */
bool settings_forget(const char *path, Problems *problems);

#endif
