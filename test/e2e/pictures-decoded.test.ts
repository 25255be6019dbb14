import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { DRAWN, placeOfDrawn } from '../decoders/drawn.js'
import type { JsonReport } from '../fixtures/counted.js'
import { DIST, NODE } from '../fixtures/program.js'

let place = ''
let report: JsonReport & { compared?: unknown }

// The bundles alone, as a clone has them: no packages can stand in for what they lack.
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pictures-'))
  cpSync(DIST, join(place, 'dist'), { recursive: true })
  for (const split of ['train', 'test']) mkdirSync(join(place, 'data', split), { recursive: true })
  DRAWN.forEach((name, index) => {
    cpSync(placeOfDrawn(name), join(place, 'data', index % 2 === 0 ? 'train' : 'test', name))
  })
  const words = [
    'data',
    '--source',
    'files',
    '--compare',
    'pictures',
    '--fail-on',
    'none',
    '--format',
    'json',
  ]
  const run = spawnSync(NODE, [join(place, 'dist', 'cli.js'), ...words], { cwd: place, encoding: 'utf8' })
  expect(run.stderr).toBe('')
  report = JSON.parse(run.stdout) as JsonReport
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

function groupOf(name: string): string[] {
  const names = report.groups.map(({ files }) =>
    files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
  )
  return names.find((group) => group.includes(name))?.sort() ?? []
}

test('pictures of all formats are decoded by the bundles', () => {
  expect(groupOf('same.png')).toEqual(DRAWN.filter((name) => name.startsWith('same')))
  expect(groupOf('photo.jpg')).toEqual(DRAWN.filter((name) => name.startsWith('photo')))
  expect(report.compared).toContainEqual({ kind: 'picture', samples: DRAWN.length, leftOut: [] })
})

test('the programs of decoders are what the packages hold, and their licenses are told', () => {
  for (const file of ['@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm', '@jsquash/webp/codec/dec/webp_dec.wasm']) {
    const name = file.slice(file.lastIndexOf('/') + 1)
    const bundled = readFileSync(join(DIST, name))
    expect(bundled.equals(readFileSync(join('node_modules', file)))).toBe(true)
  }
  const licenses = readFileSync(join(DIST, 'licenses.txt'), 'utf8')
  for (const name of ['mozjpeg', 'libwebp', 'jpeg-js', '@jsquash/jpeg', '@jsquash/webp']) {
    expect(licenses).toMatch(new RegExp(`^${name}$`, 'm'))
  }
})
