import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDvcFile } from '../../src/pointers/dvc.js'
import { readUsualDvcFile } from '../../src/pointers/dvc-usual.js'

const HEX = '0123456789abcdef'.repeat(2)

/** One value most of the time, else one of the others. */
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) })

/** Texts as DVC writes them, and such as nearly look so. */
const texts = fc
  .record({
    md5: mostly(HEX, `${HEX}.dir`, HEX.slice(1), '0'.repeat(32), HEX.toUpperCase()),
    size: mostly('7', '0', '999999999999999', '9999999999999999', '-1', '1e3', 'null'),
    nfiles: mostly<string | null>(null, '2', '007'),
    hash: mostly<string | null>('md5', null, 'sha256'),
    path: mostly('a.bin', '12', 'null', 'NULL', 'true', 'a/b', '../a', 'a/./b/', '~', '-a', 'a b', 'é', '.'),
    end: mostly('\n', '', '\n\n', '\r\n', '\nwdir: x\n'),
  })
  .map(({ md5, size, nfiles, hash, path, end }) => {
    const count = nfiles === null ? '' : `  nfiles: ${nfiles}\n`
    const name = hash === null ? '' : `  hash: ${hash}\n`
    return `outs:\n- md5: ${md5}\n  size: ${size}\n${count}${name}  path: ${path}${end}`
  })

test('says what the YAML says', () => {
  let usual = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (readUsualDvcFile(text) !== null) usual += 1
      // A comment changes nothing but that the text is no longer the usual one.
      expect(parseDvcFile(text, 'data/x.dvc')).toEqual(parseDvcFile(`# A comment\n${text}`, 'data/x.dvc'))
    }),
    { numRuns: 1000 },
  )
  expect(usual).toBeGreaterThan(50)
})

test.each([
  ['a file', `outs:\n- md5: ${HEX}\n  size: 3\n  hash: md5\n  path: a.bin\n`],
  ['a file of DVC 2', `outs:\n- md5: ${HEX}\n  size: 3\n  path: a.bin\n`],
  ['a directory', `outs:\n- md5: ${HEX}.dir\n  size: 3\n  nfiles: 2\n  hash: md5\n  path: a\n`],
])('%s is the usual', (_, text) => {
  expect(readUsualDvcFile(text)).not.toBeNull()
})
