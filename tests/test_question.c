/* A vote typed while the group waits: what may be asked, where it stands in the plan,
 * what of it is played, and that a program that was killed has it again. */
#include "data/sitting.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Everything large; every test has its own. */
typedef struct Desk {
    Playlist plan, again;
    Workshop state, resumed;
    Sitting sitting, read;
    Question question;
} Desk;

static const char PLAN[] =
    "{\"format\": \"playlist 1\", \"id\": \"p\", \"minutes\": 9, \"steps\": ["
    "{\"id\": \"a\", \"kind\": \"prompt\", \"minutes\": 1},"
    "{\"id\": \"b\", \"kind\": \"vote\", \"minutes\": 1, \"answers\": "
    "[{\"act\": \"none\"}, {\"act\": \"none\"}]},"
    "{\"id\": \"c\", \"kind\": \"blank\", \"minutes\": 1}],"
    "\"text\": {\"en\": {\"title\": \"T\", \"note\": \"N\", \"step.a.short\": \"A?\","
    "\"step.b.vote\": \"B?\", \"step.b.1\": \"Yes\", \"step.b.2\": \"No\"},"
    "\"cy\": {\"step.b.vote\": \"B, ynte?\", \"step.b.1\": \"Ie\"}}}";

static void plan_of(Playlist *plan)
{
    Problems problems = {0};
    assert_true(playlist_parse(PLAN, strlen(PLAN), "plan", plan, &problems));
}

static int desk_open(void **state)
{
    Desk *desk = calloc(1, sizeof *desk);
    if (!desk) {
        return -1;
    }
    plan_of(&desk->plan);
    workshop_begin(&desk->state, &desk->plan);
    question_begin(&desk->question);
    *state = desk;
    return 0;
}

static int desk_close(void **state)
{
    free(*state);
    return 0;
}

static void typed(Question *question, int answer, const char *words)
{
    char *to = answer < 0 ? question->vote : question->answers[answer].text;
    snprintf(to, answer < 0 ? QUESTION_BYTES : LEVEL_TITLE_BYTES, "%s", words);
}

static PlaylistAnswer does(Act act, int thing, int breath)
{
    return (PlaylistAnswer){
        .act = (uint8_t)act, .thing = (int8_t)thing, .breath = (int8_t)breath};
}

/* A question, and what two hold of it: wait, and words alone. */
static void ask_of(Question *question)
{
    question_begin(question);
    typed(question, -1, "And now?");
    typed(question, 0, "Wait");
    typed(question, 2, "Sing to her");
    question->answers[0].plays = does(ACT_WAIT, -1, -1);
    question_tidy(question);
}

static void a_question_says_what_it_lacks(void **state)
{
    Question *question = &((Desk *)*state)->question;
    question_tidy(question);
    assert_int_equal(question_lack(question), QUESTION_WORDLESS);
    question_begin(question);
    typed(question, -1, "What now?  ");
    typed(question, 3, "Look");
    typed(question, 1, "   ");
    question_tidy(question);
    assert_int_equal(question->answer_count, 1);
    assert_string_equal(question->vote, "What now?");
    assert_string_equal(question->answers[0].text, "Look");
    assert_int_equal(question_lack(question), QUESTION_FEW);
    ask_of(question);
    assert_int_equal(question->answer_count, 2);
    assert_string_equal(question->answers[1].text, "Sing to her");
    assert_int_equal(question_lack(question), QUESTION_WHOLE);
    question->answers[1].plays = does(ACT_BREATHE, -1, -1);
    question->answers[0].plays = does(ACT_BREATHE, -1, BREATH_SELF);
    assert_int_equal(question_lack(question), QUESTION_SAME);
    question->answers[1].plays = question->answers[0].plays = does(ACT_NONE, -1, -1);
    assert_int_equal(question_lack(question), QUESTION_WHOLE); /* words may be alike */
}

