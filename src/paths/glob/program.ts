import type { HoldsCharacter, Text, Token } from './tokens.js'
import { widthAt } from './tokens.js'

/** One step of a program; those that follow each other in it are taken one after the other. */
type Step =
  /** Takes a character. */
  | { kind: 'one'; holds: HoldsCharacter }
  /** Goes on at several places. */
  | { kind: 'fork'; to: number[] }
  /** Takes any text that another program does not accept. */
  | { kind: 'not'; program: Program }
  | { kind: 'done' }

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
      else if (step.kind === 'fork') pending.push(...step.to)
      else if (step.kind === 'done') ends[at - start] = 1
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
    pending.push(...(later.get(at) ?? []))
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
    } else if (token.kind === 'any') steps.push({ kind: 'one', holds: () => true })
    else if (token.kind === 'class') steps.push({ kind: 'one', holds: token.holds })
    else if (token.kind === 'star') emitStar(steps)
    else if (token.kind === 'group') emitGroup(token, steps)
    else throw new Error('A label has no program of its own.')
  }
}

function emitStar(steps: Step[]): void {
  const start = steps.length
  steps.push({ kind: 'fork', to: [start + 1, start + 3] })
  steps.push({ kind: 'one', holds: () => true })
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
