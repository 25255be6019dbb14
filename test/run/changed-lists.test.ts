import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createGit } from '../../src/git/repository.js'
import type { Report } from '../../src/model.js'
import { run } from '../../src/run.js'
import { CHECKOUTS, worldOf } from '../fixtures/checkouts.js'
import { commitAll, headOf, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees, writeFiles } from '../fixtures/tree.js'
import { optionsWith } from '../fixtures/world.js'

afterAll(removeTrees)

const list = (...names: string[]): string => `${names.join('\n')}\n`
const TRAIN = 'VOC/ImageSets/Main/train.txt'
const TEST = 'VOC/ImageSets/Main/test.txt'
const VOC: Files = {
  ...{ 'VOC/JPEGImages/a1.jpg': 'a1', 'VOC/JPEGImages/a2.jpg': 'a2' },
  ...{ 'VOC/JPEGImages/b1.jpg': 'b1', 'VOC/JPEGImages/b2.jpg': 'b2' },
  ...{ [TRAIN]: list('a1', 'a2'), [TEST]: list('b1', 'b2') },
}
/** A picture of test that becomes one of train. */
const LEAK: Files = { 'VOC/JPEGImages/b2.jpg': 'a2' }
const NOTE =
  'This change alters to which splits lists give 1 file that the base had, such as VOC/JPEGImages/b2.jpg; what leaks by the words of the base still counts as a leak'

describe.each(CHECKOUTS)('lists that a change alters, in a %s checkout', (checkout) => {
  async function changed(change: (root: string) => void, base: Files = VOC) {
    const root = makeCommitted(base)
    const commit = headOf(root)
    change(root)
    commitAll(root)
    const world = {
      ...(await worldOf(root, commit, checkout)),
      git: createGit(process.env, root, null, true),
    }
    const surroundings = { base: { ref: 'main', commit }, baseline: null, notes: [], written: [] }
    const report: Report = await run(optionsWith({ paths: null, source: 'git' }), surroundings, world)
    const findings = report.judgement.findings.map(({ rules, isNew, between }) => [
      ...[rules, isNew, between['split-leakage']?.names],
    ])
    return { findings, notices: report.notices }
  }
  const LEAKS = [[['split-leakage'], true, ['train', 'test']]]

  test('a leak by the lists of the base stays one where a picture is listed elsewhere', async () => {
    const lists = { [TRAIN]: list('a1', 'a2', 'b2'), [TEST]: list('b1') }
    expect(await changed((root) => writeFiles(root, { ...LEAK, ...lists }))).toEqual({
      findings: LEAKS,
      notices: [NOTE],
    })
  })

  test('or nowhere', async () => {
    expect(await changed((root) => writeFiles(root, { ...LEAK, [TEST]: list('b1') }))).toEqual({
      findings: LEAKS,
      notices: [NOTE],
    })
  })

  test('and where the lists go', async () => {
    const { findings, notices } = await changed((root) => {
      writeFiles(root, LEAK)
      rmSync(join(root, 'VOC/ImageSets'), { recursive: true })
    })
    expect(findings).toEqual(LEAKS)
    expect(notices).toEqual([expect.stringContaining('lists give 4 files')])
  })

  test('a directory that a list named keeps its split for what is added to it', async () => {
    const yolo = (val: string): string => `train: images/a\nval: images/${val}\nnc: 1\n`
    const base = { 'data.yaml': yolo('b'), 'images/a/1.jpg': '1', 'images/b/2.jpg': '2' }
    const change = { 'data.yaml': yolo('c'), 'images/b/3.jpg': '1', 'images/c/4.jpg': '4' }
    const { findings, notices } = await changed((root) => writeFiles(root, change), base)
    expect(findings).toEqual([[['split-leakage'], true, ['train', 'validation']]])
    expect(notices).toEqual([expect.stringContaining('lists give 1 file that the base had')])
  })

  test('nothing is said where lists only grow with the data', async () => {
    const more = { 'VOC/JPEGImages/a3.jpg': 'a3', [TRAIN]: list('a1', 'a2', 'a3') }
    expect(await changed((root) => writeFiles(root, more))).toEqual({ findings: [], notices: [] })
  })

  test('a picture that moves to another list and has no copy is no finding', async () => {
    const lists = { [TRAIN]: list('a1', 'a2', 'b2'), [TEST]: list('b1') }
    expect(await changed((root) => writeFiles(root, lists))).toEqual({ findings: [], notices: [NOTE] })
  })
})
