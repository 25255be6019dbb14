import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { FORMATS, type Format } from '../../src/report/formats.js'
import { wholeText } from '../fixtures/listed.js'
import { ALL_REPORTS } from '../fixtures/reports.js'

const EXTENSIONS: Record<Format, string> = {
  json: 'json',
  csv: 'csv',
  markdown: 'md',
  sarif: 'sarif',
  html: 'html',
  text: 'txt',
}
// `UPDATE_GOLDEN=1 npm test -- test/report` rewrites the files: read the difference before it is committed.
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

const toldIn = (format: Format, name: keyof typeof ALL_REPORTS): string =>
  wholeText(FORMATS[format](ALL_REPORTS[name], {}))

describe.each(Object.keys(FORMATS) as Format[])('the format %s', (format) => {
  const names = Object.keys(ALL_REPORTS) as (keyof typeof ALL_REPORTS)[]
  // Half a million lines of JSON and CSV would prove no more than those of the typical report.
  const golden = names.filter((name) => name !== 'huge' || format === 'markdown' || format === 'text')

  test.each(golden)('gives the golden file of the report "%s"', (name) => {
    const file = new URL(`../golden/${name}.${EXTENSIONS[format]}`, import.meta.url)
    const text = toldIn(format, name)
    if (isUpdate) writeFileSync(file, text)
    expect(existsSync(file)).toBe(true)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test.each(names)('gives the same text twice for the report "%s"', (name) => {
    expect(toldIn(format, name)).toBe(toldIn(format, name))
  })
})
