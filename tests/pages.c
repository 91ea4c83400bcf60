#include "pages.h"

#include "retold.h"
#include "data/playlist.h"
#include "view/agendaview.h"

#include "view/cues.h"
#include "view/eveningview.h"
#include "view/kinview.h"
#include "view/settingsview.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>

#define countof(a) ((int)(sizeof(a) / sizeof *(a)))

Bench *pages_bench(void)
{
    Bench *bench = calloc(1, sizeof *bench);
    assert_non_null(bench);
    bench->layout = layout_of(1920, 1080);
    bench->rig = cue_rig(CUE_COO, 6);
    for (int i = 0; i < 480; i++) {
        int second = i / 4 % 40;
        bench->log.together[i] = second < 6    ? TOGETHER_SIDE
                                 : second < 16 ? TOGETHER_WOVEN
                                 : second < 23 ? TOGETHER_APART
                                               : TOGETHER_WOVEN;
    }
    bench->log.code_count = 480;
    for (int i = 0; i < 16; i++) {
        bench->log.serves[i] = (Serve){.tick = (uint32_t)(i * 7 + 2) * TICKS_PER_SECOND};
    }
    bench->log.serve_count = 16;
    for (int i = 0; i < 3; i++) {
        bench->log.marks[i].tick = (uint32_t)(25 + 30 * i) * TICKS_PER_SECOND;
        bench->log.marks[i].mark = (uint8_t)(MARK_KNOT + i);
    }
    bench->log.mark_count = 3;
    return bench;
}

static Look look_of(void)
{
    return (Look){
        .skin = TONE_UMBER, .hair_colour = HAIR_BLACK, .iris = IRIS_DEEP, .age = 6};
}

static const uint8_t TARGETS[] = {TARGET_WINDOW, TARGET_TOY, TARGET_CLOCK};

static PlayView play_of(const Bench *bench)
{
    bool l = bench->longer;
    PlayView view = {.scene = {.room = ROOM_NURSERY,
                               .time = TIME_DAY,
                               .targets = TARGETS,
                               .target_count = 3,
                               .shown = 7,
                               .rig = &bench->rig,
                               .look = look_of(),
                               .tending = THING_COUNT},
                     .ribbon = {.log = &bench->log, .ticks = 20 * TICKS_PER_SECOND},
                     .ribbon_shown = true,
                     .hud = true,
                     .you = "You",
                     .baby = l ? "Alexandrina" : "Baby",
                     .disc_count = 5,
                     .discs = {{ACT_LOOK, l ? "Look along" : "Look", "1", false, true},
                               {ACT_WARM, l ? "Be warm" : "Warm", "2", false, false},
                               {ACT_NAME, l ? "Name it" : "Name", "3", false, false},
                               {ACT_HOLD, "Hold", "4", true, true},
                               {ACT_WAIT, "Wait", "Space", false, false}},
                     .caption = l ? "babbles in long strings, again" : "coos softly",
                     .caption_strength = 2,
                     .caption_direction = 1,
                     .said = "",
                     .prompt = "Any key, and you are back.",
                     .pause = "Pause",
                     .pause_key = "Esc",
                     .briefing = "",
                     .title = "Quiet and awake",
                     .content = "There is some crying here.",
                     .begin = l ? "Let us begin" : "Begin",
                     .begin_key = "Space",
                     .focus = bench->focus};
    return view;
}

