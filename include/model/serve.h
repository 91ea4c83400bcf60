#ifndef MODEL_SERVE_H
#define MODEL_SERVE_H

/*
 * Serve: how she begins something of her own accord, and the small movements between.
 */

/* What a serve of hers is made of. */
typedef enum ServeKind {
    SERVE_NONE,
    SERVE_LOOK,
    SERVE_COO,
    SERVE_REACH,
    SERVE_SHARE,
    SERVE_CUE,
    SERVE_COUNT
} ServeKind;

/* Small movements between serves, so that something visible changes at least every 4 s.
 */
typedef enum Fidget {
    FIDGET_NONE,
    FIDGET_BROWS,
    FIDGET_KICK,
    FIDGET_HAND,
    FIDGET_MOUTH,
    FIDGET_VOICE,
    FIDGET_COUNT
} Fidget;

#endif
