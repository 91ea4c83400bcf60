#include "data/press.h"

#include "data/words.h"

#include <stdio.h>

/*
 * The facilitator's sheet: what one holds in the hand while standing before a room. Times
 * run on from nought, down the left column and then down the right one. A plan of usual
 * length fits one page, of A4 as of US Letter: the letters become smaller by a little, as
 * far as nine points, and at last the ways round are left to the trainer's page on the
 * screen. A longer one goes on on further pages, broken between its steps.
 */

enum { LEAVES = 12 };

/* The largest first that fits one page; the last but one where none does. Columns are as
 * wide as US Letter leaves them, and a page is as high: A4 is narrower by three
 * hundredths and higher by seven. */
static const PressSetting SETTINGS[] = {
    {"large", 11, 1.36, 95, true}, {"more", 10.5, 1.34, 95, true},
    {"full", 10, 1.32, 95, true},  {"close", 9.5, 1.28, 95, true},
    {"least", 9, 1.22, 95, true},  {"least", 9, 1.22, 95, false},
};
enum { SETTING_COUNT = sizeof SETTINGS / sizeof *SETTINGS, BROKEN = SETTING_COUNT - 2 };

static const double ROOM = 262;     /* mm: the height of a page between its margins */
static const double AGAIN = 34;     /* mm: the heading of a further page, and the foot */
static const double PT = 25.4 / 72; /* mm */

static const char STYLE[] =
    "@page{size:portrait;margin:8mm 10mm}\n"
    ".sheet+.sheet{break-before:page}\n"
    "@media screen{.sheet{padding:12mm;max-width:212mm}}\n"
    ".large{font-size:11pt;line-height:1.36}.more{font-size:10.5pt;line-height:1.34}."
    "full{font-size:10pt;line-height:1.32}"
    ".close{font-size:9.5pt;line-height:1.28}.least{font-size:9pt;line-height:1.22}\n"
    "header{display:grid;grid-template-columns:15mm 1fr 1.08fr;gap:0 4mm;"
    "align-items:center;margin-bottom:1.6mm}\n"
    ".brief header{grid-template-columns:15mm 56mm 1fr}\n"
    "header h1{font-size:19pt}header .again{grid-column:1/3}"
    "header .leaf{text-align:end;font-weight:700}\n"
    ".box{border-radius:3mm;padding:1.2mm 3mm;background:#fff8ec;"
    "border:.3mm solid #ead3b4}\n"
    ".box h2{font-size:1.1em;color:#a13d23}\n"
    ".keys{display:grid;grid-template-columns:auto 1fr;gap:0 4mm;align-items:center;"
    "font-size:9pt;line-height:1.22}.keys h2{color:#1f6462}\n"
    "dl{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:0 2.5mm;margin:0}\n"
    "dt{font-weight:700;white-space:nowrap}dd{margin:0}\n"
    ".legend{display:flex;gap:5mm;margin:1.4mm 0 1mm}\n"
    ".columns{display:grid;grid-template-columns:1fr 1fr;gap:6mm}\n"
    ".step{break-inside:avoid;border-top:.25mm solid #d9bf9d;padding:.45mm 0 .8mm}\n"
    "h3{font-size:1em;line-height:inherit}\n"
    ".when{color:#1f6462}\n"
    ".kind{background:#dcebe4;border-radius:1.6mm;padding:0 1.4mm;margin:0 .6mm;"
    "white-space:nowrap}.kind,.facts{font:400 1em/1 Andika,'Noto Sans',sans-serif}"
    ".facts{color:#5a4c63}\n"
    ".listen,.round{border-inline-start:.9mm solid #e6a93c;padding-inline-start:2.5mm;"
    "color:#4b3e55}.round{border-inline-start:.9mm dotted #b9a78f}\n"
    ".answers{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;"
    "gap:0 4mm}\n"
    ".answers li{display:flex;gap:1.2mm;align-items:center}\n"
    ".answers .badge{flex:none;width:1.2em;height:1.2em}\n"
    ".hard h3{border-inline-start:1.4mm solid #b5492c;padding-inline-start:2mm}\n"
    "footer{margin-top:1.2mm;border-top:.25mm solid #d9bf9d;padding-top:1.2mm}\n"
    "footer .help{display:grid;grid-template-columns:auto 1fr;gap:0 4mm;"
    "padding:.8mm 3mm 1.2mm;border-radius:3mm;margin-bottom:.6mm}\n"
    ".help .line{grid-column:1/3;height:6mm}.help .head{grid-column:1/3}\n";

/* The keys one needs with the lights down. */
enum { KEYS = 8 };
static const char *const KEY[KEYS] = {"f1",    "on",   "back",   "vote",
                                      "blank", "mute", "notice", "skip"};
static const double KEYS_WIDTH = 166; /* mm: names and what they do */
static const double HEADING = 1.07;   /* how much wider bold letters run */

