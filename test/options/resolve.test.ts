import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { Failure } from '../../src/failure.js'
import type { Options } from '../../src/model.js'
import type { RawOptions } from '../../src/options/raw.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { OPTION_TABLE, type OptionName } from '../../src/options/table.js'

const CONFIG = '.github/data-hygiene.yml'
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'resolve-'))
  mkdirSync(join(root, '.github'))
})
beforeEach(() => rmSync(join(root, CONFIG), { force: true }))
afterAll(() => rmSync(root, { recursive: true }))

/** What holds with these flags and this config file. */
function resolve(given: RawOptions, config: Partial<Record<OptionName, unknown>> | null = null): Options {
  if (config !== null) writeFileSync(join(root, CONFIG), stringify(config))
  return resolveOptions({ root, given })
}

/** The options that no config file can hold. */
const DOORS_ONLY = [
  'root',
  'config',
  'token',
  'cache',
  'mode',
  'shard',
  'parts',
  'base-parts',
  'groups',
] as const

/**
 * For every option that a config file can hold: two values that differ from the default and from each other, and a
 * bad one if there is any.
 */
const SAMPLES: Record<
  Exclude<OptionName, (typeof DOORS_ONLY)[number]>,
  [one: string, other: string, bad: string | null]
> = {
  paths: ['data', 'a\nb', '!a'],
  exclude: ['a/**', 'b', '!a'],
  source: ['git', 'files', 'gti'],
  'min-size': ['10KB', '0', '-1'],
  compare: ['rows', 'pictures\nnear-pictures', 'row'],
  'read-limit': ['10MB', 'none', 'much'],
  columns: ['label: class', 'data/a.csv split: part\nignore: id', 'labels: class'],
  splits: ['none', 'train: a/**\ntest: b/**', 'train'],
  labels: ['none', 'data/{label}/**', 'data'],
  rules: ['duplicate-file: off', 'derived-copy: error\nsplit-leakage: notice', 'duplicate: off'],
  'fail-on': ['any', 'none', 'all'],
  base: ['origin/main', 'HEAD~1', '--upload-pack=x'],
  baseline: ['a.json', 'b/c.json', null],
  comment: ['always', 'on-failure', 'on-error'],
  reports: ['json: a.json', 'csv: b\nmarkdown: c\nsarif: d\nhtml: e', 'xml: a'],
  'if-no-files-found': ['error', 'ignore', 'fail'],
}

const ROWS = Object.entries(OPTION_TABLE) as [keyof Options, (typeof OPTION_TABLE)[keyof Options]][]
const SAMPLED = ROWS.filter(([, { name }]) => name in SAMPLES).map(
  ([key, { name }]) => [key, name, ...SAMPLES[name as keyof typeof SAMPLES]] as const,
)

test('every option has its samples, or is for the doors only', () => {
  expect(ROWS.map(([, { name }]) => name).sort()).toEqual([...Object.keys(SAMPLES), ...DOORS_ONLY].sort())
})

test('the defaults of the contract', () => {
  expect(resolve({})).toEqual({
    paths: null,
    exclude: [],
    source: 'auto',
    minSize: 1,
    compare: 'auto',
    readLimit: 4_000_000_000,
    columns: [],
    root: null,
    cache: null,
    splits: 'auto',
    labels: 'auto',
    rules: {
      'split-leakage': 'error',
      'label-conflict': 'error',
      'duplicate-file': 'error',
      'duplicate-row': 'warning',
      'derived-copy': 'notice',
      'shared-file': 'notice',
    },
    failOn: 'new',
    base: null,
    baseline: null,
    config: null,
    comment: 'never',
    reports: [],
    ifNoFilesFound: 'warn',
    mode: 'scan',
    shard: { number: 1, of: 1 },
    parts: [],
    baseParts: [],
    groups: null,
    token: null,
  })
})

describe.each(SAMPLED)('%s', (key, name, one, other, bad) => {
  test('input or flag before config file before default', () => {
    const fallback = resolve({})[key]
    const [first, second] = [resolve({ [name]: [one] })[key], resolve({ [name]: [other] })[key]]
    expect(first).not.toEqual(second)
    expect([first, second]).not.toContainEqual(fallback)
    expect(resolve({}, { [name]: other })[key]).toEqual(second)
    expect(resolve({ [name]: [one] }, { [name]: other })[key]).toEqual(first)
  })

  test('a value with nothing in it counts as not given', () => {
    const fallback = resolve({})[key]
    for (const empty of ['', ' ', '\n \n']) {
      expect(resolve({ [name]: [empty] })[key]).toEqual(fallback)
      expect(resolve({}, { [name]: empty })[key]).toEqual(fallback)
    }
    expect(resolve({ [name]: [''] }, { [name]: one })[key]).toEqual(resolve({ [name]: [one] })[key])
    expect(resolve({}, { [name]: null })[key]).toEqual(fallback)
  })

  if (bad === null) return
  test('a bad value is named, from both sides, even where another comes before it', () => {
    const fault = (given: RawOptions, config: Partial<Record<OptionName, unknown>> | null = null) => {
      try {
        return resolve(given, config)
      } catch (error) {
        return error as Failure
      }
    }
    const [named] = bad.split(':')
    const fromFlag = fault({ [name]: [bad] })
    expect(fromFlag).toBeInstanceOf(Failure)
    expect(String(fromFlag)).toContain(`Option ${name}: '${named}`)
    for (const fromConfig of [fault({}, { [name]: bad }), fault({ [name]: [one] }, { [name]: bad })]) {
      expect(fromConfig).toBeInstanceOf(Failure)
      expect(String(fromConfig)).toContain(`Option ${name} in ${CONFIG} (line 1): '${named}`)
    }
  })
})

