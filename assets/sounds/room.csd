<CsoundSynthesizer>
<CsOptions>
-W -d -m0
</CsOptions>
<CsInstruments>
; The room and what is in it. Lines "; cut NAME TAKES START STEP LENGTH" in the score say what render.sh
; cuts out of the one long file this makes. Seeded: the same bytes at each run.
sr = 44100
ksmps = 16
nchnls = 1
0dbfs = 1
seed 2026

; A bed of soft noise: p4 low pass, p5 high pass, p6 level, p7 how much it breathes.
instr 1
  a1 pinker
  a2 pinker
  kslow jspline p7, .2, .7
  asum butterlp a1 + .4 * a2, p4 * (1 + .3 * kslow)
  asum butterhp asum, p5
  out asum * p6 * (1 + kslow)
endin

; A steady hum of a machine: p4 Hz, p5 level.
instr 2
  a1 oscili p5, p4
  a2 oscili p5 * .4, p4 * 2.003
  a3 oscili p5 * .12, p4 * 5.01
  kw jspline .1, .3, .9
  out (a1 + a2 + a3) * (1 + kw)
endin

; Voices far off that say no words: p4 pitch, p5 level, p6 syllables a second, p7 low pass.
instr 3
  kp jspline .16, .5, 1.6
  asrc buzz 1, p4 * (1 + kp), 30, 1
  an rand .05
  kf1 jspline 200, 2, 5
  kf2 jspline 500, 2, 5
  a1 reson asrc + an, 520 + kf1, 110, 1
  a2 reson asrc + an, 1500 + kf2, 190, 1
  ksyl randomi 0, 1, p6
  kphr randomi -.5, 1, .7
  kenv limit kphr * 1.6, 0, 1
  kenv port kenv * ksyl * ksyl, .025
  aout butterlp (a1 + .5 * a2) * kenv, p7
  out aout * p5
endin

; Children at play a long way off: single calls that glide and are gone. p4 level.
instr 4
  ip random 480, 950
  kp linseg ip * .85, p3 * .4, ip * 1.15, p3 * .6, ip * .9
  kv oscili .015, 8
  asrc buzz 1, kp * (1 + kv), 12, 1
  a1 reson asrc, 1050, 300, 1
  a2 reson asrc, 2600, 500, 1
  kenv linseg 0, p3 * .25, 1, p3 * .45, .7, p3 * .3, 0
  aout butterlp (a1 + .5 * a2) * kenv, 2200
  out aout * p4
endin

; Rain: a hiss, and drops that ring for an instant on the sill. p4 level.
instr 5
  a1 pinker
  ah butterhp a1, 900
  al butterlp a1, 500
  ad dust2 .9, 40
  ae dust2 .8, 9
  ar1 reson ad, 2900, 500, 1
  ar2 reson ad, 4700, 900, 1
  ar3 reson ae, 900, 120, 1
  out (ah * .16 + al * .05 + ar1 * .05 + ar2 * .04 + ar3 * .03) * p4
endin

; Wind in leaves: hiss in gusts.
instr 6
  a1 pinker
  kg jspline .45, .25, .8
  kb jspline .25, 2, 6
  ab butterbp a1, 3000 + 900 * kg, 2600
  al butterlp a1, 380
  out (ab * .5 * (1 + kg) * (1 + .5 * kb) + al * .2 * (1 + .6 * kg)) * p4
endin

; One chirp of a bird: p4 from Hz, p5 to Hz, p6 level, p7 trill a second.
instr 7
  kf expseg p4, p3 * .5, p5, p3 * .5, p4 * .92
  kt oscili .05, p7
  ke linseg 0, p3 * .2, 1, p3 * .5, .7, p3 * .3, 0
  a1 oscili p6, kf * (1 + kt)
  a2 oscili p6 * .08, kf * (1 + kt) * 2
  out (a1 + a2) * ke * ke
endin

