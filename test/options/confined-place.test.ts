import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { confineBaseline, confineReports } from '../../src/options/confined-place.js'

let parent: string
let root: string

beforeEach(() => {
  parent = mkdtempSync(join(realpathSync(tmpdir()), 'report-place-'))
  root = join(parent, 'root')
  mkdirSync(join(root, 'out'), { recursive: true })
  mkdirSync(join(parent, 'elsewhere'))
})

afterEach(() => rmSync(parent, { recursive: true }))

const confine = (path: string) => confineReports([{ format: 'json', path }], root, 'Option reports')

test.each([
  'a.json',
  'out/a.json',
  './a',
  'new/deeper/a',
  'out/../a',
  '..a',
  'out/..b/c',
  '.github/a',
  '.gitx/a',
])('%s stays below the root', (path) => {
  expect(() => confine(path)).not.toThrow()
})

test.each([
  '.',
  'out/..',
  '..',
  '../a',
  '../root2/a',
  'out/../../a',
  '/tmp/a',
  '.git/config',
  'out/../.git/a',
  'sub/.git/hooks/a',
  '.GIT/a',
  '.git./a',
  'GIT~1/a',
  'x\\.git\\a',
])('%s leads elsewhere', (path) => {
  expect(() => confine(path)).toThrow(/^Option reports: '.*' is not a place for a report/)
})

test('a baseline is kept to the same places', () => {
  symlinkSync(join(parent, 'elsewhere'), join(root, 'outside'))
  const confined = (path: string | null) => () => confineBaseline(path, root, 'Option baseline')
  for (const path of [null, 'a.json', 'out/a.json']) expect(confined(path)).not.toThrow()
  for (const path of ['../a.json', '/tmp/a.json', 'outside/a.json', '.git/a.json', '.']) {
    expect(confined(path)).toThrow(`Option baseline: '${path}' is not a place for a baseline; a config file`)
  }
})

test('an absolute path is refused even when it lies below the root', () => {
  expect(() => confine(join(root, 'a.json'))).toThrow(/not a place/)
})

test('links out of the root, into .git and to nothing are refused; links within the root are not', () => {
  mkdirSync(join(root, '.git', 'hooks'), { recursive: true })
  symlinkSync(join(parent, 'elsewhere'), join(root, 'outside'))
  symlinkSync('.git/hooks', join(root, 'hooks'))
  symlinkSync('missing', join(root, 'nothing'))
  symlinkSync('loop', join(root, 'loop'))
  symlinkSync('out', join(root, 'inside'))
  for (const path of ['outside/a', 'outside/new/a', 'outside', 'hooks/a', 'nothing', 'nothing/a', 'loop/a']) {
    expect(() => confine(path)).toThrow(/not a place/)
  }
  expect(() => confine('inside/new/a')).not.toThrow()
})

test('the root itself may be reached through a link', () => {
  symlinkSync('root', join(parent, 'link'))
  expect(() => confineReports([{ format: 'csv', path: 'out/a' }], join(parent, 'link'), 'x')).not.toThrow()
})

test('a root whose name is not valid UTF-8', () => {
  if (process.platform !== 'linux') return
  const bytes = Buffer.concat([Buffer.from(`${parent}/caf`), Buffer.from([0xe9])])
  mkdirSync(bytes)
  writeFileSync(Buffer.concat([bytes, Buffer.from('/a')]), '')
  expect(() => confineReports([{ format: 'csv', path: 'a' }], `${parent}/caf\udce9`, 'x')).not.toThrow()
})
