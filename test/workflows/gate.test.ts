import { afterAll, expect, test } from '@jest/globals'
import { describeWith } from '../fixtures/installed.js'
import { type Files, removeTrees } from '../fixtures/tree.js'
import { runWorkflow, type WorkflowRun } from './act.js'
import { checkOut, commitTo, makeProject, mergeFor } from './project.js'

afterAll(removeTrees)

const FRESH = { 'data/train/kite.txt': 'kite' }
const LEAK = { 'data/test/lark.txt': 'lark' }
const REPOSITORY = { full_name: 'someone/birds', default_branch: 'main' }

function pullRequest(files: Files): WorkflowRun {
  const project = makeProject()
  const head = commitTo(project, 'change', project.base, files)
  mergeFor(project, 'refs/pull/1/merge', 'main', head)
  return runWorkflow(checkOut(project, 'refs/pull/1/merge'), 'pull_request', {
    action: 'opened',
    number: 1,
    pull_request: {
      number: 1,
      base: { ref: 'main', sha: project.base },
      head: { ref: 'change', sha: head },
    },
    repository: REPOSITORY,
  })
}

function push(files: Files): WorkflowRun {
  const project = makeProject()
  const after = commitTo(project, 'next', 'main', files)
  return runWorkflow(checkOut(project, 'refs/heads/next', 'next'), 'push', {
    ref: 'refs/heads/next',
    before: project.base,
    after,
    repository: REPOSITORY,
  })
}

/** Two pull requests that are fine apart: `main` has the first by now, and the queue tries the second. */
function mergeGroup(first: Files, second: Files): WorkflowRun {
  const project = makeProject()
  const base = commitTo(project, 'first', 'main', first)
  const head = commitTo(project, 'second', project.base, second)
  const ref = 'refs/heads/gh-readonly-queue/main/pr-2-of-second'
  const sha = mergeFor(project, ref, base, head)
  return runWorkflow(checkOut(project, ref, 'queue'), 'merge_group', {
    action: 'checks_requested',
    merge_group: { head_sha: sha, head_ref: ref, base_sha: base, base_ref: 'refs/heads/main' },
    repository: REPOSITORY,
  })
}

function expectOpen(run: WorkflowRun): void {
  expect(run).toMatchObject({
    status: 0,
    job: 'success',
    steps: { hygiene: 'success', later: 'success' },
    annotations: [],
    printed: { later: 'success pass groups=1 new=0\n' },
  })
}

function expectShut(run: WorkflowRun, copy: string, original: string): void {
  expect(run).toMatchObject({
    status: 1,
    job: 'failure',
    steps: { hygiene: 'failure', later: 'success' },
    printed: { later: 'failure fail groups=2 new=1\n' },
  })
  expect(run.annotations).toEqual([
    { level: 'error', file: copy, message: expect.stringContaining(original) },
    { level: 'error', file: undefined, message: expect.stringMatching(/shut the gate: 1 new group breaks/) },
  ])
}

describeWith('act', 'REQUIRE_ACT', 'a workflow that uses the action', () => {
  test('lets a pull request in that adds no copy, whatever the base has', () => {
    expectOpen(pullRequest(FRESH))
  })

  test('stops a pull request that adds a leak', () => {
    expectShut(pullRequest({ ...FRESH, ...LEAK }), 'data/test/lark.txt', 'data/train/lark.txt')
  })

  test('judges a push by the commits that it brings', () => {
    expectOpen(push(FRESH))
    expectShut(push(LEAK), 'data/test/lark.txt', 'data/train/lark.txt')
  })

  test('stops a merge group of two pull requests that bring the same content', () => {
    const other = { 'data/test/kite.txt': 'kite' }
    expectShut(mergeGroup(FRESH, other), 'data/test/kite.txt', 'data/train/kite.txt')
    expectOpen(mergeGroup(FRESH, { 'data/test/heron.txt': 'heron' }))
  })
})
