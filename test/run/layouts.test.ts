import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { jsonReportAt } from '../fixtures/scan.js'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { filesOf, IN_THE_README } from '../layout/layouts/shown.js'
import { expand, inOneLine } from '../layout/seen.js'

afterAll(removeTrees)

const SOURCES = ['git', 'auto', 'files'] as const
const rulesOf = ({ groups }: JsonReport): string[] => groups.map(({ rules }) => rules.join('+'))
const recognisedIn = ({ datasets }: JsonReport): string[] => datasets.map(inOneLine)

describe.each(IN_THE_README.map((layout) => [layout.name, layout] as const))('%s, committed', (_, layout) => {
  const root = makeCommitted(filesOf(layout))

  test.each(SOURCES)('is green and recognised with no option: source %s', async (source) => {
    const report = await jsonReportAt(root, { paths: null, source })
    expect(report.scanned.files).toBe(expand(layout.samples).length)
    expect(recognisedIn(report)).toEqual(layout.recognised)
    expect(report.groups).toEqual([])
  })

  const plants = Object.entries({
    'split-leakage': layout.leak,
    'label-conflict': layout.conflict,
    'duplicate-file': layout.copy,
    'shared-file': layout.shared,
  }).flatMap(([rule, plant]) => (plant === undefined ? [] : [[rule, ...plant] as const]))

  if (plants.length > 0)
    test.each(plants)(
      'a change that plants a %s (%s in %s) brings this and nothing else',
      async (rule, from, to) => {
        const base = headOf(root)
        commitAll(root, { [to]: `${from}\n` })
        const report = await jsonReportAt(root, { paths: null }, base)
        git(root, 'reset', '--quiet', '--hard', 'HEAD~1')
        expect(rulesOf(report)).toEqual([rule])
        expect(report.groups[0]?.new).toBe(true)
        expect(report.groups[0]?.files.filter(({ new: isNew }) => isNew).map(({ path }) => path)).toEqual([
          to,
        ])
      },
    )
})

describe('VOC with lists, committed', () => {
  const LISTS: Files = {
    'VOC2007/ImageSets/Main/train.txt': '000001\n000002\n000003\n',
    'VOC2007/ImageSets/Main/val.txt': '000004\n000005\n',
    'VOC2007/ImageSets/Main/test.txt': '000006\n',
  }
  const voc = (lists: Files): Files => ({
    ...Object.fromEntries(
      expand(['VOC2007/JPEGImages/{000001..000006}.jpg']).map((path) => [path, `${path}\n`]),
    ),
    ...Object.fromEntries(
      expand(['VOC2007/Annotations/{000001..000006}.xml']).map((path) => [path, '<x/>\n']),
    ),
    ...lists,
  })

  test('is green, and its splits are those of the lists', async () => {
    const report = await jsonReportAt(makeCommitted(voc(LISTS)), { paths: null })
    expect(report.groups).toEqual([])
    expect(recognisedIn(report)).toEqual(['VOC2007 6: train 3, validation 2, test 1'])
    expect(report.datasets[0]?.splits.map(({ by }) => by)).toEqual(['list', 'list', 'list'])
  })

  test('a copy that lists give to another split leaks', async () => {
    const root = makeCommitted(voc(LISTS))
    const base = headOf(root)
    commitAll(root, { 'VOC2007/JPEGImages/000006.jpg': 'VOC2007/JPEGImages/000001.jpg\n' })
    const report = await jsonReportAt(root, { paths: null }, base)
    expect(rulesOf(report)).toEqual(['split-leakage'])
    expect(report.verdict.result).toBe('fail')
  })

  test('a file that a change lists in a second split leaks by itself, and is told with both lists', async () => {
    const root = makeCommitted(voc(LISTS))
    const base = headOf(root)
    commitAll(root, { 'VOC2007/ImageSets/Main/test.txt': '000006\n000002\n' })
    const report = await jsonReportAt(root, { paths: null }, base)
    expect(rulesOf(report)).toEqual(['split-leakage'])
    expect(report.groups[0]?.new).toBe(true)
    expect(report.groups[0]?.files).toMatchObject([
      { path: 'VOC2007/JPEGImages/000002.jpg', split: 'train', list: 'VOC2007/ImageSets/Main/train.txt' },
      { path: 'VOC2007/JPEGImages/000002.jpg', split: 'test', list: 'VOC2007/ImageSets/Main/test.txt' },
    ])
  })

  test('lists that go leave the pictures without splits', async () => {
    const root = makeCommitted(voc(LISTS))
    rmSync(join(root, 'VOC2007/ImageSets'), { recursive: true })
    commitAll(root)
    expect(recognisedIn(await jsonReportAt(root, { paths: null }))).toEqual(['VOC2007 6'])
  })
})
