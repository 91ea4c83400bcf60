#include "retold.h"

#include "view/bothview.h"
#include "view/chooser.h"
#include "view/settingsview.h"

static const uint8_t TARGETS[] = {TARGET_WINDOW, TARGET_TOY, TARGET_CLOCK};
static const uint32_t NOTICES[] = {8 * TICKS_PER_SECOND, 44 * TICKS_PER_SECOND};

/* The tools of both screens; `more`: those of watching again alone. */
static int tools_of(const Bench *bench, WatchTool *tools, bool more)
{
    bool l = bench->longer;
    const WatchTool all[] = {
        {UI_BACK, ICON_HOME, l ? "Back again" : "Back", "Esc", false},
        {UI_EARLIER_SERVE, ICON_EARLIER, l ? "The earlier call" : "Earlier call", "Left",
         false},
        {UI_GO_ON, ICON_PLAY, l ? "Let it play" : "Play", "Space", false},
        {UI_LATER_SERVE, ICON_LATER, l ? "The next call" : "Next call", "Right", false},
        {UI_HALF, ICON_HALF, l ? "At half speed" : "Half speed", "Down", true},
        {UI_WHATIF_HERE, ICON_BRANCH, l ? "What if not" : "What if", "Enter", false},
        {UI_NOTICE, ICON_NOTICE, l ? "I notice it" : "I notice", "N", false},
        {UI_INSIDE, ICON_INSIDE, l ? "The inside" : "Inside", "R", true},
        {UI_COT, ICON_COT, l ? "As from the cot" : "From the cot", "4", false},
        {UI_EAR, ICON_EAR, l ? "An inner sound" : "Inner sound", "6", false},
        {UI_BOTH, ICON_BESIDE, l ? "The two ways" : "Both ways", "", false},
    };
    int count = more ? 11 : 6;
    for (int i = 0; i < count; i++) {
        tools[i] = all[i];
    }
    return count;
}

static TimelineView line_of(const Bench *bench, int id)
{
    return (TimelineView){.log = &bench->log,
                          .ticks = 120 * TICKS_PER_SECOND,
                          .at = 43 * TICKS_PER_SECOND,
                          .span = 150 * TICKS_PER_SECOND,
                          .from = 20 * TICKS_PER_SECOND,
                          .notices = NOTICES,
                          .notice_count = 2,
                          .id = id,
                          .label = "The ribbon of the scene",
                          .focus = bench->focus == id};
}

static PlayView play_of(const Bench *bench)
{
    return (PlayView){
        .scene = {.room = ROOM_NURSERY,
                  .time = TIME_DAY,
                  .targets = TARGETS,
                  .target_count = 3,
                  .shown = 7,
                  .rig = &bench->rig,
                  .look = {.skin = TONE_UMBER, .hair_colour = HAIR_BLACK, .age = 6},
                  .tending = THING_COUNT},
        .caption = bench->said     ? bench->said
                   : bench->longer ? "babbles in long strings, again"
                                   : "coos softly",
        .caption_strength = 2,
        .caption_direction = bench->said_direction,
        .said = "That was loud.",
        .prompt = "",
        .briefing = "",
        .room_name = "the room"};
}

void retold_watch(Bench *bench)
{
    bool l = bench->longer;
    InnerView inner = {
        .title = l ? "Inside, just at this very instant" : "Inside, at this instant",
        .rows = {{l ? "Stirred up by now" : "Stirred up", "very", .8, .3, .6},
                 {l ? "Energy that is left" : "Energy left", "little", .2, .4, 1},
                 {"On guard", l ? "hardly at all" : "hardly", .1, 0, .25}},
        .may = "It may be one of these, or neither:",
        .readings = {"a pause", l ? "something that is wet or tight" : "sleep"}};
    WatchView view = {.play = play_of(bench),
                      .line = line_of(bench, UI_TIMELINE),
                      .noticed = {.first = &bench->rig,
                                  .then = &bench->rig,
                                  .first_label = l ? "The very first sign" : "First sign",
                                  .first_time = "0:42",
                                  .then_label = l ? "Then you noticed" : "You noticed",
                                  .then_time = "0:44",
                                  .none = "",
                                  .ring = .4},
                      .inside = &inner,
                      .clock = "0:43",
                      .run =
                          l ? "In another way, from 0:20 on" : "Another way, from 0:20",
                      .focus = bench->focus};
    view.tool_count = tools_of(bench, view.tools, true);
    watch_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

void retold_both(Bench *bench)
{
    BothView view = {.clock = "0:43", .run_count = BOTH_RUNS_MAX, .focus = bench->focus};
    for (int i = 0; i < BOTH_RUNS_MAX; i++) {
        view.run_names[i] =
            bench->longer ? "In another way, from 0:20 on" : "Another way, from 0:20";
    }
    for (int i = 0; i < 2; i++) {
        view.sides[i] = (BothSide){.name = view.run_names[i],
                                   .shown = i,
                                   .line = line_of(bench, UI_TIMELINE + i)};
    }
    view.tool_count = tools_of(bench, view.tools, false);
    both_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* What is kept is told with its whole path, which has no place to break. */
void retold_keep(Bench *bench)
{
    static const char *const ROWS[] = {"A page to keep", "A table of it", "The recording",
                                       "Open a recording"};
    bool l = bench->longer;
    SettingsView view = {
        .title = l ? "To keep of it" : "To keep",
        .back = "Back",
        .back_key = "Esc",
        .row_count = 4,
        .help = l ? "Kept as /home/alexandrina/.local/share/goodenough/goodenough/pages/"
                    "one-of-those-evenings-12.html, and opened in your browser."
                  : "Nothing is written unless you ask for it here.",
        .focus = bench->focus};
    for (int i = 0; i < view.row_count; i++) {
        view.rows[i] = (SettingRow){.kind = SETTING_DO,
                                    .id = UI_ROW + i,
                                    .label = l ? "A page of it, for keeping" : ROWS[i]};
    }
    settings_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}

/* A page of a list that goes on before and after it, or an empty one. */
void retold_tapes(Bench *bench)
{
    enum { SHOWN = 16, FIRST = 16 };
    bool l = bench->longer;
    ChooserCard cards[SHOWN];
    int page = chooser_page(&bench->layout);
    int count = page < SHOWN ? page : SHOWN;
    for (int i = 0; i < count; i++) {
        bool own = i % 3 == 2; /* of a scene that is not there: its name alone */
        const char *name = own ? "a-name-somebody-\xE2\x80\xA6" : "12.tape";
        cards[i] = (ChooserCard){.title = own ? name : "One of those evenings",
                                 .age = own ? "" : name,
                                 .number = "",
                                 .problem = "",
                                 .chapter = i % 5 + 1,
                                 .months = i * 1.6};
    }
    ChooserView view = {
        .title = "Recordings",
        .line = l ? "Scenes that were kept, by name. Each opens with its story."
                  : "No recording has been kept yet.",
        .off = "",
        .back = "Back",
        .back_key = "Esc",
        .own = "",
        .note = l ? "one-of-those-evenings-12.tape" : "",
        .content = "",
        .cards = cards,
        .card_count = l ? count : 0,
        .first = l ? FIRST : 0,
        .earlier = l,
        .list = true,
        .look = {.skin = TONE_UMBER, .hair_colour = HAIR_BLACK, .age = 6},
        .focus = bench->focus};
    chooser_draw(&bench->shapes, &bench->hits, &view, &bench->layout);
}
