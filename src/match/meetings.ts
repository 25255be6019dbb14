import { knownSize, NOT_NAMED, UNKNOWN_SIZE } from '../columns/data-files.js'
import { type AskedDigests, askedDigests } from '../content/asked-digests.js'
import { CONVERSION, storedSizes } from '../content/conversion.js'
import type { DataFiles, Snapshot } from '../model.js'
import { wantedConverted } from './converted-sieve.js'

/** What a listing alone tells of which files can equal others. */
export interface Meetings {
  /** Whether a file on disk that nothing names can equal another one, so that it has to be read. */
  mustRead(file: number): boolean
  /** Whether a file, named or not, can equal another one. */
  mayRepeat(file: number): boolean
  /** The hashes that pointers can ask for, also those that files of Git LFS would be stored as. */
  asked: AskedDigests
}

interface Range {
  least: number
  most: number
}

/**
 * Tells by sizes and names which files can equal others. It holds for all of a listing, whoever reads which of its
 * contents: a file that is read where all are compared at once must be read.
 */
export function meetingsIn({ files, conversions: converted }: Snapshot): Meetings {
  const conversions = converted?.conversions ?? new Map<number, number>()
  const isConverted = new Set(conversions.size === 0 ? [] : wantedConverted(files, conversions))
  const { asked, ranges, isByGit } = storedForms(files, conversions, isConverted)
  const unnamed = new Map<number, number>()
  const named = new Set<number>()
  const copies = new Uint32Array(files.objectIds.count)
  for (let file = 0; file < files.contents.length; file++) {
    const content = files.contents[file] as number
    const size = files.sizes[file] as number
    if (content >= 0) {
      named.add(size)
      copies[content] = (copies[content] as number) + 1
    } else if (content === NOT_NAMED && !isConverted.has(file))
      unnamed.set(size, (unnamed.get(size) ?? 0) + 1)
  }
  const isMet = (size: number): boolean =>
    asked.of(size) !== 0 || isByGit || named.has(size) || named.has(UNKNOWN_SIZE) || isIn(ranges, size)
  const mustRead = (file: number): boolean => {
    const size = files.sizes[file] as number
    return (unnamed.get(size) ?? 0) > 1 || isMet(size)
  }
  return {
    asked,
    mustRead,
    mayRepeat(file) {
      const content = files.contents[file] as number
      if (content === NOT_NAMED) return isConverted.has(file) || mustRead(file)
      if (content < 0 || (copies[content] as number) > 1 || isConverted.size > 0 || !asked.isEmpty)
        return true
      const size = knownSize(files.sizes[file] as number)
      return size === null ? unnamed.size > 0 : unnamed.has(size)
    },
  }
}

/** What files that git converts are stored as, as far as their sizes tell. */
function storedForms(
  files: DataFiles,
  conversions: ReadonlyMap<number, number>,
  isConverted: ReadonlySet<number>,
) {
  const identities = Array.from(files.pointers.values(), ({ identity }) => ({ identity }))
  const ranges: Range[] = []
  let isByGit = false
  for (const file of isConverted) {
    const conversion = conversions.get(file) ?? 0
    const size = files.sizes[file] as number
    if (conversion === CONVERSION.lfs) {
      identities.push({ identity: { algorithm: 'sha256', hex: '', size } })
    } else if ((conversion & CONVERSION.byGit) !== 0) isByGit = true
    else ranges.push(storedSizes(conversion, size))
  }
  return { asked: askedDigests(identities), ranges: merged(ranges), isByGit }
}

/** Ranges in ascending order, of which none meets another. */
function merged(ranges: Range[]): Range[] {
  const apart: Range[] = []
  for (const range of ranges.sort((left, right) => left.least - right.least)) {
    const last = apart.at(-1)
    if (last === undefined || range.least > last.most) apart.push({ ...range })
    else last.most = Math.max(last.most, range.most)
  }
  return apart
}

function isIn(ranges: readonly Range[], size: number): boolean {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle] as Range).most < size) low = middle + 1
    else high = middle
  }
  return low < ranges.length && (ranges[low] as Range).least <= size
}
