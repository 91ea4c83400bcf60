#ifndef LAB_LAB_H
#define LAB_LAB_H

/*
 * Lab: the house without a window. One function a command; each gets the arguments from
 * its own name on (argv[0] is "run"), prints for people or, with --json, for programs,
 * and returns what the program exits with. `--help` is answered in main.c from its table.
 */

enum {
    LAB_FINE = 0,
    LAB_FAILED =
        1, /* what was checked does not hold, or a file is bad: messages on stderr */
    LAB_WRONG = 2, /* wrong use: one sentence on stderr */
};

int check_main(int argc, char **argv);
int run_main(int argc, char **argv);
int picture_main(int argc, char **argv);
int hashes_main(int argc, char **argv);
int replay_main(int argc, char **argv);
int whatif_main(int argc, char **argv);
int report_main(int argc, char **argv);
int describe_main(int argc, char **argv);
int feel_main(int argc, char **argv);
int bench_main(int argc, char **argv);
int calibrate_main(int argc, char **argv);
int sweep_main(int argc, char **argv);
int demo_main(int argc, char **argv);
int paper_main(int argc, char **argv);
int strip_main(int argc, char **argv);
int sound_main(int argc, char **argv);

#endif
