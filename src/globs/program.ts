import { addAll } from '../columns/lists.js'
import { type Component, type HoldsCharacter, type Text, type Token, widthAt } from './tokens.js'

/** One step of a program; those that follow each other in it are taken one after the other. */
type Step =
  /** Takes a character. */
  | { kind: 'one'; holds: HoldsCharacter }
  /** Goes on at several places. */
  | { kind: 'fork'; to: number[] }
  /** Takes any text that another program does not accept. */
  | { kind: 'not'; program: Program }
  | { kind: 'done' }
  /** Takes whatever comes. */
  | { kind: 'rest' }

/** In steps for whole paths nothing takes a slash but what is meant to. */
export const SLASH = 0x2f

/** What a list of tokens accepts, as steps that are taken side by side. */
export type Program = readonly Step[]

/** The program of tokens without a label. */
export function compileTokens(tokens: readonly Token[]): Program {
  const steps: Step[] = []
  emit(tokens, steps)
  steps.push({ kind: 'done' })
  return steps
}

/**
 * The program of the paths that one of several patterns matches, whole or with all that lies below.
 * @param tails what comes behind each: nothing; `below`: all that lies below it; `or below`: either
 */
export function compilePaths(patterns: readonly (readonly Component[])[], tails: readonly Tail[]): Program {
  const into: number[] = []
  const steps: Step[] = [{ kind: 'fork', to: into }]
  patterns.forEach((components, number) => {
    into.push(steps.length)
    emitPath(components, tails[number] as Tail, steps)
  })
  return steps
}

/** What may come behind what a pattern matches. */
export type Tail = 'nothing' | 'below' | 'or below'

function emitPath(components: readonly Component[], tail: Tail, steps: Step[]): void {
  const isOpen = components.at(-1) === '**'
  components.forEach((component, number) => {
    const isLast = number === components.length - 1
    if (component !== '**') {
      emit(component, steps)
      if (!isLast) steps.push(A_SLASH)
    } else if (!isLast) emitAny(steps)
  })
  // What is behind the last slash is at least one component.
  if (isOpen) steps.push({ kind: 'one', holds: () => true }, { kind: 'rest' })
  else if (tail === 'nothing') steps.push({ kind: 'done' })
  else {
    if (tail === 'or below')
      steps.push({ kind: 'fork', to: [steps.length + 1, steps.length + 2] }, { kind: 'done' })
    steps.push(A_SLASH, { kind: 'rest' })
  }
}

const A_SLASH: Step = { kind: 'one', holds: (codePoint) => codePoint === SLASH }

/** Nothing, or anything up to a slash. */
function emitAny(steps: Step[]): void {
  const start = steps.length
  steps.push({ kind: 'fork', to: [start + 1, start + 5] })
  steps.push({ kind: 'fork', to: [start + 2, start + 4] })
  steps.push({ kind: 'one', holds: () => true })
  steps.push({ kind: 'fork', to: [start + 1] })
  steps.push(A_SLASH)
}

/**
 * Marks the places, counted from `start`, up to which a program accepts a text. All ways are followed at once, each
 * step at most once for each character, so that the time grows with text times program; only `!(…)` begins anew at
 * each character.
 * Method: K. Thompson, "Regular Expression Search Algorithm", 1968.
 */
export function acceptedEnds(program: Program, text: Text, start: number, end: number): Uint8Array {
  const ends = new Uint8Array(end - start + 1)
  /** The number of the character at which a step was last entered. */
  const entered = new Int32Array(program.length).fill(-1)
  /** Steps to be taken at places further on, behind what a `!(…)` took. */
  const later = new Map<number, number[]>()
  let current: number[] = []
  const pending: number[] = [0]

  const enter = (at: number): void => {
    for (let number = pending.pop(); number !== undefined; number = pending.pop()) {
      if (entered[number] === at) continue
      entered[number] = at
      const step = program[number] as Step
      if (step.kind === 'one') current.push(number)
      else if (step.kind === 'fork') addAll(pending, step.to)
      else if (step.kind === 'done') ends[at - start] = 1
      else if (step.kind === 'rest') ends.fill(1, at - start)
      else postpone(acceptedEnds(step.program, text, at, end), at, number + 1)
    }
  }
  const postpone = (refused: Uint8Array, from: number, next: number): void => {
    for (let at = from; at <= end; at += at < end ? widthAt(text, at) : 1) {
      if (refused[at - from] === 1) continue
      if (at === from) pending.push(next)
      else if (later.get(at)?.push(next) === undefined) later.set(at, [next])
    }
  }

  for (let at = start; ; ) {
    addAll(pending, later.get(at) ?? [])
    enter(at)
    if (at >= end || (current.length === 0 && later.size === 0)) return ends
    const codePoint = text.codePointAt(at) as number
    const taken = current
    current = []
    later.delete(at)
    at += codePoint > 0xffff ? 2 : 1
    for (const number of taken) {
      const step = program[number] as Step
      if (step.kind === 'one' && step.holds(codePoint)) pending.push(number + 1)
    }
  }
}

function emit(tokens: readonly Token[], steps: Step[]): void {
  for (const token of tokens) {
    if (token.kind === 'text') {
      for (const character of token.text) {
        const wanted = character.codePointAt(0)
        steps.push({ kind: 'one', holds: (codePoint) => codePoint === wanted })
      }
    } else if (token.kind === 'any') steps.push({ kind: 'one', holds: isNoSlash })
    else if (token.kind === 'class') {
      const { holds } = token
      steps.push({ kind: 'one', holds: (codePoint) => codePoint !== SLASH && holds(codePoint) })
    } else if (token.kind === 'star') emitStar(steps)
    else if (token.kind === 'group') emitGroup(token, steps)
    else throw new Error('A label has no program of its own.')
  }
}

function isNoSlash(codePoint: number): boolean {
  return codePoint !== SLASH
}

function emitStar(steps: Step[]): void {
  const start = steps.length
  steps.push({ kind: 'fork', to: [start + 1, start + 3] })
  steps.push({ kind: 'one', holds: isNoSlash })
  steps.push({ kind: 'fork', to: [start] })
}

function emitGroup({ sign, choices }: Extract<Token, { kind: 'group' }>, steps: Step[]): void {
  if (sign === '!') {
    steps.push({ kind: 'not', program: compileTokens([{ kind: 'group', sign: '@', choices }]) })
    return
  }
  const start = steps.length
  const into: number[] = []
  const out: number[] = []
  steps.push({ kind: 'fork', to: into })
  for (const choice of choices) {
    into.push(steps.length)
    emit(choice, steps)
    steps.push({ kind: 'fork', to: out })
  }
  const end = steps.length
  if (sign === '?' || sign === '*') into.push(end)
  out.push(sign === '@' || sign === '?' ? end : start)
  if (sign === '+') out.push(end)
}
