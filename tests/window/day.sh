#!/usr/bin/env bash
# An ordinary day, played from its age to its evening and begun once more: day.sh keys|mouse. At eight
# times the pace.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
. "$(dirname "$0")/turn.sh"
desk 1280x720
how=${1:-keys}
shots=${SHOTS:-$desk}
game --dev --no-sound --size 1280x720 --speed 8 --seed 7 "$ROOT/levels/19-ordinary-day.json"
wait_screen day
before=$(picture)
if [ "$how" = keys ]; then
    key Up # from the way on to the age
    key Left
    changed "$before" || fail "the age does not change"
    shot "$shots/age-$how.png"
    key Down
    key Return
else
    click 1560 || fail "no older age"
    changed "$before" || fail "the age does not change"
    shot "$shots/age-$how.png"
    click 7 || fail "no way on"
fi
wait_screen play

for turn in $(seq 300); do
    alive
    [ "$(screen)" = evening ] && break
    "by_$how" || true
    [ $((turn % 12)) = 5 ] && shot "$shots/part-$how-$turn.png"
    sleep .1
done
wait_screen evening 150
told 7 || fail "no way on from the evening"
shot "$shots/evening-$how.png"
if [ "$how" = keys ]; then key Tab; key Return; else click 8 || fail "no other day"; fi
wait_screen day
kill "$pid"
wait "$pid" 2>/dev/null
echo "a day by $how: to its evening"
