#include "lab/lab.h"
#include "lab/options.h"
#include "lab/stage.h"
#include "lab/tapes.h"
#include "data/files.h"
#include "data/report.h"
#include "view/moment.h"
#include "view/page.h"
#include "paint/svg.h"

#include <stdio.h>

enum { SVG_BYTES = 256 * 1024 };

/* Large: one for the whole run, outside the stack. */
typedef struct Press {
    Level level;
    Recording recording;
    Session session, scratch;
    Words words;
    Shapes shapes;
    Story story;
    Report report;
    ReportTexts texts;
    char ribbon[SVG_BYTES], faces[STORY_MOMENTS_MAX][SVG_BYTES];
    char text[REPORT_BYTES_MAX];
} Press;

/* What the command line asks for. */
typedef struct Order {
    const char *path, *page, *table, *data, *help_line;
} Order;

/* Her face at moment `i`, as the story shows it. */
static bool face(Press *press, int i)
{
    MomentPicture picture;
    char name[8], label[128], time[16];
    uint32_t tick = press->story.moments[i].tick;
    const Look look = {.skin = TONE_HONEY,
                       .hair = press->level.scenario.age_months < 2 ? HAIR_NEWBORN
                                                                    : HAIR_TUFT,
                       .age = press->level.scenario.age_months};
    moment_at(&picture, &press->scratch, &press->level.scenario, &press->recording.tape,
              story_picture(&press->story.moments[i], press->story.ticks));
    shapes_clear(&press->shapes);
    page_face(&press->shapes, &picture.pose.rig, &look,
              (Point){PAGE_FACE / 2.0, PAGE_FACE / 2.0}, PAGE_FACE / 2.0, i, false);
    snprintf(name, sizeof name, "face%d", i);
    words_fill(label, sizeof label, words_line(&press->words, "page.face.label"),
               &(WordsFill){.baby = words_line(&press->words, "baby.unnamed"),
                            .time = moment_clock(tick, time, sizeof time)});
    press->report.moments[i].svg = press->faces[i];
    return shapes_svg_text(&press->shapes, &(Svg){PAGE_FACE, PAGE_FACE, name, label},
                           press->faces[i], SVG_BYTES) > 0;
}

static bool pictures(Press *press)
{
    uint32_t ticks[STORY_MOMENTS_MAX];
    Layout layout = layout_of(1920, 1080);
    const RibbonView view = {
        .log = &press->session.log, .ticks = press->session.tape.ticks, .serves = true};
    bool good = true;
    for (int i = 0; i < press->story.moment_count; i++) {
        ticks[i] = press->story.moments[i].tick;
        good = face(press, i) && good;
    }
    shapes_clear(&press->shapes);
    page_ribbon(&press->shapes, &view, &layout, ticks, press->story.moment_count);
    press->report.ribbon = press->ribbon;
    return good && shapes_svg_text(&press->shapes,
                                   &(Svg){PAGE_RIBBON_W, PAGE_RIBBON_H, "ribbon",
                                          words_line(&press->words, "page.ribbon.label")},
                                   press->ribbon, SVG_BYTES) > 0;
}

static bool page(Press *press, const Order *order, Problems *problems)
{
    const Words *words = &press->words;
    const ReportOf of = {.session = &press->session,
                         .level = &press->level,
                         .story = &press->story,
                         .words = words,
                         .who = {.baby = words_line(words, "baby.unnamed"),
                                 .you = words_line(words, "you.unnamed")},
                         .help_line = order->help_line};
    story_of(&press->session.log, &press->level, press->session.tape.ticks,
             &press->story);
    report_of(&press->report, &press->texts, &of);
    long bytes = pictures(press)
                     ? report_write(&press->report, press->text, sizeof press->text)
                     : -1;
    if (bytes < 0) {
        problems_add(problems, "%s: the page is larger than it may be", order->page);
        return false;
    }
    return files_write(order->page, press->text, (size_t)bytes, problems);
}

static bool table(Press *press, const char *path, Problems *problems)
{
    long bytes = report_table(&press->session, press->text, sizeof press->text);
    return bytes >= 0 && files_write(path, press->text, (size_t)bytes, problems);
}

int report_main(int argc, char **argv)
{
    static Press press;
    Order order = {.data = ".", .help_line = ""};
    const Option options[] = {{"-o", &order.page, NULL},
                              {"--csv", &order.table, NULL},
                              {"--data", &order.data, NULL},
                              {"--help-line", &order.help_line, NULL},
                              {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &order.path, 1);
    if (plain < 0)
        return LAB_WRONG;
    if (plain == 0 || (!order.page && !order.table)) {
        fprintf(stderr,
                "goodenough-lab report: wants a recording, and -o PAGE or --csv FILE\n");
        return LAB_WRONG;
    }
    Problems problems = {0};
    char words[1024];
    snprintf(words, sizeof words, "%.900s/assets/words/en.json", order.data);
    bool good =
        words_load(words, &press.words, &problems) &&
        tapes_open(order.path, order.data, &press.recording, &press.level, &problems);
    if (good) {
        const Tape *tape = &press.recording.tape;
        session_replay(&press.session, &press.level.scenario, tape, tape->ticks);
        good = (!order.page || page(&press, &order, &problems)) &&
               (!order.table || table(&press, order.table, &problems));
    }
    problems_say(&problems);
    return good ? LAB_FINE : LAB_FAILED;
}