; The kettle comes to the boil and whistles, not shrill.
instr 8
  ar rand .3
  krat linseg .1, p3 * .4, .6, p3 * .6, .5
  ab butterbp ar, 700, 600
  kb randomi .5, 1, 24
  kf linseg 1500, p3 * .45, 1780, p3 * .55, 1830
  kj jspline 7, 5, 12
  kw linseg 0, p3 * .3, 0, p3 * .3, .5, p3 * .4, .6
  a1 oscili kw, kf + kj
  a2 oscili kw * .2, (kf + kj) * 2
  ah butterbp ar, kf, 300
  ke linseg 0, .3, 1, p3 - .8, 1, .5, 0
  out (ab * krat * kb + (a1 + a2) * .25 + ah * kw * .5) * ke
endin

; A struck thing: p4 Hz, p5 level, p6 seconds of ringing, p7 p8 ratios of two partials, p9 softness.
instr 9
  ke1 expseg 1, p6, .001, 1, .0001
  ke2 expseg 1, p6 * .45, .001, 1, .0001
  ke3 expseg 1, p6 * .22, .001, 1, .0001
  a1 oscili ke1, p4
  a2 oscili ke2 * .5, p4 * p7
  a3 oscili ke3 * .3, p4 * p8
  ka linseg 0, p9, 1, p3 - p9 - .02, 1, .02, 0
  out (a1 + a2 + a3) * ka * p5
endin

; A telephone buzzes on wood.
instr 10
  kg oscili .5, 27
  a1 vco2 .5, 148
  an rand .12
  af butterlp a1 * (.75 + kg) + an, 520
  ah butterbp a1, 1500, 500
  ke linseg 0, .03, 1, p3 - .09, 1, .06, 0
  out (af + .06 * ah) * ke
endin

; A creak: sticking and slipping, faster and slower; p4 p5 slips a second, p6 Hz of the wood, p7 level.
instr 11
  krat linseg p4, p3 * .5, p5, p3 * .5, p4 * .8
  kj jspline .25, 6, 14
  a1 mpulse 1, 1 / (krat * (1 + kj))
  ar1 reson a1, p6, 60, 1
  ar2 reson a1, p6 * 2.3, 120, 1
  ar3 reson a1, p6 * 3.9, 260, 1
  ke linseg 0, p3 * .3, 1, p3 * .4, .8, p3 * .3, 0
  out (ar1 + .7 * ar2 + .3 * ar3) * ke * p7 * .12
endin

; A thump: p4 Hz, p5 level, p6 seconds, p7 how much cloth or sole, p8 its brightness.
instr 12
  kf expseg p4 * 1.5, .03, p4, p3, p4 * .8
  ke expseg 1, p6, .002, p3, .001
  a1 oscili ke, kf
  an rand 1
  kn expseg 1, p6 * .6, .002, p3, .001
  an butterlp an, p8
  ka linseg 0, .004, 1, p3 - .024, 1, .02, 0
  out (a1 + an * kn * p7) * ka * p5
endin

; A bus comes, stands, sighs, and goes.
instr 13
  kp linseg 38, p3 * .45, 31, p3 * .25, 27, p3 * .3, 40
  kj jspline .03, 3, 9
  a1 buzz 1, kp * (1 + kj), 16, 1
  al butterlp a1, 210
  an pinker
  an butterlp an, 420
  kl linseg 0, p3 * .4, 1, p3 * .3, .8, p3 * .3, 0
  ah rand .35
  ah butterbp ah, 3300, 2800
  kh linseg 0, p3 * .52, 0, .04, .5, .5, .02, p3, 0
  out (al * .7 + an * .9) * kl + ah * kh * .35
endin

; Purring: soft grains, 25 a second, in and out. p4 level.
instr 14
  kb oscili .5, .55, 1
  a1 mpulse 1, 1 / (25 + 2 * kb)
  an rand .35
  ag follow2 a1, .001, .022
  af butterlp an * ag, 420
  ar reson a1, 150, 60, 1
  out (af * 2.2 + ar * .05) * (1 + .5 * kb) * p4
endin

; A plucked string of the radio's band. p4 note, p5 level.
instr 15
  a1 pluck p5, cpspch(p4), cpspch(p4), 0, 1
  a1 butterlp a1, 2800
  a1 butterhp a1, 260
  ke linseg 1, p3 - .05, 1, .05, 0
  out a1 * ke
endin

