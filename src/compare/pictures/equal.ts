import type { Candidates } from '../../kinds/near-picture/candidates.js'
import { type Print, readPrint } from '../../kinds/near-picture/print.js'
import type { Prints } from '../print-source.js'
import { printAt } from '../prints.js'
import { areNearlyEqual, type Hashed } from './near-pairs.js'

/** Of 255, on average: thumbnails of equal pixels differ by rounding alone, however they were made. */
const NEARLY_EQUAL_LUMA = 4

/**
 * The pictures of which the pixels have to be decoded, since nothing else says that they do not equal another one's: first
 * the topmost rows, which tell most of them apart, then all.
 */
export function toBeDecoded(
  part: 'tops' | 'pixels',
  { first, second }: Candidates,
  hashed: Hashed,
  prints: Prints,
): number[] {
  const wanted = new Set<number>()
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair] as number
    const other = second[pair] as number
    if (!areNearlyEqual(hashed, one, other)) continue
    const left = hashed.pictures[one] as number
    const right = hashed.pictures[other] as number
    if (!mayBeEqual(prints, left, right)) continue
    wanted.add(left)
    wanted.add(right)
  }
  return [...wanted]
    .filter((picture) => {
      const print = readPrint(printAt(prints, picture))
      return print?.pixels === null && (part === 'pixels' || print.top === null)
    })
    .sort((one, other) => one - other)
}

/**
 * For each picture the first one that shows the same pixels: often itself.
 * @param pictures those that have a fingerprint
 */
export function firstOfEqual(pictures: readonly number[], prints: Prints): Map<number, number> {
  const byPixels = new Map<string, number>()
  const firsts = new Map<number, number>()
  for (const picture of pictures) {
    const pixels = readPrint(printAt(prints, picture))?.pixels?.toString('latin1')
    const known = pixels === undefined ? undefined : byPixels.get(pixels)
    if (pixels !== undefined && known === undefined) byPixels.set(pixels, picture)
    firsts.set(picture, known ?? picture)
  }
  return firsts
}

function mayBeEqual(prints: Prints, one: number, other: number): boolean {
  const left = readPrint(printAt(prints, one))
  const right = readPrint(printAt(prints, other))
  if (left === null || right === null) return false
  if (left.width !== right.width || left.height !== right.height) return false
  if (left.pixels !== null && right.pixels !== null) return false
  if (topsDiffer(left, right)) return false
  if (left.isExact && right.isExact) {
    return Buffer.compare(left.luma, right.luma) === 0 && Buffer.compare(left.colours, right.colours) === 0
  }
  let apart = 0
  for (let cell = 0; cell < left.luma.length; cell++) {
    apart += Math.abs((left.luma[cell] as number) - (right.luma[cell] as number))
  }
  return apart <= NEARLY_EQUAL_LUMA * left.luma.length
}

function topsDiffer({ top }: Print, { top: other }: Print): boolean {
  const isKnown = top?.some((byte) => byte !== 0) === true && other?.some((byte) => byte !== 0) === true
  return isKnown && !top.equals(other)
}
