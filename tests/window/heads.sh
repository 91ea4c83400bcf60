#!/usr/bin/env bash
# Two displays by Xorg's dummy driver: the wall opens on the other one, whole; its output goes and comes back, and
# nothing is lost. Skipped, and said, where there is no such driver.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
for tool in Xorg xrandr; do
    command -v $tool >/dev/null || { echo "skipped: no $tool"; exit 0; }
done
[ -e /usr/lib/xorg/modules/drivers/dummy_drv.so ] || { echo "skipped: no dummy driver for Xorg"; exit 0; }
[ "$(id -u)" = 0 ] || { echo "skipped: Xorg with a configuration of its own needs root"; exit 0; }

desk=$(mktemp -d)
trap 'kill ${pid:-} ${waker:-} ${manager:-} ${server:-} 2>/dev/null; wait 2>/dev/null; rm -rf "$desk"' EXIT
cat >"$desk/xorg.conf" <<'END'
Section "Device"
    Identifier "device"
    Driver "dummy"
    VideoRam 256000
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
EndSection
Section "Screen"
    Identifier "screen"
    Device "device"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 2944 1080
        Modes "1920x1080" "1024x768"
    EndSubSection
EndSection
END
Xorg -displayfd 3 -noreset -config "$desk/xorg.conf" -logfile "$desk/xorg.log" -novtswitch -sharevts \
    3>"$desk/display" 2>"$desk/xorg.out" &
server=$!
for _ in $(seq 100); do
    [ -s "$desk/display" ] && break
    sleep .1
done
[ -s "$desk/display" ] || { echo "skipped: Xorg does not start here"; exit 0; }
export DISPLAY=:$(cat "$desk/display") SDL_AUDIODRIVER=dummy HOME=$desk
unset WAYLAND_DISPLAY SDL_VIDEODRIVER
openbox >"$desk/openbox.log" 2>&1 &
manager=$!
while sleep .5; do poke "$SECONDS"; done &
waker=$!
set -- $(xrandr | awk '/connected/ { print $1 }')
beamer=$2
xrandr --addmode "$beamer" 1024x768 && xrandr --output "$1" --mode 1920x1080 --pos 0x0 &&
    xrandr --output "$beamer" --mode 1024x768 --pos 1920x0 || { echo "skipped: no second output"; exit 0; }
xrandr >/dev/null # the server looks at its outputs anew when it is asked
sleep .5

wall_at() { # GEOMETRY or "gone": the wall comes to that within a while
    for _ in $(seq 100); do
        now=$(xwininfo -root -tree | sed -n 's/.*"Good Enough: the wall".*)  \([0-9x]*\)+.*  +\([0-9]*\)+\([0-9]*\)$/\1 \2 \3/p')
        [ "${now:-gone}" = "$1" ] && return 0
        alive
        sleep .1
    done
    fail "the wall is at ${now:-gone}, not $1"
}

game --dev --speed 8 --size 1280x720 "$ROOT/levels/playlists/plan-15.json"
wait_screen card
wall_at "1024x768 1920 0"
key space
wait_screen workshop
key Next
sleep 1
xrandr --output "$beamer" --off
wall_at gone
key Next # all goes on without it
sleep 1
xrandr --output "$beamer" --mode 1024x768 --pos 1920x0
sleep .5
key F10
wall_at "1024x768 1920 0"
grep -q '"step": "demo"' "$desk/home/workshop.json" || fail "the step was lost"
echo "two displays: fine"
