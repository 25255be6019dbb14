import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CommentOwner, commentMarker } from '../../src/github/comment-marker.js'
import { anyText } from '../fixtures/any-text.js'
import { optionsWith } from '../fixtures/world.js'

function ownerWith(changes: Partial<CommentOwner> = {}): CommentOwner {
  return { workflow: 'CI', job: 'data', options: optionsWith(), ...changes }
}

const rules = optionsWith().rules

test.each<[string, Partial<CommentOwner>]>([
  ['workflow', { workflow: 'Nightly' }],
  ['job', { job: 'data2' }],
  ['paths', { options: optionsWith({ paths: ['data/birds'] }) }],
  ['paths that join to the same text', { options: optionsWith({ paths: ['.', ''] }) }],
  ['root', { options: optionsWith({ root: 'checkout' }) }],
  ['default paths', { options: optionsWith({ paths: null }) }],
  ['splits', { options: optionsWith({ splits: [{ name: 'train', glob: 'a/**' }] }) }],
  ['labels', { options: optionsWith({ labels: { pattern: 'data/{label}/**' } }) }],
  ['rules', { options: optionsWith({ rules: { ...rules, 'derived-copy': 'off' } }) }],
])('another %s has a comment of its own', (_what, changes) => {
  expect(commentMarker(ownerWith(changes))).not.toBe(commentMarker(ownerWith()))
})

test('what does not change what is judged keeps the comment', () => {
  const options = optionsWith({
    comment: 'always',
    reports: [{ format: 'csv', path: 'a.csv' }],
    failOn: 'any',
  })
  const reordered = { ...options, rules: Object.fromEntries(Object.entries(rules).reverse()) as typeof rules }
  expect(commentMarker(ownerWith({ options: reordered }))).toBe(commentMarker(ownerWith()))
})

test('is one line of harmless characters, whatever the names are', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (workflow, job) => {
      expect(commentMarker(ownerWith({ workflow, job }))).toMatch(
        /^<!-- data-hygiene comment [0-9a-f]{32} -->$/,
      )
    }),
  )
})
