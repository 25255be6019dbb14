import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readEvent, readPayload } from '../../src/github/event.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const BASE = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)
const ZEROS = '0'.repeat(40)

describe('what an event is compared with', () => {
  const pullRequest = { pull_request: { number: 7, base: { sha: BASE, ref: 'main' } } }

  test('a pull request: its base branch, and the commit that merges it', () => {
    expect(readEvent('pull_request', pullRequest, { GITHUB_SHA: MERGE })).toEqual({
      request: { kind: 'pull-request', ref: 'main', base: BASE, merge: MERGE },
      hasBase: true,
      pullRequest: 7,
    })
  })

  test('a pull request whose payload is lost: the branch that the runner names', () => {
    expect(readEvent('pull_request', null, { GITHUB_SHA: MERGE, GITHUB_BASE_REF: 'main' })).toEqual({
      request: { kind: 'pull-request', ref: 'main', base: null, merge: MERGE },
      hasBase: true,
      pullRequest: null,
    })
  })

  test('pull_request_target runs on the base: its commit merges nothing', () => {
    expect(readEvent('pull_request_target', pullRequest, { GITHUB_SHA: MERGE }).request).toMatchObject({
      merge: null,
    })
  })

  test('a merge group: its base', () => {
    const payload = { merge_group: { base_sha: BASE, base_ref: 'refs/heads/main' } }
    expect(readEvent('merge_group', payload, { GITHUB_SHA: MERGE })).toEqual({
      request: { kind: 'commit', ref: 'main', commit: BASE, otherwise: null },
      hasBase: true,
      pullRequest: null,
    })
  })

  test('a push: what was there before, else where it left the default branch', () => {
    const push = (before: string, ref = 'refs/heads/feature') =>
      readEvent('push', { before, ref, repository: { default_branch: 'main' } }, { GITHUB_SHA: MERGE })
        .request
    expect(push(BASE)).toEqual({ kind: 'commit', ref: BASE, commit: BASE, otherwise: 'main' })
    expect(push(ZEROS)).toEqual({ kind: 'branch', ref: 'main' })
    expect(push(BASE, 'refs/heads/main')).toEqual({
      kind: 'commit',
      ref: BASE,
      commit: BASE,
      otherwise: null,
    })
    expect(push(ZEROS, 'refs/heads/main')).toBeNull()
  })

  test.each(['workflow_dispatch', 'schedule', ''])('%j: nothing', (name) => {
    expect(readEvent(name, pullRequest, {})).toEqual({ request: null, hasBase: false, pullRequest: null })
  })
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
      pullRequest: null,
    })
  })

  test.each(['--upload-pack=x', 'main', 'b'.repeat(39), ''])('%j is no commit, so the branch says', (sha) => {
    const payload = { pull_request: { number: 7, base: { sha, ref: 'main' } } }
    expect(readEvent('pull_request', payload, {}).request).toEqual({
      kind: 'pull-request',
      ref: 'main',
      base: null,
      merge: null,
    })
  })

  test('anything can stand in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('pull_request', 'push', 'merge_group'), fc.jsonValue(), (name, payload) => {
        expect(readEvent(name, payload, {}).pullRequest).toBeNull()
      }),
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
