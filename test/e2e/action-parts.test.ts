import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { makeCommitted } from '../fixtures/repository.js'
import { commandsOf, runAction, type Step, startJob } from '../fixtures/runner.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const FILES = {
  'data/train/cat/leak.txt': 'leak',
  'data/test/cat/leak.txt': 'leak',
  'data/train/cat/conflict.txt': 'conflict',
  'data/train/dog/conflict.txt': 'conflict',
  'data/test/dog/unique.txt': 'unique',
}

function lastError(step: Step): string | undefined {
  return commandsOf(step, 'error').at(-1)?.data
}

describe('jobs that fingerprint, and one that judges', () => {
  test('tell what one job would, with its outputs and its verdict', () => {
    const root = makeCommitted(FILES)
    const parts = makeDirectory()
    const fingerprint = [1, 2, 3].map((number) =>
      // Each on a machine of its own.
      startJob(root).step({
        inputs: { mode: 'fingerprint', shard: `${number}/3`, parts: join(parts, `part-${number}.parquet`) },
      }),
    )
    for (const step of fingerprint) {
      expect([step.status, commandsOf(step, 'error'), commandsOf(step, 'warning')]).toEqual([0, [], []])
    }
    const judge = runAction(makeDirectory(), {
      inputs: { mode: 'judge', parts: join(parts, 'part-*.parquet') },
    })
    const alone = runAction(root)
    const told = ({ outputs, status }: Step) => {
      const { 'report-path': _report, 'summary-path': _summary, ...counts } = outputs
      return { status, counts }
    }
    expect(told(judge)).toEqual(told(alone))
    expect(judge.outputs['result']).toBe('fail')
    expect(lastError(judge)).toBe(lastError(alone))
    const groupsOf = ({ outputs }: Step) =>
      (JSON.parse(readFileSync(outputs['report-path'] as string, 'utf8')) as JsonReport).groups
    expect(groupsOf(judge)).toEqual(groupsOf(alone))
  })

  test('say that there is no base, and which input names one, but where there is', () => {
    const parts = join(makeDirectory(), 'part-1.parquet')
    const env = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    expect(runAction(makeCommitted(FILES), { inputs: { mode: 'fingerprint', parts }, env }).status).toBe(0)
    const judge = (inputs: object): Step =>
      runAction(makeDirectory(), { inputs: { mode: 'judge', parts, ...inputs }, env })
    const notesOf = ({ outputs }: Step) =>
      (JSON.parse(readFileSync(outputs['report-path'] as string, 'utf8')) as JsonReport).notes
    expect(notesOf(judge({}))).toEqual([
      expect.stringMatching(/names no base .*; the option base-parts names one$/),
    ])
    const compared = judge({ 'base-parts': parts })
    expect([notesOf(compared), compared.outputs['new-groups']]).toEqual([[], '0'])
  })

  test.each<[string, Record<string, string>, string]>([
    ['a part that is missing', { parts: 'part-1.parquet' }, 'The part of share 2/2 is missing'],
    ['no parts', {}, 'No parts to judge'],
    ['what says nothing there', { parts: 'part-1.parquet', splits: 'none' }, 'splits'],
  ])('refuse %s', (_, inputs, message) => {
    const root = makeCommitted(FILES)
    const directory = makeDirectory()
    const part = join(directory, 'part-1.parquet')
    expect(runAction(root, { inputs: { mode: 'fingerprint', shard: '1/2', parts: part } }).status).toBe(0)
    const step = runAction(directory, { inputs: { mode: 'judge', ...inputs } })
    expect(step.status).toBe(1)
    expect(lastError(step)).toContain(message)
  })
})
