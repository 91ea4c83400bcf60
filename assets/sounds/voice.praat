# The infant's voice at three ages. praat --run voice.praat OUT [a|b|c]: 0-3, 4-11, 12-30 months.
# Bands of F0, length and formants are those of bands.tsv; why, README.md says.
form Make
  word out /tmp/sounds
  word only -
  word band a
endform
include throat.praat
if band$ = "a"
  vt = 1
  fs = 1.04
  months = 2
elsif band$ = "b"
  vt = 0.93
  fs = 1
  months = 7
else
  vt = 0.8
  fs = 0.92
  months = 18
endif
bandnumber = index ("abc", band$)
kindnumber = 0

# Whether `.kind$` is made now; its own seeds follow its place in the list.
procedure kind: .kind$
  kindnumber = kindnumber + 1
  name$ = .kind$ + "-" + band$
  wanted = only$ = "-" or only$ = .kind$
endproc
procedure take: .t
  tk = .t
  random_initializeWithSeedUnsafelyButPredictably (kindnumber * 1000 + bandnumber * 100 + .t)
  own1 = randomUniform (0.94, 1.06)
  own2 = randomUniform (0.95, 1.05)
  # a place among five that no other take has: -1 .. 1
  spread = ((.t * 3) mod 5 - 2) / 2 + randomUniform (-0.15, 0.15)
  spread2 = ((.t * 2 + 1) mod 5 - 2) / 2 + randomUniform (-0.15, 0.15)
endproc
procedure done
  @utter
  @keep: name$, tk
endproc

# --- comfort ---------------------------------------------------------------------------------------
@kind: "quasi"
if wanted and band$ = "a"
  for t to 5
    @take: t
    d = 0.34 + 0.14 * spread
    p = 330 + 22 * spread2
    @throat: d + 0.1, 0.68, 15
    @tune: 0.03, d, {0, 0.35, 1}, {0.95 * p, 1.04 * p, 0.9 * p}, 0.006, 0.012, 0
    @swell: 0.03, d, 76, 0.07, 0.14, 1
    @airy: 0, 44
    @nose: 0, d, 0.6
    @mouth: 0, 620, 2300
    @mouth: 0.4 * d, 780, 2450
    @mouth: d, 600, 2250
    @done
  endfor
endif

# A coo opens like a flower: lips round, then open, then round; smooth rise and fall.
@kind: "coo"
if wanted and band$ <> "c"
  for t to 5
    @take: t
    d = 0.5 + 0.15 * spread
    p = (342 + 26 * spread2) / fs
    if band$ = "b"
      p = 346 + 20 * spread2
    endif
    @throat: d + 0.12, 0.67, 14
    lift = randomUniform (1.12, 1.28)
    @tune: 0.03, d, {0, 0.42, 0.7, 1}, {0.9 * p * fs, lift * p * fs, 1.05 * p * fs, 0.84 * p * fs}, 0.004, 0.012, 0.004
    @swell: 0.03, d, 78, 0.11, 0.2, 0.5
    @puff: 0, d + 0.08, 0.2, 44
    @airy: 0, 46
    @mouth: 0, 520, 1500
    @mouth: 0.3 * d, 760, 1700
    if t mod 2
      @mouth: 0.6 * d, 1020, 2300
    else
      @mouth: 0.6 * d, 700, 1550
    endif
    @mouth: d, 540, 1500
    @nose: 0, d, 0.2
    @done
  endfor
endif

# Goo: the back of the tongue lets go of the palate, "ngoo", "agoo".
@kind: "goo"
if wanted and band$ <> "c"
  for t to 5
    @take: t
    p = (350 + 28 * spread2) * fs
    two = t mod 2
    g0 = 0.04 + 0.24 * two
    d = g0 + 0.4 + 0.08 * spread
    @throat: d + 0.1, 0.64, 13
    @tune: 0.03, d, {0, 0.25, 0.6, 1}, {0.92 * p, 0.98 * p, 1.16 * p, 0.86 * p}, 0.004, 0.012, 0.004
    if two
      @syllable: 0.03, 0.2, "-", "a", "-", 76
    endif
    @syllable: g0, d - g0, "g", "u", if t > 3 then "o" else "u" fi, 78
    @airy: 0, 46
    @done
  endfor
