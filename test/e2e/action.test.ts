import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type JsonReport, runCommand } from '../fixtures/program.js'
import { makeCommitted } from '../fixtures/repository.js'
import { commandsOf, runAction, startJob } from '../fixtures/runner.js'
import { makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

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

describe('a job', () => {
  test('can use the action twice, without one step overwriting what the other reported', () => {
    const root = makeCommitted({ ...FOUND, 'more/data/train/x.txt': 'x' })
    const job = startJob(root)
    const [first, second] = ['data', 'more/data'].map((paths) => job.step({ inputs: { paths } }))
    const reports = [first, second].map((step) => step?.outputs['report-path'] as string)
    expect(
      reports.map((path) => (JSON.parse(readFileSync(path, 'utf8')) as JsonReport).scanned.files),
    ).toEqual([7, 1])
    for (const path of reports) expect(dirname(dirname(path))).toBe(job.temporary)
  })

  test('is never shown the token or any other secret', () => {
    const root = makeTree({ ...FOUND, [CONFIG]: 'fail-on: any\n' })
    const secrets = {
      INPUT_TOKEN: 'ghs_tokenoftheinput',
      GITHUB_TOKEN: 'ghs_tokenofthejob',
      API_KEY: 'key-of-mine',
    }
    for (const env of [secrets, { ...secrets, RUNNER_DEBUG: '1', GITHUB_OUTPUT: join(root, 'nowhere') }]) {
      const { printed, outputs, summary } = runAction(root, { env })
      const report = outputs['report-path'] ? readFileSync(outputs['report-path'], 'utf8') : ''
      expect([printed, JSON.stringify(outputs), summary, report].join('\n')).not.toMatch(
        /tokenoftheinput|tokenofthejob|key-of-mine/,
      )
    }
  })
})

describe('a runner that lacks something', () => {
  test('a summary file that is not there is a warning, and the verdict stands', () => {
    const root = makeTree(FOUND)
    const missing = runAction(root, { env: { GITHUB_STEP_SUMMARY: join(root, 'no/\n::error::such') } })
    expect([missing.status, missing.outputs['result']]).toEqual([1, 'fail'])
    expect(commandsOf(missing, 'warning').map(({ data }) => data)).toEqual([
      expect.stringMatching(/job summary was left out: .*no\/\\n:\\x3aerror:\\x3asuch/),
    ])
    expect(commandsOf(missing, 'error').at(-1)?.data).toMatch(/^Data Hygiene shut the gate/)
    const without = runAction(root, { env: { GITHUB_STEP_SUMMARY: undefined } })
    expect([without.status, commandsOf(without, 'warning')]).toEqual([1, []])
  })

  test('a fault of the program shows its stack only where debug logging is on', () => {
    const env = { GITHUB_OUTPUT: join(makeTree({}), 'nowhere') }
    const root = makeTree(CLEAN)
    const usual = runAction(root, { env })
    expect(usual.status).toBe(1)
    expect(commandsOf(usual, 'error')).toEqual([
      {
        name: 'error',
        properties: {},
        data: expect.stringMatching(/^Internal error: [^\n]+debug logging[^\n]+$/),
      },
    ])
    expect(usual.printed).not.toMatch(/\n\s+at |index\.js:\d/)
    const debugged = runAction(root, { env: { ...env, RUNNER_DEBUG: '1' } })
    expect(commandsOf(debugged, 'debug').at(-1)?.data).toMatch(/\n\s+at .*index\.js:\d/)
    writeFiles(root, { [CONFIG]: 'exlude: x' })
    expect(runAction(root).printed).not.toMatch(/\n\s+at /)
  })
})
