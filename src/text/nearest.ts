const CHARACTERS_PER_EDIT = 3

/**
 * The name that was probably meant: the one with the fewest edits from `text`, if it needs at most one edit per
 * three characters (and never more than that of its own length); `null` if none is that near. Upper and lower
 * case count as equal. Of names equally near, the first one.
 */
export function nearest<Name extends string>(text: string, names: readonly Name[]): Name | null {
  let best: Name | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const name of names) {
    const bound = Math.max(1, Math.floor(name.length / CHARACTERS_PER_EDIT))
    // Also bounds the work: `text` is foreign and can be very long.
    if (Math.abs(text.length - name.length) > bound) continue
    const edits = editDistance(text.toLowerCase(), name.toLowerCase())
    if (edits <= bound && edits < fewest) {
      best = name
      fewest = edits
    }
  }
  return best
}

/**
 * Number of edits between two texts: insert, delete, replace a character, or swap two neighbours.
 * Method: Damerau–Levenshtein distance, restricted form (optimal string alignment), in three rows.
 */
export function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1)
      let edits = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced)
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, at(beforePrevious, column - 2) + 1)
      current.push(edits)
    }
    beforePrevious = previous
    previous = current
  }
  return at(previous, right.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] as number
}
