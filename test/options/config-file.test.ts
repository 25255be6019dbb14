import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Failure } from '../../src/failure.js'
import { readConfig } from '../../src/options/config-file.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'config-file-'))
  mkdirSync(join(root, '.github'))
})

afterEach(() => rmSync(root, { recursive: true }))

const write = (name: string, content: string | Buffer) => writeFileSync(join(root, name), content)

test('the usual place, if there is a file', () => {
  expect(readConfig(root, null)).toBeNull()
  write('.github/data-hygiene.yml', 'source: files')
  expect(readConfig(root, null)?.path).toBe('.github/data-hygiene.yml')
  expect(readConfig(root, null)?.given.get('source')?.lines).toEqual(['files'])
})

test('a repository where .github is a file has no config file', () => {
  rmSync(join(root, '.github'), { recursive: true })
  write('.github', '')
  expect(readConfig(root, null)).toBeNull()
})

test('a file that is named comes instead, relative to the root or absolute', () => {
  write('.github/data-hygiene.yml', 'source: files')
  write('other.yml', 'source: git')
  for (const path of ['other.yml', './.github/../other.yml', join(root, 'other.yml')]) {
    const config = readConfig(root, path)
    expect(config?.path).toBe('other.yml')
    expect(config?.given.get('source')?.lines).toEqual(['git'])
  }
})

test('a file that is named and missing is an error', () => {
  expect(() => readConfig(root, 'no\n.yml')).toThrow('The config file no\\n.yml does not exist')
})

test('a link is followed, and one that leads nowhere is an error, not an absent file', () => {
  symlinkSync('../real.yml', join(root, '.github/data-hygiene.yml'))
  expect(() => readConfig(root, null)).toThrow(/is a link to nothing/)
  write('real.yml', 'source: git')
  expect(readConfig(root, null)?.given.get('source')?.lines).toEqual(['git'])
})

test('what is no regular file is refused and does not hang', () => {
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(root, 'pipe')])
  symlinkSync('/dev/zero', join(root, 'endless'))
  symlinkSync('loop', join(root, 'loop'))
  const troubles = {
    pipe: 'is a named pipe',
    endless: 'is a device',
    '.github': 'is a directory',
    loop: 'is a link',
  }
  for (const [path, trouble] of Object.entries(troubles)) {
    expect(() => readConfig(root, path)).toThrow(`The config file ${path} ${trouble}`)
  }
})

test('at most 1 MiB', () => {
  const comment = (bytes: number) => `#${'x'.repeat(bytes - 1)}`
  write('full.yml', comment(1024 * 1024))
  write('over.yml', comment(1024 * 1024 + 1))
  expect(readConfig(root, 'full.yml')?.given.size).toBe(0)
  expect(() => readConfig(root, 'over.yml')).toThrow(/larger than 1 MiB/)
})

test('a file that is not UTF-8 is refused', () => {
  write('latin.yml', Buffer.from('paths: caf\xe9', 'latin1'))
  expect(() => readConfig(root, 'latin.yml')).toThrow(Failure)
  expect(() => readConfig(root, 'latin.yml')).toThrow(/not valid UTF-8/)
})

test('a name that is not valid UTF-8 is found', () => {
  if (process.platform !== 'linux') return
  writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]), 'source: git')
  expect(readConfig(root, 'caf\udce9')?.path).toBe('caf\udce9')
})