static void page_play(Bench *bench, Page page)
{
    PlayView view = play_of(bench);
    if (page == PAGE_BRIEFING) {
        view.briefing = "Morning. The baby is three weeks old and lies on your knees, "
                        "wide awake for a little while. Watch the face first; there is "
                        "time, and nothing has to happen.";
    } else if (page == PAGE_CHOICE) {
        view.choice_of = ACT_NAME;
        view.choice_count = 3;
        view.choices[0] = (PlayChoice){"You see the cat.", "1"};
        view.choices[1] = (PlayChoice){
            bench->longer ? "That was very loud just then, and now it is quiet again."
                          : "That was loud, and now it is quiet.",
            "2"};
        view.choices[2] = (PlayChoice){"Too loud?", "3"};
    } else {
        view.said = bench->longer
                        ? "That was very loud just then, and now it is quiet again."
                        : "That was loud.";
    }
    play_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

static const uint32_t NOTICES[] = {30 * TICKS_PER_SECOND, 71 * TICKS_PER_SECOND},
                      SIGNS[] = {26 * TICKS_PER_SECOND, 64 * TICKS_PER_SECOND};

static void page_story(Bench *bench)
{
    StoryView view = {
        .title = "What happened between you",
        .line = "Too much, 5 months. 2:00 together.",
        .look = look_of(),
        .ribbon = {.log = &bench->log, .ticks = 120 * TICKS_PER_SECOND, .serves = true},
        .face_count = 3,
        .closing =
            "You lost each other and found each other. That finding is the heart of it.",
        .go_on = "Go on",
        .again = bench->longer ? "And once more" : "Once more",
        .watch = bench->longer ? "Watch all again" : "Watch again",
        .whatif = bench->longer ? "What if it were" : "What if …",
        .keep = bench->longer ? "Keep of it" : "To keep",
        .clock = "In this game play runs slower than life, and calming down runs faster.",
        .stress = bench->longer ? "your own stress now" : "your own stress",
        .stress_on = true,
        .noticed = "noticed",
        .notices = NOTICES,
        .signs = SIGNS,
        .notice_count = 2,
        .go_on_key = "Enter",
        .again_key = "",
        .legend_knot = "found again",
        .legend_bud = "a big moment",
        .legend_leaf = "a rest",
        .you = "You",
        .baby = "Baby",
        .focus = bench->focus};
    for (int i = 0; i < 3; i++) {
        view.faces[i] = (StoryFace){
            .rig = bench->rig,
            .when = "0:42",
            .head = "Found again",
            .tick = (uint32_t)(i * 40 + 8) * TICKS_PER_SECOND,
            .line = bench->longer
                        ? "You two had lost each other for a moment, as all pairs do "
                          "every now and then. After a while the baby looked back at you."
                        : "You two had lost each other for a moment, as all pairs do. "
                          "Then the baby looked back."};
    }
    story_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* As many scenes as the game has, about the house or in a list; one is broken. */
static void page_chooser(Bench *bench, Page page)
{
    static const char *const TITLES[] = {"Spoon", "What are you looking at?",
                                         "The cry with no answer", "Too much"};
    ChooserCard cards[19];
    bool l = bench->longer;
    for (int i = 0; i < countof(cards); i++) {
        cards[i] = (ChooserCard){
            .title = l && i % 4 == 1 ? "What is it that you are looking at?"
                                     : TITLES[i % countof(TITLES)],
            .age = i > 15 ? "two and a half years" : "8 months",
            .number = "18",
            .problem =
                i == 1 ? "levels/03.json: infant.arousal: 1.4 is outside 0 to 1" : "",
            .chapter = i / 4 + 1,
            .place = i % 4,
            .months = i * 1.6};
    }
    ChooserView view = {.title = "Choose a scene",
                        .line = "Every scene is open. Each stands by itself.",
                        .back = "Back",
                        .back_key = "Esc",
                        .own = l ? "" : "Your own scenes",
                        .note = "Morning light. Watch the face first; there is time.",
                        .content = "Some crying.",
                        .cards = cards,
                        .card_count = countof(cards),
                        .list = page == PAGE_LIST,
                        .look = look_of(),
                        .focus = bench->focus};
    chooser_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

static void page_pause(Bench *bench)
{
    page_play(bench, PAGE_PLAY);
    hits_clear(&bench->hits);
    shapes_clear(&bench->shapes); /* what lies below has a test of its own */
    PauseView view = {
        .title = "Paused",
        .go_on = "Go on",
        .again = "Begin again",
        .leave = bench->longer ? "Leave this scene now" : "Leave the scene",
        .settings = "Settings",
        .fullscreen = "Whole screen",
        .go_on_key = "Space",
        .focus = bench->focus,
        .keys =
            "Look 1 or Q. Warm 2 or W. Name 3 or E. Hold 4 or A. Tend 5 or S. Breathe 6 "
            "or D. Wait is the space bar. Keys 1 to 3 pick a sentence or a thing. You "
            "can also click: on the baby a touch, on a thing a look, on the room a wait. "
            "Nothing here can harm the baby, and no try is wrong for long."};
    pause_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* As many sounds as the list holds, or none where words are short. */
static void page_captions(Bench *bench)
{
    CaptionsView view = {.title = "The last sounds",
                         .none = "Nothing has been heard yet.",
                         .close = "Any key goes on.",
                         .count = bench->longer ? CAPTIONS_MAX : 0};
    for (int i = 0; i < view.count; i++) {
        view.times[i] = "2:07";
        view.lines[i] = "babbles in long strings, again and again";
    }
    captions_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* A page of every kind of row, or the one with the most keys. */
static void page_settings(Bench *bench, Page page)
{
    bool l = bench->longer;
    SettingsView view = {.title = "Settings",
                         .back = "Back",
                         .back_key = "Esc",
                         .tabs = {"See", "Hear", l ? "Playing" : "Play", "Keys", "Kept"},
                         .tab = page == PAGE_KEYS ? 3 : 1,
                         .row_count = page == PAGE_KEYS ? 14 : 5,
                         .help = l ? "Choose a line, then press the key that you would "
                                     "like to have for it. Esc leaves it as it is."
                                   : "Every sound in words.",
                         .focus = bench->focus};
    for (int i = 0; i < view.row_count; i++) {
        view.rows[i] =
            (SettingRow){.kind = page == PAGE_KEYS ? SETTING_KEY
                                 : i % 2           ? SETTING_SWITCH
                                                   : SETTING_STEPS,
                         .id = page == PAGE_KEYS ? UI_KEY + i : UI_ROW + i,
                         .label = l ? "Hold by pressing once only" : "Captions",
                         .value = page == PAGE_KEYS ? "Space" : "Twice as large",
                         .second = l ? "Keypad 3" : "",
                         .at = 3,
                         .of = 4,
                         .on = i == 3};
    }
    settings_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* A vote's own page: a question of two lines, answers with what is played for them. */
static void page_step(Bench *bench)
{
    bool l = bench->longer;
    SettingsView view = {.title = l ? "One step of the plan" : "One step",
                         .back = "Back",
                         .back_key = "Esc",
                         .tabs = {"The step", l ? "The words of it" : "Its words",
                                  l ? "The vote of it" : "Its vote"},
                         .tab = 2,
                         .row_count = 8,
                         .help = l ? "Beside it: what is played for it. Empty it to take "
                                     "it out again. Room for 75 more."
                                   : "One question, read from the back row.",
                         .focus = bench->focus};
    static const SettingKind KINDS[8] = {SETTING_STEPS,  SETTING_TEXT,   SETTING_ANSWER,
                                         SETTING_ANSWER, SETTING_ANSWER, SETTING_ANSWER,
                                         SETTING_DO,     SETTING_DO};
    for (int i = 0; i < view.row_count; i++) {
        bool answer = KINDS[i] == SETTING_ANSWER;
        view.rows[i] = (SettingRow){
            .kind = KINDS[i],
            .id = UI_ROW + i,
            .label = answer ? "C"
                     : l    ? "Take the last of the answers out"
                            : "Whose vote",
            .value = l ? "Something is up here. What would you yourself try first, and "
                         "what would you leave for later?"
                       : "What now?",
            .second = l ? "Into the cot, on the back, and step away" : "Look",
            .hint = "An answer",
            .on = i == 1,
            .caret = 3,
            .lines = i == 1 || (l && i == 3) ? 2 : 0};
    }
    settings_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* Every kind of row, the picture, and a name with room to spare or none. */
static void page_kin(Bench *bench)
{
    static const SettingKind KINDS[] = {SETTING_TEXT, SETTING_STEPS, SETTING_SWITCH};
    bool l = bench->longer;
    KinView view = {.page = {.title = l ? "Another family on this machine" : "Our baby",
                             .back = "Back",
                             .back_key = "Esc",
                             .tabs = {l ? "The new baby" : "The baby", "And also", "You"},
                             .row_count = 6,
                             .help = "Type it, or leave it empty.",
                             .focus = bench->focus},
                    .look = look_of(),
                    .carer = {CARER_GREY, TONE_ROSE, HAIR_SAND},
                    .you = l,
                    .name = l ? "Maximiliane-Alexandrina Wilhelmine" : "Ayla",
                    .line = l ? "Next: What are you looking at over there?, 8 months"
                              : "Next: Too much, 5 months",
                    .about = l ? "" : "What there is to know beforehand, in a few words.",
                    .go_on = l ? "On to the next" : "Go on",
                    .go_on_key = "Enter",
                    .choose = l ? "Choose one of the scenes" : "Choose a scene"};
    for (int i = 0; i < view.page.row_count; i++) {
        view.page.rows[i] =
            (SettingRow){.kind = KINDS[i % 3],
                         .id = UI_ROW + i,
                         .label = l ? "What the baby calls you later" : "Hair",
                         .value = l && i % 3 == 0 ? view.name : "Straight",
                         .at = 2,
                         .of = 6,
                         .on = i % 2 == 0};
    }
    kin_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* Six parts, short ones and long. */
static void page_evening(Bench *bench)
{
    static const char *const HOURS[] = {"Early morning", "Morning", "Midday",
                                        "Afternoon",     "Evening", "Night"};
    bool l = bench->longer;
    EveningView view = {
        .title = l ? "What the day has been, told in the evening"
                   : "The day, told in the evening",
        .line = "Ayla · 9 months",
        .card_count = EVENING_CARDS,
        .look = look_of(),
        .figures = {"In play you two were in step about a third of the time.",
                    l ? "More than half of what the baby asked for was met in the end, "
                        "soon or late. Half is plenty."
                      : "About half of what was asked for was met in the end."},
        .note = "A picture from this game, not of your child.",
        .go_on = l ? "Good night to all" : "Good night",
        .again = l ? "And another day" : "Another day",
        .go_on_key = "Enter",
        .focus = bench->focus};
    for (int i = 0; i < EVENING_CARDS; i++) {
        view.cards[i] = (EveningCard){
            .rig = bench->rig,
            .when = HOURS[i],
            .title = i % 2 ? "Spoon" : "What are you looking at?",
            .text = l ? "The baby wanted somebody to be glad with. It went askew, and "
                        "was mended. It had got a little too much. This one went by. "
                        "What boiled or rang had to wait."
                      : "The baby wanted company. Seen early, and met."};
    }
    evening_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* A form with a step that is left out and one that cannot be run. */
static void page_agenda(Bench *bench)
{
    bool l = bench->longer;
    AgendaView view = {
        .title = l ? "An evening about toddlers, my own" : "Fifteen minutes",
        .line = l ? "60 of 60 minutes" : "15 of 15 min",
        .back = "Back",
        .back_key = "Esc",
        .row_count = agenda_page(&bench->layout),
        .first = AGENDA_ROWS_MAX,
        .count = PLAYLIST_STEPS_MAX,
        .chosen = AGENDA_ROWS_MAX + 1,
        .kind = "A question",
        .words = l ? "The first sign is ... When I am full, I ... I can hand over to ..."
                   : "What do you notice?",
        .say = "Before any sound: what did you see, and where on the body was it?",
        .problem = l ? "own/90-far-away.json: discs: is missing" : "",
        .minutes = "2.5 min",
        .less = "Shorter",
        .more = "Longer",
        .up = "Earlier",
        .down = "Later",
        .skip = l ? "Take it in once again" : "Leave out",
        .change = "Change",
        .add = l ? "Add one more step" : "Add a step",
        .remove = "Remove",
        .start = "Start",
        .print = "Print",
        .earlier = l ? "The page before" : "Page back",
        .later = l ? "The page after" : "Page on",
        .said = l ? "In your browser, and in /home/kim/.local/share/goodenough/goodenough"
                  : "",
        .focus = bench->focus};
    for (int i = 0; i < view.row_count; i++) {
        view.rows[i] = (AgendaRow){.when = "10\xE2\x80\x93"
                                           "12.5",
                                   .kind = l ? "Breathing together" : "Vote",
                                   .words = "Something is up. What would you try first?",
                                   .skipped = i == 2,
                                   .wrong = i == 3};
    }
    agenda_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

static void page_rest(Bench *bench, Page page)
{
    bool l = bench->longer;
    if (page == PAGE_TITLE) {
        TitleView view = {
            .title = "Good Enough",
            .line = "Notice. Wonder. Answer. Repair.",
            .play = l ? "Play a scene" : "Play",
            .kin = l ? "The baby of our family" : "Our baby",
            .choose = l ? "Choose one of the scenes" : "Choose a scene",
            .agenda = l ? "A workshop with a group" : "Workshop",
            .settings = "Settings",
            .quit = "Quit",
            .notice =
                l ? "There is no sound device, so this is played without sound." : "",
            .play_key = "Enter",
            .choose_key = "",
            .quit_key = "",
            .look = look_of(),
            .focus = bench->focus};
        title_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
        return;
    }
    NoticeView view = {.title = "A word before you go on",
                       .back = "Back",
                       .back_key = "Esc",
                       .line_count = l ? 20 : 2,
                       .focus = bench->focus};
    for (int i = 0; i < view.line_count; i++) {
        view.lines[i] = "levels/03.json: needs[0].ladder_s[2]: 140 is outside 2 to 120 "
                        "seconds, and so the scene cannot be played yet";
    }
    notice_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

void pages_draw(Bench *bench, Page page)
{
    shapes_clear(&bench->shapes);
    hits_clear(&bench->hits);
    switch (page) {
    case PAGE_PLAY:
    case PAGE_CHOICE:
    case PAGE_BRIEFING:
        page_play(bench, page);
        break;
    case PAGE_STORY:
        page_story(bench);
        break;
    case PAGE_CHOOSER:
    case PAGE_LIST:
        page_chooser(bench, page);
        break;
    case PAGE_PAUSE:
        page_pause(bench);
        break;
    case PAGE_CAPTIONS:
        page_captions(bench);
        break;
    case PAGE_SETTINGS:
    case PAGE_KEYS:
        page_settings(bench, page);
        break;
    case PAGE_AGENDA:
        page_agenda(bench);
        break;
    case PAGE_EVENING:
        page_evening(bench);
        break;
    case PAGE_KIN:
        page_kin(bench);
        break;
    case PAGE_TITLE:
    case PAGE_NOTICE:
        page_rest(bench, page);
        break;
    case PAGE_WATCH:
        retold_watch(bench);
        break;
    case PAGE_BOTH:
        retold_both(bench);
        break;
    case PAGE_KEEP:
        retold_keep(bench);
        break;
    case PAGE_TAPES:
        retold_tapes(bench);
        break;
    case PAGE_STEP:
        page_step(bench);
        break;
    case PAGES:
        fail();
    }
    assert_int_equal(bench->shapes.depth, 0);
}
