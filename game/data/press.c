#include "data/press.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

/*
 * Pages are well-formed XML as well as HTML, so that a check can read them. Millimetres
 * and points: a sheet takes its size from the paper in
 * the printer, and fits A4 as well as US Letter. Colour is
 * spent on small things only; everything is plain on a grey printer.
 */

enum { LINE_BYTES = 512 };

/* What all sheets share. On a screen a sheet lies on the oat of the house. */
static const char STYLE[] =
    "*{box-sizing:border-box}\n"
    "html{-webkit-print-color-adjust:exact;print-color-adjust:exact}\n"
    "body{margin:0;color:#33283f;background:#fff;"
    "font:10.5pt/1.36 Andika,'Noto Sans',sans-serif}\n"
    "h1,h2,h3,.head{font-family:Quicksand,Andika,sans-serif;font-weight:700;"
    "line-height:1.14;margin:0}\n"
    "p{margin:0}\n"
    "svg{display:block}\n"
    ".soft{color:#5a4c63}\n"
    ".small{font-size:9pt;color:#5a4c63}\n"
    ".line{border-bottom:.3mm solid #b9a78f;height:9mm}\n"
    ".help{border:.5mm solid #b5492c;border-radius:4mm;padding:2mm 4mm;"
    "break-inside:avoid}\n"
    "@page{size:portrait;margin:0}\n"
    ".page{width:100%;height:calc(100vh - .3mm);overflow:hidden}\n"
    ".badge{display:inline-block;width:6.4mm;height:6.4mm;vertical-align:-1.6mm}\n"
    "@media screen{body{background:#f6e8d6}.sheet,.page{background:#fff;margin:8mm auto;"
    "box-shadow:0 1mm 5mm rgba(91,58,42,.18)}.page{width:210mm;height:279mm}}\n";

/* Entities for what means something in HTML; nothing else needs one in UTF-8. */
static void escape(Sink *out, const char *text)
{
    char one[2] = "";
    for (const char *c = text; *c; c++) {
        const char *entity = *c == '&'   ? "&amp;"
                             : *c == '<' ? "&lt;"
                             : *c == '>' ? "&gt;"
                             : *c == '"' ? "&quot;"
                                         : NULL;
        one[0] = *c;
        sink_put(out, entity ? entity : one);
    }
}

/* Paper speaks of any baby, not of the one in the game. */
void press_text(Press *press, const char *text)
{
    char line[LINE_BYTES];
    const Words *words = press->paper->words;
    escape(&press->out,
           words_fill(line, sizeof line, text,
                      &(WordsFill){.baby = words_line(words, "baby.unnamed"),
                                   .you = words_line(words, "you.unnamed")}));
}

void press_word(Press *press, const char *id)
{
    press_text(press, words_line(press->paper->words, id));
}

void press_fill(Press *press, const char *id, const WordsFill *fill)
{
    char line[LINE_BYTES];
    escape(&press->out,
           words_fill(line, sizeof line, words_line(press->paper->words, id), fill));
}

void press_in(Press *press, const char *tag, const char *text)
{
    if (!text[0]) {
        return;
    }
    const char *dot = strchr(tag, '.');
    int length = dot ? (int)(dot - tag) : (int)strlen(tag);
    sink_printf(&press->out, dot ? "<%.*s class=\"%s\">" : "<%.*s>", length, tag,
                dot ? dot + 1 : "");
    press_text(press, text);
    sink_printf(&press->out, "</%.*s>\n", length, tag);
}

void press_word_in(Press *press, const char *tag, const char *id)
{
    press_in(press, tag, words_line(press->paper->words, id));
}

/* The language a page is read in: where neither words nor list have the one that was
 * chosen, what stands in. */
static const char *tongue(const Paper *paper)
{
    char id[48];
    snprintf(id, sizeof id, "%.16s.title", paper->language);
    bool there = strcmp(paper->words->language, paper->language) == 0 ||
                 lines_find(&paper->playlist->text, id);
    return there ? paper->language : paper->words->language;
}

void press_begin(Press *press, const char *title, const char *style)
{
    const Paper *paper = press->paper;
    sink_put(&press->out, "<!DOCTYPE html>\n");
    sink_printf(&press->out,
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%.16s\" "
                "xml:lang=\"%.16s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n",
                tongue(paper), tongue(paper), paper->mirrored ? "rtl" : "ltr");
    sink_put(&press->out, "<meta name=\"viewport\" content=\"width=device-width\"/>\n");
    press_in(press, "title", title);
    sink_put(&press->out, "<style>\n");
    sink_put(&press->out, STYLE);
    sink_put(&press->out, style);
    sink_put(&press->out, "</style>\n</head>\n<body>\n");
}

