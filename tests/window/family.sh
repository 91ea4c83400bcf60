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
echo "killed ${KILLS:-3} times, $least scenes lived: fine"
