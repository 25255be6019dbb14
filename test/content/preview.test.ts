import { execFileSync } from 'node:child_process'
import { renameSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { objectIdOf } from '../../src/content/object-id.js'
import { createPreview } from '../../src/content/preview.js'
import type { DataFile, Preview } from '../../src/model.js'
import { decodePath } from '../../src/paths/lossless.js'
import { HOSTILE_SVG, hugePng, PICTURES } from '../fixtures/pictures.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const PNG = PICTURES[0]?.bytes ?? Buffer.alloc(0)

/** What is shown of a content, in a file that a scan has just seen. */
function shown(content: string | Buffer, changes: Partial<DataFile> = {}): Preview | null {
  const path = 'data/a'
  const root = makeTree({ [path]: content })
  return createPreview(root)({ path, size: Buffer.byteLength(content), objectId: null, ...changes })
}

describe('what is shown', () => {
  test.each(PICTURES)('of a picture ($name) is the whole of it', ({ bytes, mediaType }) => {
    expect(shown(bytes)).toEqual({ kind: 'picture', mediaType, bytes })
  })

  test('of a text is the text as it is, SVG and HTML too', () => {
    for (const text of ['a,b\n1,2\n', HOSTILE_SVG, 'x\u001b[1m\u202e']) {
      expect(shown(text)).toEqual({ kind: 'text', text, isCut: false })
    }
  })

  test('of a file that stands for data elsewhere is nothing: its text is not that data', () => {
    const pointer = { kind: 'lfs' as const, identity: null, path: 'data/a' }
    expect(shown('version 1\n', { pointer })).toBeNull()
  })

  test('of a text is cut after 2,000 characters, never within one', () => {
    for (const character of ['a', 'ä', '…', '😀']) {
      for (const before of ['', 'x', 'xy', 'xyz']) {
        const text = before + character.repeat(1999)
        expect(shown(`${text}${character.repeat(7)}`)).toEqual({
          kind: 'text',
          text: Array.from(text).slice(0, 2000).join('') + (before === '' ? character : ''),
          isCut: true,
        })
      }
      expect(shown(character.repeat(2000))).toMatchObject({ text: character.repeat(2000), isCut: false })
    }
  })

  test('of a large text is its beginning', () => {
    expect(shown('😀'.repeat(250_000))).toEqual({ kind: 'text', text: '😀'.repeat(2000), isCut: true })
  })

  test.each([
    ['binary', Buffer.from([0, 1, 2, 3])],
    ['not UTF-8', Buffer.from([0x61, 0xff, 0x61])],
    ['a text that ends within a character', Buffer.from([0x61, 0xe2, 0x80])],
    ['a picture of more pixels than a browser bears', hugePng(65_000, 65_000)],
    ['a picture of more bytes than a page bears', Buffer.concat([PNG, Buffer.alloc(256_000)])],
    ['empty', ''],
  ])('of a file is nothing if it is %s', (_, content) => {
    expect(shown(content)).toBeNull()
  })

  test('of a file is nothing if it is not the content that was compared', () => {
    expect(shown('abc', { size: 4 })).toBeNull()
    expect(shown('abc', { size: null })).toBeNull()
    for (const format of ['sha1', 'sha256'] as const) {
      expect(shown('abc', { objectId: objectIdOf(format, Buffer.from('abc')) })).not.toBeNull()
      expect(shown('abc', { objectId: objectIdOf(format, Buffer.from('abd')) })).toBeNull()
    }
  })

  test('of a file is nothing if it is gone, a directory or outside the root', () => {
    const root = makeTree({ 'data/a/b': 'abc', c: 'abc' })
    const preview = createPreview(join(root, 'data'))
    for (const path of ['gone', 'a', '../c', join(root, 'c')]) {
      expect(preview({ path, size: 3, objectId: null })).toBeNull()
    }
    expect(preview({ path: 'a/b', size: 3, objectId: null })).not.toBeNull()
  })

  test('ends with the budget, for each kind of its own', () => {
    const root = makeTree({ p: PNG, t: 'abc', u: 'abcd' })
    const picture: DataFile = { path: 'p', size: PNG.length, objectId: null }
    const text: DataFile = { path: 't', size: 3, objectId: null }
    const longer: DataFile = { path: 'u', size: 4, objectId: null }
    const preview = createPreview(root, { pictures: PNG.length, texts: 6, reads: 10_000 })
    const kinds = [text, picture, picture, text, longer].map((file) => preview(file)?.kind ?? null)
    expect(kinds).toEqual(['text', 'picture', null, 'text', null])
    const reader = createPreview(root, { pictures: 10_000, texts: 10_000, reads: PNG.length + 3 })
    expect([picture, longer, text, text].map((file) => reader(file)?.kind ?? null)).toEqual([
      'picture',
      null,
      'text',
      null,
    ])
  })
})

testOnPosix('a file that was replaced by a link after the scan is not followed', () => {
  const root = makeTree({ a: 'secret', b: 'secret' })
  renameSync(join(root, 'a'), join(root, 'c'))
  symlinkSync('b', join(root, 'a'))
  expect(createPreview(root)({ path: 'a', size: 6, objectId: null })).toBeNull()
})

testOnPosix('a file that was replaced by a pipe after the scan is not waited for', () => {
  const root = makeTree({})
  execFileSync('mkfifo', [join(root, 'a')])
  expect(createPreview(root)({ path: 'a', size: 6, objectId: null })).toBeNull()
})

testOnLinux('a name that is not UTF-8 is found by its bytes', () => {
  const path = decodePath(Buffer.from([0x64, 0x61, 0xff]))
  const root = makeTree({ [path]: 'abc' })
  expect(createPreview(root)({ path, size: 3, objectId: null })).toMatchObject({ text: 'abc' })
})
