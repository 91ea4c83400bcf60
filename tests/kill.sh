#!/usr/bin/env bash
# tests/kill.sh [N [BUILD]]: kills N times (200) at random instants each: a program that writes families, one that
# writes a workshop's place, one that writes settings, the game that plays a family, a workshop that counts hands. After
# each, what was kept is read and compared. BUILD: a folder that tests/run.sh has built (build/test/gcc-release).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
kills=${1:-200}
build=$(cd "${2:-$root/build/test/gcc-release}" && pwd)
GOODENOUGH_KILLS=$kills GOODENOUGH_GAME=$build/goodenough "$build/test_killed"
KILLS=$kills GAME=$build/goodenough LAB=$build/goodenough-lab ROOT=$root "$root/tests/window/killed.sh"
