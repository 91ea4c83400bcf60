#!/usr/bin/env bash
# What is heard of scenes, through SDL's disk driver at the usual pace: never silent, never clipped, crying in
# its three steps, finding each other again above the room; other rates, --no-sound, no device, a device lost
# and found, missing files. What is expected when is told by `goodenough-lab sound` for the same seed.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
command -v sox >/dev/null 2>&1 || { echo "skipped: sox is not installed"; exit 0; }
desk=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; wait 2>/dev/null; rm -rf "$desk"' EXIT
export SDL_VIDEODRIVER=dummy HOME=$desk # nothing is seen
unset DISPLAY WAYLAND_DISPLAY

# runs NAME DRIVER SECONDS ARGS...: the game, its log in $desk/NAME.log
runs() {
    SDL_AUDIODRIVER=$2 SDL_DISKAUDIOFILE=$desk/$1.raw timeout -k 5 120 "$GAME" --data "$ROOT" --home "$desk/$1" \
        --size 320x180 --seconds "$3" "${@:4}" >"$desk/$1.log" 2>&1 || { echo "$1 ended with $?" >>"$desk/ended"; }
}

# heard NAME [RATE]: $desk/NAME.env gets the mean level, dB, of each 20 ms above 250 Hz
heard() {
    local rate=${2:-44100}
    sox -t raw -r "$rate" -e signed -b 16 -c 2 "$desk/$1.raw" "$desk/$1.wav" || fail "$1: nothing was heard"
    rm -f "$desk/$1.raw"
    sox "$desk/$1.wav" -c 1 -r 4000 -t dat - highpass 250 2>/dev/null | awk '!/^;/ {
        sum += $2 * $2
        if (++n == 80) { printf "%.2f %.2f\n", ++i * .02, 10 * log(sum / n + 1e-12) / log(10); n = sum = 0 } }' >"$desk/$1.env"
}

level() { # NAME WHAT [EFFECTS...]: one figure of sox stats, both sides together
    sox "$desk/$1.wav" -n "${@:3}" stats 2>&1 | awk -v what="$2" 'index($0, what) == 1 { print $(split(what, w, " ") + 1) }'
}

over() { # A B: A is more than B
    awk -v a="$1" -v b="$2" 'BEGIN { exit !(a != "" && b != "" && a + 0 > b + 0) }'
}

expects() { # LEVEL POLICY SEED SECONDS
    "$LAB" sound "$ROOT/levels/$1.json" --policy "$2" --seed "$3" --seconds "$4"
}

# The mean level of each cue of $desk/NAME.cues, "SECOND LENGTH LABEL" by the device's own clock: its first .9 s,
# within a tenth of a second of where it should be. Prints LABEL and level.
levels_of() { # NAME
    awk 'FILENAME ~ /env$/ { db[++n] = $2; next }
        { len = int(($2 < .9 ? $2 : .9) / .02); best = -200
          for (i = int(($1 - .06) / .02); i <= ($1 + .16) / .02; i++) {
              if (i < 1 || i + len > n) continue
              sum = 0
              for (j = i; j < i + len; j++) sum += 10 ^ (db[j] / 10)
              level = 10 * log(sum / len) / log(10)
              if (level > best) best = level
          }
          if (best > -200) print $3, best }' "$desk/$1.env" "$desk/$1.cues"
}

tone() { # NAME: the level a tenth of the time lies below: the room
    cut -d' ' -f2 "$desk/$1.env" | sort -n | awk '{ db[NR] = $1 } END { print db[int(NR / 10) + 1] }'
}

# --- a scene with crying in all three steps, and one in which the two find each other again with nobody speaking
crying=""
for seed in $(seq 0 20); do
    expects 14-five-oclock absent "$seed" 26 | awk '$2 == "cue" && $3 ~ /^cry/ { n[int((substr($3, 4, 1) + 2) / 3)]++ }
        END { exit !(n[1] > 1 && n[2] > 1 && n[3] > 1) }' && crying=$seed && break
done
[ -n "$crying" ] || fail "no seed cries in three steps"
found=""
for seed in $(seq 0 60); do
    expects 06-minds-wander good-enough "$seed" 51 | awk '$2 == "cue" {
        if ($3 == "knot") at = $1
        else if (at && $1 < at + 1.2) spoken = 1
        else if (!at) over = $1 + $5 }
        END { exit !(at && at < 49 && !spoken && over < at) }' && found=$seed && break
