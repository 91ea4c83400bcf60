#ifndef VIEW_PAGE_H
#define VIEW_PAGE_H

/* Page: the pictures of a page to keep: her face at a moment, and the whole ribbon. */

#include "view/figure.h"
#include "view/ribbon.h"

/* Faces are no larger than shown: curves are cut finer the larger they are. */
enum { PAGE_FACE = 99, PAGE_RIBBON_W = 1700, PAGE_RIBBON_H = 300, PAGE_MOMENTS_MAX = 3 };

/* Grounds of the moments: on their cards and on the timeline. */
extern const Colour PAGE_GROUNDS[PAGE_MOMENTS_MAX];

/* Draws a face in a round frame of radius `r` about `at`, as moment `index`; without
 * `rig` the frame stays empty: nobody knows any more how she looked. */
void page_face(Shapes *shapes, const Rig *rig, const Look *look, Point at, double r,
               int index, bool contrast);

/* Draws a sign on the timeline where moment `index` lies; its stem ends at `foot`. */
void page_sign(Shapes *shapes, Point at, double foot, int index, bool contrast);

/* Draws the timeline of a whole scene, PAGE_RIBBON_W x PAGE_RIBBON_H, with a sign at each
 * of `count` ticks. */
void page_ribbon(Shapes *shapes, const RibbonView *view, const Layout *layout,
                 const uint32_t *ticks, int count);

#endif
