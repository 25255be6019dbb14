import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvent, readPayload } from '../../src/github/event.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const BASE = 'b'.repeat(40)
const HEAD = 'd'.repeat(40)
const MERGE = 'c'.repeat(40)
const ZEROS = '0'.repeat(40)

const NONE = { hasBase: false, isPullRequest: false, pullRequest: null }

describe('what an event is compared with', () => {
  const inside = { number: 7, base: { sha: BASE, ref: 'main' }, head: { sha: HEAD, ref: 'change' } }
  const ofPullRequest = {
    request: { kind: 'pull-request', ref: 'main', base: BASE, head: HEAD, mergedAs: null },
    hasBase: true,
    isPullRequest: true,
    pullRequest: 7,
    note: null,
  }

  test.each([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_review_thread',
    'pull_request_sync',
    'pull_request_label',
  ])('%s: its base branch, and its head', (name) => {
    expect(readEvent(name, { pull_request: inside }, {})).toEqual(ofPullRequest)
  })

  test('a pull request that was closed: the same; one that was merged: what it became', () => {
    const closed = (merged: boolean) =>
      readEvent(
        'pull_request',
        { action: 'closed', pull_request: { ...inside, merged, merge_commit_sha: MERGE } },
        {},
      )
    expect(closed(false)).toEqual(ofPullRequest)
    expect(closed(true)).toEqual({ ...ofPullRequest, request: { ...ofPullRequest.request, mergedAs: MERGE } })
  })

  test('a pull request whose payload is lost: the branch that the runner names', () => {
    expect(readEvent('pull_request', null, { GITHUB_BASE_REF: 'main' })).toEqual({
      ...ofPullRequest,
      request: { kind: 'pull-request', ref: 'main', base: null, head: null, mergedAs: null },
      pullRequest: null,
    })
  })

  describe('a workflow that follows another', () => {
    const follow = (workflow_run: object) =>
      readEvent('workflow_run', { workflow_run, repository: { default_branch: 'trunk' } }, {})

    test('of a pull request: its base and head', () => {
      expect(follow({ event: 'pull_request', pull_requests: [inside] })).toEqual(ofPullRequest)
    })

    test('of a pull request from a fork, which it does not name: the default branch, and a note', () => {
      expect(follow({ event: 'pull_request', pull_requests: [] })).toEqual({
        request: { kind: 'branch', ref: 'trunk' },
        hasBase: true,
        isPullRequest: true,
        pullRequest: null,
        note: expect.stringContaining('taken for trunk'),
      })
    })

    test('of a push, whatever pull requests its branch has: nothing', () => {
      expect(follow({ event: 'push', pull_requests: [inside] })).toMatchObject({ ...NONE, request: null })
    })
  })

  test('a merge group: its base', () => {
    const payload = { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main' } }
    expect(readEvent('merge_group', payload, {})).toEqual({
      ...NONE,
      request: { kind: 'commit', ref: 'main', commit: BASE, otherwise: null },
      hasBase: true,
      note: null,
    })
  })

  test('a push: what was there before, else where it left the default branch; a tag has neither', () => {
    const push = (before: string, ref = 'refs/heads/feature') =>
      readEvent('push', { before, ref, repository: { default_branch: 'main' } }, {}).request
    expect(push(BASE)).toEqual({ kind: 'commit', ref: BASE, commit: BASE, otherwise: 'main' })
    expect(push(ZEROS)).toEqual({ kind: 'branch', ref: 'main' })
    expect(push(BASE, 'refs/heads/main')).toEqual({
      kind: 'commit',
      ref: BASE,
      commit: BASE,
      otherwise: null,
    })
    expect(push(ZEROS, 'refs/heads/main')).toBeNull()
    expect(push(ZEROS, 'refs/tags/v1')).toBeNull()
    const tag = readEvent('push', { before: ZEROS, ref: 'refs/tags/v1' }, {})
    expect(tag.note).toContain('names no base')
  })

  test.each(['workflow_dispatch', 'schedule', 'issue_comment', ''])(
    '%j: nothing, and a note says so',
    (name) => {
      const event = readEvent(name, { pull_request: inside }, {})
      expect(event).toEqual({ ...NONE, request: null, note: expect.stringContaining('base') })
      expect(event.note).toContain(name)
    },
  )
})

describe('payloads that are not what they should be', () => {
  test.each([
    { pull_request: { number: '7', base: { sha: BASE, ref: 7 } } },
    { pull_request: { number: 7.5, base: { sha: BASE, ref: '' } } },
    { pull_request: { base: { sha: BASE } } },
    { pull_request: { base: { sha: { toString: 'x' }, ref: ['main'] } } },
    { pull_request: null },
    JSON.parse('{"__proto__":{"pull_request":{"number":1}}}'),
    [],
    'text',
    null,
  ])('%j is no base', (payload) => {
    expect(readEvent('pull_request', payload, {})).toEqual({
      request: null,
      hasBase: true,
      isPullRequest: true,
      pullRequest: null,
      note: null,
    })
  })

  test.each(['--upload-pack=x', 'main', 'b'.repeat(39), ''])('%j is no commit, so the branch says', (sha) => {
    const payload = { pull_request: { number: 7, base: { sha, ref: 'main' } } }
    expect(readEvent('pull_request', payload, {}).request).toEqual({
      kind: 'pull-request',
      ref: 'main',
      base: null,
      head: null,
      mergedAs: null,
    })
  })

  test('anything can stand in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pull_request', 'push', 'merge_group', 'workflow_run'),
        fc.jsonValue(),
        (name, payload) => {
          expect(readEvent(name, payload, {}).pullRequest).toBeNull()
        },
      ),
    )
  })

  test('a file that is absent or no JSON is no payload', () => {
    const root = makeTree({ 'event.json': '{"a":1}', broken: '{' })
    expect(readPayload(join(root, 'event.json'))).toEqual({ a: 1 })
    expect([
      readPayload(join(root, 'broken')),
      readPayload(join(root, 'none')),
      readPayload(undefined),
    ]).toEqual([null, null, null])
  })
})
