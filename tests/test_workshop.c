#include "data/sheet.h"
#include "data/sitting.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

static const PlaylistKind KINDS[] = {PLAYLIST_SCENE,   PLAYLIST_PAUSE,     PLAYLIST_VOTE,
                                     PLAYLIST_WHAT_IF, PLAYLIST_BREATHING, PLAYLIST_PAGE};

/* A plan without files: what each step is, and nothing else. */
static void plan_of(Playlist *plan)
{
    static const char *const NAMES[] = {"one", "two", "three", "four", "five", "six"};
    memset(plan, 0, sizeof *plan);
    plan->step_count = 6;
    for (int i = 0; i < 6; i++) {
        plan->steps[i].kind = (uint8_t)KINDS[i];
        snprintf(plan->steps[i].id, sizeof plan->steps[i].id, "%s", NAMES[i]);
    }
}

static void hands_are_counted_and_taken_back(void **state)
{
    (void)state;
    Ballot ballot = {0};
    for (const char *hand = "ABBCABBCBBABBCAB"; *hand; hand++) {
        ballot_hand(&ballot, *hand - 'A');
    }
    assert_int_equal(ballot_sum(&ballot), 16);
    assert_int_equal(ballot_count(&ballot, 1), 9);
    assert_int_equal(ballot_undo(&ballot), 1);
    assert_int_equal(ballot_undo(&ballot), 0);
    ballot_hand(&ballot, 3);
    assert_int_equal(ballot_count(&ballot, 0), 3);
    assert_int_equal(ballot_count(&ballot, 1), 8);
    assert_int_equal(ballot_count(&ballot, 3), 1);
    assert_int_equal(ballot_most(&ballot, 4), 1);
    assert_int_equal(ballot_other(&ballot, 4, 1), 0); /* the first of equal ones */
    ballot = (Ballot){0};
    assert_int_equal(ballot_undo(&ballot), -1);
    assert_int_equal(ballot_most(&ballot, 3), 0);
    assert_int_equal(ballot_other(&ballot, 3, 0), 1);
}

static void a_full_ballot_counts_no_more(void **state)
{
    (void)state;
    Ballot ballot = {0};
    for (int i = 0; i < BALLOT_HANDS_MAX + 5; i++) {
        ballot_hand(&ballot, 2);
    }
    assert_int_equal(ballot_sum(&ballot), BALLOT_HANDS_MAX);
}

static void a_pad_has_one_vote(void **state)
{
    (void)state;
    Ballot ballot = {0};
    ballot_pad(&ballot, 7, 2);
    ballot_pad(&ballot, 0, 1);
    ballot_pad(&ballot, 7, 1);
    ballot_hand(&ballot, 0);
    assert_int_equal(ballot_sum(&ballot), 3);
    assert_int_equal(ballot_count(&ballot, 1), 2);
    assert_int_equal(ballot_count(&ballot, 2), 0);
    assert_int_equal(ballot_undo(&ballot), 0); /* hands alone are taken back */
    assert_int_equal(ballot_sum(&ballot), 2);
}

/* The whole plan by the one key that goes on. */
static void one_key_runs_the_plan(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    Workshop workshop;
    workshop_begin(&workshop, &plan);
    Stage scene = {.plays = true}, pause = {.marks = 3}, vote = {.asks = true};
    assert_false(workshop.begun);
    assert_int_equal(workshop_on(&workshop, &plan, &scene), WENT_RUNS);
    assert_int_equal(workshop_on(&workshop, &plan, &scene), WENT_HOLDS);
    assert_int_equal(workshop_on(&workshop, &plan, &scene), WENT_RUNS);
    scene.done = true;
    assert_int_equal(workshop_on(&workshop, &plan, &scene), WENT_STEP);
    for (int mark = 1; mark <= 3; mark++) {
        assert_int_equal(workshop_on(&workshop, &plan, &pause), WENT_BEAT);
        assert_int_equal(workshop.beat, mark);
    }
    assert_int_equal(workshop_on(&workshop, &plan, &pause), WENT_STEP);
    assert_true(workshop_counts(&workshop, &plan));
    assert_int_equal(workshop_on(&workshop, &plan, &vote), WENT_BEAT);
    assert_int_equal(workshop.beat, VOTE_REVEALED);
    assert_int_equal(workshop_on(&workshop, &plan, &vote), WENT_BEAT);
    assert_int_equal(workshop.beat, VOTE_PLAYED);
    assert_false(workshop_counts(&workshop, &plan));
    assert_int_equal(workshop_on(&workshop, &plan, &vote), WENT_STEP); /* beside next */
    assert_int_equal(workshop_vote(&workshop, &plan), 2);
    Stage none = {0};
    assert_int_equal(workshop_on(&workshop, &plan, &none), WENT_STEP);
    assert_int_equal(workshop_on(&workshop, &plan, &none), WENT_STEP);
    assert_int_equal(workshop_on(&workshop, &plan, &none), WENT_END);
    assert_true(workshop.ended);
    assert_int_equal(workshop_on(&workshop, &plan, &none), WENT_NOWHERE);
}

