# Lays the takes of every sound of BANDS one after another in one sheet, each at its loudness, with
# soft ends; loops are joined to themselves. praat --run sheet.praat RAW OUT BANDS: writes OUT/NAME.wav, OUT/LIST
form Sheet
  word raw /tmp/sounds/raw
  word out /tmp/sounds/sheet
  word bands bands.tsv
endform
include loudness.praat
table = Read Table from tab-separated file: bands$
rows = Get number of rows
writeFile: out$ + "/LIST"
for row to rows
  selectObject: table
  name$ = Get value: row, "name"
  takes = Get value: row, "takes"
  group$ = Get value: row, "group"
  caption$ = Get value: row, "caption"
  loop$ = Get value: row, "loop"
  lufs = Get value: row, "lufs"
  line$ = name$ + tab$ + string$ (takes) + tab$ + group$ + tab$ + caption$ + tab$ + loop$
  total = 0
  for take to takes
    sound = Read from file: raw$ + "/" + name$ + "-" + string$ (take) + ".wav"
    Subtract mean
    length [take] = Get total duration
    if loop$ <> "-"
      # what is past the end fades into the beginning, at equal power
      whole = sound
      join = 0.4
      length [take] = length [take] - join
      sound = Extract part: 0, length [take], "rectangular", 1, "no"
      Formula: ~ if x < join then self * sqrt (x / join) + object (whole, x + length [take]) * sqrt (1 - x / join) else self fi
      removeObject: whole
      selectObject: sound
    else
      # what is 44 dB below the peak at either end is left out
      peak = Get absolute extremum: 0, 0, "none"
      t1 = length [take]
      repeat
        t1 = t1 - 0.005
        here = Get absolute extremum: t1 - 0.005, t1, "none"
      until here > 0.006 * peak
      t0 = 0
      repeat
        t0 = t0 + 0.005
        here = Get absolute extremum: t0, t0 + 0.005, "none"
      until here > 0.006 * peak
      whole = sound
      sound = Extract part: max (t0 - 0.01, 0), min (t1 + 0.02, length [take]), "rectangular", 1, "no"
      removeObject: whole
      selectObject: sound
      length [take] = Get total duration
      Fade in: 0, 0, 0.008, "yes"
      Fade out: 0, length [take], -0.015, "yes"
    endif
    @loudness: sound
    gain = 10 ^ ((lufs - loudness.lufs) / 20)
    selectObject: sound
    peak = Get absolute extremum: 0, 0, "none"
    cap = if length [take] < 1 then 0.5 else 0.7 fi
    gain = min (gain, cap / peak)
    Formula: ~ self * gain
    part [take] = sound
    start [take] = total
    # whole hundredths, and a silence after each that a codec can blur into
    total = total + if loop$ <> "-" then length [take] else ceiling (length [take] * 100 + 3) / 100 fi
    line$ = line$ + tab$ + fixed$ (start [take] * 1000, 0) + "+" + fixed$ (length [take] * 1000, 0)
  endfor
  sheet = Create Sound from formula: "s", 1, 0, total, 44100, "0"
  for take to takes
    p = part [take]
    t0 = start [take]
    first = round (t0 * 44100)
    selectObject: p
    samples = Get number of samples
    selectObject: sheet
    Formula (part): t0, t0 + length [take], 1, 1, ~ if col > first and col <= first + samples then object [p, 1, col - first] else self fi
    removeObject: p
  endfor
  selectObject: sheet
  Save as WAV file: out$ + "/" + name$ + ".wav"
  removeObject: sheet
  appendFileLine: out$ + "/LIST", line$
endfor
