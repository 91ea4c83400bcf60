# The caregiver's wordless voice in two timbres, and the two animals of the house and the park.
# praat --run carer.praat OUT
form Make
  word out /tmp/sounds
endform
include throat.praat
procedure take: .kind, .t
  tk = .t
  random_initializeWithSeedUnsafelyButPredictably (90000 + .kind * 100 + .t)
  own1 = randomUniform (0.96, 1.04)
  own2 = randomUniform (0.97, 1.03)
  spread = ((.t * 3) mod 5 - 2) / 2 + randomUniform (-0.15, 0.15)
  spread2 = ((.t * 2 + 1) mod 5 - 2) / 2 + randomUniform (-0.15, 0.15)
endproc

# One hummed note from .a to .b seconds at .p Hz, come from .q Hz: lips shut, little above 1 kHz.
procedure hummed: .a, .b, .q, .p
  @tune: .a, .b, {0, 0.16, 0.6, 1}, {.q, .p, 1.004 * .p, 0.985 * .p}, 0.003, 0.006, 0.004
  @swell: .a, .b, 78, 0.09, 0.14, 0.4
endproc
procedure shut: .d
  @nose: 0, .d, 0.7
  @mouth: 0, 520, 1900
  @mouth: .d, 540, 1950
  @airy: 0, 42
endproc

for who to 2
  who$ = if who = 1 then "low" else "high" fi
  vt = if who = 1 then 0.5 else 0.59 fi
  fs = 0.4
  base = if who = 1 then 128 else 212 fi

  for t to 5
    @take: 10 * who + 1, t
    name$ = "hum-" + who$
    d = 1.3 + 0.3 * spread
    p = base * (1 + 0.08 * spread2)
    @throat: d + 0.1, 0.68, 16
    @hummed: 0.03, 0.5 * d, 0.95 * p, 1.05 * p
    @hummed: 0.5 * d, d, 1.04 * p, 0.9 * p
    @shut: d
    @utter
    @keep: name$, t

    # "mm": shorter, down, or up and down
    @take: 10 * who + 2, t
    name$ = "mm-" + who$
    d = 0.5 + 0.12 * spread
    p = base * (1.05 + 0.1 * spread2)
    @throat: d + 0.1, 0.66, 14
    if t mod 2
      @tune: 0.03, d, {0, 0.3, 1}, {1.02 * p, 1.1 * p, 0.8 * p}, 0.003, 0.008, 0
    else
      @tune: 0.03, d, {0, 0.45, 0.7, 1}, {0.86 * p, 1.14 * p, 1.1 * p, 0.92 * p}, 0.003, 0.008, 0
    endif
    @swell: 0.03, d, 78, 0.06, 0.16, 0.4
    @shut: d
    @utter
    @keep: name$, t

    # "oh": round, warm, falling slowly
    @take: 10 * who + 3, t
    name$ = "oh-" + who$
    d = 0.62 + 0.16 * spread
    p = base * (1.2 + 0.14 * spread2)
    @throat: d + 0.1, 0.64, 12
    @tune: 0.03, d, {0, 0.28, 1}, {1.0 * p, 1.18 * p, 0.72 * p}, 0.003, 0.01, 0
    @swell: 0.03, d, 79, 0.07, 0.24, 0.4
    @puff: 0, d + 0.05, 0.3, 42
    @airy: 0, 46
    @mouth: 0, 1000, 1900
    @mouth: 0.35 * d, 1050, 1850
    @mouth: d, 700, 1500
    @utter
    @keep: name$, t

    # shush: two strokes at the pace of a resting heart; a hiss is drawn, not spoken
    @take: 10 * who + 4, t
    beat = 0.86 + 0.05 * spread
    noise = Create Sound from formula: "shh", 1, 0, 2 * beat, 44100, ~ randomGauss (0, 0.2)
    lo = if who = 1 then 1500 else 1900 fi
    raw = Filter (pass Hann band): lo + 150 * spread2, lo + 3900, 700
    removeObject: noise
    long = 0.55 + 0.05 * spread2
    Formula: ~ self * (exp (-((max (x, 0) - 0.24) / (0.3 * long)) ^ 2) + 0.8 * exp (-((x - beat - 0.24) / (0.3 * long)) ^ 2))
    @keep: "shush-" + who$, t
  endfor

  # three melodies of our own, in steps of the scale above the tonic, and lengths in beats
  for tune to 3
    @take: 10 * who + 5, tune
    if tune = 1
      steps# = {4, 7, 5, 4, 2, 4, 0}
      beats# = {1, 1, 1, 1, 1, 1, 2.4}
    elsif tune = 2
      steps# = {0, 4, 2, 5, 4, 2, -1, 0}
      beats# = {1.5, 0.5, 1, 1.5, 0.5, 1, 1, 2.2}
    else
      steps# = {7, 4, 7, 4, 9, 7, 4, 2, 0}
      beats# = {1, 1, 1, 1, 1, 1, 1, 1, 2.2}
    endif
    beat = 0.62
    @throat: sum (beats#) * beat + 0.3, 0.68, 15
    at = 0.05
    q = base
    for i to size (steps#)
      p = base * 1.12 * 2 ^ (steps# [i] / 12)
      @hummed: at, at + beats# [i] * beat - 0.03, 0.7 * p + 0.3 * q, p
      q = p
      at = at + beats# [i] * beat
    endfor
    @shut: at
    @utter
    @keep: "melody" + string$ (tune) + "-" + who$, 1
  endfor
endfor

# The cat mews; the dog barks, some way off.
for t to 3
  @take: 70, t
  vt = 0.9
  fs = 1
  d = 0.55 + 0.12 * spread
  p = 560 + 50 * spread2
  @throat: d + 0.1, 0.5, 9
  @tune: 0.02, d, {0, 0.25, 0.6, 1}, {0.8 * p, 1.1 * p, 1.05 * p, 0.74 * p}, 0.004, 0.012, 0
  @swell: 0.02, d, 78, 0.08, 0.2, 0.5
  @airy: 0, 46
  @mouth: 0, 420, 2900
  @mouth: 0.3 * d, 1100, 2700
  @mouth: 0.6 * d, 1250, 2100
  @mouth: d, 560, 1500
  @utter
  @keep: "cat", t
endfor
for t to 5
  @take: 71, t
  vt = 0.52
  p = 330 + 30 * spread
  two = t mod 2
  @throat: 0.34 + 0.36 * two, 0.5, 8
  for i from 0 to two
    at = 0.03 + 0.34 * i
    @puff: at - 0.02, at + 0.1, 0.25, 64
    @tune: at, at + 0.15, {0, 0.35, 1}, {0.7 * p, 1.25 * p, 0.55 * p}, 0.02, 0.03, 0
    @swell: at, at + 0.15, 82 - 2 * i, 0.015, 0.07, 2
    @mouth: at, 700, 1800
    @mouth: at + 0.06, 1300, 2500
    @mouth: at + 0.15, 800, 1800
  endfor
  @airy: 0, 58
  @utter
  far = Filter (pass Hann band): 120, 2400, 300
  removeObject: raw
  raw = far
  @keep: "dog", t
endfor
