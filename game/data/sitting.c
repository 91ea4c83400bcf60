#include "data/sitting.h"

#include "data/files.h"
#include "data/settings.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

static const char *const FORMAT_NAMES[] = {"workshop 1"};

/* clang-format off */
static const Field VOTE_ROWS[] = {
    {.name = "step", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(SittingVote, step), .size = PLAYLIST_NAME_BYTES},
    {.name = "hands", .kind = FIELD_TEXT, .offset = offsetof(SittingVote, ballot.hands),
     .size = BALLOT_HANDS_MAX + 1, .help = "a letter a hand, as they were counted"},
    {.name = "pads", .kind = FIELD_TEXT, .offset = offsetof(SittingVote, ballot.pads),
     .size = BALLOT_PADS_MAX + 1, .help = "a letter a pad"},
    {.name = "chosen", .kind = FIELD_WHOLE, .offset = offsetof(SittingVote, chosen),
     .size = 4, .high = LEVEL_ANSWERS_MAX},
};
static const Field VOTE_ROW = {.name = "vote", .kind = FIELD_OBJECT, .inner = VOTE_ROWS,
                               .count = countof(VOTE_ROWS)};

static const Field DIAL_ROWS[] = {
    {.name = "pace", .kind = FIELD_NUMBER, .offset = offsetof(Dials, pace), .low = .5,
     .high = 1.5, .usual = 1},
    {.name = "clarity", .kind = FIELD_NUMBER, .offset = offsetof(Dials, clarity),
     .low = .6, .high = 1.4, .usual = 1},
    {.name = "cool", .kind = FIELD_NUMBER, .offset = offsetof(Dials, cool), .low = .5,
     .high = 2, .usual = 1},
    {.name = "temperament", .kind = FIELD_WHOLE, .offset = offsetof(Dials, temperament),
     .size = 4, .low = -1, .high = TEMPERAMENT_COUNT - 1, .usual = -1},
    {.name = "crying", .kind = FIELD_WHOLE, .offset = offsetof(Dials, crying), .size = 4,
     .high = CRYING_COUNT - 1, .usual = CRYING_GENTLE},
};

static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = FORMAT_NAMES,
     .count = countof(FORMAT_NAMES)},
    {.name = "plan", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Sitting, plan), .size = LEVEL_PATH_BYTES},
    {.name = "step", .kind = FIELD_TEXT, .required = true,
     .offset = offsetof(Sitting, step), .size = PLAYLIST_NAME_BYTES},
    {.name = "at", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, at), .size = 4,
     .high = PLAYLIST_STEPS_MAX},
    {.name = "of", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, of), .size = 4,
     .high = PLAYLIST_STEPS_MAX},
    {.name = "beat", .kind = FIELD_WHOLE, .offset = offsetof(Sitting, beat), .size = 4,
     .high = 16},
    {.name = "seconds", .kind = FIELD_NUMBER, .offset = offsetof(Sitting, seconds),
     .high = 86400},
    {.name = "dials", .kind = FIELD_OBJECT, .offset = offsetof(Sitting, dials),
     .inner = DIAL_ROWS, .count = countof(DIAL_ROWS)},
    {.name = "votes", .kind = FIELD_LIST, .offset = offsetof(Sitting, votes),
     .inner = &VOTE_ROW, .most = PLAYLIST_STEPS_MAX, .stride = sizeof(SittingVote),
     .count_at = offsetof(Sitting, vote_count)},
};
/* clang-format on */

const Format SITTING_FORMAT = {.name = "workshop",
                               .rows = ROWS,
                               .count = countof(ROWS),
                               .bytes_max = SITTING_BYTES_MAX};

static bool voted(const Workshop *workshop, int step)
{
    return ballot_sum(&workshop->ballots[step]) > 0 || workshop->chosen[step] > 0;
}

void sitting_of(const Workshop *workshop, const Playlist *plan, const char *path,
                Sitting *sitting)
{
    assert(workshop && plan && path && sitting);
    assert(workshop->step >= 0 && workshop->step < plan->step_count);
    size_t bytes = strlen(path);
    assert(bytes < sizeof sitting->plan);
    *sitting = (Sitting){.at = workshop->step + 1,
                         .of = plan->step_count,
                         .beat = workshop->beat,
                         .seconds = workshop->seconds,
                         .dials = workshop->dials};
    memcpy(sitting->plan, path, bytes + 1);
    memcpy(sitting->step, plan->steps[workshop->step].id, PLAYLIST_NAME_BYTES);
    for (int i = 0; i < plan->step_count; i++) {
        if (voted(workshop, i)) {
            SittingVote *vote = &sitting->votes[sitting->vote_count++];
            memcpy(vote->step, plan->steps[i].id, PLAYLIST_NAME_BYTES);
            vote->ballot = workshop->ballots[i];
            vote->chosen = workshop->chosen[i];
        }
    }
}

static int step_named(const Playlist *plan, const char *id)
{
    for (int i = 0; i < plan->step_count; i++) {
        if (!strcmp(plan->steps[i].id, id)) {
            return i;
        }
    }
    return -1;
}

/* Letters nobody could have pressed are hands nobody raised. */
static void ballot_clean(const Ballot *from, Ballot *to)
{
    *to = (Ballot){0};
    for (const char *hand = from->hands; *hand; hand++) {
        if (*hand >= 'A' && *hand < 'A' + LEVEL_ANSWERS_MAX) {
            ballot_hand(to, *hand - 'A');
        }
    }
    for (int i = 0; i < BALLOT_PADS_MAX && from->pads[i]; i++) {
        if (from->pads[i] >= 'A' && from->pads[i] < 'A' + LEVEL_ANSWERS_MAX) {
            ballot_pad(to, i, from->pads[i] - 'A');
        }
    }
}

bool sitting_resume(const Sitting *sitting, const Playlist *plan, Workshop *workshop)
{
    assert(sitting && plan && workshop);
    workshop_begin(workshop, plan);
    workshop->dials = sitting->dials;
    workshop->seconds = sitting->seconds;
    for (int i = 0; i < sitting->vote_count; i++) {
        int step = step_named(plan, sitting->votes[i].step);
        if (step >= 0) {
            ballot_clean(&sitting->votes[i].ballot, &workshop->ballots[step]);
            workshop->chosen[step] = sitting->votes[i].chosen;
        }
    }
    int step = step_named(plan, sitting->step);
    if (step < 0 || !workshop_runs(&plan->steps[step])) {
        return false;
    }
    workshop->step = step;
    workshop->beat = sitting->beat;
    workshop->begun = plan->steps[step].kind != PLAYLIST_SCENE;
    return true;
}

bool sitting_save(const char *path, const Sitting *sitting, Problems *problems)
{
    return json_save(path, &SITTING_FORMAT, sitting, problems);
}

bool sitting_load(const char *path, Sitting *sitting, Problems *problems)
{
    assert(path && sitting && problems);
    Sitting read;
    memset(&read, 0, sizeof read);
    if (!json_load(path, &SITTING_FORMAT, &read, problems)) {
        return false;
    }
    *sitting = read;
    return true;
}

bool sitting_forget(const char *path, Problems *problems)
{
    return files_remove(path, problems);
}
