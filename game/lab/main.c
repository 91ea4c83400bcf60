#include "lab/lab.h"

#include <stdio.h>
#include <string.h>

/* A command is one row: nothing else in the lab knows their names. */
typedef struct Command {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *line; /* what it does */
    const char *help; /* its options */
} Command;

/* In the order in which one meets them: look for faults, play, look, compare, measure. */
static const Command COMMANDS[] = {
    {"check", check_main, "say what is wrong with levels, playlists, recordings",
     "check FILE...\n"
     "  prints every message (file: place: what is wrong); exits 1 when there is one\n"},
    {"run", run_main, "let a scripted caregiver play a level and write down what shows",
     "run LEVEL --policy NAME [--seed N] [--seconds S] [--every S] [--json] [--tape "
     "FILE]\n"
     "run LEVEL --policy NAME|all --seeds N [--seconds S] [--json]\n"
     "  LEVEL       a level file\n"
     "  --policy    who plays: perfect, good-enough, repairing, slow, intrusive, "
     "hovering,\n"
     "              still-face, absent, random, novice, scanner, masher, nothing, "
     "lively,\n"
     "              over-mirroring, erratic, comfort-only, play-only\n"
     "  --seed N    which session (1)\n"
     "  --seconds S stop after so many seconds of the scene\n"
     "  --every S   seconds between two lines (1)\n"
     "  --tape FILE save the session as a recording\n"
     "  --seeds N   play seeds 1 to N and print one line of figures a caregiver\n"},
    {"sound", sound_main, "write down what sounds in a scene, and its captions",
     "sound LEVEL --policy NAME [--seed N] [--seconds S] [--crying full|gentle|silent]\n"
     "  prints when each sound begins: its name, take, length, gain and side; what goes\n"
     "  on and until when; and the captions, which need no speaker\n"},
    {"picture", picture_main, "paint a moment, a cue or a sheet as PNG or SVG",
     "picture LEVEL --policy NAME [--seed N] --at S [--size WxH] [--cot] -o "
     "FILE.png|.svg\n"
     "              --cot: as she may see it (PNG)\n"
     "picture --cue NAME [--age MONTHS] [--size WxH] -o FILE.png|.svg\n"
     "picture --sheet cues|cues-by-age|skins|looks|screens|ages|poses|cot|signs [--age "
     "MONTHS] -o "
     "FILE.png\n"
     "picture --sheet blind --seed N -o FILE.png\n"
     "              48 pictures shuffled on FILE-1.png to FILE-4.png; the key is "
     "printed\n"
     "picture --pose NAME [--to NAME --at SECONDS] [--age MONTHS] -o FILE.png\n"
     "picture --sheet rooms [--time evening] [--size WxH] -o FILE.png\n"
     "  --skin NAME, --hair NAME, --hair-colour NAME, --iris NAME, --suit NAME  how "
     "she\n"
     "              looks; a name that does not exist is answered with those that do\n"
     "  --glasses, --hearing-aid, --cleft-scar, --limb-difference\n"
     "  --simulate protan|deutan|tritan|grey  a cue or sheet as seen by others\n"
     "  --size WxH, --text PERCENT, --contrast  of each of the screens\n"
     "  --data DIR  folder that holds assets and levels\n"},
    {"hashes", hashes_main, "a hash of every cue at four ages and on two skins",
     "hashes\n"
     "  prints 96 lines: skin, months, cue, hash of its pixels; every build says the "
     "same\n"},
    {"strip", strip_main, "one act and her reply, frame by frame",
     "strip --act NAME [--state NAME] [--reply NAME] [--age MONTHS] [--body] -o "
     "FILE.png\n"
     "  --act       look, warm, name, hold, tend, breathe or wait\n"
     "  --state     open, pause, subtle, clear or loud (open)\n"
     "  --reply     yes, almost, not or too (yes); the need and choice that get it are "
     "found\n"
     "  --need NAME what she asks for, as level files call it; otherwise the first that "
     "fits\n"
     "  --body      with your own hands, small; otherwise the infant alone\n"
     "  --from MS   the first frame (-100); --every MS between frames (100)\n"
     "  --for S     how long the act is held (0.3); --seed N; --steady reduced motion\n"},
    {"replay", replay_main, "play a recording again and compare it second by second",
     "replay FILE [--level LEVEL] [--data DIR] [--every S]\n"
     "  --level     the level file; otherwise looked for by its id in DIR/levels\n"
     "  --data DIR  folder that holds assets and levels\n"
     "  --every S   write the transcript, a line every S seconds\n"
     "  exits 1 when the first differing second is named\n"},
    {"whatif", whatif_main, "answer a recording otherwise from an instant on",
     "whatif TAPE --at S [--act NAME] [--for S] [--rest] [-o FILE.png] [--data DIR]\n"
     "  --at S      from this second on (10)\n"
     "  --act NAME  do this instead, --for S seconds (1.5); without it the same again\n"
     "  --rest      afterwards the hands rest; otherwise the recording goes on\n"
     "  -o FILE.png both runs beside each other, --see S seconds after it (3); --size WxH\n"
     "  prints the first second in which they part, and how both end\n"},
    {"paper", paper_main, "the sheets of a workshop, for a browser to print",
     "paper PLAYLIST [-o DIR] [--data DIR] [--language NAME] [--help-line TEXT] "
     "[--mirrored]\n"
     "  PLAYLIST    the plan of a workshop\n"
     "  -o DIR      where the pages go (build/paper); index.html leads to them\n"
     "  --language  of words, plan and scenes (en)\n"
     "  --help-line what stands as the help line; otherwise a line to write it on\n"
     "  --mirrored  for a script written from right to left\n"},
    {"report", report_main, "write the page to keep of a recording, and its table",
     "report FILE [-o PAGE.html] [--csv TABLE.csv] [--help-line TEXT] [--data DIR]\n"
     "  -o PAGE      one HTML file: story, pictures, one thing to try\n"
     "  --csv TABLE  what was seen four times a second\n"
     "  --help-line  somebody to call, printed on the page\n"
     "  --data DIR   folder that holds assets and levels\n"},
    {"describe", describe_main, "print the format of levels and other files",
     "describe [--schema] [level|playlist|words|recording|settings|save]\n"
     "  --schema    as JSON Schema instead of a table for people\n"},
    {"feel", feel_main, "the scripted checks of how the play feels",
     "feel [--seeds N] [--check N] [--age MONTHS] [--data DIR] [--json]\n"
     "  --seeds N     sessions a figure and age (200)\n"
     "  --check N     one check alone\n"
     "  --age MONTHS  one age alone, 0 to 30; otherwise 1, 5, 10 and 21\n"
     "  exits 1 when one fails; ! marks a figure out of bounds, - one that has no "
     "meaning\n"
     "  at an age\n"},
    {"calibrate", calibrate_main, "measure the model against published figures",
     "calibrate [--targets T1,T7...] [--seeds N] [--seed-base B] [--against FILE] "
     "[--json]\n"
     "  --targets    so many of them; otherwise all\n"
     "  --seeds N    infants a target (200)\n"
     "  --seed-base  the first seed (1); the verdicts do not depend on it\n"
     "  --against    compare with what goodenough-lab-120 calibrate --json has written:\n"
     "               every figure within 5 % or its interval\n"
     "  exits 1 when one of high confidence fails, or more than three others\n"},
    {"sweep", sweep_main, "turn one dial of a scripted caregiver and measure",
     "sweep --policy NAME --vary PARAM [--from A] [--to B] [--points N] [--metric M] "
     "[--seeds N] [--seed-base B] [--json] [-o FILE.svg|.png]\n"
     "  --vary      notices, latency, spread, suited, vigor, backs-off, repairs, "
     "repair-s,\n"
     "              gap, idle, lapse, plays-not, comforts-not, block, there; left: the "
     "share\n"
     "              of her needs that life leaves to be taken up\n"
     "  --metric    match, kappa, gaze, away, positive, negative, smiles, cries,\n"
     "              coordination, trust, trusted, ease (match)\n"
     "  --points N  from A to B, ends included (11); --seeds N a point (60)\n"
     "  -o FILE     a chart\n"},
    {"bench", bench_main, "how fast the model runs, and how fast frames are painted",
     "bench [--seconds S] [--json]\n"
     "bench LEVEL [--seconds S] [--size WxH] [--groups] [--all] [--same] [--json] "
     "[--data DIR]\n"
     "  --seconds S how long to measure, or to play (2)\n"
     "  --size WxH  of the window (1920x1080)\n"
     "  --groups    what the picture would save without each of its groups\n"
     "  --all       every room, and every way in which she is placed\n"
     "  --same      instead, exits 1 unless each frame, of which only what moved is\n"
     "              painted, equals the same frame painted anew\n"},
    {"demo", demo_main, "a scripted caregiver plays each scene; pictures of its moments",
     "demo [-o DIR] [--data DIR] [--policy NAME] [--size WxH]\n"
     "  -o DIR      where the pictures go (build/demo)\n"},
};