endif

@kind: "squeal"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    d = 0.55 + 0.2 * spread
    p = (880 + 130 * spread2) * fs
    @throat: d + 0.12, 0.5, 4
    @tune: 0.03, d, {0, 0.2, 0.6, 0.85, 1}, {0.55 * p, 0.95 * p, 1.12 * p, 1.02 * p, 0.7 * p}, 0.005, 0.02, 0.018
    @swell: 0.03, d, 84, 0.05, 0.1, 1
    @airy: 0, 48
    @mouth: 0, 700, 2900
    @mouth: 0.3 * d, 1050, 3200
    @mouth: d, 800, 3000
    @done
  endfor
endif

# Growl: low in the throat, creaking, for fun.
@kind: "growl"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    d = 0.62 + 0.18 * spread
    p = (205 + 25 * spread2) * fs
    @throat: d + 0.1, 0.42, 7
    @tune: 0.03, d, {0, 0.4, 1}, {0.95 * p, 1.1 * p, 0.85 * p}, 0.03, 0.04, 0
    @swell: 0.03, d, 80, 0.06, 0.12, 2.5
    @airy: 0, 54
    @mouth: 0, 650, 1700
    @mouth: 0.5 * d, 900, 2000
    @mouth: d, 700, 1700
    @utter
    @shake: 0.5, 34 + 6 * spread, 1
    @keep: name$, t
  endfor
endif

# Raspberry: the lips flap some twenty times a second.
@kind: "raspberry"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    d = 0.75 + 0.25 * spread
    p = (290 + 30 * spread2) * fs
    voiced = t <> 3
    @throat: d + 0.1, 0.6, 12
    @tune: 0.03, d, {0, 0.3, 1}, {p, 1.08 * p, 0.86 * p}, 0.02, 0.02, 0
    if voiced
      @swell: 0.05, d, 70, 0.06, 0.1, 1.5
    endif
    @puff: 0.01, d + 0.04, 0.3, 70
    @mouth: 0, 420, 1500
    @mouth: d, 380, 1350
    @utter
    @shake: 0.94, 21 + 3 * spread2, 2.2
    @keep: name$, t
  endfor
endif

# --- words and near-words --------------------------------------------------------------------------
# Canonical babble: 3 to 5 syllables of one consonant, three to five a second.
@kind: "babble"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    n = 3 + t mod 3
    s = 0.25 + 0.03 * spread
    d = n * s + 0.1
    p = (392 + 26 * spread2) * fs
    c$ = mid$ ("bdmbd", t, 1)
    v$ = mid$ ("aeaav", t, 1)
    @throat: d + 0.12, 0.58, 9
    @tune: 0.03, d, {0, 0.2, 0.55, 0.8, 1}, {0.96 * p, 1.1 * p, 1.02 * p, 1.05 * p, 0.8 * p}, 0.007, 0.015, 0.004
    for i to n
      last = if i = n then 1.2 else 1 fi
      @syllable: 0.04 + (i - 1) * s + randomUniform (-0.008, 0.008), (s - 0.012) * last, c$, v$, v$, 81 - i + randomUniform (-1, 1)
    endfor
    @airy: 0, 45
    @done
  endfor
endif

# Jargon: a sentence without words, with a sentence's tune; some ask, some tell.
@kind: "jargon"
if wanted and band$ = "c"
  for t to 5
    @take: t
    n = 5 + t mod 3
    d = 0.12
    for i to n
      s [i] = randomUniform (0.13, 0.22)
      if i = n
        s [i] = 0.3
      endif
      d = d + s [i]
    endfor
    p = (385 + 24 * spread2)
    @throat: d + 0.15, 0.56, 8
    end = if t mod 2 then 1.3 else 0.72 fi
    @tune: 0.03, d, {0, 0.15, 0.4, 0.6, 0.8, 1}, {0.9 * p, 1.18 * p, 0.95 * p, 1.15 * p, 0.9 * p, end * p}, 0.006, 0.02, 0
    now = 0.04
    for i to n
      c$ = mid$ ("dbgmnhd", randomInteger (1, 7), 1)
      v$ = mid$ ("aeiouva", randomInteger (1, 7), 1)
      w$ = mid$ ("aeiouv", randomInteger (1, 6), 1)
      @syllable: now, s [i] - 0.01, c$, v$, w$, 80 + randomUniform (-2, 2)
      now = now + s [i]
    endfor
    @airy: 0, 44
    @done
  endfor
