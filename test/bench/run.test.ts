import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'

let temporary: string
let work: string
let results: string
let compared: Bench
let grown: Bench

// The numbers of such small trees mean nothing, but everything runs as it does for large ones.
beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'bench-'))
  work = join(temporary, 'work')
  mkdirSync(work)
  results = join(temporary, 'results.json')
  const small = ['--scale', '0.0001', '--rounds', '1']
  ;[compared, grown] = await Promise.all([
    run(
      'disk',
      'tiny',
      'huge',
      'committed',
      'start',
      '--huge-bytes',
      '20000',
      '--results',
      results,
      ...small,
    ),
    run('growth', '--results', join(temporary, 'growth.json'), ...small),
  ])
  // Some hundred processes one after the other, half a minute on an idle machine.
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

test('every program that is here finds the planted groups', () => {
  expect(compared.stdout).not.toContain('differs')
  expect(compared.stdout).not.toContain('failed')
  expect(compared.stdout).toMatch(/#### Files on disk: 20 files/)
  expect(compared.stdout).toMatch(/#### Tiny files on disk: 30 files/)
  expect(compared.stdout).toMatch(/#### Huge files on disk: 20 files/)
  expect(compared.stdout).toMatch(/#### Entries of an index, without objects: 100/)
  expect(compared.stdout).toMatch(/#### Committed files: 20 files/)
  expect(compared.stdout.match(/MD5 of every file.*as planted/g)).toHaveLength(4)
  expect(compared.stdout).toMatch(/data-hygiene --source git --base \|.*as planted/)
  expect(compared.status).toBe(0)
})

test('each goal is told: met, missed or not measured', () => {
  const rows = (text: string) =>
    text.split('\n').filter((line) => /\| (met|\*\*missed\*\*|not measured) \|$/.test(line))
  expect(rows(compared.stdout).map((line) => line.split(' ')[1])).toEqual([
    ...['disk', 'disk', 'tiny', 'tiny', 'huge', 'huge'],
    ...['committed', 'committed', 'committed', 'committed', 'start', 'start', 'start'],
  ])
  expect(grown.stdout).toMatch(/exponent of time \| -?\d/)
})

test('growth and unusual shapes are measured', () => {
  expect(grown.stderr).toMatch(/measuring growth \(git\)/)
  expect(grown.stdout).toMatch(/#### Growth with tiny files on disk/)
  expect(grown.stdout).toMatch(/\| index: paths of 60 levels \| 30 \| \d/)
  expect(grown.stdout).not.toContain('Wrong answers')
  expect(grown.status).toBe(0)
})

test('nothing is left behind', () => {
  expect(readdirSync(work)).toEqual([])
})

test('report and picture are made of the results again', async () => {
  expect((await run('report', '--results', results)).stdout).toBe(compared.stdout)
  const picture = join(temporary, 'speed.svg')
  expect(await run('picture', '--results', results, '--picture', picture)).toMatchObject({
    status: 0,
    stderr: '',
  })
  const svg = readFileSync(picture, 'utf8')
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain('>data-hygiene, files on disk<')
  expect(svg).toContain('>MD5 of every file (Node)<')
})

test('what is not understood is refused with one line', async () => {
  expect(await run('--sizes', '1e3')).toEqual({
    status: 2,
    stdout: '',
    stderr: "--sizes: '1e3' is not a whole number above 0\n",
  })
})

test('pictures are not measured without their packages, and say so', async () => {
  process.env['XDG_CACHE_HOME'] = work
  const pictures = await run('pictures', '--results', join(temporary, 'pictures.json'))
  delete process.env['XDG_CACHE_HOME']
  expect(pictures.stdout).toContain('The packages with pictures are not here: `--install` takes them.')
  expect(pictures.status).toBe(0)
})

type Bench = { status: number | null; stdout: string; stderr: string }

function run(...args: string[]): Promise<Bench> {
  const child = spawn(process.execPath, ['bench/run.mjs', ...args], {
    env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const bench: Bench = { status: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    bench.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    bench.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ ...bench, status }))
  })
}
