#include "app/stepname.h"

#include "app/app.h"

#include <stdio.h>

const char *step_kind(const App *app, const PlaylistStep *step)
{
    char id[48];
    snprintf(id, sizeof id, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
    return app_words(app, id);
}

const char *step_words(const App *app, const Playlist *plan, int at, LevelPause *moment)
{
    const PlaylistStep *step = &plan->steps[at];
    const LevelCard *card = step->card >= 0 ? &app->cards[step->card] : NULL;
    Level level;
    Problems unheard = {0};
    bool read = card && step->at >= 0 &&
                level_load(card->path, app->words.language, &level, &unheard);
    playlist_moment(plan, at, app->words.language, read ? &level : NULL, moment);
    if (step->kind == PLAYLIST_SCENE)
        return card ? card->title : step->scene;
    return step->kind == PLAYLIST_VOTE && moment->vote[0] ? moment->vote
                                                          : moment->prompts[0];
}

void step_name(const App *app, const Playlist *plan, int at, char *out, size_t bytes)
{
    LevelPause moment;
    const char *words = step_words(app, plan, at, &moment);
    snprintf(out, bytes, "%s%s%s", step_kind(app, &plan->steps[at]),
             words[0] ? " \xC2\xB7 " : "", words);
}
