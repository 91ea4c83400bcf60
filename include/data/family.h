#ifndef DATA_FAMILY_H
#define DATA_FAMILY_H

/* Family: one baby, who cares for the baby, and what they have lived through together. */

#include "data/figures.h"
#include "data/level.h"
#include "model/days.h"

enum {
    FAMILY_BYTES_MAX = 4 * 1024 * 1024,
    FAMILY_TEXT_BYTES = 32, /* of a name */
    FAMILY_SCENES_MAX = 128,
    CARERS_OF_ONE = 2,
};

/* A scene that was played to its end. */
typedef struct Played {
    char level[LEVEL_ID_BYTES];
    int ended, times; /* Ended of the last time; how often */
} Played;

typedef struct Family {
    char baby[FAMILY_TEXT_BYTES]; /* name; empty: none */
    char you[FAMILY_TEXT_BYTES];  /* what the child calls you; empty: nothing yet */
    int skin, hair, hair_colour, iris, suit; /* the baby's look, as in view/figure.h */
    bool glasses, hearing_aid, cleft_scar, limb_difference;
    int temperament; /* Temperament, drawn when it is to be a surprise */
    bool surprise;   /* nobody chose it */
    int carer;       /* which of the CARERS of view/carers.h you are */
    int carer_skin, carer_hair;
    int second_skin; /* of the second carer */
    uint64_t seed;
    Played played[FAMILY_SCENES_MAX]; /* in the order of their first time */
    int played_count;
    Days days[CARERS_OF_ONE]; /* with you, with the second carer */
    Tune tune;                /* hummed often enough to be known again */
    Toy toy;
    Figures figures;          /* of all scenes lived */
} Family;

/* The fields of a save. */
extern const Format FAMILY_FORMAT;

/* Sets `family` to one that has just begun. */
void family_begin(Family *family, uint64_t seed);

/* Sets how the days of a family begin, once its temperament stands. */
void family_first_day(Family *family);

/* Counts a scene played to its end. */
void family_played(Family *family, const char *level, int ended);

/* Returns how the scene `level` stands, or NULL: never played. */
const Played *family_scene(const Family *family, const char *level);

/* Reads the family in the `bytes` of `text`; leaves `family` untouched on failure. */
bool family_parse(const char *text, size_t bytes, const char *name, Family *family,
                  Problems *problems);

/* Writes `family` into `text`. Returns the bytes, or -1 when `most` is too small. */
long family_write(const Family *family, char *text, size_t most);

/* Reads the file at `path`; leaves `family` untouched on failure. */
bool family_load(const char *path, Family *family, Problems *problems);

#endif
