#ifndef VIEW_AMOUNT_H
#define VIEW_AMOUNT_H

/* Amount: which of two is less or more, and whether a text says anything. */

#include <stdbool.h>

static inline double smaller(double a, double b)
{
    return a < b ? a : b;
}

static inline double larger(double a, double b)
{
    return a > b ? a : b;
}

static inline bool some(const char *text)
{
    return text && text[0];
}

#endif
