#include "app/steptext.h"

#include "app/app.h"

#include <stdio.h>
#include <string.h>

enum { ID_BYTES = 64 };

static const PlaylistStep *chosen(const App *app)
{
    return &app->agenda.list.steps[app->agenda.step];
}

/* The id of a text in the list. */
static const char *text_id(const App *app, StepText text, char id[ID_BYTES])
{
    static const char *const ENDS[STEPTEXT_NAME] = {
        "short", "spoken", "listen", "skip", "vote", "1", "2", "3", "4"};
    if (text == STEPTEXT_NAME)
        snprintf(id, ID_BYTES, "title");
    else
        snprintf(id, ID_BYTES, "step.%s.%s", chosen(app)->id, ENDS[text]);
    return id;
}

/* A new step has words that only hold their place: a question, letters for answers. */
static bool holds_place(const App *app, StepText text, const char *words)
{
    if (text >= STEPTEXT_ANSWER && text < STEPTEXT_NAME)
        return words[0] == 'A' + (int)text - STEPTEXT_ANSWER && !words[1];
    bool may = text == STEPTEXT_VOTE ||
               (text == STEPTEXT_SHORT && chosen(app)->kind == PLAYLIST_PROMPT);
    return may && strcmp(words, app_words(app, "agenda.new")) == 0;
}

StepText steptext_typed(const App *app)
{
    return (StepText)(app->agenda.typing.text - 1);
}

const char *steptext_shown(App *app, StepText text)
{
    char id[ID_BYTES];
    if (text == steptext_typed(app))
        return app->agenda.typing.entry.text;
    const char *words = agenda_text(app, text_id(app, text, id));
    return holds_place(app, text, words) ? "" : words;
}

void steptext_begin(App *app, StepText text)
{
    StepTyping *typing = &app->agenda.typing;
    char id[ID_BYTES];
    typing->text = 0;
    typing->refused = false;
    if (text == STEPTEXT_NONE)
        return;
    int room = redraft_room(text_id(app, text, id));
    entry_begin(&typing->entry, steptext_shown(app, text), room);
    typing->text = (int)text + 1;
    app->dirty = true;
}

/* An answer that is emptied is out, as long as two are left. */
static bool take(App *app, StepText text, const char *words, Problems *problems)
{
    Playlist *list = &app->agenda.list;
    char id[ID_BYTES];
    bool answer = text >= STEPTEXT_ANSWER && text < STEPTEXT_NAME;
    if (answer && !words[0])
        return redraft_unanswer(list, app->agenda.step, (int)text - STEPTEXT_ANSWER) ||
               (problems_add(problems, "%s", app_words(app, "ask.few")), false);
    return redraft_say(list, app->words.language, text_id(app, text, id), words,
                       problems);
}

bool steptext_keep(App *app)
{
    Agenda *agenda = &app->agenda;
    StepTyping *typing = &agenda->typing;
    StepText text = steptext_typed(app);
    Problems problems = {0};
    char words[ENTRY_BYTES];
    typing->text = 0;
    if (text == STEPTEXT_NONE)
        return true;
    SDL_strlcpy(words, typing->entry.text, sizeof words);
    if (strcmp(steptext_shown(app, text), words) == 0 || typing->refused)
        return true;
    if (take(app, text, words, &problems)) {
        agenda_changed(app);
        return true;
    }
    typing->text = (int)text + 1;
    typing->refused = true;
    snprintf(agenda->said, sizeof agenda->said, "%s", problems.lines[0]);
    app->dirty = true;
    return false;
}

static void edited(App *app)
{
    app->agenda.typing.refused = false;
    app->agenda.said[0] = '\0';
    app->dirty = true;
}

void steptext_letters(App *app, const char *letters)
{
    if (app->screen != SCREEN_STEP || steptext_typed(app) == STEPTEXT_NONE)
        return;
    entry_add(&app->agenda.typing.entry, letters);
    edited(app);
}

/* Keys that go from field to field, and off the page, are the page's. */
bool steptext_takes(App *app, const SDL_Keysym *key)
{
    Entry *entry = &app->agenda.typing.entry;
    if (app->screen != SCREEN_STEP || steptext_typed(app) == STEPTEXT_NONE)
        return false;
    switch (key->sym) {
    case SDLK_BACKSPACE:
        entry_erase(entry, -1);
        edited(app);
        return true;
    case SDLK_DELETE:
        entry_erase(entry, 1);
        edited(app);
        return true;
    case SDLK_LEFT:
    case SDLK_RIGHT:
        entry_move(entry, key->sym == SDLK_LEFT ? -1 : 1);
        break;
    case SDLK_HOME:
    case SDLK_END:
        entry_move(entry, key->sym == SDLK_HOME ? -ENTRY_BYTES : ENTRY_BYTES);
        break;
    default: /* a letter is told once more as text */
        return key->sym >= SDLK_SPACE && !(key->sym & SDLK_SCANCODE_MASK);
    }
    app->dirty = true;
    return true;
}