done
[ -n "$found" ] || fail "no seed finds each other again by itself"

runs crying disk 30 --policy absent --seed "$crying" --dev "$ROOT/levels/14-five-oclock.json" &
SDL_AUDIODRIVER=disk SDL_DISKAUDIOFILE=$desk/found.raw "$GAME" --data "$ROOT" --home "$desk/found" --size 320x180 --seconds 140 \
    --policy good-enough --seed "$found" --dev "$ROOT/levels/06-minds-wander.json" >"$desk/found.log" 2>&1 &
finding=$!
runs play disk 24 --policy good-enough --seed 2 --dev "$ROOT/levels/05-too-much.json" &
SDL_AUDIO_FREQUENCY=22050 runs other disk 24 --policy good-enough --seed 2 --dev "$ROOT/levels/05-too-much.json" &
# and what is played without any sound, to its end
for way in dummy bogus silent; do
    ways=(--policy good-enough --seed 1 --speed 8 --record "$desk/$way.tape" --dev "$ROOT/levels/01-quiet-and-awake.json")
    case $way in
        silent) runs silent disk 36 --no-sound "${ways[@]}" & ;;
        *) runs "$way" "$way" 36 "${ways[@]}" & ;;
    esac
done

# --- a device that is pulled out, and another at another rate
lost() {
    export XDG_RUNTIME_DIR=$desk/run PULSE_RUNTIME_PATH=$desk/run PULSE_SERVER=unix:$desk/run/native
    mkdir -m 700 "$desk/run"
    env -u PULSE_SERVER pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no -L \
        "module-native-protocol-unix socket=$desk/run/native auth-anonymous=1" -L "module-null-sink sink_name=one rate=48000" \
        >"$desk/pulse.log" 2>&1 &
    for _ in $(seq 50); do
        pactl list short sinks 2>/dev/null | grep -q one && break
        sleep .1
    done
    runs lost pulseaudio 14 --policy absent --seed "$crying" --dev "$ROOT/levels/14-five-oclock.json" &
    local game=$!
    for _ in $(seq 60); do
        pactl list short sink-inputs | grep -q . && break
        sleep .1
    done
    sleep 2
    pactl unload-module module-null-sink
    sleep 3
    cp "$desk/lost.log" "$desk/lost.once"
    pactl load-module module-null-sink sink_name=two rate=22050 >"$desk/two"
    sleep 1
    timeout 3 parec -d two.monitor --rate=44100 --channels=2 --format=s16le --raw >"$desk/again.raw" 2>/dev/null
    wait "$game"
}
if command -v pulseaudio >/dev/null 2>&1 && command -v parec >/dev/null 2>&1; then
    (lost) &
    lost=yes
else
    lost=""
    echo "skipped: pulseaudio is not installed, no device is pulled out"
fi
for _ in $(seq 1300); do # on a busy machine it takes longer
    grep -q '^cue .* knot' "$desk/found.log" && break
    sleep .1
done
sleep 3
kill "$finding"
wait
[ ! -e "$desk/ended" ] || fail "$(cat "$desk/ended")"

for name in crying found play; do
    heard "$name"
    over -1 "$(level "$name" 'Pk lev dB')" || fail "$name is clipped"
    over 1 "$(level "$name" 'Flat factor')" || fail "$name is clipped flat"
    over "$(level "$name" 'RMS Tr dB' trim 1 highpass 60)" -75 || fail "$name falls silent"
    ! grep -q goodenough: "$desk/$name.log" || fail "$name told of a fault"
