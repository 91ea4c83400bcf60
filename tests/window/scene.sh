#!/usr/bin/env bash
# Plays one level to its story: scene.sh keys|mouse LEVEL. At eight times the pace.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
. "$(dirname "$0")/turn.sh"
desk 1280x720
how=$1
game --dev --size 1280x720 --speed 8 --seed 7 "$2"
wait_screen play

begin() {
    told 7 || fail "no begin button"
    for _ in 1 2 3; do # a window that has just lost the focus lets go of a click
        focused
        if [ "$how" = keys ]; then key space; else click 7; fi
        told 107 && return # wait is on show in every scene
    done
    fail "the scene does not begin"
}

begin
for turn in $(seq 200); do
    alive
    [ "$(screen)" = story ] && break
    "by_$how" || true
    sleep .25
done
wait_screen story 150
told 7 || fail "no go on"
[ -n "${SHOTS:-}" ] && shot "$SHOTS/story-$how-$(basename "$2" .json).png"
if [ "$how" = keys ]; then key Return; else click 7 || fail "no go on"; fi
wait_screen chooser 150
kill "$pid"
wait "$pid" 2>/dev/null
echo "$(basename "$2") by $how: to its story"
