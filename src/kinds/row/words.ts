/** What a cell holds. */
export const EMPTY = 0
export const TEXT = 1
/** A decimal number; numbers are compared by value. */
export const NUMBER = 2
/** A word that stands for nothing where other cells are numbers. */
export const NULL_WORD = 3
/** `true` or `false`, in whatever case. */
export const TRUE = 4
export const FALSE = 5

interface Word {
  /** In lower case. */
  letters: Uint8Array
  meaning: number
}

const WORDS: readonly Word[] = [
  ...['na', 'nan', 'none', 'null'].map((word) => ({ letters: Buffer.from(word), meaning: NULL_WORD })),
  { letters: Buffer.from('true'), meaning: TRUE },
  { letters: Buffer.from('false'), meaning: FALSE },
]
const LONGEST_WORD = 5
const WORDS_BY_LENGTH: readonly (readonly Word[])[] = Array.from({ length: LONGEST_WORD + 1 }, (_, length) =>
  WORDS.filter(({ letters }) => letters.length === length),
)

/** Makes a letter of ASCII lower case. */
const LOWER = 0x20

/** Which word stands between two places; `TEXT`: none that means anything. Byte by byte, since it is asked of every short text. */
export function wordOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_WORD || !mayBeWord(bytes[from] as number)) return TEXT
  for (const { letters, meaning } of WORDS_BY_LENGTH[to - from] as readonly Word[]) {
    let at = 0
    while (at < letters.length && ((bytes[from + at] as number) | LOWER) === letters[at]) at += 1
    if (at === letters.length) return meaning
  }
  return TEXT
}

/** Every way in which the words that mean something can be written. */
export function spellings(): { written: Uint8Array; meaning: number }[] {
  return WORDS.flatMap(({ letters, meaning }) =>
    Array.from({ length: 2 ** letters.length }, (_, capitals) => ({
      written: letters.map((letter, at) => (capitals & (1 << at) ? letter & ~LOWER : letter)),
      meaning,
    })),
  )
}

/** Whether a word that means something can begin with a letter: `n`, `t` and `f` do. */
function mayBeWord(first: number): boolean {
  const letter = first | LOWER
  return letter === 0x6e || letter === 0x74 || letter === 0x66
}
