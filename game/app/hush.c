#include "app/hush.h"

#include "app/app.h"
#include "app/workshop_run.h"
#include "view/rerun.h"
#include "view/wallview.h"

#include <assert.h>

static const double DARK_S = .35; /* how long the dark takes to come and go */

void hush_rewind(Session *session, Session *spare)
{
    assert(session && spare && session != spare);
    uint32_t tick = rerun_last(&session->log, session->dyad.tick);
    if (session->dyad.tick <= tick || session->dyad.ended)
        return;
    session_replay(spare, &session->scenario, &session->tape, tick);
    *session = *spare;
}

/* A scene that had not begun, or is over, stands as it stood. */
static void come_back(App *app)
{
    Play *play = &app->play;
    app->hush.on = false;
    app->behind_s = 0;
    if (app->screen == SCREEN_WORKSHOP)
        workshop_returned(app);
    if (app->screen != SCREEN_PLAY || play->briefing)
        return;
    hush_rewind(&play->session, &play->scratch);
    play->hand = (Hand){0};
    play->choice = (Choice){0};
    play->mind = (PolicyMind){0};
    play->told = NULL;
    play->said[0] = '\0';
    play->caption = (Caption){.stood_s = 0};
}

static void hold(App *app)
{
    app->hush.on = true;
    input_release_all(app);
    window_pointer(app, false, UI_NONE);
}

static bool goes_on(SDL_Scancode key)
{
    return key == SDL_SCANCODE_F1 || key == SDL_SCANCODE_SPACE ||
           key == SDL_SCANCODE_PAGEDOWN || key == SDL_SCANCODE_RETURN;
}

bool hush_takes(App *app, const SDL_Event *event)
{
    bool down = event->type == SDL_KEYDOWN && !event->key.repeat;
    SDL_Scancode key = down ? event->key.keysym.scancode : SDL_SCANCODE_UNKNOWN;
    if (!app->hush.on) {
        if (key == SDL_SCANCODE_F1)
            hold(app);
        app->dirty = app->dirty || app->hush.on;
        return app->hush.on;
    }
    bool pad = event->type == SDL_CONTROLLERBUTTONDOWN &&
               event->cbutton.button == SDL_CONTROLLER_BUTTON_START;
    if (goes_on(key) || pad) {
        come_back(app);
        app->dirty = true;
        return true;
    }
    switch (event->type) {
    case SDL_KEYDOWN:
    case SDL_KEYUP:
    case SDL_TEXTINPUT:
    case SDL_MOUSEMOTION:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP:
        return true;
    default:
        return false; /* the window and the speaker have their own troubles */
    }
}

void hush_follow(App *app, double seconds)
{
    Hush *hush = &app->hush;
    double step = seconds / DARK_S;
    hush->deep += hush->on ? step : -step;
    hush->deep = hush->deep < 0 ? 0 : hush->deep > 1 ? 1 : hush->deep;
}

void hush_show(const App *app, Shapes *shapes, const Layout *layout, bool presenter)
{
    hush_draw(shapes,
              &(HushView){.words = app_words(app, "hush.words"),
                          .hint = presenter ? app_words(app, "hush.hint") : "",
                          .deep = app->hush.deep},
              layout);
}
