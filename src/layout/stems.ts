import { type Field, visitBelow } from './field.js'
import { isMediaKind, stemEndOf } from './kinds.js'
import { isDigit, wordsOf } from './name-words.js'
import { ANNOTATION_WORDS, IMAGE_WORDS, MODALITY_WORDS } from './words/views.js'

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

/** The last word of a stem behind a separator, with a number of its own. */
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/

/** A stem without the words at its end that say which view of the sample it is: `x` of `x_gtFine_labelIds`. */
export function withoutView(stem: string): string {
  for (let rest = stem; ; ) {
    if (!mayStemHaveLastPart(rest)) return rest
    const part = LAST_PART.exec(rest)
    if (part === null || part.index === 0 || !isView(part[1] as string)) return rest
    rest = rest.slice(0, part.index)
  }
}

/** Whether the last word of a stem says that this is an annotation. */
export function endsInAnnotation(stem: string): boolean {
  const part = mayStemHaveLastPart(stem) ? LAST_PART.exec(stem) : null
  return part !== null && wordsOf(part[1] as string).some((word) => ANNOTATION_WORDS.has(word))
}

function mayStemHaveLastPart(stem: string): boolean {
  const last = separatorBefore(stem, stem.length)
  return mayHaveLastPart(stem, stem.length, last, last <= 0 ? -1 : separatorBefore(stem, last))
}

/**
 * A quick look: most names of samples end in a number behind the first of their words.
 * @param end where the stem ends in a name
 * @param last where its last separator stands; -1: it has none
 * @param before the same for the one before
 */
function mayHaveLastPart(name: string, end: number, last: number, before: number): boolean {
  if (last <= 0) return false
  if (last + 1 < end && isLetter(name.charCodeAt(last + 1))) return true
  for (let at = last + 1; at < end; at++) if (!isDigit(name.charCodeAt(at))) return false
  return before > 0 && isLetter(name.charCodeAt(before + 1))
}

function separatorBefore(stem: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (isSeparator(stem.charCodeAt(at))) return at
  }
  return -1
}

function isSeparator(unit: number): boolean {
  return unit === 45 || unit === 95 || unit === 46 || unit === 32
}

function isLetter(unit: number): boolean {
  const small = lower(unit)
  return small >= 97 && small <= 122
}

function isView(part: string): boolean {
  return wordsOf(part).some(
    (word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word),
  )
}

/** What was read of a stem; one for all of a directory, since an object for each would cost more than reading it. */
interface StemReading {
  hash: number
  /** Hash of what is no digit in it. */
  letters: number
  /** What its digits make. */
  number: number
  /** Where its last separator stands, and the one before; -1: there is none. */
  last: number
  before: number
  /** Reads the beginning of a name, up to where its stem ends. */
  read(name: string, end: number): void
}

function createReading(): StemReading {
  const reading: StemReading = { hash: 0, letters: 0, number: 0, last: -1, before: -1, read }
  return reading

  function read(name: string, end: number): void {
    let hash = 0x811c9dc5 | 0
    let letters = 0x811c9dc5 | 0
    let number = 0
    let last = -1
    let before = -1
    let hasDigit = false
    for (let at = 0; at < end; at++) {
      const unit = lower(name.charCodeAt(at))
      hash = Math.imul(hash ^ unit, 0x01000193)
      if (isDigit(unit)) {
        number = number * 10 + unit - 48
        hasDigit = true
      } else {
        letters = Math.imul(letters ^ unit, 0x01000193)
        if (isSeparator(unit)) {
          before = last
          last = at
        }
      }
    }
    // Single letters run as numbers do.
    const isSingle = !hasDigit && end === 1
    reading.hash = hash
    reading.letters = isSingle ? 0 : letters
    reading.number = isSingle ? name.charCodeAt(0) : number
    reading.last = last
    reading.before = before
  }
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

/** Words of annotations that tools put in front: `mask_1_75.png` beside `image_1_75.png` (Keras, `save_prefix`). */
const FIRST_PART = /^(?:masks?|labels?|segs?|segmentations?|gts?|trimaps?|annotations?)[-_ ]+(?=.*\d)/i
const IMAGE_PREFIXES = ['', 'image_', 'img_', 'images_']

/** The stems that the sample can have of which this one is the annotation by its first word; none: it is no annotation. */
export function annotatedBy(stem: string): string[] {
  const first = FIRST_PART.exec(stem)?.[0]
  return first === undefined ? [] : IMAGE_PREFIXES.map((prefix) => prefix + stem.slice(first.length))
}
