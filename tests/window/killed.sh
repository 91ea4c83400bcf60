#!/usr/bin/env bash
# A workshop's program killed while hands are counted (KILLS times): it offers to go on, at the same step, with every
# vote that was kept; none is lost, none is invented.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 800x600
kept=$desk/home/workshop.json
plan=$desk/plan.json
mkdir -p "$desk/home"
echo '{"format": "settings 1", "wall": "here"}' >"$desk/home/settings.json"
cat >"$plan" <<'J'
{"format": "playlist 1", "id": "asked", "minutes": 5, "steps": [
  {"id": "hello", "kind": "blank", "minutes": 1},
  {"id": "ask", "kind": "vote", "minutes": 2, "answers": [{"act": "none"}, {"act": "none"}, {"act": "none"}]}],
 "text": {"en": {"title": "Asked", "note": "One question.", "step.ask.vote": "Which first?", "step.ask.1": "This",
  "step.ask.2": "That", "step.ask.3": "Neither"}}}
J

hands() { grep -o '"hands": "[A-D]*"' "$kept" 2>/dev/null | cut -d'"' -f4; }

start() { game --dev --no-sound --size 480x270 "$@"; }

die() {
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
}

# From the card to the question, from the plan's beginning or from where it was.
open_plan() {
    rm -f "$kept"
    start "$plan"
    wait_screen card
    key space
    wait_screen workshop
    key Next
    for _ in $(seq 50); do
        grep -q '"step": "ask"' "$kept" 2>/dev/null && return 0
        sleep .1
    done
    fail "never came to the question"
}

open_plan
counted=0
for kill in $(seq "${KILLS:-3}"); do
    before=$(hands)
    keys=() sent=
    for _ in $(seq 40); do
        digit=$((RANDOM % 3 + 1))
        keys+=("$digit")
        sent+=$(printf "\\x$((40 + digit))")
    done
    focused || fail "kill $kill: the window has lost the keys"
    xdotool key --delay 20 "${keys[@]}" 2>/dev/null &
    typing=$!
    sleep "$((RANDOM % 2)).$((RANDOM % 9))$((RANDOM % 10))"
    seen=$(hands)
    die
    wait "$typing" 2>/dev/null # a key must not stay pressed
    now=$(hands)
    [ "${now#"$seen"}" != "$now" ] || [ -z "$seen" ] || fail "kill $kill: votes lost: $seen, then $now"
    all=$before$sent
    [ "${all#"$now"}" != "$all" ] || [ -z "$now" ] || fail "kill $kill: votes invented: $now of $all"
    counted=$((counted + ${#now} - ${#before}))
    if [ "${#now}" -gt 180 ]; then
        open_plan
        continue
    fi
    start
    wait_screen card
    key space
    wait_screen workshop
    for _ in $(seq 50); do # it is written as it begins
        grep -q '"step": "ask"' "$kept" && break
        sleep .1
    done
    [ "$(hands)" = "$now" ] || fail "start $kill: kept $now, goes on with $(hands)"
done
grep -q 'cannot\|damaged' "$desk/game.log" && fail "a sentence of damage"
die
start
ls "$desk/home"/*.tmp >/dev/null 2>&1 && fail "something half-written stays"
alive
echo "killed ${KILLS:-3} times, $counted hands counted between: fine"
