#ifndef APP_PLAYVIEW_H
#define APP_PLAYVIEW_H

/* What is seen of the scene being played. */

#include "app/play.h"

/* Fills in the family's looks: of the child; in a scene. */
void play_look(const App *app, Look *look);
void play_scene_looks(const App *app, SceneView *scene);

/* The scene as it stands; what the play screen shows. */
void playview_scene(const App *app, SceneView *scene);
void playview_fill(App *app, PlayView *view);

/* Returns what must be said now: stepping away, a wandering mind, a way out; or "". */
const char *playview_urgent(const App *app);

#endif
