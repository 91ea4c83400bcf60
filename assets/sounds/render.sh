#!/usr/bin/env bash
# Makes every sound anew from the scripts beside it. assets/sounds/render.sh [FOLDER]: there, or here.
# The same tools give the same bytes: every take has its own seed, every OGG stream the number 1.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to=$(realpath -m "${1:-$here}")
for tool in praat csound sox oggenc; do
    command -v $tool >/dev/null 2>&1 || { echo "sounds: skipped, $tool is not installed"; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/raw" "$work/sheet" "$to"
cd "$here"

# praat warns of throats without a nose; what matters ends in a failure
quiet() { "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }; }

for band in a b c; do
    quiet praat --run voice.praat "$work/raw" - $band
done
quiet praat --run carer.praat "$work/raw"
for name in room music; do
    quiet csound -o "$work/$name.wav" $name.csd
    while read -r _ _ sound takes start step length; do
        for ((take = 0; take < takes; take++)); do
            at=$(awk "BEGIN { print $start + $take * $step }")
            sox -D "$work/$name.wav" "$work/raw/$sound-$((take + 1)).wav" trim "$at" "$length"
        done
    done < <(grep '^; cut ' $name.csd)
done
quiet praat --run sheet.praat "$work/raw" "$work/sheet" bands.tsv
for sheet in "$work"/sheet/*.wav; do
    oggenc -Q -q -1 -s 1 --discard-comments -o "$to/$(basename "$sheet" .wav).ogg" "$sheet"
done
cp "$work/sheet/LIST" "$to/LIST"
