#!/usr/bin/env bash
# A scene is played, then watched again, by keys and by mouse.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1280x720
game --dev --size 1280x720 --speed 8 --seed 7 --policy good-enough "$ROOT/levels/05-too-much.json"
wait_screen story 400
told 1300 || fail "the story has no moment to watch"
click 1300
wait_screen watch
before=$(picture)
changed "$before" || fail "watching again stands still"
[ -n "${SHOTS:-}" ] && sleep .4 && shot "$SHOTS/watch.png"
key Right Right
told 1600 || fail "no ribbon to touch"
click 1600
key Escape
wait_screen story
echo "watched again: fine"
