#ifndef VIEW_WALLVIEW_H
#define VIEW_WALLVIEW_H

/*
 * Wallview: what a group sees on the wall. An empty string is not drawn, and nothing
 * answers a pointer. Running text is never under 1/24 of the wall's height, choices and
 * captions never under 1/18.
 */

#include "view/ear.h"
#include "view/innerview.h"
#include "view/scene.h"
#include "view/signs.h"
#include "view/ui.h"

enum { WALL_WORDS_MAX = 5, WALL_WORD_BYTES = 40, WALL_ANSWERS_MAX = 4 };

/* What stands on the wall. */
typedef enum Board {
    BOARD_BABY,   /* baby and room */
    BOARD_NOTE,   /* and beside them a title and a note */
    BOARD_ASK,    /* held, with a question */
    BOARD_VOTE,   /* held, with answers */
    BOARD_BESIDE, /* two answers side by side: two frames stay free */
    BOARD_WORDS,  /* words alone */
    BOARD_BREATH, /* one calm shape */
    BOARD_STILL,  /* a still picture */
    BOARD_PAGE,   /* what to take home */
    BOARD_CHECK,  /* sizes and colours, before the group comes */
    BOARD_DARK,   /* nothing */
    BOARD_COUNT
} Board;

typedef struct WallAnswer {
    const char *text;
    int votes;
} WallAnswer;

typedef struct WallView {
    Board board;
    SceneView scene;
    CarerLook carer; /* of the still picture */
    EarView ear;
    bool zoom, covered; /* covered: the trainer's side lies over its larger half */
    bool beneath;       /* another picture lies there: the scene itself is not drawn */
    const char *title, *text, *small; /* small: a content note */
    const char *help;                 /* the trainer's help line */
    const char *caption;
    int caption_strength, caption_direction;
    const char *said;                  /* what was said or, described, what is seen */
    const char *played;                /* the answer that is being played */
    const char *words[WALL_WORDS_MAX]; /* the room's own */
    WallAnswer answers[WALL_ANSWERS_MAX];
    bool revealed;
    const char *choices[3], *choice_keys[3]; /* a verb asks which; its keys */
    int word_count, answer_count, choice_count;
    int beside[2]; /* answers side by side */
    double breath; /* 0 out to 1 in */
    int breaths, breathed;
    VisibleSign signs[SIGNS_MAX];
    const char *sign_words[SIGNS_MAX];
    int sign_count, shown;  /* so many of them have been shown */
    const InnerView *inner; /* NULL: not revealed */
    double dim, seconds;    /* how far a soft ending has come, 0 to 1; cosmetic */
} WallView;

/* Returns the least size of running text, and of choices and captions, scene units. */
double wall_body(const Layout *layout);
double wall_large(const Layout *layout);

/* Draws the wall. */
void wall_draw(Shapes *shapes, const WallView *view, const Layout *layout);

/* Returns the two frames that stay free when answers stand side by side, under `text`. */
void wall_beside(const Layout *layout, const char *text, Frame out[2]);

/* The hold for a real baby: a dark room and just those words. */
typedef struct HushView {
    const char *words;
    const char *hint; /* how to come back; for the presenter alone */
    double deep;      /* 0 to 1: how far the room has gone dark */
} HushView;

/* Draws the hold over any screen. */
void hush_draw(Shapes *shapes, const HushView *view, const Layout *layout);

#endif
