import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAnnexLink, parseAnnexPointer } from '../../src/pointers/annex.js'
import { parseAnnexKey, parseAnnexKeyFile } from '../../src/pointers/annex-key.js'

const SHA256 = '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'
const KEY = `SHA256E-s6--${SHA256}.tar.gz`
const IDENTITY = { algorithm: 'sha256', hex: SHA256, size: 6 }

describe('parseAnnexKey', () => {
  test.each<[string, string, string, number | null]>([
    [`SHA256-s6--${SHA256}`, 'sha256', SHA256, 6],
    [KEY, 'sha256', SHA256, 6],
    [`SHA256E--${SHA256}`, 'sha256', SHA256, null],
    [`MD5-s0--${'0'.repeat(32)}`, 'md5', '0'.repeat(32), 0],
    [`MD5E-s1--${'0'.repeat(32)}.csv`, 'md5', '0'.repeat(32), 1],
    [`SHA1E-s1-m2--${'0'.repeat(40)}.csv`, 'annex:SHA1', '0'.repeat(40), 1],
    [`SHA3_224E--${'0'.repeat(56)}.x`, 'annex:SHA3_224', '0'.repeat(56), null],
    [`SKEIN512--${'0'.repeat(128)}`, 'annex:SKEIN512', '0'.repeat(128), null],
    [`BLAKE2SP256E--${'0'.repeat(64)}.x`, 'annex:BLAKE2SP256', '0'.repeat(64), null],
    [`BLAKE2B160--${'0'.repeat(40)}`, 'annex:BLAKE2B160', '0'.repeat(40), null],
  ])('%s names a content', (key, algorithm, hex, size) => {
    expect(parseAnnexKey(key)?.identity).toEqual({ algorithm, hex, size })
  })

  test.each<[string, string]>([
    ['made from name and time', 'WORM-s6-m1795322961--a.csv'],
    ['made from a URL', 'URL--https://example.com/a.csv'],
    ['of an external backend', `XFOO-s6--${SHA256}`],
    ['of an unknown backend', `SHA999-s6--${SHA256}`],
    ['of a part of a content', `SHA256-s6-S4-C1--${SHA256}`],
    ['with a short hash', `SHA256-s6--${SHA256.slice(1)}`],
    ['with a long hash', `SHA256-s6--${SHA256}0`],
    ['with the hash of another backend', `MD5-s6--${SHA256}`],
    ['in upper case', `SHA256-s6--${SHA256.toUpperCase()}`],
    ['with an extension where none belongs', `SHA256-s6--${SHA256}.csv`],
    ['with an extension and no hash', 'SHA256E-s6--.csv'],
    ['of no exact size', `SHA256-s9007199254740993--${SHA256}`],
  ])('a key %s has no identity', (_, key) => {
    expect(parseAnnexKey(key)).toMatchObject({ identity: null })
  })

  test.each([
    '',
    SHA256,
    `SHA256-s6-${SHA256}`,
    `--${SHA256}`,
    `SHA256-sx--${SHA256}`,
    `SHA256-s-6--${SHA256}`,
    `SHA256-m1-s6--${SHA256}`,
    `SHA256-x6--${SHA256}`,
    `SHA256-s6---s6`.slice(0, 10),
    `SHA256E-s6--${SHA256}.${'x'.repeat(64)}`,
  ])('%j is no key', (text) => expect(parseAnnexKey(text)).toBeNull())

  test('a name may hold what separates the fields', () => {
    expect(parseAnnexKey('WORM-s6--a--b-s7\n')).toMatchObject({ backend: 'WORM', name: 'a--b-s7\n', size: 6 })
  })
})

