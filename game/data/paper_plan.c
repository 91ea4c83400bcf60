#include "data/press.h"

#include "data/words.h"

#include <stdio.h>

/*
 * The facilitator's sheet: what one holds in the hand while standing before a room. Times
 * run on from nought; what is said aloud is the largest; what to listen for stands apart
 * from it by a bar, not by its colour. The invitation holds the content note.
 */

enum { MANY = 8 }; /* steps: from here on in smaller letters */

static const char PLAN_STYLE[] =
    "@page{size:A4;margin:7mm 12mm}\n"
    ".sheet{max-width:186mm;font-size:10pt;line-height:1.3}\n"
    "@media screen{.sheet{padding:12mm;max-width:210mm}}\n"
    "header{display:flex;gap:6mm;align-items:center;margin-bottom:2.5mm}\n"
    "header .picture{width:20mm;flex:none}header h1{font-size:22pt}\n"
    ".boxes{display:flex;gap:4mm;margin-bottom:2.5mm}\n"
    ".boxes>div{flex:1;border-radius:4mm;padding:2mm 3.5mm;background:#fff8ec;"
    "border:.4mm solid #ead3b4}\n"
    ".boxes h2{font-size:10.5pt;color:#b5492c;margin-bottom:.6mm}\n"
    ".boxes>.keys{flex:1.25}.boxes>.keys h2{color:#2b7a78}\n"
    "dl{display:grid;grid-template-columns:auto 1fr;gap:0 3mm;margin:0;font-size:9pt}\n"
    "dt{font-weight:700;white-space:nowrap}dd{margin:0}\n"
    "table{width:100%;border-collapse:collapse;table-layout:fixed}\n"
    "th,th.when{text-align:start;font:700 8.5pt "
    "Quicksand,Andika,sans-serif;color:#5a4c63;"
    "padding:0 0 1mm}\n"
    "tr{break-inside:avoid}\n"
    "td{vertical-align:top;padding:1.2mm 0 1.4mm;border-top:.3mm solid #ead3b4}\n"
    ".when{width:14mm;font:700 12pt/1.15 Quicksand,Andika,sans-serif;color:#2b7a78;"
    "white-space:nowrap}\n"
    ".what{width:29mm;padding-inline-end:3mm}.what .head{font-size:11pt}\n"
    ".hear{width:54mm}\n"
    "td.hear{padding-inline-start:4mm}\n"
    ".wall{font:700 11pt/1.22 Quicksand,Andika,sans-serif}\n"
    ".listen{border-inline-start:1mm solid #e6a93c;padding-inline-start:2.5mm;"
    "color:#5a4c63;font-size:9pt}\n"
    ".skip{margin-top:.8mm;font-size:8.5pt;color:#5a4c63}\n"
    ".answers{list-style:none;margin:1mm 0;padding:0;display:grid;"
    "grid-template-columns:1fr 1fr;gap:.8mm 3mm}\n"
    ".answers li{display:flex;gap:1.6mm;align-items:center}\n"
    ".answers .badge{flex:none;width:5.6mm;height:5.6mm}\n"
    ".hard{border-inline-start:1.4mm solid #b5492c;padding-inline-start:2mm}\n"
    ".many{font-size:9.2pt;line-height:1.22}.many .listen{font-size:8.3pt}"
    ".many td{padding-top:.3mm;padding-bottom:.4mm}.many .hear{width:54mm}"
    ".many .skip{margin-top:.3mm;font-size:8pt}\n"
    ".many header{margin-bottom:1.5mm}.many header .picture{width:14mm}"
    ".many h1{font-size:18pt}.many dl{font-size:8.2pt;line-height:1.2}"
    ".many footer .line{height:4.5mm}.many .answers{margin:.5mm 0;"
    "grid-template-columns:repeat(auto-fit,minmax(30mm,1fr))}\n"
    ".many .what .small{display:inline}"
    ".many .what .small+.small::before{content:\" \xC2\xB7 \"}\n"
    ".many .what{width:34mm}.many .wall{font-size:10pt}"
    ".many footer p{font-size:7.6pt}\n"
    ".many .boxes>div{padding:1.2mm 3mm}.many .boxes{margin-bottom:1.5mm}\n"
    "footer{display:flex;gap:5mm;margin-top:1.5mm;break-inside:avoid}\n"
    "footer>*{flex:1}footer .line{height:6mm}footer h3{font-size:10.5pt}\n";

static const char INVITATION_STYLE[] =
    "@page{size:A4;margin:0}\n"
    ".page{width:210mm;height:296.5mm;overflow:hidden}\n"
    ".half{height:148mm;padding:13mm 16mm;display:flex;gap:10mm;align-items:center}\n"
    ".half+.half{border-top:.3mm dashed #8a7a6a}\n"
    ".half .picture{width:66mm;flex:none}\n"
    "h1{font-size:25pt;margin-bottom:2mm}\n"
    ".note{font-size:12.5pt;margin-bottom:4mm}\n"
    ".where{display:grid;grid-template-columns:auto 1fr;gap:0 3mm;align-items:end;"
    "margin-bottom:4mm}\n"
    ".content{border-inline-start:1.2mm solid #e6a93c;padding-inline-start:3mm}\n";

