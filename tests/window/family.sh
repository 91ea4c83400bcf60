#!/usr/bin/env bash
# A family begun by keys, named and gone on with; killed while it plays (KILLS times).
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1280x720
saves=$desk/home/families

start() { game --dev --no-sound --size 960x540 --seed 4 "$@"; }

# Every save and the one before it can be read, and none was put aside.
whole() {
    ls "$saves"/*damaged* >/dev/null 2>&1 && fail "$1: a save is damaged"
    for file in "$saves"/*.json; do
        python3 -c 'import json, sys; json.load(open(sys.argv[1]))["seed"]' "$file" || fail "$1: $file cannot be read"
    done
}

scenes() { grep -c '"level"' "$saves/family-1.json"; }

start
wait_screen title
key Tab
click 19 || fail "no way to our baby"
wait_screen kin 150
xdotool type --delay 80 "Hob"
before=$(picture)
key BackSpace
changed "$before" || fail "nothing is typed"
key Return # from the name to the way on
key Return
wait_screen play 150
grep -q '"baby": "Ho"' "$saves/family-1.json" || fail "the family is not kept"
key Escape Escape
kill "$pid"
wait "$pid" 2>/dev/null

least=0
for kill in $(seq "${KILLS:-3}"); do
    start --family family-1 --policy good-enough --speed 8
    sleep "$((RANDOM % ${LONGEST:-25} + 1)).$((RANDOM % 10))"
    kill -9 "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
    whole "kill $kill"
    [ "$(scenes)" -ge "$least" ] || fail "kill $kill: a scene is lost"
    least=$(scenes)
done
# The last family stands first; its page tells of what was lived; deleted alone, after a question.
grep -q '"family": "family-1"' "$desk/home/settings.json" || fail "the last family is not remembered"
start
wait_screen title
click 19 || fail "no way to our baby"
wait_screen kins 150
key Return
wait_screen kin
click 1503 || fail "no page of what was lived"
sleep .3
[ -n "${SHOTS:-}" ] && shot "$SHOTS/together.png"
click 1501 || fail "no page of the rest"
row=1525 # the last; the temperament may be chosen before the first scene alone
[ "$(scenes)" -gt 0 ] && row=1524
told $row || fail "nothing to delete it by"
click $row
sleep .3
[ -n "${SHOTS:-}" ] && shot "$SHOTS/sure.png"
[ -f "$saves/family-1.json" ] || fail "deleted without a question"
click $row
wait_screen title 50
ls "$saves"/family-1* >/dev/null 2>&1 && fail "the family is still there"
kill "$pid"
wait "$pid" 2>/dev/null
echo "killed ${KILLS:-3} times, $least scenes lived: fine"
