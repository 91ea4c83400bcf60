#ifndef VIEW_ASKING_H
#define VIEW_ASKING_H

/*
 * Asking: the part of the trainer's side on which a vote is typed while the group waits:
 * the question, and up to four answers with what is played for each. Strings come in
 * ready; an empty one is not drawn.
 */

#include "view/wallview.h"

enum { ASKING_FIELDS = 5 }; /* the question, then the answers */

typedef struct AskingField {
    const char *text, *hint;
    const char *plays; /* what is played for it; NULL: a question */
    int caret;         /* before this byte; -1: another is typed */
} AskingField;

typedef struct AskingView {
    const char *head, *room; /* "Your own vote"; how much more the field takes */
    AskingField fields[ASKING_FIELDS];
    const char *line; /* why it is not on the wall yet */
} AskingView;

/* Draws it into `frame`, as large as that has room for. */
void asking_draw(Shapes *shapes, const AskingView *view, const Layout *layout,
                 Frame frame);

/* wall.c: returns whether the vote of `view` can be read from the last chair: asked, with
 * its spread, and its answers below what is played for them. */
bool asking_fits(const WallView *view, const Layout *layout);

#endif
