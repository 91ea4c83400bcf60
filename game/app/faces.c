#include "app/app.h"
#include "view/moment.h"

/* Fills the story and her face at each of its moments. */
void faces_of(App *app)
{
    Play *play = &app->play;
    const Scenario *scenario = &play->level.scenario;
    const WordsFill who = app_who(app);
    if (!app->tapes.told)
        story_of(&play->session.log, &play->level, play->session.tape.ticks,
                 &play->story);
    for (int i = 0; i < play->story.moment_count; i++) {
        const StoryMoment *moment = &play->story.moments[i];
        char(*text)[LEVEL_TEXT_BYTES] = play->face_text[i];
        MomentPicture picture = {0};
        if (!app->tapes.told)
            moment_at(&picture, &play->scratch, scenario, &play->session.tape,
                      story_picture(moment, play->story.ticks));
        moment_clock(moment->tick, text[0], LEVEL_TEXT_BYTES);
        story_head(text[1], LEVEL_TEXT_BYTES, moment, &app->words, &who);
        story_line(text[2], LEVEL_TEXT_BYTES, moment, &app->words, &who);
        play->faces[i] = (StoryFace){.rig = picture.pose.rig,
                                     .when = text[0],
                                     .head = text[1],
                                     .line = text[2],
                                     .tick = moment->tick};
    }
}
