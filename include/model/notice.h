#ifndef MODEL_NOTICE_H
#define MODEL_NOTICE_H

/* Notice: what there was to see at an instant at which somebody said: I notice. */

#include "model/log.h"

/*
 * Returns the tick of the first visible sign of what was going on at `tick`: of the need
 * that showed then, else of her last serve within NOTICE_REACH_S; 0: there was none.
 */
uint32_t notice_sign(const Log *log, uint32_t tick);

enum { NOTICE_REACH_S = 12 };

#endif
