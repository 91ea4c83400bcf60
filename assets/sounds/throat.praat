# The throat: what every voice is made of. A KlattGrid with melody, swell, breath and mouth as short
# procedures; all numbers are drawn from a seed of the take, so that every run gives the same bytes.
# vt scales the formants (a longer throat is lower), fs the pitch; both are set by the age.

# A silent throat for .dur seconds; .open and .tilt run from soft (0.7, 15) to pressed (0.4, 0).
procedure throat: .dur, .open, .tilt
  dur = .dur
  grid = Create KlattGrid: "t", 0, .dur + 0.06, 5, 1, 1, 6, 1, 1, 1
  for .i to 5
    Add oral formant bandwidth point: .i, 0, 80 + 70 * .i * vt
  endfor
  Add oral formant frequency point: 3, 0, 5000 * vt
  Add oral formant frequency point: 4, 0, 6900 * vt
  Add oral formant frequency point: 5, 0, 8700 * vt
  Add open phase point: 0, .open
  Add power1 point: 0, 3
  Add power2 point: 0, 4
  Add spectral tilt point: 0, .tilt
  Add flutter point: 0, 0.06
  Add aspiration amplitude point: 0, 0
  Add voicing amplitude point: 0, 0
  Add pitch point: 0, 300 * fs
endproc

# The mouth at .t: first two formants in Hz of a throat of vt 1, with a little of the take's own.
procedure mouth: .t, .f1, .f2
  Add oral formant frequency point: 1, .t, .f1 * vt * own1
  Add oral formant frequency point: 2, .t, min (.f2 * own2, 4100) * vt
endproc

# Through the nose between .t0 and .t1: a pole and a zero apart by .much (0 none to 1 full hum).
procedure nose: .t0, .t1, .much
  Add nasal formant frequency point: 1, .t0, 420 * vt
  Add nasal formant bandwidth point: 1, .t0, 110
  Add nasal antiformant frequency point: 1, .t0, (420 + 420 * .much) * vt
  Add nasal antiformant bandwidth point: 1, .t0, 130
  Add nasal formant frequency point: 1, .t1, 420 * vt
  Add nasal antiformant frequency point: 1, .t1, (420 + 420 * .much) * vt
endproc