describe('parseAnnexKeyFile', () => {
  test('reads what git-annex escapes', () => {
    expect(parseAnnexKeyFile('URL--https&c%%example.com%50&s&a')?.name).toBe('https://example.com/50%&')
  })

  test.each(['URL--a&x', 'URL--a&', 'URL--a:b', 'URL--a/b'])('refuses %s', (name) => {
    expect(parseAnnexKeyFile(name)).toBeNull()
  })

  test('reads every escaped key back', () => {
    const escapes: Record<string, string> = { '/': '%', '%': '&s', ':': '&c', '&': '&a' }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('/', '%', ':', '&', 's', 'a', 'c', 'é') }), (name) => {
        const file = `URL--${name.replace(/[/%:&]/g, (character) => escapes[character] as string)}`
        expect(parseAnnexKeyFile(file)?.name).toBe(name)
      }),
    )
  })
})

describe('parseAnnexLink', () => {
  test.each([
    `.git/annex/objects/mK/4w/${KEY}/${KEY}`,
    `../../.git/annex/objects/mK/4w/${KEY}/${KEY}`,
    `../.git/modules/sub/annex/objects/f87/4d5/${KEY}/${KEY}`,
    `/home/user/data/.git/annex/objects/mK/4w/${KEY}/${KEY}`,
  ])('%s', (target) => expect(parseAnnexLink(target)?.identity).toEqual(IDENTITY))

  test.each([
    KEY,
    `${KEY}/${KEY}`,
    `.git/annex/objects/mK/4w/${KEY}`,
    `.git/annex/objects/mK/4w/x/${KEY}`,
    `.git/annex/objects/mK/4w/${KEY}/${KEY}/`,
    `.git/annex/objects/mK/4w/${KEY}/${KEY}.bak`,
    `.git/annex/other/mK/4w/${KEY}/${KEY}`,
    `annex/objects`,
    `${'../'.repeat(3000)}.git/annex/objects/mK/4w/${KEY}/${KEY}`,
  ])('not %s', (target) => expect(parseAnnexLink(target)).toBeNull())
})

describe('parseAnnexPointer', () => {
  const pointer = `/annex/objects/${KEY}`
  const link = `../.git/annex/objects/mK/4w/${KEY}/${KEY}`

  test.each<[string, string]>([
    ['with an end of line', `${pointer}\n`],
    ['without one', pointer],
    ['with CRLF', `${pointer}\r\n`],
    ['with a line for git-annex', `${pointer}\n/annex/something\n`],
    ['of 32 KiB', `${pointer}\n${'/annex/'.repeat(5000)}`.slice(0, 32_767).concat('\n')],
    ['the text of a symlink', link],
  ])('%s', (_, text) => expect(parseAnnexPointer(Buffer.from(text))?.identity).toEqual(IDENTITY))

  test.each<[string, string]>([
    ['an empty file', ''],
    ['a text that mentions one', `see ${pointer}\n`],
    ['a pointer with data after it', `${pointer}\ndata\n`],
    ['a pointer with an empty line after it', `${pointer}\n\n`],
    ['a pointer whose last line has no end', `${pointer}\n/annex/x`],
    ['a pointer of more than 32 KiB', `${pointer}\n${'/annex/'.repeat(5000)}`.slice(0, 32_768).concat('\n')],
    ['a pointer with a space before it', ` ${pointer}\n`],
    ['a pointer into a directory', `/annex/objects/x/${KEY}\n`],
    ['a pointer to no key', '/annex/objects/a.csv\n'],
    ['the text of a symlink with an end of line', `${link}\n`],
    ['the text of a symlink to another file', `../.git/annex/objects/mK/4w/${KEY}`],
  ])('not %s', (_, text) => expect(parseAnnexPointer(Buffer.from(text))).toBeNull())

  test('no bytes make it throw', () => {
    const bytes = fc.uint8Array({ maxLength: 60 }).map((tail) => Buffer.concat([Buffer.from(pointer), tail]))
    fc.assert(
      fc.property(bytes, fc.nat({ max: 90 }), (all, from) => void parseAnnexPointer(all.subarray(from))),
    )
  })
})
