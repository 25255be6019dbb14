import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const STAGES = ['options', 'snapshot', 'match', 'compare', 'rows', 'judge', 'report', 'github', 'terminal']
const LEAVES = [
  'text',
  'rules',
  'paths',
  'git',
  'content',
  'columns',
  'libraries',
  'machine',
  'cache',
  'pointers',
]
const BIOME = resolve('node_modules', '@biomejs', 'biome', 'bin', 'biome')

/** A file, or a folder that stands for some file in it, and what that file imports. */
type Import = [from: string, to: string]

const FORBIDDEN: Import[] = [
  ...STAGES.flatMap((from) => stagesBut(from).map((to): Import => [`src/${from}/`, `../${to}/x.js`])),
  ...STAGES.flatMap((from) => stagesBut(from).map((to): Import => [`src/${from}/part/`, `../../${to}/x.js`])),
  ...[...stagesBut('github'), ...LEAVES].map((from): Import => [`src/${from}/`, '@actions/core']),
  ...LEAVES.map((from): Import => [`src/${from}/`, '../match/x.js']),
  ['src/match/', '../run.js'],
  ['src/match/', './../judge/x.js'],
  ['src/match/', '../text/../judge/x.js'],
  ['src/match/part/', '../../text/../judge/x.js'],
  ['src/match/part/', '../../run.js'],
  ['src/match/part/', '@actions/core'],
  ['src/cli.ts', '@actions/core'],
  ['src/run.ts', './github/x.js'],
]

const ALLOWED: Import[] = [
  ...STAGES.flatMap((from) => LEAVES.map((to): Import => [`src/${from}/`, `../${to}/x.js`])),
  ...LEAVES.map((to): Import => ['src/snapshot/part/', `../../${to}/x.js`]),
  ['src/snapshot/part/', '../../model.js'],
  ['src/snapshot/part/', '../../failure.js'],
  ['src/snapshot/part/', '../../tool.js'],
  ['src/snapshot/part/', '../scope.js'],
  ['src/snapshot/part/', '../other/x.js'],
  ['src/github/part/', '@actions/github'],
  ['src/judge/', './splits.js'],
  ['src/judge/', '../model.js'],
  ['src/judge/', '../failure.js'],
  ['src/report/', '../tool.js'],
  ['src/snapshot/', 'node:path'],
  ['src/snapshot/', 'fast-glob'],
  ['src/paths/', '../text/x.js'],
  ['src/github/', '@actions/core'],
  ['src/index.ts', '@actions/core'],
  ['src/main.ts', './judge/x.js'],
]

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'layers-'))
  const { vcs, $schema, ...config } = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(join(directory, 'biome.json'), JSON.stringify(config))
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('exactly the imports that go against the layers are errors', () => {
  for (const statement of [...FORBIDDEN, ...ALLOWED]) plant(statement)
  const { status, refused } = lint()
  expect(refused).toEqual(FORBIDDEN.map(fileOf).sort())
  expect(status).toBe(1)
})

test('a tree that keeps the layers passes', () => {
  for (const statement of ALLOWED) plant(statement)
  expect(lint()).toEqual({ status: 0, refused: [] })
})

function stagesBut(one: string): string[] {
  return STAGES.filter((stage) => stage !== one)
}

function fileOf([from, to]: Import): string {
  return from.endsWith('/') ? `${from}${encodeURIComponent(to)}.ts` : from
}

function plant(statement: Import): void {
  const path = join(directory, fileOf(statement))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `export { x } from '${statement[1]}'\n`, { flag: 'wx' })
}

function lint(): { status: number | null; refused: string[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
    { cwd: directory, encoding: 'utf8' },
  )
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[]
  }
  return {
    status,
    refused: diagnostics
      .filter(({ category }) => category === 'lint/style/noRestrictedImports')
      .map(({ location }) => location.path.replaceAll('\\', '/'))
      .sort(),
  }
}
