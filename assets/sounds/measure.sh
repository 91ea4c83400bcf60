#!/usr/bin/env bash
# Prints a row of measures a sound, and the cry target T25; fails when one is outside bands.tsv.
# assets/sounds/measure.sh [FOLDER]
set -euo pipefail
cd "$(dirname "$0")"
folder=$(realpath "${1:-.}")
command -v praat >/dev/null 2>&1 || { echo "sounds: skipped, praat is not installed"; exit 0; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
mkdir "$work/raw" "$work/lab"

# measured FOLDER BANDS ENDING: the table, and the features of cries
measured() {
    praat --run measure.praat "$1" "$work/$2.features" "$2" "$3" >"$work/table" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    cat "$work/table"
    grep -q 'outside: 0$' "$work/table" || failed=1
}

measured "$folder" bands.tsv .ogg
# what nothing in the game sounds like, and T25 asks for
for band in a b c; do
    praat --run voice.praat "$work/raw" pain $band >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
done
praat --run sheet.praat "$work/raw" "$work/lab" lab.tsv >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
measured "$work/lab" lab.tsv .wav
cat "$work"/*.features | awk -f cries.awk || failed=1
bytes=$(cat "$folder"/*.ogg | wc -c)
echo "$bytes bytes of 3000000"
[ "$bytes" -le 3000000 ] || failed=1
exit $failed
