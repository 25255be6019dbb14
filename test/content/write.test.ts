import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { writeText } from '../../src/content/write.js'
import { testOnLinux, testOnPosix } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

test('a new file, in directories that are made', () => {
  const root = makeTree({})
  writeText(join(root, 'a/b/report.json'), 'text')
  expect(readFileSync(join(root, 'a/b/report.json'), 'utf8')).toBe('text')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['report.json'])
})

testOnPosix('an existing file is replaced whole and keeps its mode', () => {
  const root = makeTree({ report: 'a much longer text than the new one' })
  chmodSync(join(root, 'report'), 0o640)
  const before = statSync(join(root, 'report')).ino
  writeText(join(root, 'report'), 'new')
  expect(readFileSync(join(root, 'report'), 'utf8')).toBe('new')
  expect(statSync(join(root, 'report')).mode & 0o777).toBe(0o640)
  expect(statSync(join(root, 'report')).ino).not.toBe(before)
  expect(readdirSync(root)).toEqual(['report'])
})

test('a name as long as a name can be', () => {
  const root = makeTree({})
  const name = 'r'.repeat(255)
  writeText(join(root, name), 'text')
  expect(readdirSync(root)).toEqual([name])
})

testOnPosix('a link stays a link', () => {
  const root = makeTree({ target: 'old' })
  symlinkSync('target', join(root, 'link'))
  writeText(join(root, 'link'), 'new')
  expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(root, 'target'), 'utf8')).toBe('new')
})

testOnLinux('a device stays a device', () => {
  const root = makeTree({})
  const isRoot = process.getuid?.() === 0
  const device = isRoot ? join(root, 'null') : '/dev/null'
  if (isRoot) execFileSync('mknod', [device, 'c', '1', '3'])
  writeText(device, 'text')
  expect(lstatSync(device).isCharacterDevice()).toBe(true)
})

test('what can not be written is an error that names it, and leaves nothing behind', () => {
  const root = makeTree({ file: 'x' })
  mkdirSync(join(root, 'directory'))
  expect(() => writeText(join(root, 'directory'), 'x')).toThrow(/directory" can't be written: EISDIR/)
  expect(() => writeText(join(root, 'file/below'), 'x')).toThrow(/below" can't be written: E/)
  expect(readdirSync(root).sort()).toEqual(['directory', 'file'])
})

test('parts of any length and any characters make up the text', () => {
  const root = makeTree({})
  const parts = [
    '',
    'plain',
    'é'.repeat(1000),
    '\u{1f5bc}'.repeat(50_000),
    'x'.repeat(131_072),
    '€'.repeat(131_072),
  ]
  const all = [...parts, 'y'.repeat(131_073), ...parts.toReversed(), '\ud800']
  writeText(join(root, 'report'), all)
  expect(readFileSync(join(root, 'report')).equals(Buffer.from(all.join('')))).toBe(true)
})
