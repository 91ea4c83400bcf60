#!/usr/bin/env bash
# Makes the README's pictures again, with the programs of build/ (or of the folder given).
# The same seed gives the same picture, so a changed picture is a changed game. Needs ImageMagick, which cuts
# two screens from the sheet of all and gives each picture 256 colours: a third of the bytes, and no eye sees it.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${1:-$root/build}
out=$root/assets/screenshots
size=1280x720
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# small PICTURE NAME [CUT]
small() {
    convert "$1" ${3:+-crop "$3" +repage} -strip -dither FloydSteinberg -colors 256 \
        -define png:compression-level=9 "$out/$2.png"
}

# scene NAME LEVEL SEED SECOND [HOME]: under the first settings, not those of whoever runs this.
scene() {
    "$build/goodenough" --data "$root" --home "${5:-$work}" --policy good-enough --seed "$3" --at "$4" \
        --size $size --shot "$work/$1.png" "$root/levels/$2.json"
    small "$work/$1.png" "$1"
}

# A picture keeps the caption of an earlier sound, which her laugh has long outlived.
mkdir "$work/still"
echo '{"format": "settings 1", "captions": false}' >"$work/still/settings.json"
scene play 05-too-much 3 30 "$work/still"
scene rug 10-off-and-back 2 30
scene street 15-dat 2 55

"$build/goodenough-lab" picture --sheet screens --size $size --data "$root" -o "$work/screens.png"
small "$work/screens.png" title "$size+0+0"
small "$work/screens.png" chooser "$size+1280+0"

"$build/goodenough-lab" demo --data "$root" --size $size -o "$work/demo" >"$work/demo.log"
small "$work/demo/too-much-story.png" story

"$build/goodenough-lab" run "$root/levels/05-too-much.json" --policy slow --seed 3 --tape "$work/slow.tape" >"$work/run.log"
"$build/goodenough-lab" whatif "$work/slow.tape" --at 30 --act hold --for 6 --rest --see 5 --size $size \
    --data "$root" -o "$work/both.png" >"$work/whatif.log"
small "$work/both.png" both

# The workshop's two windows, as the window test keeps them.
GAME=$build/goodenough LAB=$build/goodenough-lab ROOT=$root PICTURES=$work/workshop \
    "$root/tests/window/workshop.sh" >"$work/workshop.log"
small "$(ls "$work"/workshop/*-vote-wall.png)" wall
small "$(ls "$work"/workshop/*-vote-page.png)" trainer
