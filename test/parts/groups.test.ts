import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { ByteWriter, ParquetWriter } from '../../src/libraries/parquet-writer.js'
import { KEY_BYTES } from '../../src/parts/file/format.js'
import { readGroups } from '../../src/parts/groups.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

function keysIn(name: string, keys: readonly Uint8Array[], column = 'key', rowsPerGroup = 3): string {
  const writer = new ByteWriter()
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'groups', num_children: 1 },
      { name: column, type: 'BYTE_ARRAY' },
    ],
  })
  parquet.write({ columnData: [{ name: column, data: [...keys] }], rowGroupSize: rowsPerGroup })
  parquet.finish()
  const path = join(makeDirectory(), name)
  writeFileSync(path, writer.getBytes())
  return path
}

const key = (number: number): Uint8Array => new Uint8Array(KEY_BYTES).fill(number)
const keys = (from: number, to: number): Uint8Array[] =>
  Array.from({ length: to - from }, (_, place) => key(from + place))

describe('keys that an engine has found', () => {
  test('are those of all files, in groups of rows of any size', async () => {
    const table = await readGroups([keysIn('a', keys(0, 8)), keysIn('b', keys(8, 9))], '/')
    const known = keys(0, 12).map((each) => table.has(each, 0))
    expect(known).toEqual(keys(0, 12).map((_, number) => number < 9))
  })

  test('are refused by name where they are none of parts', async () => {
    const short = keysIn('short.parquet', [...keys(0, 5), new Uint8Array(20)])
    await expect(readGroups([short], '/')).rejects.toThrow(/short\.parquet" holds other keys than parts do/)
    const other = keysIn('other.parquet', keys(0, 2), 'hash')
    await expect(readGroups([other], '/')).rejects.toThrow(
      /other\.parquet" is no Parquet file with a column "key"/,
    )
    const text = join(makeDirectory(), 'text')
    writeFileSync(text, 'no Parquet')
    await expect(readGroups([text], '/')).rejects.toThrow(/text" is no Parquet file/)
    await expect(readGroups(['/nowhere'], '/')).rejects.toThrow("can't be read")
  })
})
