#!/usr/bin/env bash
# Every screen by keys, whole screen and back, sizes, a picture, and closing.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1600x900
game --dev --size 960x540 --seed 4

wait_screen title
before=$(picture)
key Tab
changed "$before" || fail "Tab moves nothing on the title"

width() { xwininfo -id "$window" | awk '/Width:/ { print $2 }'; }
wide() { # WIDTH: within a while, on a busy machine too
    for _ in $(seq 80); do
        [ "$(width)" = "$1" ] && return 0
        sleep .1
    done
    return 1
}
whole() { # CHORD: a window manager that has just started may not hear the first wish
    for _ in 1 2 3; do
        key "$1"
        wide 1600 && return 0
        key "$1"
        wide 960
    done
    return 1
}
for chord in F11 alt+Return; do
    whole "$chord" || fail "$chord: not the whole screen but $(width)"
    sleep .3
    key "$chord"
    wide 960 || fail "$chord: not back to a window but $(width)"
    sleep .3
done
for size in "640 360" "1024 768" "500 900" "321 181" "1500 800"; do
    xdotool windowsize $size "$window" 2>/dev/null || xdotool windowsize "$window" $size
    sleep .2
    alive
done

key F12
for _ in $(seq 60); do
    ls "$desk"/home/good-enough-*.png >/dev/null 2>&1 && break
    sleep .1
done
ls "$desk"/home/good-enough-*.png >/dev/null 2>&1 || fail "F12 kept no picture"
before=$(picture)
key h
changed "$before" || fail "H changes no contrast"
key h

click 3 || fail "no way to the settings"
wait_screen settings
before=$(picture)
key Down Down Down Right # the way back, a page's name, its first row: one size larger
changed "$before" || fail "the text size changes nothing"
sleep .5
key Escape
wait_screen title
for _ in $(seq 50); do
    grep -q '"text_scale": 1.25' "$desk/home/settings.json" && break
    sleep .1
done
grep -q '"text_scale": 1.25' "$desk/home/settings.json" || fail "the text size is not kept"

sleep .5
click 2 || { key Escape; }
wait_screen chooser 150
key Right Left
key Return
wait_screen play 150
key space
told 101 || fail "Space begins nothing"
before=$(picture)
key 2
changed "$before" || fail "Warm shows nothing"
key c
told 12 || fail "C lists no sounds"
key space
told 101 || fail "a key does not close the list"
key Escape
told 7 || fail "Esc opens no pause"
key Return
told 101 || fail "Enter does not go on"
key Escape
told 9 || fail "Esc opens no pause"
click 9 || fail "no way to leave a scene"
wait_screen chooser 150
key Escape
wait_screen title 150

# Delete all, asked for twice: what the game wrote goes, what one made stays.
mkdir -p "$desk"/home/{pages,recordings,levels}
touch "$desk"/home/{pages/a.html,pages/a.csv,recordings/a.tape,session-1.html,workshop.json,levels/mine.json}
click 3 || fail "no way to the settings"
wait_screen settings
click 1504 || fail "no page of what is kept"
told 1522 || fail "nothing to delete it by"
click 1522
sleep .3
[ -e "$desk/home/session-1.html" ] || fail "deleted without a question"
click 1522
for _ in $(seq 50); do
    [ -e "$desk/home/settings.json" ] || break
    sleep .1
done
left=$(cd "$desk/home" && find . -type f | sort | tr '\n' ' ')
[ "$left" = "./levels/mine.json " ] || fail "left after deleting all: $left"

xdotool windowclose "$window" 2>/dev/null || xdotool windowquit "$window"
for _ in $(seq 50); do
    kill -0 "$pid" 2>/dev/null || break
    sleep .1
done
kill -0 "$pid" 2>/dev/null && fail "does not close"
echo "every screen by keys: fine"
