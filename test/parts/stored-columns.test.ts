import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ColumnValues } from '../../src/model.js'
import { KEY_BYTES, type PartRow } from '../../src/parts/file/format.js'
import { pathIn } from '../../src/parts/file/more.js'
import { openPart } from '../../src/parts/file/read.js'
import { type StoredColumn, storedColumn } from '../../src/parts/file/stored-column.js'
import type { HeadFacts } from '../../src/parts/file/write.js'
import { writePart } from '../../src/parts/file/write.js'
import { pickRows } from '../../src/parts/work.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'
import { headOfPart } from './judged.js'

afterAll(removeTrees)

const text = fc.oneof(fc.constantFrom('', 'train', 'cät', 'a/b', '\udc80'), fc.string({ unit: 'grapheme' }))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 })
const by = fc.constantFrom('directories' as const, 'names' as const)
const bytes = (most: number) => fc.uint8Array({ maxLength: most })

const row: fc.Arbitrary<PartRow> = fc.record({
  kind: fc.constantFrom('bytes', 'picture'),
  sample: fc.nat(),
  by: maybe(text.filter(isWellFormed)),
  key: maybe(fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES })),
  dataset: maybe(text),
  path: text,
  size: maybe(fc.maxSafeNat()),
  split: maybe(text),
  splitBy: maybe(by),
  label: maybe(text),
  labelBy: maybe(by),
  more: maybe(fc.constant({ table: true })),
  print: maybe(bytes(40)),
  content: maybe(bytes(9)),
})

function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value)
}

/** Rows of one kind, all with a value or none, or some. */
const rows = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom('all', 'none', 'some'))
  .map(([all, which]) =>
    all.map((each, number) => ({
      ...each,
      ...(which === 'none' ? { key: null, split: null, size: null, print: null } : {}),
      ...(which === 'all' ? { key: new Uint8Array(KEY_BYTES).fill(number), split: 'one', size: number } : {}),
    })),
  )

async function written(all: readonly PartRow[]) {
  const path = join(makeDirectory(), 'part.parquet')
  await writePart(path, [all], (): HeadFacts => headOfPart(all.length))
  return openPart(path, path)
}

describe('what was written is read', () => {
  test('each value of each row, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.func(fc.integer()), async (all, rank) => {
        const part = await written(all)
        let first = 0
        part.facts.groups.forEach(({ rows: count }, group) => {
          const columns = part.read(group, NAMES)
          const places = Array.from({ length: count }, (_, place) => place)
          for (const place of places.sort((left, right) => rank(left) - rank(right))) {
            expect(rowIn(columns, place)).toEqual(asWritten(all[first + place] as PartRow))
          }
          first += count
        })
        part.close()
      }),
      { numRuns: 60 },
    )
  })

  test('some rows alone, as another thread hands them over', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.func(fc.boolean()), async (all, isWanted) => {
        const part = await written(all)
        let first = 0
        for (const [group, { rows: count }] of part.facts.groups.entries()) {
          const wanted = Int32Array.from({ length: count }, (_, row) => row).filter((row) => isWanted(row))
          const chunks = NAMES.map((name) => ({ name, chunk: part.chunkOf(group, name) }))
          const picked = await pickRows({ location: part.location, chunks, rows: count, wanted })
          expect(picked.trouble).toBeNull()
          const columns = Object.fromEntries(
            NAMES.map((name, at) => [
              name,
              storedColumn(structuredClone(picked.columns[at] as ColumnValues)),
            ]),
          ) as ReturnType<typeof part.read<(typeof NAMES)[number]>>
          wanted.forEach((row, place) => {
            expect(rowIn(columns, place)).toEqual(asWritten(all[first + row] as PartRow))
          })
          first += count
        }
        part.close()
      }),
      { numRuns: 60 },
    )
  })
})

const NAMES = [
  ...(['path', 'dataset', 'split', 'label', 'split_by', 'label_by', 'size', 'sample'] as const),
  ...(['kind', 'key', 'by', 'more', 'print', 'content'] as const),
]

/** A row as it was given to be written, from the columns that were read. */
function rowIn(columns: Record<(typeof NAMES)[number], StoredColumn>, place: number) {
  const exact = JSON.parse(columns.more.textAt(place) ?? '{}')
  return {
    path: pathIn(columns.path, columns.more, place),
    dataset: exact.dataset ?? columns.dataset.textAt(place),
    split: exact.split ?? columns.split.textAt(place),
    label: exact.label ?? columns.label.textAt(place),
    splitBy: columns.split_by.textAt(place),
    labelBy: columns.label_by.textAt(place),
    size: columns.size.numberAt(place),
    sample: columns.sample.numberAt(place),
    kind: columns.kind.textAt(place),
    by: columns.by.textAt(place),
    more: exact.table === true ? { table: true } : null,
    key: listed(columns.key.bytesAt(place)),
    print: listed(columns.print.bytesAt(place)),
    content: listed(columns.content.bytesAt(place)),
  }
}

function asWritten(row: PartRow) {
  return { ...row, key: listed(row.key), print: listed(row.print), content: listed(row.content) }
}

function listed(value: Uint8Array | null): number[] | null {
  return value && [...value]
}