static void without_what_if_the_vote_lays_two_beside(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    plan.steps[3].skipped = true;
    Workshop workshop;
    workshop_begin(&workshop, &plan);
    workshop.step = 2;
    workshop.begun = true;
    Stage vote = {.asks = true, .pair = true}, single = {.asks = true}, asked = {0};
    assert_int_equal(workshop_beats(&workshop, &plan, &vote), VOTE_BESIDE + 1);
    assert_int_equal(workshop_beats(&workshop, &plan, &single), VOTE_PLAYED + 1);
    assert_int_equal(workshop_beats(&workshop, &plan, &asked), VOTE_REVEALED + 1);
    plan.steps[3].skipped =
        false; /* one that speaks of another pause lays none of these */
    plan.steps[3].at = 1;
    assert_int_equal(workshop_beats(&workshop, &plan, &vote), VOTE_BESIDE + 1);
}

/* A step with a problem, or left out, is passed over both ways. */
static void broken_steps_are_passed_over(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    plan.steps[0].skipped = true;
    snprintf(plan.steps[2].problem, sizeof plan.steps[2].problem, "no such scene");
    Workshop workshop;
    workshop_begin(&workshop, &plan);
    assert_int_equal(workshop.step, 1);
    assert_int_equal(workshop_next(&workshop, &plan), WENT_STEP);
    assert_int_equal(workshop.step, 3);
    assert_int_equal(workshop_before(&workshop, &plan), WENT_STEP);
    assert_int_equal(workshop.step, 1);
    assert_int_equal(workshop_before(&workshop, &plan), WENT_NOWHERE);
    for (int i = 0; i < 6; i++) {
        plan.steps[i].skipped = true;
    }
    workshop_begin(&workshop, &plan);
    assert_true(workshop.ended);
}

static void nobody_goes_on_in_the_dark(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    Workshop workshop;
    workshop_begin(&workshop, &plan);
    Stage scene = {.plays = true};
    workshop_on(&workshop, &plan, &scene);
    workshop.blank = true;
    assert_int_equal(workshop_on(&workshop, &plan, &scene), WENT_BEAT);
    assert_false(workshop.blank);
    assert_false(workshop.holds);
    assert_int_equal(workshop.step, 0);
}

/* After a hold for a real baby a scene runs again, also one that stood at its question;
 * hands stay counted, words and what has not begun stay as they were. */
static void a_scene_comes_back_after_a_hold(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    Workshop workshop;
    Stage stage = {.plays = true, .done = true};
    workshop_begin(&workshop, &plan);
    assert_false(workshop_returns(&workshop, &plan, &stage)); /* its note stands */
    workshop.begun = true;
    assert_true(workshop_returns(&workshop, &plan, &stage));
    assert_true(stage.plays && !stage.done);
    workshop.step = 2;
    ballot_hand(&workshop.ballots[2], 1);
    stage = (Stage){.asks = true};
    assert_true(workshop_returns(&workshop, &plan, &stage));
    assert_true(stage.plays && stage.asks);
    assert_true(workshop_counts(&workshop, &plan));
    assert_int_equal(ballot_sum(&workshop.ballots[2]), 1);
    workshop.beat = VOTE_PLAYED;
    assert_false(workshop_returns(&workshop, &plan, &stage));
    workshop.step = 4;
    workshop.beat = 0;
    assert_false(workshop_returns(&workshop, &plan, &stage)); /* breaths */
    workshop.step = 1;
    plan.steps[1].of = -1;
    assert_false(workshop_returns(&workshop, &plan, &stage)); /* a question alone */
}

/* A clip with what sounds inside is heard twice, each time to its end; another once. */
static void a_clip_is_heard_calm_and_worried(void **state)
{
    (void)state;
    static Playlist plan;
    plan_of(&plan);
    plan.steps[1].kind = PLAYLIST_REPLAY;
    plan.steps[1].view = VIEW_INSIDE;
    Workshop workshop;
    workshop_begin(&workshop, &plan);
    workshop.step = 1;
    workshop.begun = true;
    Stage stage = {.plays = true};
    assert_int_equal(workshop_on(&workshop, &plan, &stage), WENT_HOLDS);
    assert_int_equal(workshop_on(&workshop, &plan, &stage), WENT_RUNS);
    assert_int_equal(workshop.beat, HEARD_CALM);
    stage.done = true;
    assert_int_equal(workshop_on(&workshop, &plan, &stage), WENT_BEAT);
    assert_int_equal(workshop.beat, HEARD_WORRIED);
    assert_int_equal(workshop_on(&workshop, &plan, &stage), WENT_STEP);
    plan.steps[1].view = VIEW_COT;
    workshop.step = 1;
    assert_int_equal(workshop_beats(&workshop, &plan, &stage), 1);
}

