#include "model/scenario.h"

const char *const ROOM_NAMES[ROOM_COUNT] = {
    [ROOM_NURSERY] = "nursery",       [ROOM_WINDOW] = "window",
    [ROOM_KITCHEN] = "kitchen",       [ROOM_LIVING] = "living",
    [ROOM_CORNER] = "corner",         [ROOM_HALL] = "hall",
    [ROOM_PLAYGROUP] = "playgroup",   [ROOM_PARK] = "park",
    [ROOM_CLOAKROOM] = "cloakroom",   [ROOM_STREET] = "street",
    [ROOM_PLAYGROUND] = "playground",
};

const char *const TIME_NAMES[TIME_COUNT] = {[TIME_MORNING] = "morning",
                                            [TIME_DAY] = "day",
                                            [TIME_EVENING] = "evening",
                                            [TIME_NIGHT] = "night"};

const char *const BODY_NAMES[BODY_COUNT] = {
    [BODY_SIT] = "sit",     [BODY_BOUNCER] = "bouncer",     [BODY_HELD] = "held",
    [BODY_BACK] = "back",   [BODY_TUMMY] = "tummy",         [BODY_MAT] = "mat",
    [BODY_LAP] = "lap",     [BODY_HIGHCHAIR] = "highchair", [BODY_COT] = "cot",
    [BODY_CRAWL] = "crawl", [BODY_HOLD_ON] = "hold_on",     [BODY_STAND] = "stand",
    [BODY_WALK] = "walk",   [BODY_BUGGY] = "buggy",
};

const char *const TARGET_NAMES[TARGET_COUNT] = {
    [TARGET_WINDOW] = "window", [TARGET_RAIN] = "rain",     [TARGET_CAT] = "cat",
    [TARGET_MOBILE] = "mobile", [TARGET_TOY] = "toy",       [TARGET_RADIO] = "radio",
    [TARGET_COUSIN] = "cousin", [TARGET_BOTTLE] = "bottle", [TARGET_CLOCK] = "clock",
    [TARGET_LAMP] = "lamp",     [TARGET_DOOR] = "door",     [TARGET_BOOK] = "book",
    [TARGET_SPOON] = "spoon",   [TARGET_KETTLE] = "kettle", [TARGET_PICTURE] = "picture",
    [TARGET_BALL] = "ball",     [TARGET_BLOCKS] = "blocks", [TARGET_DIGGER] = "digger",
    [TARGET_CHILD] = "child",   [TARGET_ADULT] = "adult",   [TARGET_DOG] = "dog",
    [TARGET_BIRD] = "bird",     [TARGET_TREE] = "tree",     [TARGET_MOON] = "moon",
    [TARGET_BUS] = "bus",       [TARGET_HOOKS] = "hooks",   [TARGET_SHOES] = "shoes",
    [TARGET_SLIDE] = "slide",   [TARGET_SWING] = "swing",
};

const char *const NEED_NAMES[NEED_COUNT] = {
    [NEED_NONE] = "none",
    [NEED_NEAR] = "near",
    [NEED_SHARE] = "share",
    [NEED_PLAY] = "play",
    [NEED_JOY] = "joy",
    [NEED_HELP] = "help",
    [NEED_BREAK] = "break",
    [NEED_SOOTHE] = "soothe",
    [NEED_SHELTER] = "shelter",
    [NEED_SETTLE] = "settle",
    [NEED_HUNGER] = "hunger",
    [NEED_TIRED] = "tired",
    [NEED_DISCOMFORT] = "discomfort",
    [NEED_UNSOOTHABLE] = "unsoothable",
};

const char *const STEP_NAMES[STEP_COUNT] = {
    [STEP_NONE] = "none",   [STEP_CONTEXT] = "context", [STEP_SUBTLE] = "subtle",
    [STEP_CLEAR] = "clear", [STEP_LOUD] = "loud",
};

const char *const TEMPERAMENT_NAMES[TEMPERAMENT_COUNT] = {[TEMPERAMENT_EASY] = "easy",
                                                          [TEMPERAMENT_SLOW] = "slow",
                                                          [TEMPERAMENT_INTENSE] =
                                                              "intense"};

const char *const EVENT_NAMES[EVENT_COUNT] = {
    [EVENT_THOUGHT] = "thought",   [EVENT_KETTLE] = "kettle",
    [EVENT_DOORBELL] = "doorbell", [EVENT_PHONE] = "phone",
    [EVENT_RADIO] = "radio",       [EVENT_COUSIN] = "cousin",
    [EVENT_APPEARS] = "appears",   [EVENT_ACT_TWO] = "act_two",
    [EVENT_STRANGER] = "stranger", [EVENT_NEW] = "new",
    [EVENT_STARTLE] = "startle",   [EVENT_PARTING] = "parting",
    [EVENT_LIMIT] = "limit",       [EVENT_STILL] = "still",
    [EVENT_LEAVE] = "leave",
};

const char *const ENDING_NAMES[ENDING_COUNT] = {
    [ENDING_NEED_MET] = "need_met", [ENDING_CREST] = "crest", [ENDING_TIME] = "time"};

void scenario_begin(Scenario *scenario)
{
    *scenario = (Scenario){
        .room = ROOM_NURSERY,
        .time = TIME_DAY,
        .pose = BODY_SIT,
        .age_months = 6,
        .temperament = TEMPERAMENT_EASY,
        .seconds = 180,
        .pace = 1,
        .clock_play = 3,
        .clock_soothe = 6,
        .start = {.arousal = .4,
                  .valence = .05,
                  .hunger = .2,
                  .tiredness = .2,
                  .trust = .5,
                  .stress = .2,
                  .since_feed_min = 60,
                  .since_sleep_min = 60,
                  .second_trust = .4,
                  .second_stress = .2},
        .targets = {TARGET_WINDOW, TARGET_TOY},
        .target_count = 2,
        .discs = {ACT_LOOK, ACT_WARM, ACT_WAIT, ACT_HOLD},
        .disc_count = 4,
        .ending = ENDING_TIME,
        .soft_at_s = 150,
        .max_distress_s = 20,
        .noise = true,
    };
}

bool scenario_close(const Scenario *scenario)
{
    for (int i = 0; i < scenario->disc_count; i++)
        if (scenario->discs[i] == ACT_LOOK || scenario->discs[i] == ACT_WARM)
            return false;
    return scenario->disc_count > 0;
}
