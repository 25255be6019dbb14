import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  dataFileAt,
  dataFileColumns,
  pick,
  pickDataFiles,
  unnamedFiles,
  withoutPaths,
} from '../../src/columns/data-files.js'
import type { DataFile, ObjectFormat } from '../../src/model.js'
import { asObjects } from '../fixtures/listed.js'

const FORMAT: fc.Arbitrary<ObjectFormat> = fc.constantFrom('sha1', 'sha256')

/** Files as any source could list them, with few different contents. */
const filesIn = (format: ObjectFormat): fc.Arbitrary<DataFile[]> => {
  const digits = format === 'sha1' ? 40 : 64
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c d', '\n', '\udcff', '__proto__'), { minLength: 1, maxLength: 3 })
    .map((names) => names.join('/'))
  const objectId = fc.option(fc.constantFrom('0', '1', 'f').map((digit) => digit.repeat(digits)))
  const links = fc.option(fc.array(path, { minLength: 1, maxLength: 2 }))
  const file = fc
    .record({ path, size: fc.option(fc.constantFrom(0, 1, 2 ** 40)), objectId, links })
    .map(({ links: names, ...rest }): DataFile => (names === null ? rest : { ...rest, links: names }))
  return fc.uniqueArray(file, { maxLength: 20, selector: ({ path: each }) => each })
}
const FILES = FORMAT.chain((format) => fc.tuple(fc.constant(format), filesIn(format)))

test('columns say what the objects said', () => {
  fc.assert(
    fc.property(FILES, ([format, files]) => {
      const columns = dataFileColumns(files, format)
      expect(asObjects(columns)).toEqual(files)
      expect(unnamedFiles(columns).map((file) => dataFileAt(columns, file))).toMatchObject(
        files.filter(({ objectId }) => objectId === null),
      )
    }),
  )
})

test('some of the files, in the order asked, are those files', () => {
  fc.assert(
    fc.property(FILES, fc.infiniteStream(fc.boolean()), ([format, files], keeps) => {
      const numbers = files.map((_, file) => file).filter(() => keeps.next().value)
      const picked = pickDataFiles(dataFileColumns(files, format), numbers)
      expect(asObjects(picked)).toEqual(pick(files, numbers))
    }),
  )
})

test('without some paths the others stay', () => {
  fc.assert(
    fc.property(FILES, fc.nat({ max: 3 }), ([format, files], each) => {
      const dropped = new Set(files.map(({ path }) => path).filter((_, file) => file % 4 === each))
      const left = withoutPaths(dataFileColumns(files, format), new Set([...dropped, 'no such path']))
      expect(asObjects(left)).toEqual(files.filter(({ path }) => !dropped.has(path)))
    }),
  )
})
