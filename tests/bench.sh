#!/usr/bin/env bash
# Five runs of --bench a level and size, one after the other: the median of each figure.
# bench.sh GAME ROOT SIZE LEVEL...      (SECONDS_EACH=20)
set -euo pipefail
game=$1 root=$2 size=$3
shift 3
figure() { # the number after the given names, of every line
    sed -n "s/.*\"$1\": {*\(\"median\": \)*\([0-9.]*\).*/\2/p" | sort -n | sed -n 3p
}
for level in "$@"; do
    lines=$(for _ in 1 2 3 4 5; do
        "$game" --data "$root" --bench "${SECONDS_EACH:-20}" --size "$size" "$level" 2>/dev/null
    done)
    printf '%s %s' "$(basename "$level" .json)" "$size"
    for name in whole_ms paint_ms present_ms cpu_ms infant_ms frame_to_infant core_share peak_mb; do
        printf '  %s %s' "$name" "$(figure "$name" <<<"$lines")"
    done
    for name in whole_ms cpu_ms; do
        printf '  %s p99 %s' "$name" \
            "$(sed "s/.*\"$name\": {[^}]*\"p99\": \([0-9.]*\).*/\1/" <<<"$lines" | sort -n | sed -n 3p)"
    done
    echo "  $(grep -o '"driver.*"' <<<"$lines" | head -1)"
done