/* Killed in the middle: the same step, the same beat, the votes and the last hand. */
static void a_sitting_comes_back(void **state)
{
    (void)state;
    static Playlist plan;
    static Sitting sitting, read;
    Problems problems = {0};
    plan_of(&plan);
    Workshop workshop, again;
    workshop_begin(&workshop, &plan);
    workshop.step = 2;
    workshop.beat = VOTE_REVEALED;
    workshop.dials.pace = .75;
    workshop_pass(&workshop, 301.5);
    ballot_hand(&workshop.ballots[2], 0);
    ballot_hand(&workshop.ballots[2], 1);
    ballot_pad(&workshop.ballots[2], 1, 1);
    sitting_of(&workshop, &plan, "levels/playlists/x.json", &sitting);
    assert_true(sitting_save("sitting_test.json", &sitting, &problems));
    assert_true(sitting_load("sitting_test.json", &read, &problems));
    assert_true(sitting_resume(&read, &plan, &again));
    assert_string_equal(read.plan, "levels/playlists/x.json");
    assert_int_equal(again.step, 2);
    assert_int_equal(again.beat, VOTE_REVEALED);
    assert_true(again.seconds > 301 && again.dials.pace < .8);
    assert_int_equal(ballot_count(&again.ballots[2], 1), 2);
    assert_int_equal(ballot_undo(&again.ballots[2]), 1);
    assert_true(sitting_forget("sitting_test.json", &problems));
    assert_false(sitting_load("sitting_test.json", &read, &problems));
}

/* The plan was changed in between: what is still there is kept, the rest let go. */
static void a_changed_plan_keeps_what_it_can(void **state)
{
    (void)state;
    static Playlist plan;
    static Sitting sitting;
    plan_of(&plan);
    Workshop workshop, again;
    workshop_begin(&workshop, &plan);
    workshop.step = 2;
    ballot_hand(&workshop.ballots[2], 2);
    sitting_of(&workshop, &plan, "x.json", &sitting);
    sitting.votes[0].ballot.hands[1] = '!';
    snprintf(plan.steps[4].id, sizeof plan.steps[4].id, "three");
    snprintf(plan.steps[2].id, sizeof plan.steps[2].id, "other");
    assert_true(sitting_resume(&sitting, &plan, &again));
    assert_int_equal(again.step, 4);
    assert_int_equal(ballot_sum(&again.ballots[4]), 1);
    plan.steps[4].skipped = true;
    assert_false(sitting_resume(&sitting, &plan, &again));
    assert_int_equal(again.step, 0);
}

/* The sheet tells counts, escapes what was written, and marks no answer. */
static void a_sheet_holds_counts_alone(void **state)
{
    (void)state;
    static Sheet sheet;
    static char text[SHEET_BYTES];
    sheet = (Sheet){.title = "A <plan> & more", .line = "x", .language = "en"};
    sheet.steps[sheet.step_count++] = "Vote";
    SheetVote *vote = &sheet.votes[sheet.vote_count++];
    snprintf(vote->moment.vote, sizeof vote->moment.vote, "What now?");
    vote->moment.answer_count = 2;
    snprintf(vote->moment.answers[0].text, sizeof vote->moment.answers[0].text, "Wait");
    snprintf(vote->moment.answers[1].text, sizeof vote->moment.answers[1].text, "Look");
    for (int i = 0; i < 12; i++) {
        ballot_hand(&vote->ballot, i % 4 == 0);
    }
    long bytes = sheet_write(&sheet, text, sizeof text);
    assert_true(bytes > 0 && (size_t)bytes == strlen(text));
    assert_non_null(strstr(text, "A &lt;plan&gt; &amp; more"));
    assert_non_null(strstr(text, ">9</td>"));
    assert_non_null(strstr(text, ">3</td>"));
    assert_null(strstr(text, "<script"));
    assert_int_equal(sheet_write(&sheet, text, 200), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hands_are_counted_and_taken_back),
        cmocka_unit_test(a_full_ballot_counts_no_more),
        cmocka_unit_test(a_pad_has_one_vote),
        cmocka_unit_test(one_key_runs_the_plan),
        cmocka_unit_test(without_what_if_the_vote_lays_two_beside),
        cmocka_unit_test(broken_steps_are_passed_over),
        cmocka_unit_test(nobody_goes_on_in_the_dark),
        cmocka_unit_test(a_scene_comes_back_after_a_hold),
        cmocka_unit_test(a_clip_is_heard_calm_and_worried),
        cmocka_unit_test(a_sitting_comes_back),
        cmocka_unit_test(a_sheet_holds_counts_alone),
        cmocka_unit_test(a_changed_plan_keeps_what_it_can),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
