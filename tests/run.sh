#!/usr/bin/env bash
# Sets up what is missing, builds every variant and runs every test. Ends with ctest's closing line.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/game/setup.sh"

need "${GAME_NEEDS[@]}" \
    @cmocka:libcmocka-dev clang:clang Xvfb:xvfb xauth:xauth \
    openbox:openbox xdotool:xdotool xwininfo:x11-utils import:imagemagick valgrind:valgrind python3:python3
need "$(clang -print-resource-dir 2>/dev/null || echo /missing)/lib/linux:libclang-rt-dev"

jobs=$(nproc)
out=$root/build/test
mkdir -p "$out"

# variant NAME COMPILER TYPE TARGET [OPTION...]: configures and builds; says so only when it fails.
variant() {
    local name=$1 compiler=$2 type=$3 target=$4
    shift 4
    echo "building $name"
    cmake -S "$root" -B "$out/$name" -DCMAKE_C_COMPILER="$compiler" -DCMAKE_BUILD_TYPE="$type" -DGOODENOUGH_WERROR=ON "$@" >"$out/$name.log" 2>&1 &&
        make -C "$out/$name" -j"$jobs" "$target" >>"$out/$name.log" 2>&1 || { tail -n 60 "$out/$name.log" >&2; exit 1; }
}

variant gcc-debug gcc Debug all
variant clang-debug clang Debug all
variant clang-release clang Release all
variant sanitize clang Debug all -DGOODENOUGH_SANITIZE=ON
variant fuzz clang Release fuzzers -DGOODENOUGH_FUZZ=ON
variant gcc-release gcc Release all -DGOODENOUGH_BESIDE="$out/gcc-debug;$out/clang-debug;$out/clang-release" -DGOODENOUGH_SANITIZED="$out/sanitize"

export SDL_AUDIODRIVER=${SDL_AUDIODRIVER:-dummy}
failed=""
# tested NAME JOBS [OPTION...]: the tests of one variant; those with a window wait more than they work.
tested() {
    echo "== $1"
    env -u DISPLAY -u WAYLAND_DISPLAY ctest --test-dir "$out/$1" --output-on-failure -j"$2" "${@:3}" || failed="$failed $1"
}
# What takes long runs once in a Debug build, and there under the sanitizers; builds_agree holds the others to it.
long='^(any|backdrop|days|figure|lab|levels|life|limbs|model|policy|pose|presenter|scene|story|taught|wall)$'
for name in gcc-debug clang-debug; do
    tested "$name" "$jobs" -E "$long"
done
for name in clang-release sanitize fuzz; do
    tested "$name" "$jobs"
done
tested gcc-release "$jobs" -LE window
# A window manager may be late on a busy machine: once more before it counts, and ctest says so.
tested gcc-release $((jobs * 5 / 2)) -L window --repeat until-pass:2
[ -z "$failed" ] || { echo "Failed in:$failed" >&2; exit 1; }
