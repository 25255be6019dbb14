import { expect, test } from '@jest/globals'
import { parseReports } from '../../src/options/reports.js'

const parse = (first: string, ...rest: string[]) =>
  parseReports({ lines: [first, ...rest], place: 'Option reports' })

test('formats and paths, divided at the first colon', () => {
  expect(parse('json: out/a.json', 'csv:b: c.csv', 'markdown: C:\\x.md', 'json: also.json')).toEqual([
    { format: 'json', path: 'out/a.json' },
    { format: 'csv', path: 'b: c.csv' },
    { format: 'markdown', path: 'C:\\x.md' },
    { format: 'json', path: 'also.json' },
  ])
})

test('an unknown format is named with the nearest one', () => {
  expect(() => parse('jsno: a')).toThrow(
    "'jsno' is not one of json, csv, markdown, sarif, html, junit, gitlab (did you mean json?)",
  )
})

test.each(['json', 'a.json', 'json:', 'json:  '])('%j is refused', (line) => {
  expect(() => parse(line)).toThrow(`'${line}' is not of the form FORMAT: PATH`)
})

test.each([
  ['json: a', 'csv: a'],
  ['json: a', 'csv: ./a'],
  ['json: out/a', 'json: out//b/../a'],
])('%s and %s would write the same file', (first, second) => {
  expect(() => parse(first, second)).toThrow(/two reports have the path/)
})
