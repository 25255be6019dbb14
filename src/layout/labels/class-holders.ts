import { addTo } from '../../columns/lists.js'
import { NONE, type Tree } from '../files/tree.js'
import { isNumber, wordsOf } from '../names/name-words.js'
import { areIds } from '../names/sources.js'
import { SUBJECT_WORDS } from '../words/labels.js'

/** Fewer directories are no row of patients. */
const LEAST_NUMBERED = 3

/** So many digits has the number of a patient; shorter ones are chapters and steps. */
const LEAST_DIGITS = 3

/**
 * The directories that hold the classes of a dataset: where each patient, speaker or fold has classes of its own
 * (`8863/0`, `8863/1`, `9022/0` of IDC, `fold_1/mass`), the one above all of them.
 * @param holdsClasses `1` by node whose children are classes
 */
export function classHolders({ names, parents }: Tree, holdsClasses: Uint8Array): Uint8Array {
  const holders = Uint8Array.from(holdsClasses)
  const byParent = new Map<number, number[]>()
  holdsClasses.forEach((holds, node) => {
    const parent = parents[node] as number
    if (holds === 0 || parent === NONE) return
    addTo(byParent, parent, node)
  })
  for (const [parent, children] of byParent) {
    if (!areSubjects(children.map((child) => names[child] as string))) continue
    holders[parent] = 1
    for (const child of children) holders[child] = 0
  }
  return holders
}

function areSubjects(names: readonly string[]): boolean {
  if (names.length < 2) return false
  if (areIds(names)) return true
  const words = names.map(wordsOf)
  if (words.every(([first, second]) => SUBJECT_WORDS.has(first ?? '') && isNumber(second ?? ''))) return true
  const isNumbered = (name: string): boolean => name.length >= LEAST_DIGITS && /^\d+$/.test(name)
  if (names.length < LEAST_NUMBERED) return false
  return names.every(isNumbered) || areNumberedAlike(names)
}

/** Whether all begin with a number of the same length, as lists of people do: `0001_CH4M`, `0002_CH4F` of handwritten digits. */
function areNumberedAlike(names: readonly string[]): boolean {
  const numbers = names.map((name) => NUMBER_IN_FRONT.exec(name)?.[1] ?? '')
  const [first = ''] = numbers
  return first !== '' && numbers.every(({ length }) => length === first.length) && numbers.some(isPadded)
}

const NUMBER_IN_FRONT = /^(\d{3,})[-_ ]/

/** A year is none. */
function isPadded(number: string): boolean {
  return number.startsWith('0')
}
