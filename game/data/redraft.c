#include "data/redraft.h"

#include "data/agenda.h"
#include "data/question.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { OWN_MOST = 999 };

/* Half minutes, and the least and most a step may take (see playlist.c). */
static const double HALF = .5, LEAST = .5, MOST = 60;

/* Keeps of the words only those that have a place, and of `but` none. The pool cannot
 * give room back, so it is filled anew. */
static void settle(Playlist *playlist, const char *but)
{
    Lines kept;
    kept.count = kept.used = 0;
    for (int i = 0; i < playlist->text.count; i++) {
        const char *id = playlist->text.text + playlist->text.id[i];
        const char *own = strchr(id, '.');
        if (own && agenda_wants(playlist, own + 1) && strcmp(id, but) != 0) {
            lines_add(&kept, id, playlist->text.text + playlist->text.line[i]);
        }
    }
    playlist->text = kept;
}

bool redraft_move(Playlist *playlist, int step, int by)
{
    assert(playlist && step >= 0 && step < playlist->step_count && (by == 1 || by == -1));
    int to = step + by;
    if (to < 0 || to >= playlist->step_count) {
        return false;
    }
    PlaylistStep moved = playlist->steps[step];
    playlist->steps[step] = playlist->steps[to];
    playlist->steps[to] = moved;
    return true;
}

/* What a kind of step cannot do without: a prompt its words, a vote answers. */
static void furnish(Playlist *playlist, int step, const char *short_words)
{
    PlaylistStep *own = &playlist->steps[step];
    char id[64];
    if (own->kind == PLAYLIST_PROMPT) {
        snprintf(id, sizeof id, "en.step.%s.short", own->id);
        lines_add(&playlist->text, id, short_words); /* one that is there stays */
    }
    if (own->kind == PLAYLIST_VOTE && !own->pause[0]) {
        static const char *const ANSWERS[] = {"vote", "1", "2"};
        own->answer_count = 2;
        own->answers[0] = (PlaylistAnswer){.act = ACT_NONE, .thing = -1, .breath = -1};
        own->answers[1] = own->answers[0];
        for (int i = 0; i < 3; i++) {
            snprintf(id, sizeof id, "en.step.%s.%s", own->id, ANSWERS[i]);
            lines_add(&playlist->text, id, i == 0 ? short_words : i == 1 ? "A" : "B");
        }
    }
}

int redraft_add(Playlist *playlist, int after, PlaylistKind kind, const char *short_words)
{
    assert(playlist && after >= -1 && after < playlist->step_count);
    assert(kind < PLAYLIST_KINDS && short_words && short_words[0]);
    if (playlist->step_count == PLAYLIST_STEPS_MAX) {
        return -1;
    }
    PlaylistStep added;
    memset(&added, 0, sizeof added);
    added.kind = (uint8_t)kind;
    added.minutes = 2;
    added.seed = 1;
    added.breaths = 5;
    added.of = added.card = added.at = -1;
    for (int i = 1; i <= OWN_MOST && (i == 1 || playlist_step(playlist, added.id) >= 0);
         i++) {
        snprintf(added.id, sizeof added.id, "own-%d", i);
    }
    int at = after + 1;
    memmove(&playlist->steps[at + 1], &playlist->steps[at],
            (size_t)(playlist->step_count - at) * sizeof added);
    playlist->steps[at] = added;
    playlist->step_count++;
    furnish(playlist, at, short_words);
    return at;
}

bool redraft_remove(Playlist *playlist, int step)
{
    assert(playlist && step >= 0 && step < playlist->step_count);
    if (playlist->step_count == 1) {
        return false;
    }
    playlist->step_count--;
    memmove(&playlist->steps[step], &playlist->steps[step + 1],
            (size_t)(playlist->step_count - step) * sizeof playlist->steps[0]);
    settle(playlist, "");
    return true;
}

/* The fields of one kind say nothing about another; a pause is kept where it may. */
void redraft_kind(Playlist *playlist, int step, PlaylistKind kind,
                  const char *short_words)
{
    assert(playlist && step >= 0 && step < playlist->step_count && kind < PLAYLIST_KINDS);
    assert(short_words && short_words[0]);
    PlaylistStep *own = &playlist->steps[step];
    bool pauses = kind == PLAYLIST_PAUSE || kind == PLAYLIST_VOTE ||
                  kind == PLAYLIST_REPLAY || kind == PLAYLIST_WHAT_IF;
    own->kind = (uint8_t)kind;
    own->scene[0] = '\0';
    own->by = BY_TRAINER;
    own->view = VIEW_PLAIN;
    own->from_s = own->until_s = 0;
    own->answer_count = 0;
    if (!pauses) {
        own->pause[0] = '\0';
    }
    furnish(playlist, step, short_words);
    settle(playlist, "");
}

