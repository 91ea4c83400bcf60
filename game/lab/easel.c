#include "lab/easel.h"

#include <assert.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

enum { PATH_BYTES = 512, HASH_W = 240, HASH_H = 280 };

static bool ends_in(const char *path, const char *end)
{
    size_t length = strlen(path), most = strlen(end);
    return length > most && strcmp(path + length - most, end) == 0;
}

/* One unit of the list is one pixel. */
static void lay(Canvas *canvas, const Shapes *shapes, int w, int h)
{
    Box boxes[CANVAS_BOXES_MAX];
    Layout layout = layout_of(w, h);
    layout.u = 1;
    canvas_paint(canvas, shapes, &layout, boxes);
}

static Canvas *opened(int w, int h, Problems *problems)
{
    char why[PROBLEM_BYTES] = "";
    Canvas *canvas = canvas_open(w, h, NULL, why, sizeof why);
    if (canvas == NULL) {
        problems_add(problems, "%s", why);
    }
    return canvas;
}

/* Writes and closes. */
static bool written(Canvas *canvas, const Hanging *hanging, Problems *problems)
{
    char why[PROBLEM_BYTES] = "";
    sight_apply(canvas, hanging->sight);
    bool saved = canvas_png(canvas, hanging->path, why, sizeof why);
    if (!saved) {
        problems_add(problems, "%s", why);
    }
    canvas_close(canvas);
    return saved;
}

bool easel_save(const Shapes *shapes, int w, int h, const Hanging *hanging,
                Problems *problems)
{
    char why[PROBLEM_BYTES] = "";
    if (ends_in(hanging->path, ".svg")) {
        bool saved = shapes_svg(shapes, w, h, hanging->path, why, sizeof why);
        if (!saved) {
            problems_add(problems, "%s", why);
        }
        return saved;
    }
    Canvas *canvas = opened(w, h, problems);
    if (canvas == NULL) {
        return false;
    }
    lay(canvas, shapes, w, h);
    return written(canvas, hanging, problems);
}

bool easel_sheet(const SheetKind *kind, const Look *look, const Hanging *hanging,
                 Problems *problems)
{
    static Shapes shapes;
    Canvas *sheet = opened(kind->w, kind->band_h * kind->bands, problems);
    Canvas *band = opened(kind->w, kind->band_h, problems);
    for (int i = 0; i < kind->bands && sheet != NULL && band != NULL; i++) {
        shapes_clear(&shapes);
        kind->band(&shapes, look, i);
        canvas_forget(band);
        lay(band, &shapes, kind->w, kind->band_h);
        canvas_copy(sheet, band, 0, i * kind->band_h);
    }
    bool whole = band != NULL;
    canvas_close(band);
    if (sheet == NULL || !whole) {
        canvas_close(sheet);
        return false;
    }
    return written(sheet, hanging, problems);
}

bool easel_blind(const Look *look, uint64_t seed, const Hanging *hanging,
                 Problems *problems)
{
    static Shapes shapes;
    int stem = (int)strlen(hanging->path) - (ends_in(hanging->path, ".png") ? 4 : 0);
    for (int page = 0; page < BLIND_PAGES; page++) {
        char path[PATH_BYTES];
        snprintf(path, sizeof path, "%.*s-%d.png", stem, hanging->path, page + 1);
        shapes_clear(&shapes);
        blind_page(&shapes, look, seed, page);
        Hanging one = {path, hanging->sight};
        if (!easel_save(&shapes, BLIND_W, BLIND_H, &one, problems)) {
            return false;
        }
    }
    for (int i = 0; i < BLIND_PAGES * BLIND_ON_PAGE; i++) {
        CueName cue;
        double age;
        blind_key(seed, i, &cue, &age);
        printf("%d\t%s\t%g\t%s\n", i + 1, CUE_WORDS[cue], age, blind_answer(cue));
    }
    return true;
}

bool easel_hashes(Problems *problems)
{
    static Shapes shapes;
    static const double AGES[] = {1, 6, 11, 19};
    static const Skin SKINS_SHOWN[] = {TONE_ROSE, TONE_COCOA};
    Canvas *canvas = opened(HASH_W, HASH_H, problems);
    for (int i = 0; i < 2 * 4 * CUE_NAMES && canvas != NULL; i++) {
        CueName cue = (CueName)(i % CUE_NAMES);
        int skin = i / CUE_NAMES / 4, age = i / CUE_NAMES % 4;
        Look look = {.skin = SKINS_SHOWN[skin], .age = AGES[age]};
        look.hair = skin ? HAIR_PUFFS : HAIR_STRAIGHT;
        shapes_clear(&shapes);
        sheet_cue(&shapes, cue, &look, HASH_W, HASH_H);
        canvas_forget(canvas);
        lay(canvas, &shapes, HASH_W, HASH_H);
        printf("%s %g %s %016" PRIx64 "\n", skin ? "cocoa" : "rose", AGES[age],
               CUE_WORDS[cue], canvas_hash(canvas));
    }
    bool done = canvas != NULL;
    canvas_close(canvas);
    return done;
}
