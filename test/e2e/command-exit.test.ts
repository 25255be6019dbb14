import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { testOnLinux } from '../fixtures/platform.js'
import { type Finished, MESSAGES, runCommand } from '../fixtures/program.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const UNIQUE = { 'data/train/a.txt': 'one', 'data/test/b.txt': 'another' }
const LEAK = { 'data/train/a.txt': 'same', 'data/test/b.txt': 'same' }
const DERIVED = { 'data/raw/a.csv': 'same', 'data/processed/a.csv': 'same' }
const LEAK_AND_COPY = { ...LEAK, 'data/train/c.txt': 'copy', 'data/train/d.txt': 'copy' }
const CONFIG = '.github/data-hygiene.yml'

/** A failure is one line for people: nothing on standard output, and no stack. */
function failureOf({ status, stdout, stderr }: Finished): string {
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^data-hygiene: [^\n]+\n$/)
  return stderr.slice('data-hygiene: '.length, -1)
}

describe('exit status', () => {
  test.each([
    ['nothing is equal', UNIQUE, [], 0],
    ['an error-level finding', LEAK, [], 1],
    ['the same, with any finding shutting the gate', LEAK, ['--fail-on', 'any'], 1],
    ['the same, for report only', LEAK, ['--fail-on', 'none'], 0],
    ['a finding whose rule is a warning', LEAK, ['--rules', 'split-leakage:warning'], 0],
    ['a finding whose rule is off', LEAK, ['--rules', 'split-leakage:off'], 0],
    ['a notice', DERIVED, [], 0],
    ['a notice raised to an error', DERIVED, ['--rules=derived-copy: error'], 1],
    ['two groups are still 1, never a count', LEAK_AND_COPY, [], 1],
    ['the copies are excluded', LEAK, ['--exclude', '**/test/**'], 0],
    ['the copies are below min-size', LEAK, ['--min-size', '1KB'], 0],
    ['a PATH that holds one copy', LEAK, ['data/train'], 0],
    ['a PATH and another one', LEAK, ['data/train', 'data/test'], 1],
    ['--help', LEAK, ['--help', '--root', 'nowhere'], 0],
    ['--version', LEAK, ['--version'], 0],
  ])('%s', (_, files, args, status) => {
    const finished = runCommand(makeTree(files), args)
    expect(finished).toEqual({
      status,
      stdout: expect.stringMatching(/./),
      stderr: expect.stringMatching(MESSAGES),
    })
  })

  test.each([
    ['an unknown flag', ['--fial-on', 'any'], /--fial-on.*did you mean --fail-on\?/],
    ['a value that is not allowed', ['--source', 'disk'], /source: 'disk' is not one of auto, git, files/],
    ['a size that is none', ['--min-size', 'big'], /min-size: 'big' is not a size/],
    ['a flag without its value', ['--output'], /--output needs a value/],
    ['an unknown format', ['--format', 'xml'], /--format: 'xml' is not one of text, json, csv, markdown/],
    ['a root that is not there', ['--root', 'nowhere'], /--root: "nowhere" is not a directory/],
    [
      'a root that is a file',
      ['--root', 'data/test/b.txt'],
      /--root: "data\/test\/b.txt" is not a directory/,
    ],
    [
      'a root below a file',
      ['--root', 'data/test/b.txt/x'],
      /--root: "data\/test\/b.txt\/x" is not a directory/,
    ],
    [
      'a root with a name too long',
      ['--root', 'x'.repeat(5000)],
      /x" is not a directory that can be looked into: ENAMETOOLONG/,
    ],
    [
      'a part below a file',
      ['fingerprint', '--output', 'data/test/b.txt/x'],
      /b.txt\/x" can't be written: ENOTDIR/,
    ],
    [
      'a part with a name too long',
      ['fingerprint', '--output', 'x'.repeat(5000)],
      /can't be (?:written|used): ENAMETOOLONG/,
    ],
    ['parts with a name too long', ['judge', 'x*'.repeat(3000)], /parts: no file matches/],
    ['a PATH that finds nothing', ['data/trian'], /no files found for "data\/trian"/],
    ['a PATH below a file', ['data/train/a.txt/x'], /no files found for "data\/train\/a.txt\/x"/],
    ['a config file that is not there', ['--config', 'x.yml'], /config file x\.yml does not exist/],
    ['the source git where there is none', ['--source', 'git'], /source: git needs a git work tree/],
    [
      'a place for the report that is a directory',
      ['--output', 'data'],
      /data" can't be written: it is a directory/,
    ],
    [
      'a report file that is a directory',
      ['--reports', 'csv: data'],
      /data" can't be written: it is a directory/,
    ],
  ])('%s is 2, and one line says why', (_, args, message) => {
    expect(failureOf(runCommand(makeTree(LEAK), args))).toMatch(message)
  })

  testOnLinux.each([
    ['--output', ['--output', '/proc/nowhere/report']],
    ['--reports', ['--reports', 'json: /proc/nowhere/deep/report']],
    ['fingerprint', ['fingerprint', '--output', '/proc/nowhere/part.parquet']],
  ])('%s in a place where no directory can be made is 2, and not waited for', (_, args) => {
    const finished = runCommand(makeTree(LEAK), args, { timeout: 20_000 })
    expect(failureOf(finished)).toMatch(/"\/proc\/nowhere\/.*" can't be written: ENOENT/)
  })

  test('a part may lie in a directory that is made', () => {
    const root = makeTree(LEAK)
    expect(runCommand(root, ['fingerprint', '--output', 'out/parts/1.parquet']).status).toBe(0)
    expect(readdirSync(join(root, 'out/parts'))).toEqual(['1.parquet'])
  })

  test('nothing to scan is a warning by default, and what the option says if it is given', () => {
    const root = makeTree({ 'src/a.txt': 'x' })
    const byDefault = runCommand(root, [])
    expect(byDefault.status).toBe(0)
    expect(byDefault.stderr).toMatch(/^data-hygiene: warning: paths: no files found that are data[^\n]+\n$/)
    expect(byDefault.stdout).toContain('○ Nothing was compared: no data file was found.')
    expect(runCommand(root, ['--quiet'])).toEqual({ ...byDefault, stderr: '' })
    expect(runCommand(root, ['--if-no-files-found', 'ignore'])).toEqual({ ...byDefault, stderr: '' })
    expect(failureOf(runCommand(root, ['--if-no-files-found', 'error']))).toMatch(/no files found/)
    expect(runCommand(root, ['nowhere', '--if-no-files-found', 'warn']).status).toBe(0)
  })
})

describe('where options come from', () => {
  test('a flag comes before the config file, which comes before the default', () => {
    const root = makeTree({
      ...LEAK,
      [CONFIG]: 'fail-on: none\n',
      'other.yml': 'rules: {split-leakage: off}\n',
    })
    expect(runCommand(root, []).status).toBe(0)
    expect(runCommand(root, ['--fail-on', 'any']).status).toBe(1)
    expect(runCommand(root, ['--config', 'other.yml']).stdout).not.toContain('Split leakage')
    expect(runCommand(root, ['--config', 'other.yml', '--rules', 'split-leakage:error']).status).toBe(1)
  })

  test('a mistake in the config file is one even where a flag comes before it', () => {
    const root = makeTree({ ...UNIQUE, [CONFIG]: 'fail-on: nobody\n' })
    expect(failureOf(runCommand(root, ['--fail-on', 'any']))).toMatch(
      /fail-on.*'nobody' is not one of new, any, none/,
    )
    const unknown = makeTree({ ...UNIQUE, [CONFIG]: 'exlude: [a]\n' })
    expect(failureOf(runCommand(unknown, []))).toMatch(/Unknown key 'exlude'.*did you mean exclude\?/)
  })

  test('--root is what paths and the config file are relative to, --output is not', () => {
    const root = makeTree({ ...LEAK, [CONFIG]: 'reports: {json: found/report.json}\n' })
    const elsewhere = makeTree({ 'x.txt': '' })
    const there = runCommand(elsewhere, ['--root', root, '--output', 'here.txt', 'data'])
    expect(there).toMatchObject({ status: 1, stdout: '' })
    const here = runCommand(root, ['data'])
    expect(runCommand(elsewhere, ['--root', root, 'data']).stdout).toBe(here.stdout)
    expect(readText(elsewhere, 'here.txt')).toBe(here.stdout)
    expect(JSON.parse(readText(root, 'found/report.json'))).toMatchObject({ verdict: { result: 'fail' } })
  })
})

function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
