import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from '@jest/globals'
import { type Files, makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const CHANGELOG = `# Changelog

## [Unreleased]

## 1.2.3 - 2026-05-01

### Added

- A thing.

## 1.2.2 - 2026-04-01

- An older thing.
`
const SOURCES = {
  'package.json': '{ "version": "1.2.3" }',
  'package-lock.json': '{ "version": "1.2.3", "packages": { "": { "version": "1.2.3" } } }',
  'src/tool.ts': "export const TOOL = { name: 'x', version: '1.2.3' } as const\n",
  'CHANGELOG.md': CHANGELOG,
}

function check(tag: string, changed: Files = {}): { status: number | null; stdout: string; stderr: string } {
  const root = makeTree({ ...SOURCES, ...changed })
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-release.mjs', tag, root], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('the notes are what the changelog says of the version', () => {
  expect(check('v1.2.3')).toEqual({ status: 0, stdout: '### Added\n\n- A thing.\n', stderr: '' })
})

test('a version before the version', () => {
  const changed = Object.fromEntries(
    Object.entries(SOURCES).map(([name, text]) => [name, text.replaceAll('1.2.3', '1.2.3-rc.1')]),
  )
  expect(check('v1.2.3-rc.1', changed)).toMatchObject({ status: 0, stdout: '### Added\n\n- A thing.\n' })
})

test.each([
  ['a tag that is no version', 'v1.2', {}, /'v1\.2' is not a tag/],
  ['a tag without v', '1.2.3', {}, /is not a tag/],
  [
    'a tag of another version',
    'v1.2.4',
    {},
    /src\/tool\.ts has the version 1\.2\.3, but the tag is v1\.2\.4/,
  ],
  ['a package of another version', 'v1.2.3', { 'package.json': '{ "version": "1.2.2" }' }, /^package\.json/],
  [
    'a lock file that was forgotten',
    'v1.2.3',
    { 'package-lock.json': '{ "version": "1.2.3", "packages": { "": { "version": "1.2.2" } } }' },
    /^package-lock\.json, packages\[''\] has the version 1\.2\.2/,
  ],
  [
    'a program of another version',
    'v1.2.3',
    { 'src/tool.ts': "version: '1.2.30'" },
    /^src\/tool\.ts has the version 1\.2\.30/,
  ],
  [
    'a changelog without a date',
    'v1.2.3',
    { 'CHANGELOG.md': CHANGELOG.replace('2026-05-01', 'unreleased') },
    /^CHANGELOG\.md/,
  ],
  [
    'a changelog without words',
    'v1.2.3',
    { 'CHANGELOG.md': CHANGELOG.replace('### Added\n\n- A thing.', '') },
    /^CHANGELOG\.md/,
  ],
])('%s is refused, and there are no notes', (_, tag, changed, message) => {
  expect(check(tag, changed as Files)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(message),
  })
})
