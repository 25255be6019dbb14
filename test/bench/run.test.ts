import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let temporary: string
let bench: { status: number | null; stdout: string; stderr: string }

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  bench = run('--sizes', '300', '--git', '100', '--rounds', '1')
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('every program that is here finds the planted groups', () => {
  expect(bench.stderr).toBe('')
  expect(bench.stdout).not.toContain('differs')
  expect(bench.stdout).not.toContain('failed')
  expect(bench.stdout).toMatch(/### Files on disk: 300 files/)
  expect(bench.stdout).toMatch(/### Committed to git: 100 files/)
  expect(bench.stdout.match(/MD5 of every file.*as planted/g)).toHaveLength(2)
  expect(bench.status).toBe(0)
})

test('nothing is left behind', () => {
  expect(readdirSync(temporary)).toEqual([])
})

test('a size that is no number is refused', () => {
  expect(run('--sizes', '1e3').stderr).toContain("--sizes: '1e3' is not a whole number")
})

function run(...args: string[]): typeof bench {
  return spawnSync(process.execPath, ['bench/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  })
}
