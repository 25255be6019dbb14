import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RULES } from '../../src/model.js'
import { annotatedMember, annotationText } from '../../src/wording/annotation-text.js'
import { hostileReport } from '../fixtures/hostile.js'
import { finding, type MemberSpec } from '../fixtures/reports.js'

const leak = (...members: MemberSpec[]) => finding(['split-leakage'], members)
const TRAIN = { path: 'data/train/cat/1.jpg', split: 'train' }
const TEST = { path: 'data/test/cat/9.jpg', split: 'test' }

describe('the annotated copy', () => {
  test.each([
    ['the second where all are new', [true, true, true], 1],
    ['the second where none is new', [false, false, false], 1],
    ['the new one', [false, false, true], 2],
    ['the new one, even if it comes first', [true, false, false], 0],
    ['the first of the new ones', [false, true, true], 1],
  ])('is %s', (_, news, index) => {
    const one = leak(...news.map((isNew, place) => ({ path: String(place), isNew })))
    expect(annotatedMember(one)).toBe(one.members[index])
  })
})

describe('the text of an annotation', () => {
  test('names the other copy, why it matters and what to do', () => {
    const text = annotationText(leak(TEST, { ...TRAIN, isNew: false }), 'split-leakage')
    expect(text.member.file.path).toBe(TEST.path)
    expect(text.title).toBe('Split leakage: train ↔ test')
    expect(text.message).toBe(
      'Same content as data/train/cat/1.jpg (train). The model would be tested on what it was trained on. Keep what is in test out of train: remove the copy from train, or the new one from test.',
    )
  })

  test('sums up the copies beyond two', () => {
    const others = Array.from({ length: 14 }, (_, index) => ({ path: `data/train/${index}`, split: 'train' }))
    const old = [TRAIN, ...others].map((member) => ({ ...member, isNew: false }))
    expect(annotationText(leak(...old, TEST), 'split-leakage').message).toBe(
      'Same content as data/train/cat/1.jpg (train) … and 14 others, see the job summary. The model would be tested on what it was trained on. Keep the content in one split only.',
    )
  })

  test('names data that another file describes, which may describe much', () => {
    const text = annotationText(
      leak({ ...TEST, path: 'dvc.lock', pointer: 'dvc', place: TEST.path }, { ...TRAIN, isNew: false }),
      'split-leakage',
    )
    expect(text.member.file.path).toBe('dvc.lock')
    expect(text.message).toMatch(
      /^data\/test\/cat\/9\.jpg – same content as data\/train\/cat\/1\.jpg \(train\)\./,
    )
  })

  test('names a copy that the new one clashes with, not just the nearest', () => {
    const sameSplit = { path: 'data/test/a.jpg', split: 'test', isNew: false }
    const { message } = annotationText(leak(sameSplit, TEST, { ...TRAIN, isNew: false }), 'split-leakage')
    expect(message).toContain('Same content as data/train/cat/1.jpg (train)')
  })

  test('tells the label where labels are what differs, and nothing for a mere copy', () => {
    const members = [
      { path: 'a', split: 'train', label: 'cat', isNew: false },
      { path: 'b', split: 'train', label: 'dog' },
    ]
    expect(annotationText(finding(['label-conflict'], members), 'label-conflict')).toMatchObject({
      title: 'Label conflict: cat ↔ dog',
      message: expect.stringMatching(/^Same content as a \(cat\)\. The same content has different labels/),
    })
    expect(annotationText(finding(['duplicate-file'], members), 'duplicate-file')).toMatchObject({
      title: 'Duplicate file',
      message: expect.stringMatching(/^Same content as a\. A copy adds/),
    })
  })

  test('is one short line that commands no runner, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom(...RULES), (report, rule) => {
        for (const one of report.judgement.findings) {
          const { title, message, member } = annotationText(one, rule)
          for (const text of [title, message])
            expect(text).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028-\u202e]|::|##\[/u)
          expect(one.members).toContain(member)
        }
      }),
    )
    const long = leak({ path: '\u202e'.repeat(4000), split: '\u202e'.repeat(4000) }, TEST)
    const { title, message } = annotationText(long, 'split-leakage')
    expect(title.length).toBeLessThanOrEqual(255)
    expect(message.length).toBeLessThanOrEqual(4096)
    expect(message).toMatch(
      /in one split only\.$|Remove one of the two\.$|remove the copy from (?:train|validation)\.$/,
    )
  })
})
