import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { RULES } from '../../src/model.js'
import { pathBytes } from '../../src/paths/lossless.js'
import { MAX_NAMED_ERRORS, MAX_RESULTS } from '../../src/report/sarif/notifications.js'
import { sarifReport as sarifParts } from '../../src/report/sarif/sarif.js'
import { annotatedMember } from '../../src/wording/annotation-text.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport } from '../fixtures/hostile.js'
import { wholeText } from '../fixtures/listed.js'
import { BASE, CLEAN, finding, report, STORED, TYPICAL } from '../fixtures/reports.js'
import { schemaErrors } from '../fixtures/sarif-schema.js'

interface Message {
  text: string
}
interface Location {
  id?: number
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: { startLine: number } }
  message?: Message
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: Message
  locations: [Location]
  relatedLocations: Location[]
  partialFingerprints: Record<string, string>
  baselineState?: string
  properties: Record<string, unknown>
}
interface Run {
  tool: { driver: { rules: { id: string; defaultConfiguration: object; [key: string]: unknown }[] } }
  originalUriBaseIds: Record<string, object>
  invocations: [{ toolExecutionNotifications: { level: string; message: Message; locations?: Location[] }[] }]
  results: Result[]
  properties: Record<string, unknown>
}

const runOf = (text: string): Run => JSON.parse(text).runs[0]
const sarifReport = (...args: Parameters<typeof sarifParts>) => wholeText(sarifParts(...args))
const resultsOf = (...args: Parameters<typeof sarifReport>) => runOf(sarifReport(...args)).results
const uriOf = ({ physicalLocation }: Location) => physicalLocation.artifactLocation.uri
const only = (members: Parameters<typeof finding>[1], settings: Parameters<typeof sarifReport>[1] = {}) =>
  resultsOf(report([finding(['split-leakage'], members)]), settings)[0] as Result

/** The bytes that a URI stands for: the other way than the program goes. */
function bytesOf(uri: string): Buffer {
  return Buffer.concat(
    uri
      .split(/(%[0-9A-F]{2})/)
      .map((part) => (part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  )
}

describe('the SARIF report follows the published schema', () => {
  test.each(Object.keys(ALL_REPORTS) as (keyof typeof ALL_REPORTS)[])('%s', (name) => {
    expect(schemaErrors(JSON.parse(sarifReport(ALL_REPORTS[name])))).toEqual([])
  })

  test('whatever the names are', () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom(null, '/some where'), (one, root) => {
        expect(schemaErrors(JSON.parse(sarifReport(one, { root })))).toEqual([])
      }),
    )
  })

  test('which refuses what is wrong', () => {
    const log = JSON.parse(sarifReport(TYPICAL))
    log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'a b'
    log.runs[0].results[1].level = 'notice'
    log.runs[0].results[1].relatedLocations.fill({ id: 1 })
    expect(schemaErrors(log)).toHaveLength(3)
  })
})

describe('whole directories', () => {
  test('are notes of the run, and each result that they explain says so', () => {
    const { results, invocations } = runOf(sarifReport(STORED))
    expect(results).toHaveLength(STORED.judgement.findings.length)
    const whole = results.filter(({ message }) => message.text.includes('The whole directory: '))
    expect(whole).toHaveLength(7)
    expect(whole[0]?.message.text).toMatch(
      / The whole directory: data\/hands\/test\/common repeats data\/hands\/train\/common \(3 files, 61 KB\)\.$/,
    )
    const notes = invocations[0].toolExecutionNotifications.map(({ message }) => message.text)
    expect(notes[0]).toBe(
      'The whole directory: data/v2 and data/v3 repeat data/v1 (2 files, 1.4 GB). ' +
        '2 groups explained by this: duplicate file.',
    )
  })

  test('are named up to a limit', () => {
    const members = [{ path: 'a/x' }, { path: 'b/x' }]
    const directories = Array.from({ length: 150 }, (_, index) => ({
      ...{ paths: [`a${index}`, `b${index}`], files: 2, bytes: 1 },
    }))
    const groups = directories.map(({ paths }) =>
      finding(
        ['duplicate-file'],
        paths.map((path) => ({ path: `${path}/x` })),
      ),
    )
    const { invocations } = runOf(
      sarifReport(report([finding(['duplicate-file'], members), ...groups], { directories })),
    )
    expect(invocations[0].toolExecutionNotifications).toHaveLength(100)
  })
})

