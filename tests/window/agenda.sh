#!/usr/bin/env bash
# A plan changed by keys alone and by mouse alone, kept as one's own, printed; read again after a new start.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1280x720
plans=$desk/home/playlists
mkdir -p "$desk/bin"
printf '#!/bin/sh\necho "$1" >>"%s/opened"\n' "$desk" >"$desk/bin/xdg-open" # no browser: what it would open
chmod +x "$desk/bin/xdg-open"
PATH=$desk/bin:$PATH

start() { game --dev --no-sound --size 1280x720 --seed 4; }
has() { # FILE WORDS: within a while
    for _ in $(seq 80); do
        grep -qs -- "$2" "$1" && return 0
        sleep .1
    done
    fail "$1 lacks $2"
}

words() { # TEXT: typed as a hand does
    focused || fail "the window has lost the keys"
    xdotool type --delay 40 "$1"
    sleep .2
}

start
wait_screen title
key Down Down Down Return # play, our baby, choose, workshop
wait_screen agenda
key Return
wait_screen form
key Down Down Right Return # the third step, half a minute shorter
has "$plans/my-plan-15.json" '"minutes": 1.5'
key Left Return # back to the step, and to its page
wait_screen step
key Up Right Down # the page's name, the next page: its words, the wall's
sleep .3
words "Whose hads?"
key Left Left Left
words "n"
key Home Delete
words "W"
key Down
has "$plans/my-plan-15.json" '"step.first.short": "Whose hands?"'
key Up
words " A naughty baby" # refused, and told; what was typed stays until it is left once more
key Down
sleep .5
grep -q naughty "$plans/my-plan-15.json" && fail "a word that judges was kept"
key BackSpace BackSpace BackSpace BackSpace BackSpace
for _ in $(seq 8); do key BackSpace; done
words "t"
key Down
has "$plans/my-plan-15.json" '"step.first.short": "Whose hands? At"'
key adiaeresis # "you say": another letter than a keyboard of these shores has
key Down
has "$plans/my-plan-15.json" '"step.first.spoken": "ä"'
key Escape
wait_screen form

key Down Return # the vote
wait_screen step
key Up Right Right Down Right # its page; in words of one's own, which begin as the scene's
has "$plans/my-plan-15.json" '"step.try.1": "Look a little longer"'
key Down
for _ in $(seq 60); do key BackSpace; done
words "Which one first?"
key Tab # an answer's words; behind them what is played for it
for _ in $(seq 30); do key BackSpace; done
words "A smile"
key Tab Right
key Tab
for _ in $(seq 20); do key BackSpace; done # emptied: out
key Down
has "$plans/my-plan-15.json" '"step.try.vote": "Which one first?"'
has "$plans/my-plan-15.json" '"answers": \[{"act": "warm"}, {"act": "tend", "thing": "change"}, {"act": "hold"}\]'
has "$plans/my-plan-15.json" '"step.try.2": "A fresh nappy"'
for _ in $(seq 3); do key Down; done
sleep .3
key Up Return # one more answer is typed at once
sleep .5
words "Anything else that one could do before anybody thinks of milk, at night, in the kitchen, or where"
key Down
has "$plans/my-plan-15.json" '"step.try.4": "Anything else.*in the kitchen, or whe"' # as much as there is room for
mv "$plans" "$desk/aside" # what cannot be written is told, and not lost
: >"$plans"
key Up Up Up Up Up
words "!"
key Down
sleep .5
alive
rm "$plans"
mv "$desk/aside" "$plans"
key Up
words "?"
key Escape
wait_screen form
has "$plans/my-plan-15.json" '"step.try.vote": "Which one first?!?"'

told 1774 || fail "no way to leave a step out"
click 1774
has "$plans/my-plan-15.json" '"skipped": true'
click 1776
wait_screen step
click 5 || fail "no way back by mouse"
wait_screen form
has "$plans/my-plan-15.json" '"id": "own-1"'
click 1777
for _ in $(seq 80); do
    grep -q own-1 "$plans/my-plan-15.json" || break
    sleep .1
done
grep -q own-1 "$plans/my-plan-15.json" && fail "a step cannot be removed"
click 1779
has "$desk/opened" "paper/my-plan-15/index.html"
for sheet in 1-facilitator 2-invitation 3-cue-cards 4-vote-cards 5-watching 6-to-take-home; do
    [ -s "$desk/home/paper/my-plan-15/$sheet.html" ] || fail "$sheet is not printed"
done
has "$desk/home/paper/my-plan-15/1-facilitator.html" "Fifteen minutes, my own"
click 1778 || fail "no way to begin"
wait_screen card
kill "$pid"
wait "$pid" 2>/dev/null

"$LAB" check "$plans/my-plan-15.json" >"$desk/check" || fail "$(cat "$desk/check")"
mv "$plans/my-plan-15.json" "$plans/broken.json"
printf '{' >"$plans/broken.json"
start
wait_screen title
click 1790 || fail "no way to the workshop by mouse"
wait_screen agenda
click 17 || fail "no second page of plans"
told 209 || fail "a plan that is broken is hidden"
click 209
wait_screen notice
echo "a plan changed by keys and by mouse, printed and read again: fine"