; A phrase on the radio, without words: p4 Hz falls to its end, p5 level, p6 syllables a second.
instr 16
  kfall linseg 1.14, p3 * .2, 1.2, p3 * .8, .86
  kp jspline .07, 2, 5
  asrc buzz 1, p4 * (kfall + kp), 26, 1
  an rand .12
  kf1 randomi 380, 780, p6
  kf2 randomi 1000, 2100, p6
  kf1 port kf1, .03
  kf2 port kf2, .03
  ksyl oscili .5, p6 * .5
  ksyl = .08 + 3.7 * ksyl * ksyl
  kstress randomi .55, 1, p6
  khiss randomi -1.4, 1, p6
  khiss limit khiss, 0, 1
  a1 reson asrc, kf1, 90, 1
  a2 reson asrc, kf2, 160, 1
  a3 butterbp an, 2300, 1200
  kenv linseg 0, .05, 1, p3 - .2, 1, .15, 0
  kenv port kenv * ksyl * kstress, .015
  aout butterlp (a1 + .6 * a2) * kenv + a3 * khiss * khiss * kenv * 2, 2600
  aout butterhp aout, 260
  out aout * p5
endin
</CsInstruments>
<CsScore>
f1 0 16384 10 1
; the rooms, 6.4 s each, to be joined to themselves
; cut room-home 1 0 0 6.4
i1 0 6.4 420 40 .5 .12
; cut room-kitchen 1 7 0 6.4
i1 7 6.4 500 40 .4 .1
i2 7 6.4 100 .05
; cut room-group 1 14 0 6.4
i1 14 6.4 600 60 .12 .15
i3 14 6.4 260 1.3 5 900
i3 14 6.4 330 1 5 1000
i3 14 6.4 210 1.3 4 800
; cut room-park 1 21 0 6.4
i1 21 6.4 900 60 .4 .3
; cut room-street 1 28 0 6.4
i1 28 6.4 300 30 .8 .35
i1 28 6.4 1400 200 .14 .3
; cut rain 1 35 0 6.4
i5 35 6.4 1
; cut leaves 1 42 0 6.4
i6 42 6.4 1
; cut radio-talk 1 49 0 8.4
; two take turns: the second begins a breath after the first
i16 49.45 1.7 124 1 5.2
i16 51.4 .9 119 .9 4.6
i16 52.55 .7 196 .8 5
i16 53.5 2.2 188 1 5.6
i16 55.95 1.2 121 .9 5
i1 49 8.4 3000 400 .015 .05
; cut radio-music 1 58 0 8.4
; a bright little dance of its own, 8 beats of half a second, twice
i15 58 .5 8.00 .5
i15 58 .3 9.04 .35
i15 58.25 .3 9.07 .3
i15 58.5 .3 9.09 .35
i15 58.75 .3 9.07 .3
i15 59 .5 7.07 .5
i15 59 .3 9.04 .35
i15 59.5 .3 9.02 .3
i15 59.75 .3 9.04 .3
i15 60 .5 8.00 .5
i15 60 .3 9.07 .35
i15 60.5 .3 10.00 .35
i15 60.75 .3 9.09 .3
i15 61 .5 7.07 .5
i15 61 .5 9.07 .35
i15 61.5 .3 9.04 .3
i15 62 .5 7.09 .5
i15 62 .3 9.00 .35
i15 62.25 .3 9.04 .3
i15 62.5 .3 9.07 .35
i15 62.75 .3 9.04 .3
i15 63 .5 8.05 .5
i15 63 .3 9.09 .35
i15 63.5 .3 9.07 .3
i15 63.75 .3 9.04 .3
i15 64 .5 7.07 .5
i15 64 .3 9.02 .35
i15 64.5 .3 9.04 .3
i15 64.75 .3 9.02 .3
i15 65 .5 8.00 .5
i15 65 .6 9.00 .35
i15 65.5 .3 8.07 .3
i15 66 .5 8.00 .5
i15 66 .4 9.04 .35
; cut playground 1 68 0 8.4
i1 68 8.4 700 60 .06 .3
i4 68.6 .5 .5
i4 69.5 .3 .4
i4 69.9 .35 .5
i4 71.2 .8 .5
i4 72.6 .3 .3
i4 73.1 .3 .5
i4 73.5 .4 .4
i4 75.1 .6 .5
i3 68 8.4 420 .4 4 1200
; cut purr 1 78 0 4
i14 78 4 .8
; cut clock 1 83 0 2.4
i9 83.1 .12 1900 .3 .05 1.7 2.9 .001
i9 84.1 .12 1650 .26 .05 1.7 2.9 .001
i9 85.1 .12 1900 .3 .05 1.7 2.9 .001
; cut bird 5 90 2 1.5
i7 90.05 .11 3600 4300 .3 9
i7 90.25 .11 3600 4300 .3 9
i7 90.5 .2 4400 3300 .3 30
i7 92.05 .3 2900 3500 .3 26
i7 92.5 .12 4100 4700 .3 9
i7 94.05 .08 4500 5000 .25 9
i7 94.2 .08 4500 5000 .28 9
i7 94.35 .08 4500 5000 .3 9
i7 94.5 .25 4900 3800 .3 34
i7 96.05 .24 3100 2700 .3 8
i7 96.45 .24 3500 3000 .3 8
i7 96.85 .3 2800 2500 .28 8
i7 98.05 .1 3900 3300 .3 9
i7 98.22 .1 3900 3300 .3 9
i7 98.4 .14 3400 4200 .3 9
i7 98.65 .3 4300 3500 .3 28
; cut kettle 1 101 0 3.6
i8 101 3.6
; cut doorbell 2 106 3 2
i9 106.02 1.9 659 .3 1.1 2.0 3.01 .004
i9 106.5 1.4 523 .3 1.2 2.0 3.01 .004
i9 109.02 1.9 698 .3 1 2.0 3.01 .004
i9 109.42 1.4 554 .3 1.2 2.0 3.01 .004
; cut phone 2 113 3 1.7
i10 113.05 .5
i10 113.85 .5
i10 116.05 .35
i10 116.6 .35
i10 117.15 .35
; cut door 3 120 2 1.2
i11 120.05 .5 40 75 420 45
i12 120.75 .35 95 .7 .16 .35 900
i9 120.72 .15 1400 .1 .05 1.6 2.7 .001
i11 122.05 .35 60 90 520 40
i12 122.55 .35 105 .6 .14 .3 800
i12 124.1 .35 85 .7 .2 .4 700
i9 124.06 .15 1250 .1 .05 1.6 2.7 .001
i12 124.25 .3 110 .3 .1 .2 900
; cut spoon 5 127 1 .5
i9 127.03 .45 2350 .2 .25 1.83 2.71 .001
i9 128.03 .45 2600 .2 .2 1.79 2.63 .001
i9 128.16 .3 2450 .12 .15 1.79 2.63 .001
i9 129.03 .45 2150 .2 .3 1.87 2.77 .001
i9 130.03 .45 2480 .2 .2 1.83 2.71 .001
i9 130.12 .3 2300 .14 .15 1.83 2.71 .001
i9 130.24 .25 2520 .1 .12 1.83 2.71 .001
i9 131.03 .45 2750 .18 .18 1.8 2.6 .001
; cut bus 1 133 0 3.6
i13 133 3.6
; cut pat 5 138 1 .3
i12 138.02 .25 92 .5 .12 .4 500
i12 139.02 .25 99 .5 .11 .45 560
i12 140.02 .25 87 .5 .13 .38 480
i12 141.02 .25 95 .5 .12 .5 520
i12 142.02 .25 103 .5 .1 .42 600
; cut step 5 144 1 .45
i12 144.02 .25 68 .5 .1 .25 420
i12 144.12 .2 110 .18 .07 .3 900
i12 145.02 .25 74 .5 .09 .28 460
i12 145.11 .2 118 .2 .07 .3 950
i12 146.02 .25 64 .5 .11 .22 400
i12 146.13 .2 104 .16 .08 .34 850
i12 147.02 .25 71 .5 .1 .3 500
i12 147.12 .2 121 .2 .06 .3 1000
i12 148.02 .25 77 .5 .09 .26 430
i12 148.1 .2 108 .18 .07 .28 900
; cut creak 5 150 2 1.1
i11 150.03 .9 16 42 330 .8
i11 152.03 .8 20 50 360 .8
i11 154.03 1 14 36 310 .8
i11 156.03 .85 22 46 345 .8
i11 158.03 .95 15 48 325 .8
f0 160
e
</CsScore>
</CsoundSynthesizer>
