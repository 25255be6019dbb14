import { accepts, createAutomaton } from './automaton.js'
import { acceptedEnds, compileTokens } from './program.js'
import { type Component, fixedText, type Text, type Token } from './tokens.js'

/** Whether a component of a path, the part of the text between two places, is what a component of a glob says. */
export type MatchName = (text: Text, start: number, end: number) => boolean

/** Half of a character, which stands for a byte that is no text: comparing units could take it for half of another. */
const HALF = /^[\udc00-\udfff]/

/** How to compare names with a component of a glob. Takes time in proportion to name times component. */
export function nameMatcher(component: Exclude<Component, '**'>): MatchName {
  const fixed = fixedText(component)
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start)
  return withOneStar(component) ?? byAutomaton(component)
}

/** Whether a component is one star and text on either side, or on none. */
export function isOneStar(component: Exclude<Component, '**'>): boolean {
  return withOneStar(component) !== null
}

/** `*`, `a*`, `*a` and `a*b` need no more than to compare both ends. */
function withOneStar(component: readonly Token[]): MatchName | null {
  const star = component.findIndex(({ kind }) => kind === 'star')
  const [before, after] = [component.slice(0, star), component.slice(star + 1)].map(fixedText)
  if (star < 0 || typeof before !== 'string' || typeof after !== 'string' || HALF.test(after)) return null
  const least = Math.max(1, before.length + after.length)
  if (before === '' && after === '') return (_, start, end) => start < end
  return (text, start, end) =>
    end - start >= least && text.startsWith(after, end - after.length) && text.startsWith(before, start)
}

/** Both ends are compared first where they are fixed, which spares most names the rest. */
function byAutomaton(component: readonly Token[]): MatchName {
  const first = component[0]
  const last = component.at(-1)
  const before = first?.kind === 'text' ? first.text : ''
  const after = last?.kind === 'text' && !HALF.test(last.text) ? last.text : ''
  const inner = component.slice(before === '' ? 0 : 1, after === '' ? undefined : -1)
  const program = compileTokens(inner)
  const automaton = createAutomaton(program)
  const least = Math.max(1, before.length + after.length)
  return (text, start, end) =>
    end - start >= least &&
    text.startsWith(after, end - after.length) &&
    text.startsWith(before, start) &&
    acceptsInner(text, start + before.length, end - after.length)

  function acceptsInner(text: Text, start: number, end: number): boolean {
    return accepts(automaton, text, start, end) ?? acceptedEnds(program, text, start, end)[end - start] === 1
  }
}
