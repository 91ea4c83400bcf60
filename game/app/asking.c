#include "app/asking.h"

#include "app/app.h"
#include "app/workshop_run.h"

#include <stdio.h>
#include <string.h>

/* A scene of which a question speaks that is asked at its very end, s before it. */
static const double END_S = .2;

/* The draft's text that has the caret. */
static char *field_text(Question *draft, int field)
{
    return field == 0 ? draft->vote : draft->answers[field - 1].text;
}

static void field_begin(Asking *asking, int field)
{
    asking->field = field;
    entry_begin(&asking->entry, field_text(&asking->draft, field),
                field == 0 ? QUESTION_BYTES : LEVEL_TITLE_BYTES);
}

/* What has the caret goes into the draft letter by letter: nothing is lost. */
static void field_keep(Asking *asking)
{
    char *text = field_text(&asking->draft, asking->field);
    memcpy(text, asking->entry.text, strlen(asking->entry.text) + 1);
    asking->lacks = NULL;
}

static void field_go(App *app, int by)
{
    Asking *asking = &app->meeting.asking;
    field_begin(asking, (asking->field + by + ASKING_FIELDS) % ASKING_FIELDS);
    workshop_keep(app);
}

static void typing_begin(App *app)
{
    app->meeting.asking.fresh = true;
    app->meeting.over = true;
    app->dirty = true;
    SDL_StartTextInput();
}

/* What runs is held: nobody types and watches. */
static void hold(App *app)
{
    Meeting *meeting = &app->meeting;
    Workshop *state = &meeting->state;
    bool runs = state->begun && !state->holds && !state->blank && meeting->stage.plays &&
                !meeting->stage.done;
    if (runs)
        workshop_went(app, workshop_on(state, &meeting->plan, &meeting->stage));
}

/* One that waits goes on; else a question that stands on the wall is mended. */
static void draft_begin(Meeting *meeting)
{
    Asking *asking = &meeting->asking;
    const PlaylistStep *here = &meeting->plan.steps[meeting->state.step];
    if (asking->draft.vote[0] && asking->draft.answer_count == LEVEL_ANSWERS_MAX)
        return;
    question_begin(&asking->draft);
    if (here->kind != PLAYLIST_VOTE || !here->asked)
        return;
    question_of(&meeting->plan, meeting->state.step, &asking->draft);
    asking->mends = meeting->state.step + 1;
}

void asking_vote(App *app)
{
    Meeting *meeting = &app->meeting;
    if (meeting->state.ended || meeting->soft_s > 0)
        return;
    hold(app);
    draft_begin(meeting);
    meeting->asking.open = true;
    meeting->asking.lacks = NULL;
    field_begin(&meeting->asking, 0);
    typing_begin(app);
}

void asking_word(App *app)
{
    Meeting *meeting = &app->meeting;
    if (workshop_step(app)->of < 0 || meeting->word_count == WALL_WORDS_MAX)
        return;
    meeting->asking.word = true;
    entry_begin(&meeting->asking.entry, "", WALL_WORD_BYTES);
    typing_begin(app);
}

void asking_close(App *app)
{
    Asking *asking = &app->meeting.asking;
    if (asking->open || asking->word)
        SDL_StopTextInput();
    asking->open = asking->word = false;
    app->dirty = true;
}

bool asking_types(const App *app)
{
    return app->meeting.asking.open || app->meeting.asking.word;
}

/* What is asked must be read from the last chair. */
static bool fits(App *app, const Question *question)
{
    const Layout *layout =
        wall_apart(app) ? &app->meeting.wall.window.layout : &app->window.layout;
    Layout wall = *layout;
    WallView view = {.text = question->vote, .answer_count = question->answer_count};
    wall.workshop = true;
    for (int i = 0; i < question->answer_count; i++)
        view.answers[i].text = question->answers[i].text;
    return asking_fits(&view, &wall);
}

