import { expect, test } from '@jest/globals'
import { goal, goalRows, over, verdict } from '../../bench/goals.mjs'

test('a goal is met up to its limit', () => {
  expect(verdict(goal('time', 1, 1))).toBe('≤ 1.0 ×: met')
  expect(verdict(goal('time', 1.001, 1))).toBe('≤ 1.0 ×: **missed**')
  expect(verdict(goal('peak', 449e6, 450e6, 'bytes'))).toBe('≤ 450 MB: met')
  expect(verdict(goal('exponent', 1.06, 1.05, ''))).toBe('≤ 1.05: **missed**')
})

test('what is not known is neither met nor missed', () => {
  expect(over(1, Number.POSITIVE_INFINITY)).toBeNull()
  expect(over(undefined, 2)).toBeNull()
  expect(over(1, 0)).toBeNull()
  expect(verdict(goal('time', null, 0.35))).toBe('≤ 0.35 ×: not measured')
})

test('a ratio just above its limit never looks met', () => {
  const rows = goalRows([{ name: 'disk', goals: [goal('time', 1.004, 1)] }])
  expect(rows).toEqual([['disk', 'time', '1.004 ×', '≤ 1.0 ×', '**missed**']])
})

test('all goals of all measurements are listed', () => {
  const rows = goalRows([
    { name: 'disk', goals: [goal('time', 0.9, 1), goal('reading', 1.2, 1.1)] },
    { name: 'cold', goals: [] },
    { name: 'start', goals: [goal('help', null, 1.6)] },
  ])
  expect(rows.map(([name, what, value, , word]) => [name, what, value, word])).toEqual([
    ['disk', 'time', '0.90 ×', 'met'],
    ['disk', 'reading', '1.20 ×', '**missed**'],
    ['start', 'help', '–', 'not measured'],
  ])
})
