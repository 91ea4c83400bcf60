# Loudness as ITU-R BS.1770 has it: the ear's weighting by the two filters' own curves, blocks of 0.4 s
# every 0.1 s, those 10 below the mean of all left out. What is shorter than a block counts as one.
procedure loudness: .sound
  selectObject: .sound
  .length = Get total duration
  .spectrum = To Spectrum: "yes"
  # high shelf of 4 dB above 1.7 kHz, high pass at 38 Hz
  Formula: ~ self * sqrt (((1 - (x/1682)^2 * 1.585)^2 + (1.7799 * x/1682)^2) / ((1 - (x/1682)^2)^2 + (1.4143 * x/1682)^2)) * (x/38.1)^2 / sqrt ((1 - (x/38.1)^2)^2 + (1.9988 * x/38.1)^2)
  .weighted = To Sound
  .n = max (1, floor ((.length - 0.4) / 0.1) + 1)
  .blocks# = zero# (.n)
  for .i to .n
    .a = (.i - 1) * 0.1
    .energy = Get energy: .a, min (.a + 0.4, .length)
    .blocks# [.i] = .energy / 0.4
  endfor
  .gate = 0.1 * sum (.blocks#) / .n
  .sum = 0
  .count = 0
  for .i to .n
    if .blocks# [.i] >= .gate
      .sum = .sum + .blocks# [.i]
      .count = .count + 1
    endif
  endfor
  .lufs = -0.691 + 10 * log10 (max (.sum / max (.count, 1), 1e-12))
  removeObject: .spectrum, .weighted
endproc