/* Why it cannot be asked yet, as the id of a word; NULL: it can. */
static const char *lack_of(App *app, const Question *question)
{
    static const char *const LACKS[QUESTION_LACKS] = {
        [QUESTION_WORDLESS] = "ask.wordless",
        [QUESTION_FEW] = "ask.few",
        [QUESTION_SAME] = "ask.same",
    };
    QuestionLack lack = question_lack(question);
    if (lack != QUESTION_WHOLE)
        return LACKS[lack];
    return fits(app, question) ? NULL : "ask.long";
}

/* Seconds into the scene on the wall; 0: there is none. */
static double instant(const App *app)
{
    const Meeting *meeting = &app->meeting;
    if (meeting->scene < 0 || workshop_step(app)->of != meeting->scene)
        return 0;
    double at_s = dyad_seconds(&app->play.session.dyad);
    double end_s = meeting->level.scenario.seconds - END_S;
    return at_s < end_s ? at_s : end_s;
}

/* A question that was only mended stays at its beat. */
static void ask(App *app)
{
    Meeting *meeting = &app->meeting;
    Asking *asking = &meeting->asking;
    Workshop *state = &meeting->state;
    Question question = asking->draft;
    question_tidy(&question);
    asking->lacks = lack_of(app, &question);
    if (asking->lacks)
        return;
    int beat = ballot_sum(&state->ballots[state->step]) > 0 ? state->beat : 0;
    int step = question_ask(&meeting->plan, state, &question, instant(app));
    if (step < 0) {
        asking->lacks = "ask.full";
        return;
    }
    asking_close(app);
    question_begin(&asking->draft);
    asking->mends = 0;
    meeting->over = false;
    playlist_find(&meeting->plan, app->cards, app->card_count);
    if (step != state->step) {
        workshop_went(app, workshop_next(state, &meeting->plan));
        return;
    }
    state->beat = 0;
    state->blank = false;
    workshop_went(app, WENT_STEP);
    int beats = workshop_beats(state, &meeting->plan, &meeting->stage);
    state->beat = beat < beats ? beat : beats - 1;
    workshop_went(app, WENT_BEAT);
}

/* The wall shows it at once, also where the trainer's side lay over it. */
static void say_word(App *app)
{
    Meeting *meeting = &app->meeting;
    if (meeting->asking.entry.text[0] && meeting->word_count < WALL_WORDS_MAX)
        SDL_strlcpy(meeting->words[meeting->word_count++], meeting->asking.entry.text,
                    WALL_WORD_BYTES);
    asking_close(app);
    meeting->over = false;
}

static void turn(Question *draft, int which, int by, const Scenario *scene)
{
    PlaylistAnswer plays[LEVEL_ANSWERS_MAX];
    for (int i = 0; i < LEVEL_ANSWERS_MAX; i++)
        plays[i] = draft->answers[i].plays;
    question_turn(plays, LEVEL_ANSWERS_MAX, which, by, scene);
    draft->answers[which].plays = plays[which];
}

/* What is mended stands on the wall as it was; what has no question any more is gone. */
static void put_away(App *app)
{
    Asking *asking = &app->meeting.asking;
    if (asking->mends > 0 || !asking->draft.vote[0]) {
        question_begin(&asking->draft);
        asking->mends = 0;
    }
    asking_close(app);
    workshop_keep(app);
}

/* Keys that move in a vote alone. */
static void vote_key(App *app, const SDL_Keysym *key)
{
    Asking *asking = &app->meeting.asking;
    const Scenario *scene =
        app->meeting.scene >= 0 && workshop_step(app)->of == app->meeting.scene
            ? &app->meeting.level.scenario
            : NULL;
    switch (key->scancode) {
    case SDL_SCANCODE_TAB:
        field_go(app, key->mod & KMOD_SHIFT ? -1 : 1);
        break;
    case SDL_SCANCODE_UP:
    case SDL_SCANCODE_DOWN:
        if (asking->field > 0)
            turn(&asking->draft, asking->field - 1,
                 key->scancode == SDL_SCANCODE_DOWN ? 1 : -1, scene);
        asking->lacks = NULL;
        break;
    case SDL_SCANCODE_ESCAPE:
        put_away(app);
        break;
    default:
        field_keep(asking);
        break;
    }
}