/* The steps of one page: the left column ends before `middle`, the right before `end`;
 * places in the order of the steps that are not left out. */
typedef struct Leaf {
    int first, middle, end;
} Leaf;

/* The steps that are not left out, when each begins, and how they are set. */
typedef struct Sheet {
    int steps[PLAYLIST_STEPS_MAX];
    double from[PLAYLIST_STEPS_MAX], heights[PLAYLIST_STEPS_MAX];
    int count;
    const PressSetting *setting;
    Leaf leaves[LEAVES];
    int leaf_count;
} Sheet;

/* Returns the end of the column that begins with step `first` and is `room` high. */
static int column_end(const Sheet *sheet, int first, double room)
{
    int end = first;
    for (double used = 0; end < sheet->count; end++) {
        used += sheet->heights[end];
        if (used > room && end > first) {
            break;
        }
    }
    return end;
}

/* The last page has columns of a height: returns where the left one ends so that the
 * higher of the two is as low as can be. */
static int even_middle(const Sheet *sheet, int first)
{
    double left = 0, right = 0, least = 0;
    int middle = first;
    for (int i = first; i < sheet->count; i++) {
        right += sheet->heights[i];
    }
    least = right;
    for (int i = first; i < sheet->count; i++) {
        left += sheet->heights[i];
        right -= sheet->heights[i];
        double high = left > right ? left : right;
        if (high < least) {
            least = high;
            middle = i + 1;
        }
    }
    return middle;
}

/* Lays the steps on as many pages as they need. */
static void lay(Sheet *sheet, double first_room)
{
    double room = first_room;
    sheet->leaf_count = 0;
    for (int at = 0; at < sheet->count && sheet->leaf_count < LEAVES;) {
        Leaf *leaf = &sheet->leaves[sheet->leaf_count++];
        leaf->first = at;
        leaf->middle = column_end(sheet, at, room);
        leaf->end = column_end(sheet, leaf->middle, room);
        if (leaf->end == sheet->count) {
            leaf->middle = even_middle(sheet, at);
        }
        at = leaf->end;
        room = ROOM - AGAIN;
    }
}

/* What to say before anything is shown: the plan's content note, else the house's. */
static const char *said_before(const Paper *paper)
{
    const char *own = playlist_text(paper->playlist, paper->language, "content");
    return own[0] ? own : words_line(paper->words, "paper.before.line");
}

/* The rows of the keys: two keys a row, each column as wide as its widest. */
static double keys_height(const Press *press)
{
    const double em = 9 * PT, line = em * 1.22;
    const Words *words = press->paper->words;
    double names[2] = {0};
    int rows = 0;
    char id[48];
    for (int i = 0; i < KEYS; i++) {
        snprintf(id, sizeof id, "paper.key.%s", KEY[i]);
        double ems = press_ems(words_line(words, id)) * HEADING;
        names[i % 2] = ems > names[i % 2] ? ems : names[i % 2];
    }
    double rest = (KEYS_WIDTH / em - names[0] - names[1]) / 2;
    for (int i = 0; i < KEYS; i += 2) {
        snprintf(id, sizeof id, "paper.key.%s.line", KEY[i]);
        int left = press_lines(words_line(words, id), rest);
        snprintf(id, sizeof id, "paper.key.%s.line", KEY[i + 1]);
        int right = press_lines(words_line(words, id), rest);
        rows += left > right ? left : right;
    }
    return rows * line + 3;
}

/* The height of what stands above and below the steps of the first page, mm: heading
 * beside what is said before, keys, legend, help and what this is not. */
static double frame_height(const Press *press, const PressSetting *setting)
{
    const Paper *paper = press->paper;
    const Words *words = paper->words;
    const Playlist *list = paper->playlist;
    double em = setting->point * PT, line = em * setting->leading;
    double wide = (setting->details ? 82 : 110) / em, beside = setting->details ? 82 : 54;
    int said = press_lines(said_before(paper), wide);
    int noted =
        setting->details
            ? press_lines(playlist_text(list, paper->language, "note"), beside / em)
            : 0;
    int titled = press_lines(playlist_text(list, paper->language, "title"), beside / 6.7);
    int about = press_lines(words_line(words, "paper.about.short"), 195 / em);
    double head = (noted + 1) * line + titled * 7.7, box = (said + 1.1) * line + 3.2;
    return (head > box ? head : box) + keys_height(press) + (2 + about) * line + 17;
}

/* Chooses the setting and lays the steps. */
static void set(const Press *press, Sheet *sheet)
{
    const Playlist *list = press->paper->playlist;
    double from = 0;
    for (int i = 0; i < list->step_count; i++) {
        if (!list->steps[i].skipped) {
            sheet->steps[sheet->count] = i;
            sheet->from[sheet->count++] = from;
            from += list->steps[i].minutes;
        }
    }
    for (int k = 0; k <= SETTING_COUNT; k++) {
        sheet->setting = &SETTINGS[k < SETTING_COUNT ? k : BROKEN];
        for (int i = 0; i < sheet->count; i++) {
            sheet->heights[i] = press_step_height(press, sheet->steps[i], sheet->setting);
        }
        lay(sheet, ROOM - frame_height(press, sheet->setting));
        if (sheet->leaf_count == 1) {
            return;
        }
    }
}

