import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { type DvcOutput, parseDvcFile } from '../../src/pointers/dvc.js'
import { dvcDirectoryHash, parseDvcDirectory } from '../../src/pointers/dvc-directory.js'
import { dvcStageDirectories } from '../../src/pointers/dvc-stages.js'
import { dvcTextForm } from '../../src/pointers/text-hash.js'
import { describeWithPointers, makeWorkplace, runTool } from '../fixtures/pointer-tools.js'

let root: string
const CRLF = 'id,name\r\n1,a\r\n'
const IMAGES: Readonly<Record<string, string>> = {
  'é.png': 'x',
  'b"c\\.png': 'y',
  'deep/\u{1f600}\u007f\t.png': 'z',
  'deep/\uffee.png': 'x',
}

describeWithPointers('dvc', 'pointers of DVC itself', () => {
  root = makeWorkplace()
  beforeAll(() => {
    runTool(root, 'git', 'init', '--quiet')
    runTool(root, 'dvc', 'init', '--quiet')
    write('data/a.csv', CRLF)
    for (const [path, content] of Object.entries(IMAGES)) write(`data/imgs/${path}`, content)
  })

  test('a file has the MD5 of its bytes', () => {
    runTool(root, 'dvc', 'add', '--quiet', 'data/a.csv')
    const [output] = outputs('data/a.csv.dvc')
    expect(output).toMatchObject({
      path: 'data/a.csv',
      isDirectory: false,
      identity: { algorithm: 'md5', hex: md5(CRLF), size: CRLF.length },
    })
  })

  test('a directory has the hash of its list, which lies in the cache', () => {
    runTool(root, 'dvc', 'add', '--quiet', 'data/imgs')
    const [output] = outputs('data/imgs.dvc')
    expect(output).toMatchObject({ path: 'data/imgs', isDirectory: true, fileCount: 4, size: 4 })
    const hex = output?.identity?.hex ?? ''
    expect(output?.identity?.algorithm).toBe('md5-directory')

    const list = join(root, '.dvc/cache/files/md5', hex.slice(0, 2), `${hex.slice(2)}.dir`)
    const entries = parseDvcDirectory(readFileSync(list, 'utf8')) ?? []
    const expected = Object.entries(IMAGES).map(([relativePath, content]) => [relativePath, md5(content)])
    expect(Object.fromEntries(entries.map((entry) => [entry.relativePath, entry.md5]))).toEqual(
      Object.fromEntries(expected),
    )
    expect(dvcDirectoryHash(entries)).toBe(hex)
  })

  test('a pipeline locks its outputs, named from the directory where each stage runs', () => {
    mkdirSync(join(root, 'sub'))
    const make = 'printf made > out.txt'
    runTool(
      root,
      'dvc',
      'stage',
      'add',
      '--quiet',
      '--name',
      'here',
      '--outs',
      'out.txt',
      '--deps',
      'data/a.csv',
      make,
    )
    runTool(
      root,
      'dvc',
      'stage',
      'add',
      '--quiet',
      '--name',
      'there',
      '--wdir',
      'sub',
      '--outs',
      'out.txt',
      make,
    )
    runTool(root, 'dvc', 'repro', '--quiet')
    const directories = dvcStageDirectories(readFileSync(join(root, 'dvc.yaml'), 'utf8'))
    const read = outputs('dvc.lock', directories)
    expect(read.map(({ path }) => path).sort()).toEqual(['out.txt', 'sub/out.txt'])
    for (const { path, identity } of read) {
      expect(existsSync(join(root, path ?? ''))).toBe(true)
      expect(identity).toEqual({ algorithm: 'md5', hex: md5('made'), size: 4 })
    }
  })

  test.each([
    ['text', CRLF],
    ['binary', `${CRLF}\0`],
    ['foreign text', 'é\r\n'.repeat(40)],
    ['long text', 'a\r\n'.repeat(400_000)],
    ['text with a CRLF across 1 MiB', `${'a'.repeat(2 ** 20 - 1)}\r\n`],
  ])('DVC takes a hash of the old kind for right exactly if it is of our text form: %s', (_, content) => {
    const form = dvcTextForm()
    const hash = createHash('md5')
      .update(form.update(Buffer.from(content)))
      .update(form.end())
      .digest('hex')
    expect(isModified(content, hash)).toBe(false)
    expect(isModified(content, md5(`${content}x`))).toBe(true)
  })
})

/** Whether DVC finds a file changed against a `.dvc` file of DVC 2 with this hash. */
function isModified(content: string, hash: string): boolean {
  write('old.txt', content)
  write('old.txt.dvc', `outs:\n- md5: ${hash}\n  size: ${Buffer.byteLength(content)}\n  path: old.txt\n`)
  expect(outputs('old.txt.dvc')[0]?.identity?.algorithm).toBe('md5-lf')
  // The file is thought unchanged if the cache knows it: so it has to be there, under its old address.
  const cached = join(root, '.dvc/cache', hash.slice(0, 2), hash.slice(2))
  mkdirSync(dirname(cached), { recursive: true })
  writeFileSync(cached, content)
  rmSync(join(root, '.home'), { recursive: true, force: true })
  const status = JSON.parse(runTool(root, 'dvc', 'status', '--json', 'old.txt.dvc')) as Record<
    string,
    unknown
  >
  return 'old.txt.dvc' in status
}

function outputs(path: string, directories?: ReadonlyMap<string, string | null>): DvcOutput[] {
  const { outputs: read, problem } = parseDvcFile(readFileSync(join(root, path), 'utf8'), path, directories)
  expect(problem).toBeNull()
  return read
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('hex')
}
