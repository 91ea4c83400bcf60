<CsoundSynthesizer>
<CsOptions>
-W -d -m0
</CsOptions>
<CsInstruments>
; The music box, the sounds of finding each other again, the notes of delight, and those of the screens.
; Lines "; cut NAME TAKES START STEP LENGTH" in the score say what render.sh cuts out.
sr = 44100
ksmps = 16
nchnls = 1
0dbfs = 1
seed 4904

; A tooth of a music box: a clamped bar sounds at 1, 6.27 and 17.5; p4 Hz, p5 level. High ones die sooner.
instr 1
  ilong = 1.5 * sqrt(700 / p4)
  ke1 expseg 1, ilong, .012, p3, .0001
  ke2 expseg 1, ilong * .5, .01, p3, .0001
  ke3 expseg 1, .07, .001, p3, .0001
  ke4 expseg 1, .018, .001, p3, .0001
  idet random -.7, .7
  a1 oscili ke1, p4 + idet * .3
  a2 oscili ke2 * .16, p4 * 2.001
  a3 oscili ke3 * .14, p4 * 6.27
  a4 oscili ke4 * .05, min(p4 * 17.5, 15000)
  ka linseg 0, .002, 1, p3 - .042, 1, .04, 0
  out (a1 + a2 + a3 + a4) * ka * p5
endin

; A warm bar of wood, struck with felt: p4 Hz, p5 level, p6 seconds.
instr 2
  ke1 expseg 1, p6, .002, p3, .0001
  ke2 expseg 1, p6 * .3, .002, p3, .0001
  a1 oscili ke1, p4
  a2 oscili ke2 * .18, p4 * 3.93
  ka linseg 0, .007, 1, p3 - .057, 1, .05, 0
  out (a1 + a2) * ka * p5
endin

; Two tones glide until they are one, and swell: p4 and p5 Hz meet at p6 Hz, p7 level.
instr 3
  kx linseg 0, p3 * .34, 1, p3 * .66, 1
  kx = kx * kx * (3 - 2 * kx)
  ke linseg 0, p3 * .2, .6, p3 * .2, 1, p3 * .6, 0
  a1 oscili .5, p4 + (p6 - p4) * kx
  a2 oscili .5, p5 + (p6 - p5) * kx
  a3 oscili .16 * kx, p6 * 1.5
  a4 oscili .1 * kx, p6 * 2
  out (a1 + a2 + a3 + a4) * ke * ke * p7
endin

; A breath of air in a tone: p4 Hz, p5 Hz at the end, p6 level.
instr 4
  an rand .5
  kf expseg p4, p3, p5
  a1 butterbp an, kf, 120
  a2 oscili .22, kf
  ke linseg 0, p3 * .35, 1, p3 * .65, 0
  out (a1 * 1.4 + a2) * ke * ke * p6
endin

; A knock of a fingertip on wood, very short: p4 Hz, p5 level.
instr 5
  ke expseg 1, .045, .002, p3, .0001
  a1 oscili ke, p4
  a2 oscili ke * ke * .4, p4 * 2.76
  ka linseg 0, .002, 1, p3 - .022, 1, .02, 0
  out (a1 + a2) * ka * p5
