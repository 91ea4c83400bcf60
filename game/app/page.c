#include "app/page.h"

#include "app/app.h"
#include "app/kept.h"
#include "app/playview.h"
#include "data/report.h"
#include "view/moment.h"
#include "view/page.h"

#include <stdio.h>
#include <string.h>

enum { SVG_BYTES = 256 * 1024, URL_BYTES = 4 * KEPT_PATH_BYTES, FILES_TRIED = 999 };

/* All a page is made of while it is written. */
typedef struct Sheet {
    Report report;
    ReportTexts texts;
    char ribbon[SVG_BYTES], faces[STORY_MOMENTS_MAX][SVG_BYTES];
    char text[REPORT_BYTES_MAX];
} Sheet;

/* Where each kind goes, and how its name ends. */
typedef struct Place {
    const char *folder, *ending;
} Place;

static const Place PLACES[KEEP_COUNT] = {
    [KEEP_PAGE] = {"pages", "html"},
    [KEEP_TABLE] = {"pages", "csv"},
    [KEEP_TAPE] = {"recordings", "tape"},
};

/* The first name that is free: nothing is ever written over. */
static bool place_of(const App *app, Keep what, char path[KEPT_PATH_BYTES],
                     Problems *problems)
{
    char folder[KEPT_PATH_BYTES];
    snprintf(folder, sizeof folder, "%s/%s", app->home, PLACES[what].folder);
    if (!app->home[0] || !files_folder(folder, problems))
        return false;
    for (int i = 1; i <= FILES_TRIED; i++) {
        snprintf(path, KEPT_PATH_BYTES, "%.*s/%s-%d.%s", LEVEL_PATH_BYTES + 16, folder,
                 app->play.level.id, i, PLACES[what].ending);
        if (!files_there(path))
            return true;
    }
    problems_add(problems, "%s: folder: it is full", folder);
    return false;
}

/* Her face at moment `i`, as the story shows it. */
static bool face(App *app, Sheet *sheet, int i)
{
    char name[8], label[128], time[16];
    WordsFill fill = app_who(app);
    Look look;
    play_look(app, &look);
    fill.time = moment_clock(app->play.story.moments[i].tick, time, sizeof time);
    words_fill(label, sizeof label, app_words(app, "page.face.label"), &fill);
    snprintf(name, sizeof name, "face%d", i);
    shapes_clear(&app->shapes);
    page_face(&app->shapes, &app->play.faces[i].rig, &look,
              (Point){PAGE_FACE / 2.0, PAGE_FACE / 2.0}, PAGE_FACE / 2.0, i, false);
    sheet->report.moments[i].svg = sheet->faces[i];
    return shapes_svg_text(&app->shapes, &(Svg){PAGE_FACE, PAGE_FACE, name, label},
                           sheet->faces[i], SVG_BYTES) > 0;
}

static bool pictures(App *app, Sheet *sheet)
{
    const Play *play = &app->play;
    uint32_t ticks[STORY_MOMENTS_MAX];
    Layout layout = layout_of(1920, 1080);
    const RibbonView view = {.log = &play->session.log,
                             .ticks = play->session.tape.ticks,
                             .serves = true,
                             .calm = true};
    bool good = true;
    for (int i = 0; i < play->story.moment_count; i++) {
        ticks[i] = play->story.moments[i].tick;
        good = face(app, sheet, i) && good;
    }
    shapes_clear(&app->shapes);
    page_ribbon(&app->shapes, &view, &layout, ticks, play->story.moment_count);
    sheet->report.ribbon = sheet->ribbon;
    return good && shapes_svg_text(&app->shapes,
                                   &(Svg){PAGE_RIBBON_W, PAGE_RIBBON_H, "ribbon",
                                          app_words(app, "page.ribbon.label")},
                                   sheet->ribbon, SVG_BYTES) > 0;
}

/* Returns the bytes of the page in `sheet->text`, or -1. */
static long page_text(App *app, Sheet *sheet)
{
    const ReportOf of = {.session = &app->play.session,
                         .level = &app->play.level,
                         .story = &app->play.story,
                         .words = &app->words,
                         .who = app_who(app),
                         .help_line = app->settings.help_line};
    report_of(&sheet->report, &sheet->texts, &of);
    return pictures(app, sheet)
               ? report_write(&sheet->report, sheet->text, sizeof sheet->text)
               : -1;
}

/* Page and table are one text each. */
static bool text_keep(App *app, Keep what, const char *path, Problems *problems)
{
    Sheet *sheet = SDL_calloc(1, sizeof *sheet);
    if (!sheet)
        return false;
    long bytes = what == KEEP_PAGE
                     ? page_text(app, sheet)
                     : report_table(&app->play.session, sheet->text, sizeof sheet->text);
    bool kept = bytes >= 0 && files_write(path, sheet->text, (size_t)bytes, problems);
    SDL_free(sheet);
    return kept;
}

/* Every byte that is no letter, digit or one of "/-._~" is escaped. */
static bool open_file(const char *path)
{
    char url[URL_BYTES] = "file://";
    size_t used = strlen(url);
    if (path[0] != '/') /* a browser would not know where to look from */
        return false;
    for (const char *c = path; *c && used + 4 < sizeof url; c++) {
        bool plain = SDL_isalnum((unsigned char)*c) || strchr("/-._~", *c);
        used += (size_t)snprintf(url + used, sizeof url - used, plain ? "%c" : "%%%02X",
                                 (unsigned char)*c);
    }
    return SDL_OpenURL(url) == 0;
}

bool page_keep(App *app, Keep what)
{
    char path[KEPT_PATH_BYTES] = "";
    Problems problems = {0};
    bool kept = place_of(app, what, path, &problems);
    if (kept && what == KEEP_TAPE)
        kept = scene_record(app, path);
    else if (kept)
        kept = text_keep(app, what, path, &problems);
    for (int i = 0; i < problems_kept(&problems); i++)
        fprintf(stderr, "goodenough: %s\n", problems.lines[i]);
    bool opened = kept && what == KEEP_PAGE && open_file(path);
    const char *line = !app->home[0] ? "notice.home"
                       : !kept       ? "keep.failed"
                       : opened      ? "keep.opened"
                                     : "keep.done";
    words_fill(app->tapes.kept, sizeof app->tapes.kept, app_words(app, line),
               &(WordsFill){.name = path[0] ? path : app->home});
    if (kept)
        fprintf(stderr, "goodenough: %s\n", app->tapes.kept);
    return kept;
}
