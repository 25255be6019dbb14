import { chmodSync } from 'node:fs'
import { posix } from 'node:path'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { isUtf8Path } from '../../src/paths/lossless.js'
import { parseCommands } from '../fixtures/commands.js'
import { HOSTILE_FILES } from '../fixtures/hostile-files.js'
import { testOnLinux } from '../fixtures/platform.js'
import { makeRepository } from '../fixtures/repository.js'
import { runAction, type Step } from '../fixtures/runner.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

/** Every hostile name as a split's, a label's and a file's. */
const ROWS = HOSTILE_FILES.map((name, index) => ({ name, content: `content ${index} `.padEnd(40 - index) }))
/** More than this many findings between the same two directories are told as one, with three examples. */
const TOLD_ONE_BY_ONE = 10

const asFiles = (rows: typeof ROWS) =>
  rows.flatMap(({ name, content }) => [
    [`data/train/cat/${name}`, content],
    [`data/test/cat/${name}`, content],
  ])

const KINDS = {
  'as files, the first ones': asFiles(ROWS.slice(0, TOLD_ONE_BY_ONE)),
  'as files, the last ones': asFiles(ROWS.slice(-TOLD_ONE_BY_ONE)),
  'as files, told as one': asFiles(ROWS),
  'as labels': ROWS.flatMap(({ name, content }) => [
    [`data/train/${name}/a`, content],
    [`data/train/dog/${name}`, content],
  ]),
  'as datasets': ROWS.flatMap(({ name, content }) => [
    [`data/${name}/train/cat/a`, content],
    [`data/${name}/test/cat/a`, content],
  ]),
}

/** The commands of a step that has found many groups, whatever their names: ten, the verdict among them. */
function expectedCommands(kind: string, level = 'error'): string[] {
  const isOne = kind === 'as files, told as one'
  const verdict = level === 'error' ? 1 : 0
  return ['group', 'endgroup', ...Array(isOne ? 1 + verdict : 10).fill(level)]
}

function expectNothingForged(kind: string, step: Step): void {
  expect(step.commands.map(({ name }) => name)).toEqual(expectedCommands(kind))
  expect(step.printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/)
  for (const { data, properties } of step.commands) {
    expect(data).not.toMatch(/[\r\n]/)
    // Shown again by the runner, it must not become a command then.
    expect(parseCommands(data).commands).toEqual([])
    expect(Object.keys(properties).filter((key) => !['title', 'file', 'line'].includes(key))).toEqual([])
    if (properties['file'] !== undefined) expect(properties['file']).not.toMatch(/[\r\n\x1b]/)
  }
  expect(parseCommands(step.summary).commands).toEqual([])
  expect(Object.keys(step.outputs)).toHaveLength(11)
}

describe.each(Object.entries(KINDS))('hostile names %s', (kind, entries) => {
  let root: string
  beforeAll(() => {
    // With one file more in each place, so that no directory repeats another as a whole and takes its groups with it.
    const others = entries.map(([path], index) => [
      `${posix.dirname(path ?? '')}/other-${index}`,
      `other ${index}`,
    ])
    if (process.platform === 'linux') root = makeRepository(Object.fromEntries([...entries, ...others]))
  })

  testOnLinux('make no command, in annotations, log and summary', () => {
    for (const source of ['auto', 'files']) expectNothingForged(kind, runAction(root, { inputs: { source } }))
  })

  testOnLinux('make none as warnings and as notices either', () => {
    for (const level of ['warning', 'notice']) {
      const rules = ['split-leakage', 'label-conflict', 'duplicate-file'].map((rule) => `${rule}: ${level}`)
      const step = runAction(root, { inputs: { rules: rules.join('\n') } })
      expect(step.commands.map(({ name }) => name)).toEqual(expectedCommands(kind, level))
    }
  })
})

describe('hostile names elsewhere', () => {
  testOnLinux('are safe in inputs, in the config file and in a workspace', () => {
    const names = HOSTILE_FILES.filter((name) => isUtf8Path(name) && !name.includes('\n'))
    for (const name of names) {
      const root = makeTree({ [`${name}/data/train/a`]: 'a', [`${name}/data/test/a`]: 'a' })
      const step = runAction(`${root}/${name}`, { inputs: { exclude: name, labels: `${name}: fatal` } })
      expect(step.commands.map((command) => command.name)).toEqual(['error'])
      expect(parseCommands(step.commands[0]?.data ?? '').commands).toEqual([])
      const configured = makeTree({
        'data/a': 'a',
        '.github/data-hygiene.yml': JSON.stringify({ [name]: name, source: name }),
      })
      expect(runAction(configured).commands.map((command) => command.name)).toEqual(['error'])
    }
  })

  testOnLinux('are safe in what is said of files that can not be read', () => {
    for (const name of HOSTILE_FILES.filter(isUtf8Path)) {
      const root = makeTree({ [`data/train/${name}`]: 'x', 'data/train/other': 'y', 'data/train/third': 'z' })
      chmodSync(`${root}/data/train/${name}`, 0)
      const step = runAction(root, { inputs: { source: 'files' }, asOrdinaryUser: true })
      expect(step.commands.map((command) => command.name)).toEqual(['group', 'endgroup', 'warning'])
      expect(step.commands[2]?.data).toMatch(/^1 file could not be read, such as data\/train\/[^\n\r]+$/)
      expect(parseCommands(step.commands[2]?.data ?? '').commands).toEqual([])
    }
  })
})