/* "4" or "4.5": minutes as a plan counts them. */
static void put_times(Press *press, double from, double minutes)
{
    sink_put(&press->out, "<td class=\"when\">");
    sink_number(&press->out, from);
    sink_put(&press->out, "\xE2\x80\x93");
    sink_number(&press->out, from + minutes);
    sink_put(&press->out, "</td>\n");
}

/* Returns the instant at which a scene is held first, s; below 0: it runs on. */
static double held_at(const Playlist *list, int scene, const Level *level)
{
    for (int i = scene + 1; i < list->step_count && list->steps[i].of == scene; i++) {
        const PlaylistStep *step = &list->steps[i];
        bool holds = step->kind == PLAYLIST_PAUSE || step->kind == PLAYLIST_VOTE;
        if (holds && !step->skipped && step->at >= 0 && step->at < level->pause_count) {
            return level->pauses[step->at].at_s;
        }
    }
    return -1;
}

/* Under the kind of a step: which scene, how old, where it holds; how often to breathe.
 */
static void put_facts(Press *press, int index, const Level *level)
{
    const Playlist *list = press->paper->playlist;
    const PlaylistStep *step = &list->steps[index];
    char text[64];
    if (step->kind == PLAYLIST_SCENE && level) {
        press_in(press, "p.soft", level->title);
        words_age(press->paper->words, level->scenario.age_months, text, sizeof text);
        press_in(press, "p.small", text);
        press_word_in(press, "p.small",
                      step->by == BY_SHOWN ? "paper.by.shown"
                      : step->by == BY_TWO ? "paper.by.two"
                                           : "paper.by.trainer");
        double at = held_at(list, index, level);
        if (at >= 0) {
            snprintf(text, sizeof text, "%d:%02d", (int)at / 60, (int)at % 60);
            sink_put(&press->out, "<p class=\"small\">");
            press_fill(press, "paper.holds", &(WordsFill){.time = text});
            sink_put(&press->out, "</p>\n");
        }
    } else if (step->kind == PLAYLIST_REPLAY && step->view != VIEW_PLAIN) {
        press_word_in(press, "p.soft",
                      step->view == VIEW_COT ? "paper.view.cot" : "paper.view.inside");
    } else if (step->kind == PLAYLIST_BREATHING) {
        sink_put(&press->out, "<p class=\"soft\">");
        press_fill(press, "paper.breaths", &(WordsFill){.n = step->breaths});
        sink_put(&press->out, "</p>\n");
    }
}

static void put_answers(Press *press, const LevelPause *moment)
{
    sink_put(&press->out, "<ul class=\"answers\">\n");
    for (int i = 0; i < moment->answer_count; i++) {
        sink_put(&press->out, "<li>");
        press_badge(press, i);
        press_text(press, moment->answers[i].text);
        sink_put(&press->out, "</li>\n");
    }
    sink_put(&press->out, "</ul>\n");
}

/* Words in the order in which they are needed: wall, mouth, ear, and the way round. */
static void put_words(Press *press, int index, const Level *level)
{
    const Paper *paper = press->paper;
    const PlaylistStep *step = &paper->playlist->steps[index];
    bool vote = step->kind == PLAYLIST_VOTE;
    LevelPause moment;
    playlist_moment(paper->playlist, index, paper->language, level, &moment);
    sink_put(&press->out, step->hard ? "<td class=\"hard\">" : "<td>");
    press_in(press, "p.wall", vote ? moment.vote : moment.prompts[0]);
    if (vote) {
        put_answers(press, &moment);
    }
    press_in(press, "p.say", moment.prompts[1]);
    sink_put(&press->out, "</td>\n<td class=\"hear\">");
    press_in(press, "p.listen", moment.prompts[2]);
    char id[64];
    snprintf(id, sizeof id, "step.%s.skip", step->id);
    const char *skip = playlist_text(paper->playlist, paper->language, id);
    if (skip[0]) {
        sink_put(&press->out, "<p class=\"skip\"><b>");
        press_word(press, "paper.skip");
        sink_put(&press->out, "</b> ");
        press_text(press, skip);
        sink_put(&press->out, "</p>\n");
    }
    sink_put(&press->out, "</td>\n");
}