test("a file that stands for data is the location, and the data's place is what the message names", () => {
  const dump = resultsOf(STORED).find(({ properties }) => properties['evidence'] === 'annex-key+dvc-md5')
  expect(dump?.message.text).toMatch(
    /^Same content as \[data\/dumps\/one\.tar \(in data\/dumps\/one\.tar\.dvc\)\]\(1\)/,
  )
  expect(dump?.relatedLocations.map(uriOf)).toContain('data/dumps/one.tar.dvc')
})

describe('a result', () => {
  const TEST = { path: 'data/test/cat/9.jpg', split: 'test', label: 'cat' }
  const TRAIN = { path: 'data/train/cat/1.jpg', split: 'train', label: 'cat' }

  test('stands at the new copy and links to the others', () => {
    const [result] = resultsOf(TYPICAL)
    expect(result).toMatchObject({
      ruleId: 'split-leakage',
      ruleIndex: 0,
      level: 'error',
      baselineState: 'new',
      message: {
        text:
          'Same content as [data/train/cat/1.jpg](1) (train). The model would be tested on what it was trained on. ' +
          'Keep what is in test out of train: remove the copy from train, or the new one from test.',
      },
      relatedLocations: [
        { id: 1, message: { text: 'Same content: split train, label cat, already there.' } },
      ],
      properties: { splits: ['train', 'test'], labels: ['cat'], new: true, files: 2 },
    })
    expect(result?.locations.map(uriOf)).toEqual([TEST.path])
    expect(result?.relatedLocations.map(uriOf)).toEqual([TRAIN.path])
  })

  test('stands at the second copy where all are new, and knows no state where nothing is compared', () => {
    const result = only([TEST, TRAIN])
    expect(result.locations.map(uriOf)).toEqual([TRAIN.path])
    expect(result).not.toHaveProperty('baselineState')
    expect(result.relatedLocations[0]?.message?.text).toBe('Same content: split test, label cat.')
  })

  test('knows its state against a base or a baseline', () => {
    const known = finding(['duplicate-file'], [{ path: 'a' }, { path: 'b' }], { isNew: false })
    for (const changes of [{ base: BASE }, { baseline: 'old.json' }]) {
      expect(resultsOf(report([known], changes))[0]?.baselineState).toBe('unchanged')
    }
  })

  test('is filed under its gravest rule, at its level', () => {
    const results = resultsOf(TYPICAL)
    const { rules } = runOf(sarifReport(TYPICAL)).tool.driver
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['split-leakage', 'error'],
      ['split-leakage', 'error'],
      ['duplicate-file', 'error'],
      ['label-conflict', 'error'],
      ['duplicate-file', 'error'],
      ['derived-copy', 'note'],
    ])
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId)
  })

  test('keeps its fingerprints while files are renamed, and shares them with no other', () => {
    const before = only([TEST, TRAIN])
    const after = only([TEST, { ...TRAIN, path: 'data/train/cat/0.jpg' }, { path: 'x' }])
    expect(after.partialFingerprints).toEqual(before.partialFingerprints)
    expect(before.partialFingerprints).toEqual({
      'contentId/v1': `git:${'1'.padStart(40, '0')}`,
      'ruleAndContentId/v1': `split-leakage:git:${'1'.padStart(40, '0')}`,
    })
    const all = resultsOf(TYPICAL).map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(new Set(all).size).toBe(all.length)
  })

  test('links to copies that stand for the others', () => {
    const cats = Array.from({ length: 8 }, (_, index) => ({ ...TRAIN, path: `cat/${index}`, isNew: false }))
    const dog = { ...TRAIN, path: 'dog/0', label: 'dog', isNew: false }
    const { message, relatedLocations } = only([...cats, dog, TEST])
    expect(message.text).toMatch(/ \(train\), \[dog\/0\]\(\d\) \(train\), .* and 4 others\. /)
    expect(relatedLocations).toHaveLength(9)
  })

  test('names every copy once, whatever the names are', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const told = resultsOf(one).map(({ locations, relatedLocations }) => ({
          names: [...locations, ...relatedLocations]
            .map((location) => bytesOf(uriOf(location).replace(/^file:\/\//, '')).toString('hex'))
            .sort(),
          ids: relatedLocations.map(({ id }) => id),
        }))
        const held = one.judgement.findings.map(({ members }) => ({
          names: members.map(({ file }) => pathBytes(file.path).toString('hex')).sort(),
          ids: members.slice(1).map((_, at) => at + 1),
        }))
        expect(told).toEqual(held)
      }),
    )
  })
})

