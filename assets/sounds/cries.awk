# T25 on the sounds: 3,000 cries drawn as game/model/crying.c draws them, each played by the burst of
# cry*-a that lies nearest, +-6 % in pitch; then a nearest centroid guesses the cause from what was
# measured of that burst, and its pause. Even cases teach, odd ones are asked.
# A line of the input: NAME TAKE F0 SECONDS JITTER LUFS
function unit() { state = (state * 16807) % 2147483647; return state / 2147483647 }
function normal() { return sqrt(-2 * log(unit())) * cos(6.283185307 * unit()) }
function hold(x, lo, hi) { return x < lo ? lo : x > hi ? hi : x }

$1 ~ /^cry[1-8]-a$/ || $1 == "pain-a" {
    n++; kind[n] = $1 == "pain-a" ? 9 : substr($1, 4, 1) + 0
    f0[n] = $3; s[n] = $4; jitter[n] = $5; lufs[n] = $6
}

# Case i of cause c (0 hungry, 1 tired, 2 lonely), `pain` when it begins at once.
function cry(i, c, pain,    upset, pitch, len, rough, b, best, cost, least, factor) {
    upset = hold(.6 * (.75 + .25 * unit()) + .4 * (.9 - .5 * unit()), 0, 1)
    pitch = hold(400 + 110 * upset + (c == 0 ? 8 : c == 1 ? -14 : 0) + 70 * normal(), 250, 900)
    len = hold(.55 + .75 * upset + (c == 0 ? .04 : 0) + .3 * normal(), .25, 6)
    rough = hold(.1 + .5 * upset + .15 * normal(), 0, 1)
    x[i, 5] = hold(.45 - .3 * upset + (c == 1 ? .03 : 0) + .1 * normal(), .12, 1.5)
    least = 1e9
    for (b = 1; b <= n; b++) {
        if ((kind[b] == 9) != pain)
            continue
        # the grade is what roughness asks for: .1 + .5 upset, upset .18 to 1 over the eight
        cost = ((1.04 * pitch + (pain ? 170 : 0) - f0[b]) / 70) ^ 2
        cost += pain ? 0 : ((len + .3 - s[b]) / .3) ^ 2 + ((rough - .1 - .5 * (.18 + .117 * (kind[b] - 1))) / .15) ^ 2
        if (cost < least) { least = cost; best = b }
    }
    factor = hold(1.04 * pitch / f0[best], .94, 1.06)
    x[i, 1] = f0[best] * factor; x[i, 2] = s[best] / factor
    x[i, 3] = jitter[best]; x[i, 4] = lufs[best]
    used[best] = 1
}

# The share of odd cases told right.
function told(count, kinds,    i, j, k, c, d, least, guess, right, asked, centre, members, mean, sd) {
    for (i = 0; i < count; i += 2) {
        members[what[i]]++
        for (j = 1; j <= 5; j++) { centre[what[i], j] += x[i, j]; mean[j] += x[i, j] / (count / 2) }
    }
    for (i = 0; i < count; i += 2)
        for (j = 1; j <= 5; j++) sd[j] += (x[i, j] - mean[j]) ^ 2 / (count / 2)
    for (i = 1; i < count; i += 2) {
        least = 1e9
        for (k = 0; k < kinds; k++) {
            d = 0
            for (j = 1; j <= 5; j++) d += (x[i, j] - centre[k, j] / members[k]) ^ 2 / (sd[j] + 1e-12)
            if (d < least) { least = d; guess = k }
        }
        right += guess == what[i]; asked++
    }
    return right / asked
}

END {
    state = 20261121
    for (i = 0; i < 3000; i++) { what[i] = int(3 * unit()); cry(i, what[i], 0) }
    causes = told(3000, 3)
    for (b in used) bursts++
    for (i = 0; i < 3000; i++) { what[i] = unit() < .5; cry(i, int(3 * unit()), what[i]) }
    pain = told(3000, 2)
    printf "T25: hungry, tired or lonely told by sound %.3f (chance .333, at most .433); onset of pain %.3f (at least .8); %d bursts used\n", causes, pain, bursts
    exit causes > .433 || pain < .8
}
