#include "data/press.h"

#include <stdio.h>

/*
 * The page to take home: one thing to try for each scene that was seen, room for one's
 * own words, the help line, and what this is and is not (science.md 10.4).
 */

static const char HOME_STYLE[] =
    ".page{padding:12mm 16mm 9mm;display:flex;flex-direction:column}\n"
    "h1{font-size:27pt}h2{font-size:15pt}\n"
    ".scene{display:flex;gap:7mm;align-items:center;margin-top:6mm}\n"
    ".scene .picture{width:40mm;flex:none}\n"
    ".many .scene{margin-top:4mm}.many .scene .picture{width:31mm}\n"
    ".try{font-size:12.5pt;line-height:1.34;margin:1mm 0}\n"
    ".own{flex:1;min-height:22mm;margin-top:6mm;overflow:hidden}\n"
    ".two{display:flex;gap:8mm;margin-top:4mm;align-items:flex-end}.two>*{flex:1}\n"
    ".foot{margin-top:4mm}\n";

/* Another face for each, so that two scenes of one age have two pictures. */
static const char *const FACES[PRESS_SCENES] = {"smile", "calm", "alert",
                                                "away",  "yawn", "startle"};
static const char *const NEWBORN[PRESS_SCENES] = {"alert", "calm", "stills",
                                                  "away",  "yawn", "startle"};

static void put_scene(Press *press, const PlaylistStep *step, int place)
{
    Level level;
    char what[32], text[64];
    if (!press_level(press->paper, step, &level)) {
        return;
    }
    double age = level.scenario.age_months;
    sink_put(&press->out, "<section class=\"scene\">");
    snprintf(what, sizeof what, "face.%s", (age < 1.5 ? NEWBORN : FACES)[place]);
    press_picture(press, what, age, NULL);
    sink_put(&press->out, "<div>");
    words_age(press->paper->words, age, text, sizeof text);
    sink_put(&press->out, "<h2>");
    press_text(press, level.title);
    sink_put(&press->out, "</h2><p class=\"small\">");
    press_text(press, text);
    sink_put(&press->out, "</p>\n");
    press_in(press, "p.try", level.attempt);
    press_in(press, "p.soft", level.idea);
    sink_put(&press->out, "</div></section>\n");
}

/* Whether a step asks for the two names of a long evening. */
static bool hard(const Paper *paper)
{
    const Playlist *list = paper->playlist;
    for (int i = 0; i < list->step_count; i++) {
        const PlaylistStep *step = &list->steps[i];
        Level level;
        if (!step->skipped &&
            (step->hard || (press_level(paper, step, &level) && level.hard))) {
            return true;
        }
    }
    return false;
}

void press_home(Press *press)
{
    const Paper *paper = press->paper;
    int scenes[PRESS_SCENES];
    int count = press_scenes(paper, scenes);
    press_begin(press, words_line(paper->words, "paper.home"), HOME_STYLE);
    sink_printf(&press->out, "<main class=\"page%s\">\n", count > 2 ? " many" : "");
    press_in(press, "p.small", playlist_text(paper->playlist, paper->language, "title"));
    press_word_in(press, "h1", "paper.home.title");
    press_word_in(press, "p.soft", count > 1 ? "paper.home.many" : "paper.home.one");
    for (int i = 0; i < count; i++) {
        put_scene(press, &paper->playlist->steps[scenes[i]], i);
    }
    sink_put(&press->out, "<section class=\"own\">");
    press_word_in(press, "h2", "paper.own");
    for (int i = 0; i < 20; i++) {
        sink_put(&press->out, "<div class=\"line\"></div>\n");
    }
    sink_put(&press->out, "</section>\n<div class=\"two\">");
    if (hard(paper)) {
        sink_put(&press->out, "<div>");
        press_word_in(press, "h2", "paper.names");
        sink_put(&press->out, "<div class=\"line\"></div>\n<div class=\"line\"></div>");
        sink_put(&press->out, "</div>\n");
    }
    press_help(press);
    sink_put(&press->out, "</div>\n");
    press_word_in(press, "p.small foot", "paper.about");
    sink_put(&press->out, "</main>\n");
    press_end(press);
}
