#ifndef VIEW_SCREENS_H
#define VIEW_SCREENS_H

/*
 * Screens: every screen as a pure function of its view struct: shapes out, hit boxes out.
 * Strings come in ready (words and level texts with names filled in) and must outlive the
 * frame. `focus` is a UiId; UI_NONE shows no ring. `pressed` is the id held down.
 */

#include "view/ribbon.h"
#include "view/scene.h"
#include "view/ui.h"

typedef struct TitleView {
    const char *title, *line, *play, *choose, *quit, *notice; /* notice: one line at the foot, may be empty */
    const char *play_key, *choose_key, *quit_key;
    Look look;
    double seconds;
    int focus, pressed;
} TitleView;
void title_draw(Shapes *shapes, Hits *hits, const TitleView *view, const Layout *layout);

typedef struct ChooserCard { const char *title, *age, *problem; int chapter; } ChooserCard; /* problem empty: playable */
typedef struct ChooserView {
    const char *title, *line, *back, *back_key, *note, *content; /* note and content of the card in focus */
    const ChooserCard *cards; /* from the first one shown on; card i has the id UI_LEVEL + first + i */
    int card_count, first;    /* how many from there on; how many come before, on earlier pages */
    int focus, pressed;
} ChooserView;
void chooser_draw(Shapes *shapes, Hits *hits, const ChooserView *view, const Layout *layout);
/* Returns how many cards fit on one page. */
int chooser_page(const Layout *layout);

typedef struct PlayDisc { Act act; const char *label, *key; bool pressed, used; } PlayDisc;
typedef struct PlayChoice { const char *text, *key; } PlayChoice;
typedef struct PlayView {
    SceneView scene;
    RibbonView ribbon;
    bool ribbon_shown;       /* in the first scenes it enters at the first exchange */
    const char *you, *baby;  /* legend */
    PlayDisc discs[SCENARIO_DISCS_MAX];
    int disc_count;
    PlayChoice choices[3];   /* Name or Tend or Breathe open */
    int choice_count;        /* 0: closed */
    Act choice_of;
    const char *caption;     /* her sound in words; empty: none */
    int caption_strength, caption_direction;
    const char *said;        /* what you said, at the lower edge; empty: none */
    const char *prompt;      /* one line, seldom: "any key: you are back", way out offered */
    const char *pause, *pause_key;
    const char *briefing;    /* note before the scene; empty once it runs */
    const char *title, *content; /* of the scene, on the briefing card; content may be empty */
    const char *begin, *begin_key;
    double closing;          /* 0 to 1: the light goes down */
    bool hud;
    int focus, pressed;
} PlayView;
void play_draw(Shapes *shapes, Hits *hits, const PlayView *view, const Layout *layout);

typedef struct PauseView {
    const char *title, *go_on, *again, *leave, *fullscreen, *keys; /* keys: one paragraph */
    const char *go_on_key;
    int focus, pressed;
} PauseView;
/* Drawn over the play screen. */
void pause_draw(Shapes *shapes, Hits *hits, const PauseView *view, const Layout *layout);

typedef struct StoryFace { Rig rig; const char *when, *head, *line; uint32_t tick; } StoryFace;
typedef struct StoryView {
    const char *title, *line;  /* "What happened between you"; scene, age, how long */
    RibbonView ribbon;
    StoryFace faces[3];
    int face_count;
    Look look;
    const char *closing, *go_on, *again, *go_on_key, *again_key, *legend_knot, *legend_bud, *legend_leaf, *you, *baby;
    int focus, pressed;
} StoryView;
void story_draw(Shapes *shapes, Hits *hits, const StoryView *view, const Layout *layout);

/* A plain page of sentences (problems of a file, a notice). */
typedef struct NoticeView {
    const char *title, *back, *back_key;
    const char *lines[24];
    int line_count;
    int focus, pressed;
} NoticeView;
void notice_draw(Shapes *shapes, Hits *hits, const NoticeView *view, const Layout *layout);

#endif
