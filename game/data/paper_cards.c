#include "data/press.h"

#include <stdio.h>

/*
 * What is cut out: cue cards by age, large letters to hold up, slips that give everybody
 * one sign to watch for. Cut lines are dashed and run from edge to edge.
 */

enum { CARDS_A_PAGE = 8, CARDS_MOST = 40, SLIPS = 8 };

static const char CUES_STYLE[] =
    "@page{size:A4 landscape;margin:0}\n"
    ".page{width:297mm;height:209.5mm;overflow:hidden;display:grid;"
    "grid-template:repeat(2,1fr)/repeat(4,1fr);break-after:page}\n"
    ".page:last-child{break-after:auto}\n"
    ".card{padding:5mm 5mm 4mm;border-inline-end:.25mm dashed #8a7a6a;"
    "border-bottom:.25mm dashed #8a7a6a;display:flex;flex-direction:column;"
    "min-width:0;position:relative}\n"
    ".card:nth-child(4n){border-inline-end:0}.card:nth-child(n+5){border-bottom:0}\n"
    ".card .picture{width:53mm;margin:0 auto}\n"
    ".name{display:flex;gap:2mm;align-items:center;margin-top:1.5mm;min-height:11mm}\n"
    ".name svg{width:5mm;height:5mm;flex:none}.name h2{font-size:12.5pt}\n"
    ".card p{font-size:11pt;line-height:1.3;padding-inline-start:7mm}\n"
    ".card p.small{font-size:9pt}\n"
    ".hole{width:38mm;height:38mm;margin:4mm auto 5.7mm;border:.4mm dashed #b9a78f;"
    "border-radius:50%}\n"
    ".age{position:absolute;top:4mm;inset-inline-start:5mm;font-size:8.5pt;"
    "color:#5a4c63}\n";

static const char VOTES_STYLE[] =
    "@page{size:A4;margin:0}\n"
    ".page{width:210mm;height:296.5mm;overflow:hidden;display:grid;"
    "grid-template:repeat(2,1fr)/repeat(2,1fr)}\n"
    ".card{display:flex;flex-direction:column;align-items:center;justify-content:center;"
    "gap:6mm;border-inline-end:.25mm dashed #8a7a6a;border-bottom:.25mm dashed #8a7a6a}\n"
    ".card:nth-child(2n){border-inline-end:0}.card:nth-child(n+3){border-bottom:0}\n"
    ".badge{width:84mm;height:84mm}\n"
    ".number{font:700 34pt Quicksand,Andika,sans-serif}\n";

static const char SLIPS_STYLE[] =
    "@page{size:A4;margin:0}\n"
    ".page{width:210mm;height:296.5mm;overflow:hidden;display:grid;"
    "grid-template:repeat(4,1fr)/repeat(2,1fr)}\n"
    ".slip{display:grid;grid-template-columns:33mm 1fr;gap:0 5mm;align-content:center;"
    "padding:4mm 6mm 4mm 7mm;border-inline-end:.25mm dashed #8a7a6a;"
    "border-bottom:.25mm dashed #8a7a6a}\n"
    ".slip:nth-child(2n){border-inline-end:0}.slip:nth-child(n+7){border-bottom:0}\n"
    ".round{width:33mm;height:33mm;border-radius:50%;overflow:hidden;background:#d7e3d0;"
    "align-self:center}\n"
    ".round svg,.round .picture{width:100%;height:100%}\n"
    ".slip h2{font-size:14pt;margin-bottom:1mm}.slip p{font-size:9.5pt}\n"
    ".slip .line{grid-column:1/3;height:8.5mm}\n"
    ".kept{position:absolute;width:0;height:0;overflow:hidden}\n";

/* The mark of what a cue may ask for: a dot, two bars, a triangle, as on the sheets. */
static void put_mark(Press *press, int asks)
{
    static const char *const MARKS[] = {
        "<circle cx=\"50\" cy=\"50\" r=\"46\" fill=\"#4a7a50\"/>",
        ("<rect x=\"8\" y=\"6\" width=\"30\" height=\"88\" rx=\"12\" fill=\"#7a5c96\"/>"
         "<rect x=\"60\" y=\"6\" width=\"30\" height=\"88\" rx=\"12\" fill=\"#7a5c96\"/>"),
        "<path d=\"M50 4L98 92H2Z\" fill=\"#b2492e\"/>",
    };
    sink_put(&press->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 "
                          "100\" aria-hidden=\"true\">");
    sink_put(&press->out, MARKS[asks]);
    sink_put(&press->out, "</svg>");
}

