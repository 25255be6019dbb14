import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { globMatcher, parseGlob } from '../../src/globs/glob.js'
import { pathMatcher, pathsMatcher } from '../../src/globs/match-path.js'
import { acceptedEnds, compileTokens } from '../../src/globs/program.js'
import type { Text, Token } from '../../src/globs/tokens.js'
import { cardGlobForm } from '../../src/pointers/huggingface-files.js'

/** A text that counts the characters that are looked at. */
function counted(text: string): { text: Text; steps(): number } {
  let steps = 0
  return {
    text: {
      length: text.length,
      startsWith: (start, at = 0) => {
        steps += start.length + 1
        return text.startsWith(start, at)
      },
      indexOf: (part, at = 0) => {
        const found = text.indexOf(part, at)
        steps += (found < 0 ? text.length : found) - at + 1
        return found
      },
      charCodeAt: (at) => {
        steps++
        return text.charCodeAt(at)
      },
      codePointAt: (at) => {
        steps++
        return text.codePointAt(at)
      },
    },
    steps: () => steps,
  }
}

function stepsOf(glob: string, path: string): number {
  const name = counted(path)
  for (const pattern of parseGlob(glob)) pathMatcher(pattern, 'or above')(name.text)
  pathsMatcher(parseGlob(glob), 'or above')(name.text)
  return name.steps()
}

describe('the steps of matching grow with name times glob', () => {
  test.each([
    ['**/*a*a*a*a*b.jpg', `data/${'a'.repeat(240)}`],
    [`${'*a'.repeat(100)}b`, 'a'.repeat(4000)],
    [`${'**/a/'.repeat(100)}b`, 'a/'.repeat(2000)],
    [`${'**/*a*a/'.repeat(30)}b`, `${'a'.repeat(60)}/`.repeat(60)],
    [`${'?(a)'.repeat(50)}${'a'.repeat(50)}b`, 'a'.repeat(1000)],
    [`${'*(a|aa)'.repeat(20)}b`, 'a'.repeat(1000)],
    ['+(+(+(a)))b', 'a'.repeat(1000)],
    [`@(${'*a'.repeat(50)}b)`, 'a'.repeat(1000)],
    [`${'@(|a)'.repeat(50)}b`, 'a'.repeat(1000)],
  ])('%.30j', (glob, path) => {
    expect(stepsOf(glob, path)).toBeLessThan(4 * glob.length * path.length)
  })

  test('for all of them', () => {
    const piece = fc.constantFrom('a', '*', '?', '**', '/', '[ab]', '@(a|*a)', '*(a|b?)', '+(aa)', '?(a)')
    const glob = fc.array(piece, { minLength: 1, maxLength: 40 }).map((all) => all.join(''))
    const path = fc
      .array(fc.constantFrom('a', 'aaaaaaaa', 'b', '/'), { minLength: 1, maxLength: 60 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(glob, path, (one, other) => {
        expect(stepsOf(one, other)).toBeLessThan(4 * (one.length + 1) * (other.length + 1))
      }),
      { numRuns: 2000 },
    )
  })

  test('but for what is not to match, which begins anew at each character, and never more than that', () => {
    for (const glob of [`${'!(a)'.repeat(10)}b`, '!(!(!(*a)))b']) {
      expect(stepsOf(glob, 'a'.repeat(200))).toBeLessThan(4 * glob.length * 200 ** 2)
    }
  })
})

describe('where an automaton would have too many states, steps are taken side by side', () => {
  /** How often a character is compared while all ways through the tokens are followed. */
  function comparisons(tokens: (count: () => boolean) => Token[], text: string): number {
    let steps = 0
    const program = compileTokens(tokens(() => ++steps > 0))
    acceptedEnds(program, text, 0, text.length)
    return steps
  }

  test.each([1, 10, 50])('each at most once for each character, %d in a row', (depth) => {
    const row = (count: () => boolean): Token[] =>
      Array.from({ length: depth }, () => ({
        kind: 'group',
        sign: '*',
        choices: [[{ kind: 'class', holds: count }]],
      }))
    expect(comparisons(row, 'a'.repeat(500))).toBeLessThanOrEqual(depth * 500)
  })

  test('and the answer is the same', () => {
    const glob = `*a${'?'.repeat(12)}`
    const letters = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 5, maxLength: 400 })
      .map((all) => all.join(''))
    const matches = globMatcher(glob)
    fc.assert(
      fc.property(letters, (name) => {
        expect(matches(name)).toBe(/^.*a.{12}$/.test(name))
      }),
      { numRuns: 500 },
    )
  })
})

test('a glob of a dataset card is one with these steps', () => {
  expect(cardGlobForm('**/*a*a*a*a*b.jpg')?.matches(`data/${'a'.repeat(240)}`)).toBe(false)
  expect(cardGlobForm('*a'.repeat(1000))?.matches('a'.repeat(200))).toBe(false)
})