endin
</CsInstruments>
<CsScore>
; hers: eight notes of a pentatonic scale, high; yours: an octave and a fifth lower, of wood
; cut hers 8 0 1 .95
i1 0.02 .9 784 .3
i1 1.02 .9 880 .3
i1 2.02 .9 987.8 .3
i1 3.02 .9 1174.7 .3
i1 4.02 .9 1318.5 .3
i1 5.02 .9 1568 .3
i1 6.02 .9 1760 .3
i1 7.02 .9 1975.5 .3
; cut yours 8 8 1 .85
i2 8.02 .8 392 .4 .75
i2 9.02 .8 440 .4 .72
i2 10.02 .8 493.9 .4 .7
i2 11.02 .8 587.3 .4 .66
i2 12.02 .8 659.3 .4 .62
i2 13.02 .8 784 .4 .58
i2 14.02 .8 880 .4 .55
i2 15.02 .8 987.8 .4 .52
; the melody of Johannes Brahms, op. 49 no. 4 (1868), in F, set by us for two hands
; cut lullaby 1 20 0 26.6
i1 20.050 2.2 880.0 .30
i1 20.310 2.2 880.0 .30
i1 20.570 2.2 1046.5 .30
i1 20.570 2.2 349.2 .15
i1 21.090 1.8 523.3 .08
i1 21.350 2.2 880.0 .30
i1 21.610 2.2 880.0 .30
i1 21.610 1.8 698.5 .08
i1 22.130 2.2 1046.5 .30
i1 22.130 2.2 349.2 .15
i1 22.650 1.8 523.3 .08
i1 23.170 2.2 880.0 .30
i1 23.170 1.8 698.5 .08
i1 23.430 2.2 1046.5 .30
i1 23.690 2.2 1396.9 .30
i1 23.690 2.2 349.2 .15
i1 24.210 2.2 1318.5 .30
i1 24.210 1.8 523.3 .08
i1 24.730 1.8 698.5 .08
i1 24.990 2.2 1174.7 .30
i1 25.250 2.2 1174.7 .30
i1 25.250 2.2 523.3 .15
i1 25.770 2.2 1046.5 .30
i1 25.770 1.8 784.0 .08
i1 26.290 2.2 784.0 .30
i1 26.290 1.8 1046.5 .08
i1 26.550 2.2 880.0 .30
i1 26.810 2.2 932.3 .30
i1 26.810 2.2 523.3 .15
i1 27.330 2.2 784.0 .30
i1 27.330 1.8 784.0 .08
i1 27.850 2.2 784.0 .30
i1 27.850 1.8 1046.5 .08
i1 28.110 2.2 880.0 .30
i1 28.370 2.2 932.3 .30
i1 28.370 2.2 523.3 .15
i1 28.890 1.8 784.0 .08
i1 29.410 2.2 784.0 .30
i1 29.410 1.8 1046.5 .08
i1 29.670 2.2 932.3 .30
i1 29.930 2.2 1318.5 .30
i1 29.930 2.2 523.3 .15
i1 30.190 2.2 1174.7 .30
i1 30.450 2.2 1046.5 .30
i1 30.450 1.8 784.0 .08
i1 30.970 2.2 1318.5 .30
i1 30.970 1.8 1046.5 .08
i1 31.490 2.2 1396.9 .30
i1 31.490 2.2 349.2 .15
i1 32.010 1.8 523.3 .08
i1 32.530 2.2 698.5 .30
i1 32.530 1.8 698.5 .08
i1 32.790 2.2 698.5 .30
i1 33.050 2.2 1396.9 .30
i1 33.050 2.2 466.2 .15
i1 33.570 1.8 698.5 .08
i1 34.090 2.2 1174.7 .30
i1 34.090 1.8 932.3 .08
i1 34.350 2.2 932.3 .30
i1 34.610 2.2 1046.5 .30
i1 34.610 2.2 349.2 .15
i1 35.130 1.8 523.3 .08
i1 35.650 2.2 880.0 .30
i1 35.650 1.8 698.5 .08
i1 35.910 2.2 698.5 .30
i1 36.170 2.2 932.3 .30
i1 36.170 2.2 466.2 .15
i1 36.690 2.2 1046.5 .30
i1 36.690 1.8 698.5 .08
i1 37.210 2.2 1174.7 .30
i1 37.210 1.8 932.3 .08
i1 37.730 2.2 1046.5 .30
i1 37.730 2.2 349.2 .15
i1 38.250 1.8 523.3 .08
i1 38.770 2.2 698.5 .30
i1 38.770 1.8 698.5 .08
i1 39.030 2.2 698.5 .30
i1 39.290 2.2 1396.9 .30
i1 39.290 2.2 466.2 .15
i1 39.810 1.8 698.5 .08
i1 40.330 2.2 1174.7 .30
i1 40.330 1.8 932.3 .08
i1 40.590 2.2 932.3 .30
i1 40.850 2.2 1046.5 .30
i1 40.850 2.2 349.2 .15
i1 41.370 1.8 523.3 .08
i1 41.890 2.2 880.0 .30
i1 41.890 1.8 698.5 .08
i1 42.150 2.2 698.5 .30
i1 42.410 2.2 932.3 .30
i1 42.410 2.2 523.3 .15
i1 42.930 2.2 880.0 .30
i1 42.930 1.8 784.0 .08
i1 43.450 2.2 784.0 .30
i1 43.450 1.8 1046.5 .08
i1 43.970 2.2 698.5 .30
i1 43.970 2.2 349.2 .15
; found again: two tones become one, and a fifth opens above
; cut knot 3 60 4 2.6
i3 60 2.5 330 440 392 .5
i2 61.0 1.5 784 .14 1
i3 64 2.5 370 493.9 440 .5
i2 65.0 1.5 880 .14 1
i3 68 2.5 293.7 415 349.2 .5
i2 69.0 1.5 698.5 .14 1
; a bud: a third that opens upwards; a leaf: one soft note
; cut bud 3 74 2 1.3
i2 74.02 1.2 523.3 .3 .8
i2 74.2 1 659.3 .3 .9
i2 76.02 1.2 587.3 .3 .8
i2 76.2 1 784 .3 .9
i2 78.02 1.2 493.9 .3 .8
i2 78.2 1 587.3 .3 .9
; cut leaf 3 82 2 .9
i4 82.02 .85 523.3 494 .8
i4 84.02 .85 587.3 554 .8
i4 86.02 .85 466 440 .8
; the screens: felt more than heard
; cut focus 1 90 0 .12
i5 90.01 .1 620 .3
; cut press 1 91 0 .2
i5 91.01 .1 520 .3
i5 91.06 .12 780 .26
; cut open 1 92 0 .5
i4 92.01 .48 392 587 .5
; cut close 1 93 0 .5
i4 93.01 .48 587 392 .5
f0 95
e
</CsScore>
</CsoundSynthesizer>
