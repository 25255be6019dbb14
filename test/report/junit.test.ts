import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/model.js'
import { junitReport } from '../../src/report/junit/junit.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { hostileReport } from '../fixtures/hostile.js'
import { wholeText } from '../fixtures/listed.js'
import { CLEAN, finding, NOTHING, report, TYPICAL } from '../fixtures/reports.js'

const SCHEMA = readFileSync(new URL('../fixtures/junit.xsd', import.meta.url), 'utf8')

/** What the schema has against some documents; empty if nothing. */
async function schemaErrors(texts: readonly string[]): Promise<string[]> {
  const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const { errors } = await validateXML({
    xml,
    schema: [SCHEMA],
    initialMemoryPages: 2048,
    maxMemoryPages: 8192,
  })
  return errors.map(({ message }) => message)
}

const told = (one: Report): string => wholeText(junitReport(one))
const count = (text: string, part: RegExp): number => text.match(part)?.length ?? 0

describe('the report as test results', () => {
  test('keeps the schema, and the schema tells what is wrong', async () => {
    const { huge, ...others } = ALL_REPORTS
    expect(await schemaErrors([...Object.values(others), huge].map(told))).toEqual([])
    expect(await schemaErrors([told(CLEAN).replace('tests="1"', 'tests="one"')])).not.toEqual([])
    expect(await schemaErrors([told(CLEAN).replace('<testcase ', '<testcas ')])).not.toEqual([])
  })

  test('keeps the schema whatever the names', async () => {
    const texts = fc.sample(hostileReport, 100).map(told)
    expect(await schemaErrors(texts)).toEqual([])
  })

  test('has a case for each rule and one for each finding that shuts the gate', () => {
    const text = told(TYPICAL)
    expect(text).toContain('<testsuites name="data-hygiene" tests="10" failures="5" errors="0">')
    expect(text).toContain('<testsuite name="split-leakage" tests="3" failures="3" errors="0" skipped="0">')
    expect(text).toContain('<testcase name="Split leakage" classname="data-hygiene.split-leakage">')
    expect(text).toContain('<failure message="2 findings shut the gate" type="split-leakage">')
    expect(text).toContain('<testcase name="Split leakage: train ↔ test: data/test/cat/9.jpg"')
    expect(text).toContain('data/test/cat/9.jpg · test · cat · added here\n')
    expect(text).toContain('<testcase name="Label conflict" classname="data-hygiene.label-conflict"/>')
    expect(text).toContain('data/x.bin: EACCES: permission denied')
  })

  test('counts what it has', () => {
    for (const one of Object.values(ALL_REPORTS)) {
      const text = told(one)
      const [, tests, failures] =
        /<testsuites name="data-hygiene" tests="(\d+)" failures="(\d+)"/.exec(text) ?? []
      expect(count(text, /<testcase /g)).toBe(Number(tests))
      expect(count(text, /<failure /g)).toBe(Number(failures))
    }
  })

  test('fails nothing while the gate is open, and passes nothing that was not compared', () => {
    const open = { ...TYPICAL.judgement, verdict: { result: 'pass', failOn: 'none', reasons: [] } as const }
    expect(
      told({ ...TYPICAL, judgement: { ...open, verdict: { ...open.verdict, reasons: [] } } }),
    ).not.toContain('<failure')
    const nothing = told(NOTHING)
    expect(count(nothing, /<skipped/g)).toBe(count(nothing, /<testcase /g))
    expect(nothing).toContain('Nothing was compared')
  })

  test('skips a rule that is off', () => {
    const off = told({ ...CLEAN, rules: { ...CLEAN.rules, 'derived-copy': 'off' } })
    expect(off).toContain('<testcase name="Derived copy" classname="data-hygiene.derived-copy">\n<skipped/>')
  })

  test('counts the findings of a rule beyond 5,000', () => {
    const one = finding(['duplicate-file'], [{ path: 'a' }, { path: 'b' }])
    const text = told(report(Array(5003).fill(one)))
    expect(count(text, /<testcase name="Duplicate file: /g)).toBe(5000)
    expect(text).toContain('<system-out>3 more findings: see the JSON report</system-out>')
  })
})
