#ifndef APP_KIN_H
#define APP_KIN_H

/*
 * Kin: "our baby", the family that plays now, if one does. It is opened from the title,
 * goes through the scenes with what it has lived, and is saved when a scene ends. Without
 * one the family drawn at the first start plays, and nothing is kept of it.
 */

#define SDL_MAIN_HANDLED
#include <SDL.h>

#include "data/families.h"
#include "view/carers.h"

typedef struct App App;

typedef struct Kin {
    Family family;
    char name[FAMILIES_NAME_BYTES]; /* of its save; empty: it has not begun yet */
    bool open;                      /* it plays; false: the drawn one does */
    bool lived;                     /* the scene that ended stands in the save */
    Family all[FAMILIES_MAX];
    char names[FAMILIES_MAX][FAMILIES_NAME_BYTES];
    int count, at; /* saves; which of them was opened last */
    int tab;       /* of its page */
    bool sure;     /* deleting it was asked for once */
} Kin;

/* Reads all saves of this machine; what is wrong with one is told. */
void kin_read(App *app);

/* Opens save `index`; or the one called `name`, where there is one; or begins one, drawn
 * anew, of which nothing is kept before kin_keep. */
void kin_meet(App *app, int index);
bool kin_find(App *app, const char *name);
void kin_new(App *app);

/* No family plays any more. */
void kin_leave(App *app);

/* Writes the family's save; false: it could not be, which is told. */
bool kin_keep(App *app);

/* Deletes the save of the family that plays; none plays any more. */
void kin_remove(App *app);

/* Deletes all saves. */
void kin_forget(App *app, Problems *problems);

/* Returns the card of the scene that comes next: the first not yet played. */
int kin_next(const App *app);

/* The loaded scene becomes this baby's. */
void kin_scene(App *app);

/* The scene has ended: both carers learn from it, and the save is written. Once only. */
void kin_lived(App *app);

/* A part of an ordinary day has ended and left `days`; `level`: with it the day has,
 * which is called so. */
void kin_part(App *app, const Days days[2], const char *level);

/* Who plays now, family or not. */
void kin_look(const App *app, Look *look);
CarerLook kin_carer(const App *app);
const char *kin_baby(const App *app); /* "": no name */
const char *kin_you(const App *app);

/* screens/kin.c: letters typed, and keys that type, while a text of its page has the
 * focus. */
void kin_typed(App *app, const char *letters);
bool kin_takes(App *app, const SDL_Keysym *key);

#endif
