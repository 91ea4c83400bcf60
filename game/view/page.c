#include "view/page.h"

#include "view/palette.h"

#include <assert.h>

static const double HEAD_UNITS = 142; /* head units in the radius of a face */

const Colour PAGE_GROUNDS[PAGE_MOMENTS_MAX] = {0xD5E2CFFF, 0xDFD6E6FF, 0xF6D9C2FF};

void page_face(Shapes *shapes, const Rig *rig, const Look *look, Point at, double r,
               int index, bool contrast)
{
    assert(r > 4 && index >= 0 && index < PAGE_MOMENTS_MAX);
    Colour rim = contrast ? UI_CREAM : 0xE7D3B2FF;
    shapes_ellipse(shapes, at, r, r, 0, shapes_solid(shapes, rim), 1);
    double inner = r - (r < 60 ? 2 : 4);
    shapes_ellipse(shapes, at, inner, inner, 0, shapes_solid(shapes, PAGE_GROUNDS[index]),
                   1);
    if (!rig) {
        return;
    }
    shapes_push(shapes, transform_move(at.x, at.y + r * 0.04));
    shapes_push(shapes, transform_scale(r / HEAD_UNITS, r / HEAD_UNITS));
    figure_head(shapes, rig, look);
    shapes_pop(shapes);
    shapes_pop(shapes);
}

void page_sign(Shapes *shapes, Point at, double foot, int index, bool contrast)
{
    assert(index >= 0 && index < PAGE_MOMENTS_MAX);
    int stem = shapes_solid(shapes, contrast ? UI_CREAM : 0xCBB79AFF);
    shapes_box(shapes, at.x - 2, at.y, 4, foot - at.y, 2, stem, 1);
    shapes_ellipse(shapes, at, 17, 17, 0, stem, 1);
    shapes_ellipse(shapes, at, 13, 13, 0, shapes_solid(shapes, PAGE_GROUNDS[index]), 1);
}

void page_ribbon(Shapes *shapes, const RibbonView *view, const Layout *layout,
                 const uint32_t *ticks, int count)
{
    assert(count >= 0 && count <= PAGE_MOMENTS_MAX);
    const double edge = 44, w = PAGE_RIBBON_W - 2 * edge;
    shapes_group(shapes, 1, false);
    for (int i = 0; i < count; i++) {
        double share = view->ticks > 0 ? (double)ticks[i] / view->ticks : 0;
        page_sign(shapes, (Point){edge + w * (share < 1 ? share : 1), 20}, 60, i,
                  view->contrast);
    }
    ribbon_timeline(shapes, view, layout, edge, 24, w, PAGE_RIBBON_H - 28);
}
