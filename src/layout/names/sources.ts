import { CLASS_WORDS } from '../words/labels.js'
import { isNumber, wordsOf } from './name-words.js'
import { splitOfWord } from './split-name.js'

/** A year, a month or a day: `2018`, `2019-05`, `20200131`, `2021_Q2`. */
const TIME =
  /^(?:19|20)\d\d(?:[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?|[-_. ]?[QH][1-4])?$/i

/** Names that no person gave: of DICOM, UUIDs, hashes. */
const IDS = [
  /^\d+(?:\.\d+){3,}$/,
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
  /^(?=.*\d)[0-9a-f]{16,}$/i,
]

/** Videos of YouTube, as directories of VoxCeleb; most of those that chance made have letters of both cases and digits. */
const VIDEO_ID = /^[\w-]{11}$/
const MIXED = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)/

/** Whether names are ids that a program made. */
export function areIds(names: readonly string[]): boolean {
  if (IDS.some((id) => names.every((name) => id.test(name)))) return true
  if (!names.every((name) => VIDEO_ID.test(name))) return false
  return names.filter((name) => MIXED.test(name)).length * 2 > names.length
}

/** The one letter that is a word before a number: a version. */
const VERSION = 'v'

/**
 * Whether names are one common word with a running number or id each: `sub-01 sub-02`, `video_0012`, `fold_1`, `v2`; or
 * all of them times or ids of programs. These are sources of samples, no classes, unless the word says class. A single letter (`n01440764`
 * of ImageNet, `c0`) is no word else.
 */
export function areSources(names: readonly string[]): boolean {
  const [first] = names
  if (first === undefined) return false
  if (areIds(names) || names.every((name) => TIME.test(name))) return true
  const word = wordOfSource(first)
  if (word !== null && names.every((name) => wordOfSource(name) === word)) return !CLASS_WORDS.has(word)
  const series = seriesOfSource(first)
  return series !== null && names.every((name) => seriesOfSource(name) === series)
}

/** Whether names are one word that says class with a number each: `digit_0`, `Class 1`. */
export function areNumberedClasses([first = '', ...others]: readonly string[]): boolean {
  const word = wordOfSource(first)
  return word !== null && CLASS_WORDS.has(word) && others.every((name) => wordOfSource(name) === word)
}

/** The words before the number of a name; `null`: it is no word with a number behind it. */
function wordOfSource(name: string): string | null {
  const words = wordsOf(name)
  const end = words.findIndex(isNumber)
  if (end < 1) return null
  const before = words.slice(0, end)
  // Behind the number an id may go on: `scan_17b`, `session-03-a`.
  if (words.slice(end).some((word) => !isNumber(word) && word.length > 2)) return null
  const word = before.join(' ')
  return word.length < 2 && word !== VERSION ? null : word
}

/**
 * All before the number at the end of a name that has others, too: `BraTS20_Training` of `BraTS20_Training_001`; `null`: no
 * word stands there, or one that says class. Splits are left out, so that `BraTS20_Validation_001` is of the same series.
 */
function seriesOfSource(name: string): string | null {
  const words = wordsOf(name)
  const before = words.slice(0, -1)
  const word = before.at(-1) ?? ''
  if (!isNumber(words.at(-1) ?? '') || isNumber(word) || word.length < 2 || CLASS_WORDS.has(word)) return null
  return before.map((each) => (splitOfWord(each) === undefined ? each : '')).join(' ')
}
