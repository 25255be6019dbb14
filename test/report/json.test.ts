import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model.js'
import { pathBytes } from '../../src/paths/lossless.js'
import { jsonReport as jsonParts } from '../../src/report/json/json.js'
import { display } from '../../src/text/display.js'
import { hostileReport } from '../fixtures/hostile.js'
import { wholeText } from '../fixtures/listed.js'
import { CLEAN, finding, NOTHING, report, STORED, TYPICAL } from '../fixtures/reports.js'

const SURROGATE = /\p{Surrogate}/u

interface FileEntry {
  path: string
  pathBase64?: string
  split: string | null
  label: string | null
}

const jsonReport = (told: Report) => wholeText(jsonParts(told))
const parse = (text: string) => JSON.parse(text)
const nameOf = (entry: FileEntry) =>
  entry.pathBase64 === undefined ? Buffer.from(entry.path) : Buffer.from(entry.pathBase64, 'base64')

describe('the JSON report', () => {
  test('has the keys of schema version 2, in their order', () => {
    const document = parse(jsonReport(TYPICAL))
    expect(Object.keys(document).join()).toBe(
      'schemaVersion,tool,source,base,scanned,datasets,compared,summary,groups,tables,directories,verdict,notes,baseline',
    )
    expect(Object.keys(document.scanned).join()).toBe(
      'files,bytes,bytesRead,skipped,errors,filesOfUnknownSize,passedOver',
    )
    expect(Object.keys(document.summary).join()).toBe(
      'groups,files,redundantFiles,redundantBytes,byRule,newGroups,leakage',
    )
    expect(Object.keys(document.groups[0]).join()).toBe(
      'id,kind,evidence,size,rules,severity,new,files,redundantBytes',
    )
    expect(Object.keys(document.groups[0].files[0]).join()).toBe('path,split,label,new')
    expect(document).toMatchObject({ schemaVersion: 2, directories: [], source: 'git' })
  })

  test('says what was recognised, compared and passed over', () => {
    const document = parse(jsonReport(TYPICAL))
    expect(document.compared).toEqual([{ kind: 'bytes', samples: 1204 }])
    expect(document.datasets[0]).toEqual({
      path: 'data',
      samples: 1200,
      splits: [
        { name: 'train', samples: 1000, by: 'directories' },
        { name: 'validation', samples: 96, by: 'directories' },
        { name: 'test', samples: 100, by: 'directories' },
      ],
      labels: [
        { name: 'cat', samples: 900 },
        { name: 'dog', samples: 296 },
      ],
      labelsBy: 'directories',
    })
    const nothing = parse(jsonReport(NOTHING))
    expect(nothing.compared).toEqual([{ kind: 'bytes', samples: 0 }])
    expect(nothing.scanned.passedOver[0]).toEqual({ directory: 'docs/img', files: 1204 })
  })

  test('is indented by two spaces and ends in one newline', () => {
    expect(jsonReport(CLEAN)).toMatch(/^\{\n {2}"schemaVersion": 2,\n[\s\S]*\n\}\n$/)
  })

  test('counts all members, and one copy of each group as needed', () => {
    const { summary } = parse(jsonReport(TYPICAL))
    expect(summary).toMatchObject({ groups: 6, files: 18, redundantFiles: 12, newGroups: 4 })
    expect(summary.byRule).toEqual({
      'split-leakage': 2,
      'label-conflict': 2,
      'duplicate-file': 2,
      'duplicate-row': 0,
      'derived-copy': 1,
      'shared-file': 0,
    })
    expect(parse(jsonReport(CLEAN)).summary.byRule).toEqual({
      'split-leakage': 0,
      'label-conflict': 0,
      'duplicate-file': 0,
      'duplicate-row': 0,
      'derived-copy': 0,
      'shared-file': 0,
    })
  })

  test('lists the reasons for skipping that occurred, in the order of the model', () => {
    const skipped = { symlink: 1, metadata: 0, excluded: 3, empty: 2 }
    const { scanned } = parse(jsonReport({ ...CLEAN, scanned: { ...CLEAN.scanned, skipped } }))
    expect(JSON.stringify(scanned.skipped)).toBe('{"excluded":3,"empty":2,"symlink":1}')
  })

  test('gives shares unrounded, zero of no samples, and keys for splits of any name', () => {
    const text = jsonReport(
      report([], {
        leakage: [
          { dataset: 'd', splits: ['train', '__proto__'], groups: 1, files: [1, 2], samples: [3, 0] },
        ],
      }),
    )
    const [leak] = parse(text).summary.leakage
    expect(Object.entries(leak.contaminated)).toEqual([
      ['train', 1 / 3],
      ['__proto__', 0],
    ])
    expect(Object.entries(leak.files)).toEqual([
      ['train', 1],
      ['__proto__', 2],
    ])
    expect(Object.keys(leak).at(-1)).toBe('dataset')
  })

  test('names the base only where there is one, and further hard links only where there are some', () => {
    expect(parse(jsonReport(CLEAN)).base).toBeNull()
    expect(parse(jsonReport(TYPICAL)).base).toEqual({
      ref: 'origin/main',
      commit: '9fceb02d0ae598e95dc970b74767f19372d61af8',
    })
    const files = parse(jsonReport(TYPICAL)).groups.flatMap((group: { files: object[] }) => group.files)
    expect(files.filter((file: object) => 'links' in file)).toHaveLength(1)
  })

  test('shows a name that is not UTF-8 escaped, and gives its bytes', () => {
    const path = 'data/\udcff.png'
    const members = [{ path: 'data/\u00ff.png' }, { path, split: '\udcfe', label: 'x' }]
    const [first, second] = parse(jsonReport(report([finding(['duplicate-file'], members)]))).groups[0].files
    expect(first).toEqual({ path: 'data/ÿ.png', split: null, label: null, new: true })
    expect(second).toMatchObject({ path: 'data/\\xff.png', split: '\\xfe' })
    expect(Buffer.from(second.pathBase64, 'base64')).toEqual(
      Buffer.from([...Buffer.from('data/'), 0xff, ...Buffer.from('.png')]),
    )
  })

  test('has all groups beside the directories that explain them, and says what stands for data', () => {
    const document = parse(jsonReport(STORED))
    expect(document.directories).toHaveLength(3)
    expect(document.directories[0]).toEqual({
      paths: ['data/v1', 'data/v2', 'data/v3'],
      files: 2,
      bytes: 1_400_000_000,
    })
    expect(document.groups).toHaveLength(STORED.judgement.findings.length)
    expect(document.scanned.filesOfUnknownSize).toBe(12)
    const files = document.groups.flatMap((group: { files: object[] }) => group.files)
    expect(files.filter((file: object) => 'pointer' in file)).toEqual([
      expect.objectContaining({
        path: 'data/faces/test/9.jpg',
        pointer: { kind: 'lfs', path: 'data/faces/test/9.jpg' },
      }),
      expect.objectContaining({
        path: 'data/dumps/one.tar.dvc',
        pointer: { kind: 'dvc', path: 'data/dumps/one.tar' },
      }),
      expect.objectContaining({ pointer: { kind: 'annex', path: 'data/dumps/two.tar' } }),
      expect.objectContaining({ path: 'dvc.lock', pointer: { kind: 'dvc', path: null } }),
    ])
  })

  test('gives the bytes of places and directories that are not UTF-8', () => {
    const members = [{ path: 'a/x' }, { path: 'y.dvc', place: '\udcff/x', pointer: 'dvc' as const }]
    const directories = [{ paths: ['a', '\udcff'], files: null, bytes: null }]
    const document = parse(jsonReport(report([finding(['duplicate-file'], members)], { directories })))
    expect(document.directories).toEqual([
      { paths: ['a', '\\xff'], pathsBase64: ['YQ==', '/w=='], files: null, bytes: null },
    ])
    expect(document.groups[0].files[1].pointer).toEqual({
      ...{ kind: 'dvc', path: '\\xff/x' },
      pathBase64: Buffer.from([0xff, 0x2f, 0x78]).toString('base64'),
    })
  })

  test('parses back to the same names, whatever they are', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const groups: { files: FileEntry[] }[] = parse(jsonReport(one)).groups
        for (const [index, { members }] of one.judgement.findings.entries()) {
          const entries = groups[index]?.files ?? []
          expect(entries.map(nameOf)).toEqual(members.map(({ file }) => pathBytes(file.path)))
          const labels = members.map(({ label }) =>
            label !== null && SURROGATE.test(label) ? display(label) : label,
          )
          expect(entries.map((entry) => entry.label)).toEqual(labels)
        }
      }),
    )
  })
})
