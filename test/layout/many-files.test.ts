import { expect, test } from '@jest/globals'
import { DESCRIPTION, PASSED_OVER, stateOfName } from '../../src/layout/files/by-name.js'
import { KIND } from '../../src/layout/files/kinds.js'
import { placesOf } from '../judge/built.js'

/** More than are compared one by one. */
const MANY = 10_000

const word = (number: number): string => `${(number * 7919) % 1_000_003}x${number % 7}`

test('of very many names a sample tells classes from views of the same samples', () => {
  const inOf = (directory: string, first: number): string[] =>
    Array.from({ length: MANY }, (_, index) => `d/train/${directory}/${word(first + index)}.bin`)
  const first = `${word(0)}.bin`
  const last = `${word(2 * MANY - 1)}.bin`
  const classes = placesOf([...inOf('cat', 0), ...inOf('dog', MANY), 'd/test/cat/1.bin'])
  expect(classes[`d/train/cat/${first}`]).toBe('train cat d')
  expect(classes[`d/train/dog/${last}`]).toBe('train dog d')
  const views = placesOf([...inOf('cat', 0), ...inOf('dog', 0), 'd/test/cat/1.bin'])
  expect(views[`d/train/cat/${first}`]).toBe('train - d')
})

test.each([
  ['sample_0001.bin', KIND.other],
  ['sample_0001.JPG', KIND.picture],
  ['README.bin', PASSED_OVER.excluded],
  ['License.bin', PASSED_OVER.excluded],
  ['Dockerfile.gpu', PASSED_OVER.code],
  ['thumbs.db', PASSED_OVER.excluded],
  ['my_labels.TXT', PASSED_OVER.metadata],
  ['set.dvc', DESCRIPTION],
  ['a.names', PASSED_OVER.metadata],
])('%s says what it said before others of its ending were seen', (name, state) => {
  expect(stateOfName(name)).toBe(state)
  stateOfName(`other${name.slice(name.lastIndexOf('.'))}`)
  expect(stateOfName(name)).toBe(state)
})

test('parts by the hundred thousand are numbers as twenty are', () => {
  const parts = Array.from({ length: 130_000 }, (_, number) => `d/train/${number}/a.png`)
  const places = placesOf([...parts, 'd/test/0/b.png', 'd/test/1/b.png'])
  expect(places['d/train/129999/a.png']).toBe('train - d')
})
