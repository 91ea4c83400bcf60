#ifndef DATA_PLAYLIST_H
#define DATA_PLAYLIST_H

/*
 * Playlist: the plan of a workshop, one file: steps in order, each with its minutes and
 * its words. The field table in game/data/playlist.c is the format. A step that cannot
 * be run says so in its own `problem`; the list stays good, and the step is passed over.
 */

#include "data/level.h"
#include "data/step.h"

enum {
    PLAYLIST_BYTES_MAX = 128 * 1024,
    PLAYLIST_STEPS_MAX = 40,
    PLAYLIST_CARDS_MAX = 64,
};

typedef struct Playlist {
    char id[LEVEL_ID_BYTES];
    int order;      /* place among the others */
    double minutes; /* what the group has */
    PlaylistStep steps[PLAYLIST_STEPS_MAX];
    int step_count;
    Lines text; /* language.id */
} Playlist;

/* What a list of playlists shows of a file, good or bad. */
typedef struct PlaylistCard {
    char path[LEVEL_PATH_BYTES];
    char id[LEVEL_ID_BYTES];
    char title[LEVEL_TITLE_BYTES], note[LEVEL_TEXT_BYTES];
    char problem[PROBLEM_BYTES]; /* first message; empty when the list is good */
    double minutes;              /* of all steps that are not skipped */
    int order, step_count;
} PlaylistCard;

/* The fields of a playlist. */
extern const Format PLAYLIST_FORMAT;

/* Their kinds as files write them. */
extern const char *const PLAYLIST_KIND_NAMES[PLAYLIST_KINDS];

/* Reads the playlist in the `bytes` of `text`, or in the file at `path`; leaves
 * `playlist` untouched on failure. No step is found yet. */
bool playlist_parse(const char *text, size_t bytes, const char *name, Playlist *playlist,
                    Problems *problems);
bool playlist_load(const char *path, Playlist *playlist, Problems *problems);

/* Writes `playlist` into `text`, or to the file at `path`, whole or not at all; one that
 * could not be read back is not written. The first returns the bytes, or -1 when `most`
 * is too small. */
long playlist_write(const Playlist *playlist, char *text, size_t most);
bool playlist_save(const char *path, const Playlist *playlist, Problems *problems);

/* Looks for each step's scene and pause among the `count` levels at `cards`; what is
 * missing or broken is said in the step's problem. Call it again after every change. */
void playlist_find(Playlist *playlist, const LevelCard *cards, int count);

/* Returns the text `id` ("title", "step.mend.skip") in `language`, else in English, else
 * "". */
const char *playlist_text(const Playlist *playlist, const char *language, const char *id);

/*
 * Fills `out` with what the step `step` says and asks: prompts short, spoken, listen, and
 * its vote; what the list does not say itself comes from the pause of `level` (NULL:
 * none).
 */
void playlist_moment(const Playlist *playlist, int step, const char *language,
                     const Level *level, LevelPause *out);

/* Returns the step called `id`, or -1. */
int playlist_step(const Playlist *playlist, const char *id);

/* Returns the minutes of all steps that are not skipped. */
double playlist_minutes(const Playlist *playlist);

/* Lists the *.json of `folder` by order, bad ones last with their first message; a
 * missing folder holds none. Returns how many. */
int playlist_cards(const char *folder, const char *language, PlaylistCard *cards,
                   int most, Problems *problems);

#endif
