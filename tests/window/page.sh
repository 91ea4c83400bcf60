#!/usr/bin/env bash
# A scene played by a scripted caregiver, its story, and what can be kept of it: by keys and
# by mouse. The page is whole, well formed and prints on one sheet; recordings open again,
# whole, damaged and of another model. What a browser would open is only written down.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 1280x720
home=$desk/home
mkdir "$desk/bin"
printf '#!/bin/sh\necho "$1" >>"%s/opened"\n' "$desk" >"$desk/bin/xdg-open"
chmod +x "$desk/bin/xdg-open"
export PATH=$desk/bin:$PATH
level=$ROOT/levels/01-quiet-and-awake.json

there() { # FILE: it comes within a while
    for _ in $(seq 50); do
        [ -s "$1" ] && return 0
        sleep .1
    done
    fail "$1 is not there"
}

start() { game --dev --no-sound --size 1280x720 "$@"; }
leave() { kill "$pid"; wait "$pid" 2>/dev/null; }

start --seed 7 --policy good-enough --speed 8 "$level"
wait_screen story 300
[ -n "${SHOTS:-}" ] && shot "$SHOTS/page-story.png"
[ -e "$home/pages" ] && fail "a page was written unasked"
[ -e "$home/recordings" ] && fail "a recording was written unasked"

# By keys: up from the way on to what can be kept, the page, back.
before=$(picture)
click 1663 || fail "no switch of one's own stress"
changed "$before" || fail "one's own stress does not show"
click 1662 || fail "no way to what can be kept"
wait_screen keep
key Tab
key Home
click 1520 || fail "no page"
there "$home/pages/quiet-and-awake-1.html"
there "$desk/opened"
grep -q '^file:///.*quiet-and-awake-1.html$' "$desk/opened" || fail "another file was opened"
[ -n "${SHOTS:-}" ] && shot "$SHOTS/page-keep.png"
click 1521 || fail "no table"
there "$home/pages/quiet-and-awake-1.csv"
click 1522 || fail "no recording"
there "$home/recordings/quiet-and-awake-1.tape"
key Return # by keys, the row in focus once more: a second one beside the first
there "$home/recordings/quiet-and-awake-2.tape"
click 1523 || fail "no way to the recordings"
wait_screen tapes
[ -n "${SHOTS:-}" ] && shot "$SHOTS/page-tapes.png"
key Return
wait_screen story 100
key Escape
leave

page=$home/pages/quiet-and-awake-1.html
[ "$(stat -c %s "$page")" -le 300000 ] || fail "the page is larger than 300 kB"
grep -q '<script' "$page" && fail "there is a script in the page"
if command -v xmllint >/dev/null; then xmllint --noout "$page" || fail "the page is not well formed"; else echo "skipped: xmllint"; fi
if command -v chromium >/dev/null; then
    HOME=$desk timeout 60 chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
        --print-to-pdf="$desk/page.pdf" "file://$page" >"$desk/chromium.log" 2>&1
    pages=$(grep -ac '/Type */Page\b' "$desk/page.pdf")
    [ "$pages" = 1 ] || fail "the page prints on $pages sheets"
else
    echo "skipped: chromium"
fi
"$LAB" replay "$home/recordings/quiet-and-awake-1.tape" --data "$ROOT" >/dev/null || fail "the recording does not play again"

# Dropped on the window, while the first page stands.
if "${CC:-cc}" -std=gnu17 -o "$desk/drop" "$(dirname "$0")/drop.c" -lX11 2>"$desk/drop.log"; then
    start
    wait_screen title
    "$desk/drop" "$window" "$home/recordings/quiet-and-awake-1.tape" || fail "the window takes no file"
    wait_screen story 100
    leave
else
    echo "skipped: dropping a file (libX11)"
fi

# As an argument: whole, cut off, of another model, no recording at all, a pipe.
tape=$home/recordings/quiet-and-awake-1.tape
start "$tape"
wait_screen story 100
leave

# Standing at its first moment: the names of the keys below are words, other ones in another language.
watched() { # DATA
    ROOT=$1 start "$tape"
    wait_screen story 100
    click 1661 || fail "no way to watch a recording"
    wait_screen watch
    sleep 1
    still=$(picture)
    leave
}
mkdir -p "$desk/data/assets/words"
ln -s "$ROOT/levels" "$desk/data/"
for part in "$ROOT"/assets/*; do
    [ "${part##*/}" = words ] || ln -s "$part" "$desk/data/assets/"
done
sed 's/"key.left": "Left"/"key.left": "Links"/' "$ROOT/assets/words/en.json" >"$desk/data/assets/words/en.json"
watched "$ROOT"
english=$still
watched "$ROOT"
[ "$still" = "$english" ] || fail "watching does not stand still"
watched "$desk/data"
[ "$still" != "$english" ] || fail "the name of a key is no word"
head -c "$(($(grep -abo '"care"' "$tape" | cut -d: -f1) + 700))" "$tape" >"$desk/cut.tape"
start "$desk/cut.tape"
wait_screen story 100
[ -n "${SHOTS:-}" ] && shot "$SHOTS/page-cut.png"
grep -q 'line [0-9]*, column' "$desk/game.log" || fail "the place of the damage is not named"
leave
sed 's/"model": [0-9]*/"model": 999/' "$tape" >"$desk/other.tape"
start "$desk/other.tape"
wait_screen story 100
[ -n "${SHOTS:-}" ] && shot "$SHOTS/page-other.png"
told 1662 && fail "what cannot be played again can be kept"
leave
echo '{"format": "recording 1"}' >"$desk/none.tape"
mkfifo "$desk/pipe.tape"
truncate -s 100M "$desk/large.tape"
for name in none pipe large; do
    start "$desk/$name.tape"
    wait_screen notice 100
    grep -q "$name.tape" "$desk/game.log" || fail "$name.tape is not named"
    leave
done
echo "page, table, recordings: fine"
