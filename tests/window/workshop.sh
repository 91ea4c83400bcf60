#!/usr/bin/env bash
# The fifteen minutes from beginning to end by the page keys and number keys alone, in two windows; killed in the
# middle, and gone on with. With PICTURES=folder a picture of each step of wall and page is kept there.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 2700x1700
plan=$ROOT/levels/playlists/plan-15.json
kept=$desk/home/workshop.json
pictures=${PICTURES:-$desk}
mkdir -p "$pictures" "$desk/home"
echo '{"format": "settings 1", "wall": "window"}' >"$desk/home/settings.json"

two() { # finds both windows and lays them apart
    for _ in $(seq 100); do
        wall=$(xdotool search --onlyvisible --name '^Good Enough: the wall$' 2>/dev/null | head -n 1)
        [ -n "$wall" ] && break
        alive
        sleep .1
    done
    [ -n "$wall" ] || fail "the wall has no window"
    xdotool windowmove "$window" 0 0
    xdotool windowmove "$wall" 1300 800
    sleep .3
}

number=0
both() { # NAME: a picture of each side; the wall's is never empty
    number=$((number + 1))
    import -window "$wall" "$pictures/$number-$1-wall.png" 2>/dev/null || fail "no picture of the wall"
    import -window "$window" "$pictures/$number-$1-page.png" 2>/dev/null || true
}

kept_has() { # TEXT: the place and the counts say so within a while
    for _ in $(seq 50); do
        grep -q "$1" "$kept" 2>/dev/null && return 0
        sleep .1
    done
    fail "kept: no $1 in $(cat "$kept" 2>/dev/null)"
}

at() { # STEP
    kept_has "\"step\": \"$1\","
}

on() { # the one key that goes on
    key Next
    sleep .4
}

wall_picture() {
    import -window "$wall" -depth 8 rgb:- 2>/dev/null | md5sum | cut -d' ' -f1
}

game --dev --speed 8 --size 1280x720 "$plan"
two
wait_screen card
both card
key space
wait_screen workshop
at hello
both hello
on
at demo
both note
on # it runs
sleep 1
both demo
key Next # and is held
sleep .3
before=$(wall_picture)
sleep .5
[ "$(wall_picture)" = "$before" ] || fail "a held wall moves"
key F1
sleep .9
both hush
key F1
sleep .5
on
for _ in $(seq 20); do # at its question it holds by itself; a page key then goes on to it
    sleep 1
    key Next
    sleep .3
    grep -q '"step": "first"' "$kept" && break
done
at first
both first
for mark in 1 2 3 4 5 6 7; do
    grep -q '"step": "try"' "$kept" && break
    before=$(wall_picture)
    on
done
at try
both vote
for digit in 1 2 2 3 1 2 2 3 BackSpace 2 1 2 2 1 2 3 2 1; do
    key $digit
done
kept_has '"hands": "ABBCABBBABBABCBA"'
both counted

kill -9 "$pid"
wait "$pid" 2>/dev/null
game --dev --speed 8 --size 1280x720
wait_screen card
two
both again
key space
wait_screen workshop
at try
kept_has '"hands": "ABBCABBBABBABCBA"'
both resumed
on
both revealed
on
sleep .6
both played
on
at other
sleep .6
both beside
on
for _ in $(seq 30); do # on to the second question, and its signs
    grep -q '"step": "breath"' "$kept" && break
    sleep .4
    key Next
    sleep .3
done
at breath
both breath
sleep 7 # five breaths, eight times as fast
on
at home
both home
on
sleep .3
both end
[ ! -e "$kept" ] || fail "the place is kept though the plan is at its end"
key s
for _ in $(seq 50); do
    ls "$desk"/home/session-*.html >/dev/null 2>&1 && break
    sleep .1
done
grep -q '<td class="n">9</td>' "$desk"/home/session-*.html || fail "the sheet has no counts"
key Escape
wait_screen agenda 100
alive
echo "a workshop in two windows: fine"