static void put_step(Press *press, int index, double from)
{
    const Playlist *list = press->paper->playlist;
    const PlaylistStep *step = &list->steps[index];
    Level level;
    bool read = press_level(press->paper, step, &level);
    char id[48];
    sink_put(&press->out, "<tr>");
    put_times(press, from, step->minutes);
    sink_put(&press->out, "<td class=\"what\">");
    snprintf(id, sizeof id, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
    press_word_in(press, "p.head", id);
    put_facts(press, index, read ? &level : NULL);
    press_in(press, "p.small", step->problem);
    sink_put(&press->out, "</td>\n");
    put_words(press, index, read ? &level : NULL);
    sink_put(&press->out, "</tr>\n");
}

/* What to say before anything is shown, and the keys one needs with the lights down. */
static void put_boxes(Press *press)
{
    const Paper *paper = press->paper;
    static const char *const KEYS[] = {"f1",    "on",   "back",   "vote",
                                       "blank", "mute", "notice", "skip"};
    sink_put(&press->out, "<div class=\"boxes\">\n<div>");
    press_word_in(press, "h2", "paper.before");
    press_in(press, "p", playlist_text(paper->playlist, paper->language, "content"));
    press_word_in(press, "p.small", "paper.before.line");
    sink_put(&press->out, "</div>\n<div class=\"keys\">");
    press_word_in(press, "h2", "paper.keys");
    sink_put(&press->out, "<dl>\n");
    for (size_t i = 0; i < sizeof KEYS / sizeof *KEYS; i++) {
        char id[48];
        snprintf(id, sizeof id, "paper.key.%s", KEYS[i]);
        press_word_in(press, "dt", id);
        snprintf(id, sizeof id, "paper.key.%s.line", KEYS[i]);
        press_word_in(press, "dd", id);
    }
    sink_put(&press->out, "</dl></div>\n</div>\n");
}

void press_plan(Press *press)
{
    const Paper *paper = press->paper;
    const Playlist *list = paper->playlist;
    const char *title = playlist_text(list, paper->language, "title");
    double ages[PRESS_AGES], from = 0;
    press_ages(paper, ages);
    press_begin(press, title, PLAN_STYLE);
    sink_printf(&press->out, "<main class=\"sheet%s\">\n<header>",
                list->step_count > MANY ? " many" : "");
    press_picture(press, "alert", ages[0], NULL);
    sink_put(&press->out, "<div>");
    press_word_in(press, "p.small", "paper.plan");
    press_in(press, "h1", title);
    press_in(press, "p", playlist_text(list, paper->language, "note"));
    sink_put(&press->out, "</div></header>\n");
    put_boxes(press);
    sink_put(&press->out, "<table><thead><tr>");
    press_word_in(press, "th.when", "paper.minutes");
    press_word_in(press, "th.what", "paper.what");
    press_word_in(press, "th", "paper.words");
    press_word_in(press, "th.hear", "paper.listen");
    sink_put(&press->out, "</tr></thead>\n<tbody>\n");
    for (int i = 0; i < list->step_count; i++) {
        if (!list->steps[i].skipped) {
            put_step(press, i, from);
            from += list->steps[i].minutes;
        }
    }
    sink_put(&press->out, "</tbody></table>\n<footer>");
    press_help(press);
    press_word_in(press, "p.small", "paper.about");
    sink_put(&press->out, "</footer>\n</main>\n");
    press_end(press);
}

/* One half of the page: what it is, when and where to be filled in, what to expect. */
static void put_half(Press *press, double age)
{
    const Paper *paper = press->paper;
    static const char *const LINES[] = {"paper.when", "paper.where", "paper.who"};
    sink_put(&press->out, "<section class=\"half\">\n");
    press_picture(press, age < 1.5 ? "alert" : "smile", age, NULL);
    sink_put(&press->out, "<div>");
    press_word_in(press, "p.soft", "paper.invited");
    press_word_in(press, "h1", "paper.invited.title");
    sink_put(&press->out, "<p class=\"note\">");
    press_fill(press, "paper.invited.note",
               &(WordsFill){.n = (int)(paper->playlist->minutes + .5)});
    sink_put(&press->out, "</p>\n");
    sink_put(&press->out, "<div class=\"where\">");
    for (size_t i = 0; i < sizeof LINES / sizeof *LINES; i++) {
        press_word_in(press, "span.soft", LINES[i]);
        sink_put(&press->out, "<span class=\"line\"></span>\n");
    }
    sink_put(&press->out, "</div>\n");
    press_in(press, "p.content",
             playlist_text(paper->playlist, paper->language, "content"));
    press_word_in(press, "p.small", "paper.invited.line");
    sink_put(&press->out, "</div>\n</section>\n");
}

/* Two alike would repeat the picture's id: the second is of another age, or of none. */
void press_invitation(Press *press)
{
    double ages[PRESS_AGES];
    int count = press_ages(press->paper, ages);
    press_begin(press, words_line(press->paper->words, "paper.invited.title"),
                INVITATION_STYLE);
    sink_put(&press->out, "<main class=\"page\">\n");
    put_half(press, ages[0]);
    put_half(press, count > 1 ? ages[1] : ages[0] + 4);
    sink_put(&press->out, "</main>\n");
    press_end(press);
}