static void put_before(Press *press)
{
    sink_put(&press->out, "<div class=\"box\">");
    press_word_in(press, "h2", "paper.before");
    press_in(press, "p", said_before(press->paper));
    sink_put(&press->out, "</div>\n");
}

static void put_keys(Press *press)
{
    sink_put(&press->out, "<div class=\"box keys\">");
    press_word_in(press, "h2", "paper.keys");
    sink_put(&press->out, "<dl>\n");
    for (int i = 0; i < KEYS; i++) {
        char id[48];
        snprintf(id, sizeof id, "paper.key.%s", KEY[i]);
        press_word_in(press, "dt", id);
        snprintf(id, sizeof id, "paper.key.%s.line", KEY[i]);
        press_word_in(press, "dd", id);
    }
    sink_put(&press->out, "</dl></div>\n");
}

/* "1 of 2", where there are more pages than one. */
static void put_leaf(Press *press, const Sheet *sheet, int leaf)
{
    char text[96], number[16];
    if (sheet->leaf_count < 2) {
        return;
    }
    snprintf(number, sizeof number, "%d", sheet->leaf_count);
    words_fill(text, sizeof text, words_line(press->paper->words, "paper.leaf"),
               &(WordsFill){.n = leaf + 1, .name = number});
    press_in(press, "p.leaf", text);
}

/* The first page has the whole heading, the others the plan's name alone. */
static void put_heading(Press *press, const Sheet *sheet, int leaf)
{
    const Paper *paper = press->paper;
    const Playlist *list = paper->playlist;
    const char *title = playlist_text(list, paper->language, "title");
    double ages[PRESS_AGES];
    sink_put(&press->out, "<header>");
    if (leaf == 0) {
        press_ages(paper, ages);
        press_picture(press, "alert", ages[0], NULL);
        sink_put(&press->out, "<div>");
        press_word_in(press, "p.soft", "paper.plan");
        press_in(press, "h1", title);
        if (sheet->setting->details) {
            press_in(press, "p", playlist_text(list, paper->language, "note"));
        }
        put_leaf(press, sheet, leaf);
        sink_put(&press->out, "</div>\n");
        put_before(press);
        sink_put(&press->out, "</header>\n");
        put_keys(press);
    } else {
        press_in(press, "h2.again", title);
        put_leaf(press, sheet, leaf);
        sink_put(&press->out, "</header>\n");
    }
}

/* What teal, bold, plain and barred words are. */
static void put_legend(Press *press, bool details)
{
    sink_put(&press->out, "<p class=\"legend\">");
    press_word_in(press, "b.when", "paper.minutes");
    press_word_in(press, "b.wall", "paper.wall");
    press_word_in(press, "span", "paper.say");
    press_word_in(press, "span.listen", "paper.listen");
    if (!details) {
        press_word_in(press, "span.facts", "paper.round");
    }
    sink_put(&press->out, "</p>\n");
}

static void put_column(Press *press, const Sheet *sheet, int first, int end)
{
    sink_put(&press->out, "<div>\n");
    for (int i = first; i < end; i++) {
        press_step(press, sheet->steps[i], sheet->from[i], sheet->setting);
    }
    sink_put(&press->out, "</div>\n");
}

void press_plan(Press *press)
{
    const Paper *paper = press->paper;
    Sheet sheet = {0};
    set(press, &sheet);
    press_begin(press, playlist_text(paper->playlist, paper->language, "title"), STYLE);
    sink_put(&press->out, "<main>\n");
    for (int i = 0; i < sheet.leaf_count; i++) {
        const Leaf *leaf = &sheet.leaves[i];
        sink_printf(&press->out, "<section class=\"sheet %s%s\">\n", sheet.setting->name,
                    sheet.setting->details ? "" : " brief");
        put_heading(press, &sheet, i);
        put_legend(press, sheet.setting->details);
        sink_put(&press->out, "<div class=\"columns\">\n");
        put_column(press, &sheet, leaf->first, leaf->middle);
        put_column(press, &sheet, leaf->middle, leaf->end);
        sink_put(&press->out, "</div>\n");
        if (i == sheet.leaf_count - 1) {
            sink_put(&press->out, "<footer>");
            press_help(press);
            press_word_in(press, "p.soft", "paper.about.short");
            sink_put(&press->out, "</footer>\n");
        }
        sink_put(&press->out, "</section>\n");
    }
    sink_put(&press->out, "</main>\n");
    press_end(press);
}
