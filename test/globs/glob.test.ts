import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import micromatch from 'micromatch'
import { Failure } from '../../src/failure.js'
import { directoryMatcher, globBase, globForms, globMatcher, isGlob } from '../../src/globs/glob.js'

const matches = (glob: string, path: string) => globMatcher(glob)(path)

describe('a glob', () => {
  test.each([
    ['data/a', 'data/a', true],
    ['data/a', 'data/a/b/c', true],
    ['data/a', 'data/ab', false],
    ['data/a/', 'data/a/b', true],
    ['data/a/', 'data/a', false],
    ['data/*/', 'data/x.png', false],
    ['data/*/', 'data/cat/x.png', true],
    ['**/old/', 'a/old/x', true],
    ['**/old/', 'a/old', false],
    ['./data/a', 'data/a/b', true],
    ['data//a', 'data/a/b', true],
    ['data/./a', 'data/a/b', true],
    ['data/x/../a', 'data/a/b', true],
    ['.', 'anything', true],
    ['data/*.png', 'data/a.png', true],
    ['data/*.png', 'data/a/b.png', false],
    ['data/*.png', 'data/.png', true],
    ['data/*', 'data', false],
    ['data/**', 'data', false],
    ['data/*/**', 'data/x', false],
    ['data/*/**', 'data/x/y', true],
    ['**/**', 'a', true],
    ['a/**/**/b/**', 'a/b/b', true],
    ['data/**/a', 'data/a', true],
    ['data/**/a', 'data/b/c/a/d', true],
    ['**/a*/**/b', 'x/ab/y/z/b', true],
    ['**/a/**/a/b', 'a/a/a/b', true],
    ['a**b', 'acb', true],
    ['a**b', 'a/b', false],
    ['data/?.png', 'data/\u{1f600}.png', true],
    ['data/??.png', 'data/\u{1f600}.png', false],
    ['data/?.png', 'data/\udcff.png', true],
    ['data/*\udcff', 'data/\u{1f4ff}', false],
    ['data/[\u{1f600}-\u{1f610}]', 'data/\u{1f605}', true],
    ['data/[!\u{1f600}]', 'data/\u{1f600}', false],
    ['[!x-z]', 'a', true],
    ['[!x-z]', 'y', false],
    ['[^x-z]', 'y', false],
    ['[x-z]', 'y', true],
    ['[]]', ']', true],
    ['[!]a]', ']', false],
    ['[a-]', '-', true],
    ['[\\]a]', ']', true],
    ['[[:digit:][:upper:]]', 'Q', true],
    ['[[:digit:][:upper:]]', 'q', false],
    ['[[:alpha:]]\\*a', 'a*a', true],
    ['[[:alpha:]]\\*a', 'aa', false],
    ['[![:space:]]', ' ', false],
    ['[a', '[a', true],
    ['[]', '[]', true],
    ['a|b', 'a|b', true],
    ['a|b', 'a', false],
    ['a|b/*.png', 'a|b/1.png', true],
    ['{a', '{a', true],
    ['a}', 'a}', true],
    ['{a}', '{a}', true],
    ['{}', '{}', true],
    ['{a{b,c}}', '{ac}', true],
    ['{a,b', '{a,b', true],
    ['\\{a,b\\}', '{a,b}', true],
    ['\\{a,b\\}', 'a', false],
    ['{a,b}/{c,d{e,f}}', 'b/df', true],
    ['{a\\,b,c}', 'a,b', true],
    ['x{,y}', 'x', true],
    ['{1..3}', '2', true],
    ['{1..3}', '4', false],
    ['{01..10}', '07', true],
    ['{1..9..4}', '5', true],
    ['{1..9..4}', '4', false],
    ['{c..a}', 'b', true],
    ['{Z..a}', '[', true],
    ['{-1..1}', '-1', true],
    ['[{,}]', ',', true],
    ['train (1)', 'train (1)/a', true],
    ['train (1)*', 'train (1) old', true],
    ['(a)', 'a', false],
    ['a+b', 'a+b', true],
    ['@(a|b)', 'b', true],
    ['@(a|b)', 'ab', false],
    ['?(a)b', 'b', true],
    ['*(a|b)c', 'abac', true],
    ['+(a)', 'aaa', true],
    ['x+(a)', 'x', false],
    ['!(a)', 'ab', true],
    ['!(a)', 'a', false],
    ['!(a|{b,c})', 'c', false],
    ['!(*.png)', 'a.png', false],
    ['!(*.png)', 'a.txt', true],
    ['a!(b)c', 'ac', true],
    ['a!(b)c', 'abc', false],
    ['!(!(a))', 'a', true],
    ['!(!(a))', 'b', false],
    ['@(+(a)|!(*b))c', 'xbc', false],
    ['@(a|\\|)', '|', true],
    ['!(\u{1f600})', '\u{1f600}', false],
    ['@(a', '@(a', true],
    ['!a', '!a', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['/mnt/*/a', '/mnt/x/a/b', true],
    ['/mnt', '/mnt/a', true],
    ['*/mnt', '/mnt', false],
    ['../a/*', '../a/b', true],
  ])('%j and %j: %j', (glob, path, expected) => expect(matches(glob, path)).toBe(expected))

  test.each([
    ['data/[z-a]', /runs backwards/],
    ['data/[[:latin:]]', /no class of characters/],
    ['data/[a/]b]', /slash/],
    ['data/(a|b)', /write @\(a\|b\)/],
    ['data/[0-9]+', /write \+\(\[0-9\]\)/],
    ['data/@(a/b|c)', /write \{A,B\}/],
    ['data/a\\', /write \\\\ for/],
    ['data\\/a', /write \/ alone/],
    ['data/*/../a', /without \.\./],
    ['{a,}', /write \*\*/],
    ['{1..1000000}', /1,000,000 globs/],
    ['{a,b}'.repeat(20), /more than 2,000 globs/],
    ['{a,b}'.repeat(5000), /more than 2,000 globs/],
    [`${'{'.repeat(300)}a,b${'}'.repeat(300)}`, /braces within braces/],
    [`${'@('.repeat(50)}a${')'.repeat(50)}`, /groups within groups/],
    ['x'.repeat(70_000), /longer/],
  ])('that can not be obeyed is refused: %.20j', (glob, reason) => {
    for (const read of [globMatcher, globForms, globBase, directoryMatcher]) {
      expect(() => read(glob)).toThrow(Failure)
      expect(() => read(glob)).toThrow(reason)
    }
    expect(isGlob(glob) || glob.startsWith('x')).toBe(true)
  })

  test('is told from a name', () => {
    for (const name of ['a', 'train (1)', 'a|b', '{a', '{a}', 'a+b', '!a', '[a', 'a@b', '']) {
      expect(isGlob(name)).toBe(false)
    }
    for (const glob of ['*', 'a?', '[a]', '{a,b}', '@(a)', '\\[a\\]', 'a/**']) expect(isGlob(glob)).toBe(true)
  })

  test.each([
    ['data/a/*.png', 'data/a'],
    ['**', ''],
    ['data/{a,b}/c', 'data'],
    ['data/{a/x,a/y}/*', 'data'],
    ['da{ta,y}/*', ''],
    ['data/\\[a\\]/b', 'data'],
    ['data/[a]', 'data'],
    ['/*/a', '/'],
    ['/mnt/a*', '/mnt'],
    ['a', ''],
  ])('%j can not leave %j', (glob, base) => expect(globBase(glob)).toBe(base))
})

/** Pieces of names and of globs, few enough that they meet. */
const NAME = fc
  .array(fc.constantFrom('a', 'b', '.', '-', '1', '\n'), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(''))
const PATH = fc
  .array(
    NAME.filter((name) => !/^\.+$/.test(name)),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'))

/** What stands for itself, wildcards and classes: the common language of globs. */
const COMMON = [
  'a',
  'b',
  '-',
  '1',
  '*',
  '?',
  '[ab]',
  '[^ab]',
  '[a-b1]',
  '[[:alpha:]]',
  '{a,b1}',
  '{1..2}',
  '\\*',
]
const GLOB = globsOf(COMMON).map((parts) => parts.join('/'))

/** Pieces of globs, and what they mean as regular expressions. */
const MEANINGS: Record<string, string> = {
  a: 'a',
  '*': '[^/]*',
  '?': '[^/]',
  '[!a]': '[^a/]',
  '@(a|b)': '(?:a|b)',
  '?(a|.b)': '(?:a|\\.b)?',
  '*(a|-b)': '(?:a|-b)*',
  '+(a|?(b)1)': '(?:a|b?1)+',
  '@(|*b)': '(?:|[^/]*b)',
}

function globsOf(pieces: string[]): fc.Arbitrary<string[]> {
  const part = fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
        .map((all) => all.join(''))
        .filter((text) => !text.startsWith('**')),
    },
    { weight: 1, arbitrary: fc.constant('**') },
  )
  return fc.array(part, { minLength: 1, maxLength: 4 })
}

