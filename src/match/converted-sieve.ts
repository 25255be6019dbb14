import { ELSEWHERE, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { addAll, addTo } from '../columns/lists.js'
import { CONVERSION, storedSizes } from '../content/conversion.js'
import type { DataFiles } from '../model.js'

/**
 * The files that git would change and that can equal another by their size. Those of Git LFS have their data's own; what
 * git stores of others lies between two bounds.
 * @param conversions by file: a sum of `CONVERSION`
 */
export function wantedConverted(files: DataFiles, conversions: ReadonlyMap<number, number>): number[] {
  const { sizes: dataSizes, hasUnknown } = sizesOf(files, conversions)
  const wanted: number[] = []
  const ranges: Range[] = []
  const lfs = new Map<number, number[]>()
  for (const [file, conversion] of conversions) {
    const size = files.sizes[file] as number
    if (conversion === CONVERSION.lfs) addTo(lfs, size, file)
    else ranges.push({ file, ...storedSizes(conversion, size) })
  }
  for (const [size, alike] of lfs) {
    if (alike.length > 1 || dataSizes.all.has(size)) addAll(wanted, alike)
  }
  const isMet = hasUnknown ? () => true : meets(Float64Array.from(dataSizes.real).sort())
  ranges.sort((left, right) => left.least - right.least)
  let from = 0
  while (from < ranges.length) {
    let most = (ranges[from] as Range).most
    let to = from + 1
    for (; to < ranges.length && (ranges[to] as Range).least <= most; to++) {
      most = Math.max(most, (ranges[to] as Range).most)
    }
    for (let at = from; at < to; at++) {
      const range = ranges[at] as Range
      // Of those that follow one on the other each overlaps another.
      if (to - from > 1 || isMet(range)) wanted.push(range.file)
    }
    from = to
  }
  return wanted
}

interface Range {
  file: number
  least: number
  most: number
}

/** Sizes of what is compared without being converted: real contents, and data of pointers too. */
function sizesOf(files: DataFiles, conversions: ReadonlyMap<number, number>) {
  const real = new Set<number>()
  const all = new Set<number>()
  let hasUnknown = false
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file] as number
    if (content === NOT_NAMED && conversions.has(file)) continue
    const size = files.sizes[file] as number
    if (size === UNKNOWN_SIZE) hasUnknown ||= content !== ELSEWHERE
    else all.add(size)
    if (content !== ELSEWHERE && size !== UNKNOWN_SIZE) real.add(size)
  }
  return { sizes: { real, all }, hasUnknown }
}

/** @param sizes in ascending order */
function meets(sizes: Float64Array): (range: Range) => boolean {
  return ({ least, most }) => {
    let [low, high] = [0, sizes.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sizes[middle] as number) < least) low = middle + 1
      else high = middle
    }
    return low < sizes.length && (sizes[low] as number) <= most
  }
}
