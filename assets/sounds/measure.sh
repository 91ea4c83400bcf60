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
praat --run measure.praat "$folder" "$work/features" >"$work/table" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
cat "$work/table"
grep -q 'outside: 0$' "$work/table" || failed=1
awk -f cries.awk "$work/features" || failed=1
bytes=$(cat "$folder"/*.ogg | wc -c)
echo "$bytes bytes of 3000000"
[ "$bytes" -le 3000000 ] || failed=1
exit $failed
