#include "data/report.h"

#include "data/sink.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { QUARTER = TICKS_PER_SECOND / 4 };

/* Fills one line with the names and `time`, `name` and `age`. */
static const char *filled(char out[REPORT_TEXT_BYTES], const ReportOf *of, const char *id,
                          WordsFill fill)
{
    fill.baby = of->who.baby;
    fill.you = of->who.you;
    return words_fill(out, REPORT_TEXT_BYTES, words_line(of->words, id), &fill);
}

static void clock_of(uint32_t tick, char *out, size_t bytes)
{
    unsigned seconds = tick / TICKS_PER_SECOND;
    snprintf(out, bytes, "%u:%02u", seconds / 60, seconds % 60);
}

static void moments_of(Report *report, ReportTexts *texts, const ReportOf *of)
{
    report->moments_title = words_line(of->words, "page.moments");
    report->moment_count = of->story->moment_count;
    for (int i = 0; i < of->story->moment_count; i++) {
        const StoryMoment *moment = &of->story->moments[i];
        char(*text)[REPORT_TEXT_BYTES] = texts->moments[i];
        clock_of(moment->tick, text[0], REPORT_TEXT_BYTES);
        story_head(text[1], REPORT_TEXT_BYTES, moment, of->words, &of->who);
        story_line(text[2], REPORT_TEXT_BYTES, moment, of->words, &of->who);
        report->moments[i] =
            (ReportMoment){.when = text[0], .head = text[1], .line = text[2]};
    }
}

/* Sentences of a part, each in a line of its own. */
static void part_of(ReportPart *part, char (*texts)[REPORT_TEXT_BYTES],
                    const StoryMoment *moments, int count, const ReportOf *of)
{
    part->count = count;
    for (int i = 0; i < count; i++) {
        part->lines[i] =
            story_line(texts[i], REPORT_TEXT_BYTES, &moments[i], of->words, &of->who);
    }
}

/* What a trainer would have to say on any page: what this is, and what it is not. */
static void about_of(Report *report, const ReportOf *of)
{
    static const char *const LINES[] = {"about.line", "about.model", "about.advice",
                                        "story.clock"};
    for (int i = 0; i < REPORT_LINES_MAX; i++) {
        report->about.lines[i] = words_line(of->words, LINES[i]);
    }
    report->about.count = REPORT_LINES_MAX;
}

void report_of(Report *report, ReportTexts *texts, const ReportOf *of)
{
    assert(report && texts && of && of->session && of->level && of->story && of->words);
    const Words *words = of->words;
    StoryNotes notes;
    char time[16], age[32];
    story_notes(&of->session->log, of->level, &notes);
    clock_of(of->session->tape.ticks, time, sizeof time);
    words_age(words, of->level->scenario.age_months, age, sizeof age);
    *report = (Report){.language = words->language,
                       .right_to_left =
                           strcmp(words_line(words, "language.direction"), "rtl") == 0,
                       .title = words_line(words, "story.title"),
                       .game = words_line(words, "title.title")};
    report->line =
        filled(texts->line, of, "story.line",
               (WordsFill){.name = of->level->title, .time = time, .age = age});
    report->caption = filled(texts->caption, of, "page.ribbon", (WordsFill){.n = 0});
    report->closing = filled(texts->closing, of, of->story->closing, (WordsFill){.n = 0});
    moments_of(report, texts, of);
    part_of(&report->noticed, texts->noticed, notes.noticed, notes.noticed_count, of);
    part_of(&report->calmed, texts->calmed, notes.calmed, notes.calmed_count, of);
    report->noticed.title = words_line(words, "page.noticed");
    report->calmed.title = words_line(words, "page.calmed");
    report->attempt.title = words_line(words, "page.try");
    report->attempt.lines[0] =
        words_fill(texts->attempt, REPORT_TEXT_BYTES, of->level->attempt, &of->who);
    report->attempt.count = of->level->attempt[0] ? 1 : 0;
    report->help.title = words_line(words, "page.help");
    report->help.lines[0] = words_line(words, "about.safe");
    report->help.count = 1;
    if (of->help_line && of->help_line[0]) {
        report->help.lines[report->help.count++] =
            filled(texts->help, of, "page.help.line", (WordsFill){.name = of->help_line});
    }
    about_of(report, of);
}

