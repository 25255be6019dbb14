import { expect, test } from '@jest/globals'
import { parseRules } from '../../src/options/rules.js'
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
