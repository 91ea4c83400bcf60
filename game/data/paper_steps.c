#include "data/press.h"

#include "data/words.h"

#include <stdio.h>
#include <string.h>

/*
 * One step on the facilitator's sheet: when and what on one line with the words of the
 * wall; then what is said aloud, what to listen for behind a bar, and the way round.
 */

enum { FACTS_BYTES = 256 };

/* Everything that is said of one step. */
typedef struct Told {
    const PlaylistStep *step;
    const char *kind, *wall, *skip;
    bool hard; /* the help line is near */
    char when[48], facts[FACTS_BYTES];
    LevelPause moment;
} Told;

static const double PT = 25.4 / 72;     /* mm */
static const double BAR = 4, GAP = 1.5; /* mm: beside what to listen for; below a step */
static const double CHIP = 2.2;         /* em: around the kind, and behind the times */
static const double HEADING = 1.07;     /* how much wider bold letters run */
static const double BADGE = 2.9; /* em: an answer's letter, and the room behind it */

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

/* Adds one fact, a dot before every one but the first. */
static void add(char *facts, const char *fact)
{
    size_t used = strlen(facts);
    snprintf(facts + used, FACTS_BYTES - used, "%s%s", used > 0 ? " \xC2\xB7 " : "",
             fact);
}

/* Which scene, how old, who answers, where it holds; how it is seen again; how often to
 * breathe; what is wrong. */
static void tell_facts(const Press *press, int index, const Level *level, char *facts)
{
    const Words *words = press->paper->words;
    const Playlist *list = press->paper->playlist;
    const PlaylistStep *step = &list->steps[index];
    char text[FACTS_BYTES], clock[16];
    facts[0] = '\0';
    if (step->kind == PLAYLIST_SCENE && level) {
        add(facts, level->title);
        add(facts, words_age(words, level->scenario.age_months, text, sizeof text));
        add(facts, words_line(words, step->by == BY_SHOWN ? "paper.by.shown"
                                     : step->by == BY_TWO ? "paper.by.two"
                                                          : "paper.by.trainer"));
        double at = held_at(list, index, level);
        if (at >= 0) {
            snprintf(clock, sizeof clock, "%d:%02d", (int)at / 60, (int)at % 60);
            add(facts, words_fill(text, sizeof text, words_line(words, "paper.holds"),
                                  &(WordsFill){.time = clock}));
        }
    } else if (step->kind == PLAYLIST_REPLAY && step->view != VIEW_PLAIN) {
        add(facts, words_line(words, step->view == VIEW_COT ? "paper.view.cot"
                                                            : "paper.view.inside"));
    } else if (step->kind == PLAYLIST_BREATHING) {
        add(facts, words_fill(text, sizeof text, words_line(words, "paper.breaths"),
                              &(WordsFill){.n = step->breaths}));
    }
    if (step->problem[0]) {
        add(facts, step->problem);
    }
}

static void tell(const Press *press, int index, double from, Told *told)
{
    const Paper *paper = press->paper;
    const PlaylistStep *step = &paper->playlist->steps[index];
    Level level;
    char id[64];
    bool read = press_level(paper, step, &level);
    told->step = step;
    told->hard = step->hard || (read && level.hard);
    Sink when = sink_of(told->when, sizeof told->when);
    sink_number(&when, from);
    sink_put(&when, "\xE2\x80\x93");
    sink_number(&when, from + step->minutes);
    snprintf(id, sizeof id, "step.kind.%s", PLAYLIST_KIND_NAMES[step->kind]);
    told->kind = words_line(paper->words, id);
    tell_facts(press, index, read ? &level : NULL, told->facts);
    playlist_moment(paper->playlist, index, paper->language, read ? &level : NULL,
                    &told->moment);
    told->wall =
        step->kind == PLAYLIST_VOTE ? told->moment.vote : told->moment.prompts[0];
    snprintf(id, sizeof id, "step.%s.skip", step->id);
    told->skip = playlist_text(paper->playlist, paper->language, id);
}

/* Answers stand behind one another, two a line at the least. */
static int answer_lines(const LevelPause *moment, double ems)
{
    double used = 0;
    int lines = moment->answer_count > 0;
    for (int i = 0; i < moment->answer_count; i++) {
        double wide = press_ems(moment->answers[i].text) + BADGE;
        if (used > 0 && used + wide > ems) {
            lines++;
            used = 0;
        }
        used += wide;
    }
    return lines;
}

double press_step_height(const Press *press, int index, const PressSetting *setting)
{
    Told told;
    char top[sizeof told.when + FACTS_BYTES + 2 * LEVEL_TEXT_BYTES];
    tell(press, index, 0, &told);
    double em = setting->point * PT, width = setting->column / em;
    snprintf(top, sizeof top, "00-00 %s %s %s", told.kind, told.facts, told.wall);
    int lines = press_lines(top, (width - CHIP) / HEADING) +
                press_lines(told.moment.prompts[1], width) +
                press_lines(told.moment.prompts[2], width - BAR / em);
    if (told.step->kind == PLAYLIST_VOTE) {
        lines += answer_lines(&told.moment, width);
    }
    if (setting->details && told.skip[0]) {
        snprintf(top, sizeof top, "%s %s", words_line(press->paper->words, "paper.skip"),
                 told.skip);
        lines += press_lines(top, width - BAR / em);
    }
    return lines * em * setting->leading + GAP;
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

void press_step(Press *press, int index, double from, const PressSetting *setting)
{
    Told told;
    Sink *out = &press->out;
    tell(press, index, from, &told);
    sink_printf(out, "<article class=\"step%s\">\n<h3>", told.hard ? " hard" : "");
    press_in(press, "span.when", told.when);
    press_in(press, "span.kind", told.kind);
    press_in(press, "span.wall", told.wall);
    press_in(press, "span.facts", told.facts);
    sink_put(out, "</h3>\n");
    if (told.step->kind == PLAYLIST_VOTE) {
        put_answers(press, &told.moment);
    }
    press_in(press, "p.say", told.moment.prompts[1]);
    press_in(press, "p.listen", told.moment.prompts[2]);
    if (setting->details && told.skip[0]) {
        sink_put(out, "<p class=\"round\"><b>");
        press_word(press, "paper.skip");
        sink_put(out, "</b> ");
        press_text(press, told.skip);
        sink_put(out, "</p>\n");
    }
    sink_put(out, "</article>\n");
}
