#!/usr/bin/env bash
# The same seed gives the same transcript, and the same shapes the same picture, in every build of one run.
# agree.sh LAB ROOT OTHER_LAB...
set -euo pipefail
lab=$1 root=$2
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

told() { # everything a build says, in one hash a line
    local own=$1 level policy
    for level in "$root"/levels/[0-9]*.json; do
        for policy in good-enough intrusive masher; do
            echo "$(basename "$level") $policy $("$own" run "$level" --policy $policy --seed 11 --every 1 | md5sum)"
        done
        "$own" picture "$level" --policy good-enough --seed 5 --at 40 --size 640x360 -o "$work/play.png" --data "$root"
        echo "$(basename "$level") picture $(md5sum <"$work/play.png")"
    done
    local sheet
    for sheet in cues poses rooms; do
        "$own" picture --sheet $sheet -o "$work/$sheet.png" --data "$root"
        echo "$sheet $(md5sum <"$work/$sheet.png")"
    done
    "$own" hashes
}

told "$lab" >"$work/ours"
[ "$(wc -l <"$work/ours")" -ge 111 ] || { echo "too little was compared" >&2; exit 1; }
for other in "$@"; do
    told "$other" >"$work/theirs"
    diff "$work/ours" "$work/theirs" || { echo "$other differs from $lab" >&2; exit 1; }
done
echo "$# builds agree with this one"
