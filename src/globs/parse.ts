import { addAll } from '../columns/lists.js'
import { Failure } from '../failure.js'
import { display } from '../text/display.js'
import { expandBraces } from './braces.js'
import { readClass } from './classes.js'
import { opensGroup, pairsOf } from './pairs.js'
import { type Component, fixedText, type GroupSign, type PathPattern, type Token } from './tokens.js'

const LABEL = '{label}'

/** Groups within groups. */
const DEEPEST = 20

/**
 * Reads one alternative of a glob, without braces: `*`, `**` alone between slashes, `?`, classes, groups such as
 * `@(a|b)`, and `\` before what is to stand for itself. `.`, doubled slashes and `NAME/..` are taken out.
 * @param hasLabel whether `{label}` means something
 * @throws {Failure} for what can't be obeyed, with what to write, in words that follow the glob
 */
export function parseAlternative(text: string, hasLabel = false): PathPattern {
  const components: Component[] = []
  const reader: Reader = { text, pairs: pairsOf(text), hasLabel, at: 0 }
  let isDirectory = false
  while (reader.at < text.length) {
    const component = readComponent(reader)
    // The slash behind it, or the end.
    isDirectory = reader.at < text.length
    reader.at++
    add(component, components)
  }
  return { components, isDirectory: isDirectory && components.length > 0 }
}

interface Reader {
  text: string
  pairs: ReadonlyMap<number, number>
  hasLabel: boolean
  at: number
}

function add(component: Component, components: Component[]): void {
  const name = fixedText(component)
  if (name === '.' || (name === '' && components.length > 0)) return
  const last = components.at(-1)
  if (name === '..' && last !== undefined && fixedText(last) !== '..') {
    const above = fixedText(last)
    if (above === null) throw new Failure('it leads back up from a wildcard by ..; write it without ..')
    // There is nothing above the root of the machine.
    if (above !== '') components.pop()
    return
  }
  if (component !== '**' || last !== '**') components.push(component)
}

function readComponent(reader: Reader): Component {
  const { text } = reader
  const start = reader.at
  const tokens = readTokens(reader, text.length, 0)
  return text.slice(start, reader.at) === '**' ? '**' : tokens
}

/** Reads up to a slash or the place `to`. */
function readTokens(reader: Reader, to: number, depth: number): Token[] {
  const { text, pairs } = reader
  const tokens: Token[] = []
  while (reader.at < to && text[reader.at] !== '/') {
    const { at } = reader
    const close = pairs.get(at)
    const character = text[at] as string
    reader.at++
    if (opensGroup(text, at, pairs)) tokens.push(readGroup(reader, character as GroupSign, depth))
    else if (character === '*') addStar(tokens)
    else if (character === '?') tokens.push({ kind: 'any' })
    else if (character === '[' && close !== undefined) tokens.push(readClassAt(reader, at, close))
    else if (reader.hasLabel && text.startsWith(LABEL, at)) {
      if (depth > 0) throw new Failure(`${LABEL} can't stand within ( ); write a line without them`)
      tokens.push({ kind: 'label' })
      reader.at = at + LABEL.length
    } else if (character === '\\') addText(tokens, escaped(reader))
    else {
      if (character === '(' && close !== undefined) refuseChoice(text.slice(at, close + 1))
      addText(tokens, character)
    }
  }
  return tokens
}

function escaped(reader: Reader): string {
  const character = reader.text[reader.at++]
  if (character === undefined) throw new Failure('it ends with \\; write \\\\ for the character \\')
  if (character === '/') throw new Failure('it has \\ before a slash; write / alone')
  return character
}

function readClassAt(reader: Reader, open: number, close: number): Token {
  reader.at = close + 1
  // Regular expressions repeat by it.
  if (reader.text[reader.at] === '+' && !opensGroup(reader.text, reader.at, reader.pairs)) {
    const shown = display(reader.text.slice(open, close + 1))
    throw new Failure(
      `it has ${shown}+; write +(${shown}) for one or more, or ${shown}\\+ for the character +`,
    )
  }
  return { kind: 'class', holds: readClass(reader.text, open, close) }
}

function readGroup(reader: Reader, sign: GroupSign, depth: number): Token {
  if (depth >= DEEPEST) throw new Failure(`it has more than ${DEEPEST} groups within groups`)
  const { text, pairs } = reader
  const open = reader.at
  const close = pairs.get(open) as number
  const choices: Token[][] = []
  for (let start = open + 1; start <= close; ) {
    const end = endOfChoice(text, start, close, pairs)
    addAll(choices, readChoice(text.slice(start, end), reader.hasLabel, depth + 1))
    start = end + 1
  }
  reader.at = close + 1
  return { kind: 'group', sign, choices }
}

function readChoice(text: string, hasLabel: boolean, depth: number): Token[][] {
  return expandBraces(text).map((each) => {
    const reader: Reader = { text: each, pairs: pairsOf(each), hasLabel, at: 0 }
    const tokens = readTokens(reader, each.length, depth)
    if (reader.at === each.length) return tokens
    throw new Failure('it has a slash within ( ); write {A,B} instead of @(A|B), or \\( for the character (')
  })
}

function endOfChoice(text: string, start: number, close: number, pairs: ReadonlyMap<number, number>): number {
  let at = start
  while (at < close && text[at] !== '|') at = text[at] === '\\' ? at + 2 : (pairs.get(at) ?? at) + 1
  return Math.min(at, close)
}

/** Elsewhere this is a choice; in names it hardly ever occurs. */
function refuseChoice(group: string): void {
  if (!/(?<!\\)(?:\\\\)*\|/.test(group)) return
  const shown = display(group)
  throw new Failure(`it has ${shown}; write @${shown} for one of these, or \\${shown} for the name`)
}

function addStar(tokens: Token[]): void {
  if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' })
}

function addText(tokens: Token[], text: string): void {
  const last = tokens.at(-1)
  if (last?.kind === 'text') last.text += text
  else tokens.push({ kind: 'text', text })
}
