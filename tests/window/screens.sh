#!/usr/bin/env bash
# Every screen by keys, whole screen and back, sizes, a picture, and closing.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1600x900
game --dev --size 960x540 --seed 4

wait_screen title
before=$(picture)
key Tab
sleep .4
[ "$(picture)" != "$before" ] || fail "Tab moves nothing on the title"

width() { xwininfo -id "$window" | awk '/Width:/ { print $2 }'; }
for chord in F11 alt+Return; do
    key "$chord"
    sleep .8
    [ "$(width)" = 1600 ] || fail "$chord: not the whole screen but $(width)"
    key "$chord"
    sleep .8
    [ "$(width)" = 960 ] || fail "$chord: not back to a window but $(width)"
done
for size in "640 360" "1024 768" "500 900" "321 181" "1500 800"; do
    xdotool windowsize $size "$window" 2>/dev/null || xdotool windowsize "$window" $size
    sleep .2
    alive
done

key F12
sleep .4
ls "$desk"/home/good-enough-*.png >/dev/null 2>&1 || fail "F12 kept no picture"
key h
sleep .3
key h

click 2 || { key Escape; }
wait_screen chooser 30
key Down Up
key Return
wait_screen play 30
key space
sleep .5
before=$(picture)
key 2
sleep .35
[ "$(picture)" != "$before" ] || fail "Warm shows nothing"
key Escape
sleep .3
spot 7 | grep -q . || fail "Esc opens no pause"
key Return
sleep .3
key Escape
sleep .2
click 9 || fail "no way to leave a scene"
wait_screen chooser 30
key Escape
wait_screen title 30
xdotool windowclose "$window" 2>/dev/null || xdotool windowquit "$window"
for _ in $(seq 50); do
    kill -0 "$pid" 2>/dev/null || break
    sleep .1
done
kill -0 "$pid" 2>/dev/null && fail "does not close"
echo "every screen by keys: fine"
