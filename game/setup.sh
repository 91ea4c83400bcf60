# Sourced by game/play.sh and tests/run.sh: installs what is missing through apt, and only that.
#
# need WHAT:PACKAGE... where WHAT is a command, a path, or @NAME for a pkg-config module.

# What the game itself is built from and drawn with; the tests need more.
GAME_NEEDS=(gcc:gcc make:make cmake:cmake pkg-config:pkg-config
    @sdl2:libsdl2-dev @SDL2_ttf:libsdl2-ttf-dev @SDL2_mixer:libsdl2-mixer-dev @libcjson:libcjson-dev
    @freetype2:libfreetype-dev @libpng:libpng-dev @fribidi:libfribidi-dev @libunibreak:libunibreak-dev
    /usr/include/stdio.h:libc6-dev
    /usr/share/fonts/truetype/quicksand:fonts-quicksand /usr/share/fonts/truetype/andika:fonts-sil-andika)

as_root() {
    if [ "$(id -u)" = 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        return 1
    fi
}

there() {
    case "$1" in
    /*) [ -e "$1" ] ;;
    @*) command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "${1#@}" ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

need() {
    local pair packages=()
    for pair in "$@"; do
        there "${pair%:*}" || packages+=("${pair##*:}")
    done
    [ ${#packages[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These seem to be missing (Debian's names): ${packages[*]}. Going on with what is here." >&2
        return 0
    fi
    echo "Installing what is missing: ${packages[*]}"
    local log
    log=$(mktemp)
    if ! { as_root apt-get update -q && as_root apt-get install -y -q --no-install-recommends "${packages[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        echo "Could not install them. As an administrator: apt-get install ${packages[*]}" >&2
        return 1
    fi
    rm -f "$log"
}
