import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { occupantOf } from '../../src/content/earlier-report.js'
import { partsOf } from '../../src/disk/write.js'
import { FORMAT_NAMES, loadFormat } from '../../src/formats.js'
import { ALL_REPORTS } from '../fixtures/all-reports.js'
import { testOnPosix } from '../fixtures/platform.js'
import { makeTree, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const root = makeTree({})
const place = join(root, 'report')
const REPORTS = Object.values(ALL_REPORTS).filter((report) => report !== ALL_REPORTS.huge)

describe.each(FORMAT_NAMES)('a report in the format %s', (format) => {
  test('is known by what it holds', async () => {
    const told = await loadFormat(format)
    for (const report of REPORTS) {
      writeFileSync(place, [...partsOf(told(report, { color: true }))].join(''))
      expect(occupantOf(place)).toBe('report')
    }
  })
})

test('a report that a formatter has passed over is one still', () => {
  const tool = { name: 'data-hygiene', version: '9.9.9' }
  for (const text of [
    JSON.stringify({ schemaVersion: 1, tool }),
    JSON.stringify({ schemaVersion: 2, tool }, null, 8),
  ]) {
    writeFileSync(place, `\ufeff\n${text}`)
    expect(occupantOf(place)).toBe('report')
  }
})

test.each([
  ['a table', 'file_path,label\na.png,cat\n'],
  ['JSON', '{"schemaVersion": 1, "tool": {"name": "another"}}'],
  [
    'SARIF of another tool',
    '{"$schema": "x", "version": "2.1.0", "runs": [{"tool": {"driver": {"name": "eslint"}}}]}',
  ],
  ['a page', '<!doctype html><title>Data</title>'],
  ['notes', '## Data Hygiene\n\nhow we keep our data clean'],
  ['prose', '3 files (two of them large) were read by data-hygiene'],
  ['bytes', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a list', '[1]'],
  ['a list of problems of another tool', '[{"description": "x", "check_name": "no-console"}]'],
  ['a list of tests', '<?xml version="1.0"?><testsuites name="jest tests"></testsuites>'],
])('%s is not', (_, text) => {
  writeFileSync(place, text)
  expect(occupantOf(place)).toBe('else')
})

test('nothing, and an empty file', () => {
  expect(occupantOf(join(root, 'nothing'))).toBe('nothing')
  writeFileSync(place, '')
  expect(occupantOf(place)).toBe('empty')
})

testOnPosix('a pipe is not waited for', () => {
  execFileSync('mkfifo', [join(root, 'pipe')])
  expect(occupantOf(join(root, 'pipe'))).toBe('else')
})