endif

for word to 5
  word$ = mid$ ("da  mo  uhohno  mine", word * 4 - 3, 4)
  word$ = replace$ (word$, " ", "", 0)
  @kind: word$
  if wanted and band$ = "c"
    for t to 5
      @take: t
      p = 380 + 30 * spread2
      k = 1 + 0.12 * spread
      if word$ = "da"
        d = 0.36 * k
        @throat: d + 0.1, 0.57, 8
        @tune: 0.02, d, {0, 0.35, 1}, {p, 1.14 * p, 0.84 * p}, 0.005, 0.012, 0
        @syllable: 0.02, d - 0.02, "d", "a", "v", 81
      elsif word$ = "mo"
        d = 0.46 * k
        @throat: d + 0.1, 0.58, 9
        @tune: 0.02, d, {0, 0.45, 1}, {0.95 * p, 1.12 * p, if t mod 2 then 1.22 * p else 0.85 * p fi}, 0.005, 0.012, 0
        @syllable: 0.02, d - 0.02, "m", "o", "u", 81
      elsif word$ = "uhoh"
        d = 0.68 * k
        @throat: d + 0.1, 0.56, 8
        # high, a stop in the throat, low
        @tune: 0.02, 0.25 * k, {0, 0.5, 1}, {1.16 * p, 1.24 * p, 1.16 * p}, 0.004, 0.01, 0
        @tune: 0.34 * k, d, {0, 0.4, 1}, {0.95 * p, 0.9 * p, 0.74 * p}, 0.004, 0.01, 0
        @syllable: 0.02, 0.21 * k, "-", "v", "v", 81
        @syllable: 0.35 * k, d - 0.35 * k, "-", "o", "u", 79
      elsif word$ = "no"
        d = 0.48 * k
        @throat: d + 0.1, 0.53, 6
        @tune: 0.02, d, {0, 0.35, 1}, {1.02 * p, 1.2 * p, 0.76 * p}, 0.005, 0.012, 0
        @syllable: 0.02, d - 0.02, "n", "o", "u", 82
      else
        d = 0.62 * k
        @throat: d + 0.12, 0.52, 5
        @tune: 0.02, d, {0, 0.3, 0.6, 1}, {1.02 * p, 1.22 * p, 1.1 * p, 0.82 * p}, 0.005, 0.012, 0
        @syllable: 0.02, d - 0.16, "m", "a", "i", 83
        @mouth: d - 0.12, 420, 3000
        @mouth: d, 330, 2500
        @nose: d - 0.12, d, 0.9
        @swell: d - 0.135, d, 72, 0.01, 0.07, 0.4
      endif
      @airy: 0, 44
      @done
    endfor
  endif
endfor

# Call or bid: open and rising, somebody is meant.
@kind: "call"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    d = 0.55 + 0.16 * spread
    p = (505 + 32 * spread2) * if band$ = "c" then 0.98 else 1 fi
    @throat: d + 0.12, 0.52, 6
    @tune: 0.03, d, {0, 0.3, 0.65, 1}, {0.84 * p, 0.95 * p, 1.05 * p, 1.22 * p}, 0.005, 0.014, 0.006
    @swell: 0.03, d, 83, 0.06, 0.08, 0.8
    @airy: 0, 45
    v1 = if t mod 2 then 900 else 1050 fi
    @mouth: 0, 650, 2500
    @mouth: 0.3 * d, v1, 3000
    @mouth: d, v1 + 60, if t mod 2 then 3150 else 2500 fi
    @done
  endfor
endif

