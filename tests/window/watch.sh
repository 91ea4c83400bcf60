#!/usr/bin/env bash
# A scene is played, watched again and answered otherwise, by keys and by mouse; then both runs stand side by side.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk "${SIZE:-1280x800}"
keep() { # NAME: a picture of this screen, when pictures are asked for
    [ -n "${SHOTS:-}" ] && sleep .4 && shot "$SHOTS/$1.png"
}

game --dev --size "${SIZE:-1280x720}" --speed 8 --seed 7 "${LEVEL:-$ROOT/levels/05-too-much.json}"
wait_screen play
told 7 && key space
told 107 || fail "the scene does not begin"
for turn in $(seq 60); do # a little of everything, until it ends
    [ "$(screen)" = story ] && break
    key $((turn % 3 + 1)) 2>/dev/null
    sleep .2
    xdotool keydown space
    sleep .3
    xdotool keyup space
done
wait_screen story 300
told 1300 || fail "the story has no moment to watch"
click 1300
wait_screen watch
told 1600 || fail "no ribbon to touch"
before=$(picture)
changed "$before" || fail "watching again stands still"
keep watch

key space
sleep .3
before=$(picture)
sleep .4
[ "$(picture)" = "$before" ] || fail "Space does not stop it"
for way in Right Right Left; do # where it stopped there may have been none yet
    key $way
    changed "$before" || fail "$way goes to no serve"
    before=$(picture)
done
before=$(picture)
key r
changed "$before" || fail "R shows nothing"
keep inside
key r
before=$(picture)
key n
changed "$before" || fail "N notices nothing"
sleep 1.4
keep noticed
before=$(picture)
key 4 # from the cot
changed "$before" || fail "the cot shows nothing else"
keep watch-cot
before=$(picture)
key 6 6 # calm inside, then worried
changed "$before" || fail "another ear shows nothing"
key 4 # the carer's side again
sleep 1
keep watch-worried
key 6
before=$(picture)
click 1600
changed "$before" || fail "a touch of the ribbon leads nowhere"
key Left

key Return # what if
wait_screen play
told 107 || fail "no verbs in another way"
before=$(picture)
keep turn
key 4
changed "$before" || fail "Hold shows nothing in another way"
sleep 2
key Escape
told 9 || fail "no pause in another way"
keep branch-pause
click 9 || fail "no way to compare"
wait_screen both
told 1640 || fail "no runs to choose from"
before=$(picture)
changed "$before" || fail "the two runs stand still"
sleep 1
keep both
click 1641 || fail "no second run"
click 1620
key Left
click 1601
key Escape
wait_screen watch
key Escape
wait_screen story
kill "$pid"
wait "$pid" 2>/dev/null
echo "watched again, and another way: fine"
