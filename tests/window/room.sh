# Sourced after desk.sh by the tests of a workshop: its wall in a window of its own, and what is kept of it.
#
# room WxH        a display, and a home whose wall is a window (or ${WALL})
# walls           waits for the wall, lays it apart from the page; $wall
# both NAME       a picture of each side in $pictures; the wall's is never empty
# wall_picture    its bytes hashed
# kept_has TEXT   the place and the counts say so within a while
# at STEP, on     at that step; the one key that goes on

room() {
    desk "$1"
    kept=$desk/home/workshop.json
    pictures=${PICTURES:-$desk}
    mkdir -p "$pictures" "$desk/home"
    echo "{\"format\": \"settings 1\", \"wall\": \"${WALL:-window}\"}" >"$desk/home/settings.json"
}

walls() {
    wall=$window
    [ "${WALL:-window}" = window ] || return 0
    wall=
    for _ in $(seq 100); do
        wall=$(xdotool search --onlyvisible --name '^Good Enough: the wall$' 2>/dev/null | head -n 1)
        [ -n "$wall" ] && break
        alive
        sleep .1
    done
    [ -n "$wall" ] || fail "the wall has no window"
    xdotool windowmove "$window" 0 0
    xdotool windowmove "$wall" "${1:-1300}" 800
    sleep .3
}

number=0
both() {
    number=$((number + 1))
    sleep .3
    import -window "$wall" "$pictures/$number-$1-wall.png" 2>/dev/null || fail "no picture of the wall"
    import -window "$window" "$pictures/$number-$1-page.png" 2>/dev/null || true
}

wall_picture() {
    import -window "$wall" -depth 8 rgb:- 2>/dev/null | md5sum | cut -d' ' -f1
}

kept_has() {
    for _ in $(seq 80); do
        grep -q -- "$1" "$kept" 2>/dev/null && return 0
        sleep .1
    done
    fail "kept: no $1 in $(cat "$kept" 2>/dev/null)"
}

at() {
    kept_has "\"step\": \"$1\","
}

on() {
    key Next
    sleep .4
}