# --- laughter --------------------------------------------------------------------------------------
# A giggle: breathy calls 200 ms apart that fall and fade.
@kind: "giggle"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    n = 4 + (t * 2) mod 3
    step = 0.2 + 0.015 * spread
    d = n * step + 0.1
    p = (500 + 35 * spread2) * fs
    @throat: d + 0.25, 0.66, 8
    for i to n
      now = 0.05 + (i - 1) * step + randomUniform (-0.012, 0.012)
      q = p * (1 + 0.12 * sin (1.3 * i + t)) * (1.06 - 0.035 * i)
      l = 0.12 + randomUniform (-0.02, 0.02)
      @puff: now - 0.045, now + 0.02, 0.6, 61 - i
      @tune: now, now + l, {0, 0.35, 1}, {0.9 * q, 1.12 * q, 0.82 * q}, 0.01, 0.02, 0
      @swell: now, now + l, 80 - 1.4 * i + randomUniform (-1.5, 1.5), 0.025, 0.05, 0.8
      @mouth: now - 0.03, 850, 2700
      @mouth: now + 0.04, 1120, 2800
      @mouth: now + l, 950, 2700
    endfor
    @puff: d + 0.02, d + 0.22, 0.5, 54
    @airy: 0, 54
    @done
  endfor
endif

# A laugh out loud: from the belly, wide open, with a squeaking breath in and a second run.
@kind: "laugh"
if wanted and band$ <> "a"
  for t to 5
    @take: t
    n = 4 + t mod 3
    m = 2 + t mod 2
    step = 0.205 + 0.012 * spread
    rest = 0.34
    d = (n + m) * step + rest + 0.1
    p = (480 + 38 * spread2) * fs
    @throat: d + 0.15, 0.54, 4
    for i to n + m
      now = 0.06 + (i - 1) * step + randomUniform (-0.012, 0.012)
      if i > n
        now = now + rest
      endif
      q = p * (1.12 - 0.03 * i + 0.1 * sin (1.7 * i + t))
      if i = 2
        q = q * 1.22
      endif
      l = 0.145 + randomUniform (-0.02, 0.02)
      @puff: now - 0.05, now + 0.02, 0.55, 66
      @tune: now, now + l, {0, 0.3, 1}, {0.88 * q, 1.14 * q, 0.8 * q}, 0.012, 0.02, 0
      @swell: now, now + l, 84 - 0.7 * i + randomUniform (-1.5, 1.5), 0.02, 0.05, 1
      @mouth: now - 0.03, 950, 2500
      @mouth: now + 0.05, 1300, 2600
      @mouth: now + l, 1050, 2500
    endfor
    # the breath in between squeaks a little
    now = 0.06 + n * step + 0.03
    @puff: now, now + 0.27, 0.6, 66
    if t <> 2
      @tune: now + 0.08, now + 0.22, {0, 0.5, 1}, {1.25 * p, 1.5 * p, 1.7 * p}, 0.02, 0.03, 0
      @swell: now + 0.08, now + 0.22, 66, 0.04, 0.04, 2
    endif
    @airy: 0, 54
    @done
  endfor
endif

# --- discomfort ------------------------------------------------------------------------------------
# Grizzle: tired and low, through the nose, wavering and breaking off.
@kind: "grizzle"
if wanted
  for t to 5
    @take: t
    d = 0.95 + 0.3 * spread
    p = (383 + 20 * spread2)
    @throat: d + 0.2, 0.62, 12
    @tune: 0.03, d, {0, 0.15, 0.4, 0.6, 0.8, 1}, {0.95 * p, 1.05 * p, 0.94 * p, 1.06 * p, 0.97 * p, 0.84 * p}, 0.011, 0.025, 0.022
    cut = 0.5 * d + 0.1 * spread2
    @swell: 0.03, cut, 78, 0.12, 0.06, 2
    @swell: cut + 0.05, d, 76, 0.06, 0.22, 2
    @airy: 0, 50
    @nose: 0, d, 0.55
    @mouth: 0, 560, 2300
    @mouth: 0.3 * d, 800, 2500
    @mouth: 0.5 * d, 620, 2350
    @mouth: 0.7 * d, 830, 2500
    @mouth: d, 560, 2250
    @puff: d + 0.02, d + 0.16, 0.5, 48
    @done
  endfor
