#!/usr/bin/env bash
# A vote typed while the group waits, in two windows: a question and three answers by keys, hands counted, revealed,
# played; killed while another is typed, and gone on with. With PICTURES=folder a picture of each step is kept there.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
. "$(dirname "$0")/room.sh"
room ${DESK:-2700x1700}
size=${SIZE:-1280x720}
plan=$ROOT/levels/playlists/plan-15.json

words() { # TEXT: typed as a hand does
    focused || fail "the window has lost the keys"
    xdotool type --delay 30 "$1"
    sleep .2
}

killed_and_again() {
    kill -9 "$pid"
    wait "$pid" 2>/dev/null
    game --dev --speed 8 --size "$size"
    wait_screen card
    walls
    key space
    wait_screen workshop
}

game --dev --speed 8 --size "$size" "$plan"
walls
wait_screen card
key space
wait_screen workshop
at hello
on
at demo
on
for _ in $(seq 20); do # to its first question
    sleep 1
    key Next
    sleep .3
    grep -q '"step": "first"' "$kept" && break
done
at first

key t # a word of the room's; a remote's page key neither sends it nor goes on
sleep .3
words "her mout"
key Next Prior Left Left Right End
words "h"
key Return
sleep .3
at first
key x
both empty
key Return # nothing is asked yet
both lacks
words "What is ste telling us, at the"
key Home
for _ in 1 2 3 4 5 6 7 8 9; do key Right; done # behind the s: what is wrong there is mended
key Delete
words "h"
key End
words " end"
key Next Prior F5 Next period # a remote's keys: nothing is lost, nothing goes on
sleep .3
at first
key BackSpace
words "?"
key Tab
words "Look 1234"
key BackSpace BackSpace BackSpace BackSpace BackSpace
key Down
key Tab
words "Pick her up"
key Down Down Down # past what A plays
key Tab
words "Sing something"
both typed
key F1 # a real baby comes first: what was typed waits
sleep .6
words "not"
key F1
sleep .6
key Escape # put away
kept_has '"vote": "What is she telling us, at the end?"'
kept_has '"text": "Sing something"'
at first

killed_and_again
at first
key x
both again
key Return
at asked-1
kept_has '"act": "look"'
kept_has '"text": "Sing something"'
both asked
for digit in 1 2 2 3 1 BackSpace 2 3 3 2 1 1 2 2 1; do
    key $digit
done
kept_has '"hands": "ABBCBCCBAABBA"'
both counted

killed_and_again
at asked-1
kept_has '"hands": "ABBCBCCBAABBA"'
kept_has '"text": "Pick her up"'
both resumed
on
both revealed
on
sleep .6
both played
on
sleep .6
both beside
key 3 # only words
both words
for _ in $(seq 10); do # past it, the plan's own vote
    on
    grep -q '"step": "try"' "$kept" && break
done
at try
key x # in its place, while no hand is counted
words "Ja, und "
key adiaeresis
words "h?"
key Tab
words "Yes"
key Tab
words "No"
key Return
kept_has '"step": "try"'
kept_has '"after": "asked-1"'
kept_has '"vote": "Ja, und äh?"'
both instead
key 1 2 2
on
on # only words: no answer is played, the plan goes on
at other
for _ in $(seq 30); do # on to the end
    [ -e "$kept" ] || break
    key Return
    sleep .4
done
[ ! -e "$kept" ] || fail "the place is kept though the plan is at its end"
key s
for _ in $(seq 50); do
    ls "$desk"/home/session-*.html >/dev/null 2>&1 && break
    sleep .1
done
sheet=$(cat "$desk"/home/session-*.html)
for told in "What is she telling us, at the end?" "Sing something" '<td class="n">6</td>' "Ja, und" '<td class="n">2</td>'; do
    case $sheet in *"$told"*) ;; *) fail "the sheet lacks $told" ;; esac
done
key Escape
wait_screen agenda 100
kill "$pid"
wait "$pid" 2>/dev/null

# In the middle of a scene, where the plan holds nowhere: it holds there, also after a kill.
game --dev --speed 8 --size "$size" "$plan"
walls
wait_screen card
key space
wait_screen workshop
on
on
sleep .7
key x
words "Now?"
key Tab
words "Wait"
key Up
key Tab
words "Look"
key Down
key Return
at asked-1
kept_has '"after": "demo"'
instant=$(grep -o '"at_s": [0-9.]*' "$kept")
case $instant in '"at_s": '[1-9]*) ;; *) fail "asked at no instant of the scene: $instant" ;; esac
key 2 1 2
kept_has '"hands": "BAB"'
killed_and_again
at asked-1
on
on
sleep .5
both middle
grep -q "$instant" "$kept" || fail "asked at another instant: $(cat "$kept")"
on
sleep .5
both middle-beside
alive
echo "a vote typed while the group waits, counted, played, gone on with: fine"