describe('for all globs and paths', () => {
  test('of the common language the answer is that of micromatch', () => {
    fc.assert(
      fc.property(GLOB, PATH, (glob, path) => {
        // It loses what is escaped beside a class of characters: bash is with us.
        fc.pre(!(glob.includes('[:alpha:]') && glob.includes('\\')))
        // Its shortcuts err (`*.` matches `a/b.`), and without the last one `a/**` matches `a`.
        const options = { dot: true, flags: 's', windows: false, fastpaths: false, strictSlashes: true }
        const globs = micromatch.braces(glob, { expand: true, keepEscaping: true } as object)
        const expected = globs.some((each) =>
          [each, `${each}/**`].some((form) => micromatch.makeRe(form, options as object)?.test(path)),
        )
        expect(matches(glob, path)).toBe(expected)
      }),
      { numRuns: 5000 },
    )
  })

  test('groups mean what expressions mean by theirs', () => {
    const pieces = fc.array(fc.constantFrom(...Object.keys(MEANINGS)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(pieces, NAME, (glob, name) => {
        const expression = new RegExp(`^${glob.map((piece) => MEANINGS[piece]).join('')}$`)
        fc.pre(!glob.join('').includes('**') || !/^\*+$/.test(glob.join('')))
        expect(matches(glob.join(''), name)).toBe(expression.test(name))
      }),
      { numRuns: 5000 },
    )
    const choice = fc.array(fc.constantFrom(...Object.keys(MEANINGS)), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(choice, choice, NAME, (one, other, name) => {
        const choices = `(${one.join('')}|${other.join('')})`
        expect(matches(`!${choices}`, name)).toBe(!matches(`@${choices}`, name))
        expect(matches(`a!${choices}b`, `a${name}b`)).toBe(!matches(`@${choices}`, name))
      }),
      { numRuns: 2000 },
    )
  })

  test('the forms together match what the glob does, each below its base; directories above are not pruned', () => {
    fc.assert(
      fc.property(GLOB, PATH, (glob, path) => {
        const forms = globForms(glob).filter((form) => form.matches(path))
        expect(forms.length > 0).toBe(matches(glob, path))
        for (const { base } of forms)
          expect(base === '' || path === base || path.startsWith(`${base}/`)).toBe(true)
        if (!matches(glob, path)) return
        const base = globBase(glob)
        expect(base === '' || path.startsWith(`${base}/`)).toBe(true)
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
          expect(directoryMatcher(glob)(path.slice(0, end))).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('any text is a glob or refused, and an escaped name matches itself alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab/*?[]{}(),|!@+\\.-1:^\u{1f600}'), maxLength: 20 })
    fc.assert(
      fc.property(text, (glob) => {
        try {
          expect(typeof matches(glob, 'a/b')).toBe('boolean')
        } catch (error) {
          expect(error).toBeInstanceOf(Failure)
        }
      }),
      { numRuns: 5000 },
    )
    const name = text.filter((each) => /^[^/]+$/.test(each) && !/^\.+$/.test(each))
    fc.assert(
      fc.property(name, name, (one, other) => {
        const glob = one.replace(/[*?[\]{}(),|!@+\\.:^-]/g, '\\$&')
        expect(matches(glob, one)).toBe(true)
        expect(matches(glob, other)).toBe(one === other)
      }),
    )
  })
})
