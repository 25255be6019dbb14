import { addAll } from '../columns/lists.js'
import { Failure } from '../failure.js'
import { display } from '../text/display.js'
import type { HoldsCharacter } from './tokens.js'

/** The named classes of POSIX, as ranges of ASCII. */
const NAMED: Readonly<Record<string, string>> = {
  alnum: '09AZaz',
  alpha: 'AZaz',
  ascii: '\0\x7f',
  blank: '  \t\t',
  cntrl: '\0\x1f\x7f\x7f',
  digit: '09',
  graph: '!~',
  lower: 'az',
  print: ' ~',
  punct: '!/:@[`{~',
  space: '\t\r  ',
  upper: 'AZ',
  word: '09AZaz__',
  xdigit: '09AFaf',
}

const SLASH = 0x2f

const NAME = /\[:(\w*):\]/y

/** Where the class that opens with `[` at a place closes, or -1. */
export function endOfClass(text: string, open: number): number {
  let at = open + (isNegated(text, open) ? 2 : 1)
  for (let isFirst = true; at < text.length; isFirst = false) {
    if (text[at] === ']' && !isFirst) return at
    at = endOfName(text, at) ?? at + (text[at] === '\\' ? 2 : 1)
  }
  return -1
}

/**
 * Reads the class between `[` and `]`: characters, ranges and POSIX classes, negated by `!` or `^`; `\` takes its
 * meaning from what follows.
 * @throws {Failure} for a range that runs backwards, an unknown POSIX class, a slash
 */
export function readClass(text: string, open: number, close: number): HoldsCharacter {
  const shown = display(text.slice(open, close + 1))
  const isOther = isNegated(text, open)
  const ranges: [number, number][] = []
  for (let at = open + (isOther ? 2 : 1); at < close; ) {
    const end = endOfName(text, at)
    if (end !== null) {
      addAll(ranges, namedRanges(text.slice(at + 2, end - 2)))
      at = end
      continue
    }
    const [first, afterFirst] = character(text, at)
    at = afterFirst
    let last = first
    if (text[at] === '-' && at + 1 < close) [last, at] = character(text, at + 1)
    if (last < first) throw new Failure(`the range in ${shown} runs backwards; write it the other way round`)
    if (first === SLASH || last === SLASH)
      throw new Failure(`a slash can't stand in ${shown}; write {A,B} for names, or \\[ for the character [`)
    ranges.push([first, last])
  }
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last) !== isOther
}

function namedRanges(name: string): [number, number][] {
  const bounds = Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : undefined
  if (bounds === undefined) {
    throw new Failure(
      `[:${display(name)}:] is no class of characters; those are ${Object.keys(NAMED).join(', ')}`,
    )
  }
  const ranges: [number, number][] = []
  for (let at = 0; at < bounds.length; at += 2)
    ranges.push([bounds.charCodeAt(at), bounds.charCodeAt(at + 1)])
  return ranges
}

function endOfName(text: string, at: number): number | null {
  NAME.lastIndex = at
  return NAME.test(text) ? NAME.lastIndex : null
}

function isNegated(text: string, open: number): boolean {
  return text[open + 1] === '!' || text[open + 1] === '^'
}

/** The character at a place, and the place behind it. */
function character(text: string, at: number): [number, number] {
  const start = text[at] === '\\' ? at + 1 : at
  const codePoint = text.codePointAt(start) as number
  return [codePoint, start + (codePoint > 0xffff ? 2 : 1)]
}
