#ifndef APP_PAGE_H
#define APP_PAGE_H

/* Page: what can be kept of a scene when somebody asks for it: a page, a table, the
 * recording. Each is a file in the home folder, and nothing is written unasked. */

#include <stdbool.h>

typedef struct App App;

typedef enum Keep { KEEP_PAGE, KEEP_TABLE, KEEP_TAPE, KEEP_COUNT } Keep;

/* Writes it and says where in app->tapes.kept; a page is opened in the system's browser,
 * where there is one. Returns whether it was written. */
bool page_keep(App *app, Keep what);

#endif