done
awk '$1 == "cue" && $3 ~ /^cry/ { print $2, $4, int((substr($3, 4, 1) + 2) / 3) }' "$desk/crying.log" >"$desk/crying.cues"
levels_of crying >"$desk/steps"
read -r low middle high < <(awk '{ sum[$1] += $2; n[$1]++ } END { print sum[1] / n[1], sum[2] / n[2], sum[3] / n[3] }' "$desk/steps")
room=$(tone crying)
over "$low" "$(awk -v r="$room" 'BEGIN { print r + 12 }')" || fail "crying at $low dB is not above the room, $room dB"
over "$middle" "$(awk -v a="$low" 'BEGIN { print a + 1 }')" || fail "crying: $low, $middle, $high dB are not in order"
over "$high" "$(awk -v a="$middle" 'BEGIN { print a + 1 }')" || fail "crying: $low, $middle, $high dB are not in order"
awk '$1 == "cue" && $3 == "knot" { print $2, $4, $3 }' "$desk/found.log" >"$desk/found.cues"
knot=$(levels_of found | cut -d' ' -f2)
quiet=$(tone found)
over "$knot" "$(awk -v r="$quiet" 'BEGIN { print r + 8 }')" || fail "finding each other again, $knot dB, is lost in the room, $quiet dB"

# at half the rate the same is heard, as high and as loud
heard other 22050
for name in play other; do # the same cues in the same order, however many there was time for
    awk '$1 == "cue" && $3 ~ /^(coo|goo|hum|oh)/ { print $2, $4, $3 "-" ++n }' "$desk/$name.log" >"$desk/$name.cues"
    levels_of $name | sort >"$desk/$name.levels"
    read -r "${name}_hz" < <(sox "$desk/$name.wav" -n trim 2 highpass 250 lowpass 2000 stat 2>&1 | awk '/^Rough/ { print $3 }')
done
apart=$(join "$desk/play.levels" "$desk/other.levels" | awk '{ sum += $2 - $3 } END { print (NR > 3 ? sum / NR : 99) }')
awk -v d="$apart" -v e="$play_hz" -v f="$other_hz" 'BEGIN { exit !(d < 2 && d > -2 && f / e > .75 && f / e < 1.33) }' ||
    fail "at 22 kHz $apart dB less, $other_hz Hz; at 44: $play_hz Hz"

# without sound: one line where there is no device, none where it is wished; the same tape, captions that keep time
[ ! -e "$desk/silent.raw" ] || fail "--no-sound has opened a device"
for way in dummy bogus silent; do
    [ "$(grep -c goodenough: "$desk/$way.log")" = $([ $way = bogus ] && echo 1 || echo 0) ] || fail "$way: $(grep goodenough: "$desk/$way.log")"
    cmp -s "$desk/dummy.tape" "$desk/$way.tape" || fail "$way plays another tape"
    [ "$(grep -c '^caption ' "$desk/$way.log")" -ge 12 ] || fail "$way: hardly a caption"
done
grep -q '"ended"' "$desk/dummy.tape" || fail "the scene was not played to its end"
expects 05-too-much good-enough 2 21 | awk '$2 == "caption" { print $3 }' | sort -u >"$desk/wanted"
awk '$1 == "caption" { print $3 }' "$desk/play.log" | sort -u >"$desk/shown"
[ "$(comm -23 "$desk/wanted" "$desk/shown" | wc -l)" -le 1 ] || fail "captions left out: $(comm -23 "$desk/wanted" "$desk/shown" | tr '\n' ' ')"

if [ -n "$lost" ]; then
    [ "$(grep -c goodenough: "$desk/lost.log")" = 1 ] || fail "a device lost is told in one line: $(grep goodenough: "$desk/lost.log")"
    cmp -s <(grep goodenough: "$desk/lost.once") <(grep goodenough: "$desk/lost.log") || fail "it was told late"
    heard again
    over "$(level again 'RMS Pk dB')" -50 || fail "a device found again stays silent"
    over "$(grep -c '^caption ' "$desk/lost.log")" "$(grep -c '^caption ' "$desk/lost.once")" || fail "captions stop with the device"
fi

cp -r "$ROOT/assets" "$ROOT/levels" "$desk/"
rm "$desk"/assets/sounds/*.ogg
ROOT=$desk runs bare disk 4 --policy absent --seed 1 "$desk/levels/01-quiet-and-awake.json"
heard bare
[ "$(grep -c 'quasi-a.ogg' "$desk/bare.log")" = 1 ] || fail "a missing file is told once"
over -80 "$(level bare 'Pk lev dB')" || fail "missing files are silence"
echo "crying $low, $middle, $high dB above a room at $room; found again $knot dB above $quiet; ${lost:+a device lost and found; }nothing clipped or silent"
