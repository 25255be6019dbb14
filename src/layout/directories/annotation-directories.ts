import type { Counts } from '../files/counts.js'
import { below, type Field } from '../files/field.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { splitNamed } from '../names/split-name.js'
import { areViewsByStems, areWithin, hasShareOf, type Stems } from '../names/stems.js'
import { GENERAL_WORDS, RETRIEVAL_WORDS } from '../words/splits.js'
import {
  ANNOTATION_DIRECTORY_WORDS,
  ANNOTATION_PLACES,
  ANNOTATION_WORDS,
  IMAGE_WORDS,
  MODALITY_WORDS,
  NEGATIONS,
  PICTURED_WORDS,
} from '../words/views.js'
import { stemsBelow } from './gather-stems.js'

/** More siblings than these are no views of each other. */
const MOST_SIBLINGS = 64

/** Fewer files tell nothing where no name does. */
const LEAST_FILES = 3

/** A directory without a telling name must speak of so many of the samples. */
const LEAST_SHARE = 0.2

/**
 * Whether a name says annotation, and not that something has or lacks one.
 * @param mayBePictures whether what is called so may be pictures
 */
export function saysAnnotation(name: string, mayBePictures = true): boolean {
  if (!/[a-z]/i.test(name)) return false
  const words = wordsOf(name)
  const isTold = (word: string): boolean =>
    isAnnotationWord(word) && (mayBePictures || !PICTURED_WORDS.has(word))
  return words.some(isTold) && !words.some((word) => NEGATIONS.has(word))
}

/** A split and an annotation in one word: `trainannot`, `testannot` of CamVid as SegNet has it. */
const GLUED = /^(?:train|test|val|valid|validation)(annot|mask|label|gt|seg)s?$/

function isAnnotationWord(word: string): boolean {
  return ANNOTATION_WORDS.has(word) || GLUED.test(word)
}

/** Whether a name says nothing but annotation: `labels`, `labelsTr`, `label_2`, `gt_labels`, `SegmentationClass`. */
function saysOnlyAnnotation(name: string): boolean {
  const words = wordsOf(name)
  const isAside = (word: string): boolean =>
    ANNOTATION_WORDS.has(word) ||
    ANNOTATION_DIRECTORY_WORDS.has(word) ||
    IMAGE_WORDS.has(word) ||
    isPlain(word)
  return words.some((word) => ANNOTATION_DIRECTORY_WORDS.has(word)) && words.every(isAside)
}

function isPlain(word: string): boolean {
  if (isNumber(word) || word.length <= 2) return true
  return GENERAL_WORDS.has(word) || RETRIEVAL_WORDS.has(word) || splitNamed(word) !== null
}

/**
 * Finds the directories whose files describe samples that lie beside: those whose name says so and which are parallel
 * to samples, or hold nothing that shows or sounds; and those without a picture or sound whose files are named after
 * the samples beside.
 * @returns `1` by node in or below such a directory
 */
export function annotationDirectories(field: Field, counts: Counts): Uint8Array {
  const { tree } = field
  const media = below(field, counts.media)
  const all = below(field, counts.all)
  const isAnnotation = new Uint8Array(tree.paths.length)

  tree.children.forEach((children, parent) => {
    const inUse = children.filter((node) => (all[node] as number) > 0 && !field.isAbove(node))
    const named = inUse.filter(
      (node) => saysAnnotation(nameOf(node), (media[node] as number) > 0) && !isDenied(node, inUse),
    )
    const isNamed = new Set(named)
    const isPlace = ANNOTATION_PLACES.has(nameOf(parent).toLowerCase()) && !field.isAbove(parent)
    const asked = named.filter((node) => {
      if (isPlace) isAnnotation[node] = 1
      if ((media[node] as number) > 0 || !saysOnlyAnnotation(nameOf(node))) return true
      isAnnotation[node] = 1
      return false
    })
    const seen = inUse.filter((node) => (media[node] as number) > 0 && !isNamed.has(node))
    // Of series and texts what is no annotation by name: `interpretation_label` beside `test` of SMD.
    const shown = seen.length > 0 ? seen : inUse.filter((node) => !isNamed.has(node))
    const silent = inUse.filter(
      (node) =>
        seen.length > 0 &&
        media[node] === 0 &&
        (all[node] as number) >= LEAST_FILES &&
        !isNamed.has(node) &&
        !saysModality(nameOf(node)),
    )
    if (shown.length === 0 || shown.length > MOST_SIBLINGS) return
    const some = silent.length > MOST_SIBLINGS ? [] : silent
    if (asked.length + some.length === 0) return
    compare(asked, some, shown)
  })
  tree.parents.forEach((parent, node) => {
    if (parent >= 0 && isAnnotation[parent] === 1) isAnnotation[node] = 1
  })
  return isAnnotation

  function nameOf(node: number): string {
    return tree.names[node] as string
  }

  /** Whether a sibling says the opposite: `masks` beside `no_masks`. */
  function isDenied(node: number, siblings: readonly number[]): boolean {
    const own = new Set(wordsOf(nameOf(node)).map(singular))
    return siblings.some((other) => {
      const words = wordsOf(nameOf(other))
      return words.some((word) => NEGATIONS.has(word)) && words.some((word) => own.has(singular(word)))
    })
  }

  function compare(asked: readonly number[], silent: readonly number[], shown: readonly number[]): void {
    const stems = new Map(
      [...asked, ...silent, ...shown].map((node) => [
        node,
        stemsBelow(field, node, (media[node] as number) > 0),
      ]),
    )
    const of = (node: number): Stems => stems.get(node) as Stems
    for (const node of asked) {
      const matching = shown.filter((other) => areWithin(of(node), of(other)))
      const isTold = (other: number): boolean =>
        of(node).endInAnnotation ||
        (of(node).tell && of(other).tell) ||
        isPlainPlace(nameOf(other)) ||
        contains(nameOf(node), nameOf(other)) ||
        shown.length === 1
      if (matching.some(isTold)) isAnnotation[node] = 1
    }
    for (const node of silent) {
      const isView = shown.some((other) => {
        if (!hasShareOf(of(node), LEAST_SHARE, of(other))) return false
        const isPlace = saysImages(nameOf(other)) && areWithin(of(node), of(other))
        return isPlace || areViewsByStems(of(node), of(other))
      })
      if (isView) isAnnotation[node] = 1
    }
  }
}

/** Whether a name says no more than that samples are here: `images`, `train`, `input_1`. */
function isPlainPlace(name: string): boolean {
  return saysImages(name) || wordsOf(name).every((word) => isPlain(word) || splitNamed(word) !== null)
}

/** Whether a name says another view of the same samples. */
export function saysModality(name: string): boolean {
  // `T1` is no word and a number.
  return MODALITY_WORDS.has(name.toLowerCase()) || wordsOf(name).some((word) => MODALITY_WORDS.has(word))
}

export function saysImages(name: string): boolean {
  return wordsOf(name).some((word) => IMAGE_WORDS.has(word))
}

/** Whether a name says nothing but that the samples themselves are here: `images`, `imgs_2`; not `CatImages`. */
export function saysOnlyImages(name: string): boolean {
  return saysImages(name) && wordsOf(name).every((word) => IMAGE_WORDS.has(word) || isPlain(word))
}

function contains(name: string, other: string): boolean {
  const words = new Set(wordsOf(name))
  return wordsOf(other).every((word) => words.has(word))
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word
}
