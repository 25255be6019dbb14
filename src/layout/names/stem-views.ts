import { ANNOTATION_WORDS, IMAGE_WORDS, MODALITY_WORDS } from '../words/views.js'
import { isDigit, wordsOf } from './name-words.js'
import { isLetter, isSeparator } from './stem-reading.js'

/** The last word of a stem behind a separator, with a number of its own. */
const LAST_PART = /[-_. ]+([A-Za-z][A-Za-z0-9]*)(?:[-_ ]?\d+)?$/

/** A stem without the words at its end that say which view of the sample it is: `x` of `x_gtFine_labelIds`. */
export function withoutView(stem: string): string {
  for (let rest = stem; ; ) {
    if (!mayStemHaveLastPart(rest)) return rest
    const part = LAST_PART.exec(rest)
    if (part === null || part.index === 0 || !isView(part)) return rest
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
export function mayHaveLastPart(name: string, end: number, last: number, before: number): boolean {
  if (last <= 0) return false
  if (last + 1 < end && isLetter(name.charCodeAt(last + 1))) return true
  if (before <= 0 || !isLetter(name.charCodeAt(before + 1))) return false
  for (let at = last + 1; at < end; at++) if (!isDigit(name.charCodeAt(at))) return false
  return true
}

function separatorBefore(stem: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    if (isSeparator(stem.charCodeAt(at))) return at
  }
  return -1
}

function isView([whole, part]: RegExpExecArray): boolean {
  if (SPLITS_BEHIND.test(whole)) return true
  return wordsOf(part as string).some(
    (word) => ANNOTATION_WORDS.has(word) || MODALITY_WORDS.has(word) || IMAGE_WORDS.has(word),
  )
}

/**
 * Splits behind the number of a picture, beside annotations that lack them: `21_training.tif` of DRIVE. In front of a number
 * they are part of the name: `BraTS20_Training_001`.
 */
const SPLITS_BEHIND = /^[-_. ](?:training|test)$/

/** Words of annotations that tools put in front: `mask_1_75.png` beside `image_1_75.png` (Keras, `save_prefix`). */
const FIRST_PART = /^(?:masks?|labels?|segs?|segmentations?|gts?|trimaps?|annotations?)[-_ ]+(?=.*\d)/i
const IMAGE_PREFIXES = ['', 'image_', 'img_', 'images_']

/** The stems that the sample can have of which this one is the annotation by its first word; none: it is no annotation. */
export function annotatedBy(stem: string): string[] {
  const first = FIRST_PART.exec(stem)?.[0]
  return first === undefined ? [] : IMAGE_PREFIXES.map((prefix) => prefix + stem.slice(first.length))
}
