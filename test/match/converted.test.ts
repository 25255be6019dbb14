import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NOT_NAMED } from '../../src/columns/data-files.js'
import { numbersTo } from '../../src/columns/numbers.js'
import { pathAt } from '../../src/columns/paths.js'
import { createReader } from '../../src/content/remembered.js'
import { nameAsStored } from '../../src/match/converted.js'
import { match } from '../../src/match/match.js'
import { takeSnapshot } from '../../src/snapshot/snapshot.js'
import { testOnLinux } from '../fixtures/platform.js'
import { git, makeCommitted, makeRepository } from '../fixtures/repository.js'
import { lfsPointer } from '../fixtures/storage.js'
import { removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith, worldAt } from '../fixtures/world.js'

afterAll(removeTrees)

async function compared(root: string) {
  const world = worldAt(root)
  const taken = await takeSnapshot(optionsWith({ source: 'auto', paths: ['data'] }), [], world)
  const named = await nameAsStored(taken, world, null)
  const { groups, bytesRead, errors } = await match(named.snapshot, world)
  return {
    groups: groups.map(({ files }) => files.map(({ path }) => path)),
    evidence: groups.map(({ evidence }) => evidence.join('+')),
    sizes: groups.map(({ size }) => size),
    bytesRead: taken.bytesRead + named.bytesRead + bytesRead,
    errors: [...named.errors, ...errors],
  }
}

describe('files whose bytes git converts', () => {
  testOnLinux('compare as what would be committed', async () => {
    const root = makeCommitted({
      '.gitattributes': '*.csv text\n*.bin filter=lfs -text\n',
      'data/a.csv': 'x\n1\n',
      'data/pointer.jpg': lfsPointer('large'),
    })
    writeFiles(root, {
      'data/b.csv': 'x\r\n1\r\n',
      'data/"odd\n.csv': 'x\r\n1\r\n',
      'data/c.bin': 'large',
      'data/d': 'x\r\n1\r\n',
      'data/as stored': 'x\n1\n',
    })
    const { groups, evidence, bytesRead, sizes } = await compared(root)
    expect(groups).toEqual([
      ['data/"odd\n.csv', 'data/a.csv', 'data/as stored', 'data/b.csv'],
      ['data/c.bin', 'data/pointer.jpg'],
    ])
    expect(evidence).toEqual(['git-oid+bytes', 'lfs-oid'])
    expect(sizes).toEqual([4, 5])
    // The tables first, since beside a picture they may say splits.
    expect(bytesRead).toBe(6 + 6 + 6 + 6 + 4 + 5)
  })

  test('by configuration alone', async () => {
    const root = makeCommitted({ 'data/a.csv': 'x\n1\n' })
    git(root, 'config', 'core.autocrlf', 'true')
    writeFiles(root, { 'data/b.csv': 'x\r\n1\r\n' })
    expect((await compared(root)).groups).toEqual([['data/a.csv', 'data/b.csv']])
  })

  test('are not read where no other can equal them', async () => {
    const root = makeCommitted({ '.gitattributes': '*.bin filter=lfs\n*.txt text=auto\n', 'data/x': '12345' })
    writeFiles(root, { 'data/a.bin': '1', 'data/b.bin': '22', 'data/a.txt': 'x\r\n'.repeat(500) })
    expect(await compared(root)).toMatchObject({ groups: [], bytesRead: 0 })
    // Half of it can be carriage returns, and no more.
    writeFiles(root, { 'data/twice.txt': '\r\n'.repeat(5) })
    expect((await compared(root)).bytesRead).toBe(10)
    writeFiles(root, { 'data/c.dat': '22' })
    expect((await compared(root)).groups).toEqual([['data/b.bin', 'data/c.dat']])
  })

  test('in another encoding are named by git itself, and equal what is stored', async () => {
    const root = makeCommitted({
      '.gitattributes': '*.u16 working-tree-encoding=UTF-16LE\n',
      'data/a.txt': 'äx\n',
    })
    writeFileSync(join(root, 'data/b.u16'), Buffer.from('äx\n', 'utf16le'))
    writeFiles(root, { 'data/c.dat': 'äx\n' })
    expect((await compared(root)).groups).toEqual([['data/a.txt', 'data/b.u16', 'data/c.dat']])
  })
})