/* Text between tags, or in a quoted attribute. XML allows no control characters. */
static void put_text(Sink *out, const char *text)
{
    for (; *text; text++) {
        char c[2] = {*text > 0 && *text < ' ' ? ' ' : *text, '\0'};
        sink_put(out, *text == '&'   ? "&amp;"
                      : *text == '<' ? "&lt;"
                      : *text == '>' ? "&gt;"
                      : *text == '"' ? "&quot;"
                                     : c);
    }
}

static void put_element(Sink *out, const char *open, const char *text, const char *close)
{
    sink_put(out, open);
    put_text(out, text);
    sink_put(out, close);
}

/* One sheet of A4 has 273 mm between its margins; the sizes leave a line or two. */
static const char STYLE[] =
    "@page{size:A4;margin:12mm}\n"
    "*{box-sizing:border-box}\n"
    "html{background:#f3dfc2;-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
    "body{margin:0;color:#362c4b;"
    "font:16px/1.42 Andika,\"Segoe UI\",\"Noto Sans\",system-ui,sans-serif}\n"
    "h1,h2,h3,.closing,.game{font-family:Quicksand,Nunito,\"Segoe UI\",system-ui,"
    "sans-serif;font-weight:700;line-height:1.2;margin:0}\n"
    "main{max-width:1000px;margin:0 auto;padding:32px 36px 26px;background:#fbeedb}\n"
    "header{display:flex;justify-content:space-between;align-items:baseline;gap:24px}\n"
    "h1{font-size:34px}\n"
    "h2{font-size:20px}\n"
    "h3{font-size:19px}\n"
    "p,ul{margin:0}\n"
    ".line{color:#5d5270;font-size:17px;margin-top:2px}\n"
    ".game{color:#b1452c;font-size:18px;white-space:nowrap}\n"
    ".card{background:#fffaf0;border-radius:20px;padding:14px 20px 16px}\n"
    "figure{margin:16px 0 0}\n"
    "figure svg{display:block;width:100%;height:auto}\n"
    "figcaption{color:#5d5270;font-size:14px;margin-top:4px}\n"
    ".moments{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;margin-top:14px;"
    "padding:0;list-style:none}\n"
    ".moments li{display:flex;flex-direction:column}\n"
    ".head{display:flex;align-items:center;gap:14px;margin-bottom:8px}\n"
    ".head svg{flex:none;width:124px;height:124px}\n"
    ".when{color:#5d5270;font-size:15px}\n"
    ".two{display:grid;grid-template-columns:1fr 1fr;gap:14px;margin-top:14px}\n"
    ".two ul{padding-inline-start:1.1em;margin-top:4px}\n"
    ".two li{margin-top:3px}\n"
    ".try{background:#dfe9d3;margin-top:14px}\n"
    ".try p{font-size:18px;margin-top:2px}\n"
    ".closing{font-size:20px;margin:18px 4px 0}\n"
    ".help{background:#f9dcc0;margin-top:16px;padding:12px 20px}\n"
    ".help h2{font-size:17px}\n"
    ".help strong{display:block}\n"
    ".about{color:#5d5270;font-size:12.5px;line-height:1.4;margin:12px 4px 0}\n"
    ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);"
    "white-space:nowrap}\n"
    "@media(max-width:720px){main{padding:20px}.moments,.two{grid-template-columns:1fr}"
    "header{display:block}}\n"
    "@media print{html{background:#fff}body{font-size:14px}main{max-width:none;"
    "padding:0 2px;background:none}h1{font-size:31px}h2{font-size:17px}h3{font-size:17px}"
    ".line{font-size:15px}.game{font-size:16px}.card{border:1px solid #e7d3b2;"
    "padding:12px 15px 14px;break-inside:avoid}.head{gap:11px}"
    ".head svg{width:104px;height:104px}.when,figcaption{font-size:13px}"
    ".try p{font-size:17px}.closing{font-size:19px;margin-top:18px}"
    ".moments,.two,.try,.help,figure{margin-top:14px}"
    ".about{font-size:11px;margin-top:11px}}\n";

