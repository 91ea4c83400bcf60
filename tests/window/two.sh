#!/usr/bin/env bash
# Two carers at one machine: the left half of the keyboard, a handing over with a sentence, the right half,
# and back with a sentence that is typed. Only whoever has the turn can act.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1280x720
shots=${SHOTS:-$desk}
mkdir -p "$desk/home"
echo '{"format": "settings 1", "two": true}' >"$desk/home/settings.json"
game --dev --no-sound --size 1280x720 --seed 7 --record "$desk/two.tape" "$ROOT/levels/07-what-are-you-looking-at.json"
wait_screen play
key space
told 106 || fail "no breath to hand over by"
shot "$shots/first.png"
key 8 # the second's: not yet
sleep .4
shot "$shots/turn.png"
key 1
sleep 1.2
key 6 # breathe
told 121 || fail "no choice of breaths"
key 2 # hand over
sleep .4
shot "$shots/ask.png"
key 1 # a sentence
sleep 1
shot "$shots/told.png"
sleep 4.2
shot "$shots/second.png"
key 2 # the first's: no more
sleep .3
key 8 # warm, by the second
sleep 1.5
key l
told 121 || fail "no choice of breaths for the second"
key 8
sleep .4
key 9 # in one's own words
sleep .3
xdotool type --delay 60 "Quite awake, 2 yawns"
sleep .3
shot "$shots/typed.png"
key Return
sleep 5
shot "$shots/back.png"
key 2 # warm, by the first again
sleep .5
for _ in $(seq 20); do kill -0 "$pid" 2>/dev/null || break; xdotool key alt+F4; sleep .2; done
wait "$pid" 2>/dev/null
[ -s "$desk/two.tape" ] || fail "no recording"
python3 - "$desk/two.tape" <<'P' || fail "the tape tells otherwise"
import json, sys
tape = json.load(open(sys.argv[1]))
acts = [(c["act"], c.get("breath")) for c in tape["care"] if c["act"] != "none"]
print(acts)
want = [("look", None), ("breathe", "hand_over"), ("warm", None), ("breathe", "hand_over"), ("warm", None)]
sys.exit(acts != want or not tape["second"])
P
echo "two carers in turn: fine"
