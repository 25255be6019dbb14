import { describe, expect, test } from '@jest/globals'
import type { RepeatedDirectory } from '../../src/model.js'
import { explain } from '../../src/report/explained.js'
import { finding } from '../fixtures/reports.js'

const set = (...paths: string[]): RepeatedDirectory => ({ paths, files: 2, bytes: 9 })
const copies = (...paths: string[]) =>
  finding(
    ['duplicate-file'],
    paths.map((path) => ({ path })),
  )

describe('repeated directories explain', () => {
  test('what lies at one place in each of them', () => {
    const all = [copies('a/x', 'b/x'), copies('a/deep/y', 'b/deep/y')]
    expect(explain([set('a', 'b')], all)).toEqual([{ ...set('a', 'b'), explains: all }])
  })

  test.each([
    ['at different places', ['a/x', 'b/y']],
    ['in one of them twice', ['a/x', 'a/y', 'b/x', 'b/y']],
    ['also elsewhere', ['a/x', 'b/x', 'c/x']],
    ['in a directory whose name begins alike', ['a/x', 'ab/x']],
  ])('but not what lies %s', (_, paths) => {
    const whole = copies('a/w', 'b/w')
    expect(explain([set('a', 'b')], [copies(...paths), whole])[0]?.explains).toEqual([whole])
  })

  test('each finding once, by the directories that hold all of its files', () => {
    const outer = copies('a/x', 'b/x')
    const inner = copies('a/in/y', 'b/in/y', 'c/y')
    const [above, below] = explain([set('a', 'b'), set('a/in', 'b/in', 'c')], [inner, outer])
    expect([above?.explains, below?.explains]).toEqual([[outer], [inner]])
  })

  test('what stands for a directory, and data by its own place', () => {
    const whole = copies('a/', 'b/')
    const data = finding(
      ['duplicate-file'],
      [
        { path: 'd/x.dvc', place: 'c/x', pointer: 'dvc' },
        { path: 'e.dvc', place: 'e/x', pointer: 'dvc' },
      ],
    )
    const [first, second] = explain([set('a', 'b'), set('c', 'e')], [whole, data])
    expect([first?.explains, second?.explains]).toEqual([[whole], [data]])
  })

  test('nothing where each file has another copy, but are told; not where all rules are off', () => {
    const other = copies('a/x', 'b/x', 'elsewhere')
    expect(explain([set('a', 'b'), set('off/1', 'off/2')], [other])).toEqual([
      { ...set('a', 'b'), explains: [] },
    ])
    expect(explain([set('a', 'b')], [])).toEqual([])
  })
})
