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

/** What is broken in a valid workflow, and in which line that must be seen. */
const BROKEN: [good: string, bad: string, line: number][] = [
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
]

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'workflows-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('valid files pass', () => {
  expect(check({ 'action.yml': ACTION, [workflow('ci')]: WORKFLOW })).toEqual({ status: 0, places: [] })
})

test.each([
  ['node24', 'node99', 4],
  ['main: dist/index.js', 'mian: dist/index.js', 5],
  ['description: An example', 'description: An example\nicon: box', 3],
])('an action with %j turned into %j is refused', (good, bad, line) => {
  const { status, places } = check({ 'action.yml': replaced(ACTION, good, bad) })
  expect(places).toContain(`action.yml:${line}`)
  expect(status).toBe(1)
})

test('each fault of a workflow is found in its line', () => {
  const files = BROKEN.map(([good, bad], index) => [workflow(index), replaced(WORKFLOW, good, bad)])
  const { status, places } = check({ 'action.yml': ACTION, ...Object.fromEntries(files) })
  expect(places).toEqual(
    expect.arrayContaining(BROKEN.map(([, , line], index) => `${workflow(index)}:${line}`)),
  )
  expect(status).toBe(1)
})

test('a job that all-green forgot is a problem', () => {
  const summary = (needs: string) =>
    `${WORKFLOW}  all-green:\n    needs: ${needs}\n    runs-on: ubuntu-latest\n    steps: [{ run: exit 0 }]\n`
  const files = { [workflow('whole')]: summary('[one, two]'), [workflow('forgetful')]: summary('one') }
  expect(check({ 'action.yml': ACTION, ...files })).toEqual({
    status: 1,
    places: [`${workflow('forgetful')}:1`],
  })
})

test('a missing action.yml is a problem', () => {
  expect(check({ [workflow('ci')]: WORKFLOW })).toEqual({ status: 1, places: ['action.yml:1'] })
})

function workflow(name: string | number): string {
  return `.github/workflows/${name}.yml`
}

function replaced(text: string, good: string, bad: string): string {
  expect(text).toContain(good)
  return text.replace(good, bad)
}

/** Gives `file:line` of each problem. */
function check(files: Record<string, string>): { status: number | null; places: string[] } {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/json-imports.mjs', 'scripts/check-workflows.mjs', root],
    { encoding: 'utf8' },
  )
  const lines = stderr.split('\n').filter((line) => line !== '')
  return { status, places: lines.map((line) => line.replace(/^([^:]+:\d+):\d+ .*/, '$1')) }
}
