#!/usr/bin/env bash
# Every plan from its first step to its last by two keys of the remote: nothing ends it before.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1000x700
mkdir -p "$desk/home"
kept=$desk/home/workshop.json

for plan in "$ROOT"/levels/playlists/*.json; do
    game --dev --speed 8 --size 640x360 "$plan"
    wait_screen card
    key space
    wait_screen workshop
    steps=$(grep -c '"kind":' "$plan")
    for _ in $(seq $((steps + 8))); do
        alive
        [ -e "$kept" ] || break
        key Next
        sleep .15
        alive
        key Return # leaves the step
        sleep .15
    done
    [ -n "${PICTURES:-}" ] && shot "$PICTURES/$(basename "$plan" .json).png"
    for _ in $(seq 20); do
        [ -e "$kept" ] || break
        key Return
        sleep .2
    done
    [ -e "$kept" ] && fail "$(basename "$plan") does not end: $(cat "$kept")"
    alive
    kill "$pid"
    wait "$pid" 2>/dev/null
done
echo "every plan to its end: fine"
