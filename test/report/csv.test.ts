import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model.js'
import { decodePath } from '../../src/paths/lossless.js'
import { csvReport as csvParts } from '../../src/report/csv/csv.js'
import { hostileReport } from '../fixtures/hostile.js'
import { wholeText } from '../fixtures/listed.js'
import { CLEAN, finding, report, TYPICAL } from '../fixtures/reports.js'

/** What a spreadsheet takes for a formula. */
const CALCULATED = /^[\s"]*[=+\-@＝＋－＠]/

/** RFC 4180 with `\n` line ends, strictly: what doesn't follow it throws. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let offset = 0
  while (offset < text.length) {
    let field = ''
    if (text[offset] === '"') {
      for (;;) {
        const end = text.indexOf('"', offset + 1)
        if (end < 0) throw new Error('a quoted field has no end')
        field += text.slice(offset + 1, end)
        offset = end + 1
        if (text[offset] !== '"') break
        field += '"'
      }
    } else {
      const end = offset + text.slice(offset).search(/[,\n]/)
      field = text.slice(offset, end)
      if (/["\r]/.test(field)) throw new Error(`a field needs quotes: ${field}`)
      offset = end
    }
    row.push(field)
    if (text[offset] === '\n') {
      rows.push(row)
      row = []
    } else if (text[offset] !== ',') throw new Error('a field must end in a comma or a line end')
    offset += 1
  }
  if (row.length > 0) throw new Error('the last line has no end')
  return rows
}

const csvReport = (told: Report) => wholeText(csvParts(told))

const sizes = (size: number | null) =>
  readCsv(
    csvReport(report([finding(['duplicate-file'], [{ path: 'a' }, { path: 'b' }], { size })])),
  )[1]?.slice(3, 5)

describe('the CSV report', () => {
  test('is its header alone when nothing was found', () => {
    expect(csvReport(CLEAN)).toBe(
      'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity\n',
    )
  })

  test('has one row per file, groups numbered from 1 in the order of the report', () => {
    const rows = readCsv(csvReport(TYPICAL)).slice(1)
    expect(rows).toHaveLength(18)
    expect(new Set(rows.map((row) => row[7]))).toEqual(new Set(['1', '2', '3', '4', '5', '6']))
    expect(rows[2]).toEqual([
      'data/train/cat/10.jpg',
      '10.jpg',
      '.jpg',
      '18211',
      '0.018211',
      'git:0000000000000000000000000000000000000002',
      'true',
      '2',
      'train',
      'cat',
      'split-leakage;label-conflict',
      'error',
      'false',
      'bytes',
      '',
      '',
      '',
    ])
  })

  test.each([
    [1, '0.000001'],
    [1_000_000, '1'],
    [1_500_000, '1.5'],
    [2 ** 53 - 1, '9007199254.740991'],
    [0, '0'],
  ])('gives %d bytes as %s MB', (size, megabytes) => {
    expect(sizes(size)).toEqual([String(size), megabytes])
  })

  test('leaves an unknown size empty', () => {
    expect(sizes(null)).toEqual(['', ''])
  })

  test('has a row of 17 cells for each member, whatever the names', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const members = one.judgement.findings.flatMap((each) => each.members)
        const rows = readCsv(csvReport(one))
        expect(rows.map((row) => row.length)).toEqual(Array(members.length + 1).fill(17))
      }),
    )
  })

  test('has no cell that a spreadsheet calculates, and no line that a runner or a terminal obeys', () => {
    fc.assert(
      fc.property(hostileReport, (one) => {
        const text = csvReport(one)
        expect(text).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}|::|##\[/u,
        )
        expect(readCsv(text).flatMap((row) => row.filter((cell) => CALCULATED.test(cell)))).toEqual([])
      }),
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1', "'+1"],
    ['-2', "'-2"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\t=1', '\\t=1'],
    ['a;=1+1;b', "a;'=1+1;b"],
    ['a=b-c@d', 'a=b-c@d'],
    ['two\nlines', 'two\\nlines'],
    ['::error::x', ':\\x3aerror:\\x3ax'],
    ['##[group]', '#\\x23[group]'],
    ['caf\u00e9 \u2713', 'caf\u00e9 \u2713'],
    ['a, "b"', 'a, "b"'],
    ['x\u202ey', 'x\\u202ey'],
    [decodePath(Buffer.from([0x64, 0xff])), 'd\\xff'],
  ])('shows the name %j as %j', (name, shown) => {
    const told = report([
      finding(['split-leakage'], [{ path: name, split: name, label: name }, { path: 'b' }]),
    ])
    const [, row = []] = readCsv(csvReport(told))
    expect([row[0], row[1], row[8], row[9]]).toEqual([shown, shown, shown, shown])
  })
})
