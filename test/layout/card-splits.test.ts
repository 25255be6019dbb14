import { describe, expect, test } from '@jest/globals'
import { readLayout } from '../../src/layout/layout.js'
import { recognise } from '../../src/layout/recognised.js'
import type { DatasetCard, SplitLine } from '../../src/model.js'
import { parseDatasetCard } from '../../src/pointers/huggingface.js'
import { DEFAULTS, filesAt } from '../judge/built.js'

/** `split label` of each path, and equal letters for those of one dataset. */
function placesBy(cards: DatasetCard[], paths: string[]): string[] {
  const { placementOf } = readLayout(filesAt(paths), DEFAULTS, cards)
  const datasets: (string | null)[] = []
  return paths.map((path) => {
    const { split, label, dataset } = placementOf(path)
    if (!datasets.includes(dataset)) datasets.push(dataset)
    return `${'ABCDEF'[datasets.indexOf(dataset)]} ${split} ${label ?? '-'}`
  })
}

const lines = (config: Record<string, string>): SplitLine[] =>
  Object.entries(config).map(([name, glob]) => ({ name, glob }))

function cardAt(directory: string, ...configs: Record<string, string>[]): DatasetCard {
  return { directory, configs: configs.map(lines) }
}

describe('splits of dataset cards', () => {
  test('a card as Hugging Face has it names the splits of its files', () => {
    const { configs } = parseDatasetCard(
      '---\nconfigs:\n- config_name: default\n  data_files:\n  - split: train\n    path: data/part-*.csv\n  - split: Hard\n    path:\n    - data/hard.csv\n    - more/\n---\n',
    )
    const splits = configs.map((config) =>
      config.splits.flatMap(({ name, globs }) => globs.map((glob) => ({ name, glob }))),
    )
    const paths = ['data/part-1.csv', 'data/hard.csv', 'more/deep/x.csv', 'data/other.csv']
    expect(placesBy([{ directory: '', configs: splits }], paths)).toEqual([
      'A train -',
      'A Hard -',
      'A Hard -',
      'B null -',
    ])
  })

  test('what no card names goes by its name, in the same dataset', () => {
    const paths = ['d/a.csv', 'd/train.csv', 'd/test.csv', 'train/x', 'test/x']
    expect(placesBy([cardAt('d', { Extra: 'a.csv' })], paths)).toEqual([
      'A Extra -',
      'A train -',
      'A test -',
      'B train -',
      'B test -',
    ])
  })

  test('a card speaks of nothing beside its directory, and the nearest that names a file decides', () => {
    const paths = ['one/x/1', 'one/y/1', 'two/x/1', 'onetwo/x/1']
    const cards = [cardAt('', { outer: '**/1' }), cardAt('one', { inner: 'x' })]
    expect(placesBy(cards, paths)).toEqual(['A inner -', 'B outer -', 'B outer -', 'B outer -'])
    expect(placesBy(cards.slice(1), paths)).toEqual(['A inner -', 'A null -', 'B null -', 'C null -'])
  })

  test('classes lie below the directory of a split, counted from the card', () => {
    const card = cardAt('some/where', { train: 'images/a/**', test: 'images/b/**' })
    const paths = ['some/where/images/a/cat/1.png', 'some/where/images/b/dog/2.png']
    expect(placesBy([card], paths)).toEqual(['A train cat', 'A test dog'])
  })

  test('each config is a dataset, but configs that share files are one', () => {
    const paths = ['en/1', 'en/2', 'fr/1', 'fr/2', 'de/1', 'de/2']
    const card = cardAt(
      '',
      { train: 'en/1', test: 'en/2' },
      { train: 'fr/1', test: 'fr/2' },
      { train: 'de/1', test: 'de/2' },
      { train: '*/1' },
    )
    expect(placesBy([{ ...card, configs: card.configs.slice(0, 3) }], paths)).toEqual([
      'A train -',
      'A test -',
      'B train -',
      'B test -',
      'C train -',
      'C test -',
    ])
    expect(placesBy([card], paths).map((place) => place[0])).toEqual(['A', 'A', 'A', 'A', 'A', 'A'])
  })

  test('samples are counted for what the card names', () => {
    const files = filesAt(['d/1', 'd/2', 'd/3', 'e/4'])
    const layout = readLayout(files, DEFAULTS, [cardAt('d', { train: '[12]', test: '3' })])
    const { samples } = recognise(layout, files)
    expect([...samples].map(([dataset, counts]) => [dataset, [...counts]])).toEqual([
      [
        'd',
        [
          ['train', 2],
          ['test', 1],
        ],
      ],
    ])
  })
})
