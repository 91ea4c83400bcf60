#include "app/app.h"
#include "app/stepname.h"
#include "app/workshop_run.h"
#include "data/sheet.h"

#include <stdio.h>

/* Every step by what it is, in the order in which they were gone through. */
static void steps_fill(App *app, Sheet *sheet, char (*names)[LEVEL_TITLE_BYTES * 2])
{
    Meeting *meeting = &app->meeting;
    for (int i = workshop_after(&meeting->plan, -1); i >= 0;
         i = workshop_after(&meeting->plan, i)) {
        step_name(app, &meeting->plan, i, names[i], sizeof names[i]);
        sheet->steps[sheet->step_count++] = names[i];
    }
}

/* A vote's words may be the level's own. */
static void votes_fill(App *app, Sheet *sheet, Level *level)
{
    Meeting *meeting = &app->meeting;
    Problems problems = {0};
    for (int i = 0; i < meeting->plan.step_count; i++) {
        const PlaylistStep *step = &meeting->plan.steps[i];
        int of = step->of >= 0 ? meeting->plan.steps[step->of].card : -1;
        if (step->kind != PLAYLIST_VOTE || sheet->vote_count == SHEET_VOTES_MAX ||
            (ballot_sum(&meeting->state.ballots[i]) == 0 && !step->asked))
            continue;
        bool there = of >= 0 && level_load(app->cards[of].path, "en", level, &problems);
        SheetVote *vote = &sheet->votes[sheet->vote_count++];
        playlist_moment(&meeting->plan, i, app->words.language, there ? level : NULL,
                        &vote->moment);
        vote->ballot = meeting->state.ballots[i];
    }
}

/* Named by the milliseconds since the start, as pictures are: no date, and none is lost.
 */
static bool save(App *app, const Sheet *sheet, char *text, char *path, size_t bytes)
{
    Problems problems = {0};
    snprintf(path, bytes, "%s/session-%llu.html", app->home,
             (unsigned long long)SDL_GetTicks64());
    long count = sheet_write(sheet, text, SHEET_BYTES);
    return count > 0 && app->home[0] && files_write(path, text, (size_t)count, &problems);
}

/* Large, and wanted once a session at most: not kept in the app. */
typedef struct Desk {
    Sheet sheet;
    Level level;
    char names[PLAYLIST_STEPS_MAX][LEVEL_TITLE_BYTES * 2];
    char text[SHEET_BYTES];
} Desk;

void workshop_sheet(App *app)
{
    Meeting *meeting = &app->meeting;
    const char *language = app->words.language;
    char path[LEVEL_PATH_BYTES + 64] = "";
    Desk *desk = SDL_calloc(1, sizeof *desk);
    bool kept = desk != NULL;
    if (desk) {
        desk->sheet.title = playlist_text(&meeting->plan, language, "title");
        desk->sheet.line = app_words(app, "sheet.line");
        desk->sheet.language = language;
        desk->sheet.help = app->settings.help_line;
        steps_fill(app, &desk->sheet, desk->names);
        votes_fill(app, &desk->sheet, &desk->level);
        kept = save(app, &desk->sheet, desk->text, path, sizeof path);
    }
    SDL_free(desk);
    words_fill(meeting->said, (int)sizeof meeting->said,
               app_words(app, kept ? "sheet.kept" : "sheet.not_kept"),
               &(WordsFill){.name = path});
    app->dirty = true;
}
