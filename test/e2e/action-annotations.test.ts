import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { scanWithCommand } from '../fixtures/program.js'
import { makeIndexed } from '../fixtures/repository.js'
import { commandsOf, runAction, type Step } from '../fixtures/runner.js'
import { type Files, makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const SUMMARY_BYTES = 1_048_576
const MESSAGE_LENGTH = 4096

/** Ten groups that break each rule: more would be told as one. */
function groupsOfEachKind(): Files {
  // What only one of them has: else they would be told as whole directories.
  const files: Record<string, string> = { 'data/raw/own.txt': 'raw', 'data/processed/own.txt': 'processed' }
  for (let index = 10; index < 20; index += 1) {
    files[`data/train/cat/leak-${index}.txt`] = files[`data/test/cat/leak-${index}.txt`] = `leak ${index}`
    files[`data/train/cat/clash-${index}.txt`] = files[`data/train/dog/clash-${index}.txt`] = `clash ${index}`
    files[`data/train/dog/copy-${index}-a.txt`] = files[`data/train/dog/copy-${index}-b.txt`] =
      `copy ${index}`
    files[`data/raw/${index}.txt`] = files[`data/processed/${index}.txt`] = `derived ${index}`
  }
  return files
}

function asPinned(step: Step, name: string): Record<string, string>[] {
  return commandsOf(step, name).map(({ properties, data }) => ({ ...properties, data }))
}

describe('annotations', () => {
  let root: string
  beforeAll(() => {
    root = makeTree(groupsOfEachKind())
  })

  test('are nine errors and the verdict, and ten notices, however many groups there are', () => {
    const step = runAction(root)
    const errors = asPinned(step, 'error')
    expect([errors.length, commandsOf(step, 'warning').length, commandsOf(step, 'notice').length]).toEqual([
      10, 0, 10,
    ])
    expect(errors[9]).toEqual({
      data:
        'Data Hygiene shut the gate: 10 new groups break split-leakage; ' +
        '10 new groups break label-conflict; 10 new groups break duplicate-file',
    })
    expect(step.commands.at(-1)?.data).toBe(errors[9]?.['data'])
    expect(step.outputs).toMatchObject({ 'duplicate-groups': '40', 'new-groups': '40' })
  })

  test('are the gravest ones, each on a copy, naming the other one and what to do', () => {
    const pinned = asPinned(runAction(root), 'error').slice(0, 9)
    const leaks = scanWithCommand(root).groups.filter(({ rules }) => rules.includes('split-leakage'))
    expect(pinned.map(({ file }) => file)).toEqual(leaks.slice(0, 9).map(({ files }) => files[1]?.path))
    for (const [index, { title, line, data }] of pinned.entries()) {
      expect([title, line]).toEqual(['Split leakage: train ↔ test', '1'])
      expect(data).toContain(
        `Same content as ${leaks[index]?.files[0]?.path} (test). The model would be tested`,
      )
      expect(data).toMatch(/ (?:Remove|Keep) [^.]+\.$/)
    }
    const others = asPinned(runAction(root, { inputs: { rules: 'split-leakage: off' } }), 'error')
    expect(new Set(others.map(({ title }) => title))).toEqual(
      new Set(['Label conflict: cat ↔ dog', undefined]),
    )
  })

  test('are warnings where the rules say so, ten at most with those of the run itself', () => {
    const rules = 'split-leakage: warning\nlabel-conflict: warning\nduplicate-file: notice\nderived-copy: off'
    const inputs = { rules, paths: 'data\nnowhere', 'if-no-files-found': 'warn' }
    const step = runAction(root, { inputs })
    expect([step.status, commandsOf(step, 'error').length]).toEqual([0, 0])
    const warnings = asPinned(step, 'warning')
    expect([warnings.length, commandsOf(step, 'notice').length]).toEqual([10, 10])
    expect(warnings[0]).toMatchObject({ data: expect.stringContaining('no files found for "nowhere"') })
    expect(warnings[1]).toMatchObject({ title: 'Split leakage: train ↔ test', file: expect.any(String) })
  })

  test('are one for many findings between the same directories, with three examples', () => {
    const files: Record<string, string> = { 'data/train/cat/own.txt': 'own', 'data/test/cat/other.txt': 'x' }
    for (let index = 10; index < 96; index += 1) {
      files[`data/train/cat/${index}.txt`] = files[`data/test/cat/${index}b.txt`] = `leak ${index}`
    }
    const step = runAction(makeTree(files))
    const [error, verdict, ...others] = asPinned(step, 'error')
    expect(others).toEqual([])
    expect(error).toMatchObject({ title: 'Split leakage: data/train/cat ↔ data/test/cat: 86 contents' })
    expect(error?.['data']).toMatch(
      /^data\/train\/cat ↔ data\/test\/cat: 86 contents, such as (?:data\/test\/cat\/\d+b\.txt = data\/train\/cat\/\d+\.txt(?:; )?){3}\. /,
    )
    expect(verdict?.['data']).toContain('86 new groups break split-leakage')
  })

  test('are one for a whole directory that is repeated, however many files it holds', () => {
    const files: Record<string, string> = {}
    for (let index = 0; index < 20; index += 1) {
      files[`data/train/cat/part-1/${index}.txt`] = files[`data/train/cat/part-2/${index}.txt`] =
        `copy ${index}`
    }
    const step = runAction(makeTree(files))
    const errors = asPinned(step, 'error')
    expect(errors.map(({ title }) => title)).toEqual(['Repeated directory: duplicate file', undefined])
    expect(errors[0]).toMatchObject({
      file: expect.stringMatching(/^data\/train\/cat\/part-2\/\d+\.txt$/),
      data: expect.stringMatching(
        /^data\/train\/cat\/part-2 repeats data\/train\/cat\/part-1 \(20 files, \d+ B\)\. 20 groups explained by this: /,
      ),
    })
    expect(errors[1]?.['data']).toContain('20 new groups break duplicate-file')
    expect(step.summary).toContain('**`data/train/cat/part-2` repeats `data/train/cat/part-1` (20 files, ')
  })

  test('stay below the length at which a message is cut, whatever the names', () => {
    const long = `${'long/'.repeat(700)}${'n'.repeat(200)}`
    const label = 'l'.repeat(250)
    const step = runAction(
      makeTree({
        [`data/train/${label}/${long}`]: 'same',
        [`data/test/${label}/${long}`]: 'same',
        'data/train/x': 'same',
      }),
    )
    expect(step.status).toBe(1)
    for (const { data, properties } of step.commands) {
      expect(data.length).toBeLessThan(MESSAGE_LENGTH)
      expect(properties['title']?.length ?? 0).toBeLessThan(256)
    }
  })
})

describe('a summary', () => {
  test('of 20,000 groups and very long names stays below the size at which it is dropped', () => {
    const contents: Record<string, number> = {}
    for (let index = 0; index < 20_000; index += 1) {
      for (const split of ['train', 'test']) contents[`data/${split}/${index % 100}/${index}`] = index
    }
    for (let index = 20_000; index < 20_060; index += 1) {
      const long = `${'`<b>&|'.repeat(40)}/`.repeat(14)
      for (const copy of [1, 2, 3, 4, 5]) contents[`data/train/x/${long}${index}-${copy}`] = index
    }
    const step = runAction(makeIndexed(contents), { inputs: { source: 'git' } })
    const bytes = Buffer.byteLength(step.summary)
    expect(step.outputs).toMatchObject({ result: 'fail', 'duplicate-groups': '20060' })
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(SUMMARY_BYTES)
    expect(step.summary).toMatch(/Shortened|JSON report/)
    const report = JSON.parse(readFileSync(step.outputs['report-path'] as string, 'utf8')) as JsonReport
    expect(report.groups).toHaveLength(20_060)
    expect(Object.values(step.outputs).join('').length).toBeLessThan(1000)
    expect(commandsOf(step, 'error')).toHaveLength(10)
  })
})
