#!/usr/bin/env bash
# The fifteen minutes from beginning to end by the page keys and number keys alone, in two windows; killed in the
# middle, and gone on with. With PICTURES=folder a picture of each step of wall and page is kept there.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
. "$(dirname "$0")/room.sh"
room 2700x1700
plan=$ROOT/levels/playlists/plan-15.json

game --dev --speed 8 --size 1280x720 "$plan"
walls
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
walls
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
