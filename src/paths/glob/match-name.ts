import { acceptedEnds, compileTokens } from './program.js'
import { type Component, fixedText, type Text, type Token, widthAt } from './tokens.js'

/** Whether a component of a path, the part of the text between two places, is what a component of a glob says. */
export type MatchName = (text: Text, start: number, end: number) => boolean

/** Half of a character, which stands for a byte that is no text: comparing units could take it for half of another. */
const HALF = /^[\udc00-\udfff]/

/** How to compare names with a component of a glob. Takes time in proportion to name times component. */
export function nameMatcher(component: Exclude<Component, '**'>): MatchName {
  const fixed = fixedText(component)
  if (fixed !== null)
    return (text, start, end) => end - start === fixed.length && text.startsWith(fixed, start)
  if (component.some(({ kind }) => kind === 'group')) {
    const program = compileTokens(component)
    return (text, start, end) => start < end && acceptedEnds(program, text, start, end)[end - start] === 1
  }
  return (
    withOneStar(component) ?? ((text, start, end) => start < end && matchTokens(component, text, start, end))
  )
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

/** Where a way fails, only the last star has to take more: those before it have taken the least that they can. */
function matchTokens(tokens: readonly Token[], text: Text, start: number, end: number): boolean {
  let number = 0
  let at = start
  let afterStar = -1
  let starEnd = start
  for (;;) {
    const token = tokens[number]
    if (token?.kind === 'star') {
      if (number === tokens.length - 1) return true
      afterStar = ++number
      starEnd = at
      continue
    }
    const next = token === undefined ? -1 : endOf(token, text, at, end)
    if (next >= 0) {
      at = next
      number++
      continue
    }
    if (token === undefined && at === end) return true
    if (afterStar < 0 || starEnd >= end) return false
    starEnd += widthAt(text, starEnd)
    at = starEnd
    number = afterStar
  }
}

/** The place behind a token that begins at a place, or -1. */
function endOf(token: Token, text: Text, at: number, end: number): number {
  if (at >= end) return -1
  if (token.kind === 'text') {
    const next = at + token.text.length
    return next <= end && text.startsWith(token.text, at) ? next : -1
  }
  if (token.kind === 'class' && !token.holds(text.codePointAt(at) as number)) return -1
  return at + widthAt(text, at)
}