describe('a URI', () => {
  test.each([
    ['data/a b.jpg', 'data/a%20b.jpg'],
    ['data/ä#1?.jpg', 'data/%C3%A4%231%3F.jpg'],
    ['a:b/%41', 'a%3Ab/%2541'],
    ['d/\udcff\u00ff', 'd/%FF%C3%BF'],
    ['##[add-mask]x', '%23%23%5Badd-mask%5Dx'],
    ['a\\b\n::c', 'a%5Cb%0A%3A%3Ac'],
  ])('of %j is %s, relative to the root', (path, uri) => {
    expect(only([{ path: 'z' }, { path }]).locations[0].physicalLocation.artifactLocation).toEqual({
      uri,
      uriBaseId: 'SRCROOT',
    })
  })

  test.each([
    ['../x y/a', '/root/here', 'file:///root/x%20y/a'],
    ['/else/\udcff', '/root', 'file:///else/%FF'],
    ['/else/a', null, 'file:///else/a'],
    ['../a', null, '../a'],
  ])('of %j outside the root %j is %s, relative to nothing', (path, root, uri) => {
    if (process.platform === 'win32') return
    const { artifactLocation } = only([{ path: 'z' }, { path }], { root }).locations[0].physicalLocation
    expect(artifactLocation).toEqual({ uri })
  })

  test('stands for the exact bytes of the name, and parses', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        for (const [index, { locations }] of resultsOf(one).entries()) {
          const { path } = annotatedMember(one.judgement.findings[index] as never).file
          const { uri, uriBaseId } = locations[0].physicalLocation.artifactLocation
          expect(uri).toMatch(/^(?:file:\/\/)?[A-Za-z0-9%/._~-]+$/)
          expect(bytesOf(uri.replace(/^file:\/\//, ''))).toEqual(pathBytes(path))
          if (uriBaseId !== undefined) expect(() => new URL(`http://host/${uri}`)).not.toThrow()
        }
      }),
    )
  })
})

describe('the rules', () => {
  test('are described once each, with help and the severity that held', () => {
    const settings = { ...CLEAN.rules, 'label-conflict': 'warning', 'derived-copy': 'off' } as const
    const { rules } = runOf(sarifReport({ ...CLEAN, rules: settings })).tool.driver
    expect(rules.map(({ id }) => id)).toEqual([...RULES])
    expect(rules.map(({ defaultConfiguration }) => defaultConfiguration)).toEqual([
      { enabled: true, level: 'error' },
      { enabled: true, level: 'warning' },
      { enabled: true, level: 'error' },
      { enabled: true, level: 'warning' },
      { enabled: false },
      { enabled: true, level: 'note' },
    ])
    for (const rule of rules) {
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^([A-Z][a-z]+)+$/),
        shortDescription: { text: expect.any(String) },
        fullDescription: { text: expect.stringMatching(/\. .*\.$/) },
        help: { text: expect.any(String), markdown: expect.stringContaining(`\`${rule.id}: error\``) },
      })
    }
  })
})

