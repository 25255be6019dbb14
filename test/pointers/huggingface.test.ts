import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDatasetCard } from '../../src/pointers/huggingface.js'
import { cardGlobForm } from '../../src/pointers/huggingface-files.js'

function configs(yaml: string) {
  const { configs: read, problem } = parseDatasetCard(`---\n${yaml}\n---\n# A dataset\n`)
  expect(problem).toBeNull()
  return read
}

function splits(dataFiles: string) {
  return configs(`configs:\n- config_name: default\n  data_files:${dataFiles}`)[0]?.splits
}

describe('the splits of a dataset card', () => {
  test('by split and path', () => {
    const text = '\n  - split: train\n    path: data/train-*\n  - split: test\n    path: ["a.csv", "b/*.csv"]'
    expect(splits(text)).toEqual([
      { name: 'train', globs: ['data/train-*'] },
      { name: 'test', globs: ['a.csv', 'b/*.csv'] },
    ])
  })

  test.each([' x.csv', ' [x.csv]', '\n  - x.csv', ' ./x.csv'])('of files without a split: %j', (text) => {
    expect(splits(text)).toEqual([{ name: 'train', globs: ['x.csv'] }])
  })

  test('as a mapping', () => {
    expect(splits('\n    train: x.csv\n    validation: [y.csv, z/**]')).toEqual([
      { name: 'train', globs: ['x.csv'] },
      { name: 'validation', globs: ['y.csv', 'z/**'] },
    ])
  })

  test('of several configs, each below its directory', () => {
    const text =
      'configs:\n- config_name: en\n  data_dir: data/en\n  data_files: "*.csv"\n- config_name: fr\n  data_dir: ./fr/\n- data_files: x.csv\n'
    expect(configs(text)).toEqual([
      { name: 'en', dataDirectory: 'data/en', splits: [{ name: 'train', globs: ['data/en/*.csv'] }] },
      { name: 'fr', dataDirectory: 'fr', splits: [] },
      { name: 'default', dataDirectory: null, splits: [{ name: 'train', globs: ['x.csv'] }] },
    ])
  })

  test('what lies elsewhere is left out', () => {
    const text =
      '\n  - split: train\n    path: ["https://example.com/x.csv", "/x.csv", "../x.csv", "hf://x", "y.csv"]\n  - split: test\n    path: /z.csv'
    expect(splits(text)).toEqual([{ name: 'train', globs: ['y.csv'] }])
  })

  test('what is no magic for Hugging Face is none for us', () => {
    const paths = [
      'a{b,c}.csv',
      '!a.csv',
      'a+(b).csv',
      '@(a).csv',
      'data (1)/x*.csv',
      'a\\*.csv',
      'a|b',
      '[a',
    ]
    const [split] = splits(`\n  - split: train\n    path: ${JSON.stringify(paths)}`) ?? []
    expect(split?.globs).toEqual(paths)
    for (const path of paths) expect(includes(path, path)).toBe(true)
    expect(includes('a{b,c}.csv', 'ab.csv')).toBe(false)
    expect(includes('!a.csv', 'b.csv')).toBe(false)
    expect(includes('a|b', 'a')).toBe(false)
  })
})

/** Whether a glob of a card includes a path. */
function includes(glob: string, path: string): boolean | undefined {
  return cardGlobForm(glob)?.matches(path)
}

describe('globs of a card are those of fsspec', () => {
  test.each([
    ['data/[!t]*.csv', 'data/x.csv', true],
    ['data/[!t]*.csv', 'data/t.csv', false],
    ['data/[!t]*.csv', 'data/!.csv', true],
    ['data/[^t].csv', 'data/^.csv', true],
    ['data/[^t].csv', 'data/x.csv', false],
    ['data/[a-c].csv', 'data/b.csv', true],
    ['data/[c-a].csv', 'data/b.csv', false],
    ['data/[c-a-].csv', 'data/-.csv', true],
    ['data/[]].csv', 'data/].csv', true],
    ['data/[!]].csv', 'data/].csv', false],
    ['data/[\\].csv', 'data/\\.csv', true],
    ['data/[[:digit:]].csv', 'data/1.csv', false],
    ['data/?.csv', 'data/\u{1f600}.csv', true],
    ['*', 'a.csv', true],
    ['*', 'a/b.csv', false],
    ['data/*', 'data/a/b.csv', false],
    ['**', 'a/b.csv', true],
    ['data/**', 'data/a/b.csv', true],
    ['data/**/*.csv', 'data/b.csv', true],
    ['data/**/train/*', 'data/a/train/1', true],
    ['data', 'data/a/b.csv', true],
    ['data/a.csv', 'data/a.csv', true],
    ['data/*', 'data/.hidden', false],
    ['data/.*', 'data/.hidden', true],
    ['data/**', 'data/.hidden/a.csv', false],
    ['data/**', 'data/__pycache__/a.csv', false],
    ['data/*', 'data/__a.csv', true],
    ['**', 'config.json', false],
    ['config.json', 'config.json', true],
  ])('%j and %j: %j', (glob, path, expected) => expect(includes(glob, path)).toBe(expected))

  test.each(['data/**.csv', 'a**', `${'x'.repeat(5000)}*`])('%.20s can not be used', (glob) => {
    expect(cardGlobForm(glob)).toBeNull()
  })
})

