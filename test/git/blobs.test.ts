import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBatchParser } from '../../src/git/batch-parser.js'
import { readBlobs } from '../../src/git/blobs.js'
import { createGit } from '../../src/git/repository.js'
import type { Repository } from '../../src/model.js'
import { git, makeCommitted } from '../fixtures/repository.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

afterAll(removeTrees)

type Taken = [object: number, text: string | null, size: number | null]

const ABSENT = 'f'.repeat(40)

async function open(
  root: string,
  mayFetchBlobs = false,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Repository> {
  const repository = await createGit(environment, root, null, mayFetchBlobs).open(root)
  if (repository === null) throw new Error('no repository')
  return repository
}

async function taken(repository: Repository, ids: readonly string[], mostBytes?: number): Promise<Taken[]> {
  const blobs: Taken[] = []
  await readBlobs(
    repository,
    ids,
    (id, bytes, size, at) => {
      expect(id).toBe(ids[at])
      blobs.push([at, bytes?.toString('latin1') ?? null, size])
    },
    mostBytes,
  )
  return blobs.sort(([left], [right]) => left - right)
}

const objects = fc.array(
  fc.oneof(
    fc.uint8Array({ maxLength: 40 }).map((content) => ({ type: 'blob', content: Buffer.from(content) })),
    fc.constantFrom({ type: 'blob', content: Buffer.from('\nblob 3\nabc\n') }),
    fc.constantFrom({ type: 'tree', content: Buffer.from('100644 a\0xyz') }),
    fc.constant(null),
  ),
)

describe("git's batches taken apart", () => {
  test('every object comes once, whole, in order, wherever the output is cut', () => {
    fc.assert(
      fc.property(objects, fc.array(fc.nat(60)), fc.nat(40), (all, cuts, mostBytes) => {
        const output = Buffer.concat(
          all.map((object) => {
            if (object === null) return Buffer.from(`${ABSENT} missing\n`)
            const { type, content } = object
            return Buffer.concat([Buffer.from(`${type} ${content.length}\n`), content, Buffer.from('\n')])
          }),
        )
        const found: Taken[] = []
        const parser = createBatchParser((object, bytes, size) => {
          found.push([object, bytes?.toString('latin1') ?? null, size])
        }, mostBytes)
        let start = 0
        for (const length of [...cuts, output.length]) {
          const chunk = Buffer.from(output.subarray(start, start + length))
          parser.take(chunk)
          // As the next chunk may do.
          chunk.fill('?')
          expect(parser.finished).toBe(found.length)
          start += length
        }
        expect(found).toEqual(
          all.map((object, number) => {
            if (object?.type !== 'blob') return [number, null, null]
            const { content } = object
            return [number, content.length > mostBytes ? null : content.toString('latin1'), content.length]
          }),
        )
        expect(parser.finished).toBe(all.length)
      }),
    )
  })
})

describe('blobs of a repository', () => {
  test('many are read, what is absent or no blob is told, and what is too large is not kept', async () => {
    const root = makeCommitted({ a: 'text\n', b: '', 'c/d': 'x'.repeat(100_000) })
    const repository = await open(root)
    const idOf = (name: string): string => git(root, 'rev-parse', name).trim()
    const ids = [idOf('HEAD:a'), ABSENT, idOf('HEAD:c'), idOf('HEAD:b'), idOf('HEAD:c/d'), idOf('HEAD:a')]
    expect(await taken(repository, ids, 1000)).toEqual([
      [0, 'text\n', 5],
      [1, null, null],
      [2, null, null],
      [3, '', 0],
      [4, null, 100_000],
      [5, 'text\n', 5],
    ])
    expect((await taken(repository, ids))[4]?.[1]).toHaveLength(100_000)
    expect(await taken(repository, [])).toEqual([])
  })

  test('more than one git is worth reads each of very many once', async () => {
    const root = makeCommitted({ a: 'text\n', b: 'other' })
    const pair = [git(root, 'rev-parse', 'HEAD:a').trim(), git(root, 'rev-parse', 'HEAD:b').trim()]
    const ids = Array.from({ length: 30_001 }, (_, index) => pair[index % 2] as string)
    const temporary = makeDirectory()
    for (const place of [temporary, join(temporary, 'missing')]) {
      const found = await taken(await open(root, false, { ...process.env, TMPDIR: place }), ids)
      expect(found.map(([at]) => at)).toEqual(ids.map((_, index) => index))
      expect(found.every(([at, text]) => text === (at % 2 === 0 ? 'text\n' : 'other'))).toBe(true)
    }
    expect(readdirSync(temporary)).toEqual([])
  })

  test('where a file takes a part of what is written, the rest is read after it, each blob once', async () => {
    const root = makeCommitted({ a: 'a'.repeat(5000), b: 'b'.repeat(5000) })
    const pair = [git(root, 'rev-parse', 'HEAD:a').trim(), git(root, 'rev-parse', 'HEAD:b').trim()]
    const ids = Array.from({ length: 4500 }, (_, index) => pair[index % 2] as string)
    const repository = await open(root)
    const files: boolean[] = []
    const watched: Repository = {
      ...repository,
      spool: async (args, handOver, input) => {
        const output = await repository.run(args, input)
        const part = output.subarray(0, 8_000_007)
        handOver(part)
        files.push(part.length === output.length)
        return part.length === output.length
      },
    }
    const found = await taken(watched, ids)
    expect(files).toEqual([false, false, true])
    expect(found.map(([at]) => at)).toEqual(ids.map((_, index) => index))
    expect(found.every(([at, text]) => text === (at % 2 === 0 ? 'a' : 'b').repeat(5000))).toBe(true)
  })

  test('large blobs among small ones are not all unpacked', async () => {
    const root = makeCommitted(Object.fromEntries([1, 2, 3].map((n) => [`large${n}`, `${n}`.repeat(4e7)])))
    const small = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: 'small' })
    const large = [1, 2, 3].map((n) => git(root, 'rev-parse', `HEAD:large${n}`).trim())
    const ids = [...large, small.toString().trim(), large[0] as string, ABSENT]
    const repository = await open(root)
    const calls: string[] = []
    const watched: Repository = {
      ...repository,
      run: (args, ...rest) => {
        calls.push(args.join(' '))
        return repository.run(args, ...rest)
      },
    }
    expect(await taken(watched, ids, 1000)).toEqual([
      [0, null, 4e7],
      [1, null, 4e7],
      [2, null, 4e7],
      [3, 'small', 5],
      [4, null, 4e7],
      [5, null, null],
    ])
    expect(calls.join()).toContain('batch-check')

    const many = [...large, ...Array.from({ length: 1500 }, () => small.toString().trim())]
    const found = await taken(repository, many, 1000)
    expect(found.map(([, text]) => text)).toEqual(many.map((_, at) => (at < 3 ? null : 'small')))
  })

  test('in a clone without blobs nothing is fetched unasked, and what is asked for is', async () => {
    const origin = makeCommitted({ a: 'text\n', b: 'other' })
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const root = `${makeDirectory()}/clone`
    git(origin, 'clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${origin}`, root)
    const ids = ['a', 'b'].map((name) => git(root, 'rev-parse', `HEAD:${name}`).trim())
    const repository = await open(root, true)
    expect(await taken(repository, ids)).toEqual([
      [0, null, null],
      [1, null, null],
    ])
    await repository.fetchBlobs?.([ids[1] as string])
    expect(await taken(repository, ids)).toEqual([
      [0, null, null],
      [1, 'other', 5],
    ])
    expect((await open(root)).fetchBlobs).toBeNull()
  })
})
