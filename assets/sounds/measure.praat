# Measures every take of every sound against BANDS and prints a row a sound; "OUT" marks what is not
# inside. praat --run measure.praat FOLDER FEATURES BANDS ENDING: FEATURES gets F0, length, roughness a cry.
form Measure
  word folder .
  word features /tmp/features
  word bands bands.tsv
  word ending .ogg
endform
include loudness.praat
outside = 0
procedure within: .what$, .x, .lo, .hi
  if .hi > 0 and (.x = undefined or .x < .lo or .x > .hi)
    outside = outside + 1
    said$ = said$ + " OUT:" + .what$ + "(" + string$ (tk) + ")=" + fixed$ (.x, 2)
  endif
endproc
writeFile: features$
bands = Read Table from tab-separated file: bands$
rows = Get number of rows
list = Read Strings from raw text file: folder$ + "/LIST"
lines = Get number of strings
writeInfoLine: "name            takes  F0 median Hz  F0 5-95 %    s           F1    F2    LUFS"
for row to rows
  selectObject: bands
  name$ = Get value: row, "name"
  takes = Get value: row, "takes"
  lufs = Get value: row, "lufs"
  loop$ = Get value: row, "loop"
  f0lo = Get value: row, "f0lo"
  f0hi = Get value: row, "f0hi"
  slo = Get value: row, "slo"
  shi = Get value: row, "shi"
  f1lo = Get value: row, "f1lo"
  f1hi = Get value: row, "f1hi"
  f2lo = Get value: row, "f2lo"
  f2hi = Get value: row, "f2hi"
  said$ = ""
  selectObject: list
  line$ = ""
  for i to lines
    if line$ = ""
      at$ = Get string: i
      if startsWith (at$, name$ + tab$)
        line$ = at$
      endif
    endif
  endfor
  sheet = Read from file: folder$ + "/" + name$ + ending$
  # past the five names of the line: the takes
  for i to 5
    line$ = mid$ (line$, index (line$, tab$) + 1, 9999)
  endfor
  f0a = 1e9
  f0b = 0
  lowest = 1e9
  highest = 0
  sa = 1e9
  sb = 0
  la = 1e9
  lb = -1e9
  f1 = 0
  f2 = 0
  if f0hi > 0
    selectObject: sheet
    floor = max (70, 0.62 * f0lo)
    pitches = noprogress To Pitch (ac): 0.01, floor, 15, "no", 0.03, 0.4, 0.01, 0.3, 0.14, 1.6 * f0hi
  endif
  for take to takes
    tk = take
    here$ = line$ + tab$
    here$ = left$ (here$, index (here$, tab$) - 1)
    line$ = mid$ (line$, index (line$, tab$) + 1, 9999)
    t0 = number (left$ (here$, index (here$, "+") - 1)) / 1000
    d = number (mid$ (here$, index (here$, "+") + 1, 20)) / 1000
    selectObject: sheet
    part = Extract part: t0, t0 + d, "rectangular", 1, "no"
    peak = Get absolute extremum: 0, 0, "none"
    @within: "peak", peak, 0.0001, 0.74
    if loop$ = "-"
      selectObject: part
      a = Get absolute extremum: 0, 0.0005, "none"
      b = Get absolute extremum: d - 0.0005, d, "none"
      @within: "end", max (a, b) / peak, 0, 0.12
    endif
    @within: "s", d, slo, shi
    sa = min (sa, d)
    sb = max (sb, d)
    @loudness: part
    loud = loudness.lufs
    if peak < 0.48
      # what is not held down by its peak
      @within: "lufs", loud + 100, lufs + 98.5, lufs + 101.5
    endif
    la = min (la, loud)
    lb = max (lb, loud)
    f0 [take] = 0
    if f0hi > 0
      selectObject: pitches
      f0 = Get quantile: t0, t0 + d, 0.5, "Hertz"
      q5 = Get quantile: t0, t0 + d, 0.05, "Hertz"
      q95 = Get quantile: t0, t0 + d, 0.95, "Hertz"
      f0 [take] = f0
      @within: "f0", f0, f0lo, f0hi
      f0a = min (f0a, f0)
      f0b = max (f0b, f0)
      lowest = min (lowest, q5)
      highest = max (highest, q95)
    endif
    for before to take - 1
      if abs (length [before] - d) < 0.002 and abs (f0 [before] - f0 [take]) < 0.5 and f0hi > 0
        outside = outside + 1
        said$ = said$ + " OUT:alike"
      endif
    endfor
    length [take] = d
    if f1hi > 0
      selectObject: part
      formants = noprogress To Formant (burg): 0.02, 4.5, if endsWith (name$, "-c") then 8200 else 10000 fi, 0.025, 50
      g1 = Get quantile: 1, 0, 0, "hertz", 0.5
      g2 = Get quantile: 2, 0, 0, "hertz", 0.5
      @within: "F1", g1, f1lo, f1hi
      if f2hi > 0
        @within: "F2", g2, f2lo, f2hi
      endif
      f1 = f1 + g1 / takes
      f2 = f2 + g2 / takes
      removeObject: formants
    endif
    if startsWith (name$, "cry") or startsWith (name$, "pain")
      selectObject: part
      points = noprogress To PointProcess (periodic, cc): 200, 1100
      jitter = Get jitter (local): 0, 0, 0.0005, 0.01, 1.5
      removeObject: points
      appendFileLine: features$, name$, " ", take, " ", fixed$ (f0, 1), " ", fixed$ (d, 3), " ", fixed$ (jitter, 5), " ", fixed$ (loud, 2)
    endif
    removeObject: part
  endfor
  pad$ = name$ + "                  "
  row$ = left$ (pad$, 16) + string$ (takes) + "      "
  if f0hi > 0
    removeObject: pitches
    row$ = row$ + fixed$ (f0a, 0) + "-" + fixed$ (f0b, 0) + "       " + fixed$ (lowest, 0) + "-" + fixed$ (highest, 0) + "     "
  else
    row$ = row$ + "-             -           "
  endif
  row$ = row$ + fixed$ (sa, 2) + "-" + fixed$ (sb, 2) + "   "
  if f1hi > 0
    row$ = row$ + fixed$ (f1, 0) + "  " + fixed$ (f2, 0)
  else
    row$ = row$ + "-     -   "
  endif
  row$ = row$ + "  " + fixed$ (la, 1) + ".." + fixed$ (lb, 1)
  appendInfoLine: row$, said$
  removeObject: sheet
endfor
appendInfoLine: rows, " sounds, outside: ", outside