/* What is seen first and largest; then two readings, because nobody can be sure. */
static void put_card(Press *press, const char *card, int asks, double age)
{
    const Words *words = press->paper->words;
    char id[48], text[64];
    sink_put(&press->out, "<article class=\"card\">\n");
    words_age(words, age, text, sizeof text);
    press_in(press, "div.age", text);
    snprintf(id, sizeof id, "card.%s", card);
    press_picture(press, card, age, words_line(words, id));
    sink_put(&press->out, "<div class=\"name\">");
    put_mark(press, asks);
    press_word_in(press, "h2", id);
    sink_put(&press->out, "</div>\n");
    press_word_in(press, "p.small", "card.may");
    snprintf(id, sizeof id, "card.%s.one", card);
    press_word_in(press, "p", id);
    sink_put(&press->out, "<p><span class=\"small\">");
    press_word(press, "card.or");
    sink_put(&press->out, "</span> ");
    snprintf(id, sizeof id, "card.%s.two", card);
    press_word(press, id);
    sink_put(&press->out, "</p>\n</article>\n");
}

/* What is left of a page becomes cards for what the group has seen itself. */
static void put_blank(Press *press, double age)
{
    char text[64];
    words_age(press->paper->words, age, text, sizeof text);
    sink_put(&press->out, "<article class=\"card\">\n");
    press_in(press, "div.age", text);
    sink_put(&press->out, "<div class=\"hole\"></div>\n");
    press_word_in(press, "p.small", "card.own");
    sink_put(&press->out, "<div class=\"line\"></div>\n");
    press_word_in(press, "p.small", "card.may");
    sink_put(&press->out, "<div class=\"line\"></div>\n</article>\n");
}

/* All cards of one age, on pages of their own. */
static void put_age(Press *press, double age)
{
    int asks = 0, i = 0;
    for (; i < CARDS_MOST; i++) {
        const char *card = press->paper->card(i, age, &asks);
        if (!card && i % CARDS_A_PAGE == 0) {
            break;
        }
        if (i % CARDS_A_PAGE == 0) {
            sink_put(&press->out, i > 0 ? "</section>\n<section class=\"page\">\n"
                                        : "<section class=\"page\">\n");
        }
        if (card) {
            put_card(press, card, asks, age);
        } else {
            put_blank(press, age);
        }
    }
    sink_put(&press->out, i > 0 ? "</section>\n" : "");
}

void press_cues(Press *press)
{
    const Paper *paper = press->paper;
    double ages[PRESS_AGES];
    int count = press_ages(paper, ages);
    press_begin(press, words_line(paper->words, "paper.cues"), CUES_STYLE);
    sink_put(&press->out, "<main>\n");
    for (int i = 0; i < count; i++) {
        put_age(press, ages[i]);
    }
    sink_put(&press->out, "</main>\n");
    press_end(press);
}

void press_votes(Press *press)
{
    press_begin(press, words_line(press->paper->words, "paper.votes"), VOTES_STYLE);
    sink_put(&press->out, "<main class=\"page\">\n");
    for (int i = 0; i < LEVEL_ANSWERS_MAX; i++) {
        sink_put(&press->out, "<article class=\"card\">");
        press_badge(press, i);
        sink_printf(&press->out, "<div class=\"number\">%d</div></article>\n", i + 1);
    }
    sink_put(&press->out, "</main>\n");
    press_end(press);
}

/* A sign, and the window of the whole figure, 400 x 457, in which it is seen; without a
 * size it has a picture of its own. */
typedef struct Slip {
    const char *id;
    int x, y, size;
} Slip;

static const Slip SLIP[SLIPS] = {
    {"eyes", 135, 68, 130},  {"mouth", 148, 100, 104},  {"hands", 262, 164, 130},
    {"feet", 100, 290, 200}, {"breath", 115, 190, 170}, {"head", 85, 6, 230},
    {"voice", 0, 0, 0},      {"adult", 0, 0, 0},
};
static const double SLIP_MONTHS = 6; /* the figure's age */

/* The figure is on the page once, out of sight; each slip looks at it through a hole of
 * its own. */
void press_slips(Press *press)
{
    press_begin(press, words_line(press->paper->words, "paper.slips"), SLIPS_STYLE);
    sink_put(&press->out, "<div class=\"kept\">");
    press_picture(press, "whole.coo", SLIP_MONTHS, NULL);
    sink_put(&press->out, "</div>\n<main class=\"page\">\n");
    for (int i = 0; i < SLIPS; i++) {
        const Slip *slip = &SLIP[i];
        char id[48];
        sink_put(&press->out, "<article class=\"slip\"><div class=\"round\">");
        if (slip->size > 0) {
            sink_printf(&press->out,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d "
                        "%d\" aria-hidden=\"true\"><use href=\"#whole-coo\" "
                        "width=\"400\" height=\"457\"/></svg>",
                        slip->x, slip->y, slip->size, slip->size);
        } else {
            press_picture(press, slip->id, SLIP_MONTHS, NULL);
        }
        sink_put(&press->out, "</div>\n<div>");
        snprintf(id, sizeof id, "slip.%s", slip->id);
        press_word_in(press, "h2", id);
        snprintf(id, sizeof id, "slip.%s.line", slip->id);
        press_word_in(press, "p", id);
        sink_put(&press->out, "</div><div class=\"line\"></div>"
                              "<div class=\"line\"></div></article>\n");
    }
    sink_put(&press->out, "</main>\n");
    press_end(press);
}
