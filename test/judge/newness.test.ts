import { expect, test } from '@jest/globals'
import { newness } from '../../src/judge/newness.js'
import { groupOf } from './built.js'

test('compared with nothing, every finding and every file of it is new', () => {
  const { finding, isNewPath } = newness(groupOf(['a', 'b']), ['duplicate-file'], null)
  expect([finding, isNewPath('a'), isNewPath('b')]).toEqual([true, true, true])
})
