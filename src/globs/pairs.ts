import { endOfClass } from './classes.js'

/** Signs that, before `(`, make a group of it. */
const GROUP_SIGNS = '@?*+!'

/**
 * Where the brackets that open in a glob close: for each place of a `[`, `(` or `{` that closes again the place
 * where it does. All others stand for themselves. Takes time in proportion to the text, whatever stands in it.
 */
export function pairsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>()
  const open: number[] = []
  const count = { '(': 0, '{': 0 }
  let canHoldClass = true
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string
    if (character === '\\') at++
    else if (character === '[' && canHoldClass) {
      const end = endOfClass(text, at)
      canHoldClass = end >= 0
      if (end < 0) continue
      pairs.set(at, end)
      at = end
    } else if (character === '(' || character === '{') {
      open.push(at)
      count[character]++
    } else if (character === ')' || character === '}') {
      const opening = character === ')' ? '(' : '{'
      while (count[opening] > 0) {
        const last = open.pop() as number
        const kind = text[last] as '(' | '{'
        count[kind]--
        if (kind !== opening) continue
        pairs.set(last, at)
        break
      }
    }
  }
  return pairs
}

/** Whether a group such as `@(a|b)` begins with the sign at a place. */
export function opensGroup(text: string, at: number, pairs: ReadonlyMap<number, number>): boolean {
  return GROUP_SIGNS.includes(text[at] as string) && text[at + 1] === '(' && pairs.has(at + 1)
}
