#ifndef LAB_POSES_H
#define LAB_POSES_H

/* Poses: sheets of the body: every pose at the ages it belongs to, and five ages side by
 * side. */

#include "data/level.h"
#include "view/cues.h"
#include "view/scene.h"

enum { SHEET_STRIP_W = 2400, SHEET_STRIP_H = 1080 };
enum { SHEET_AGES_W = 2400, SHEET_AGES_H = 1440 };

typedef struct PoseWish {
    BodyPose pose;
    CueName cue;
    Look look;
} PoseWish;

/* Draws one pose with what she lies or sits in into a picture of w x h. */
void poses_one(Shapes *shapes, const PoseWish *wish, double w, double h);

/* Draws how she gets from one pose to another, a picture each `every` seconds. */
void poses_strip(Shapes *shapes, const PoseWish *wish, BodyPose to, double every);

/* Draws five ages, sitting and as they are most of the day. */
void poses_ages(Shapes *shapes, const Look *look);

/* Paints fourteen poses at three ages each into a file. */
bool poses_save(const Look *look, const char *path, Problems *problems);

#endif