# Pitch from .t0 to .t1 through points .f# (Hz) at shares .u# of the time, eased; every 8 ms a step of
# jitter .jit, a slow wander .drift, and a tremor of 7 Hz .trem (shares of F0).
procedure tune: .t0, .t1, .u#, .f#, .jit, .drift, .trem
  .w = 0
  .phase = randomUniform (0, 6.28)
  .k = 1
  .n = ceiling ((.t1 - .t0) / 0.008)
  for .i from 0 to .n
    .x = .i / .n
    while .k < size (.u#) - 1 and .x > .u# [.k + 1]
      .k = .k + 1
    endwhile
    .s = (.x - .u# [.k]) / (.u# [.k + 1] - .u# [.k])
    .s = .s * .s * (3 - 2 * .s)
    .w = 0.95 * .w + randomGauss (0, 0.31 * .drift)
    .p = .f# [.k] + (.f# [.k + 1] - .f# [.k]) * .s
    .tt = .t0 + .x * (.t1 - .t0)
    .p = .p * (1 + .w + randomGauss (0, .jit) + .trem * sin (2 * pi * 7 * .tt + .phase))
    Add pitch point: .tt, max (.p, 60)
  endfor
endproc

# Voice from .t0 to .t1 at .db, rising in .att and dying away in .rel, with shimmer.
procedure swell: .t0, .t1, .db, .att, .rel, .shimmer
  Add voicing amplitude point: max (.t0 - 0.004, 0), 0
  Add voicing amplitude point: .t0, .db - 34
  Add voicing amplitude point: .t0 + 0.4 * .att, .db - 8
  .t = .t0 + .att
  while .t < .t1 - .rel
    Add voicing amplitude point: .t, .db + randomGauss (0, .shimmer)
    .t = .t + 0.03
  endwhile
  Add voicing amplitude point: .t1 - .rel, .db - 1
  Add voicing amplitude point: .t1 - 0.35 * .rel, .db - 10
  Add voicing amplitude point: .t1, .db - 36
  Add voicing amplitude point: .t1 + 0.004, 0
endproc

# Breath alone from .t0 to .t1, loudest at the share .peak.
procedure puff: .t0, .t1, .peak, .db
  Add aspiration amplitude point: .t0, 0
  Add aspiration amplitude point: .t0 + 0.01, .db - 24
  .m = .t0 + .peak * (.t1 - .t0)
  Add aspiration amplitude point: 0.5 * (.t0 + .m), .db - 6
  Add aspiration amplitude point: .m, .db
  Add aspiration amplitude point: 0.5 * (.t1 + .m), .db - 5
  Add aspiration amplitude point: .t1 - 0.01, .db - 24
  Add aspiration amplitude point: .t1, 0
endproc

# Breathiness of the voice itself.
procedure airy: .t, .db
  Add breathiness amplitude point: .t, .db
endproc

# One syllable at .t of .d seconds: consonant .c$ (b d g m n h or - for none), vowel gliding from .v$
# to .w$, at .db. Returns nothing; the pitch is the whole utterance's own.
procedure syllable: .t, .d, .c$, .v$, .w$, .db
  @vowel: .v$
  .a1 = vowel.f1
  .a2 = vowel.f2
  @vowel: .w$
  .b1 = vowel.f1
  .b2 = vowel.f2
  .on = .t
  if .c$ = "b" or .c$ = "d" or .c$ = "g"
    .on = .t + 0.05
    .l2 = if .c$ = "b" then 1300 else if .c$ = "d" then 3000 else 2600 fi fi
    # the closure hums, the release pops
    @swell: .t, .t + 0.045, .db - 22, 0.01, 0.01, 0.2
    @mouth: .t, 280, .l2
    @mouth: .on, 420, .l2
    if .c$ <> "b"
      @puff: .on - 0.006, .on + 0.016, 0.4, .db - 16
    endif
    @mouth: .on + 0.045, .a1, .a2
  elsif .c$ = "m" or .c$ = "n"
    .on = .t + 0.09
    .l2 = if .c$ = "m" then 1300 else 2500 fi
    @swell: .t, .on + 0.002, .db - 9, 0.03, 0.004, 0.2
    @mouth: .t, 330, .l2
    @mouth: .on - 0.01, 350, .l2
    @nose: .t, .on - 0.01, 0.9
    @nose: .on + 0.04, .t + .d, 0.15
    @mouth: .on + 0.035, .a1, .a2
  elsif .c$ = "h"
    .on = .t + 0.035
    @puff: .t - 0.03, .on + 0.03, 0.6, .db - 14
    @mouth: .t, .a1, .a2
  else
    @mouth: .t, 0.85 * .a1, .a2
  endif
  @mouth: .on + 0.45 * (.t + .d - .on), .a1, .a2
  @mouth: .t + .d - 0.03, .b1, .b2
  @swell: .on, .t + .d, .db, if .c$ = "-" then 0.05 else 0.022 fi, 0.06, 0.7
endproc

# Formants of an infant's vowels, Hz, for a throat of three months (vt 1).
procedure vowel: .v$
  .f1 = 1000
  .f2 = 2700
  if .v$ = "a"
    .f1 = 1280
    .f2 = 2350
  elsif .v$ = "e"
    .f1 = 900
    .f2 = 3150
  elsif .v$ = "i"
    .f1 = 560
    .f2 = 3600
  elsif .v$ = "o"
    .f1 = 780
    .f2 = 1650
  elsif .v$ = "u"
    .f1 = 560
    .f2 = 1450
  elsif .v$ = "v"
    .f1 = 1080
    .f2 = 2100
  endif
endproc

# The grid made sound: four early echoes of a small soft room, then written as OUT/NAME-TAKE.wav.
procedure utter
  selectObject: grid
  raw = To Sound
  removeObject: grid
endproc
procedure keep: .name$, .take
  selectObject: raw
  .long = Copy: "k"
  Formula: ~ self + 0.11 * self (x - 0.0071) + 0.08 * self (x - 0.0133) + 0.06 * self (x - 0.0219) + 0.05 * self (x - 0.0347)
  .rate = Get sampling frequency
  if .rate <> 44100
    .new = Resample: 44100, 50
    removeObject: .long
    .long = .new
  endif
  Scale peak: 0.7
  Save as WAV file: out$ + "/" + .name$ + "-" + string$ (.take) + ".wav"
  removeObject: .long, raw
endproc

# A flutter of loudness of the sound made last: depth .m at .hz, as lips or a throat tremble.
procedure shake: .m, .hz, .sharp
  selectObject: raw
  .ph = randomUniform (0, 6)
  .wob = randomUniform (1.3, 2.9)
  Formula: ~ self * (1 - .m + .m * (0.5 + 0.5 * sin (2 * pi * .hz * x + .ph + 1.2 * sin (2 * pi * .wob * x))) ^ .sharp)
endproc
