import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { filesNamed, NO_SERIES, nameAt, namesFrom, noNames } from '../../../src/columns/names.js'
import { numbersTo } from '../../../src/columns/numbers.js'
import { firstStates } from '../../../src/layout/directories/first-states.js'
import { stemsBelow } from '../../../src/layout/directories/gather-stems.js'
import { fieldOf } from '../../../src/layout/files/field.js'
import { KIND, kindOf, stemEndOf } from '../../../src/layout/files/kinds.js'
import { answersByEnding } from '../../../src/layout/files/names-by-ending.js'
import type { Names, NumberedName, PathColumns } from '../../../src/model.js'
import { pathBytes } from '../../../src/paths/lossless.js'
import { createNameReader } from '../../../src/snapshot/git/name-reader.js'

/** The names as git writes them in chunks. */
function readNames(written: readonly string[], chunkStarts: readonly number[] = []): Names {
  const names = noNames()
  const reader = createNameReader(names)
  const chunk = Buffer.alloc(4096)
  written.forEach((name, entry) => {
    if (chunkStarts.includes(entry)) {
      reader.nextChunk(false)
      chunk.fill(0xff)
    }
    // Behind each other, as in a listing; a new chunk overwrites the one before.
    const bytes = pathBytes(name)
    const start = entry % 2 === 0 ? 0 : 2048
    bytes.copy(chunk, start)
    reader.take(chunk, start, start + bytes.length)
  })
  return names
}

/** By name the shape of its series, with `#` for the number; `''`: it is in none. */
function shapes(written: readonly string[], chunkStarts?: readonly number[]): string[] {
  const names = readNames(written, chunkStarts)
  return Array.from(written, (_, file) => {
    const number = names.seriesOf[file] as number
    const { beginning, ending } = names.series[number] as NumberedName
    return number === NO_SERIES ? '' : `${beginning}#${ending}`
  })
}

describe('a series is found', () => {
  test.each([
    [
      ['sample_001.bin', 'sample_792.bin'],
      ['sample_#.bin', 'sample_#.bin'],
    ],
    [
      ['x1.jpg', 'x12.jpg', 'x2.jpg'],
      ['x#.jpg', 'x#.jpg', 'x#.jpg'],
    ],
    [
      ['a_1_left.png', 'a_2_left.png', 'a_2_right.png'],
      ['a_#_left.png', 'a_#_left.png', ''],
    ],
    [
      ['1', '2'],
      ['#', '#'],
    ],
    [
      ['caf\u00e91', 'caf\u00e92', '\udcff1', '\udcff2'],
      ['caf\u00e9#', 'caf\u00e9#', '\udcff#', '\udcff#'],
    ],
  ])('among %j', (paths, expected) => {
    expect(shapes(paths)).toEqual(expected)
  })

  test.each([
    ['the ending differs', ['a_001.mp4', 'a_002.mp3']],
    ['more than the number differs', ['a_001.bin', 'a_0x1.bin']],
    ['one has no number', ['a_.bin', 'a_1.bin']],
    ['two numbers differ', ['a_1_1.bin', 'a_2_2.bin']],
    ['the number has more digits than there is room for', ['a_1234567890.bin', 'a_1234567891.bin']],
    ['digits are of another script', ['a\u0661', 'a\u0662']],
  ])('not where %s', (_, paths) => {
    expect(shapes(paths)).toEqual(paths.map(() => ''))
  })

  test('across chunks of the listing only once it has begun', () => {
    expect(shapes(['s1', 's2', 's3', 's4'], [2])).toEqual(['s#', 's#', 's#', 's#'])
    expect(shapes(['s1', 's2', 's3'], [1])).toEqual(['', 's#', 's#'])
  })
})

test('so many series that they would take more than names are none', () => {
  const pairs = Array.from({ length: 4000 }, (_, sample) =>
    [0, 1].map((view) => `${'x'.repeat(sample % 200)}-${sample}-${view}.jpg`),
  )
  const written = pairs.flat()
  const names = readNames(written)
  expect(names.series.length).toBeLessThan(1200)
  expect(written.map((_, file) => nameAt(names, file))).toEqual(written)
})

const piece = fc.constantFrom(
  'a',
  'B',
  '_',
  '-',
  '.',
  'mask',
  'gt',
  'README',
  'docker',
  'model',
  'ckpt',
  'labels',
  'vocab',
  '0',
  '1',
  '0000',
  '12',
  '\u00e9',
  '\udcff',
)
const name = fc
  .tuple(
    fc.array(piece, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      ...['', '.png', '.txt', '.csv.gz', '.1', '.json', '.bin', '.dvc', '.mp3', '.mp3.gz', '.py', '.names'],
      ...['.csv-00000-of-00002', '.data-00000-of-00001', '.index', '.h5', '.nii.gz', '.md', '.zip'],
    ),
  )
  .map(([pieces, ending]) => pieces.join('') + ending)
const number = fc.oneof(fc.nat(20_000).map(String), fc.constantFrom('0000', '0001', '0002', '007'))
/** Names that come again with another last number, and names of any kind. */
const names = fc
  .array(fc.tuple(name, fc.array(number, { maxLength: 4 })), { minLength: 1, maxLength: 8 })
  .map((drawn) =>
    drawn.flatMap(([one, numbers]) => [one, ...numbers.map((other) => one.replace(/\d+(?!.*\d)/, other))]),
  )
const kind = fc.constantFrom(KIND.picture, KIND.text)

/** Files of one directory. */
const inOne = (names: Names): PathColumns => ({
  directories: [''],
  directoryOf: new Int32Array(names.length),
  names,
})

test('names are what git wrote, and what they say is what they say without series', () => {
  fc.assert(
    fc.property(names, fc.array(fc.nat(30), { maxLength: 3 }), kind, (drawn, chunkStarts, state) => {
      const read = inOne(readNames(drawn, chunkStarts))
      const plain = inOne(namesFrom(drawn))
      expect(drawn.map((_, file) => nameAt(read.names, file))).toEqual(drawn)
      expect(stemsOf(read, state)).toEqual(stemsOf(plain, state))
      for (const isNamed of [null, (entry: number) => entry % 2 === 0]) {
        expect(statesOf(read, isNamed)).toEqual(statesOf(plain, isNamed))
      }
      const [least] = drawn
      const wanted = new Set([least as string, 'a1.png', 'mask', 'README.md'])
      expect(filesNamed(read.names, wanted)).toEqual(filesNamed(plain.names, wanted))
      expect(asked(read.names)).toEqual(asked(plain.names))
    }),
    { numRuns: 2000 },
  )
})

/** What is asked once for a series. */
function asked(names: Names): string[] {
  const answer = answersByEnding(names, (one) => `${kindOf(one)} ${one.slice(stemEndOf(one))}`)
  return Array.from(numbersTo(names.length), answer)
}

function statesOf(files: PathColumns, isNamed: ((entry: number) => boolean) | null): Uint8Array {
  return firstStates(files, numbersTo(files.names.length), (directory) => directory, isNamed).states
}

function stemsOf(files: PathColumns, state: number) {
  const field = fieldOf({
    files,
    chosen: numbersTo(files.names.length),
    states: new Uint8Array(files.names.length).fill(state),
    isAutomatic: true,
    isAbovePath: (path) => path === '',
    isPointer: () => false,
  })
  return stemsBelow(field, field.tree.nodeOf[0] as number)
}
