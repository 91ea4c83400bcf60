#include "data/sheet.h"

#include "data/sink.h"

#include <assert.h>

static const char STYLE[] =
    "body{font:18px/1.5 Andika,sans-serif;color:#33283f;max-width:40em;margin:2em auto;"
    "padding:0 1em}h1,h2{font-family:Quicksand,sans-serif;line-height:1.2}"
    "table{border-collapse:collapse;width:100%}td{padding:.35em .5em;border-bottom:1px "
    "solid #ead3b4;vertical-align:middle}td.n{text-align:right;width:3em}"
    "td.b{width:45%}td.b div{height:.9em;background:#76568c;border-radius:.45em}";

/* A text as HTML wants it. */
static void put(Sink *out, const char *text)
{
    for (; *text; text++) {
        switch (*text) {
        case '&':
            sink_put(out, "&amp;");
            break;
        case '<':
            sink_put(out, "&lt;");
            break;
        case '>':
            sink_put(out, "&gt;");
            break;
        case '"':
            sink_put(out, "&quot;");
            break;
        default: {
            const char letter[2] = {*text, '\0'};
            sink_put(out, letter);
        }
        }
    }
}

static void put_in(Sink *out, const char *tag, const char *text)
{
    sink_printf(out, "<%s>", tag);
    put(out, text);
    sink_printf(out, "</%s>\n", tag);
}

/* One colour for all bars: no answer is the right one. */
static void vote_put(Sink *out, const SheetVote *vote)
{
    int most = 1;
    put_in(out, "h2", vote->moment.vote);
    sink_put(out, "<table>\n");
    for (int i = 0; i < vote->moment.answer_count; i++) {
        int count = ballot_count(&vote->ballot, i);
        most = count > most ? count : most;
    }
    for (int i = 0; i < vote->moment.answer_count; i++) {
        int count = ballot_count(&vote->ballot, i);
        sink_put(out, "<tr><td>");
        put(out, vote->moment.answers[i].text);
        sink_printf(out, "</td><td class=\"b\">");
        if (count > 0) {
            sink_printf(out, "<div style=\"width:%d%%\"></div>", 100 * count / most);
        }
        sink_printf(out, "</td><td class=\"n\">%d</td></tr>\n", count);
    }
    sink_put(out, "</table>\n");
}

long sheet_write(const Sheet *sheet, char *text, size_t most)
{
    assert(sheet && sheet->title && sheet->line && sheet->language && text);
    assert(sheet->step_count <= PLAYLIST_STEPS_MAX);
    assert(sheet->vote_count <= SHEET_VOTES_MAX);
    Sink out = sink_of(text, most);
    sink_put(&out, "<!DOCTYPE html>\n<html lang=\"");
    put(&out, sheet->language);
    sink_put(&out, "\">\n<head><meta charset=\"utf-8\">\n");
    put_in(&out, "title", sheet->title);
    put_in(&out, "style", STYLE);
    sink_put(&out, "</head>\n<body>\n");
    put_in(&out, "h1", sheet->title);
    put_in(&out, "p", sheet->line);
    sink_put(&out, "<ol>\n");
    for (int i = 0; i < sheet->step_count; i++) {
        put_in(&out, "li", sheet->steps[i]);
    }
    sink_put(&out, "</ol>\n");
    for (int i = 0; i < sheet->vote_count; i++) {
        vote_put(&out, &sheet->votes[i]);
    }
    if (sheet->help && sheet->help[0]) {
        put_in(&out, "p", sheet->help);
    }
    sink_put(&out, "</body>\n</html>\n");
    return sink_end(&out);
}