describe('what is converted here', () => {
  const VARIANTS = {
    text: 'text',
    auto: 'text=auto',
    lf: 'eol=lf',
    crlf: 'text=auto eol=crlf',
    input: 'crlf=input',
    ident: 'ident -text',
    both: 'text ident',
    'auto-ident': 'text=auto ident',
    odd: 'text=odd',
    binary: 'binary',
  }
  const attributes = Object.entries(VARIANTS).map(([name, value]) => `*.${name} ${value}\n`)
  const piece = fc.oneof(
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '$Id$',
      '$Id: a $',
      '$Id:',
      '$',
      '$Id: a\n$',
      '\0',
      '\x1a',
      '\x7f',
      '\b',
      'é',
    ),
    fc.string({ maxLength: 300 }),
  )
  const content = fc
    .array(piece, { minLength: 1, maxLength: 12 })
    .map((pieces) => Buffer.from(pieces.join(''), 'latin1'))
    .filter(({ length }) => length > 0)

  test('has the names that git gives', async () => {
    const root = makeRepository({ '.gitattributes': attributes.join('') })
    await fc.assert(
      fc.asyncProperty(fc.array(content, { minLength: 5, maxLength: 20 }), async (contents) => {
        const paths = contents.flatMap((_, at) => Object.keys(VARIANTS).map((name) => `data/${at}.${name}`))
        writeFiles(
          root,
          Object.fromEntries(paths.map((path, at) => [path, contents[at % contents.length] as Buffer])),
        )
        const world = worldAt(root)
        const taken = await takeSnapshot(optionsWith({ source: 'auto', paths: ['data'] }), [], world)
        const conversions = taken.conversions?.conversions ?? new Map<number, number>()
        const ours: Record<string, string> = {}
        await createReader(taken, world, null).names(
          Array.from(numbersTo(taken.files.names.length), (file) => file),
          (file, { objectId, size, digests }) => {
            ours[pathAt(taken.files, file)] = objectId
            expect([size > 0 || objectId.startsWith('e69de29'), digests.sha256.length]).toEqual([true, 32])
          },
          () => 0,
          (file) => conversions.get(file) ?? 0,
        )
        const asked = Object.keys(ours)
        const ids = execFileSync('git', ['hash-object', '--stdin-paths'], {
          cwd: root,
          env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
          input: asked.join('\n'),
          encoding: 'utf8',
        })
        expect(Object.values(ours)).toEqual(ids.trim().split('\n'))
      }),
      { numRuns: 15 },
    )
  })

  test('chunk by chunk, where it is too large to be held', async () => {
    const root = makeRepository({ '.gitattributes': '*.txt text=auto\n' })
    const line = Buffer.from(`${'x'.repeat(1021)}\r\n`)
    const large = Buffer.concat(Array.from({ length: 34 * 1024 + 7 }, () => line))
    writeFiles(root, { 'data/a.txt': large, 'data/b.txt': Buffer.concat([large, Buffer.from('\r\n')]) })
    const world = worldAt(root)
    const taken = await takeSnapshot(optionsWith({ source: 'auto', paths: ['data'] }), [], world)
    const { snapshot, bytesRead } = await nameAsStored(taken, world, null)
    const ids = Array.from(snapshot.files.contents, (id) =>
      id === NOT_NAMED ? '' : snapshot.files.objectIds.hex(id),
    )
    expect(ids).toEqual(git(root, 'hash-object', 'data/a.txt', 'data/b.txt').trim().split('\n'))
    expect(bytesRead).toBe(2 * (2 * large.length + 2))
    const stored = Buffer.from(large.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    expect(ids[0]).toBe(createHash('sha1').update(`blob ${stored.length}\0`).update(stored).digest('hex'))
  })
})
