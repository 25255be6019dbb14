import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { textReport } from '../../src/report/text/text.js'
import { hostileReport } from '../fixtures/hostile.js'
import { HUGE } from '../fixtures/huge-report.js'
import { CLEAN, finding, NOTHING, report, STORED, TYPICAL } from '../fixtures/reports.js'

const lines = (text: string) => text.trimEnd().split('\n')

describe('the report for a terminal', () => {
  test('of a clean scan has three lines, and one for each dataset', () => {
    expect(lines(textReport(CLEAN))).toEqual([
      '1,204 files (73 MB) in 2 datasets. Identity from git, no data read.',
      '  - data: train 1,000 · validation 96 · test 100 · 4 without a split · 2 labels (by directories)',
      '  - extra: 4 samples · no splits or labels',
      'Skipped: 40 annotation files, 2 empty files, 1 symlink.',
      '✔ No duplicates.',
    ])
    expect(
      lines(textReport({ ...CLEAN, scanned: { ...CLEAN.scanned, skipped: {} }, datasets: [] })),
    ).toHaveLength(2)
  })

  test('says of the only dataset on two lines what was recognised', () => {
    const [only] = CLEAN.datasets
    if (only === undefined) throw new Error('the report has datasets')
    expect(lines(textReport({ ...CLEAN, datasets: [only] })).slice(1, 3)).toEqual([
      '  - data: train 1,000 · validation 96 · test 100 · 4 without a split (by directories)',
      '    2 labels: cat 900 · dog 296 (by directories)',
    ])
  })

  test('names five datasets of many, and counts the others', () => {
    expect(lines(textReport(HUGE))[6]).toBe('  and 25 more datasets')
  })

  test('ends with the verdict and its reasons', () => {
    const reasons =
      '2 new groups break split-leakage, 1 new group breaks label-conflict, 1 new group breaks duplicate-file'
    expect(lines(textReport(TYPICAL)).at(-1)).toBe(`✖ 3 new findings shut the gate: ${reasons}.`)
    expect(lines(textReport(NOTHING)).at(-1)).toBe('○ Nothing was compared: no data file was found.')
  })

  test('says once per rule what to do, gravest rule first, new groups before known ones', () => {
    const text = textReport(TYPICAL)
    const titles = lines(text).filter((line) => /^[A-Z].*\((?:error|warning|notice)\)/.test(line))
    expect(titles).toEqual([
      'Split leakage (error): 2 groups, 2 new',
      'Label conflict (error): 1 group, 0 new',
      'Duplicate file (error): 2 groups, 1 new',
      'Derived copy (notice): 1 group, 1 new',
    ])
    expect(text.match(/Keep one of the copies\./g)).toHaveLength(1)
    expect(text.indexOf('1.2 MB each · new')).toBeLessThan(text.indexOf('unknown size each · known'))
  })

  test('has one line per file, in columns', () => {
    expect(textReport(TYPICAL)).toContain(
      '    data/test/cat/9.jpg   test · cat  ← added here\n    data/train/cat/1.jpg  train · cat\n',
    )
  })

  test('does not speak of new and known with nothing to compare with', () => {
    expect(textReport({ ...TYPICAL, base: null })).not.toMatch(/added here| · (?:new|known)$|, \d+ new$/m)
  })

  test('gives the share of each split that lies in the other', () => {
    expect(textReport(TYPICAL)).toContain('  1 of 100 (1.0 %) in test also in train · data\n')
  })

  test('names the files that could not be read', () => {
    expect(textReport(TYPICAL)).toContain(
      '1 file could not be read\n  data/x.bin  EACCES: permission denied\n',
    )
  })

  test('cuts long lists and says how much there is more', () => {
    const text = textReport(HUGE)
    expect(text).toContain('    and 990 more\n')
    expect(text).toContain('    and 397 more: see the JSON report\n')
    expect(text).toContain('  and 340 more groups\n')
    expect(text).toContain('  and 10 more pairs of splits\n')
    expect(text).toContain('60 files could not be read')
    expect(text).toContain('  and 40 more\n')
    expect(lines(text).length).toBeLessThan(1000)
  })

  test('colours if it may, and changes nothing but colour', () => {
    const colored = textReport(TYPICAL, { color: true })
    expect(colored).toContain('\u001b[31m')
    fc.assert(
      fc.property(hostileReport, (one) => {
        expect(stripVTControlCharacters(textReport(one, { color: true }))).toBe(
          textReport(one, { color: false }),
        )
      }),
    )
  })

  test('tells of whole directories first, and only counts the groups that they explain', () => {
    const text = textReport(STORED)
    expect(text).toContain('  data/v2 and data/v3 repeat data/v1 (2 files, 1.4 GB) · new\n')
    expect(text).toContain('  data/raw/t repeats data/processed/t (2 files, 41 KB) · known\n')
    expect(text).toContain('Split leakage (error): 4 groups, 4 new\n')
    expect(text).toContain('  3 groups explained by the repeated directories above\n')
    expect(text).not.toMatch(/common\/\d|npy|csv/)
    expect(textReport({ ...STORED, base: null })).not.toMatch(/ · (?:new|known)$/m)
  })

  test('shows data that lies elsewhere at its own place, and how it is known', () => {
    const text = textReport(STORED)
    expect(text).toContain('    data/dumps/one.tar (in data/dumps/one.tar.dvc)  DVC  ← added here\n')
    expect(text).toContain("3.1 MB each · same by git's id and Git LFS's SHA-256 · new\n")
    expect(textReport(TYPICAL)).not.toContain('same by')
  })

  test('does not tell a size that leaves files out as if it were whole', () => {
    expect(textReport(STORED)).toMatch(/^1,204 files \(at least 73 MB\) in/)
    const scanned = { ...CLEAN.scanned, bytes: 0, filesOfUnknownSize: 7 }
    expect(textReport({ ...CLEAN, scanned })).toMatch(/^1,204 files \(unknown size\) in/)
  })

  test('counts a rule that breaks only beside another one under that one', () => {
    const both = finding(
      ['split-leakage', 'label-conflict'],
      [
        { path: 'a', split: 'train', label: 'x' },
        { path: 'b', split: 'test', label: 'y' },
      ],
    )
    expect(textReport(report([both]))).toContain('train ↔ test · 2 files · 20 KB each · also label conflict')
    const rules = { ...CLEAN.rules, 'split-leakage': 'notice' as const }
    expect(textReport({ ...report([both]), rules })).toContain('Label conflict (error): 1 group')
  })
})
