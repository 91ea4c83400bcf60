#include "view/palette.h"

#include <assert.h>

/*
 * Text stands at least 4.5:1 from its true ground, signs and focus rings 3:1 (style.md
 * 8). In high contrast the strands also differ in lightness, 1.97:1 in grey, so that they
 * are told apart on a washed-out beam and without colour (style.md 9).
 */
const Colour UI_INK = 0x33283FFF, UI_INK2 = 0x5A4C63FF, UI_CREAM = 0xFFF8ECFF;
const Colour UI_OAT = 0xF6E8D6FF, UI_SAND = 0xEAD3B4FF;
const Colour UI_YOU = 0xD4633AFF, UI_BABY = 0x1F6B6CFF;
const Colour UI_RUST = 0xB5492CFF, UI_HONEY = 0xE6A93CFF, UI_TEAL = 0x2B7A78FF;
const Colour UI_SAGE = 0x4A7150FF, UI_PLUM = 0x76568CFF;
const Colour UI_PEACH = 0xF3B896FF, UI_NIGHT = 0x241C33FF, UI_GLOW = 0xFFD98AFF;
const Colour UI_GLOW_HC = 0xFFD76AFF, UI_YOU_HC = 0xFFC48CFF, UI_BABY_HC = 0x36A39DFF;

static const Colour KEY_ON_CREAM = 0xEFE0C6FF, SIGN_HC = 0x6FE3DAFF;

Theme ui_theme(bool contrast)
{
    if (contrast) {
        return (Theme){.page = UI_NIGHT,
                       .panel = UI_NIGHT,
                       .text = UI_CREAM,
                       .soft = UI_CREAM,
                       .ring = UI_GLOW_HC,
                       .gap = UI_NIGHT,
                       .cap = UI_INK,
                       .sign = SIGN_HC};
    }
    return (Theme){.page = UI_OAT,
                   .panel = UI_CREAM,
                   .text = UI_INK,
                   .soft = UI_INK2,
                   .ring = UI_INK,
                   .gap = UI_CREAM,
                   .cap = KEY_ON_CREAM,
                   .sign = UI_TEAL};
}

VerbLook ui_verb(Act act)
{
    static const VerbLook LOOKS[ACT_COUNT] = {
        [ACT_LOOK] = {0x3C6794FF, 0xFFF8ECFF, ICON_LOOK},
        [ACT_WARM] = {0xE6A93CFF, 0x33283FFF, ICON_WARM},
        [ACT_NAME] = {0x76568CFF, 0xFFF8ECFF, ICON_NAME},
        [ACT_HOLD] = {0xB5492CFF, 0xFFF8ECFF, ICON_HOLD},
        [ACT_TEND] = {0xA2456BFF, 0xFFF8ECFF, ICON_TEND},
        [ACT_BREATHE] = {0x2B7A78FF, 0xFFF8ECFF, ICON_BREATHE},
        [ACT_WAIT] = {0x4A7150FF, 0xFFF8ECFF, ICON_WAIT},
    };
    assert(act >= ACT_LOOK && act <= ACT_WAIT);
    return LOOKS[act];
}
