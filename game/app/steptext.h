#ifndef APP_STEPTEXT_H
#define APP_STEPTEXT_H

/*
 * Steptext: the words of one step of a plan, and the plan's name, while they are typed.
 * They are taken over when the focus leaves them. What must not stand in a text is
 * refused: the words stay in their field, and why is said; leaving once more gives the
 * old ones back.
 */

#include "app/input.h"
#include "view/entry.h"

/* What can be typed on a step's page. */
typedef enum StepText {
    STEPTEXT_NONE = -1,
    STEPTEXT_SHORT,
    STEPTEXT_SPOKEN,
    STEPTEXT_LISTEN,
    STEPTEXT_SKIP,
    STEPTEXT_VOTE,
    STEPTEXT_ANSWER, /* + 0 to 3 */
    STEPTEXT_NAME = STEPTEXT_ANSWER + 4,
    STEPTEXT_COUNT
} StepText;

/* What is typed now. */
typedef struct StepTyping {
    int text; /* StepText, + 1; 0: nothing */
    Entry entry;
    bool refused; /* these words were, and have not changed since */
} StepTyping;

/* Begins to type a text, the caret behind it. */
void steptext_begin(App *app, StepText text);

/* Takes over what was typed; false: it was refused, and is still being typed. */
bool steptext_keep(App *app);

/* Returns what stands in the field of a text; a word that only holds a place is not
 * shown. */
const char *steptext_shown(App *app, StepText text);

/* Returns the text being typed, or STEPTEXT_NONE. */
StepText steptext_typed(const App *app);

/* Letters; keys that the text takes for itself. */
void steptext_letters(App *app, const char *letters);
bool steptext_takes(App *app, const SDL_Keysym *key);

#endif
