#include "data/press.h"

/* The invitation, two a page: what it is, when and where, and the content note. */

static const char INVITATION_STYLE[] =
    ".half{height:50%;padding:13mm 16mm;display:flex;gap:10mm;align-items:center}\n"
    ".half+.half{border-top:.3mm dashed #8a7a6a}\n"
    ".half .picture{width:66mm;flex:none}\n"
    "h1{font-size:25pt;margin-bottom:2mm}\n"
    ".note{font-size:12.5pt;margin-bottom:4mm}\n"
    ".where{display:grid;grid-template-columns:auto 1fr;gap:0 3mm;align-items:end;"
    "margin-bottom:4mm}\n"
    ".content{border-inline-start:1.2mm solid #e6a93c;padding-inline-start:3mm}\n";

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
