#include "view/screens/tray.h"

#include "view/screens/plan.h"
#include "view/ui.h"

#include <math.h>

enum { GROUP_TRAY = 3001, TRAY_POINTS = 33 };

/* The height of the tray's lip at `t`, -1 to 1 across: it falls off towards the sides. */
static Point lip(const Layout *layout, double y, double t)
{
    return (Point){layout->w * (t + 1) / 2, y + PLAN_LIP * t * t * fabs(t)};
}

/* What lies between the lip raised by `up` and the lip lowered by `down`. */
static void lip_band(Shapes *shapes, const Layout *layout, double y, double up,
                     double down, int fill, double alpha)
{
    Point points[2 * TRAY_POINTS];
    for (int i = 0; i < TRAY_POINTS; i++) {
        double t = 2.0 * i / (TRAY_POINTS - 1) - 1;
        points[i] = lip(layout, y - up, t);
        points[2 * TRAY_POINTS - 1 - i] = lip(layout, y + down, t);
    }
    shapes_polygon(shapes, points, 2 * TRAY_POINTS, fill, alpha);
}

/* The cream tray, with a soft shade above its lip; the shade ends where the tray hides
   it, for every pixel of it is laid again whenever she moves. */
void tray_draw(Shapes *shapes, const Layout *layout, double y)
{
    Theme theme = ui_theme(layout->contrast);
    shapes_group(shapes, GROUP_TRAY, false);
    for (int i = 0; i < 7 && !layout->contrast; i++) {
        lip_band(shapes, layout, y, 22 - 3.4 * i, 4, shapes_solid(shapes, 0x5B3423FF),
                 0.022);
    }
    Point points[TRAY_POINTS + 2];
    for (int i = 0; i < TRAY_POINTS; i++) {
        points[i] = lip(layout, y, 2.0 * i / (TRAY_POINTS - 1) - 1);
    }
    points[TRAY_POINTS] = (Point){layout->w, layout->h};
    points[TRAY_POINTS + 1] = (Point){0, layout->h};
    shapes_polygon(shapes, points, TRAY_POINTS + 2, shapes_solid(shapes, theme.panel), 1);
    double top = y + PLAN_LIP;
    shapes_hides(shapes, 0, top, layout->w, layout->h - top);
}
