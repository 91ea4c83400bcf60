#ifndef TESTS_RETOLD_H
#define TESTS_RETOLD_H

/* Retold: the screens on which a scene is told again or kept, for pages.c. */

#include "pages.h"

/* With everything that can stand on them. */
void retold_watch(Bench *bench);
void retold_both(Bench *bench);
void retold_keep(Bench *bench);
void retold_tapes(Bench *bench);

#endif
