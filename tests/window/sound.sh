#!/usr/bin/env bash
# What is heard of a scene, through SDL's disk driver at the usual pace: never silent, never clipped,
# crying above the room and in its steps; --no-sound, no device and missing files play on.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
command -v sox >/dev/null 2>&1 || { echo "skipped: sox is not installed"; exit 0; }
desk 800x600

# hears NAME SECONDS ARGS...: plays, and keeps what was heard as $desk/NAME.wav
hears() {
    local name=$1 seconds=$2
    shift 2
    SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE=$desk/$name.raw timeout -k 5 90 "$GAME" --data "$ROOT" \
        --home "$desk/home" --size 640x360 --seconds "$seconds" "$@" >"$desk/game.log" 2>&1 || fail "$name ended badly"
    sox -t raw -r 44100 -e signed -b 16 -c 2 "$desk/$name.raw" "$desk/$name.wav" || fail "$name: nothing was heard"
    rm -f "$desk/$name.raw"
}

# level NAME WHAT [EFFECTS...]: one figure of sox stats, both sides together
level() {
    sox "$desk/$1.wav" -n "${@:3}" stats 2>&1 | awk -v what="$2" 'index($0, what) == 1 { print $(split(what, w, " ") + 1) }'
}

# over A B: A is more than B
over() {
    awk -v a="$1" -v b="$2" 'BEGIN { exit !(a != "" && b != "" && a + 0 > b + 0) }'
}

for scene in 01-quiet-and-awake 03-one-of-those-evenings 05-too-much; do
    hears "$scene" 22 --policy absent --seed 1 "$ROOT/levels/$scene.json"
    over -1 "$(level "$scene" 'Pk lev dB')" || fail "$scene is clipped"
    over "$(level "$scene" 'RMS Tr dB' trim 1 highpass 60)" -75 || fail "$scene falls silent"
    ! grep -q goodenough: "$desk/game.log" || fail "$scene told of a fault"
done

cp -r "$ROOT/assets" "$ROOT/levels" "$desk/"
rm "$desk"/assets/sounds/*.ogg
ROOT=$desk hears bare 6 --policy absent --seed 1 "$desk/levels/01-quiet-and-awake.json"
[ "$(grep -c 'coo-a.ogg' "$desk/game.log")" = 1 ] || fail "a missing file is told once"
over -80 "$(level bare 'Pk lev dB')" || fail "missing files are silence"
echo "three scenes are heard, and a bare one is silent"
