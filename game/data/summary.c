#include "data/summed.h"

#include <assert.h>
#include <stddef.h>
#include <string.h>

#define countof(list) ((int)(sizeof(list) / sizeof *(list)))

enum { QUARTER = TICKS_PER_SECOND / 4, TICKS_MAX = TAPE_SECONDS_MAX * TICKS_PER_SECOND };

/* clang-format off */
static const Field PART_ROW = {.name = "part", .kind = FIELD_TEXT, .size = STORY_ID_BYTES};
static const Field MOMENT_ROWS[] = {
    {.name = "tick", .kind = FIELD_WHOLE, .required = true, .size = 4,
     .offset = offsetof(StoryMoment, tick), .high = TICKS_MAX},
    {.name = "from", .kind = FIELD_WHOLE, .size = 4, .offset = offsetof(StoryMoment, from),
     .high = TICKS_MAX, .help = "when it began"},
    {.name = "about", .kind = FIELD_CHOICE, .size = 1, .low = -1, .usual = -1,
     .offset = offsetof(StoryMoment, target), .names = TARGET_NAMES,
     .count = TARGET_COUNT, .help = "the thing that is spoken of"},
    {.name = "head", .kind = FIELD_TEXT, .size = STORY_ID_BYTES,
     .offset = offsetof(StoryMoment, head), .help = "ids of the words file, as below"},
    {.name = "parts", .kind = FIELD_LIST, .offset = offsetof(StoryMoment, parts),
     .inner = &PART_ROW, .most = STORY_PARTS_MAX, .stride = STORY_ID_BYTES,
     .count_at = offsetof(StoryMoment, part_count)},
    {.name = "said", .kind = FIELD_TEXT, .size = LEVEL_TITLE_BYTES,
     .offset = offsetof(StoryMoment, said)},
};
static const Field RUN_ROWS[] = {
    {.name = "tick", .kind = FIELD_WHOLE, .required = true, .size = 4,
     .offset = offsetof(SummaryRun, tick), .high = TICKS_MAX},
    {.name = "together", .kind = FIELD_CHOICE, .required = true, .size = 1,
     .offset = offsetof(SummaryRun, together), .names = TOGETHER_NAMES,
     .count = TOGETHER_COUNT},
};
static const Field MARK_ROWS[] = {
    {.name = "tick", .kind = FIELD_WHOLE, .required = true, .size = 4,
     .offset = offsetof(SummaryMark, tick), .high = TICKS_MAX},
    {.name = "mark", .kind = FIELD_CHOICE, .required = true, .size = 1,
     .offset = offsetof(SummaryMark, mark), .names = MARK_NAMES, .count = MARK_COUNT},
};
static const Field MOMENT_ROW = {.name = "moment", .kind = FIELD_OBJECT,
                                 .inner = MOMENT_ROWS, .count = countof(MOMENT_ROWS)};
static const Field RUN_ROW = {.name = "run", .kind = FIELD_OBJECT, .inner = RUN_ROWS,
                              .count = countof(RUN_ROWS)};
static const Field MARK_ROW = {.name = "mark", .kind = FIELD_OBJECT, .inner = MARK_ROWS,
                               .count = countof(MARK_ROWS)};
static const Field SERVE_ROW = {.name = "serve", .kind = FIELD_WHOLE, .size = 4,
                                .high = TICKS_MAX};

const Field SUMMARY_ROWS[SUMMARY_ROW_COUNT] = {
    {.name = "title", .kind = FIELD_TEXT, .offset = offsetof(Summary, title),
     .size = LEVEL_TITLE_BYTES, .help = "of the scene"},
    {.name = "age_months", .kind = FIELD_NUMBER, .offset = offsetof(Summary, age_months),
     .high = 30, .unit = "months"},
    {.name = "moments", .kind = FIELD_LIST, .offset = offsetof(Summary, story.moments),
     .inner = &MOMENT_ROW, .most = STORY_MOMENTS_MAX, .stride = sizeof(StoryMoment),
     .count_at = offsetof(Summary, story.moment_count), .help = "its story"},
    {.name = "closing", .kind = FIELD_TEXT, .offset = offsetof(Summary, story.closing),
     .size = STORY_ID_BYTES},
    {.name = "ribbon", .kind = FIELD_LIST, .offset = offsetof(Summary, ribbon),
     .inner = &RUN_ROW, .most = SUMMARY_RUNS_MAX, .stride = sizeof(SummaryRun),
     .count_at = offsetof(Summary, ribbon_count)},
    {.name = "marks", .kind = FIELD_LIST, .offset = offsetof(Summary, marks),
     .inner = &MARK_ROW, .most = LOG_MOMENTS_MAX, .stride = sizeof(SummaryMark),
     .count_at = offsetof(Summary, mark_count)},
    {.name = "serves", .kind = FIELD_LIST, .offset = offsetof(Summary, serves),
     .inner = &SERVE_ROW, .most = SUMMARY_SERVES_MAX, .stride = sizeof(uint32_t),
     .count_at = offsetof(Summary, serve_count), .help = "ticks of her serves"},
};
/* clang-format on */

void summary_of(const Session *session, const Level *level, Summary *summary)
{
    assert(session && level && summary);
    const Log *log = &session->log;
    memset(summary, 0, sizeof *summary);
    memcpy(summary->title, level->title, sizeof summary->title);
    summary->age_months = level->scenario.age_months;
    story_of(log, level, session->tape.ticks, &summary->story);
    for (int i = 0; i < log->code_count && summary->ribbon_count < SUMMARY_RUNS_MAX;
         i++) {
        if (i == 0 || log->together[i] != log->together[i - 1]) {
            summary->ribbon[summary->ribbon_count++] =
                (SummaryRun){(uint32_t)(i * QUARTER), log->together[i]};
        }
    }
    for (int i = 0; i < log->mark_count; i++) {
        summary->marks[summary->mark_count++] =
            (SummaryMark){log->marks[i].tick, log->marks[i].mark};
    }
    for (int i = 0; i < log->serve_count && i < SUMMARY_SERVES_MAX; i++) {
        summary->serves[summary->serve_count++] = log->serves[i].tick;
    }
}

void summary_log(const Summary *summary, Log *log)
{
    assert(summary && log);
    *log = (Log){.code_count = 0};
    int run = 0, codes = (int)(summary->story.ticks / QUARTER);
    for (int i = 0; i < codes && i < LOG_CODES_MAX; i++) {
        while (run + 1 < summary->ribbon_count &&
               summary->ribbon[run + 1].tick <= (uint32_t)(i * QUARTER)) {
            run++;
        }
        log->together[i] = summary->ribbon_count > 0 ? summary->ribbon[run].together
                                                     : (uint8_t)TOGETHER_SIDE;
        log->code_count = i + 1;
    }
    for (int i = 0; i < summary->mark_count; i++) {
        log->marks[i].tick = summary->marks[i].tick;
        log->marks[i].mark = summary->marks[i].mark;
        log->mark_count = i + 1;
    }
    for (int i = 0; i < summary->serve_count; i++) {
        log->serves[i].tick = summary->serves[i];
        log->serve_count = i + 1;
    }
}
