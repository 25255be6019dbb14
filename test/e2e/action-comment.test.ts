import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import {
  type GitHubApi,
  HUMAN,
  PULL_REQUEST,
  REPOSITORY,
  startGitHubApi,
  TOKEN,
  WORKFLOW_BOT,
} from '../fixtures/github-api.js'
import { start } from '../fixtures/processes.js'
import { DIST, NODE } from '../fixtures/program.js'
import { commitAll, git, headOf, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

let clean: string
let leaking: string
let api: GitHubApi
beforeAll(() => {
  clean = makeCommitted({ 'data/train/a.txt': 'same', 'data/test/b.txt': 'other' })
  leaking = makeCommitted({ 'data/train/a.txt': 'same', 'data/test/b.txt': 'other' })
  commitAll(leaking, { 'data/test/@team `#1`.txt': 'same' })
})
beforeEach(async () => {
  api = await startGitHubApi()
})
afterEach(() => api.close())
afterAll(removeTrees)

/** Runs the bundled action on a pull request; its server answers meanwhile, so nothing here may block. */
async function runAction(root: string, comment: string, environment: NodeJS.ProcessEnv = {}) {
  const directory = makeDirectory()
  const event = join(directory, 'event.json')
  const base = { sha: git(root, 'rev-list', '--max-parents=0', 'HEAD').trim(), ref: 'main' }
  writeFileSync(event, JSON.stringify({ pull_request: { number: PULL_REQUEST, base } }))
  const child = start([NODE, join(DIST, 'index.js')], root, {
    GITHUB_WORKSPACE: root,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_SHA: headOf(root),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: api.url,
    GITHUB_WORKFLOW: 'Data',
    GITHUB_JOB: 'duplicates',
    GITHUB_OUTPUT: '',
    GITHUB_STEP_SUMMARY: '',
    RUNNER_TEMP: directory,
    INPUT_COMMENT: comment,
    INPUT_TOKEN: TOKEN,
    'INPUT_FAIL-ON': 'any',
    ...environment,
  })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { status: status as number | null, output: stdout + stderr }
}

test('a pull request that leaks gets one comment, which is resolved when the leak is gone', async () => {
  api.seed('Looks good to me', HUMAN)
  const { status, output } = await runAction(leaking, 'on-failure')
  expect([status, output.match(/^::warning/gm)]).toEqual([1, null])
  expect(api.comments).toHaveLength(2)
  expect(api.comments[1]).toMatchObject({ user: WORKFLOW_BOT })
  expect(api.comments[1]?.body).toMatch(/^<!-- data-hygiene comment [0-9a-f]{32} -->\n## ❌ Data Hygiene: 1 /)
  expect(api.comments[1]?.body).toContain('``data/test/@team `#1`.txt``')

  await runAction(leaking, 'on-failure')
  expect(api.comments).toHaveLength(2)

  expect((await runAction(clean, 'on-failure')).status).toBe(0)
  expect(api.comments).toHaveLength(2)
  expect(api.comments[1]?.body).toMatch(/^<!-- data-hygiene comment [0-9a-f]{32} -->\n## ✅ .*: resolved\n/)
})

test('without the permission the verdict stands, and one warning says what is missing', async () => {
  api.fail('create', { status: 403, body: { message: `Resource not accessible by integration ${TOKEN}` } })
  const { status, output } = await runAction(leaking, 'on-failure')
  expect(status).toBe(1)
  expect(output.match(/^::warning.*$/gm)).toEqual([expect.stringContaining('pull-requests: write')])
  expect(output).not.toContain(TOKEN)
})

test('a clean pull request passes even where GitHub is gone', async () => {
  const { status, output } = await runAction(clean, 'always', { INPUT_TOKEN: 'ghs_Unknown' })
  expect([status, output.match(/^::warning/gm)]).toEqual([0, ['::warning']])
  expect(output).not.toContain('ghs_Unknown')
})

test('nothing is sent unless a comment is asked for', async () => {
  expect((await runAction(leaking, 'never')).status).toBe(1)
  expect((await runAction(leaking, '')).status).toBe(1)
  expect((await runAction(leaking, 'always', { GITHUB_EVENT_NAME: 'push' })).status).toBe(1)
  expect(api.requests).toEqual([])
})
