# Sourced by the window tests: a private Xvfb with a window manager, the game in it, and keys and mouse.
#
# desk WxH        starts the display (ends by itself)
# game ARGS...    starts the game, waits for its window; $pid, $window
# shot FILE       a picture of the window
# fail TEXT       says what went wrong and ends the test

fail() {
    echo "FAILED: $*" >&2
    [ -s "$desk/game.log" ] && tail -n 20 "$desk/game.log" >&2
    exit 1
}

desk() {
    desk=$(mktemp -d)
    trap 'kill ${pid:-} ${waker:-} ${manager:-} ${server:-} 2>/dev/null; wait 2>/dev/null; rm -rf "$desk"' EXIT
    Xvfb -displayfd 3 -screen 0 "${1}x24" -nolisten tcp 3>"$desk/display" 2>"$desk/xvfb.log" &
    server=$!
    for _ in $(seq 100); do
        [ -s "$desk/display" ] && break
        sleep .05
    done
    [ -s "$desk/display" ] || fail "no Xvfb"
    export DISPLAY=:$(cat "$desk/display")
    unset WAYLAND_DISPLAY SDL_VIDEODRIVER
    export SDL_AUDIODRIVER=dummy HOME=$desk
    openbox >"$desk/openbox.log" 2>&1 &
    manager=$!
    while sleep .5; do poke "$SECONDS"; done &
    waker=$!
    for _ in $(seq 100); do
        xprop -root _NET_SUPPORTED 2>/dev/null | grep -q FULLSCREEN && return 0 # what it sets last
        sleep .05
    done
    fail "no window manager"
}

# Openbox may have read an event while it started and then sleep on it: any further one wakes it.
poke() {
    xprop -root -f _GOOD_ENOUGH_TEST 32c -set _GOOD_ENOUGH_TEST "$1" 2>/dev/null || true
}

# The window manager gives the keys, and on a busy machine takes them once more: asked before every key.
focused() {
    local round
    for round in $(seq 100); do
        [ "$(xdotool getwindowfocus 2>/dev/null)" = "$window" ] && return 0
        [ $((round % 10)) = 1 ] && timeout 2 xdotool windowactivate "$window" 2>/dev/null
        poke "$round"
        sleep .1
    done
    return 1
}

game() {
    "$GAME" --data "$ROOT" --home "$desk/home" "$@" >"$desk/game.log" 2>&1 &
    pid=$!
    window=
    for round in $(seq 300); do # asked anew each time: --sync at times misses a window that comes late
        poke "$round"
        window=$(xdotool search --onlyvisible --name '^Good Enough$' 2>/dev/null | head -n 1)
        [ -n "$window" ] && break
        alive
        sleep .1
    done
    [ -n "$window" ] || fail "no window"
    focused || fail "the window never gets the keys"
    sleep .2
}

alive() {
    kill -0 "$pid" 2>/dev/null || fail "the game has ended"
}

shot() {
    import -window "$window" "$1" 2>/dev/null || true
}

# Two numbers that tell whether the picture changed: its bytes hashed.
picture() {
    import -window "$window" -depth 8 rgb:- 2>/dev/null | md5sum | cut -d' ' -f1
}

changed() { # BEFORE: the picture becomes another within a while
    for _ in $(seq 50); do
        [ "$(picture)" != "$1" ] && return 0
        sleep .1
    done
    return 1
}

key() {
    focused || fail "the window has lost the keys"
    xdotool key "$@"
}

ended() { # waits for the game to end by itself and wants exit code 0
    for _ in $(seq "${1:-100}"); do
        if ! kill -0 "$pid" 2>/dev/null; then
            wait "$pid" || fail "exit code $?"
            return 0
        fi
        sleep .1
    done
    fail "the game has not ended"
}

# With --dev the game tells its screen and its hit boxes; these read the last it told.
SCREENS=(title chooser play story notice settings kin kins watch both day evening card workshop agenda form step keep tapes)

screen() {
    local number
    number=$(grep -a '^screen ' "$desk/game.log" | tail -n 1 | cut -d' ' -f2)
    echo "${SCREENS[${number:-0}]}"
}

wait_screen() { # NAME [TENTHS]
    for _ in $(seq "${2:-100}"); do
        [ "$(screen)" = "$1" ] && return 0
        alive
        sleep .1
    done
    fail "never came to $1, stands at $(screen)"
}

spot() { # ID: "x y" of a hit box, of the last list told
    tac "$desk/game.log" | sed '/^screen /q' | awk -v id="$1" '$1 == "hit" && $2 == id { print $3, $4; exit }'
}

told() { # ID: the screen has this hit box within a while
    for _ in $(seq 80); do
        spot "$1" | grep -q . && return 0
        alive
        sleep .1
    done
    return 1
}

click() { # ID: moves there like a hand, and clicks
    local at
    at=$(spot "$1")
    [ -n "$at" ] || return 1
    xdotool mousemove --window "$window" $at
    sleep .08
    xdotool mousedown 1
    sleep .08
    xdotool mouseup 1
    sleep .05
}