endif

# Fuss in three steps: short, irregular, falling; each step longer, higher and more pressed.
for step to 3
  @kind: "fuss" + string$ (step)
  if wanted
    for t to 5
      @take: t
      up = (step - 1) / 2
      d = 0.42 + 0.14 * up + (0.09 + 0.03 * up) * spread
      p = (404 + 28 * up + 15 * spread2) * if band$ = "c" then 0.97 else 1 fi
      @throat: d + 0.14, 0.62 - 0.08 * up, 11 - 4 * up
      @tune: 0.03, d, {0, 0.22, 0.5, 1}, {0.98 * p, 1.1 * p, (1.03 + 0.03 * spread2) * p, 0.8 * p}, 0.008 + 0.004 * up, 0.02, 0.012
      @swell: 0.03, d, 80, 0.06 - 0.02 * up, 0.12, 1.5
      @airy: 0, 48 + 4 * up
      @nose: 0, 0.16, 0.8
      @nose: 0.25, d, 0.35 - 0.2 * up
      @mouth: 0, 480, 2100
      @mouth: 0.12, 560, 2300
      @mouth: 0.4 * d, 860 + 160 * up, 2650
      @mouth: 0.75 * d, 900 + 150 * up, 2600
      @mouth: d, 650, 2300
      if step > 1
        @puff: d - 0.02, d + 0.11, 0.5, 50 + 6 * up
      endif
      @done
    endfor
  endif
endfor

