import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { runCommand } from '../fixtures/program.js'
import { makeCommitted } from '../fixtures/repository.js'
import { commandsOf, runAction } from '../fixtures/runner.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const CLEAN = { 'data/train/a.txt': 'one', 'data/test/b.txt': 'another' }
const FOUND = {
  'data/train/cat/leak.txt': 'leak',
  'data/test/cat/leak.txt': 'leak',
  'data/train/cat/conflict.txt': 'conflict',
  'data/train/dog/conflict.txt': 'conflict',
  'data/train/cat/copy.txt': 'a copy',
  'data/train/cat/copy again.txt': 'a copy',
  'data/test/dog/unique.txt': 'unique',
}
const CONFIG = '.github/data-hygiene.yml'

describe('a step', () => {
  test('succeeds when the gate is open, with all outputs and a summary', () => {
    const step = runAction(makeCommitted(CLEAN))
    const { outputs, summary } = step
    expect([step.status, commandsOf(step, 'error'), commandsOf(step, 'warning')]).toEqual([0, [], []])
    expect(outputs).toMatchObject({ result: 'pass', 'files-scanned': '2', 'duplicate-groups': '0' })
    expect(summary).toContain('no duplicates')
    expect(readFileSync(outputs['summary-path'] as string, 'utf8').trim()).toBe(summary.trim())
  })

  test('fails when the gate is shut, with all outputs, and the verdict as the last error', () => {
    const step = runAction(makeCommitted(FOUND))
    const { 'report-path': report, 'summary-path': summary, ...counts } = step.outputs
    expect(counts).toEqual({
      result: 'fail',
      'files-scanned': '7',
      'duplicate-groups': '3',
      'duplicate-files': '6',
      'redundant-files': '3',
      'redundant-bytes': '18',
      'split-leaks': '1',
      'label-conflicts': '1',
      'new-groups': '3',
    })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'error').at(-1)?.data).toBe(
      'Data Hygiene shut the gate: 1 new group breaks split-leakage; ' +
        '1 new group breaks label-conflict; 1 new group breaks duplicate-file',
    )
    expect(step.summary).toContain('Split leakage')
    expect(report).toMatch(/\.json$/)
    expect(summary).toMatch(/\.md$/)
  })

  test('reports what the command line reports', () => {
    const root = makeCommitted(FOUND)
    const { outputs } = runAction(root)
    const asJson = readFileSync(outputs['report-path'] as string, 'utf8')
    expect(asJson).toBe(runCommand(root, ['--format', 'json']).stdout)
    expect((JSON.parse(asJson) as JsonReport).summary.groups).toBe(3)
  })

  test('writes the reports that were asked for into the workspace', () => {
    const root = makeCommitted(FOUND)
    runAction(root, { inputs: { reports: 'csv: out/found.csv\nmarkdown: out/found.md' } })
    expect(readFileSync(join(root, 'out/found.csv'), 'utf8')).toBe(
      runCommand(root, ['--format', 'csv']).stdout,
    )
    expect(readFileSync(join(root, 'out/found.md'), 'utf8')).toContain('Split leakage')
  })

  test('takes its inputs before the config file, and a missing workspace for an error', () => {
    const root = makeCommitted({ ...FOUND, [CONFIG]: 'fail-on: none\nrules: {duplicate-file: off}\n' })
    const configured = runAction(root)
    expect([configured.status, configured.outputs['duplicate-groups']]).toEqual([0, '2'])
    const given = runAction(root, { inputs: { 'fail-on': 'any', rules: 'label-conflict: off' } })
    expect([given.status, given.outputs['duplicate-groups']]).toEqual([1, '2'])
    const nowhere = runAction(root, { env: { GITHUB_WORKSPACE: join(root, 'nowhere') } })
    expect(nowhere.status).toBe(1)
    expect(commandsOf(nowhere, 'error').map(({ data }) => data)).toEqual([
      expect.stringMatching(/GITHUB_WORKSPACE names ".*nowhere", which is not a directory; check out/),
    ])
  })

  test.each([
    ['a workspace below a file', 'GITHUB_WORKSPACE', /names ".*file.x", which is not a directory/],
    [
      'a temporary directory that is a file',
      'RUNNER_TEMP',
      /names ".*file.x", in which no directory can be made/,
    ],
    [
      'a file for outputs that is not there',
      'GITHUB_OUTPUT',
      /^The outputs of the step can't be set.*GITHUB_OUTPUT/,
    ],
    ['a root below a file', 'INPUT_ROOT', /^Option root: ".*file.x" is not a directory/],
    [
      'a root with a name too long',
      'INPUT_ROOT',
      /^Option root: "x+" is not a directory that can be looked into/,
    ],
  ])('%s fails in one line', (what, name, message) => {
    const root = makeTree({ ...CLEAN, file: '' })
    const value = what.endsWith('too long') ? 'x'.repeat(5000) : join(root, 'file', 'x')
    const step = runAction(root, { env: { [name]: value } })
    expect(step.status).toBe(1)
    expect(commandsOf(step, 'error').map(({ data }) => data)).toEqual([expect.stringMatching(message)])
  })

  test.each([
    ['source', 'disk', /^Option source: 'disk' is not one of auto, git, files/],
    ['fail-on', 'nwe', /^Option fail-on: 'nwe' is not one of new, any, none \(did you mean new\?\)/],
    ['min-size', '1 parsec', /^Option min-size: '1 parsec' is not a size; give bytes such as 4096/],
    [
      'rules',
      'split-leakage: fatal',
      /rule split-leakage: 'fatal' is not one of error, warning, notice, off/,
    ],
    ['reports', 'xml: a.xml', /'xml' is not one of json, csv, markdown/],
    ['labels', 'data/**', /labels.*\{label\}/],
    ['paths', 'no/such\n::error::forged', /no files found for "no\/such"/],
  ])('with a bad %s fails in one line that says what is allowed', (name, value, message) => {
    const step = runAction(makeTree(CLEAN), { inputs: { [name]: value } })
    expect(step.status).toBe(1)
    expect(step.commands).toEqual([{ name: 'error', properties: {}, data: expect.stringMatching(message) }])
    expect(step.outputs).toEqual({})
  })
})
