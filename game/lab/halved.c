#include "lab/lab.h"

#include <stdio.h>
#include <string.h>

/* The model built at another rate, for `calibrate` alone: goodenough-lab-120. */
int main(int argc, char **argv)
{
    if (argc < 2 || strcmp(argv[1], "calibrate") != 0) {
        fprintf(stderr, "goodenough-lab-120: knows calibrate alone\n");
        return LAB_WRONG;
    }
    return calibrate_main(argc - 1, argv + 1);
}