# Cry: single bursts in eight grades. Grade and take give pitch, length and roughness as the model
# draws them (game/model/crying.c): 400 + 110 upset +- 70 Hz, .55 + .75 upset +- .3 s, .1 + .5 upset
# +- .15. The cause has no share in it. .gentle makes the soft set: shorter, rounder, clear.
procedure burst: .grade, .gentle, .pain
  .up = 0.18 + 0.82 * (.grade - 1) / 7
  .p = (400 + 110 * .up + 52 * spread) * if band$ = "a" then 1.04 else if band$ = "c" then 0.94 else 1 fi fi
  .l = 0.55 + 0.75 * .up + 0.2 * spread2
  .rough = 0.1 + 0.5 * .up + randomUniform (-0.15, 0.15)
  if .pain
    .p = 620 + 40 * spread
    .l = 3.1 + 0.2 * spread2
    .rough = 0.9
  endif
  if .gentle
    .l = 0.68 * .l
    .rough = 0.3 * .rough
  endif
  .rough = min (max (.rough, 0.03), 0.95)
  .in = 0.15 + 0.12 * .up * randomUniform (0.7, 1.2)
  .gap = if .pain then 0.55 else 0.07 + 0.05 * (1 - .up) fi
  .t0 = 0.04
  .t1 = .t0 + .l
  @throat: .t1 + .gap + .in + 0.08, 0.63 - 0.2 * .up + 0.08 * .gentle, 12 - 11 * .up + 5 * .gentle
  # melody: rise and fall in five shapes
  .j = 0.004 + 0.013 * .rough
  .w = 0.012 + 0.016 * .rough
  .tr = 0.006 + 0.014 * .rough
  .flat = 0.4 * .up
  .lo = 0.84 + 0.06 * .flat
  if .pain
    @tune: .t0, .t1, {0, 0.05, 0.16, 0.5, 0.85, 1}, {0.8 * .p, 1.1 * .p, 1.07 * .p, 1.02 * .p, 0.96 * .p, 0.72 * .p}, .j, .w, .tr
  elsif tk = 1
    @tune: .t0, .t1, {0, 0.3, 0.7, 1}, {.lo * .p, 1.12 * .p, 1.04 * .p, 0.82 * .p}, .j, .w, .tr
  elsif tk = 2
    @tune: .t0, .t1, {0, 0.12, 0.6, 1}, {0.9 * .p, 1.08 * .p, 1.03 * .p, 0.78 * .p}, .j, .w, .tr
  elsif tk = 3
    @tune: .t0, .t1, {0, 0.25, 0.48, 0.7, 1}, {.lo * .p, 1.12 * .p, 0.98 * .p, 1.08 * .p, 0.8 * .p}, .j, .w, .tr
  elsif tk = 4
    @tune: .t0, .t1, {0, 0.55, 0.8, 1}, {.lo * .p, 1.1 * .p, 1.08 * .p, 0.88 * .p}, .j, .w, .tr
  else
    @tune: .t0, .t1, {0, 0.18, 0.45, 0.8, 1}, {1.02 * .p, 1.1 * .p, 1.05 * .p, 0.92 * .p, 0.76 * .p}, .j, .w, .tr
  endif
  # the voice may break upwards for a moment
  if .rough > 0.4 and not .gentle and (tk = 2 or tk = 5)
    .b0 = .t0 + randomUniform (0.45, 0.7) * .l
    .b1 = .b0 + randomUniform (0.06, 0.11)
    Remove pitch points: .b0, .b1
    .h = .p * randomUniform (1.45, 1.75)
    Add pitch point: .b0 + 0.004, .h
    Add pitch point: .b1 - 0.004, 1.04 * .h
  endif
  .att = 0.1 - 0.065 * .up
  @swell: .t0, .t1, 84, .att, 0.12 - 0.04 * .up, 0.8 + 1.6 * .rough
  # roughness: noise in the voice, and for a stretch every other pulse weaker
  @airy: 0, 46 + 8 * .rough
  if .rough > 0.45
    .d0 = .t0 + randomUniform (0.25, 0.5) * .l
    .d1 = .d0 + randomUniform (0.18, 0.34) * .l
    Add breathiness amplitude point: .d0, 50
    Add breathiness amplitude point: .d0 + 0.03, 58 + 8 * .rough
    Add breathiness amplitude point: .d1, 58 + 8 * .rough
    Add breathiness amplitude point: .d1 + 0.04, 50
    if .rough > 0.6 and not .gentle
      Add double pulsing point: .d0, 0
      Add double pulsing point: 0.5 * (.d0 + .d1), 0.05 + 0.05 * .rough
      Add double pulsing point: .d1, 0
    endif
  endif
  # the mouth: from the nose ("nn") to open ("ae"), it quivers, and closes a little at the end
  .f1 = 880 + 320 * .up
  .f2 = 2500 + 450 * .up
  @nose: 0, .t0 + 0.05, 0.7 * (1 - .up) + 0.1
  @nose: .t0 + 0.14, .t1, 0.25 * (1 - .up)
  @mouth: .t0, 560 + 160 * .up, 2150
  .m = .t0 + 0.13 + 0.05 * (1 - .up)
  while .m < .t1 - 0.12
    @mouth: .m, .f1 * (1 + randomGauss (0, 0.035)), .f2 * (1 + randomGauss (0, 0.025))
    .m = .m + randomUniform (0.08, 0.14)
  endwhile
  @mouth: .t1, 0.72 * .f1, 0.88 * .f2
  # the breath in, at strong grades with a squeak in it
  .i0 = .t1 + .gap
  @mouth: .i0, 800, 2000
  @mouth: .i0 + .in, 1250, 2700
  @puff: .i0, .i0 + .in, 0.62, 56 + 12 * .up + 3 * .pain - 6 * .gentle
  if .up > 0.6 and tk <> 3 and not .gentle
    .sq = .p * randomUniform (1.15, 1.4)
    @tune: .i0 + 0.35 * .in, .i0 + 0.8 * .in, {0, 0.6, 1}, {0.85 * .sq, 1.1 * .sq, 1.2 * .sq}, 0.02, 0.03, 0
    @swell: .i0 + 0.35 * .in, .i0 + 0.8 * .in, 66 + 4 * .up, 0.02, 0.02, 2
    @airy: .i0, 60
  endif
  @utter
endproc
for grade to 8
  @kind: "cry" + string$ (grade)
  if wanted
    for t to 5
      @take: t
      @burst: grade, 0, 0
      @keep: name$, t
    endfor
  endif
