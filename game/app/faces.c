#include "app/app.h"
#include "view/moment.h"

#include <stdio.h>

/* Fills the story and her face at each of its moments. */
void faces_of(App *app)
{
    Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    story_of(&play->session.log, &play->level, play->session.tape.ticks, &play->story);
    WordsFill fill = {.baby = app->settings.baby[0] ? app->settings.baby : app_words(app, "baby.unnamed"),
                      .you = app->settings.you[0] ? app->settings.you : app_words(app, "you.unnamed")};
    for (int i = 0; i < play->story.moment_count; i++) {
        const StoryMoment *moment = &play->story.moments[i];
        char(*text)[LEVEL_TEXT_BYTES] = play->face_text[i];
        MomentPicture picture;
        moment_at(&picture, &play->scratch, scenario, &play->session.tape, moment->tick);
        int seconds = (int)(moment->tick / TICKS_PER_SECOND);
        snprintf(text[0], LEVEL_TEXT_BYTES, "%d:%02d", seconds / 60, seconds % 60);
        words_fill(text[1], LEVEL_TEXT_BYTES, app_words(app, moment->head), &fill);
        words_fill(text[2], LEVEL_TEXT_BYTES, app_words(app, moment->line), &fill);
        play->faces[i] = (StoryFace){.rig = picture.pose.rig, .when = text[0], .head = text[1], .line = text[2], .tick = moment->tick};
    }
}
