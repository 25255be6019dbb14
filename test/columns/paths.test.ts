import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { numbersTo } from '../../src/columns/numbers.js'
import {
  baseName,
  directoryNumbers,
  holdsPath,
  parentDirectory,
  pathAt,
  pathColumns,
  pathIn,
} from '../../src/columns/paths.js'

/** Names that mean something to a careless program. */
const NAME = fc.constantFrom(
  ...['a', 'b', 'ab', 'a.b', ' ', '\n', '\udce9', '\u{1f600}', '__proto__', 'constructor', '-', '*', '..'],
)
const PATH = fc
  .tuple(fc.constantFrom('', '', '/', '../'), fc.array(NAME, { minLength: 1, maxLength: 4 }))
  .map(([start, names]) => start + names.join('/'))
const PATHS = fc.uniqueArray(PATH, { maxLength: 30, size: 'max' })

const listOf = (columns: Parameters<typeof pathAt>[0]): string[] =>
  Array.from(numbersTo(columns.names.length), (file) => pathAt(columns, file))

describe('columns of paths', () => {
  test('give back every path, in order, and hold each directory once', () => {
    fc.assert(
      fc.property(PATHS, (paths) => {
        const columns = pathColumns(paths)
        expect(listOf(columns)).toEqual(paths)
        expect(new Set(columns.directories).size).toBe(columns.directories.length)
        expect(columns.directories).toHaveLength(new Set(paths.map(parentDirectory)).size)
        expect(columns.names.texts.every((name) => !name.includes('/'))).toBe(true)
      }),
    )
  })

  test('hold a path exactly if it is a file or a directory above one', () => {
    fc.assert(
      fc.property(PATHS, fc.array(PATH, { maxLength: 10 }), (paths, others) => {
        const columns = pathColumns(paths)
        const above = paths.flatMap((path) => {
          const parts = path.split('/')
          return parts.slice(1).map((_, count) => parts.slice(0, count + 1).join('/'))
        })
        for (const path of [...paths, ...others, ...above].filter((each) => each !== '')) {
          const isHeld = paths.some((file) => file === path || file.startsWith(`${path}/`))
          expect([path, holdsPath(columns, path)]).toEqual([path, isHeld])
        }
      }),
    )
  })

  test('directories keep their numbers where others go on', () => {
    fc.assert(
      fc.property(PATHS, PATHS, (first, then) => {
        const directories = [...pathColumns(first).directories]
        const before = directories.length
        const numberOf = directoryNumbers(directories)
        const all = [...first, ...then].map((path) => directories[numberOf(parentDirectory(path))])
        expect(all).toEqual([...first, ...then].map(parentDirectory))
        expect(directories).toEqual(pathColumns([...first, ...then]).directories)
        expect(directories.slice(0, before)).toEqual(pathColumns(first).directories)
      }),
    )
  })
})

test.each([
  ['file', '', 'file'],
  ['a/file', 'a', 'file'],
  ['a/b/file', 'a/b', 'file'],
  ['/file', '/', 'file'],
  ['/a/file', '/a', 'file'],
  ['../file', '..', 'file'],
])('%s lies in "%s"', (path, directory, name) => {
  expect([parentDirectory(path), baseName(path)]).toEqual([directory, name])
  expect(pathIn(directory, name)).toBe(path)
  const columns = pathColumns([path])
  expect({ ...columns, directoryOf: [...columns.directoryOf], names: columns.names.texts }).toEqual({
    directories: [directory],
    directoryOf: [0],
    names: [name],
  })
  expect(pathAt(columns, 0)).toBe(path)
})

test('a name that begins as another does is not held', () => {
  const columns = pathColumns(['data/train/1', 'top', '/abs/x'])
  const held = ['data', 'data/train', 'data/train/1', 'top', '/abs', '/abs/x']
  const notHeld = ['dat', 'data/trai', 'data/train/', 'data/train/11', 'train', '1', 'to', 'abs', '/x', '/ab']
  expect(held.filter((path) => !holdsPath(columns, path))).toEqual([])
  expect(notHeld.filter((path) => holdsPath(columns, path))).toEqual([])
})