describe('what a reader may follow', () => {
  test('no message holds a link but those to the other copies', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const run = runOf(sarifReport(one))
        const messages = run.results.flatMap(({ message, relatedLocations }) => [
          { text: message.text, links: Math.min(5, relatedLocations.length) },
          ...relatedLocations.map((location) => ({ text: location.message?.text ?? '', links: 0 })),
        ])
        const notes = run.invocations[0].toolExecutionNotifications
        const all = [...messages, ...notes.map((n) => ({ ...n.message, links: 0 }))]
        const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0
        const wrong = all.filter(
          ({ text, links }) =>
            count(text, /(?<!\\)\[/g) !== links ||
            count(text, /(?<!\\)\]\([1-5]\)/g) !== links ||
            count(text, /(?<!\\)\](?!\([1-5]\))/g) > 0 ||
            /[{}]/.test(text.replace(/\{\{|\}\}/g, '')),
        )
        expect(wrong).toEqual([])
      }),
    )
  })
})

describe('limits', () => {
  const pairs = (count: number) =>
    Array.from({ length: count }, (_, number) =>
      finding(['split-leakage'], [{ path: `data/a/${number}` }, { path: `data/b/${number}` }], { number }),
    )
  const copies = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `data/${index}` }))
  const notesOf = ({ invocations }: Run) =>
    invocations[0].toolExecutionNotifications.map(({ message }) => message.text)
  const notes = (...args: Parameters<typeof sarifReport>) => notesOf(runOf(sarifReport(...args)))

  test('25,000 results, the first ones, and word of the others', () => {
    const many = pairs(MAX_RESULTS + 2)
    const run = runOf(sarifReport(report(many)))
    expect(run.results).toHaveLength(25_000)
    expect(run.results.at(-1)?.properties['contentId']).toBe(many[MAX_RESULTS - 1]?.group.id)
    expect(notesOf(run)).toEqual(['2 findings left out, the least grave; the JSON report has all of them.'])
    expect(notes(report(many.slice(0, MAX_RESULTS)))).toEqual([])
  })

  test('100 locations, those that stand for the others first, and word of the rest', () => {
    const large = finding(
      ['split-leakage'],
      [
        ...copies(300).map((copy) => ({ ...copy, split: 'train', isNew: false })),
        { path: 'data/z', split: 'test', isNew: true },
      ],
    )
    const [result] = resultsOf(report([large]))
    expect(result?.relatedLocations).toHaveLength(99)
    expect(result?.locations.map(uriOf)).toEqual(['data/z'])
    expect(result?.message.text).toMatch(/^Same content as \[data\/0\]\(1\) \(train\), .* and 295 others\. /)
    expect(result?.properties['files']).toBe(301)
    expect(notes(report([large]))).toEqual([
      '1 finding with more than 100 files, of which so many are named; the JSON report has all of them.',
    ])
    expect(notes(report([finding(['split-leakage'], copies(100))]))).toEqual([])
  })

  test('fewer locations each where there are many results', () => {
    const many = [...pairs(MAX_RESULTS - 1), finding(['duplicate-file'], copies(50), { number: MAX_RESULTS })]
    expect(resultsOf(report(many)).at(-1)?.relatedLocations).toHaveLength(9)
  })

  test('unread files are named one by one up to a number, then counted', () => {
    const errors = Array.from({ length: MAX_NAMED_ERRORS + 3 }, (_, index) => ({
      path: `data/${index} x`,
      message: 'EACCES: {permission} denied',
    }))
    const run = runOf(sarifReport({ ...CLEAN, scanned: { ...CLEAN.scanned, errors } }))
    const { toolExecutionNotifications: told } = run.invocations[0]
    expect(told).toHaveLength(MAX_NAMED_ERRORS + 1)
    expect(told[1]).toEqual({
      level: 'error',
      message: { text: 'A file could not be read: EACCES: {{permission}} denied' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'data/1%20x', uriBaseId: 'SRCROOT' } } }],
    })
    expect(told.at(-1)?.message.text).toBe('3 more files could not be read; the JSON report has all of them.')
  })
})
