#include "view/field.h"

#include "view/amount.h"

#include <assert.h>
#include <string.h>

static const double LEADING = 1.28; /* of the size, line to line */
static const double RISE = .98;     /* of the size, from a line's top to its baseline */
static const double CARET_W = 4;

enum { TEXT_BYTES = 400 };

/* A text cut into lines: line i goes from `from[i]` to `from[i + 1]`. */
typedef struct Cut {
    int from[FIELD_LINES_MAX + 1], count;
} Cut;

static bool follows(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

static double width_of(const Layout *layout, const FieldView *field, int from, int to)
{
    char part[TEXT_BYTES];
    int bytes = to - from < TEXT_BYTES ? to - from : TEXT_BYTES - 1;
    memcpy(part, field->text + from, (size_t)bytes);
    part[bytes] = '\0';
    return layout_text_width(layout, part, field->size, field->face);
}

/* Where the line that begins at `from` ends: behind the last word that fits, within a
 * word that is longer than the line. */
static int line_end(const Layout *layout, double width, const FieldView *field, int from)
{
    int word = from, at = from;
    while (field->text[at]) {
        int next = at + 1;
        while (follows(field->text[next])) {
            next++;
        }
        bool space = field->text[at] == ' ';
        if (!space && width_of(layout, field, from, next) > width) {
            return word > from ? word : at > from ? at : next;
        }
        at = next;
        word = space ? at : word;
    }
    return at;
}

static Cut cut_of(const Layout *layout, double width, const FieldView *field)
{
    Cut cut = {.count = 0};
    int length = (int)strlen(field->text), at = 0;
    do {
        cut.from[cut.count++] = at;
        at = line_end(layout, width, field, at);
    } while (at < length && cut.count < FIELD_LINES_MAX);
    cut.from[cut.count] = length;
    return cut;
}

/* The line in which a byte stands; at a break, the later one. */
static int line_of(const Cut *cut, int at)
{
    int line = 0;
    while (line + 1 < cut->count && cut->from[line + 1] <= at) {
        line++;
    }
    return line;
}

/* The first line that shows, and the y of its top. */
static int first_of(const Cut *cut, Frame frame, const FieldView *field, double *top)
{
    double high = field->size * LEADING;
    int fit = (int)((frame.h + .01) / high), first = 0;
    fit = fit < 1 ? 1 : fit;
    *top = frame.y + (frame.h - high * smaller(cut->count, fit)) / 2;
    if (cut->count > fit && field->caret >= 0) {
        first = line_of(cut, field->caret) - fit + 1;
    }
    return first < 0 ? 0 : first;
}

double field_height(const FieldView *field, int lines)
{
    return field->size * LEADING * lines;
}

int field_lines(const Layout *layout, double width, const FieldView *field)
{
    assert(field && field->text && width > 0);
    return cut_of(layout, width, field).count;
}

static void caret_draw(Shapes *shapes, const Layout *layout, Frame frame,
                       const FieldView *field, double wide)
{
    double x = frame.x + smaller(wide, frame.w - CARET_W);
    shapes_box(shapes, layout_left(layout, x, CARET_W), frame.y + field->size * .1,
               CARET_W, field->size * 1.08, 2, shapes_solid(shapes, field->mark), 1);
}

void field_draw(Shapes *shapes, const Layout *layout, Frame frame, const FieldView *field)
{
    assert(shapes && field && field->text && field->size > 0);
    Cut cut = cut_of(layout, frame.w, field);
    double top, high = field->size * LEADING;
    int first = first_of(&cut, frame, field, &top);
    TextStyle style = {.size = field->size, .face = field->face, .colour = field->ink};
    if (!field->text[0] && some(field->hint)) {
        style.colour = field->soft;
        ui_fitted(shapes, layout, frame, field->hint, style);
    }
    style.anchor = layout->mirrored ? ANCHOR_END : ANCHOR_START;
    for (int i = first; i < cut.count && top + high <= frame.y + frame.h + high * .3;
         i++, top += high) {
        char part[TEXT_BYTES];
        int bytes = cut.from[i + 1] - cut.from[i];
        bytes = bytes < TEXT_BYTES ? bytes : TEXT_BYTES - 1;
        memcpy(part, field->text + cut.from[i], (size_t)bytes);
        while (bytes > 0 && part[bytes - 1] == ' ') { /* it hangs over the edge */
            bytes--;
        }
        part[bytes] = '\0';
        double x = layout->mirrored ? layout->w - frame.x : frame.x;
        shapes_text(shapes, (Point){x, top + field->size * RISE}, part, style);
        if (field->caret >= 0 && line_of(&cut, field->caret) == i) {
            caret_draw(shapes, layout, (Frame){frame.x, top, frame.w, high}, field,
                       width_of(layout, field, cut.from[i], field->caret));
        }
    }
}

int field_at(const Layout *layout, Frame frame, const FieldView *field, Point at)
{
    assert(field && field->text);
    Cut cut = cut_of(layout, frame.w, field);
    double top, x = layout->mirrored ? layout->w - at.x : at.x;
    int first = first_of(&cut, frame, field, &top);
    int line = first + (int)((at.y - top) / (field->size * LEADING));
    line = line < first ? first : line >= cut.count ? cut.count - 1 : line;
    int best = cut.from[line], end = cut.from[line + 1];
    if (line + 1 < cut.count) { /* behind the last space stands the next line */
        end--;
    }
    for (int i = best; i <= end; i++) {
        double far = frame.x + width_of(layout, field, cut.from[line], i) - x;
        double near = frame.x + width_of(layout, field, cut.from[line], best) - x;
        if (!follows(field->text[i]) && far * far < near * near) {
            best = i;
        }
    }
    return best;
}