static void put_head(Sink *out, const Report *report)
{
    sink_put(out,
             "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    put_text(out, report->language);
    sink_put(out, "\" xml:lang=\"");
    put_text(out, report->language);
    sink_printf(out, "\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                report->right_to_left ? "rtl" : "ltr");
    sink_put(out, "<meta name=\"viewport\" content=\"width=device-width, "
                  "initial-scale=1\"/>\n<title>");
    put_text(out, report->line);
    sink_put(out, "</title>\n<style>\n");
    sink_put(out, STYLE);
    sink_put(out, "</style>\n</head>\n");
}

static void put_moments(Sink *out, const Report *report)
{
    if (report->moment_count == 0) {
        return;
    }
    put_element(out,
                "<section aria-labelledby=\"moments\">\n<h2 class=\"unseen\" "
                "id=\"moments\">",
                report->moments_title, "</h2>\n<ol class=\"moments\">\n");
    for (int i = 0; i < report->moment_count; i++) {
        const ReportMoment *moment = &report->moments[i];
        sink_put(out, "<li class=\"card\"><div class=\"head\">");
        sink_put(out, moment->svg ? moment->svg : "");
        put_element(out, "<div><p class=\"when\">", moment->when, "</p>");
        put_element(out, "<h3>", moment->head, "</h3></div></div>");
        put_element(out, "<p>", moment->line, "</p></li>\n");
    }
    sink_put(out, "</ol>\n</section>\n");
}

/* A heading and a list, in half of the page. */
static void put_list(Sink *out, const ReportPart *part, const char *id)
{
    if (part->count == 0) {
        return;
    }
    sink_printf(out, "<section class=\"card\" aria-labelledby=\"%s\">\n<h2 id=\"%s\">",
                id, id);
    put_element(out, "", part->title, "</h2>\n<ul>\n");
    for (int i = 0; i < part->count; i++) {
        put_element(out, "<li>", part->lines[i], "</li>\n");
    }
    sink_put(out, "</ul>\n</section>\n");
}

static void put_try(Sink *out, const Report *report)
{
    if (report->attempt.count == 0) {
        return;
    }
    put_element(out,
                "<section class=\"card try\" aria-labelledby=\"try\">\n<h2 "
                "id=\"try\">",
                report->attempt.title, "</h2>\n");
    put_element(out, "<p>", report->attempt.lines[0], "</p>\n</section>\n");
}

static void put_foot(Sink *out, const Report *report)
{
    put_element(out,
                "<footer>\n<section class=\"card help\" aria-labelledby=\"help\">\n"
                "<h2 id=\"help\">",
                report->help.title, "</h2>\n<p>");
    for (int i = 0; i < report->help.count; i++) {
        put_element(out, i ? " <strong>" : "", report->help.lines[i],
                    i ? "</strong>" : "");
    }
    sink_put(out, "</p>\n</section>\n<p class=\"about\">");
    for (int i = 0; i < report->about.count; i++) {
        put_element(out, i ? " " : "", report->about.lines[i], "");
    }
    sink_put(out, "</p>\n</footer>\n");
}

long report_write(const Report *report, char *text, size_t most)
{
    assert(report && text && most > 0);
    Sink out = sink_of(text, most);
    put_head(&out, report);
    put_element(&out, "<body>\n<main>\n<header>\n<div>\n<h1>", report->title, "</h1>\n");
    put_element(&out, "<p class=\"line\">", report->line, "</p>\n</div>\n");
    put_element(&out, "<p class=\"game\">", report->game, "</p>\n</header>\n");
    sink_put(&out, "<figure class=\"card\">\n");
    sink_put(&out, report->ribbon ? report->ribbon : "");
    put_element(&out, "<figcaption>", report->caption, "</figcaption>\n</figure>\n");
    put_moments(&out, report);
    if (report->noticed.count + report->calmed.count > 0) {
        sink_put(&out, "<div class=\"two\">\n");
        put_list(&out, &report->noticed, "noticed");
        put_list(&out, &report->calmed, "calmed");
        sink_put(&out, "</div>\n");
    }
    put_try(&out, report);
    put_element(&out, "<p class=\"closing\">", report->closing, "</p>\n");
    put_foot(&out, report);
    sink_put(&out, "</main>\n</body>\n</html>\n");
    return sink_end(&out);
}

long report_table(const Session *session, char *text, size_t most)
{
    assert(session && text && most > 0);
    const Log *log = &session->log;
    Sink out = sink_of(text, most);
    int cursor = 0;
    sink_put(&out, "seconds,baby,carer,together,act,stress\n");
    for (int i = 0; i < log->code_count; i++) {
        Care care = tape_care(&session->tape, (uint32_t)(i * QUARTER), &cursor);
        sink_number(&out, i * .25);
        sink_printf(&out, ",%s,%s,%s,%s,", PHASE_NAMES[log->infant[i]],
                    PHASE_NAMES[log->caregiver[i]], TOGETHER_NAMES[log->together[i]],
                    ACTS[care.act].name);
        sink_number(&out, (double)(int)(log->stress[i] * 100 / 255) / 100);
        sink_put(&out, "\n");
    }
    return sink_end(&out);
}
