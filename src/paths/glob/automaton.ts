import { acceptedEnds, type Program } from './program.js'
import type { Text } from './tokens.js'

/** A state is a byte in the tables; what needs more of them is followed step by step. */
const MOST_STATES = 255

/** Not yet known. */
const UNKNOWN = 255

const NOT_ASCII = 128

/** All places in a program at which a text can have arrived, as one state. */
interface State {
  /** Steps that take a character. */
  ones: number[]
  /** Steps `not`, each with the state of its own automaton. */
  nots: [step: number, inner: number][]
  isAccepting: boolean
  /** By ASCII character. */
  next: Uint8Array
  /** By all other characters. */
  nextOther: Map<number, number>
}

/** What a program does, found out bit by bit as texts come: one state for each character, looked up. */
export interface Automaton {
  program: Program
  states: State[]
  numbers: Map<string, number>
  inner: Map<number, Automaton>
}

/** The automaton of a program, of which only the beginning is known yet. */
export function createAutomaton(program: Program): Automaton {
  const automaton: Automaton = { program, states: [], numbers: new Map(), inner: new Map() }
  program.forEach((step, number) => {
    if (step.kind === 'not') automaton.inner.set(number, createAutomaton(step.program))
  })
  stateOf(automaton, [0], [])
  return automaton
}

/**
 * Whether a program accepts the text between two places: a look-up for each character, once its like was met before.
 * Method: the lazily built automaton of R. Cox, "Regular Expression Matching in the Wild", 2010.
 */
export function accepts(automaton: Automaton, text: Text, start: number, end: number): boolean {
  let number = 0
  for (let at = start; at < end; ) {
    const character = text.codePointAt(at) as number
    const state = automaton.states[number] as State
    const known = character < NOT_ASCII ? state.next[character] : state.nextOther.get(character)
    number = known === undefined || known === UNKNOWN ? follow(automaton, number, character) : known
    if (number === UNKNOWN) return acceptedEnds(automaton.program, text, start, end)[end - start] === 1
    at += character > 0xffff ? 2 : 1
  }
  return (automaton.states[number] as State).isAccepting
}

/** The state behind a character, or `UNKNOWN` if there are too many. */
function follow(automaton: Automaton, number: number, character: number): number {
  const { program, inner, states } = automaton
  const state = states[number] as State
  const entered: number[] = []
  for (const one of state.ones) {
    const step = program[one]
    if (step?.kind === 'one' && step.holds(character)) entered.push(one + 1)
  }
  const nots: [number, number][] = []
  for (const [step, from] of state.nots) {
    const to = follow(inner.get(step) as Automaton, from, character)
    if (to === UNKNOWN) return UNKNOWN
    nots.push([step, to])
  }
  const next = stateOf(automaton, entered, nots)
  if (next === UNKNOWN) return UNKNOWN
  if (character < NOT_ASCII) state.next[character] = next
  else if (state.nextOther.size < MOST_STATES) state.nextOther.set(character, next)
  return next
}

/** The number of the state in which some steps are entered, and others `not` go on. */
function stateOf(automaton: Automaton, entered: number[], nots: [step: number, inner: number][]): number {
  const { program, inner, states, numbers } = automaton
  const isAccepted = (step: number, number: number) => inner.get(step)?.states[number]?.isAccepting === true
  const pending = [
    ...entered,
    ...nots.filter(([step, number]) => !isAccepted(step, number)).map(([step]) => step + 1),
  ]
  const seen = new Set<number>()
  const ones: number[] = []
  let isAccepting = false
  for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
    if (seen.has(number)) continue
    seen.add(number)
    const step = program[number]
    if (step?.kind === 'one') ones.push(number)
    else if (step?.kind === 'fork') pending.push(...step.to)
    else if (step?.kind === 'done') isAccepting = true
    else if (step?.kind === 'not') {
      nots.push([number, 0])
      if (!isAccepted(number, 0)) pending.push(number + 1)
    }
  }
  ones.sort((left, right) => left - right)
  const distinct = new Map(nots.map((each) => [each.join(':'), each]))
  const key = `${ones.join(',')} ${[...distinct.keys()].sort().join(',')} ${isAccepting}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  if (states.length === MOST_STATES) return UNKNOWN
  numbers.set(key, states.length)
  const next = new Uint8Array(NOT_ASCII).fill(UNKNOWN)
  return states.push({ ones, nots: [...distinct.values()], isAccepting, next, nextOther: new Map() }) - 1
}