/* In the place of a vote without hands, in every language; behind one that has some. */
static void a_question_finds_its_place(void **state)
{
    Desk *desk = *state;
    ask_of(&desk->question);
    desk->state.step = 1;
    desk->state.chosen[1] = 2;
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 12), 1);
    assert_int_equal(desk->plan.step_count, 3);
    assert_string_equal(playlist_text(&desk->plan, "cy", "step.b.vote"), "And now?");
    assert_string_equal(playlist_text(&desk->plan, "cy", "step.b.1"), "Wait");
    assert_int_equal(desk->state.chosen[1], 0);
    assert_true(desk->plan.steps[1].asked);
    ballot_hand(&desk->state.ballots[1], 0);
    typed(&desk->question, 0, "Just wait"); /* mended: the hands stay */
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 12), 1);
    assert_int_equal(ballot_sum(&desk->state.ballots[1]), 1);
    assert_string_equal(playlist_text(&desk->plan, "en", "step.b.1"), "Just wait");
    ballot_hand(&desk->state.ballots[2], 1);
    desk->question.answer_count = 3; /* another number of answers: another vote */
    typed(&desk->question, 2, "Neither");
    desk->question.answers[2].plays = does(ACT_NONE, -1, -1);
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 12), 2);
    assert_int_equal(desk->plan.step_count, 4);
    assert_string_equal(desk->plan.steps[2].id, "asked-1");
    assert_int_equal(desk->plan.steps[2].answer_count, 3);
    assert_true(desk->plan.steps[2].from_s > 11.9);
    assert_int_equal(ballot_sum(&desk->state.ballots[1]), 1);
    assert_int_equal(ballot_sum(&desk->state.ballots[2]), 0);
    assert_int_equal(ballot_sum(&desk->state.ballots[3]), 1);
    playlist_find(&desk->plan, (LevelCard[1]){{.id = "x"}}, 1);
    assert_string_equal(desk->plan.steps[2].problem, "no scene comes before it");
    desk->question.answers[0].plays = does(ACT_NONE, -1, -1);
    assert_true(question_put(&desk->plan, 2, &desk->question));
    playlist_find(&desk->plan, (LevelCard[1]){{.id = "x"}}, 1);
    assert_string_equal(desk->plan.steps[2].problem, ""); /* words need no scene */
    desk->state.step = 0;                                 /* no vote: behind it */
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 0), 1);
    assert_string_equal(desk->plan.steps[1].id, "asked-2");
}

static void a_full_plan_takes_no_more(void **state)
{
    Desk *desk = *state;
    int asked = 0;
    ask_of(&desk->question);
    while (question_ask(&desk->plan, &desk->state, &desk->question, 0) >= 0) {
        asked++;
    }
    assert_int_equal(desk->plan.step_count, PLAYLIST_STEPS_MAX);
    assert_int_equal(asked, PLAYLIST_STEPS_MAX - 3);
}

/* Every verb once, tend for each thing at hand, and round; without a scene nothing. */
static void what_an_answer_plays_goes_round(void **state)
{
    (void)state;
    Scenario scene;
    scenario_begin(&scene);
    scene.tend[0] = THING_TOY;
    scene.tend[1] = THING_DIM;
    scene.tend_count = 2;
    PlaylistAnswer plays = does(ACT_NONE, -1, -1), first = plays;
    int tends = 0, count = 0;
    do {
        question_turn(&plays, 1, 0, 1, &scene);
        tends += plays.act == ACT_TEND;
        assert_int_equal(plays.act == ACT_TEND, plays.thing >= 0);
        assert_true(plays.act <= ACT_WAIT);
        count++;
    } while (memcmp(&plays, &first, sizeof plays) != 0);
    assert_int_equal(tends, 2);
    assert_int_equal(count, 11);
    question_turn(&plays, 1, 0, -1, &scene);
    assert_int_equal(plays.act, ACT_WAIT);
    question_turn(&plays, 1, 0, 1, NULL);
    assert_int_equal(plays.act, ACT_NONE);
    PlaylistAnswer three[3] = {does(ACT_LOOK, -1, -1), first, does(ACT_WARM, -1, -1)};
    question_turn(three, 3, 1, 1, &scene);
    assert_int_equal(three[1].act, ACT_NAME); /* the two before it are taken */
    question_turn(three, 3, 1, -1, &scene);
    assert_int_equal(three[1].act, ACT_NONE);
}

/* The room's answer and another's; those that are only words are passed over. */
static void what_is_played_can_be_played(void **state)
{
    (void)state;
    LevelPause moment = {.answer_count = 3};
    Ballot ballot = {.hands = "CCCABB"};
    int out[2];
    question_played(&ballot, 0, &moment, false, out);
    assert_int_equal(out[0], -1);
    moment.answers[0].care.act = ACT_WAIT;
    question_played(&ballot, 0, &moment, false, out);
    assert_true(out[0] == -1 && out[1] == -1); /* the room's is C: words */
    question_played(&ballot, 1, &moment, false, out);
    assert_int_equal(out[0], 0);
    question_played(&ballot, 0, &moment, true, out);
    assert_true(out[0] == 0 && out[1] == -1);
    moment.answers[2].care.act = ACT_LOOK;
    question_played(&ballot, 2, &moment, false, out);
    assert_true(out[0] == 2 && out[1] == -1); /* B is words: the room's stays */
    question_played(&ballot, 0, &moment, true, out);
    assert_true(out[0] == 2 && out[1] == 0);
    moment.answers[1].care.act = ACT_WARM;
    question_played(&ballot, 0, &moment, true, out);
    assert_true(out[0] == 2 && out[1] == 1);
    question_played(&ballot, 1, &moment, true, out);
    assert_true(out[0] == 2 && out[1] == 0);
}

