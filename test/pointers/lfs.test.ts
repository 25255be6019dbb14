import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type LfsPointer, parseLfsPointer } from '../../src/pointers/lfs.js'

const HEX = createHash('sha256').update('some data').digest('hex')
const FIRST = createHash('sha256').update('before any extension').digest('hex')
const SECOND = createHash('sha256').update('after the first').digest('hex')
const VERSION = 'version https://git-lfs.github.com/spec/v1'
const OBJECT = `oid sha256:${HEX}`

const PLAIN: LfsPointer = {
  objectHex: HEX,
  objectSize: 12,
  identity: { algorithm: 'sha256', hex: HEX, size: 12 },
}

function parse(...lines: string[]): LfsPointer | null {
  return parseLfsPointer(Buffer.from(lines.join('\n')))
}

describe('what is a pointer', () => {
  test.each<[string, string]>([
    ['the usual form', `${VERSION}\n${OBJECT}\nsize 12\n`],
    ['the version before the launch', `version https://hawser.github.com/spec/v1\n${OBJECT}\nsize 12\n`],
    ['the first version', `version http://git-media.io/v/2\n${OBJECT}\nsize 12\n`],
    ['no final end of line', `${VERSION}\n${OBJECT}\nsize 12`],
    ['CRLF', `${VERSION}\r\n${OBJECT}\r\nsize 12\r\n`],
    ['blank lines', `\n\n${VERSION}\n\n\r\n${OBJECT}\nsize 12\n\n`],
    ['white space around', ` \t\u00a0${VERSION}\n${OBJECT}\nsize 12 \u3000\n`],
    ['a sign before the size', `${VERSION}\n${OBJECT}\nsize +12\n`],
  ])('%s', (_, text) => expect(parse(text)).toEqual(PLAIN))

  test.each<[string, string]>([
    ['nothing', ''],
    ['white space', '\n\n'],
    ['another order', `${VERSION}\nsize 12\n${OBJECT}\n`],
    ['upper-case hash', `${VERSION}\noid sha256:${HEX.toUpperCase()}\nsize 12\n`],
    ['a short hash', `${VERSION}\n${OBJECT.slice(0, -1)}\nsize 12\n`],
    ['a long hash', `${VERSION}\n${OBJECT}0\nsize 12\n`],
    ['another hash function', `${VERSION}\noid sha512:${HEX}\nsize 12\n`],
    ['an unknown key', `${VERSION}\n${OBJECT}\ncolour red\nsize 12\n`],
    ['a line after the last', `${VERSION}\n${OBJECT}\nsize 12\next-0-foo sha256:${FIRST}\n`],
    ['a missing line', `${VERSION}\n${OBJECT}\n`],
    ['a key without value', `${VERSION}\n${OBJECT}\nsize\n`],
    ['a negative size', `${VERSION}\n${OBJECT}\nsize -1\n`],
    ['a size that is no decimal', `${VERSION}\n${OBJECT}\nsize 0x10\n`],
    ['a size beyond 64 bits', `${VERSION}\n${OBJECT}\nsize 9223372036854775808\n`],
    ['two spaces', `version  https://git-lfs.github.com/spec/v1\n${OBJECT}\nsize 12\n`],
    ['a space at the end of a line', `${VERSION} \n${OBJECT}\nsize 12\n`],
    ['an unknown version', `version https://git-lfs.github.com/spec/v2\n${OBJECT}\nsize 12\n`],
    ['a byte order mark', `\ufeff${VERSION}\n${OBJECT}\nsize 12\n`],
    [
      'two extensions of one priority',
      `${VERSION}\next-1-a ${OBJECT.slice(4)}\next-1-b ${OBJECT.slice(4)}\n${OBJECT}\nsize 12\n`,
    ],
    ['a priority of two digits', `${VERSION}\next-10-a ${OBJECT.slice(4)}\n${OBJECT}\nsize 12\n`],
    ['an extension without a name', `${VERSION}\next-1- ${OBJECT.slice(4)}\n${OBJECT}\nsize 12\n`],
    ['an extension with a malformed hash', `${VERSION}\next-1-a sha256:abc\n${OBJECT}\nsize 12\n`],
  ])('not %s', (_, text) => expect(parse(text)).toBeNull())

  test('up to 1,023 bytes', () => {
    const lines = `${VERSION}\n${OBJECT}\nsize 12`
    expect(parse(lines.padEnd(1023, '\n'))).toEqual(PLAIN)
    expect(parse(lines.padEnd(1024, '\n'))).toBeNull()
  })
})

describe('what a pointer stands for', () => {
  test('with extensions, what the lowest-numbered one was given, of a size nobody wrote down', () => {
    const lines = [VERSION, `ext-3-b sha256:${SECOND}`, `ext-1-a sha256:${FIRST}`, OBJECT, 'size 12']
    const identity = { algorithm: 'sha256', hex: FIRST, size: null }
    expect(parse(...lines)).toEqual({ objectHex: HEX, objectSize: 12, identity })
  })

  test('of an extension line given twice the last one counts', () => {
    const lines = [VERSION, `ext-0-a sha256:${SECOND}`, `ext-0-a sha256:${FIRST}`, OBJECT, 'size 12']
    expect(parse(...lines)?.identity?.hex).toBe(FIRST)
  })

  test('an object of no exact size has no identity, yet is a pointer', () => {
    expect(parse(VERSION, OBJECT, 'size 9007199254740993')).toEqual({
      objectHex: HEX,
      objectSize: null,
      identity: null,
    })
  })
})

test('every pointer that is written is read', () => {
  const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
  fc.assert(
    fc.property(hex, fc.maxSafeNat(), (oid, size) => {
      const pointer = parse(VERSION, `oid sha256:${oid}`, `size ${size}`, '')
      expect(pointer?.identity).toEqual({ algorithm: 'sha256', hex: oid, size })
    }),
  )
})

test('the usual form is read as every other form is', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 })
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 })
  const change = fc.record({
    at: fc.nat(150),
    removed: fc.nat(2),
    added: fc.array(fc.constantFrom(...Buffer.from('0af:gF/\n\r +-.\0\xe9', 'latin1')), { maxLength: 2 }),
  })
  fc.assert(
    fc.property(hex, digits, fc.array(change, { maxLength: 2 }), (oid, size, changes) => {
      const bytes = [...Buffer.from(`${VERSION}\noid sha256:${oid}\nsize ${size}\n`)]
      for (const { at, removed, added } of changes) bytes.splice(at % bytes.length, removed, ...added)
      const text = Buffer.from(bytes)
      // One blank line more changes nothing, and is not usual.
      expect(parseLfsPointer(text)).toEqual(parseLfsPointer(Buffer.concat([text, Buffer.from('\n')])))
    }),
    { numRuns: 5000 },
  )
})

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1100 }), (bytes) => void parseLfsPointer(Buffer.from(bytes))),
  )
})
