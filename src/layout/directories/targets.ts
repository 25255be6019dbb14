import { NO_SERIES, nameAt } from '../../columns/names.js'
import { PASSED_OVER } from '../files/by-name.js'
import type { Counts } from '../files/counts.js'
import { below, entriesIn, type Field, nodeOfEntry } from '../files/field.js'
import { endingOf, KIND } from '../files/kinds.js'
import { NONE } from '../files/tree.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { splitOfWord } from '../names/split-name.js'
import { GENERAL_WORDS } from '../words/splits.js'
import { DESCRIPTION_WORDS, NEGATIONS, TARGET_WORDS } from '../words/views.js'

/** A quick look before names are taken apart; of a number it matters only that it is one. */
const MAY_TELL =
  /^dataset\.json$|label|target|annot|gt|truth|answer|box|caption|trans|keyp|landm|mask|segm|^y(?:[^a-z]|train|test|val|dev)|[^a-z]y[^a-z]|[^a-z]y$/i

/** Words that say how a file is written, and nothing of what is in it. */
const FORM_WORDS: ReadonlySet<string> = new Set([
  'idx',
  'ubyte',
  'coco',
  'voc',
  'yolo',
  'createml',
  'csv',
  'json',
  'id',
  'ids',
  'v', // of a version, before its number
])

/**
 * Passes over targets that stand in files of their own, and texts and tables that by their name describe pictures or
 * sounds that lie beside or below.
 */
export function passOverTargets(field: Field, counts: Counts): void {
  const { files, chosen, states, tree } = field
  const media = below(field, counts.media)
  // Most names are the one before with another number.
  let silent = NO_SERIES
  for (let place = 0; place < chosen.length; place++) {
    const entry = chosen[place] as number
    const state = states[entry] as number
    if (state <= KIND.volume || state > KIND.document) continue
    const ofName = files.names.seriesOf[entry] as number
    if (ofName !== NO_SERIES && ofName === silent) continue
    const name = nameAt(files.names, entry)
    if (!MAY_TELL.test(name)) {
      silent = ofName
      continue
    }
    const node = nodeOfEntry(field, entry)
    const parent = tree.parents[node] as number
    // A sibling can hold the pictures: `meta/captions.csv` beside `clips`.
    const isBeside = (media[node] as number) > 0 || (parent !== NONE && (media[parent] as number) > 0)
    const isAmong = parent !== NONE && (media[node] as number) >= LEAST_MEDIA
    if (isAmong && DESCRIPTIONS.test(name)) states[entry] = PASSED_OVER.metadata
    else if (isTarget(name, isBeside, isAmong, field, node)) states[entry] = PASSED_OVER.annotation
  }
}

/** What describes all pictures or volumes below: `dataset.json` of Medical Decathlon and nnU-Net. */
const DESCRIPTIONS = /^dataset\.json$/i

/** A plot or two beside tables are not what these tell of. */
const LEAST_MEDIA = 3

/**
 * @param isBeside whether pictures or sounds lie near
 * @param isAmong whether some lie in or below the same directory
 */
function isTarget(name: string, isBeside: boolean, isAmong: boolean, field: Field, node: number): boolean {
  const words = wordsOf(name.slice(0, endingOf(name).stem))
  if (words.some((word) => NEGATIONS.has(word))) return false
  const isAside = (word: string): boolean =>
    splitOfWord(word) !== undefined || GENERAL_WORDS.has(word) || isNumber(word) || FORM_WORDS.has(word)
  const isAbout = (word: string): boolean => TARGET_WORDS.has(word) || DESCRIPTION_WORDS.has(word)
  const rest = words.filter((word) => !isAbout(word) && !isAside(word))
  const isTargets = words.some((word) => TARGET_WORDS.has(word))
  if (isTargets && (rest.length === 0 || isAmong)) return true
  if (words.some((word) => DESCRIPTION_WORDS.has(word)) && (rest.length === 0 ? isBeside : isAmong))
    return true
  if (!words.includes('y') || !words.every((word) => word === 'y' || isAside(word))) return false
  return words.some((word) => splitOfWord(word) !== undefined) || hasPartner(words, field, node)
}

/** Whether `X.npy` stands beside `y.npy`. */
function hasPartner(words: readonly string[], field: Field, node: number): boolean {
  const wanted = words.map((word) => (word === 'y' ? 'x' : word)).join(' ')
  return entriesIn(field, node).some((entry) => {
    const name = nameAt(field.files.names, entry)
    return wordsOf(name.slice(0, endingOf(name).stem)).join(' ') === wanted
  })
}
