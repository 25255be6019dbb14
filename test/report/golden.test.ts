import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { FORMAT_NAMES } from '../../src/formats.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { rendererOf } from '../fixtures/listed.js'
import { finding, report } from '../fixtures/reports.js'

/** Endings of golden files that are not the format's name. */
const EXTENSIONS: Partial<Record<string, string>> = { markdown: 'md', text: 'txt' }
/** More findings than any list of them shows. */
const MANY = report(
  Array.from({ length: 5000 }, (_, number) =>
    finding(['duplicate-file'], [{ path: `data/a/${number}` }, { path: `data/b/${number}` }], { number }),
  ),
)
// `UPDATE_GOLDEN=1 npm test -- test/report` rewrites the files: read the difference before it is committed.
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

describe.each(FORMAT_NAMES)('the format %s', (format) => {
  const names = Object.keys(ALL_REPORTS) as (keyof typeof ALL_REPORTS)[]
  // Half a million lines of JSON and CSV would prove no more than those of the typical report.
  const golden = names.filter((name) => name !== 'huge' || format === 'markdown' || format === 'text')

  test.each(golden)('gives the golden file of the report "%s"', async (name) => {
    const file = new URL(`../golden/${name}.${EXTENSIONS[format] ?? format}`, import.meta.url)
    const text = (await rendererOf(format))(ALL_REPORTS[name])
    if (isUpdate) writeFileSync(file, text)
    expect(existsSync(file)).toBe(true)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })

  test.each(golden)('gives the same text twice for the report "%s"', async (name) => {
    const render = await rendererOf(format)
    expect(render(ALL_REPORTS[name])).toBe(render(ALL_REPORTS[name]))
  })

  test('gives the same text twice for many findings', async () => {
    const render = await rendererOf(format)
    expect(render(MANY)).toBe(render(MANY))
  })
})
