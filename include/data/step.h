#ifndef DATA_STEP_H
#define DATA_STEP_H

/* Step: one thing a workshop does for some minutes, as a playlist holds it. */

#include "data/problems.h"
#include "data/prompt.h"
#include <stdint.h>

enum { PLAYLIST_NAME_BYTES = 24, PLAYLIST_SCENE_BYTES = 48 };

typedef enum PlaylistKind {
    PLAYLIST_SCENE,     /* a scene begins; what follows speaks of it until the next */
    PLAYLIST_PAUSE,     /* it is held, and the room says what it noticed */
    PLAYLIST_PROMPT,    /* words on the wall */
    PLAYLIST_VOTE,      /* a question with answers, each of them played */
    PLAYLIST_REPLAY,    /* the scene again from an instant */
    PLAYLIST_WHAT_IF,   /* another answer beside the one that was played */
    PLAYLIST_BREATHING, /* together */
    PLAYLIST_BLANK,     /* nothing, or a still picture, on the wall */
    PLAYLIST_PAGE,      /* the page to take home */
    PLAYLIST_KINDS
} PlaylistKind;

/* Who answers the baby in a scene. */
typedef enum PlaylistBy { BY_TRAINER, BY_SHOWN, BY_TWO, BY_COUNT } PlaylistBy;

/* How a scene is seen again. */
typedef enum PlaylistView { VIEW_PLAIN, VIEW_INSIDE, VIEW_COT, VIEW_COUNT } PlaylistView;

/* An answer of the list's own: what is played for it. ACT_NONE: only asked. */
typedef struct PlaylistAnswer {
    uint8_t act;          /* Act */
    int8_t thing, breath; /* Thing, Breath, or -1 */
} PlaylistAnswer;

typedef struct PlaylistStep {
    char id[PLAYLIST_NAME_BYTES]; /* its words are text step.ID.short ... */
    uint8_t kind, by, view;       /* PlaylistKind, PlaylistBy, PlaylistView */
    double minutes;
    char scene[PLAYLIST_SCENE_BYTES]; /* PLAYLIST_SCENE: id of the level */
    int seed;                         /* PLAYLIST_SCENE: which session */
    char pause[PLAYLIST_NAME_BYTES];  /* of the level, whose words and vote these are */
    double from_s, until_s; /* PLAYLIST_REPLAY; 0: from its last pause, to its end */
    int breaths;            /* PLAYLIST_BREATHING */
    PlaylistAnswer answers[LEVEL_ANSWERS_MAX]; /* PLAYLIST_VOTE; none: the pause's */
    int answer_count;
    bool hard;    /* the help line stands beside it */
    bool skipped; /* left out by the trainer */
    bool asked; /* typed while the group waits, in no file; from_s: when, in its scene */
    /* Set by playlist_find(): */
    int of;   /* the step whose scene this is, itself for a scene; -1: none is there */
    int card; /* of that scene among the cards; -1: none that can be played */
    int at;   /* which of the level's pauses; -1: none */
    char problem[PROBLEM_BYTES]; /* why it cannot be run; empty: it can */
} PlaylistStep;

#endif
