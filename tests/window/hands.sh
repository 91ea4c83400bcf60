#!/usr/bin/env bash
# Volunteers play her scene in a workshop, two of them: a verb that asks which, a handing over with a sentence
# that is picked, and the right half of the keyboard, after a hold for a real baby. Then the clip twice, with
# what sounds inside, and from the cot. With PICTURES=folder the wall is kept there.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1400x1600
pictures=${PICTURES:-$desk}
kept=$desk/home/workshop.json
mkdir -p "$pictures" "$desk/home"
echo '{"format": "settings 1", "wall": "window"}' >"$desk/home/settings.json"
cat >"$desk/hands.json" <<'P'
{"format": "playlist 1", "id": "hands", "minutes": 10, "steps": [
  {"id": "twos", "kind": "scene", "minutes": 3, "scene": "what-are-you-looking-at", "seed": 7, "by": "two"},
  {"id": "inside", "kind": "replay", "minutes": 2, "view": "inside", "from_s": 1, "until_s": 5},
  {"id": "cot", "kind": "replay", "minutes": 2, "view": "cot", "from_s": 16, "until_s": 27},
  {"id": "bye", "kind": "prompt", "minutes": 1}],
 "text": {"en": {"title": "Hands", "note": "Two and a baby.", "step.inside.short": "What did you hear?",
  "step.cot.short": "And from down there?", "step.bye.short": "Thank you"}}}
P

number=0
wall_picture() { # NAME
    number=$((number + 1))
    import -window "$wall" "$pictures/$number-$1.png" 2>/dev/null || fail "no picture of the wall"
}
wall_sum() {
    import -window "$wall" -depth 8 rgb:- 2>/dev/null | md5sum | cut -d' ' -f1
}
at() { # STEP
    for _ in $(seq 80); do
        grep -q "\"step\": \"$1\"," "$kept" 2>/dev/null && return 0
        sleep .1
    done
    fail "not at $1: $(cat "$kept" 2>/dev/null)"
}
stands() { # the wall moves no more within a while
    local was
    for _ in $(seq 60); do
        was=$(wall_sum)
        sleep .4
        [ "$(wall_sum)" = "$was" ] && return 0
    done
    fail "the clip never ends"
}

game --dev --size 1280x720 --record "$desk/two.tape" "$desk/hands.json"
for _ in $(seq 100); do
    wall=$(xdotool search --onlyvisible --name '^Good Enough: the wall$' 2>/dev/null | head -n 1)
    [ -n "$wall" ] && break
    alive
    sleep .1
done
[ -n "$wall" ] || fail "the wall has no window"
xdotool windowmove "$window" 0 0
xdotool windowmove "$wall" 0 800
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
wall_picture turn
key 3 # name: which
sleep .6
wall_picture names
key 1
sleep 1.5
wall_picture said
key 6 # breathe
sleep .5
wall_picture breaths
key 2 # hand over
sleep .5
wall_picture ask
key 1 # a sentence
sleep 5.5
wall_picture second
key 8 # warm, by the second
sleep 1.5
key Return
at inside
sleep 2.5
wall_picture calm
stands
key Next
at inside
sleep 2.5
wall_picture worried
stands
wall_picture inside-asked
key Next
at cot
sleep 2.5
wall_picture cot
stands
wall_picture cot-asked
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
print(acts)
sys.exit(acts != [("name", None), ("breathe", "hand_over"), ("warm", None)] or not tape["second"])
P
echo "volunteers in a workshop: fine"
