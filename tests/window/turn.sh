# Sourced after desk.sh by the tests that play: by_keys and by_mouse do in $turn, round and round: look, warm, wait
# held, name and its first sentence, hold held.

by_keys() {
    case $((turn % 5)) in
    0) key 1 ;;
    1) key 2 ;;
    2) xdotool keydown space; sleep .4; xdotool keyup space ;;
    3) key 3; sleep .1; key 1 ;;
    4) xdotool keydown 4; sleep .4; xdotool keyup 4 ;;
    esac
}

by_mouse() { # on the disc, else on what it is for: a thing, the room, her
    case $((turn % 5)) in
    0) click 101 || click 140 || click 14 ;;
    1) click 102 || click 140 ;;
    2) click 107 || click 15 ;;
    3) click 103 && { sleep .15; click 120; } ;;
    4) click 104 || click 14 ;;
    esac
}
