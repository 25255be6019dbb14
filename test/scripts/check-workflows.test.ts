import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const ACTION = `name: Example
description: An example
runs:
  using: node24
  main: dist/index.js
`
const WORKFLOW = `on: push
permissions:
  contents: read
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0 # v7.0.0
      - uses: ./
  two:
    needs: one
    strategy:
      matrix:
        os: [windows-latest, macos-latest]
    runs-on: \${{ matrix.os }}
    steps:
      - id: greeting
        run: echo hello
      - run: echo \${{ steps.greeting.outcome }}
`

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workflows-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('valid files pass', () => {
  expect(check(ACTION, WORKFLOW)).toEqual({ status: 0, problems: [] })
})

test.each([
  ['node24', 'node99', 'action.yml:4:10 '],
  ['main: dist/index.js', 'mian: dist/index.js', 'action.yml:'],
  ['description: An example', 'description: An example\nicon: box', 'action.yml:3:1 '],
])('an action with %j turned into %j is refused', (good, bad, place) => {
  const { status, problems } = check(replaced(ACTION, good, bad), WORKFLOW)
  expect(problems[0]).toContain(place)
  expect(status).toBe(1)
})

test.each([
  ['runs-on: ubuntu-latest', 'runs-on: ubunut-latest', 6],
  ['runs-on: ubuntu-latest', 'run-on: ubuntu-latest', 6],
  ['needs: one', 'needs: three', 11],
  ['matrix.os', 'matirx.os', 15],
  ['id: greeting', 'id: greetings', 19],
  ['run: echo hello', 'run: echo hello\n        shel: bash', 19],
  ['- uses: ./', '- uses: ./\n   - broken', 10],
  ['contents: read', 'contents: reed', 3],
  ['checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0', 'checkout@v7', 8],
  ['checkout@9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0', 'checkout@9c091bb', 8],
  [' # v7.0.0', '', 8],
  [' # v7.0.0', ' # the newest', 8],
  ['uses: ./', 'uses: docker://alpine:3', 9],
])('a workflow with %j turned into %j is refused', (good, bad, line) => {
  const { status, problems } = check(ACTION, replaced(WORKFLOW, good, bad))
  expect(problems.map((problem) => problem.replace(/:\d+ .*/, ''))).toContain(
    `.github/workflows/ci.yml:${line}`,
  )
  expect(status).toBe(1)
})

test('a job that all-green forgot is a problem', () => {
  const summary = (needs: string) =>
    `${WORKFLOW}  all-green:\n    needs: ${needs}\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 0 }]\n`
  expect(check(ACTION, summary('[one, two]'))).toEqual({ status: 0, problems: [] })
  expect(check(ACTION, summary('one'))).toEqual({
    status: 1,
    problems: [".github/workflows/ci.yml:1:1 the job all-green does not need 'two'"],
  })
})

test('a missing action.yml is a problem', () => {
  expect(check(null, WORKFLOW)).toEqual({ status: 1, problems: ['action.yml:1:1 does not exist'] })
})

function replaced(text: string, good: string, bad: string): string {
  expect(text).toContain(good)
  return text.replace(good, bad)
}

function check(action: string | null, workflow: string): { status: number | null; problems: string[] } {
  if (action !== null) write('action.yml', action)
  write('.github/workflows/ci.yml', workflow)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/json-imports.mjs', 'scripts/check-workflows.mjs', root],
    { encoding: 'utf8' },
  )
  return { status, problems: stderr.split('\n').filter((line) => line !== '') }
}

function write(name: string, text: string): void {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
