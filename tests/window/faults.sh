#!/usr/bin/env bash
# What a start must survive, each with one clear sentence. FAULTY_GAME may be a sanitized build.
set -uo pipefail
. "$(dirname "$0")/desk.sh"
desk 800x600
export ASAN_OPTIONS=detect_leaks=0

# says CODE TEXT COMMAND...: exit code, and a sentence on stderr
says() {
    local code=$1 text=$2
    shift 2
    timeout -k 5 90 "$@" >"$desk/out" 2>"$desk/err" </dev/null
    local got=$?
    [ "$got" = "$code" ] || { cat "$desk/err" >&2; fail "exit $got instead of $code: $*"; }
    [ -z "$text" ] || grep -qi -- "$text" "$desk/err" || { cat "$desk/err" >&2; fail "no sentence with '$text': $*"; }
    ! grep -q 'Sanitizer' "$desk/err" || { cat "$desk/err" >&2; fail "sanitizer: $*"; }
}
run=("$GAME" --data "$ROOT" --home "$desk/home" --seconds 1.5)

says 2 'no such option' "$GAME" --nonsense
says 2 'needs a value' "$GAME" --seed
says 2 'not a size' "$GAME" --size huge
says 2 'no such caregiver' "$GAME" --policy nobody
says 1 'no assets' "$GAME" --data /nowhere
says 1 'display' env -u DISPLAY -u WAYLAND_DISPLAY "$GAME" --data "$ROOT" --home "$desk/home"
says 1 'display' env DISPLAY=:77777 "$GAME" --data "$ROOT" --home "$desk/home"
says 0 'sound' env -u SDL_AUDIODRIVER SDL_AUDIODRIVER=bogus "${run[@]}"
says 0 '' "${run[@]}" --no-sound
says 0 'kept\|written' "$GAME" --data "$ROOT" --home /proc/nowhere --seconds 1.5

mkdir "$desk/data"
cp -r "$ROOT/assets" "$ROOT/levels" "$desk/data/"
head -c 700 "$ROOT"/levels/05-*.json >"$desk/data/levels/05-half.json"
printf '{"format": "level 1", "id": 3}' >"$desk/data/levels/06-wrong.json"
head -c 300000 /dev/zero | tr '\0' ' ' >"$desk/data/levels/08-huge.json"
head -c 100000 /dev/zero | tr '\0' '[' >"$desk/data/levels/09-deep.json"
mkfifo "$desk/data/levels/10-fifo.json"
says 0 '' "$GAME" --data "$desk/data" --home "$desk/home" --seconds 1.5
for bad in 05-half 06-wrong 08-huge 09-deep 10-fifo; do
    says 0 "$bad.json" "$GAME" --data "$desk/data" --home "$desk/home" --seconds 1.5 "$desk/data/levels/$bad.json"
done
says 0 'missing.json' "${run[@]}" "$desk/missing.json"
echo '{"half' >"$desk/home/settings.json"
says 0 'settings' "${run[@]}"

# What is no file of the game, given to it, and where its own should stand.
stand() { # KIND PATH
    rm -rf "$2"
    case $1 in
    empty) : >"$2" ;;
    folder) mkdir "$2" ;;
    pipe) mkfifo "$2" ;;
    device) ln -s /dev/zero "$2" ;;
    huge) truncate -s 100M "$2" ;;
    esac
}
kept=$desk/kept
for kind in empty folder pipe device huge; do
    why='no regular file'
    [ "$kind" = empty ] && why='line 1, column 1'
    [ "$kind" = huge ] && why='104857600 bytes are more'
    for name in it.json it.tape; do
        stand "$kind" "$desk/$name"
        says 0 "$name: .*$why" "${run[@]}" --seconds .5 "$desk/$name"
    done
    rm -rf "$kept"
    mkdir -p "$kept/families" "$kept/levels"
    for name in settings.json workshop.json families/a.json levels/own.json; do
        stand "$kind" "$kept/$name"
    done
    says 0 "settings.json: .*$why" "$GAME" --data "$ROOT" --home "$kept" --seconds .5
    for name in workshop.json families/a.json; do
        grep -q "$name: .*$why" "$desk/err" || { cat "$desk/err" >&2; fail "$kind: nothing of $name"; }
    done
    [ -e "$kept/families/a.damaged" ] || fail "$kind: the save is not kept aside"
done
rm -rf "$kept"
mkdir "$kept"
echo '{"format": "workshop 1", "plan": "/nowhere/plan.json", "step": "ask"}' >"$kept/workshop.json"
says 0 '/nowhere/plan.json: cannot be opened' "$GAME" --data "$ROOT" --home "$kept" --seconds .5
[ -e "$kept/workshop.json" ] || fail "the votes are gone though the plan may come back"

rm -rf "$desk/data/levels"
says 0 '' "$GAME" --data "$desk/data" --home "$desk/home" --seconds 1.5
echo "every fault: one sentence"
