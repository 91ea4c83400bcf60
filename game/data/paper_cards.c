#include "data/press.h"

#include <stdio.h>
#include <string.h>

/*
 * What is cut out: cue cards, large letters to hold up, slips that give everybody
 * one sign to watch for. Cut lines are dashed and run from edge to edge.
 */

enum { CARDS = 16, CARDS_MOST = 40, SLIPS = 8 };

static const char CUES_STYLE[] =
    ".page{display:grid;grid-template:repeat(4,1fr)/repeat(4,1fr)}\n"
    ".card{padding:3mm 3.5mm 2mm;border-inline-end:.25mm dashed #8a7a6a;"
    "border-bottom:.25mm dashed #8a7a6a;display:flex;flex-direction:column;"
    "min-width:0;min-height:0;position:relative;overflow:hidden}\n"
    ".card:nth-child(4n){border-inline-end:0}.card:nth-child(n+13){border-bottom:0}\n"
    ".card .picture{width:30mm;margin:2.4mm auto 0}\n"
    ".name{display:flex;gap:1.6mm;align-items:center;margin:.4mm 0 .4mm;"
    "min-height:9mm}\n"
    ".name svg{width:4.4mm;height:4.4mm;flex:none}.name h2{font-size:11pt}\n"
    ".card p{font-size:10pt;line-height:1.24}.card p.soft{font-size:9pt}\n"
    ".hole{width:24mm;height:24mm;margin:4.5mm auto 3mm;border:.4mm dashed #b9a78f;"
    "border-radius:50%}.card .line{height:6.5mm}\n"
    ".age{position:absolute;top:2mm;inset-inline-start:3.5mm;font-size:9pt;"
    "color:#5a4c63}\n";

static const char VOTES_STYLE[] =
    ".page{display:grid;grid-template:repeat(2,1fr)/repeat(2,1fr)}\n"
    ".card{display:flex;flex-direction:column;align-items:center;justify-content:center;"
    "gap:6mm;border-inline-end:.25mm dashed #8a7a6a;border-bottom:.25mm dashed #8a7a6a}\n"
    ".card:nth-child(2n){border-inline-end:0}.card:nth-child(n+3){border-bottom:0}\n"
    ".badge{width:84mm;height:84mm}\n"
    ".number{font:700 34pt Quicksand,Andika,sans-serif}\n";

static const char SLIPS_STYLE[] =
    ".page{display:grid;grid-template:repeat(4,1fr)/repeat(2,1fr)}\n"
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
         "<rect x=\"60\" y=\"6\" width=\"30\" height=\"88\" rx=\"12\" "
         "fill=\"#7a5c96\"/>"),
        "<path d=\"M50 4L98 92H2Z\" fill=\"#b2492e\"/>",
    };
    sink_put(&press->out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 "
                          "100\" aria-hidden=\"true\">");
    sink_put(&press->out, MARKS[asks]);
    sink_put(&press->out, "</svg>");
}

/* A card as it is dealt: what it may ask for, at which of the list's ages it can be
 * shown (a bit each), and at which it is. */
typedef struct Dealt {
    const char *card;
    int asks;
    unsigned ages;
    double age;
} Dealt;

/* What is seen first and largest; then two readings, because nobody can be sure. */
static void put_card(Press *press, const Dealt *dealt)
{
    const Words *words = press->paper->words;
    char id[48], text[64];
    sink_put(&press->out, "<article class=\"card\">\n");
    words_age(words, dealt->age, text, sizeof text);
    press_in(press, "div.age", text);
    snprintf(id, sizeof id, "card.%s", dealt->card);
    press_picture(press, dealt->card, dealt->age, words_line(words, id));
    sink_put(&press->out, "<div class=\"name\">");
    put_mark(press, dealt->asks);
    press_word_in(press, "h2", id);
    sink_put(&press->out, "</div>\n");
    press_word_in(press, "p.soft", "card.may");
    snprintf(id, sizeof id, "card.%s.one", dealt->card);
    press_word_in(press, "p", id);
    sink_put(&press->out, "<p><span class=\"soft\">");
    press_word(press, "card.or");
    sink_put(&press->out, "</span> ");
    snprintf(id, sizeof id, "card.%s.two", dealt->card);
    press_word(press, id);
    sink_put(&press->out, "</p>\n</article>\n");
}

/* What is left of the page becomes cards for what the group has seen itself. */
static void put_blank(Press *press, double age)
{
    char text[64];
    words_age(press->paper->words, age, text, sizeof text);
    sink_put(&press->out, "<article class=\"card\">\n");
    press_in(press, "div.age", text);
    sink_put(&press->out, "<div class=\"hole\"></div>\n");
    press_word_in(press, "p.soft", "card.own");
    sink_put(&press->out, "<div class=\"line\"></div>\n");
    press_word_in(press, "p.soft", "card.may");
    sink_put(&press->out, "<div class=\"line\"></div>\n</article>\n");
}

/* Adds the cards of one age; those that stand there already can be shown at it too. */
static int gather(const Paper *paper, double age, unsigned bit, Dealt *cards, int count)
{
    int asks = 0;
    const char *card = paper->card(0, age, &asks);
    for (int i = 0; card && count < CARDS_MOST; card = paper->card(++i, age, &asks)) {
        int at = 0;
        while (at < count && strcmp(cards[at].card, card) != 0) {
            at++;
        }
        if (at == count) {
            cards[count++] = (Dealt){.card = card, .asks = asks};
        }
        cards[at].ages |= bit;
    }
    return count;
}

/* Takes out the last card that some age cannot show, else the last. */
static int drop(Dealt *cards, int count, unsigned all)
{
    int at = count - 1;
    while (at > 0 && cards[at].ages == all) {
        at--;
    }
    at = cards[at].ages == all ? count - 1 : at;
    memmove(cards + at, cards + at + 1, (size_t)(count - 1 - at) * sizeof *cards);
    return count - 1;
}

/* Deals one card of each sign, the list's ages in turn: a page is as many as a group
 * cuts out, and the same sign at two ages asks for little else. */
static int deal(const Paper *paper, const double *ages, int age_count, Dealt *cards)
{
    int count = 0;
    unsigned all = (1U << age_count) - 1;
    for (int i = 0; i < age_count; i++) {
        count = gather(paper, ages[i], 1U << i, cards, count);
    }
    while (count > CARDS) {
        count = drop(cards, count, all);
    }
    for (int i = 0; i < count; i++) {
        int age = i % age_count;
        while (!(cards[i].ages >> age & 1U)) {
            age = (age + 1) % age_count;
        }
        cards[i].age = ages[age];
    }
    return count;
}

void press_cues(Press *press)
{
    const Paper *paper = press->paper;
    double ages[PRESS_AGES];
    Dealt cards[CARDS_MOST];
    int age_count = press_ages(paper, ages);
    int count = deal(paper, ages, age_count, cards);
    press_begin(press, words_line(paper->words, "paper.cues"), CUES_STYLE);
    sink_put(&press->out, "<main class=\"page\">\n");
    for (int asks = 0; asks < 3; asks++) {
        for (int i = 0; i < count; i++) {
            if (cards[i].asks == asks) {
                put_card(press, &cards[i]);
            }
        }
    }
    for (int i = count; i < CARDS; i++) {
        put_blank(press, ages[i % age_count]);
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
    {"eyes", 135, 68, 130}, {"mouth", 148, 100, 104},  {"hands", 232, 150, 160},
    {"feet", 82, 208, 236}, {"breath", 115, 190, 170}, {"head", 85, 6, 230},
    {"voice", 0, 0, 0},     {"adult", 0, 0, 0},
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
