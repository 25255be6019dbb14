import { isNumber, wordsOf } from './name-words.js'
import { CLASS_WORDS } from './words/labels.js'

/**
 * Whether names are one common word with a running number or id each: `sub-01 sub-02`, `video_0012`, `fold_1`. These are
 * sources of samples, no classes, unless the word says class. A single letter (`n01440764` of ImageNet, `c0`) is no word.
 */
export function areSources(names: readonly string[]): boolean {
  const [first] = names
  if (first === undefined) return false
  const word = wordOfSource(first)
  if (word === null || CLASS_WORDS.has(word)) return false
  return names.every((name) => wordOfSource(name) === word)
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
  return word.length < 2 ? null : word
}