describe('the header of a README', () => {
  const yaml = 'configs:\n- data_files: x.csv\n'
  test.each([
    `---\n${yaml}---\n`,
    `\n\n---\n${yaml}---`,
    `  ---\n${yaml}---\n# Title`,
    `\r\n\t\r\n---\r\n${yaml}---\r\n`,
    `---\n\n\n${yaml}\n\n---\n`,
  ])('%j', (readme) => {
    expect(parseDatasetCard(readme).configs[0]?.splits[0]?.globs).toEqual(['x.csv'])
  })

  test.each([`\ufeff---\n${yaml}---\n`, `--- \n${yaml}---\n`, `---\n${yaml}---x\n`, `---\n${yaml} ---\n`])(
    'not %j',
    (readme) => {
      expect(parseDatasetCard(readme)).toEqual({ configs: [], problem: null })
    },
  )

  test('is found in time in proportion to it', () => {
    const text = `---\n${'\n'.repeat(1_000_000)}`
    expect(parseDatasetCard(text).configs).toEqual([])
    expect(parseDatasetCard('\n'.repeat(1_000_000)).configs).toEqual([])
  })
})

describe('a card without configs', () => {
  test.each([
    '',
    '# Title',
    '---\nlicense: mit\n',
    '---\nlicense: mit\n---\n',
    '- ---\nconfigs: 1\n---\n',
    '---\n---\n',
    'x\n---\nconfigs: 1\n---\n',
  ])('%j', (readme) => {
    expect(parseDatasetCard(readme)).toEqual({ configs: [], problem: null })
  })

  test('may have other line ends', () => {
    const { configs: read } = parseDatasetCard('---\r\nconfigs:\r\n- data_files: x.csv\r\n---\r\n')
    expect(read[0]?.splits[0]?.globs).toEqual(['x.csv'])
  })
})

describe('a malformed card', () => {
  test.each([
    ['configs: 1', /"configs"/],
    ['configs:\n- 1', /"configs"/],
    ['configs:\n- config_name: [x]', /"configs"/],
    ['configs:\n- data_dir: ../x', /"configs"/],
    ['configs:\n- data_files:\n  - split: train', /"configs"/],
    ['configs:\n- data_files:\n  - split: train\n    path: {}', /"configs"/],
    ['configs:\n- data_files:\n  - split: train\n    path: a\n  - split: train\n    path: b', /"configs"/],
    ['configs:\n- data_files: [a.csv, {split: test, path: b.csv}]', /"configs"/],
    ['configs: [', /header that is not valid YAML/],
    ['['.repeat(200), /header that has too many levels/],
  ])('%.60j', (yaml, problem) => {
    const read = parseDatasetCard(`---\n${yaml}\n---\n`)
    expect(read.configs).toEqual([])
    expect(read.problem).toMatch(problem)
  })

  test('keeps the configs that can be read', () => {
    const read = parseDatasetCard('---\nconfigs:\n- 1\n- data_files: x.csv\n---\n')
    expect(read.configs).toHaveLength(1)
    expect(read.problem).not.toBeNull()
  })

  test('no text makes it throw', () => {
    const piece = fc.constantFrom(
      'configs:',
      '\n',
      '- ',
      '  ',
      'data_files:',
      'split: a',
      'path: b',
      '[',
      ']',
      '{',
      '}',
      '*',
      '&a',
      '"',
      '---',
      '..',
      'x',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        (pieces) => void parseDatasetCard(`---\n${pieces.join('')}\n---\n`),
      ),
      { numRuns: 1000 },
    )
  })
})
