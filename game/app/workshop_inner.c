#include "app/workshop_inner.h"

#include "app/app.h"
#include "app/playview.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

/* The level's own line, where it has one for this need or this second. */
static const LevelLine *line_of(const Level *level, const Dyad *dyad)
{
    const LevelLine *found = NULL;
    double seconds = dyad_seconds(dyad);
    for (int i = 0; i < level->line_count; i++) {
        const LevelLine *line = &level->lines[i];
        bool timed = line->at_s > 0;
        bool fits = timed ? fabs(seconds - line->at_s) < 6
                          : dyad->infant.need != NEED_NONE &&
                                line->need == (Need)dyad->infant.need &&
                                line->step <= (Step)dyad->infant.step;
        if (fits && (!found || timed || line->step > found->step))
            found = line;
    }
    return found;
}

void inner_fill(App *app, InnerView *view)
{
    Meeting *meeting = &app->meeting;
    const Dyad *dyad = &app->play.session.dyad;
    const LevelLine *line = line_of(&app->play.level, dyad);
    inside_fill(app, dyad, view, &meeting->inside);
    for (int i = 0; line && i < 2; i++)
        view->readings[i] =
            app_fill(app, meeting->inside.readings[i], sizeof meeting->inside.readings[i],
                     line->readings[i]);
}

/* At most three signs: a sentence is heard as a whole. */
const char *inner_seen(App *app)
{
    enum { SAID_MOST = 3 };
    Meeting *meeting = &app->meeting;
    VisibleSign signs[SIGNS_MAX];
    SceneView scene;
    playview_scene(app, &scene);
    Seen seen = seen_of(&app->play.session.dyad, &app->play.level.scenario);
    int count = signs_of(&seen, &scene, &app->window.layout, signs), used = 0;
    meeting->seen[0] = '\0';
    for (int i = 0; i < count && i < SAID_MOST; i++)
        used += snprintf(meeting->seen + used, sizeof meeting->seen - (size_t)used,
                         "%s%s", i ? " \xC2\xB7 " : "", app_words(app, signs[i].word));
    return meeting->seen;
}
