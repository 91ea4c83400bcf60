#ifndef MODEL_PARTS_H
#define MODEL_PARTS_H

/*
 * Parts: what nearly every part of a tick asks of the others, for the few files that ask
 * almost all of them. Private to the model room.
 */

#include "body.h"
#include "draws.h"
#include "miscue.h"
#include "mood.h"
#include "nature.h"
#include "needs.h"
#include "play.h"
#include "signs.h"

#endif
