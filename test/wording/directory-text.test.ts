import { describe, expect, test } from '@jest/globals'
import type { DirectoryFinding } from '../../src/model.js'
import { annotationText, directoryAnnotation } from '../../src/wording/annotation-text.js'
import {
  directorySentences,
  explainedText,
  gravestDirectoriesFirst,
  leadingFinding,
  repeatText,
} from '../../src/wording/directory-text.js'
import { CLEAN, finding, STORED } from '../fixtures/reports.js'

const { rules } = CLEAN
const asIs = (path: string) => path

function repeated(paths: string[], isNew: Record<string, boolean> = {}): DirectoryFinding {
  const members = paths.map((path) => ({ path: `${path}/in/x`, isNew: isNew[path] ?? true }))
  return {
    ...{ paths, files: 1204, bytes: 3_100_000_000 },
    explains: [finding(['duplicate-file'], members, { isNew: members.some((one) => one.isNew) })],
  }
}

describe('a repeated directory in words', () => {
  test('says what repeats what', () => {
    expect(repeatText(repeated(['data/v1', 'data/v2']), asIs)).toBe(
      'data/v2 repeats data/v1 (1,204 files, 3.1 GB)',
    )
    expect(repeatText({ ...repeated(['a', 'b']), files: null, bytes: null }, (path) => `<${path}>`)).toBe(
      '<b> repeats <a> (unknown size)',
    )
  })

  test('names three of many', () => {
    const start = (...paths: string[]) => repeatText(repeated(paths), asIs).replace(/ \(.*/, '')
    expect(start('a', 'b', 'c')).toBe('b and c repeat a')
    expect(start('a', 'b', 'c', 'd')).toBe('b, c and d repeat a')
    expect(start('a', 'b', 'c', 'd', 'e', 'f')).toBe('b, c, d and 2 more repeat a')
  })

  test('takes what was there before for what is repeated', () => {
    expect(repeatText(repeated(['a', 'b'], { b: false }), asIs)).toMatch(/^a repeats b /)
    expect(repeatText(repeated(['a', 'b', 'c'], { a: true, b: false, c: false }), asIs)).toMatch(
      /^a and c repeat b /,
    )
    expect(repeatText(repeated(['a', 'b'], { a: false, b: false }), asIs)).toMatch(/^b repeats a /)
  })

  test('counts what it explains by rule', () => {
    const leak = finding(['split-leakage'], [{ path: 'a/y' }, { path: 'b/y' }])
    const { explains } = repeated(['a', 'b'])
    const both = { ...repeated(['a', 'b']), explains: [...explains, leak, leak] }
    expect(explainedText(both, rules)).toBe('3 groups explained by this: 2 split leakage, 1 duplicate file')
    expect(explainedText(repeated(['a', 'b']), rules)).toBe('1 group explained by this: duplicate file')
    expect(explainedText({ ...both, explains: [] }, rules)).toBe('')
  })

  test('is led by the gravest of what is new, else of what was known', () => {
    const known = finding(['split-leakage'], [{ path: 'a/y' }, { path: 'b/y' }], { isNew: false })
    const [fresh] = repeated(['a', 'b']).explains
    const lead = (explains: DirectoryFinding['explains']) =>
      leadingFinding({ ...repeated(['a', 'b']), explains }, rules)?.finding
    expect(lead([known, fresh as typeof known])).toBe(fresh)
    expect(lead([known])).toBe(known)
    expect(lead([])).toBeUndefined()
  })

  test('comes in the order of what leads it', () => {
    expect(gravestDirectoriesFirst(STORED.directories, rules).map(({ paths: [first] }) => first)).toEqual([
      'data/hands/test/common',
      'data/v1',
      'data/processed/t',
    ])
  })
})

describe('the annotation for a whole directory', () => {
  test('stands at a new file, and says what to do', () => {
    const annotation = directoryAnnotation(repeated(['data/v1', 'data/v2'], { 'data/v1': false }), rules)
    expect(annotation).toMatchObject({
      severity: 'error',
      rule: 'duplicate-file',
      title: 'Repeated directory: duplicate file',
      message:
        'data/v2 repeats data/v1 (1,204 files, 3.1 GB). 1 group explained by this: duplicate file. A copy adds ' +
        'no information: it only gives its content more weight, and takes space. Keep one of the directories.',
    })
    expect(annotation?.member.file.path).toBe('data/v2/in/x')
  })

  test('is not there where nothing is new', () => {
    expect(directoryAnnotation(repeated(['a', 'b'], { a: false, b: false }), rules)).toBeNull()
    expect(directoryAnnotation({ ...repeated(['a', 'b']), explains: [] }, rules)).toBeNull()
  })

  test('says of each rule what to do', () => {
    const sentences = STORED.directories.map((directory) => {
      const leading = leadingFinding(directory, rules)
      return leading && directorySentences(leading)
    })
    expect(sentences[1]).toBe(
      'The model would be tested on what it was trained on. Keep the content in one split only.',
    )
  })

  test('keeps its length whatever the names are', () => {
    const long = directoryAnnotation(repeated(['a', 'b', 'c', 'd'].map((name) => name.repeat(4000))), rules)
    expect(long?.message.length).toBeLessThan(4096)
  })
})

test("an annotation names the data's place, and the file that describes it", () => {
  const one = finding(
    ['duplicate-file'],
    [{ path: 'x.bin.dvc', place: 'x.bin', pointer: 'dvc', isNew: false }, { path: 'y.bin' }],
  )
  expect(annotationText(one, 'duplicate-file').message).toMatch(
    /^Same content as x\.bin \(in x\.bin\.dvc\)\. /,
  )
})
