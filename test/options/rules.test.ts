import { expect, test } from '@jest/globals'
import { parseRules, RULE_NAMES } from '../../src/options/rules.js'
import { DEFAULT_RULES } from '../../src/rules/table.js'

const parse = (first: string, ...rest: string[]) =>
  parseRules({ lines: [first, ...rest], place: 'Option rules' })

test('a rule that is set leaves the others at their defaults', () => {
  expect(parse('duplicate-file: off')).toEqual({ ...DEFAULT_RULES, 'duplicate-file': 'off' })
  expect(DEFAULT_RULES['duplicate-file']).toBe('error')
})

test('several rules at once, with or without a space', () => {
  expect(parse('duplicate-file:warning', 'derived-copy :  error')).toEqual({
    'split-leakage': 'error',
    'label-conflict': 'error',
    'duplicate-file': 'warning',
    'duplicate-row': 'warning',
    'derived-copy': 'error',
    'shared-file': 'notice',
  })
})

test('an unknown rule is named with the nearest one', () => {
  expect(() => parse('duplicate-files: off')).toThrow(
    "Option rules: 'duplicate-files' is not one of split-leakage, label-conflict, duplicate-file, duplicate-row, derived-copy, " +
      'shared-file (did you mean duplicate-file?).',
  )
})

test('an unknown severity is named with the rule and those allowed', () => {
  expect(() => parse('derived-copy: warn')).toThrow(
    "Option rules, rule derived-copy: 'warn' is not one of error, warning, notice, off",
  )
})

test('a rule set twice must be set to the same', () => {
  expect(parse('derived-copy: off', 'derived-copy: off')['derived-copy']).toBe('off')
  expect(() => parse('derived-copy: off', 'derived-copy: error')).toThrow(
    'derived-copy is set to off and to error',
  )
})

test.each(['__proto__: off', 'constructor: off', 'split-leakage', 'off', ': off'])(
  '%s is refused',
  (line) => {
    expect(() => parse(line)).toThrow(/^Option rules: '/)
  },
)

test.each([
  ['duplicate-row/picture', 'picture', 'duplicate-row or duplicate-row/row'],
  ['duplicate-row/bytes', 'bytes', 'duplicate-row or duplicate-row/row'],
  [
    'duplicate-file/row',
    'row',
    'duplicate-file, duplicate-file/bytes, duplicate-file/picture or duplicate-file/near-picture',
  ],
  ['shared-file/near-picture', 'near-picture', 'shared-file, shared-file/bytes or shared-file/picture'],
  ['shared-file/row', 'row', 'shared-file, shared-file/bytes or shared-file/picture'],
])('%s, which nothing can break, is refused with what can be', (name, kind, possible) => {
  const [rule] = name.split('/')
  expect(() => parse(`${name}: error`)).toThrow(
    `Option rules: no group of kind ${kind} can break ${rule}, so '${name}' would do nothing; give ${possible}, or remove the line.`,
  )
})

test('each kind that can break a rule can be named', () => {
  for (const name of RULE_NAMES) expect(parse(`${name}: notice`)).toEqual(expect.anything())
  expect(RULE_NAMES.filter((name) => name.startsWith('duplicate'))).toEqual([
    'duplicate-file',
    'duplicate-row',
    'duplicate-file/bytes',
    'duplicate-file/picture',
    'duplicate-file/near-picture',
    'duplicate-row/row',
  ])
})

test('an unknown kind is named with those that there are, not with all pairs', () => {
  expect(() => parse('split-leakage/rows: off')).toThrow(
    "Option rules, rule split-leakage: 'rows' is not one of bytes, row, picture, near-picture (did you mean row?).",
  )
  expect(() => parse('split-leak/row: off')).toThrow(
    "'split-leak' is not one of split-leakage, label-conflict, duplicate-file, duplicate-row, derived-copy, shared-file (did you mean split-leakage?).",
  )
})

test('what is said of equal bytes alone leaves the other kinds as they were', () => {
  expect(parse('split-leakage/bytes: off')).toEqual({
    ...DEFAULT_RULES,
    'split-leakage': 'off',
    'split-leakage/row': 'error',
    'split-leakage/picture': 'error',
    'split-leakage/near-picture': 'warning',
  })
})