enum { COMMAND_COUNT = sizeof COMMANDS / sizeof COMMANDS[0] };

/* What `--help` alone prints: a line a command. */
static void overview(FILE *out)
{
    fprintf(out, "goodenough-lab: the same infant without a window\n\n");
    for (int i = 0; i < COMMAND_COUNT; i++)
        fprintf(out, "  %-9s %s\n", COMMANDS[i].name, COMMANDS[i].line);
    fprintf(out, "\ngoodenough-lab COMMAND --help tells more.\n");
}

/* Whole names alone: an abbreviation might mean another command tomorrow. */
static const Command *command_named(const char *name)
{
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(COMMANDS[i].name, name) == 0)
            return &COMMANDS[i];
    return NULL;
}

/* `--help` anywhere after the command wins over all else. */
static int command_run(const Command *command, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            printf("%s: %s\n\n%s", command->name, command->line, command->help);
            return LAB_FINE;
        }
    }
    return command->run(argc, argv);
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr,
                "goodenough-lab: say what to do (goodenough-lab --help lists it)\n");
        return LAB_WRONG;
    }
    if (strcmp(argv[1], "--help") == 0) {
        overview(stdout);
        return LAB_FINE;
    }
    if (strcmp(argv[1], "--version") == 0) {
        printf("goodenough-lab %s\n", GOODENOUGH_VERSION);
        return LAB_FINE;
    }
    const Command *command = command_named(argv[1]);
    if (command == NULL) {
        fprintf(stderr,
                "goodenough-lab: no command is called %s (goodenough-lab --help lists "
                "them)\n",
                argv[1]);
        return LAB_WRONG;
    }
    return command_run(command, argc - 1, argv + 1);
}