void redraft_minutes(Playlist *playlist, int step, int halves)
{
    assert(playlist && step >= 0 && step < playlist->step_count);
    double minutes = playlist->steps[step].minutes + halves * HALF;
    playlist->steps[step].minutes = minutes < LEAST  ? LEAST
                                    : minutes > MOST ? MOST
                                                     : minutes;
}

bool redraft_say(Playlist *playlist, const char *language, const char *id,
                 const char *line, Problems *problems)
{
    assert(playlist && language && id && line && problems);
    char full[96];
    snprintf(full, sizeof full, "%.16s.%.72s", language, id);
    Playlist tried = *playlist;
    settle(&tried, full);
    if (line[0] && lines_add(&tried.text, full, line) != LINES_ADDED) {
        problems_add(problems, "%s: there is no room for more words", id);
        return false;
    }
    if (!agenda_sound(&tried, tried.id, problems)) {
        return false;
    }
    *playlist = tried;
    return true;
}

void redraft_vote(Playlist *playlist, int step, const LevelPause *pause)
{
    assert(playlist && step >= 0 && step < playlist->step_count);
    PlaylistStep *own = &playlist->steps[step];
    Question question;
    own->answer_count = 0;
    if (pause) {
        question_from(pause, &question);
        question_put(playlist, step, &question);
    }
    settle(playlist, "");
}

/* The English name of an answer's text, 0 on. */
static void answer_id(const PlaylistStep *step, int answer, char id[64])
{
    snprintf(id, 64, "en.step.%s.%d", step->id, answer + 1);
}

bool redraft_answer(Playlist *playlist, int step)
{
    assert(playlist && step >= 0 && step < playlist->step_count);
    PlaylistStep *own = &playlist->steps[step];
    char id[64];
    if (own->answer_count == 0 || own->answer_count == LEVEL_ANSWERS_MAX) {
        return false;
    }
    const char letter[2] = {(char)('A' + own->answer_count), '\0'};
    answer_id(own, own->answer_count, id);
    own->answers[own->answer_count++] =
        (PlaylistAnswer){.act = ACT_NONE, .thing = -1, .breath = -1};
    lines_add(&playlist->text, id, letter);
    return true;
}

/* Where a text of a vote stands once `answer` is out: -1: nowhere, else its new number
 * from 1, 0 for any other text. */
static int moved(const PlaylistStep *step, int answer, const char *full)
{
    char id[64];
    const char *own = strchr(full, '.');
    for (int i = answer; own && i < step->answer_count; i++) {
        answer_id(step, i, id);
        if (strcmp(own, strchr(id, '.')) == 0) {
            return i == answer ? -1 : i;
        }
    }
    return 0;
}

bool redraft_unanswer(Playlist *playlist, int step, int answer)
{
    assert(playlist && step >= 0 && step < playlist->step_count);
    PlaylistStep *own = &playlist->steps[step];
    assert(answer >= 0 && answer < own->answer_count);
    if (own->answer_count <= 2) {
        return false;
    }
    Lines kept;
    kept.count = kept.used = 0;
    for (int i = 0; i < playlist->text.count; i++) {
        char id[96];
        int to = moved(own, answer, playlist->text.text + playlist->text.id[i]);
        snprintf(id, sizeof id, "%s", playlist->text.text + playlist->text.id[i]);
        if (to > 0) {
            id[strlen(id) - 1] = (char)('0' + to);
        }
        if (to >= 0) {
            lines_add(&kept, id, playlist->text.text + playlist->text.line[i]);
        }
    }
    playlist->text = kept;
    own->answer_count--;
    memmove(&own->answers[answer], &own->answers[answer + 1],
            (size_t)(own->answer_count - answer) * sizeof own->answers[0]);
    return true;
}

int redraft_room(const char *id)
{
    return (int)agenda_room(id);
}

void redraft_own(Playlist *playlist, const PlaylistCard *cards, int count)
{
    assert(playlist && cards && count >= 0);
    char base[LEVEL_ID_BYTES];
    snprintf(base, sizeof base, "my-%.30s", playlist->id);
    for (int i = 1; i <= OWN_MOST; i++) {
        bool known = false;
        snprintf(playlist->id, sizeof playlist->id, i == 1 ? "%s" : "%s-%d", base, i);
        for (int k = 0; k < count; k++) {
            known = known || strcmp(cards[k].id, playlist->id) == 0;
        }
        if (!known) {
            return;
        }
    }
}
