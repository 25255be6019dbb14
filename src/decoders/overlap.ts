/**
 * How a line of `extent` units is shared out among equal parts: part `p` begins within unit `first[p]`, ends within unit
 * `last[p]`, takes `firstShare[p]` of the one and `lastShare[p]` of the other, and all of those between. Where both are
 * the same unit, `firstShare` says how much of it and `lastShare` is 0.
 */
export interface Overlap {
  first: Int32Array
  last: Int32Array
  firstShare: Float64Array
  lastShare: Float64Array
}

/** @param extent need not be whole: the last unit is then cut */
export function overlapOf(extent: number, parts: number): Overlap {
  const first = new Int32Array(parts)
  const last = new Int32Array(parts)
  const firstShare = new Float64Array(parts)
  const lastShare = new Float64Array(parts)
  for (let part = 0; part < parts; part++) {
    const from = (part * extent) / parts
    const to = ((part + 1) * extent) / parts
    const begin = Math.floor(from)
    const end = Math.max(begin, Math.ceil(to) - 1)
    first[part] = begin
    last[part] = end
    firstShare[part] = begin === end ? to - from : begin + 1 - from
    lastShare[part] = begin === end ? 0 : to - end
  }
  return { first, last, firstShare, lastShare }
}
