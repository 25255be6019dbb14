import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report, Verdict } from '../../src/model.js'
import { markdownReport } from '../../src/report/markdown/markdown.js'
import { hostileReport } from '../fixtures/hostile.js'
import { HUGE } from '../fixtures/huge-report.js'
import { BASE, CLEAN, finding, HOSTILE, NOTHING, report, STORED, TYPICAL } from '../fixtures/reports.js'

const copies = (number: number, isNew = true) =>
  finding(['duplicate-file'], [{ path: `data/a${number}` }, { path: `data/b${number}` }], { isNew, number })
const withVerdict = (one: Report, verdict: Verdict): Report => ({
  ...one,
  judgement: { ...one.judgement, verdict },
})

describe('the job summary', () => {
  test('says in two lines, what was recognised and a table that nothing was found', () => {
    const [heading, scan, recognised, table, ...rest] = markdownReport(CLEAN).trimEnd().split('\n\n')
    expect(heading).toBe('## ✅ Data Hygiene: no duplicates')
    expect(scan).toBe('1,204 files (73 MB) in 2 datasets. Identity from git, no data read.')
    expect(recognised).toMatch(/^- `data`: train 1,000 · validation 96 .*\n- `extra`: 4 samples .*$/)
    expect(table?.split('\n')).toHaveLength(8)
    expect(rest[0]).toMatch(/^<details>/)
    expect(rest.at(-1)).toBe('</details>')
  })

  test('is no pass where nothing was compared: it says where data may lie, and the line to write', () => {
    const text = markdownReport(NOTHING)
    expect(text).toMatch(/^## ⚪ Data Hygiene: nothing was compared\n/)
    expect(text).not.toMatch(/✅|✔/)
    expect(text).toContain('Files that look like data lie in `docs/img` (1,204 files)')
    expect(text).toContain("```yaml\npaths: [docs/img, 'demo app/it''s']\n```")
  })

  test('marks a rule by its severity only where it is broken', () => {
    expect(markdownReport(CLEAN)).not.toMatch(/⛔|⚠️|💬/)
    expect(markdownReport(report([copies(1)]))).toMatch(
      /✅ Split leakage[\s\S]*⛔ Duplicate file[\s\S]*✅ Derived copy/,
    )
  })

  test('keeps its order: verdict, numbers, what to fix, remarks, leakage, what is folded', () => {
    const marks = [
      '## ❌',
      '1,204 files',
      '| Rule',
      '### Fix before merging',
      '### Worth a look',
      '### Leakage',
    ]
    const folded = ['2 known groups', 'What was scanned', 'How to change this']
    const text = markdownReport(TYPICAL)
    const places = [...marks, ...folded].map((mark) => text.indexOf(mark))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('marks what is new only where there is something to compare with', () => {
    expect(markdownReport(TYPICAL).match(/← added here/g)).toHaveLength(5)
    expect(markdownReport(TYPICAL)).toContain('compared with `origin/main` at `9fceb02`.')
    const alone = markdownReport({ ...TYPICAL, base: null })
    expect(alone).not.toContain('added here')
    expect(alone).toContain('compared with nothing: every finding counts as new')
    expect(alone).toContain('| Rule | groups | files | to reclaim |')
  })

  test('leaves a rule that is off out of the table, and says so', () => {
    const text = markdownReport({ ...CLEAN, rules: { ...CLEAN.rules, 'derived-copy': 'off' } })
    expect(text).not.toContain('Derived copy |')
    expect(text).toContain('<sub>Turned off: derived copy.</sub>')
  })

  test('shows at most five members, with every split and label among them', () => {
    const text = markdownReport(TYPICAL)
    const card = text.split('\n\n').find((block) => block.includes('train ↔ validation'))
    expect(card?.match(/^> - `/gm)).toHaveLength(5)
    expect(card).toContain('> - `data/validation/dog/3.jpg` · validation · dog **← added here**')
    expect(card).toContain('> - and 2 more')
    expect(card).toContain('also label conflict · cat ↔ dog')
  })

  test('puts known findings up to be fixed only where they shut the gate', () => {
    const one = report([copies(1), copies(2, false)], { base: BASE })
    expect(markdownReport(one)).toContain('<summary>1 known group, not blocking</summary>')
    const text = markdownReport(withVerdict(one, { result: 'fail', failOn: 'any', reasons: [] }))
    expect(text).toContain('## ❌ Data Hygiene: 2 findings shut the gate')
    expect(text).not.toContain('known group')
    expect(text.match(/^> ⛔ /gm)).toHaveLength(2)
  })

  test('asks for nothing before merging when it reports only', () => {
    const text = markdownReport(
      withVerdict(report([copies(1)]), { result: 'pass', failOn: 'none', reasons: [] }),
    )
    expect(text).toContain('## ⚠️ Data Hygiene: 1 finding, report only')
    expect(text).toContain('### Worth fixing')
    expect(text).not.toContain('Fix before merging')
  })

  test('gives the share of each split, and nothing for a pair that shares nothing', () => {
    const text = markdownReport(TYPICAL)
    expect(text).toContain('| **train** | – | 6 of 1,000 (0.6 %) | 1 of 1,000 (0.1 %) |')
    expect(text).toContain('| **test** | 1 of 100 (1.0 %) | 0 | – |')
  })

  test('lists the pairs where a matrix would be too wide', () => {
    const leakage = Array.from({ length: 12 }, (_, index) => ({
      dataset: '',
      splits: ['train', `fold ${index}`] as [string, string],
      groups: 1,
      files: [1, 2] as [number, number],
      samples: [10, 20] as [number, number],
    }))
    const text = markdownReport(report([copies(1)], { leakage }))
    expect(text).toContain('In the whole tree')
    expect(text).toContain('| train ↔ fold 0 | 1 of 10 (10.0 %) | 2 of 20 (10.0 %) |')
    expect(text).toContain('_… 2 pairs of splits left out here: see the JSON report._')
  })

  test('says above the fold that files could not be read', () => {
    const errors = [{ path: 'data/x', message: 'EIO: i/o error' }]
    const text = markdownReport({ ...CLEAN, scanned: { ...CLEAN.scanned, errors } })
    expect(text).toContain('## ⚠️ Data Hygiene: no duplicates in the files that could be read')
    expect(text.slice(0, text.indexOf('| Rule'))).toContain('**1 file could not be read.**')
    expect(text).toContain('- could not be read: `data/x`: `EIO: i/o error`')
  })
})

describe('the byte budget', () => {
  const bytes = (text: string) => Buffer.byteLength(text, 'utf8')

  test('is kept for every report, from 2,000 bytes up', () => {
    const anyReport = fc.oneof(hostileReport, fc.constantFrom(HUGE, HOSTILE, STORED, TYPICAL))
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 2000, max: 60_000 }), (one, budget) => {
        expect(bytes(markdownReport(one, { budget }))).toBeLessThanOrEqual(budget)
      }),
    )
  })

  test('is kept by the worst that can stand in the lines that are never left out', () => {
    const broadest = { ...copies(1), redundantBytes: 9e15, rules: Object.keys(CLEAN.rules) as never }
    const one = report([broadest, { ...broadest, isNew: false }], {
      base: { ref: '\u{e0041}'.repeat(500), commit: '\u{e0041}'.repeat(500) },
      source: 'auto',
      scanned: {
        files: 5e11,
        bytes: 9e15,
        filesOfUnknownSize: 0,
        bytesRead: 9e15,
        skipped: {},
        errors: Array(1000).fill({ path: 'é'.repeat(4000), message: '' }),
      },
    })
    expect(bytes(markdownReport(one, { budget: 2000 }))).toBeLessThanOrEqual(2000)
  })

  test('is counted in bytes, not in characters', () => {
    const wide = report(
      Array.from({ length: 40 }, (_, index) =>
        finding(['duplicate-file'], [{ path: `${index}/${'語'.repeat(300)}` }, { path: `${index}/b` }]),
      ),
    )
    const text = markdownReport(wide, { budget: 30_000 })
    expect(bytes(text)).toBeLessThanOrEqual(30_000)
    expect(markdownReport(wide, { budget: 60_000 }).length).toBeLessThan(30_000)
    expect(bytes(markdownReport(wide, { budget: 60_000 }))).toBeGreaterThan(30_000)
  })

  test('takes detail away in steps and says what was left out', () => {
    const sizes = [1_048_576, 30_000, 15_000, 6000, 2000, 1000].map((budget) =>
      markdownReport(HUGE, { budget }),
    )
    for (const [index, text] of sizes.entries()) {
      expect(text).toContain('## ❌ Data Hygiene: 700 new findings shut the gate')
      expect(text).toContain('left out here: see the JSON report.')
      expect(text.includes('Shortened to stay within the size of a summary')).toBe(index > 0)
    }
    expect(sizes.map(bytes)).toEqual(sizes.map(bytes).toSorted((a, b) => b - a))
    expect(sizes[0]).toContain('250 more duplicate file findings left out')
    expect(sizes.at(-1)).toContain('700 findings left out')
  })

  test('is met for 300,000 groups', () => {
    const one = finding(['duplicate-file'], [{ path: 'a/x' }, { path: 'b/x' }, { path: 'c/x' }])
    const many = report(Array(300_000).fill(one))
    expect(bytes(markdownReport(many))).toBeLessThan(100_000)
    expect(markdownReport(many)).toContain('299,950 more duplicate file findings left out')
  })
})

describe('many findings of one shape', () => {
  const leak = (number: number) =>
    finding(
      ['split-leakage'],
      [
        { path: `data/test/dog/${number}.jpg`, split: 'test', label: 'dog' },
        { path: `data/train/dog/${number}.jpg`, split: 'train', label: 'dog', isNew: false },
      ],
      { number },
    )
  const leaks = (count: number) =>
    report(
      Array.from({ length: count }, (_, number) => leak(number)),
      {
        base: BASE,
        leakage: [
          {
            dataset: 'data',
            splits: ['train', 'test'],
            groups: count,
            files: [count, count],
            samples: [900, 100],
          },
        ],
      },
    )

  test('are one card with three examples, behind the leakage', () => {
    const text = markdownReport(leaks(86))
    expect(text).toContain(
      '> ⛔ **Split leakage · `data/train/dog` ↔ `data/test/dog`: 86 contents** · 172 files · 1.8 MB to reclaim',
    )
    expect(text).toContain('> - `data/test/dog/0.jpg` = `data/train/dog/0.jpg`\n')
    expect(text).toContain('> - and 83 more: see the JSON report\n')
    expect(text.match(/^> ⛔/gm)).toHaveLength(1)
    expect(text.indexOf('### Leakage between splits')).toBeLessThan(text.indexOf('### Fix before merging'))
  })

  test('are told one by one up to ten, before the leakage', () => {
    const text = markdownReport(leaks(10))
    expect(text.match(/^> ⛔/gm)).toHaveLength(10)
    expect(text.indexOf('### Leakage between splits')).toBeGreaterThan(text.indexOf('### Fix before merging'))
  })
})

describe('repeated directories', () => {
  test('stand before the findings, the gravest first, in place of what they explain', () => {
    const text = markdownReport(STORED)
    const order = [
      '### Repeated directories',
      '> ⛔ **`data/hands/test/common` repeats `data/hands/train/common` (3 files, 61 KB)** **← new**',
      '> 3 groups explained by this: split leakage · train ↔ test. The model would be tested on',
      '**`data/v2` and `data/v3` repeat `data/v1` (2 files, 1.4 GB)**',
      '### Fix before merging',
      '2 known groups, not blocking',
      '- 💬 `data/raw/t` repeats `data/processed/t` (2 files, 41 KB) · 2 groups explained by this: derived copy',
    ].map((part) => text.indexOf(part))
    expect(order).toEqual([...order].sort((left, right) => left - right))
    expect(order).not.toContain(-1)
    expect(text).not.toMatch(/npy|common\/\d|\.csv/)
    expect(text).toContain('| ⛔ Split leakage | 4 | 0 | 8 |')
  })

  test('are cut, and said to be, where there are many', () => {
    const directories = Array.from({ length: 80 }, (_, index) => ({
      ...{ paths: [`a${index}`, `b${index}`], files: 2, bytes: 1 },
    }))
    const groups = directories.map(({ paths }) =>
      finding(
        ['duplicate-file'],
        paths.map((path) => ({ path: `${path}/x` })),
      ),
    )
    const text = markdownReport(report(groups, { directories }))
    expect(text.match(/^> .* repeats /gm)).toHaveLength(50)
    expect(text).toContain('_… 30 repeated directories left out here: see the JSON report._')
    const known = groups.map((one) => ({
      ...{ ...one, isNew: false, members: one.members.map((member) => ({ ...member, isNew: false })) },
    }))
    const folded = markdownReport(report(known, { directories, base: BASE }))
    expect(folded).toContain('80 known groups, not blocking')
    expect(folded.match(/^- .* repeats /gm)).toHaveLength(20)
  })

  test("are beside data's own places, and what proves that they are equal", () => {
    const text = markdownReport(STORED)
    expect(text).toContain('> - `data/dumps/one.tar` (in `data/dumps/one.tar.dvc`) · DVC **← added here**')
    expect(text).toContain("9 GB each · same by git-annex's key and DVC's MD5")
  })
})
