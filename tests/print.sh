#!/usr/bin/env bash
# Prints every sheet of every plan with chromium, on A4 and on US Letter, and says which is not one page.
#   tests/print.sh build/goodenough-lab [FOLDER]
set -uo pipefail
lab=$(realpath "${1:?the path of goodenough-lab}")
out=${2:-$(mktemp -d)}
cd "$(dirname "$0")/.." || exit 1
for tool in chromium pdfinfo; do
    command -v $tool >/dev/null || { echo "print: $tool is not here, nothing was printed"; exit 0; }
done
wrong=0 sheets=0
for plan in levels/playlists/*.json; do
    folder=$out/$(basename "$plan" .json)
    "$lab" paper "$plan" -o "$folder" >/dev/null || exit 1
    for sheet in "$folder"/[1-9]*.html; do
        for size in A4 letter; do
            page=$folder/.$size.html pdf=${sheet%.html}.$size.pdf
            sed "s#</head>#<style>@page{size:$size portrait}</style></head>#" "$sheet" >"$page"
            chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$pdf" \
                "file://$page" >/dev/null 2>&1
            pages=$(pdfinfo "$pdf" 2>/dev/null | awk '/^Pages/ { print $2 }')
            sheets=$((sheets + 1))
            [ "${pages:-0}" = 1 ] || { echo "$pdf: ${pages:-no} pages"; wrong=1; }
        done
    done
done
echo "print: $sheets sheets, $([ $wrong = 0 ] && echo "each on one page" || echo "not all on one page"), in $out"
exit $wrong