/* Keys that change what has the caret, wherever that is. */
static void edit_key(App *app, const SDL_Keysym *key)
{
    Asking *asking = &app->meeting.asking;
    Entry *entry = &asking->entry;
    switch (key->scancode) {
    case SDL_SCANCODE_RETURN:
    case SDL_SCANCODE_KP_ENTER:
        if (asking->open)
            ask(app);
        else
            say_word(app);
        return;
    case SDL_SCANCODE_BACKSPACE:
        entry_erase(entry, -1);
        break;
    case SDL_SCANCODE_DELETE:
        entry_erase(entry, 1);
        break;
    case SDL_SCANCODE_LEFT:
        entry_move(entry, -1);
        break;
    case SDL_SCANCODE_RIGHT:
        entry_move(entry, 1);
        break;
    case SDL_SCANCODE_HOME:
        entry_move(entry, -ENTRY_BYTES);
        break;
    case SDL_SCANCODE_END:
        entry_move(entry, ENTRY_BYTES);
        break;
    case SDL_SCANCODE_ESCAPE:
        if (asking->word)
            asking_close(app);
        break;
    default:
        break;
    }
    if (asking->open)
        vote_key(app, key);
}

bool asking_takes(App *app, const SDL_Event *event)
{
    Asking *asking = &app->meeting.asking;
    if (event->type == SDL_TEXTINPUT) {
        if (!asking->fresh)
            entry_add(&asking->entry, event->text.text);
        asking->fresh = false; /* the letter of the key that began it */
        if (asking->open)
            field_keep(asking);
        app->dirty = true;
        return true;
    }
    if (event->type != SDL_KEYDOWN)
        return event->type == SDL_KEYUP;
    SDL_Scancode code = event->key.keysym.scancode;
    if (code >= SDL_SCANCODE_F10 && code <= SDL_SCANCODE_F12)
        return false; /* the wall, the window, a picture */
    asking->fresh = false;
    if (!(event->key.keysym.mod & (KMOD_ALT | KMOD_CTRL | KMOD_GUI)))
        edit_key(app, &event->key.keysym);
    app->dirty = true;
    return true;
}

char *asking_plays(const App *app, const PlaylistAnswer *plays, char *out, int bytes)
{
    char id[48];
    if (plays->act == ACT_NONE)
        snprintf(id, sizeof id, "ask.words");
    else if (plays->act == ACT_TEND && plays->thing >= 0)
        snprintf(id, sizeof id, "thing.%s", THING_NAMES[plays->thing]);
    else if (plays->act == ACT_BREATHE && plays->breath > BREATH_SELF)
        snprintf(id, sizeof id, "breath.%s", BREATH_NAMES[plays->breath]);
    else
        snprintf(id, sizeof id, "action.%s", ACTS[plays->act].name);
    return app_fill(app, out, bytes, app_words(app, id));
}

const AskingView *asking_view(App *app)
{
    Asking *asking = &app->meeting.asking;
    AskingView *view = &asking->view;
    if (!asking->open)
        return NULL;
    *view = (AskingView){.head = app_words(app, asking->mends ? "ask.mend" : "ask.title"),
                         .room = asking->room,
                         .line = asking->lacks ? app_words(app, asking->lacks) : ""};
    words_fill(asking->room, sizeof asking->room,
               app_words(app, asking->entry.full ? "ask.full_field" : "ask.room"),
               &(WordsFill){.n = entry_left(&asking->entry)});
    for (int i = 0; i < ASKING_FIELDS; i++) {
        view->fields[i] = (AskingField){
            .text = field_text(&asking->draft, i),
            .hint = app_words(app, i == 0   ? "ask.question"
                                   : i <= 2 ? "ask.answer"
                                            : "ask.answer.more"),
            .plays = i == 0 ? NULL
                            : asking_plays(app, &asking->draft.answers[i - 1].plays,
                                           asking->plays[i - 1], LEVEL_TITLE_BYTES),
            .caret = i == asking->field ? asking->entry.at : -1};
    }
    return view;
}
