#include "lab/results.h"

#include "data/json.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* clang-format off */
static const Field FIGURE_ROWS[] = {
    {.name = "what", .kind = FIELD_TEXT, .required = true, .offset = offsetof(ResultFigure, what), .size = 96},
    {.name = "low", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(ResultFigure, low), .low = -1e9, .high = 1e9},
    {.name = "high", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(ResultFigure, high), .low = -1e9, .high = 1e9},
    {.name = "value", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(ResultFigure, value), .low = -1e9, .high = 1e9},
    {.name = "from", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(ResultFigure, from), .low = -1e9, .high = 1e9},
    {.name = "to", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(ResultFigure, to), .low = -1e9, .high = 1e9},
    {.name = "high_confidence", .kind = FIELD_FLAG, .required = true, .offset = offsetof(ResultFigure, firm)},
    {.name = "pass", .kind = FIELD_FLAG, .required = true, .offset = offsetof(ResultFigure, fine)},
};
static const Field FIGURE = {.kind = FIELD_OBJECT, .inner = FIGURE_ROWS, .count = 8};
static const Field AIM_ROWS[] = {
    {.name = "id", .kind = FIELD_TEXT, .required = true, .offset = offsetof(Result, id), .size = 8},
    {.name = "pass", .kind = FIELD_FLAG, .required = true, .offset = offsetof(Result, fine)},
    {.name = "metric", .kind = FIELD_TEXT, .offset = offsetof(Result, metric), .size = 96},
    {.name = "condition", .kind = FIELD_TEXT, .offset = offsetof(Result, condition), .size = 96},
    {.name = "source", .kind = FIELD_TEXT, .offset = offsetof(Result, source), .size = 64},
    {.name = "confidence", .kind = FIELD_TEXT, .offset = offsetof(Result, confidence), .size = 48},
    {.name = "figures", .kind = FIELD_LIST, .offset = offsetof(Result, figures), .inner = &FIGURE,
     .most = AIM_FIGURES_MAX, .stride = sizeof(ResultFigure), .count_at = offsetof(Result, figure_count)},
};
static const Field RESULT = {.kind = FIELD_OBJECT, .inner = AIM_ROWS, .count = 7};
static const Field ROWS[] = {
    {.name = "format", .kind = FIELD_CHOICE, .required = true, .names = (const char *const[]){"calibration 1"}, .count = 1},
    {.name = "ticks_per_second", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(Results, ticks), .low = 1, .high = 1000},
    {.name = "seeds", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(Results, seeds), .low = 1, .high = 1e9},
    {.name = "seed_base", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(Results, base), .low = 0, .high = 9007199254740992.0},
    {.name = "targets", .kind = FIELD_LIST, .offset = offsetof(Results, aims), .inner = &RESULT,
     .most = RESULTS_AIMS_MAX, .stride = sizeof(Result), .count_at = offsetof(Results, count)},
    {.name = "high_confidence_failed", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(Results, firm_failed), .low = 0, .high = 100},
    {.name = "others_failed", .kind = FIELD_NUMBER, .required = true, .offset = offsetof(Results, others_failed), .low = 0, .high = 100},
};
static const Format FORMAT = {"calibration", ROWS, 7, RESULTS_TEXT_BYTES};
/* clang-format on */

/* A target passes with all its figures. When it fails it counts once: under high
 * confidence if any firm figure failed, else among the others. */
bool results_add(Results *results, const Aim *aim, const Verdict *verdict)
{
    assert(results->count < RESULTS_AIMS_MAX);
    Result *result = &results->aims[results->count++];
    snprintf(result->id, sizeof result->id, "%s", aim->id);
    snprintf(result->metric, sizeof result->metric, "%s", aim->metric);
    snprintf(result->condition, sizeof result->condition, "%s", aim->condition);
    snprintf(result->source, sizeof result->source, "%s", aim->source);
    snprintf(result->confidence, sizeof result->confidence, "%s", aim->confidence);
    bool firm = result->fine = true;
    result->figure_count = verdict->count;
    for (int i = 0; i < verdict->count; i++) {
        const Figure *from = &verdict->figures[i];
        ResultFigure *to = &result->figures[i];
        snprintf(to->what, sizeof to->what, "%s", from->what);
        to->low = from->low;
        to->high = from->high;
        to->value = from->value.value;
        to->from = from->value.low;
        to->to = from->value.high;
        to->firm = from->firm;
        to->fine = from->fine;
        result->fine &= to->fine;
        firm &= to->fine || !to->firm;
    }
    results->firm_failed += !firm;
    results->others_failed += firm && !result->fine;
    return result->fine;
}

/* To stdout, as one JSON object; pass and fail can be read from it by any program. */
void results_print(const Results *results)
{
    static char text[RESULTS_TEXT_BYTES];
    long bytes = json_write(&FORMAT, results, text, sizeof text);
    assert(bytes >= 0);
    fwrite(text, 1, (size_t)bytes, stdout);
}

bool results_load(Results *results, const char *path, Problems *problems)
{
    return json_load(path, &FORMAT, results, problems);
}

/* Two figures of a target may be called alike (T24), so the place counts too. */
static const ResultFigure *namesake(const Results *results, const char *id, int place,
                                    const char *what)
{
    for (int i = 0; i < results->count; i++) {
        const Result *result = &results->aims[i];
        if (strcmp(result->id, id) == 0 && place < result->figure_count &&
            strcmp(result->figures[place].what, what) == 0)
            return &result->figures[place];
    }
    return NULL;
}

/* Section 9: another step of time may move no figure by more than 5 %. Two runs of
 * chance differ by more than that now and then, so a figure differs only when their
 * intervals lie apart as well. What stands in brackets is not judged. */
int results_differ(const Results *results, const Results *other, int *compared)
{
    int differ = 0;
    *compared = 0;
    for (int i = 0; i < results->count; i++) {
        const Result *result = &results->aims[i];
        for (int j = 0; j < result->figure_count; j++) {
            const ResultFigure *a = &result->figures[j];
            const ResultFigure *b = namesake(other, result->id, j, a->what);
            if (b == NULL || a->what[0] == '(')
                continue;
            ++*compared;
            bool near = fabs(a->value - b->value) <= .05 * fabs(b->value);
            bool overlap = a->from <= b->to && b->from <= a->to;
            if (near || overlap)
                continue;
            differ++;
            printf("     %-4s %.3f [%.3f, %.3f] here, %.3f [%.3f, %.3f] there: %s\n",
                   result->id, a->value, a->from, a->to, b->value, b->from, b->to,
                   a->what);
        }
    }
    return differ;
}
