#ifndef VIEW_PLAYVIEW_H
#define VIEW_PLAYVIEW_H

/*
 * Playview: what the play screen shows at one instant, and the pause over it. Strings
 * come in ready and must outlive the frame; an empty one is not drawn.
 */

#include "view/ear.h"
#include "view/ribbon.h"
#include "view/scene.h"
#include "view/ui.h"

typedef struct PlayDisc {
    Act act;
    const char *label, *key;
    bool pressed, used;
} PlayDisc;

typedef struct PlayChoice {
    const char *text, *key;
} PlayChoice;

typedef struct PlayView {
    SceneView scene;
    RibbonView ribbon;
    bool ribbon_shown;      /* in the first scenes it enters at the first exchange */
    const char *you, *baby; /* legend */
    PlayDisc discs[SCENARIO_DISCS_MAX + 1]; /* the level's, and Breathe as a way out */
    int disc_count;
    PlayChoice choices[3]; /* Name, Tend or Breathe open */
    int choice_count;      /* 0: closed */
    Act choice_of;
    const char *caption; /* her sound in words */
    int caption_strength, caption_direction;
    const char *said;   /* what you said, at the lower edge */
    const char *prompt; /* one line, seldom: "any key: you are back", way out offered */
    const char *pause, *pause_key;
    const char *briefing;        /* note before the scene; empty once it runs */
    const char *title, *content; /* of the scene, on the briefing card */
    const char *begin, *begin_key;
    double closing;   /* 0 to 1: the light goes down */
    const char *hour; /* said while it comes up again, between two parts of a day */
    bool night;       /* it goes all the way down */
    Frame taken;      /* where another panel stands: no caption goes there */
    double foot;      /* where a tray of another screen begins; 0: the play screen's own,
                         with discs and ribbon */
    EarView ear;      /* how the carer's own body takes it in */
    bool beneath;     /* another picture lies beneath: with a foot, words alone */
    bool hud;         /* ribbon and discs; without, the scene alone */
    const char *target_names[SCENARIO_TARGETS_MAX]; /* read out; may be NULL */
    const char *room_name;
    int focus, pressed;
    int hover; /* under the pointer */
} PlayView;

/* Draws the scene, the ribbon, the tray of discs and what is asked just now. */
void play_draw(Shapes *shapes, Hits *hits, const PlayView *view, const Layout *layout);

typedef struct PauseView {
    const char *title, *go_on, *again, *leave, *settings, *fullscreen;
    const char *keys; /* one paragraph */
    const char *go_on_key;
    int focus, pressed;
} PauseView;

/* Draws the pause over the play screen. */
void pause_draw(Shapes *shapes, Hits *hits, const PauseView *view, const Layout *layout);

enum { CAPTIONS_MAX = 8 };

/* The last sounds in words, oldest first, and when in the scene they were heard. */
typedef struct CaptionsView {
    const char *title, *none, *close; /* none: said when nothing was heard yet */
    const char *lines[CAPTIONS_MAX], *times[CAPTIONS_MAX];
    int count;
} CaptionsView;

/* Draws the list over any screen; one box, as large as the window, closes it. */
void captions_draw(Shapes *shapes, Hits *hits, const CaptionsView *view,
                   const Layout *layout);

#endif
