import {
  FOLD_WORDS,
  GENERAL_WORDS,
  LACKING_WORDS,
  SPLIT_OF_SHORT_WORD,
  SPLIT_OF_WORD,
  TRAIN_AND_VALIDATION,
  WITHOUT_WORDS,
} from '../words/splits.js'
import { isNumber, wordsOf } from './name-words.js'

/** What a name says of a split. */
export interface SplitName {
  split: string
  /** What else it says: only names with the same rest are evidence for each other. */
  rest: string
  /** Which of several divisions with splits of their own it belongs to, such as `fold 1`; else `''`. */
  division: string
}

/** A keyword and a general word in one: `trainset`, `testdata`, `valimages`. */
const GLUED =
  /^(train|training|test|testing|val|valid|validation|dev|eval)(?:sets?|data|images?|imgs?|files?|lists?)$/

const MOST_KNOWN = 20_000
const known = new Map<string, SplitName | null>()

/** What a name without ending says of a split; `null`: it names none, or several. */
export function splitNamed(name: string): SplitName | null {
  if (!MAY_NAME_A_SPLIT.test(name)) return null
  const before = known.get(name)
  if (before !== undefined) return before
  const found = read(wordsOf(name))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, found)
  return found
}

/** A quick look before names are taken apart. */
const MAY_NAME_A_SPLIT = /tr|ts|te|val|dev|eva|hold|held|t10k|prueb|appr|[训訓验驗测測]/i

/** The split that one word names, short words aside. */
export function splitOfWord(word: string): string | undefined {
  const split = SPLIT_OF_WORD.get(word)
  if (split !== undefined) return split
  const glued = GLUED.exec(word)?.[1]
  return glued === undefined ? undefined : SPLIT_OF_WORD.get(glued)
}

/** The name of the split that a text means as a whole: keywords by their canonical name, any other as it is. */
export function canonicalSplit(name: string): string {
  return SPLIT_OF_WORD.get(name.toLowerCase()) ?? name
}

/** Whether samples of one split may be those of another by nature: train and validation together holds both. */
export function mayShare(left: string, right: string): boolean {
  const isTogether = (one: string, other: string): boolean =>
    one === TRAIN_AND_VALIDATION && (other === 'train' || other === 'validation')
  return left === right || isTogether(left, right) || isTogether(right, left)
}

function read(words: readonly string[]): SplitName | null {
  const [only] = words
  if (words.length === 1 && only === 'tests') return { split: 'test', rest: '', division: '' }
  const isKeyword = (word: string): boolean => splitOfWord(word) !== undefined
  const split = joined(words.flatMap((word) => splitOfWord(word) ?? []))
  if (split === undefined) return null
  if (split !== null) return { split, ...restOf(words, isKeyword) }
  const short = words.flatMap((word) => SPLIT_OF_SHORT_WORD.get(word) ?? [])
  const [shortSplit] = short
  if (short.length !== 1 || shortSplit === undefined) return null
  const { rest, division } = restOf(words, (word) => SPLIT_OF_SHORT_WORD.has(word))
  // Marked, so that `imagesTr` is evidence beside `imagesTs` and not beside `imagesTest`.
  return { split: shortSplit, rest: `${rest}${SHORT_MARK}`, division }
}

const SHORT_MARK = ' -'

/** Whether it was a short word that named the split: `tr`, `ts`. */
export function isShort({ rest }: SplitName): boolean {
  return rest.endsWith(SHORT_MARK)
}

/** What several keywords of one name mean together; `null`: there are none; `undefined`: nothing clear. */
function joined(splits: readonly string[]): string | null | undefined {
  const different = new Set(splits)
  const [first] = different
  if (first === undefined) return null
  if (different.size === 1) return first
  const has = (split: string): boolean => different.has(split)
  if (different.size === 2 && has('train') && has('validation')) return TRAIN_AND_VALIDATION
  // `test-dev` of COCO.
  if (splits.length === 2 && splits[0] === 'test' && splits[1] === 'validation') return 'test'
  return undefined
}

/** Whether two words say that samples come without their targets, which is no name of a dataset. */
function saysWithout(word: string | undefined, next: string | undefined): boolean {
  return word !== undefined && next !== undefined && WITHOUT_WORDS.has(word) && LACKING_WORDS.has(next)
}

function restOf(
  words: readonly string[],
  isKeyword: (word: string) => boolean,
): Pick<SplitName, 'rest' | 'division'> {
  const rest: string[] = []
  let division = ''
  words.forEach((word, place) => {
    const next = words[place + 1]
    const isNumbered = next !== undefined && isNumber(next)
    if (FOLD_WORDS.has(word) && isNumbered) division = `${word} ${next}`
    // A version is a number, as in `train-v2.0.json` of SQuAD.
    else if (word === 'v' && isNumbered) return
    else if (saysWithout(word, next) || saysWithout(words[place - 1], word)) return
    else if (!isKeyword(word) && !isNumber(word) && !GENERAL_WORDS.has(word)) rest.push(word)
  })
  return { rest: [...rest, division].filter((part) => part !== '').join(' '), division }
}
