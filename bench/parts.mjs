// A measurement's result is made of parts: what was measured on one tree each.

/**
 * A part, and a whole measurement too, has
 * `sections`: tables to show, each with `title`, `columns` (the first one text, the others numbers or short words),
 * `rows` of cells and a `note`;
 * `goals`: what `goal` gave;
 * `points`: `{ program, files, seconds, peakBytes }`, of which the picture is drawn;
 * `wrong`: answers that are not as planted, and programs that failed.
 */
export function together(...parts) {
  const all = (member) => parts.flatMap((part) => part[member] ?? [])
  return { sections: all('sections'), goals: all('goals'), points: all('points'), wrong: all('wrong') }
}
