#ifndef VIEW_KINVIEW_H
#define VIEW_KINVIEW_H

/*
 * Kinview: the page of a family: what is chosen for it in rows, as in the settings, and
 * beside them the baby as chosen just now. Strings come in ready.
 */

#include "view/carers.h"
#include "view/settingsview.h"

typedef struct KinView {
    SettingsView page;
    Look look; /* at the age of the next scene */
    CarerLook carer;
    bool you;                /* the picture is of you with her; else of her alone */
    const char *name, *line; /* under the picture */
    const char *about;       /* below few rows, on a card of its own; may be empty */
    const char *go_on, *go_on_key, *choose;
} KinView;

/* Draws it; the two buttons are UI_GO_ON and UI_CHOOSE. */
void kin_draw(Shapes *shapes, Hits *hits, const KinView *view, const Layout *layout);

#endif
