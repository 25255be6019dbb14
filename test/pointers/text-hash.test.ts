import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dvcTextForm, isDvcText } from '../../src/pointers/text-hash.js'

describe('isDvcText', () => {
  test.each<[string, Buffer, boolean]>([
    ['nothing', Buffer.alloc(0), true],
    ['printable text with the usual controls', Buffer.from('a\tb\r\nc\f\b ~'), true],
    ['a NUL', Buffer.from('text\0'), false],
    ['3 of 10 bytes outside', Buffer.from('aaaaaaa\x01\x7f\xff', 'latin1'), true],
    ['4 of 10 bytes outside', Buffer.from('aaaaaa\x01\x7f\xff\x1b', 'latin1'), false],
    ['a NUL after 512 bytes', Buffer.from(`${'a'.repeat(512)}\0`), true],
  ])('%s', (_, bytes, expected) => expect(isDvcText(bytes)).toBe(expected))
})

describe('dvcTextForm', () => {
  test.each<[string, string, string]>([
    ['CRLF becomes LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['a lone CR stays', 'a\rb\r', 'a\rb\r'],
    ['of CR CR LF one CR stays', 'a\r\r\n', 'a\r\n'],
    ['a binary stays', 'a\r\n\0', 'a\r\n\0'],
    ['a short text that looks binary stays', '\x01\x02\r\n', '\x01\x02\r\n'],
    [
      'what follows the first 512 bytes does not count',
      `${'a\r\n'.repeat(200)}\0\r\n`,
      `${'a\n'.repeat(200)}\0\n`,
    ],
  ])('%s', (_, content, expected) => {
    expect(transform([Buffer.from(content, 'latin1')]).toString('latin1')).toBe(expected)
  })

  test('a CRLF across a border of 1 MiB stays, as DVC left it', () => {
    const content = Buffer.alloc(2 ** 21 + 2, 'a')
    content.write('\r\n', 2 ** 20 - 1)
    content.write('\r\n', 2 ** 21 - 2)
    expect(transform([content]).equals(inPieces(content))).toBe(true)
    expect(transform([content])).toHaveLength(content.length - 1)
  })

  test('the cut into chunks changes nothing', () => {
    const byte = fc.constantFrom(0x0d, 0x0a, 0x61, 0x80)
    const chunk = fc.uint8Array({ maxLength: 300 }).chain((any) =>
      fc.constantFrom(
        any,
        any.map((value) => (value % 2 ? 13 : 10)),
      ),
    )
    const texts = fc.array(
      fc.oneof(
        chunk,
        fc.array(byte, { maxLength: 300 }).map((bytes) => Uint8Array.from(bytes)),
      ),
    )
    fc.assert(
      fc.property(texts, (chunks) => {
        expect(transform(chunks)).toEqual(inPieces(Buffer.concat(chunks)))
      }),
    )
  })

  test('hashes as a DVC 2 repository records', () => {
    // md5sum of "id,name\n1,a\n", which DVC 2 wrote for the file with CRLF.
    const hash = createHash('md5')
      .update(transform([Buffer.from('id,name\r\n1,a\r\n')]))
      .digest('hex')
    expect(hash).toBe('97570fe1797bcf3e469b9a17b9f0abf4')
  })
})

function transform(chunks: readonly Uint8Array[]): Buffer {
  const form = dvcTextForm()
  return Buffer.concat([...chunks.map((chunk) => form.update(chunk)), form.end()])
}

/** DVC's own way: whole pieces of 1 MiB, after a look at the start. */
function inPieces(content: Buffer): Buffer {
  if (!isDvcText(content.subarray(0, 512))) return content
  const pieces: Buffer[] = []
  for (let start = 0; start < content.length; start += 2 ** 20) {
    const piece = content.subarray(start, start + 2 ** 20).toString('latin1')
    pieces.push(Buffer.from(piece.replaceAll('\r\n', '\n'), 'latin1'))
  }
  return Buffer.concat(pieces)
}
