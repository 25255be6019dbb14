import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLfsPointer } from '../../src/pointers/lfs.js'
import { describeWithPointers, makeWorkplace, runTool, tryTool } from '../fixtures/pointer-tools.js'

let place: string
const FIELDS = [
  'version https://git-lfs.github.com/spec/v1',
  'version https://hawser.github.com/spec/v1',
  `oid sha256:${'0a'.repeat(32)}`,
  `oid sha256:${'0A'.repeat(32)}`,
  `ext-0-foo sha256:${'1b'.repeat(32)}`,
  `ext-0-bar sha256:${'2c'.repeat(32)}`,
  `ext-7-foo\u00e9 sha256:${'3d'.repeat(32)}`,
  'size 12',
  'size -0',
  'size 9223372036854775807',
  '',
]

describeWithPointers('git-lfs', 'pointers of git-lfs itself', () => {
  place = makeWorkplace()
  test('what git-lfs commits is read as the hash of the bytes', () => {
    const root = makeLfs('plain')
    const bytes = Buffer.from('some data\r\nof two lines\0')
    writeFileSync(join(root, 'a.bin'), bytes)
    runTool(root, 'git', 'add', 'a.bin')
    const pointer = parseLfsPointer(Buffer.from(runTool(root, 'git', 'show', ':a.bin')))
    expect(pointer?.identity).toEqual({ algorithm: 'sha256', hex: sha256(bytes), size: bytes.length })
  })

  test('with two extensions, what is read is still the hash of the bytes on disk', () => {
    const root = makeLfs('extended')
    for (const [name, priority] of [
      ['second', '1'],
      ['first', '0'],
    ] as const) {
      runTool(root, 'git', 'config', `lfs.extension.${name}.clean`, `sed s/$/-${name}/`)
      runTool(root, 'git', 'config', `lfs.extension.${name}.smudge`, `sed s/-${name}$//`)
      runTool(root, 'git', 'config', `lfs.extension.${name}.priority`, priority)
    }
    writeFileSync(join(root, 'a.bin'), 'line\n')
    runTool(root, 'git', 'add', 'a.bin')
    const text = runTool(root, 'git', 'show', ':a.bin')
    expect(text.match(/^ext-/gm)).toHaveLength(2)
    const pointer = parseLfsPointer(Buffer.from(text))
    expect(pointer?.identity).toEqual({ algorithm: 'sha256', hex: sha256('line\n'), size: null })
    expect(pointer).toMatchObject({
      objectHex: sha256('line-first-second\n'),
      objectSize: 'line-first-second\n'.length,
    })
  })

  test('a checkout that fetched nothing leaves the pointer as it is committed', () => {
    const root = makeLfs('skipped')
    writeFileSync(join(root, 'a.bin'), 'some data')
    runTool(root, 'git', 'add', '.')
    runTool(root, 'git', 'commit', '--quiet', '--message', 'Data')
    runTool(
      root,
      'git',
      '-c',
      'filter.lfs.smudge=cat',
      '-c',
      'filter.lfs.process=',
      'clone',
      '--quiet',
      '.',
      'clone',
    )
    const onDisk = readFileSync(join(root, 'clone', 'a.bin'))
    expect(parseLfsPointer(onDisk)?.identity?.hex).toBe(sha256('some data'))
  })

  test('mutated pointers are pointers exactly if git-lfs says so', () => {
    const verdicts = new Map<boolean, number>()
    fc.assert(
      fc.property(fc.oneof(mutatedText(), shuffledLines()), (bytes) => {
        const file = join(place, 'mutated')
        writeFileSync(file, bytes)
        const expected = tryTool(place, 'git-lfs', 'pointer', '--check', '--file', file).status === 0
        verdicts.set(expected, (verdicts.get(expected) ?? 0) + 1)
        expect({ text: bytes.toString('latin1'), isPointer: parseLfsPointer(bytes) !== null }).toEqual({
          text: bytes.toString('latin1'),
          isPointer: expected,
        })
      }),
      { numRuns: 600 },
    )
    // Mutations that are all refused would prove nothing; one in seven is not.
    expect(verdicts.get(true)).toBeGreaterThan(30)
    expect(verdicts.get(false)).toBeGreaterThan(30)
  })
})

function makeLfs(name: string): string {
  const root = join(place, name)
  mkdirSync(root)
  runTool(root, 'git', 'init', '--quiet')
  runTool(root, 'git', 'lfs', 'install', '--local')
  runTool(root, 'git', 'lfs', 'track', '*.bin')
  return root
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A pointer with one to three of its bytes replaced, removed or preceded by others. */
function mutatedText(): fc.Arbitrary<Buffer> {
  const valid = `${FIELDS[0]}\n${FIELDS[4]}\n${FIELDS[2]}\nsize 12\n`
  const piece = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\u0085',
    '\u00a0',
    '\ufeff',
    '\u2028',
    'x',
    '0',
    'F',
    '-',
    '+',
    '\0',
    '\xff',
  )
  const mutation = fc.record({
    at: fc.nat({ max: valid.length }),
    removed: fc.nat({ max: 2 }),
    piece,
    isRaw: fc.boolean(),
  })
  return fc
    .array(mutation, { minLength: 1, maxLength: 3 })
    .map((mutations) => {
      let bytes = Buffer.from(valid)
      for (const { at, removed, piece: put, isRaw } of mutations) {
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from(put, isRaw ? 'latin1' : 'utf8'),
          bytes.subarray(at + removed),
        ])
      }
      return bytes
    })
    .filter((bytes) => bytes.length > 0)
}

/** Lines of pointers, mostly in their order, with any of them left out, doubled or in another place. */
function shuffledLines(): fc.Arbitrary<Buffer> {
  const ordered = fc.subarray([0, 4, 6, 2, 7], { minLength: 3 })
  const any = fc.array(fc.nat({ max: FIELDS.length - 1 }), { minLength: 1, maxLength: 6 })
  return fc
    .tuple(
      fc.oneof(ordered, any),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      fc.constantFrom('', '\n', ' \n', '\u0085', '\u3000'),
    )
    .map(([lines, between, end]) => Buffer.from(lines.map((line) => FIELDS[line]).join(between) + end))
    .filter((bytes) => bytes.length > 0)
}