/* Killed: both kinds of place, the hands of each, and what was still being typed. */
static void a_typed_question_comes_back(void **state)
{
    Desk *desk = *state;
    Problems problems = {0};
    ask_of(&desk->question);
    typed(&desk->question, -1,
          "\xC3\x9C"
          "ber \"was\"?");
    desk->state.step = 1;
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 0), 1);
    ballot_hand(&desk->state.ballots[1], 1);
    desk->state.step = 2;
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 31.5), 3);
    desk->state.step = 3;
    assert_int_equal(question_ask(&desk->plan, &desk->state, &desk->question, 0), 3);
    ballot_hand(&desk->state.ballots[3], 0);
    ballot_hand(&desk->state.ballots[3], 0);
    question_begin(&desk->sitting.draft);
    typed(&desk->sitting.draft, -1, "Half a ques");
    sitting_of(&desk->state, &desk->plan, "p.json", &desk->sitting);
    assert_true(sitting_save("question_test.json", &desk->sitting, &problems));
    assert_true(sitting_load("question_test.json", &desk->read, &problems));
    assert_true(sitting_forget("question_test.json", &problems));
    assert_int_equal(problems.count, 0);
    plan_of(&desk->again);
    sitting_ask(&desk->read, &desk->again);
    assert_true(sitting_resume(&desk->read, &desk->again, &desk->resumed));
    assert_int_equal(desk->again.step_count, 4);
    assert_int_equal(desk->resumed.step, 3);
    assert_string_equal(desk->again.steps[3].id, "asked-1");
    assert_true(desk->again.steps[3].from_s > 31.4 && desk->again.steps[3].asked);
    assert_string_equal(playlist_text(&desk->again, "en", "step.b.vote"), "\xC3\x9C"
                                                                          "ber \"was\"?");
    assert_string_equal(playlist_text(&desk->again, "en", "step.asked-1.2"),
                        "Sing to her");
    assert_int_equal(desk->again.steps[3].answers[0].act, ACT_WAIT);
    assert_int_equal(ballot_count(&desk->resumed.ballots[1], 1), 1);
    assert_int_equal(ballot_count(&desk->resumed.ballots[3], 0), 2);
    assert_string_equal(desk->read.draft.vote, "Half a ques");
    assert_int_equal(desk->read.draft.answer_count, LEVEL_ANSWERS_MAX);
}

/* What a damaged file asks is passed over where it cannot be asked. */
static void a_question_without_a_place_is_let_go(void **state)
{
    Desk *desk = *state;
    ask_of(&desk->question);
    desk->sitting.asked_count = 3;
    for (int i = 0; i < 3; i++) {
        desk->sitting.asked[i].question = desk->question;
    }
    snprintf(desk->sitting.asked[0].step, PLAYLIST_NAME_BYTES, "x");
    snprintf(desk->sitting.asked[0].after, PLAYLIST_NAME_BYTES, "gone");
    snprintf(desk->sitting.asked[1].step, PLAYLIST_NAME_BYTES, "a"); /* a prompt */
    snprintf(desk->sitting.asked[2].step, PLAYLIST_NAME_BYTES, "y");
    desk->sitting.asked[2].question.vote[0] = '\0';
    sitting_ask(&desk->sitting, &desk->plan);
    assert_int_equal(desk->plan.step_count, 3);
    assert_int_equal(desk->plan.steps[0].answer_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_question_says_what_it_lacks, desk_open,
                                        desk_close),
        cmocka_unit_test_setup_teardown(a_question_finds_its_place, desk_open,
                                        desk_close),
        cmocka_unit_test_setup_teardown(a_full_plan_takes_no_more, desk_open, desk_close),
        cmocka_unit_test(what_an_answer_plays_goes_round),
        cmocka_unit_test(what_is_played_can_be_played),
        cmocka_unit_test_setup_teardown(a_typed_question_comes_back, desk_open,
                                        desk_close),
        cmocka_unit_test_setup_teardown(a_question_without_a_place_is_let_go, desk_open,
                                        desk_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
