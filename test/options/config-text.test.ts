import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Failure } from '../../src/failure.js'
import { readConfigText } from '../../src/options/config-text.js'

const read = (text: string) =>
  Object.fromEntries(Array.from(readConfigText(text, 'c.yml'), ([name, { lines }]) => [name, lines]))

describe('values as an input would give them', () => {
  test.each([
    ['', {}],
    ['# only a comment\n---\n', {}],
    ['source:\nexclude: ~\npaths: []\nlabels: ""', {}],
    ['\ufeffsource: git', { source: ['git'] }],
    ['min-size: 1000', { 'min-size': ['1000'] }],
    ['labels: |\n  data/{label}/**\n', { labels: ['data/{label}/**'] }],
    ['paths: |\n  a b # c\n\n  d: e\n', { paths: ['a b # c', 'd: e'] }],
    ['paths: [a, "b\\nc", " d ", ""]', { paths: ['a', 'b\nc', ' d '] }],
    ['splits: auto', { splits: ['auto'] }],
    [
      'splits: {train: [a/**, "b\\nc"], test: "d\\ne"}',
      { splits: ['train: a/**', 'train: b\nc', 'test: d', 'test: e'] },
    ],
    [
      'rules:\n  - duplicate-file: off\n  - "derived-copy: error"',
      { rules: ['duplicate-file: off', 'derived-copy: error'] },
    ],
  ])('%j', (text, values) => {
    expect(read(text)).toEqual(values)
  })

  test('a scalar is taken as it is written, whatever YAML makes of it', () => {
    const texts = ['007', '1e3', '0x10', 'on', 'true', 'No', '1.50', '2024-01-01', '.inf', '1_000']
    expect(read(`paths: [${texts.join(', ')}]`)).toEqual({ paths: texts })
    expect(read(`%YAML 1.1\n---\npaths: [${texts.join(', ')}]`)).toEqual({ paths: texts })
  })

  test('an error can point to file and line', () => {
    expect(readConfigText('\nsource: git', 'c.yml').get('source')?.place).toBe(
      'Option source in c.yml (line 2)',
    )
  })
})

describe('keys', () => {
  test('an unknown key is named with the nearest one and all known ones', () => {
    expect(() => read('source: git\nexclud: a')).toThrow(
      "Unknown key 'exclud' in c.yml (line 2) (did you mean exclude?); known keys: paths, exclude, source, " +
        'min-size, compare, read-limit, columns, splits, labels, rules, fail-on, base, baseline, comment, reports, if-no-files-found.',
    )
  })

  test('config is no key of a config file', () => {
    expect(() => read('config: a.yml')).toThrow("a config file can't name another")
    expect(() => read('token: s3cret')).toThrow(
      /^Option token in c\.yml \(line 1\): a file is no place for a secret/,
    )
    expect(() => read('token: s3cret')).not.toThrow(/s3cret/)
  })

  test.each(['source: git\nsource: git', 'rules: {derived-copy: off, derived-copy: off}'])(
    '%j: twice',
    (text) => {
      expect(() => read(text)).toThrow(/given twice/)
    },
  )

  test.each(['__proto__: a', 'constructor: a', '? [a]\n: b', ': a', '12: a', '<<: {paths: a}'])(
    '%j',
    (text) => {
      expect(() => read(text)).toThrow(Failure)
    },
  )
})

describe('what is refused', () => {
  test.each([
    ['source: [git]', /expected one word/],
    ['source: {a: b}', /expected one word/],
    ['labels: [a]', /expected one text/],
    ['min-size: [1]', /expected one number/],
    ['paths: {a: b}', /expected a text or a list of texts/],
    ['paths: [a: b]', /Option paths in c.yml \(line 1\): expected a text or a list/],
    ['paths: [[a]]', /expected a text or a list/],
    ['paths: [a, ]\nexclude: [~]', /Option exclude in c.yml \(line 2\)/],
    ['rules: {derived-copy: }', /expected a mapping NAME: VALUE/],
    ['rules: {derived-copy: {a: b}}', /expected a mapping NAME: VALUE/],
    ['splits: {"a:b": c}', /'a:b' holds a colon/],
    ['- paths', /must be a mapping/],
    ['data', /must be a mapping/],
    ['source: git\n---\nsource: git', /second document \(line 2, column 1\)/],
  ])('%j', (text, message) => {
    expect(() => read(text)).toThrow(Failure)
    expect(() => read(text)).toThrow(message)
  })

  test.each([
    'paths: **/data',
    'exclude: *.csv',
    'exclude:\n  - !x',
    'labels: {label}/a',
    'paths: [a]/b',
    'paths: a: b',
  ])('%j: with the advice to quote', (text) => {
    expect(() => read(text)).toThrow(/line \d.*quote values that start with \*/)
  })

  test.each(['[', '- ', '{a: ', '? ', '[{a: '])('many levels of %j', (level) => {
    for (const count of [20, 1000, 20_000]) expect(() => read(level.repeat(count))).toThrow(/too many levels/)
  })

  test('errors of YAML give line and column, and no text of the file', () => {
    const secret = 'S3CRET'
    for (const text of [
      `a: "${secret}`,
      `${secret}: [${secret}`,
      `\t${secret}`,
      `a: *${secret}\n b`,
      `${secret} x: 1`,
      `%${secret}`,
    ]) {
      expect(() => read(text)).toThrow(Failure)
      expect(() => read(text)).not.toThrow(new RegExp(`${secret} x|"${secret}|\\*${secret}|%${secret}`))
    }
    expect(() => read('source: git\nlabels: "x')).toThrow(/line 2, column/)
  })
})

test('any text gives lines or a failure on one line', () => {
  const piece = fc.constantFrom(
    'paths',
    'rules',
    'splits',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '*',
    '&a ',
    '!',
    '"',
    "'",
    '|',
    '#',
    'x',
    '0',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      try {
        for (const lines of Object.values(read(pieces.join('')))) expect(lines.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        expect((error as Failure).message).not.toContain('\n')
      }
    }),
    { numRuns: 500 },
  )
})
