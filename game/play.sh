#!/usr/bin/env bash
# Sets up what is missing, builds into build/ and plays. Arguments go to the game.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/game/setup.sh"

need "${GAME_NEEDS[@]}"

build=$root/build
mkdir -p "$build"
if [ ! -f "$build/Makefile" ]; then
    echo "Building, once."
    cmake -S "$root" -B "$build" -DCMAKE_BUILD_TYPE=Release >"$build/configure.log" 2>&1 || { cat "$build/configure.log" >&2; exit 1; }
fi
make -C "$build" -j"$(nproc)" goodenough goodenough-lab >"$build/build.log" 2>&1 || { tail -n 40 "$build/build.log" >&2; exit 1; }

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${SDL_VIDEODRIVER:-}" ]; then
    echo "There is no display here, so a scripted caregiver plays instead; its pictures are in build/demo/."
    mkdir -p "$build/demo"
    exec "$build/goodenough-lab" demo --data "$root" -o "$build/demo"
fi
exec "$build/goodenough" --data "$root" "$@"