endfor
for grade to 4
  @kind: "gentle" + string$ (grade)
  if wanted
    for t to 5
      @take: t
      @burst: grade * 2 - 1, 1, 0
      filtered = Filter (pass Hann band): 0, 3600, 400
      removeObject: raw
      raw = filtered
      @keep: name$, t
    endfor
  endif
endfor

# Pain begins at once: high, long, harsh, then no breath at all, then a big one.
@kind: "pain"
if wanted
  for t to 5
    @take: t
    @burst: 8, 0, 1
    @keep: name$, t
  endfor
endif

# --- after crying, and the body's own --------------------------------------------------------------
# A sob: the breath comes in by jerks, and goes out with a little falling voice.
@kind: "sob"
if wanted
  for t to 5
    @take: t
    n = 2 + t mod 3
    now = 0.03
    d = 0.03 + n * 0.125 + 0.5
    @throat: d + 0.1, 0.64, 12
    for i to n
      @puff: now, now + 0.1, 0.35, 54 + i
      q = (470 + 30 * i + 30 * spread) * fs
      @tune: now + 0.015, now + 0.07, {0, 1}, {q, 1.12 * q}, 0.02, 0.02, 0
      @swell: now + 0.015, now + 0.07, 69, 0.012, 0.03, 1
      @mouth: now, 900, 2500
      now = now + 0.125 + randomUniform (-0.012, 0.012)
    endfor
    now = now + 0.08
    p = (395 + 24 * spread2) * fs
    over = now + 0.34 + 0.06 * spread
    @tune: now, over, {0, 0.2, 1}, {p, 1.04 * p, 0.74 * p}, 0.008, 0.02, 0.02
    @swell: now, over, 74, 0.05, 0.2, 1.5
    @airy: 0, 54
    @nose: now, over, 0.4
    @mouth: now, 750, 2300
    @mouth: over, 600, 2100
    @done
  endfor
endif

# A catch of breath: two or three shudders in, hardly voiced, then out.
@kind: "catch"
if wanted
  for t to 5
    @take: t
    n = 2 + t mod 2
    d = 0.6 + 0.1 * n
    @throat: d + 0.1, 0.7, 15
    now = 0.03
    for i to n
      l = 0.085 + 0.02 * i + randomUniform (-0.01, 0.01)
      @puff: now, now + l, 0.5, 56 + 2 * i
      @mouth: now, 800 + 90 * i, 2200 + 120 * i
      now = now + l + 0.02
    endfor
    @puff: now + 0.07, d + 0.05, 0.25, 50 + 2 * spread
    @mouth: d, 650, 1700
    @done
  endfor
endif

@kind: "sigh"
if wanted
  for t to 5
    @take: t
    d = 1.0 + 0.2 * spread
    p = (335 + 18 * spread2) * fs
    @throat: d + 0.1, 0.74, 18
    @puff: 0, 0.36 * d, 0.6, 53
    @puff: 0.42 * d, d + 0.05, 0.2, 60
    if t <> 4
      @tune: 0.44 * d, 0.9 * d, {0, 0.15, 1}, {p, 1.03 * p, 0.72 * p}, 0.005, 0.015, 0
      @swell: 0.44 * d, 0.9 * d, 66 + 3 * spread2, 0.06, 0.3, 0.6
      @airy: 0, 56
    endif
    @mouth: 0, 700, 1900
    @mouth: 0.36 * d, 1000, 2300
    @mouth: 0.5 * d, 920, 2100
    @mouth: d, 620, 1600
    @done
  endfor
endif

# A yawn: a long breath in, the jaw opens, a falling vowel goes out.
@kind: "yawn"
if wanted
  for t to 5
    @take: t
    d = 1.7 + 0.25 * spread
    p = (390 + 25 * spread2) * fs
    now = 0.46 * d
    @throat: d + 0.1, 0.68, 14
    @puff: 0, now, 0.75, 56
    @tune: now, d, {0, 0.2, 0.5, 1}, {0.94 * p, 1.08 * p, 0.95 * p, 0.68 * p}, 0.006, 0.018, 0.01
    @swell: now, d, 74, 0.12, 0.35, 0.8
    @puff: now, d + 0.05, 0.4, 48
    @airy: 0, 51
    @mouth: 0, 600, 1700
    @mouth: 0.8 * now, 1150, 2000
    @mouth: now + 0.3 * (d - now), 1250, 2150
    @mouth: d, 620, 1600
    @done
  endfor
