#include "app/app.h"

void runs_first(App *app)
{
    Runs *runs = &app->runs;
    if (runs->count > 0)
        return;
    runs->runs[0] = (Run){.from = app->play.session.tape.ticks};
    runs->runs[0].tape = app->play.session.tape;
    runs->count = 1;
    runs->sides[0] = runs->sides[1] = 0;
}
