# Writes sounds.c: the game's table of sounds is what LIST says: name, takes, group, words, loop, and each
# take's start+length in ms. It is written anew whenever LIST changes.
set(rows "")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS assets/sounds/LIST)
file(STRINGS assets/sounds/LIST lines)
foreach(line ${lines})
  string(REGEX MATCH "^([^\t]+)\t([0-9]+)\t([a-z]+)\t([^\t]+)\t([^\t]+)\t(.*)$" _ "${line}")
  set(name ${CMAKE_MATCH_1})
  set(takes ${CMAKE_MATCH_2})
  set(words "\"${CMAKE_MATCH_4}\"")
  set(where "${CMAKE_MATCH_6}")
  string(COMPARE NOTEQUAL "${CMAKE_MATCH_5}" - loop)
  string(COMPARE EQUAL "${CMAKE_MATCH_5}" weave weave)
  string(TOUPPER "${CMAKE_MATCH_3}" group)
  string(REPLACE "\"-\"" "NULL" words "${words}")
  string(REGEX REPLACE "([0-9]+)\\+[0-9]+" "\\1," at "${where}")
  string(REGEX REPLACE "[0-9]+\\+([0-9]+)" "\\1," ms "${where}")
  string(APPEND rows "    {\"${name}\", ${words}, SOUND_${group}, ${loop}, ${weave}, ${takes}, {${at}}, {${ms}}},\n")
endforeach()
file(CONFIGURE OUTPUT sounds.c @ONLY CONTENT [[#include "view/sound.h"

#include <stddef.h>

const Sound SOUNDS[] = {
@rows@    {.name = ""}};
const int SOUND_COUNT = sizeof SOUNDS / sizeof *SOUNDS - 1;
_Static_assert(sizeof SOUNDS / sizeof *SOUNDS <= SOUNDS_MAX, "a sound's index is a byte");
]])
