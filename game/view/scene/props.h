#ifndef VIEW_SCENE_PROPS_H
#define VIEW_SCENE_PROPS_H

/* Props: toys and furniture, each about its foot, in scene units at scale 1. */

#include "view/shapes.h"

void props_ball(Shapes *shapes, double x, double y, double r);
void props_rattle(Shapes *shapes, double x, double y, double turn, double scale);
/* Its teat points up, 73 above the middle. */
void props_bottle(Shapes *shapes, double x, double y, double turn, double scale);
/* Its bowl points up, 73 above the middle, with a little on it. */
void props_spoon(Shapes *shapes, double x, double y, double turn, double scale);
void props_bunny(Shapes *shapes, double x, double y, double scale);
void props_blocks(Shapes *shapes, double x, double y, double scale);
void props_rings(Shapes *shapes, double x, double y, double scale);
void props_plant(Shapes *shapes, double x, double y, double scale);
void props_stool(Shapes *shapes, double x, double y, double w, double h);
void props_shelf(Shapes *shapes, double x, double y, double w);
void props_books(Shapes *shapes, double x, double y);
void props_rug(Shapes *shapes, double x, double y, double rx, double ry);

typedef enum Picture { PICTURE_MOON, PICTURE_DOTS, PICTURE_LEAF } Picture;
void props_picture(Shapes *shapes, double x, double y, double w, double h,
                   Picture picture);

#endif
