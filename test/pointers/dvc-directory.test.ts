import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dvcDirectoryHash, parseDvcDirectory } from '../../src/pointers/dvc-directory.js'
import { anyText } from '../fixtures/any-text.js'

const MD5 = '9dd4e461268c8034f5c8564e155c67a6'

describe('parseDvcDirectory', () => {
  test('reads the entries as they stand', () => {
    const text = `[{"md5": "${MD5}", "relpath": "b/\\u00e9.png"}, {"relpath": "a", "md5": "${MD5}", "size": 1}]`
    expect(parseDvcDirectory(text)).toEqual([
      { relativePath: 'b/é.png', md5: MD5 },
      { relativePath: 'a', md5: MD5 },
    ])
    expect(parseDvcDirectory('[]')).toEqual([])
  })

  test.each(['../a', 'a/../../b', '/etc/passwd', 'a//b', './a', 'a/', '', 'a\0'])(
    'refuses a list with the path %j',
    (relpath) => {
      expect(parseDvcDirectory(JSON.stringify([{ md5: MD5, relpath }]))).toBeNull()
    },
  )

  test.each([MD5.toUpperCase(), MD5.slice(1), `${MD5}0`, `${MD5}.dir`, 5, null, undefined])(
    'refuses a list with the hash %j',
    (md5) => expect(parseDvcDirectory(JSON.stringify([{ md5, relpath: 'a' }]))).toBeNull(),
  )

  test.each(['', '{}', 'null', '[1]', '[null]', '[[]]', '[{', `{"md5":"${MD5}","relpath":"a"}`])(
    'refuses %j',
    (text) => {
      expect(parseDvcDirectory(text)).toBeNull()
    },
  )

  test('refuses a path that stands twice', () => {
    const entry = { md5: MD5, relpath: 'a' }
    expect(parseDvcDirectory(JSON.stringify([entry, entry]))).toBeNull()
  })
})

describe('dvcDirectoryHash', () => {
  // Recorded: `dvc add` of a directory with `b"c.png` ("y") and `é.png` ("x"), DVC 3.67.
  const recorded = [
    { relativePath: 'b"c.png', md5: '415290769594460e2e485922904f345d' },
    { relativePath: 'é.png', md5: MD5 },
  ]

  test('is the name that DVC gives', () => {
    expect(dvcDirectoryHash(recorded)).toBe('bfd8f1f2e45bc321716fb9ea837cb77d')
  })

  test('does not depend on the order of the entries', () => {
    const path = anyText({ minLength: 1 })
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const entries = paths.map((relativePath) => ({ relativePath, md5: MD5 }))
        expect(dvcDirectoryHash([...entries].reverse())).toBe(dvcDirectoryHash(entries))
      }),
    )
  })

  test('depends on every name and every hash', () => {
    const other = [{ ...recorded[0], md5: MD5 }, recorded[1]] as typeof recorded
    const renamed = [{ ...recorded[0], relativePath: 'x' }, recorded[1]] as typeof recorded
    const hashes = [recorded, other, renamed, recorded.slice(1), []].map(dvcDirectoryHash)
    expect(new Set(hashes).size).toBe(5)
  })
})
