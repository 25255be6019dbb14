import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { makeCommitted } from '../fixtures/repository.js'
import { commandsOf, runAction, startJob } from '../fixtures/runner.js'
import { makeDirectory, makeTree, removeTrees, writeFiles } from '../fixtures/tree.js'

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

describe('a page that this step has begun', () => {
  const MOST_BYTES = 1_048_576
  const begunWith = (text: string) => {
    const root = makeTree(FOUND)
    const page = join(makeDirectory(), 'page.md')
    writeFileSync(page, text)
    const step = runAction(root, { env: { GITHUB_STEP_SUMMARY: page } })
    expect([step.status, step.outputs['result']]).toEqual([1, 'fail'])
    const warnings = commandsOf(step, 'warning').map(({ data }) => data)
    return {
      page: readFileSync(page, 'utf8'),
      whole: readFileSync(step.outputs['summary-path'] as string, 'utf8'),
      warnings,
    }
  }

  test('is gone on with, on lines of its own', () => {
    const { page, whole, warnings } = begunWith('| a | b |')
    expect([page.trimEnd(), warnings]).toEqual([`| a | b |\n\n${whole.trimEnd()}`, []])
  })

  test('counts for the size at which it is dropped: less is told of the findings', () => {
    const begun = 'x'.repeat(MOST_BYTES - 2000)
    const { page, whole, warnings } = begunWith(begun)
    expect(Buffer.byteLength(whole)).toBeGreaterThan(2000)
    expect(page.slice(begun.length)).toMatch(/^\n\n## ❌ Data Hygiene: .*Shortened/s)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MOST_BYTES)
    expect(warnings).toEqual([])
  })

  test('and is full stays as it is, with a warning', () => {
    const begun = 'x'.repeat(MOST_BYTES - 20)
    const { page, warnings } = begunWith(begun)
    expect(page).toBe(begun)
    expect(warnings).toEqual([expect.stringMatching(/job summary was left out: .*larger than GitHub shows/)])
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
    const fault = makeTree({ 'fault.cjs': "performance.now = () => { throw new TypeError('planted') }" })
    const env = { NODE_OPTIONS: `--require ${join(fault, 'fault.cjs')}` }
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
