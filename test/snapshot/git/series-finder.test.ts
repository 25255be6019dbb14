import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NO_SERIES, seriesAt } from '../../../src/columns/name-series.js'
import { pathColumns } from '../../../src/columns/paths.js'
import { fieldOf } from '../../../src/layout/field.js'
import { stemsBelow } from '../../../src/layout/gather-stems.js'
import { KIND } from '../../../src/layout/kinds.js'
import type { NameSeries, PathColumns } from '../../../src/model.js'
import { pathBytes } from '../../../src/paths/lossless.js'
import { createSeriesFinder } from '../../../src/snapshot/git/series-finder.js'

/** The series among files whose names git writes in chunks. */
function seriesOf({ names, directoryOf }: PathColumns, chunkStarts: readonly number[] = []): NameSeries {
  const finder = createSeriesFinder()
  const chunk = Buffer.alloc(4096)
  names.forEach((name, entry) => {
    if (chunkStarts.includes(entry)) {
      finder.nextChunk()
      chunk.fill(0xff)
    }
    // Behind each other, as in a listing; a new chunk overwrites the one before.
    const bytes = pathBytes(name)
    const start = entry % 2 === 0 ? 0 : 2048
    bytes.copy(chunk, start)
    finder.take(chunk, start, start + bytes.length, entry, directoryOf[entry] as number)
  })
  return finder.taken()
}

/** By file the shape of its series, with `#` for the number; `''`: it is in none. */
function shapes(paths: readonly string[], chunkStarts?: readonly number[]): string[] {
  const files = pathColumns(paths)
  const series = seriesOf(files, chunkStarts)
  return files.names.map((_, file) => {
    const number = seriesAt(series, file)
    const names = series.names[number]
    return number === NO_SERIES || names === undefined ? '' : `${names.beginning}#${names.ending}`
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
    ['they lie in different directories', ['a/1.bin', 'b/2.bin']],
  ])('not where %s', (_, paths) => {
    expect(shapes(paths)).toEqual(paths.map(() => ''))
  })

  test('across chunks of the listing only once it has begun', () => {
    expect(shapes(['s1', 's2', 's3', 's4'], [2])).toEqual(['s#', 's#', 's#', 's#'])
    expect(shapes(['s1', 's2', 's3'], [1])).toEqual(['', 's#', 's#'])
  })
})

const piece = fc.constantFrom(
  'a',
  'B',
  '_',
  '-',
  '.',
  'mask',
  'gt',
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
    fc.constantFrom('', '.png', '.txt', '.csv.gz', '.1'),
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

test('a name is that of its series with its number put in, and the stems of files are what they are without series', () => {
  fc.assert(
    fc.property(names, fc.array(fc.nat(30), { maxLength: 3 }), kind, (drawn, chunkStarts, state) => {
      const files = pathColumns(drawn)
      const series = seriesOf(files, chunkStarts)
      files.names.forEach((one, file) => {
        const number = seriesAt(series, file)
        if (number === NO_SERIES) return
        const { beginning, ending } = series.names[number] as NameSeries['names'][number]
        expect(beginning + String(series.numbers[file]).slice(1) + ending).toBe(one)
      })
      expect(stemsOf({ ...files, series }, state)).toEqual(stemsOf(files, state))
    }),
    { numRuns: 2000 },
  )
})

function stemsOf(files: PathColumns, state: number) {
  const field = fieldOf({
    files,
    chosen: files.names.map((_, file) => file),
    states: new Uint8Array(files.names.length).fill(state),
    isAutomatic: true,
    isAbovePath: (path) => path === '',
    isPointer: () => false,
  })
  return stemsBelow(field, field.tree.nodeOf[0] as number)
}
