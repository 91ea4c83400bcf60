#include "data/paper.h"

#include "data/files.h"
#include "data/press.h"

#include <assert.h>
#include <stdio.h>

const char *const PAPER_NAMES[PAPER_SHEETS] = {
    [PAPER_PLAN] = "1-facilitator.html", [PAPER_INVITATION] = "2-invitation.html",
    [PAPER_CUES] = "3-cue-cards.html",   [PAPER_VOTES] = "4-vote-cards.html",
    [PAPER_SLIPS] = "5-watching.html",   [PAPER_HOME] = "6-to-take-home.html",
};

/* What leads to the sheets, and what each is for. */
static const char *const SHEET_WORDS[PAPER_SHEETS][2] = {
    [PAPER_PLAN] = {"paper.plan", "paper.plan.line"},
    [PAPER_INVITATION] = {"paper.invitation", "paper.invitation.line"},
    [PAPER_CUES] = {"paper.cues", "paper.cues.line"},
    [PAPER_VOTES] = {"paper.votes", "paper.votes.line"},
    [PAPER_SLIPS] = {"paper.slips", "paper.slips.line"},
    [PAPER_HOME] = {"paper.home", "paper.home.line"},
};

static const char INDEX_STYLE[] =
    ".sheet{max-width:150mm;padding:14mm}h1{font-size:24pt}\n"
    "ul{list-style:none;padding:0;margin:8mm 0}li{margin:0 0 4mm}\n"
    "a{display:block;padding:3.5mm 5mm;border-radius:5mm;background:#fff8ec;"
    "border:.4mm solid #ead3b4;color:inherit;text-decoration:none}\n"
    "a:focus,a:hover{border-color:#2b7a78}a .head{font-size:14pt;color:#2b7a78}\n";

long paper_write(const Paper *paper, PaperSheet sheet, char *text, size_t most)
{
    assert(paper && sheet < PAPER_SHEETS && text && most > 0);
    assert(paper->playlist && paper->words && paper->card && paper->draw);
    static void (*const SHEETS[PAPER_SHEETS])(Press * press) = {
        [PAPER_PLAN] = press_plan,   [PAPER_INVITATION] = press_invitation,
        [PAPER_CUES] = press_cues,   [PAPER_VOTES] = press_votes,
        [PAPER_SLIPS] = press_slips, [PAPER_HOME] = press_home,
    };
    Press press = {.paper = paper, .out = sink_of(text, most)};
    SHEETS[sheet](&press);
    return sink_end(&press.out);
}

/* The page one opens: a link to every sheet. */
static long write_index(const Paper *paper, char *text, size_t most)
{
    Press press = {.paper = paper, .out = sink_of(text, most)};
    const char *title = playlist_text(paper->playlist, paper->language, "title");
    press_begin(&press, title, INDEX_STYLE);
    sink_put(&press.out, "<main class=\"sheet\">\n");
    press_in(&press, "h1", title);
    press_word_in(&press, "p.soft", "paper.index");
    sink_put(&press.out, "<ul>\n");
    for (int i = 0; i < PAPER_SHEETS; i++) {
        sink_printf(&press.out, "<li><a href=\"%s\">", PAPER_NAMES[i]);
        press_word_in(&press, "div.head", SHEET_WORDS[i][0]);
        press_word_in(&press, "div.soft", SHEET_WORDS[i][1]);
        sink_put(&press.out, "</a></li>\n");
    }
    sink_put(&press.out, "</ul>\n</main>\n");
    press_end(&press);
    return sink_end(&press.out);
}

/* Writes the `bytes` of `text` as `name`. */
static bool put(const char *folder, const char *name, const char *text, long bytes,
                Problems *problems)
{
    char path[FILES_PATH_BYTES];
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (bytes < 0 || length < 0 || (size_t)length >= sizeof path) {
        problems_add(problems, "%s: %s: there is no room for it", folder, name);
        return false;
    }
    return files_write(path, text, (size_t)bytes, problems);
}

bool paper_save(const Paper *paper, const char *folder, char *text, size_t most,
                Problems *problems)
{
    assert(paper && folder && text && most > 0 && problems);
    if (!files_folder(folder, problems)) {
        return false;
    }
    bool good = true;
    for (int i = 0; i < PAPER_SHEETS; i++) {
        long bytes = paper_write(paper, (PaperSheet)i, text, most);
        good = put(folder, PAPER_NAMES[i], text, bytes, problems) && good;
    }
    long bytes = write_index(paper, text, most);
    return put(folder, "index.html", text, bytes, problems) && good;
}
