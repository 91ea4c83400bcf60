#!/usr/bin/env bash
# Sets up what is missing, builds into build/ and plays. Arguments go to the game.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/game/setup.sh"

need gcc:gcc make:make cmake:cmake pkg-config:pkg-config \
    @sdl2:libsdl2-dev @SDL2_ttf:libsdl2-ttf-dev @SDL2_mixer:libsdl2-mixer-dev @libcjson:libcjson-dev \
    @freetype2:libfreetype-dev @libpng:libpng-dev @fribidi:libfribidi-dev @libunibreak:libunibreak-dev \
    /usr/include/stdio.h:libc6-dev \
    /usr/share/fonts/truetype/quicksand:fonts-quicksand /usr/share/fonts/truetype/andika:fonts-sil-andika

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
