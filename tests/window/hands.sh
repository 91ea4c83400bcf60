#!/usr/bin/env bash
# Volunteers play her scene in a workshop, two of them: a verb that asks which, a handing over with a sentence
# that is picked, and the right half of the keyboard, after a hold for a real baby. Then the clip twice, with
# what sounds inside, and from the cot. With PICTURES=folder the wall is kept there.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
. "$(dirname "$0")/room.sh"
room 1400x1600
cat >"$desk/hands.json" <<'P'
{"format": "playlist 1", "id": "hands", "minutes": 10, "steps": [
  {"id": "twos", "kind": "scene", "minutes": 3, "scene": "what-are-you-looking-at", "seed": 7, "by": "two"},
  {"id": "inside", "kind": "replay", "minutes": 2, "view": "inside", "from_s": 1, "until_s": 5},
  {"id": "cot", "kind": "replay", "minutes": 2, "view": "cot", "from_s": 16, "until_s": 27},
  {"id": "bye", "kind": "prompt", "minutes": 1}],
 "text": {"en": {"title": "Hands", "note": "Two and a baby.", "step.inside.short": "What did you hear?",
  "step.cot.short": "And from down there?", "step.bye.short": "Thank you"}}}
P

stands() { # the wall moves no more within a while
    local was
    for _ in $(seq 60); do
        was=$(wall_picture)
        sleep .4
        [ "$(wall_picture)" = "$was" ] && return 0
    done
    fail "the clip never ends"
}

game --dev --size 1280x720 --record "$desk/two.tape" "$desk/hands.json"
walls 0
wait_screen card
key space
wait_screen workshop
at twos
key Next
sleep 1
key F1 # a real baby: she begins anew
sleep .8
key F1
sleep .5
key 8 # the second's: not yet
sleep .3
both turn
key 3 # name: which
sleep .6
both names
key 1
sleep 1.5
both said
key 6 # breathe
sleep .5
both breaths
key 2 # hand over
sleep .5
both ask
key 1 # a sentence
sleep 5.5
both second
for _ in 1 2 3; do # on a busy machine the handing over takes longer
    key 8 # warm, by the second
    sleep 2
done
key Return
at inside
sleep 2.5
both calm
stands
key Next
at inside
sleep 2.5
both worried
stands
both inside-asked
key Next
at cot
sleep 2.5
both cot
stands
both cot-asked
key Next
at bye
key Escape
sleep .3
key Escape
wait_screen agenda 100
grep -q '"two": true' "$desk/home/settings.json" && fail "two carers were kept though only a scene was for two"
for _ in $(seq 20); do kill -0 "$pid" 2>/dev/null || break; xdotool key alt+F4; sleep .2; done
wait "$pid" 2>/dev/null
[ -s "$desk/two.tape" ] || fail "no recording"
python3 - "$desk/two.tape" <<'P' || fail "the tape tells otherwise"
import json, sys
tape = json.load(open(sys.argv[1]))
acts = [(c["act"], c.get("breath")) for c in tape["care"] if c["act"] != "none"]
acts = [a for a, before in zip(acts, [None] + acts) if a != before]
print(acts)
sys.exit(acts != [("name", None), ("breathe", "hand_over"), ("warm", None)] or not tape["second"])
P
echo "volunteers in a workshop: fine"
