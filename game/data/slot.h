#ifndef GAME_DATA_SLOT_H
#define GAME_DATA_SLOT_H

/* Slot: an integer of 1, 2, 4 or 8 bytes inside a struct, read and written by its row. */

#include "data/json.h"
#include <string.h>

/* Writes `value` into the `field->size` bytes at `slot`; size 0 keeps nothing. */
static inline void slot_put(const Field *field, void *slot, int64_t value)
{
    uint8_t small = (uint8_t)value;
    uint16_t middle = (uint16_t)value;
    uint32_t large = (uint32_t)value;
    switch (field->size) {
    case 1:
        memcpy(slot, &small, 1);
        break;
    case 2:
        memcpy(slot, &middle, 2);
        break;
    case 4:
        memcpy(slot, &large, 4);
        break;
    case 8:
        memcpy(slot, &value, 8);
        break;
    default:
        break;
    }
}

/* Reads it back; a row that reaches below 0 is signed. */
static inline int64_t slot_get(const Field *field, const void *slot)
{
    uint8_t small = 0;
    uint16_t middle = 0;
    uint32_t large = 0;
    int64_t value = 0;
    switch (field->size) {
    case 1:
        memcpy(&small, slot, 1);
        value = field->low < 0 ? (int8_t)small : small;
        break;
    case 2:
        memcpy(&middle, slot, 2);
        value = field->low < 0 ? (int16_t)middle : middle;
        break;
    case 4:
        memcpy(&large, slot, 4);
        value = field->low < 0 ? (int64_t)(int32_t)large : large;
        break;
    case 8:
        memcpy(&value, slot, 8);
        break;
    default:
        break;
    }
    return value;
}

/* Returns the name of the choice `index`. */
static inline const char *slot_name(const Field *field, int index)
{
    size_t stride = field->stride ? field->stride : sizeof(const char *);
    const char *name = NULL;
    memcpy(&name, (const char *)field->names + (size_t)index * stride, sizeof name);
    return name;
}

#endif
