import { type Field, visitBelow } from './field.js'
import { isMediaKind, stemEndOf } from './kinds.js'
import { createReading } from './stem-reading.js'
import { endsInAnnotation, mayHaveLastPart, withoutView } from './stem-views.js'

/** What tells the samples of a directory apart, in a form that is quick to compare. */
export interface Stems {
  /** Hashes of the stems, each once: of all, or where they are very many of those that are drawn. */
  hashes: ReadonlySet<number>
  /** One stem in `2 ** sparseness` is drawn, and the same ones in every directory. */
  sparseness: number
  /** Whether they are more than a running number: equal running numbers in two directories are no sign. */
  tell: boolean
  /** Whether most of the names end in a word that says annotation: `000_mask.png`. */
  endInAnnotation: boolean
}

/** So many of the stems of one directory must occur in the other. */
const NEARLY_ALL = 0.8

/**
 * Where no name speaks for it, views are complete: the words of Speech Commands share the names of many speakers.
 */
const ALIKE = 0.9

/** Fewer equal stems prove nothing where no name speaks for it. */
const LEAST_EQUAL = 3

/**
 * So many hashes are kept at most. Of more a sample is as good, since shares alone are asked for (between 2,048 and 4,096
 * leave an error of 1 %), and sets of a million take more time and memory than all else that is asked of names.
 */
const MOST_HASHES = 4096

/** Whether nearly all stems of one directory occur in another. */
export function areWithin(inner: Stems, outer: Stems): boolean {
  const sparseness = Math.max(inner.sparseness, outer.sparseness)
  const count = countDrawn(inner, sparseness)
  return count > 0 && shared(inner, outer) >= NEARLY_ALL * count
}

/** How many times as many stems as some share of those of another a directory has at least. */
export function hasShareOf(left: Stems, share: number, right: Stems): boolean {
  const sparseness = Math.max(left.sparseness, right.sparseness)
  return countDrawn(left, sparseness) >= share * countDrawn(right, sparseness)
}

/** Whether two directories hold the same samples by their stems alone. */
export function areViewsByStems(left: Stems, right: Stems): boolean {
  const [inner, outer] = hasShareOf(right, 1, left) ? [left, right] : [right, left]
  if (inner.hashes.size < LEAST_EQUAL || !inner.tell || !outer.tell) return false
  return hasShareOf(inner, ALIKE, outer) && areWithin(inner, outer)
}

/** Whether nearly all stems of the directory that has fewer occur in the other. */
export function areParallel(left: Stems, right: Stems): boolean {
  return hasShareOf(right, 1, left) ? areWithin(left, right) : areWithin(right, left)
}

function shared(inner: Stems, outer: Stems): number {
  let count = 0
  // What one of them draws more than the other is in no set of the other.
  for (const hash of inner.hashes) if (outer.hashes.has(hash)) count += 1
  return count
}

function countDrawn({ hashes, sparseness }: Stems, wanted: number): number {
  if (sparseness === wanted) return hashes.size
  let count = 0
  for (const hash of hashes) if (isDrawn(hash, wanted)) count += 1
  return count
}

/** Whether a hash is among one in `2 ** sparseness`; its own low bits hang on few of the letters. */
function isDrawn(hash: number, sparseness: number): boolean {
  return sparseness === 0 || Math.imul(hash, 0x9e3779b1) >>> (32 - sparseness) === 0
}

/**
 * The stems of all that can be data in and below a node.
 * @param ofMedia whether only those of pictures, sounds and the like are meant
 */
export function stemsBelow(field: Field, node: number, ofMedia = false): Stems {
  const gathered = gatherStems()
  visitBelow(field, node, (entry) => {
    const state = field.states[entry] as number
    if (!ofMedia || isMediaKind(state)) gathered.add(field.files.names[entry] as string, state)
  })
  return gathered.taken()
}

/** So close together must numbers stand to be running ones: nine of ten are missing at most. */
const LONGEST_GAP = 10

function gatherStems() {
  const hashes = new Set<number>()
  let sparseness = 0
  let count = 0
  let annotations = 0
  let shape: number | null = null
  let isOneShape = true
  let least = Number.POSITIVE_INFINITY
  let most = 0
  const reading = createReading()
  return {
    add(name: string, state: number): void {
      const end = stemEndOf(name)
      count += 1
      reading.read(name, end)
      const { last } = reading
      const isMedia = isMediaKind(state)
      // Only the few names whose end may say a view or a channel are taken apart.
      if (mayHaveLastPart(name, end, last, reading.before) || (isMedia && last === end - CHANNEL_LENGTH)) {
        const whole = name.slice(0, end)
        const stem = withoutView(whole)
        if (stem.length < whole.length && endsInAnnotation(whole)) annotations += 1
        const meant = isMedia ? stem.replace(CHANNEL, '') : stem
        if (meant.length < whole.length) reading.read(meant, meant.length)
      }
      const { hash, letters, number } = reading
      if (isDrawn(hash, sparseness)) hashes.add(hash)
      while (hashes.size > MOST_HASHES) {
        sparseness += 1
        for (const kept of hashes) if (!isDrawn(kept, sparseness)) hashes.delete(kept)
      }
      shape ??= letters
      if (shape !== letters) isOneShape = false
      if (number < least) least = number
      if (number > most) most = number
    },
    taken(): Stems {
      const isRunning = isOneShape && most - least <= LONGEST_GAP * (hashes.size * 2 ** sparseness + 1)
      return { hashes, sparseness, tell: !isRunning, endInAnnotation: count > 0 && annotations > count / 2 }
    },
  }
}

/** The channel of nnU-Net behind the number of a case: `la_003_0000`. */
const CHANNEL = /(?<=\d)_0{3}\d$/
const CHANNEL_LENGTH = 5
