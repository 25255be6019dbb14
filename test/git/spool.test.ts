import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { spoolGit } from '../../src/git/spool.js'
import { makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

const CONTENT = 'x'.repeat(100_000)
const BLOBS = ['cat-file', '--buffer', '--batch=%(objectname)']

function repository(): { root: string; ask: (count: number) => Buffer; output: (count: number) => string } {
  const root = makeCommitted({ a: CONTENT })
  const id = execFileSync('git', ['rev-parse', 'HEAD:a'], { cwd: root, encoding: 'utf8' }).trim()
  return {
    root,
    ask: (count) => Buffer.from(`${id}\n`.repeat(count)),
    output: (count) => `${id}\n${CONTENT}\n`.repeat(count),
  }
}

test('what git writes is handed over whole and in order, and nothing of it is left', async () => {
  const { root, ask, output } = repository()
  const temporary = makeDirectory()
  let taken = ''
  const take = (chunk: Buffer) => {
    taken += chunk.toString('latin1')
  }
  expect(await spoolGit(root, BLOBS, process.env, take, ask(50), temporary, 1e9)).toBe(true)
  expect(taken === output(50)).toBe(true)
  expect(readdirSync(temporary)).toEqual([])
})

test('without a place for the file nothing is handed over', async () => {
  const { root, ask } = repository()
  const take = () => {
    throw new Error('handed over')
  }
  const missing = join(makeDirectory(), 'missing')
  expect(await spoolGit(root, BLOBS, process.env, take, ask(1), missing, 1e9)).toBe(false)
})

test('git is stopped where it writes more, and the start of its output is handed over', async () => {
  const { root, ask, output } = repository()
  let taken = ''
  const take = (chunk: Buffer) => {
    taken += chunk.toString('latin1')
  }
  expect(await spoolGit(root, BLOBS, process.env, take, ask(20_000), makeDirectory(), 2e6)).toBe(false)
  expect(taken.length).toBeGreaterThan(2e6)
  expect(taken.length).toBeLessThan(2e9)
  const whole = Math.ceil(taken.length / output(1).length)
  expect(output(whole).startsWith(taken)).toBe(true)
})

test('a fault of who takes it stops git and comes out, and so does a fault of git', async () => {
  const { root, ask } = repository()
  const temporary = makeDirectory()
  const take = () => {
    throw new Error('enough')
  }
  await expect(spoolGit(root, BLOBS, process.env, take, ask(20_000), temporary, 1e12)).rejects.toThrow(
    'enough',
  )
  const args = ['cat-file', '--no-such-option']
  await expect(spoolGit(root, args, process.env, () => {}, ask(1), temporary, 1e9)).rejects.toThrow(
    'git cat-file failed',
  )
  expect(readdirSync(temporary)).toEqual([])
})
