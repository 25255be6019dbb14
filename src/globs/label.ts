import { parseGlob } from './glob.js'
import { type MatchName, nameMatcher } from './match-name.js'
import { acceptedEnds, compileTokens, type Program } from './program.js'
import type { Component, PathPattern, Token } from './tokens.js'

/** From where to where a label stands in a path. */
export type LabelPlace = [start: number, end: number]

/** A list of components, compared with the components of a path; `null`: any number. */
type Names = (MatchName | null)[]

/** One alternative of a pattern of labels. */
interface LabelForm {
  before: Names
  /** Within the component of the label. */
  prefix: Program
  /** Of the text behind the label, backwards. */
  suffix: Program
  after: Names
  /** Whether the label is one of a directory. */
  isDirectory: boolean
  /** Whether more has to lie below all of it. */
  hasBelow: boolean
}

/**
 * Where the label of a path stands by a glob in which `{label}` stands for a part of one component: the leftmost
 * place that fits, as short as it can be there. Paths below what the glob matches have the same label; but a path that it
 * matches whole has the label of that, so that a `*` behind the label is a file's own name if it can be.
 * @throws {Failure} for a pattern that can't be read
 */
export function labelFinder(pattern: string): (path: string) => LabelPlace | null {
  const forms = parseGlob(pattern, true).flatMap(formsOf)
  return (path) => {
    const starts = startsOf(path)
    return leftmost(path, starts, forms, true) ?? leftmost(path, starts, forms, false)
  }
}

/** @param isWhole whether the glob has to match the path itself, not a directory above it */
function leftmost(
  path: string,
  starts: readonly number[],
  forms: readonly LabelForm[],
  isWhole: boolean,
): LabelPlace | null {
  let found: LabelPlace | null = null
  for (const form of forms) {
    const place = placeIn(path, starts, form, isWhole)
    if (place !== null && (found === null || place[0] < found[0])) found = place
  }
  return found
}

function formsOf({ components, isDirectory }: PathPattern): LabelForm[] {
  const number = components.findIndex((each) => each !== '**' && each.some(({ kind }) => kind === 'label'))
  if (number < 0) return []
  const tokens = components[number] as readonly Token[]
  const label = tokens.findIndex(({ kind }) => kind === 'label')
  const isLast = number === components.length - 1
  return [
    {
      before: components.slice(0, number).map(compared),
      prefix: compileTokens(tokens.slice(0, label)),
      suffix: compileTokens(reversed(tokens.slice(label + 1))),
      after: components.slice(number + 1).map(compared),
      // Without this, `**` that stands for nothing would make a file's own name its label.
      isDirectory: !isLast || tokens.length === 1,
      hasBelow: isDirectory,
    },
  ]
}

function compared(component: Component): MatchName | null {
  return component === '**' ? null : nameMatcher(component)
}

/** Where the components of a path start, and the place behind the last one's slash. */
function startsOf(path: string): number[] {
  const starts = [0]
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) starts.push(slash + 1)
  starts.push(path.length + 1)
  return starts
}

function placeIn(
  path: string,
  starts: readonly number[],
  form: LabelForm,
  isWhole: boolean,
): LabelPlace | null {
  const count = starts.length - 1
  const begins = reachedBy(form.before, path, starts)
  const ends = leadingOn(form, path, starts, isWhole)
  for (let number = 0; number < count - (form.isDirectory || form.hasBelow ? 1 : 0); number++) {
    if (begins[number] !== 1 || ends[number + 1] !== 1) continue
    const place = placeInName(path, starts[number] as number, (starts[number + 1] as number) - 1, form)
    if (place !== null) return place
  }
  return null
}

/** Marks the components of a path that those before them let follow. */
function reachedBy(names: Names, path: string, starts: readonly number[]): Uint8Array {
  let reached = new Uint8Array(starts.length)
  reached[0] = 1
  for (const matches of names) {
    const next = new Uint8Array(starts.length)
    for (let number = 0; number < starts.length; number++) {
      if (matches === null) next[number] = reached[number] || next[number - 1] || 0
      else if (number > 0)
        next[number] = reached[number - 1] && holds(matches, path, starts, number - 1) ? 1 : 0
    }
    reached = next
  }
  return reached
}

/** Marks the components from which on the rest of a path, or what lies above it, is what comes after the label. */
function leadingOn(
  { after, hasBelow }: LabelForm,
  path: string,
  starts: readonly number[],
  isWhole: boolean,
): Uint8Array {
  let leading = new Uint8Array(starts.length).fill(isWhole ? 0 : 1)
  leading[starts.length - 1] = hasBelow ? 0 : 1
  for (const matches of after.toReversed()) {
    const next = new Uint8Array(starts.length)
    for (let number = starts.length - 1; number >= 0; number--) {
      if (matches === null) next[number] = leading[number] || next[number + 1] || 0
      else if (number < starts.length - 1)
        next[number] = leading[number + 1] && holds(matches, path, starts, number) ? 1 : 0
    }
    leading = next
  }
  return leading
}

function holds(matches: MatchName, path: string, starts: readonly number[], number: number): boolean {
  return matches(path, starts[number] as number, (starts[number + 1] as number) - 1)
}

function placeInName(
  path: string,
  from: number,
  to: number,
  { prefix, suffix }: LabelForm,
): LabelPlace | null {
  const begins = acceptedEnds(prefix, path, from, to)
  const backwards = Array.from(path.slice(from, to)).reverse().join('')
  const ends = acceptedEnds(suffix, backwards, 0, to - from)
  for (let start = from; start < to; start++) {
    if (begins[start - from] !== 1) continue
    for (let end = start + 1; end <= to; end++) if (ends[to - end] === 1) return [start, end]
    return null
  }
  return null
}

function reversed(tokens: readonly Token[]): Token[] {
  return tokens.toReversed().map((token) => {
    if (token.kind === 'text') return { kind: 'text', text: Array.from(token.text).reverse().join('') }
    if (token.kind !== 'group') return token
    return { ...token, choices: token.choices.map(reversed) }
  })
}
