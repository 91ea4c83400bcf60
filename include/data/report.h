#ifndef DATA_REPORT_H
#define DATA_REPORT_H

/*
 * Report: a page to keep of one scene: a single HTML file with its pictures in it, no
 * script, well formed as XML, that prints on one sheet of A4 and can be read aloud. And
 * the same scene as a table. Texts come in ready; pictures come in as <svg> elements.
 */

#include "data/story.h"

enum {
    REPORT_BYTES_MAX = 1024 * 1024,
    REPORT_LINES_MAX = 4,
    REPORT_TEXT_BYTES = 512,
};

typedef struct ReportMoment {
    const char *when, *head, *line;
    const char *svg; /* her picture at that instant */
} ReportMoment;

/* A heading and the sentences below it. */
typedef struct ReportPart {
    const char *title;
    const char *lines[REPORT_LINES_MAX];
    int count; /* 0: the part is left out */
} ReportPart;

typedef struct Report {
    const char *language; /* "en" */
    bool right_to_left;
    const char *title, *line, *game; /* what happened; scene, age, how long; the game */
    const char *ribbon;              /* <svg> */
    const char *caption;             /* below it: whose strand is whose, the marks */
    const char *moments_title;
    ReportMoment moments[STORY_MOMENTS_MAX];
    int moment_count;
    ReportPart noticed, calmed, attempt, help, about;
    const char *closing;
} Report;

/* Where the texts of a report live. */
typedef struct ReportTexts {
    char line[REPORT_TEXT_BYTES], caption[REPORT_TEXT_BYTES], closing[REPORT_TEXT_BYTES];
    char moments[STORY_MOMENTS_MAX][3][REPORT_TEXT_BYTES];
    char noticed[STORY_MOMENTS_MAX][REPORT_TEXT_BYTES];
    char calmed[STORY_MOMENTS_MAX][REPORT_TEXT_BYTES];
    char attempt[REPORT_TEXT_BYTES], help[REPORT_TEXT_BYTES];
} ReportTexts;

/* What a report is made of. */
typedef struct ReportOf {
    const Session *session;
    const Level *level;
    const Story *story;
    const Words *words;
    WordsFill who;         /* {baby}, {you} */
    const char *help_line; /* set by the trainer; may be empty */
} ReportOf;

/* Fills all of `report` but its pictures; its texts live in `texts` and `of`. */
void report_of(Report *report, ReportTexts *texts, const ReportOf *of);

/* Writes the page into `text`. Returns its bytes, or -1 when `most` is too small. */
long report_write(const Report *report, char *text, size_t most);

/* Writes what `session` was, four times a second, as comma-separated values. Returns its
 * bytes, or -1. */
long report_table(const Session *session, char *text, size_t most);

#endif
