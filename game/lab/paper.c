#include "lab/lab.h"

#include "data/files.h"
#include "data/paper.h"
#include "lab/options.h"
#include "paint/portrait.h"

#include <stdio.h>

/* Large: one for the whole run, outside the stack. */
typedef struct Bindery {
    Playlist playlist;
    Words words;
    Shapes shapes;
    LevelCard levels[LEVEL_CARDS_MAX];
    char text[PAPER_BYTES];
} Bindery;

/* What a step cannot show is said; the sheets are made of the others. */
static void say_steps(const Playlist *playlist)
{
    for (int i = 0; i < playlist->step_count; i++) {
        const PlaylistStep *step = &playlist->steps[i];
        if (step->problem[0]) {
            fprintf(stderr, "%s: %s\n", step->id, step->problem);
        }
    }
}

static bool bind(Bindery *bindery, const Paper *paper, const char *path, const char *data,
                 const char *folder)
{
    Problems problems = {0};
    char place[FILES_PATH_BYTES];
    snprintf(place, sizeof place, "%s/assets/words/%s.json", data, paper->language);
    if (!files_there(place)) {
        fprintf(stderr, "%s: there are no words in it, English stands in\n",
                paper->language);
        snprintf(place, sizeof place, "%s/assets/words/en.json", data);
    }
    bool good = words_load(place, &bindery->words, &problems) &&
                playlist_load(path, &bindery->playlist, &problems);
    if (good) {
        snprintf(place, sizeof place, "%s/levels", data);
        int count = level_cards(place, paper->language, bindery->levels, LEVEL_CARDS_MAX,
                                &problems);
        playlist_find(&bindery->playlist, bindery->levels, count);
        say_steps(&bindery->playlist);
        good = paper_save(paper, folder, bindery->text, PAPER_BYTES, &problems);
    }
    problems_say(&problems);
    return good;
}

/* paper PLAYLIST -o DIR: every sheet of a workshop, to be printed by a browser. */
int paper_main(int argc, char **argv)
{
    static Bindery bindery;
    const char *folder = "build/paper", *data = ".", *language = "en", *help = "";
    const char *path = NULL;
    bool mirrored = false;
    const Option options[] = {
        {"-o", &folder, NULL},           {"--data", &data, NULL},
        {"--language", &language, NULL}, {"--help-line", &help, NULL},
        {"--mirrored", NULL, &mirrored}, {NULL, NULL, NULL}};
    int plain = options_read(argc, argv, options, &path, 1);
    if (plain < 0) {
        return LAB_WRONG;
    }
    if (plain == 0) {
        fprintf(stderr, "paper: name one playlist\n");
        return LAB_WRONG;
    }
    const Paper paper = {.playlist = &bindery.playlist,
                         .levels = bindery.levels,
                         .words = &bindery.words,
                         .language = language,
                         .mirrored = mirrored,
                         .help = help,
                         .card = portrait_card,
                         .draw = portrait_draw,
                         .by = &bindery.shapes};
    if (!bind(&bindery, &paper, path, data, folder)) {
        return LAB_FAILED;
    }
    printf("%s/index.html\n", folder);
    return LAB_FINE;
}
