#!/usr/bin/env bash
# Makes the README's pictures again, with the programs of build/ (or of the folder given).
# The same seed gives the same picture, so a changed picture is a changed game.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
out=$root/assets/screenshots
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

# The first settings, not those of whoever runs this.
"$build/goodenough" --data "$root" --home "$home" --seed 3 --at 41.6 --size 1280x720 \
    --shot "$out/play.png" "$root/levels/05-too-much.json"
"$build/goodenough-lab" demo --data "$root" --size 1280x720 -o "$home" >/dev/null
cp "$home/too-much-story.png" "$out/story.png"
if command -v convert >/dev/null; then # ImageMagick cuts the title from the page of screens
    "$build/goodenough-lab" picture --sheet screens --data "$root" -o "$home/screens.png"
    convert "$home/screens.png" -crop 960x540+0+0 +repage -strip "$out/title.png"
fi