void press_end(Press *press)
{
    sink_put(&press->out, "</body>\n</html>\n");
}

/* The picture is drawn straight into the page, behind what stands there. */
void press_picture(Press *press, const char *what, double months, const char *label)
{
    const Paper *paper = press->paper;
    Sink *out = &press->out;
    if (label) {
        sink_put(out, "<div class=\"picture\" role=\"img\" aria-label=\"");
        press_text(press, label);
        sink_put(out, "\">");
    } else {
        sink_put(out, "<div class=\"picture\" aria-hidden=\"true\">");
    }
    long bytes = out->full ? -1
                           : paper->draw(paper->by, what, months, out->text + out->used,
                                         out->most - out->used);
    if (bytes >= 0) {
        out->used += (size_t)bytes;
    } else {
        out->text[out->used] = '\0';
    }
    sink_put(out, "</div>\n");
}

/* As on the wall: told apart by outline as well as by colour and letter. */
void press_badge(Press *press, int answer)
{
    assert(answer >= 0 && answer < LEVEL_ANSWERS_MAX);
    static const char *const SHAPES[LEVEL_ANSWERS_MAX] = {
        "<circle cx=\"50\" cy=\"50\" r=\"46\" fill=\"#3c6794\"/>",
        "<rect x=\"7\" y=\"7\" width=\"86\" height=\"86\" rx=\"16\" fill=\"#4a7150\"/>",
        "<path d=\"M50 4L98 88Q99 94 92 94H8Q1 94 2 88Z\" fill=\"#b5492c\"/>",
        "<path d=\"M50 1L97 45Q102 50 97 55L50 99L3 55Q-2 50 3 45Z\" fill=\"#76568c\"/>",
    };
    static const int DOWN[LEVEL_ANSWERS_MAX] = {68, 68, 80, 67};
    static const int SIZE[LEVEL_ANSWERS_MAX] = {54, 54, 44, 46};
    sink_put(&press->out, "<svg class=\"badge\" xmlns=\"http://www.w3.org/2000/svg\" "
                          "viewBox=\"0 0 100 100\" aria-hidden=\"true\">");
    sink_put(&press->out, SHAPES[answer]);
    sink_printf(&press->out,
                "<text x=\"50\" y=\"%d\" text-anchor=\"middle\" font-size=\"%d\" "
                "font-family=\"Quicksand, Andika, sans-serif\" font-weight=\"700\" "
                "fill=\"#fff8ec\">%c</text></svg>",
                DOWN[answer], SIZE[answer], 'A' + answer);
}

void press_help(Press *press)
{
    sink_put(&press->out, "<div class=\"help\">");
    press_word_in(press, "h3", "paper.help");
    press_word_in(press, "p", "paper.help.line");
    if (press->paper->help[0]) {
        press_in(press, "p.head", press->paper->help);
    } else {
        sink_put(&press->out, "<div class=\"line\"></div>\n");
    }
    sink_put(&press->out, "</div>\n");
}

int press_scenes(const Paper *paper, int scenes[PRESS_SCENES])
{
    const Playlist *list = paper->playlist;
    int count = 0;
    for (int i = 0; i < list->step_count && count < PRESS_SCENES; i++) {
        const PlaylistStep *step = &list->steps[i];
        bool scene = step->kind == PLAYLIST_SCENE && !step->skipped && step->card >= 0;
        for (int k = 0; k < count && scene; k++) {
            scene = list->steps[scenes[k]].card != step->card;
        }
        if (scene) {
            scenes[count++] = i;
        }
    }
    return count;
}

/* Under two months apart the cues are the same; without a scene, six months stand for
 * all. */
int press_ages(const Paper *paper, double ages[PRESS_AGES])
{
    int scenes[PRESS_SCENES], count = 0;
    int scene_count = press_scenes(paper, scenes);
    for (int i = 0; i < scene_count && count < PRESS_AGES; i++) {
        double age = paper->levels[paper->playlist->steps[scenes[i]].card].age_months;
        bool near = false;
        for (int k = 0; k < count; k++) {
            near = near || (age - ages[k] < 2 && ages[k] - age < 2);
        }
        if (!near) {
            ages[count++] = age;
        }
    }
    if (count == 0) {
        ages[count++] = 6;
    }
    return count;
}

bool press_level(const Paper *paper, const PlaylistStep *step, Level *level)
{
    Problems unheard = {0}; /* said where the list was looked through */
    return step->card >= 0 &&
           level_load(paper->levels[step->card].path, paper->language, level, &unheard);
}