test('surrounding space and several lines', () => {
  expect(resolve({ source: [' git\n'], exclude: [' a \r\n\n b', 'c'] })).toMatchObject({
    source: 'git',
    exclude: ['a', 'b', 'c'],
  })
})

test('words are written exactly so; one written almost so is suggested', () => {
  expect(() => resolve({ source: ['Git'] })).toThrow(
    "Option source: 'Git' is not one of auto, git, files (did you mean git?).",
  )
})

test('an option that takes one value takes no second one', () => {
  expect(() => resolve({ source: ['git', 'git'] })).toThrow('Option source is given twice')
})

test('path arguments are taken whole and join the option paths', () => {
  const request = { root, given: { paths: ['a\nb'] }, pathArguments: [' c\nd '] }
  expect(resolveOptions(request).paths).toEqual(['a', 'b', ' c\nd '])
})

test('if-no-files-found depends on whether paths was given, wherever', () => {
  expect(resolve({ paths: ['a'] }).ifNoFilesFound).toBe('error')
  expect(resolve({ paths: [' \n'] }).ifNoFilesFound).toBe('warn')
  expect(resolveOptions({ root, given: {}, pathArguments: ['a'] }).ifNoFilesFound).toBe('error')
  expect(resolve({}, { paths: ['a'] }).ifNoFilesFound).toBe('error')
  expect(resolve({ 'if-no-files-found': ['ignore'] }, { paths: 'a' }).ifNoFilesFound).toBe('ignore')
})

test('the config file that was read is named', () => {
  writeFileSync(join(root, 'other.yml'), 'source: git')
  expect(resolve({}, { source: 'files' })).toMatchObject({ config: CONFIG, source: 'files' })
  expect(resolve({ config: ['other.yml'] })).toMatchObject({ config: 'other.yml', source: 'git' })
  expect(() => resolve({ config: ['missing.yml'] })).toThrow('missing.yml does not exist')
})

test('a token comes from a door alone; one that can be none is not repeated', () => {
  expect(resolve({ token: [' ghs_abc '] }).token).toBe('ghs_abc')
  expect(resolve({ token: ['\n'] }).token).toBeNull()
  for (const token of ['secret secret', 'secret\r\nHost: secret', 'secr\u00e9t']) {
    const fault = { name: 'Failure', message: expect.not.stringContaining('secr') }
    expect(() => resolve({ token: [token] })).toThrow(expect.objectContaining(fault))
  }
})

test('only the config file is kept from naming a baseline elsewhere', () => {
  for (const path of ['../a.json', '/tmp/a.json', '.git/a.json']) {
    expect(resolve({ baseline: [path] }).baseline).toBe(path)
    expect(() => resolve({}, { baseline: path })).toThrow(
      `Option baseline in ${CONFIG} (line 1): '${path}' is not a place for a baseline`,
    )
    rmSync(join(root, CONFIG))
  }
})

test('only the config file is kept from writing reports elsewhere', () => {
  expect(resolve({ reports: ['json: ../a.json'] }).reports).toEqual([{ format: 'json', path: '../a.json' }])
  expect(() => resolve({}, { reports: ['json: ../a.json'] })).toThrow(
    `Option reports in ${CONFIG} (line 1): '../a.json' is not a place for a report`,
  )
})

test('a NUL character, which YAML can hold, is refused before any file is looked up', () => {
  expect(() => resolve({}, { reports: { json: 'a\0b' } })).toThrow(/NUL character/)
  expect(() => resolve({ config: ['a\0b'] })).toThrow(/NUL character/)
})

test('a long or hostile value is shown short and harmless', () => {
  const value = `::error::\u202e${'x'.repeat(100_000)}`
  expect(() => resolve({ source: [value] })).toThrow(
    /^Option source: ':\\x3aerror:\\x3a\\u202ex{70}…' is not one of/,
  )
})

test('a value gives the same options as a flag, as lines, list or mapping of the config file', () => {
  const text = fc
    .stringMatching(/^[a-z0-9*{}[\]&?|>'"%@`#,_./~-]{1,12}$/)
    .filter((value) => !value.startsWith('!'))
  const name = fc
    .stringMatching(/^[a-z0-9*&?'"%@`#,_~-]{1,8}$/)
    .filter((value) => !['auto', 'none'].includes(value))
  /** The options but for the file that they are from, or why there are none; where that stands is left out. */
  const outcome = (...given: Parameters<typeof resolve>) => {
    try {
      return { ...resolve(...given), config: null }
    } catch (error) {
      expect(error).toBeInstanceOf(Failure)
      return (error as Failure).message.replace(/ in \S+ \(line \d+\)/, '')
    }
  }
  const sameOptions = (key: OptionName, lines: string[], others: unknown[]) => {
    const expected = outcome({ [key]: lines })
    for (const other of [lines.join('\n'), lines, ...others]) {
      expect(outcome({}, { [key]: other })).toEqual(expected)
      rmSync(join(root, CONFIG))
    }
  }
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (lines) => {
      sameOptions('paths', lines, [])
      sameOptions('exclude', lines, [])
    }),
    { numRuns: 40 },
  )
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, text), { minLength: 1, maxLength: 3, selector: ([key]) => key }),
      (pairs) => {
        const lines = pairs.map(([key, value]) => `${key}: ${value}`)
        // Maps, since an object would put keys that are numbers first.
        sameOptions('splits', lines, [
          new Map(pairs),
          pairs.map(([key, value]) => ({ [key]: value })),
          new Map(pairs.map(([key, value]) => [key, [value]])),
        ])
      },
    ),
    { numRuns: 40 },
  )
})
