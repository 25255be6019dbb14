import { addAll } from '../columns/lists.js'
import { type Program, SLASH } from './program.js'
import type { Text } from './tokens.js'

/** A table for each takes 256 bytes; what needs more states is compared in another way. */
const MOST_STATES = 1000

/** Steps in all states together, which would else grow with states times program. */
const MOST_STEPS = 100_000

/** Numbers that stand for no state: not yet known; nothing can be accepted any more; whatever comes is accepted. */
const UNKNOWN = 0xffff
const NEVER = 0xfffe
const ALWAYS = 0xfffd

const NOT_ASCII = 128

/** All places in a program at which a text can have arrived, as one state. */
interface State {
  /** Steps that take a character. */
  ones: number[]
  /** Steps `not`, each with the state of its own automaton. */
  nots: [step: number, inner: number][]
  isAccepting: boolean
  /** The states behind characters that are not ASCII. */
  nextOther: Map<number, number>
}

/** What a program does, found out bit by bit as texts come: one state for each character, looked up. */
export interface Automaton {
  program: Program
  states: State[]
  /** For each state 128 numbers: the states behind ASCII characters. */
  table: Uint16Array
  numbers: Map<string, number>
  /** Steps in all states together. */
  size: number
  inner: Map<number, Automaton>
}

/** The automaton of a program, of which only the beginning is known yet. */
export function createAutomaton(program: Program): Automaton {
  const automaton: Automaton = {
    program,
    states: [],
    table: tableFor(4),
    numbers: new Map(),
    size: 0,
    inner: new Map(),
  }
  program.forEach((step, number) => {
    if (step.kind === 'not') automaton.inner.set(number, createAutomaton(step.program))
  })
  stateOf(automaton, [0], [])
  return automaton
}

/**
 * Whether a program accepts the text between two places: a look-up for each character, once its like was met before;
 * `null` if there are too many states to tell.
 * Method: the lazily built automaton of R. Cox, "Regular Expression Matching in the Wild", 2010.
 */
export function accepts(automaton: Automaton, text: Text, start: number, end: number): boolean | null {
  let { table } = automaton
  let number = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit < NOT_ASCII) {
      const known = table[number * NOT_ASCII + unit] as number
      if (known < ALWAYS) {
        number = known
        continue
      }
    }
    const character = unit < NOT_ASCII ? unit : (text.codePointAt(at) as number)
    number = stateBehind(automaton, number, character)
    if (number >= ALWAYS) return number === UNKNOWN ? null : number === ALWAYS
    if (character > 0xffff) at++
    table = automaton.table
  }
  return (automaton.states[number] as State).isAccepting
}

/** The state behind a character, or `UNKNOWN` if there are too many. */
function stateBehind(automaton: Automaton, number: number, character: number): number {
  const { nextOther } = automaton.states[number] as State
  const isAscii = character < NOT_ASCII
  const at = number * NOT_ASCII + character
  const known = isAscii ? automaton.table[at] : nextOther.get(character)
  if (known !== undefined && known !== UNKNOWN) return known
  const to = follow(automaton, number, character)
  if (isAscii) automaton.table[at] = to
  else if (nextOther.size < MOST_STATES) nextOther.set(character, to)
  return to
}

/** Takes a character from a state for the first time. */
function follow(automaton: Automaton, number: number, character: number): number {
  const { program, inner, states } = automaton
  const state = states[number] as State
  const entered: number[] = []
  for (const one of state.ones) {
    const step = program[one]
    if (step?.kind === 'one' && step.holds(character)) entered.push(one + 1)
  }
  const nots: [number, number][] = []
  // What is not to match stays within one component, too.
  for (const [step, from] of character === SLASH ? [] : state.nots) {
    const to = from === NEVER ? NEVER : stateBehind(inner.get(step) as Automaton, from, character)
    if (to === UNKNOWN) return UNKNOWN
    nots.push([step, to])
  }
  return stateOf(automaton, entered, nots)
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
    else if (step?.kind === 'fork') addAll(pending, step.to)
    else if (step?.kind === 'rest') return ALWAYS
    else if (step?.kind === 'done') isAccepting = true
    else if (step?.kind === 'not') {
      nots.push([number, 0])
      if (!isAccepted(number, 0)) pending.push(number + 1)
    }
  }
  // The first state is always one, so that there is where to begin.
  if (ones.length === 0 && nots.length === 0 && !isAccepting && states.length > 0) return NEVER
  ones.sort((left, right) => left - right)
  const distinct = new Map(nots.map((each) => [each.join(':'), each]))
  const key = `${ones.join(',')} ${[...distinct.keys()].sort().join(',')} ${isAccepting}`
  const known = numbers.get(key)
  if (known !== undefined) return known
  if (states.length === MOST_STATES || (automaton.size > MOST_STEPS && states.length > 0)) return UNKNOWN
  automaton.size += ones.length + nots.length
  numbers.set(key, states.length)
  if (automaton.table.length === states.length * NOT_ASCII) {
    const larger = tableFor(2 * states.length)
    larger.set(automaton.table)
    automaton.table = larger
  }
  return states.push({ ones, nots: [...distinct.values()], isAccepting, nextOther: new Map() }) - 1
}

function tableFor(states: number): Uint16Array {
  return new Uint16Array(states * NOT_ASCII).fill(UNKNOWN)
}