endif

@kind: "hiccup"
if wanted and band$ <> "c"
  for t to 5
    @take: t
    p = (520 + 70 * spread) * fs
    @throat: 0.34, 0.42, 5
    @tune: 0.03, 0.115, {0, 0.7, 1}, {0.72 * p, 1.12 * p, 1.2 * p}, 0.012, 0.01, 0
    @swell: 0.03, 0.115 + 0.012 * spread2, 84, 0.008, 0.012, 0.5
    @puff: 0.01, 0.12, 0.3, 64
    @puff: 0.135, 0.28, 0.4, 44
    @mouth: 0, 620, 2100
    @mouth: 0.1, 1050, 2650
    @done
  endfor
endif

@kind: "sneeze"
if wanted and band$ <> "c"
  for t to 5
    @take: t
    n = 1 + t mod 2
    now = 0.03
    @throat: 0.34 * n + 0.6, 0.55, 6
    @mouth: 0, 800, 2300
    for i to n
      @puff: now, now + 0.22, 0.8, 54 + 3 * i
      q = (400 + 30 * i) * fs
      @tune: now + 0.05, now + 0.2, {0, 1}, {q, 1.12 * q}, 0.01, 0.02, 0
      @swell: now + 0.05, now + 0.2, 62, 0.06, 0.04, 1
      now = now + 0.28
    endfor
    @puff: now + 0.03, now + 0.17, 0.16, 80
    @mouth: now, 700, 3000
    p = (470 + 40 * spread) * fs
    @tune: now + 0.05, now + 0.27, {0, 0.2, 1}, {p, 1.05 * p, 0.66 * p}, 0.01, 0.02, 0
    @swell: now + 0.05, now + 0.27, 84, 0.015, 0.14, 1
    @airy: 0, 56
    @mouth: now + 0.12, 900, 2500
    @mouth: now + 0.27, 560, 1900
    @done
  endfor
endif

# Sucking: a burst of sucks, each a soft smack and a little breath through the nose.
@kind: "suck"
if wanted and band$ <> "c"
  for t to 5
    @take: t
    n = 3 + t mod 2
    @throat: 0.05 + n * 0.56 + 0.1, 0.7, 16
    now = 0.04
    for i to n
      @puff: now, now + 0.03, 0.2, 52 + randomUniform (-2, 2)
      @mouth: now, 420, 1300
      @mouth: now + 0.03, 700, 1750
      @puff: now + 0.05, now + 0.09, 0.4, 45
      @mouth: now + 0.09, 330, 1150
      @puff: now + 0.17, now + 0.46, 0.4, 40
      @mouth: now + 0.2, 900, 2300
      if i = n or randomUniform (0, 1) < 0.3
        # and swallows
        @tune: now + 0.3, now + 0.36, {0, 1}, {210, 150}, 0.02, 0.02, 0
        @swell: now + 0.3, now + 0.36, 52, 0.015, 0.03, 1
      endif
      now = now + 0.54 + 0.05 * spread + randomUniform (-0.03, 0.03)
    endfor
    @nose: 0, now, 0.7
    @done
  endfor
endif

# Asleep: in, out, through the nose.
@kind: "sleep"
if wanted
  for t to 5
    @take: t
    a = 0.72 + 0.1 * spread
    @throat: 2.2 * a + 0.5, 0.7, 16
    @puff: 0.02, a, 0.6, 50
    @mouth: 0, 520, 1700
    @mouth: a, 700, 2300
    @puff: a + 0.14, 2.2 * a + 0.2, 0.28, 46
    @mouth: a + 0.3, 560, 1600
    @mouth: 2.2 * a, 420, 1300
    @nose: 0, 2.2 * a, 0.5
    @done
  endfor
endif
