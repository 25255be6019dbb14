import { Failure } from '../failure.js'
import { opensGroup, pairsOf } from './pairs.js'

/** Each path is compared with each alternative. */
const MOST_ALTERNATIVES = 2000

/** Characters of all alternatives together. */
const MOST_CHARACTERS = 262_144

/** Braces within braces. */
const DEEPEST = 100

const RANGE = /^(-?\d{1,15}|[a-zA-Z])\.\.(-?\d{1,15}|[a-zA-Z])(?:\.\.(-?\d{1,15}))?$/

/** A text, or what stands between braces: several sequences. */
type Part = string | Part[][]

/** How much a sequence stands for. */
interface Extent {
  alternatives: number
  characters: number
}

/**
 * The alternatives that braces stand for: `{a,b}`, `{1..3}`, `{01..10..2}`, `{a..e}`, within each other too. Braces
 * that hold none of these stand for themselves; what `\` escapes stays escaped. How many there are is counted before
 * any is made.
 * @throws {Failure} if there are too many
 */
export function expandBraces(text: string): string[] {
  if (!text.includes('{')) return [text]
  const parts = readParts(text, 0, text.length, pairsOf(text), 0)
  const { alternatives, characters } = extentOf(parts)
  if (alternatives > MOST_ALTERNATIVES || characters > MOST_CHARACTERS) {
    const most = MOST_ALTERNATIVES.toLocaleString('en-US')
    throw new Failure(`its braces stand for more than ${most} globs; write * for what differs`)
  }
  return [...new Set(expanded(parts))]
}

function readParts(
  text: string,
  from: number,
  to: number,
  pairs: ReadonlyMap<number, number>,
  depth: number,
): Part[] {
  if (depth > DEEPEST) throw new Failure(`it has more than ${DEEPEST} braces within braces`)
  const parts: Part[] = []
  let start = from
  for (let at = from; at < to; at = after(text, at, pairs)) {
    const close = text[at] === '{' ? pairs.get(at) : undefined
    const choices = close === undefined ? null : readChoices(text, at, close, pairs, depth)
    if (close === undefined) continue
    if (choices === null) {
      // Braces that are none may still hold some.
      parts.push(text.slice(start, at + 1), ...readParts(text, at + 1, close, pairs, depth + 1))
    } else {
      parts.push(text.slice(start, at), choices)
    }
    start = choices === null ? close : close + 1
  }
  parts.push(text.slice(start, to))
  return parts
}

function readChoices(
  text: string,
  open: number,
  close: number,
  pairs: ReadonlyMap<number, number>,
  depth: number,
): Part[][] | null {
  const commas: number[] = []
  for (let at = open + 1; at < close; at = after(text, at, pairs)) if (text[at] === ',') commas.push(at)
  if (commas.length === 0) return rangeOf(text.slice(open + 1, close))
  const bounds = [open, ...commas, close]
  return bounds
    .slice(1)
    .map((end, index) => readParts(text, (bounds[index] as number) + 1, end, pairs, depth + 1))
}

/** The place behind what begins at a place: a character, escaped or not, a class, a group, or braces. */
function after(text: string, at: number, pairs: ReadonlyMap<number, number>): number {
  if (text[at] === '\\') return at + 2
  if (opensGroup(text, at, pairs)) return (pairs.get(at + 1) as number) + 1
  return text[at] === '(' ? at + 1 : (pairs.get(at) ?? at) + 1
}

/** @throws {Failure} for a range of too many */
function rangeOf(text: string): Part[][] | null {
  const [, first, last, by = '1'] = RANGE.exec(text) ?? []
  if (first === undefined || last === undefined) return null
  const areNumbers = /\d$/.test(first)
  if (areNumbers !== /\d$/.test(last)) return null
  const [start, end] = areNumbers ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)]
  const step = Math.abs(Number(by)) || 1
  const count = Math.floor(Math.abs(end - start) / step) + 1
  if (count > MOST_ALTERNATIVES) {
    throw new Failure(`{${text}} stands for ${count.toLocaleString('en-US')} globs; write * for what differs`)
  }
  const isPadded = areNumbers && [first, last].some((bound) => /^-?0\d/.test(bound))
  const width = isPadded ? Math.max(first.length, last.length) : 0
  return Array.from({ length: count }, (_, index) => {
    const value = start + Math.sign(end - start) * index * step
    return [areNumbers ? padded(value, width) : literal(String.fromCharCode(value))]
  })
}

function padded(value: number, width: number): string {
  return value < 0 ? `-${String(-value).padStart(width - 1, '0')}` : String(value).padStart(width, '0')
}

/** Between `Z` and `a` stand characters that mean something in a glob. */
function literal(character: string): string {
  return /[a-z]/i.test(character) ? character : `\\${character}`
}

function extentOf(parts: readonly Part[]): Extent {
  let alternatives = 1
  let characters = 0
  for (const part of parts) {
    const extents = typeof part === 'string' ? null : part.map(extentOf)
    const times = extents === null ? 1 : sum(extents.map((extent) => extent.alternatives))
    const length =
      typeof part === 'string' ? part.length : sum((extents ?? []).map((each) => each.characters))
    characters = characters * times + alternatives * length
    alternatives *= times
  }
  return { alternatives, characters }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function expanded(parts: readonly Part[]): string[] {
  let texts = ['']
  for (const part of parts) {
    const ends = typeof part === 'string' ? [part] : part.flatMap(expanded)
    texts = texts.flatMap((start) => ends.map((end) => start + end))
  }
  return texts
}
