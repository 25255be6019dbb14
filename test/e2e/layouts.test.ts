import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { JsonReport } from '../fixtures/counted.js'
import { scanWithCommand } from '../fixtures/program.js'
import { commitAll, git, makeCommitted } from '../fixtures/repository.js'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { ELSEWHERE } from '../layout/layouts/elsewhere.js'
import type { KnownLayout } from '../layout/layouts/kind.js'
import { CLASSIFIED } from '../layout/layouts/pictures.js'
import { TABLES_AND_TEXTS } from '../layout/layouts/texts.js'
import { ANNOTATED } from '../layout/layouts/views.js'
import { expand, inOneLine } from '../layout/seen.js'

afterAll(removeTrees)

const LAYOUTS = [...CLASSIFIED, ...ANNOTATED, ...TABLES_AND_TEXTS, ...ELSEWHERE]

/** Those that the README shows, by how their names begin; VOC has lists there, which are below. */
const IN_THE_README = [
  'torchvision ImageFolder',
  'Keras directory',
  'YOLO detection',
  'Roboflow',
  'Cityscapes',
  'nnU-Net',
  'BIDS',
  'LibriSpeech',
  'Kaggle',
  'arrays with targets',
].map(
  (start) =>
    LAYOUTS.find(
      ({ name }) => name === start || (start !== 'Kaggle' && name.startsWith(start)),
    ) as KnownLayout,
)

/** Files that this program never calls data by name alone: their contents must be what they say. */
const CONTENTS: Files = { 'dataset_description.json': '{"Name": "x", "BIDSVersion": "1.8.0"}' }

function filesOf({ samples, besides = [] }: KnownLayout): Files {
  return Object.fromEntries([
    ...expand(samples).map((path) => [path, `${path}\n`]),
    ...expand(besides).map((path) => [path, CONTENTS[path] ?? 'the same\n']),
  ])
}

const rulesOf = ({ groups }: JsonReport): string[] => groups.map(({ rules }) => rules.join('+'))
const recognisedIn = ({ datasets }: JsonReport): string[] => datasets.map(inOneLine)

describe.each(IN_THE_README.map((layout) => [layout.name, layout] as const))('%s, committed', (_, layout) => {
  const root = makeCommitted(filesOf(layout))

  test.each(['git', 'auto', 'files'])('is green and recognised with no option: source %s', (source) => {
    const report = scanWithCommand(root, '--source', source)
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
      (rule, from, to) => {
        commitAll(root, { [to]: `${from}\n` })
        const report = scanWithCommand(root, '--base', 'HEAD~1')
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

  test('is green, and its splits are those of the lists', () => {
    const report = scanWithCommand(makeCommitted(voc(LISTS)))
    expect(report.groups).toEqual([])
    expect(recognisedIn(report)).toEqual(['VOC2007 6: train 3, validation 2, test 1'])
    expect(report.datasets[0]?.splits.map(({ by }) => by)).toEqual(['list', 'list', 'list'])
  })

  test('a copy that lists give to another split leaks', () => {
    const root = makeCommitted(voc(LISTS))
    commitAll(root, { 'VOC2007/JPEGImages/000006.jpg': 'VOC2007/JPEGImages/000001.jpg\n' })
    const report = scanWithCommand(root, '--base', 'HEAD~1')
    expect(rulesOf(report)).toEqual(['split-leakage'])
    expect(report.verdict.result).toBe('fail')
  })

  test('a file that a change lists in a second split leaks by itself, and is told with both lists', () => {
    const root = makeCommitted(voc(LISTS))
    commitAll(root, { 'VOC2007/ImageSets/Main/test.txt': '000006\n000002\n' })
    const report = scanWithCommand(root, '--base', 'HEAD~1')
    expect(rulesOf(report)).toEqual(['split-leakage'])
    expect(report.groups[0]?.new).toBe(true)
    expect(report.groups[0]?.files).toMatchObject([
      { path: 'VOC2007/JPEGImages/000002.jpg', split: 'train', list: 'VOC2007/ImageSets/Main/train.txt' },
      { path: 'VOC2007/JPEGImages/000002.jpg', split: 'test', list: 'VOC2007/ImageSets/Main/test.txt' },
    ])
  })

  test('lists that go leave the pictures without splits', () => {
    const root = makeCommitted(voc(LISTS))
    rmSync(join(root, 'VOC2007/ImageSets'), { recursive: true })
    commitAll(root)
    expect(recognisedIn(scanWithCommand(root))).toEqual(['VOC2007 6'])
  })
})
