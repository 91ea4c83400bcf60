#ifndef VIEW_SCENE_H
#define VIEW_SCENE_H

/*
 * Scene: the room, what stands in it, and the caregiver's own body at its lower edge.
 * Your body is the camera: Look pans, Warm leans in, Breathe lifts and sinks, Wait leans
 * back. Everything is drawn in scene units into groups; scenery is marked still.
 */

#include "model/dyad.h"
#include "view/carer.h"
#include "view/carers.h"
#include "view/figure.h"
#include "view/layout.h"
#include "view/pose.h"

/* The group that holds the infant and nothing else. */
enum { SCENE_GROUP_INFANT = 41 };

typedef struct SceneView {
    Room room;
    TimeOfDay time;
    BodyPose pose;
    const uint8_t *targets; /* Target, those present */
    int target_count;
    bool barks;     /* a sudden noise was just heard: a dog on stage barks */
    uint16_t shown; /* bit i: targets[i] is on stage now (the cat has come, it rains) */
    const Rig *rig;
    const Skeleton *limbs; /* NULL: at rest in `pose` */
    Look look;
    Skin carer;
    int who;    /* of the CARERS */
    int second; /* the second carer's Skin + 1; 0: another than yours */
    Body body;
    double seconds;        /* cosmetic clock: rain, mobile, the cat's tail */
    double held;           /* 0 to 1: how near she is brought */
    double seat_away;      /* 0 to 1: what she sat in is out of sight */
    double far, far_x;     /* as in PoseTarget */
    Thing tending;         /* while doing ACT_TEND; THING_COUNT: nothing */
    const double *shown_s; /* seconds each target has been on stage; NULL: long since */
} SceneView;

/* Where each Target of a room lies on the stage, scene units. */
Point scene_place(Room room, Target target);

/* Returns where `target` is seen now in a window of any shape, scene units, pan and
 * all. */
Point scene_spot(const SceneView *scene, Target target, const Layout *layout);

/* Fills in where each Target lies as she sees it: TARGET_COUNT entries. */
void scene_whereabouts(Room room, Whereabouts *where);

/* Returns the mid-head of the infant on the stage, and the size of a head unit. */
Point scene_head(const SceneView *scene, const Layout *layout, double *unit);

/* Draws room (still), what moves in it, seat, infant and the caregiver's hands. */
void scene_draw(Shapes *shapes, const SceneView *scene, const Layout *layout);

/* Draws her in what she sits or lies in, with the origin at mid-head; head units. */
void scene_seated(Shapes *shapes, const SceneView *scene);

/* Draws the title's picture: a caregiver with a newborn, hills, the two strands.
 * `seconds` moves them a little. */
void scene_title(Shapes *shapes, const Layout *layout, const Look *look, CarerLook carer,
                 double seconds);

#endif
