#ifndef VIEW_SETTINGSVIEW_H
#define VIEW_SETTINGSVIEW_H

/*
 * Settingsview: the pages of settings. A row is one thing to set; a page shows all its
 * rows at every size of window and text. Strings come in ready.
 */

#include "view/ui.h"

typedef enum SettingKind {
    SETTING_STEPS,  /* one of several values: less and more */
    SETTING_SWITCH, /* on or off */
    SETTING_KEY,    /* an action and its keys */
    SETTING_TEXT,   /* words to type */
    SETTING_ANSWER, /* words to type, and beside them one of several values */
    SETTING_DO      /* something to do */
} SettingKind;

typedef struct SettingRow {
    SettingKind kind;
    int id; /* of the row's box */
    const char *label;
    const char *value, *second; /* in words; keys: the first and the second; answer: the
                                   value beside it */
    const char *hint;           /* text, answer: stands in an empty one; may be NULL */
    int at, of;                 /* steps: which of how many */
    bool on;                    /* switch; key: waits to be pressed; text: is typed */
    int caret; /* text: it stands before this byte, counted from 1; 0: at the end */
    int lines; /* text: so many are wanted; 0: one */
} SettingRow;

enum { SETTING_TABS = 5, SETTING_ROWS_MAX = 16, SETTING_STEPS_MAX = 6 };

typedef struct SettingsView {
    const char *title, *back, *back_key;
    const char *tabs[SETTING_TABS]; /* as many as there are, then NULL */
    int tab;
    double aside; /* so wide a column at the page's end is kept free */
    SettingRow rows[SETTING_ROWS_MAX];
    int row_count;
    const char *help; /* about the row in focus; one or two lines at the foot */
    int focus, pressed;
} SettingsView;

/* Draws a page of settings; row `i` of steps has the boxes UI_LESS + i and UI_MORE + i
 * beside its own. */
void settings_draw(Shapes *shapes, Hits *hits, const SettingsView *view,
                   const Layout *layout);

/* Returns the byte of the text of row `i` that a point lies before. */
int settings_letter(const SettingsView *view, const Layout *layout, int i, Point at);

#endif
