import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { FileLocations, MeasureResult, Performers, Workers } from '../../src/model.js'
import { createPool } from '../../src/workers/pool.js'
import { threadScript } from '../../src/workers/thread.js'
import { PATIENCE } from '../../src/workers/watch.js'
import { compileSources } from '../fixtures/compiled.js'
import { testOnPosix } from '../fixtures/platform.js'
import { makeDirectory, removeTrees } from '../fixtures/tree.js'

let sources: string
let directory: string
let script: URL

beforeAll(() => {
  sources = compileSources()
  directory = makeDirectory()
  script = writeScript('worker.mjs', performingAs('thread'))
})
afterAll(removeTrees)

/**
 * What one task has to do, the same words here and in the threads: `work`, `fail`, `note in FILE` or, in a thread
 * alone, `die`, `stick` or `stick in the system`.
 * The task with number 7 tells of 7 files and 70 bytes, in two parts.
 */
const PERFORM = `
  import { appendFileSync, openSync } from 'node:fs'
  import { threadId } from 'node:worker_threads'
  export const performers = (place) => ({
    async measure({ directories: [number], names: what }, advance) {
      const size = Number(number)
      advance(size, 0)
      if (what === 'fail') throw new Error('task ' + number + ' failed')
      if (what === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)
      if (what === 'stick' && place === 'thread') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
      if (what === 'stick in the system' && place === 'thread') openSync(process.env.PIPE)
      if (what === 'tell for long') for (let step = 0; step < 30; step += 1) {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
        advance(0, 16 * 1024 * 1024)
      }
      if (what.startsWith('note in ')) appendFileSync(what.slice(8), number + ' ')
      if (what === 'die' && place === 'thread') {
        setImmediate(() => { throw new Error('the thread is gone') })
        return new Promise(() => {})
      }
      advance(0, 10 * size)
      const [sizes, modified] = [Float64Array.of(size), Float64Array.of(threadId)]
      return { states: new Uint8Array(1), sizes, modified, inodes: new Map([[0, what]]), errors: [] }
    },
  })`

function writeScript(name: string, text: string): URL {
  writeFileSync(join(directory, name), text)
  return pathToFileURL(join(directory, name))
}

function performingAs(place: string): string {
  writeScript('perform.mjs', PERFORM)
  const serve = pathToFileURL(join(sources, 'workers/serve.js')).href
  return `
    import { serve } from '${serve}'
    import { performers } from './perform.mjs'
    serve(performers('${place}'))`
}

async function poolOf(threads: number, threadsRun = script, patience = PATIENCE): Promise<Workers> {
  const { performers } = await import(pathToFileURL(join(directory, 'perform.mjs')).href)
  return createPool(performers('main') as Performers, () => threads, threadsRun, patience)
}

function tasksOf(words: readonly string[]): FileLocations[] {
  return words.map((names, number) => ({ directories: [String(number)], directoryOf: [0], names }))
}

interface Outcome {
  /** For each task what was told of it, as often as it was. */
  taken: string[][]
  threads: Set<number>
  files: number
  bytes: number
}

/** Milliseconds, or a little more. */
const MOST_WAITED = 5000

/** Does the tasks, and notes everything that is told of them. */
async function outcomeOf(pool: Workers, words: readonly string[]): Promise<Outcome> {
  const outcome: Outcome = { taken: words.map(() => []), threads: new Set(), files: 0, bytes: 0 }
  const take = ({ sizes, modified, inodes }: MeasureResult, task: number): void => {
    outcome.taken[task]?.push(`${sizes[0]}: ${inodes.get(0)}`)
    outcome.threads.add(modified[0] as number)
  }
  await pool.run('measure', tasksOf(words), take, (files, bytes) => {
    outcome.files += files
    outcome.bytes += bytes
  })
  return outcome
}

const once = (words: readonly string[]): string[][] => words.map((what, number) => [`${number}: ${what}`])
const sumTo = (count: number): number => (count * Math.max(0, count - 1)) / 2

describe('all tasks are done once, each with its result', () => {
  test.each([
    [1, 0],
    [1, 1],
    [1, 50],
    [2, 0],
    [2, 1],
    [2, 2],
    [2, 3],
    [2, 50],
    [4, 3],
    [4, 5],
    [4, 200],
  ])('%d threads, %d tasks; progress adds up', async (threads, count) => {
    const words = Array.from({ length: count }, () => 'work')
    const { taken, files, bytes } = await outcomeOf(await poolOf(threads), words)
    expect(taken).toEqual(once(words))
    expect([files, bytes]).toEqual([sumTo(count), 10 * sumTo(count)])
  })

  test('in one run after the other, with threads that were started before', async () => {
    const pool = await poolOf(3)
    pool.start()
    const threads = new Set<number>()
    for (let count = 0; count < 40; count++) {
      const words = Array.from({ length: count }, (_, number) => (number % 3 ? 'work' : `other ${count}`))
      const outcome = await outcomeOf(pool, words)
      expect(outcome.taken).toEqual(once(words))
      expect([outcome.files, outcome.bytes]).toEqual([sumTo(count), 10 * sumTo(count)])
      for (const thread of outcome.threads) threads.add(thread)
    }
    expect(threads.size).toBeGreaterThan(1)
    expect(threads.size).toBeLessThanOrEqual(3)
  })

  test('a task is made when a thread takes it, and not before', async () => {
    const pool = await poolOf(2)
    const all = tasksOf(Array.from({ length: 40 }, () => 'work'))
    const states: string[] = all.map(() => 'not made')
    let most = 0
    await pool.run(
      'measure',
      {
        length: all.length,
        at(number) {
          expect(states[number]).toBe('not made')
          states[number] = 'made'
          most = Math.max(most, states.filter((state) => state === 'made').length)
          return all[number]
        },
      },
      (_, number) => {
        states[number] = 'done'
      },
      () => {},
    )
    expect(states).toEqual(all.map(() => 'done'))
    // One for the main thread, two for the other.
    expect(most).toBeLessThanOrEqual(3)
  })

  test('several threads share slow ones', async () => {
    const words = Array.from({ length: 30 }, () => 'slow')
    const { taken, threads } = await outcomeOf(await poolOf(3), words)
    expect(taken).toEqual(once(words))
    expect(threads.size).toBe(3)
  })

  test('one thread is the main one, and no other is started', async () => {
    const mark = join(directory, 'was started')
    const marking = writeScript(
      'marking.mjs',
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, ''); ${performingAs('thread')}`,
    )
    const words = Array.from({ length: 20 }, () => 'slow')
    const pool = await poolOf(1, marking)
    pool.start()
    const alone = await outcomeOf(pool, words)
    expect(alone.threads.size).toBe(1)
    expect(existsSync(mark)).toBe(false)
    const { threads } = await outcomeOf(await poolOf(2, marking), words)
    expect(threads.size).toBe(2)
    expect(existsSync(mark)).toBe(true)
  })
})

describe('a task that fails', () => {
  test.each([1, 2, 3])('ends the run with its error, wherever it was done: %d threads', async (threads) => {
    const pool = await poolOf(threads)
    for (let failing = 0; failing < 12; failing++) {
      const words = Array.from({ length: 12 }, (_, number) => (number === failing ? 'fail' : 'work'))
      await expect(outcomeOf(pool, words)).rejects.toThrow(`task ${failing} failed`)
    }
  })

  test.each([1, 2, 3])('leaves nothing behind for the next run: %d threads', async (threads) => {
    const pool = await poolOf(threads)
    for (let failing = 0; failing < 8; failing++) {
      const words = Array.from({ length: 8 }, (_, number) => (number === failing ? 'fail' : 'slow'))
      await expect(outcomeOf(pool, words)).rejects.toThrow(`task ${failing} failed`)
      const next = Array.from({ length: 10 }, () => `after ${failing}`)
      const { taken, files, bytes } = await outcomeOf(pool, next)
      expect(taken).toEqual(once(next))
      expect([files, bytes]).toEqual([sumTo(next.length), 10 * sumTo(next.length)])
    }
  })
})

describe('a thread that is lost leaves its tasks to the main one', () => {
  const words = Array.from({ length: 12 }, () => 'work')

  test.each([2, 4])('when it dies of a task: %d threads', async (threads) => {
    const pool = await poolOf(threads)
    for (let deadly = 0; deadly < words.length; deadly++) {
      const given = words.map((what, number) => (number === deadly ? 'die' : what))
      expect((await outcomeOf(pool, given)).taken).toEqual(once(given))
    }
    expect((await outcomeOf(pool, words)).taken).toEqual(once(words))
  })

  test('when all die of all tasks', async () => {
    const given = words.map(() => 'die')
    const pool = await poolOf(4)
    expect((await outcomeOf(pool, given)).taken).toEqual(once(given))
    expect((await outcomeOf(pool, words)).taken).toEqual(once(words))
  })

  test.each([
    ['there is no script', () => pathToFileURL(join(directory, 'missing.mjs'))],
    ['the script can not be read', () => writeScript('broken.mjs', 'this is no script')],
    ['the script throws', () => writeScript('throwing.mjs', "throw new Error('no memory')")],
    ['the script ends at once', () => writeScript('ending.mjs', '')],
    ['the system gives no thread', () => new URL('none:thread')],
  ])('when %s', async (_, madeScript) => {
    const pool = await poolOf(3, madeScript())
    pool.start()
    for (let run = 0; run < 3; run++) {
      const { taken, threads, files } = await outcomeOf(pool, words)
      expect(taken).toEqual(once(words))
      expect(threads.size).toBe(1)
      expect(files).toBe(sumTo(words.length))
    }
  })

  test('and an error of a task that it left is still one', async () => {
    const given = words.map((_, number) => (number === 1 ? 'fail' : 'work'))
    const pool = await poolOf(2, pathToFileURL(join(directory, 'missing.mjs')))
    await expect(outcomeOf(pool, given)).rejects.toThrow('task 1 failed')
  })
})

describe('a thread that gives no sign', () => {
  const NEVER = Number.POSITIVE_INFINITY
  const words = Array.from({ length: 12 }, () => 'work')

  test('and has begun with nothing, leaves its tasks to the main one', async () => {
    const silent = writeScript('silent.mjs', 'setInterval(() => {}, 1000)')
    const pool = await poolOf(3, silent, { interval: 10, untilTakenBack: 2, untilGivenUp: NEVER })
    pool.start()
    for (let run = 0; run < 2; run++) expect((await outcomeOf(pool, words)).taken).toEqual(once(words))
  })

  test('and has begun with a task, is given up, which ends the run; the next has others', async () => {
    const pool = await poolOf(3, script, { interval: 10, untilTakenBack: NEVER, untilGivenUp: 100 })
    pool.start()
    const given = Array.from({ length: 12 }, () => 'stick')
    await expect(outcomeOf(pool, given)).rejects.toThrow(
      /^Reading was given up: a thread .* no sign for \d+ minutes/,
    )
    expect((await outcomeOf(pool, words)).taken).toEqual(once(words))
  })

  test('is waited for as long as it tells of progress', async () => {
    const pool = await poolOf(2, script, { interval: 20, untilTakenBack: NEVER, untilGivenUp: 100 })
    pool.start()
    const given = ['tell for long', 'work', 'work']
    const { taken } = await outcomeOf(pool, given)
    expect(taken).toEqual(once(given))
  })

  testOnPosix('does not keep the process from ending, even where it waits for the system', () => {
    const pipe = join(directory, 'never written')
    execFileSync('mkfifo', [pipe])
    const main = writeScript(
      'stuck.mjs',
      `import { createPool } from '${pathToFileURL(join(sources, 'workers/pool.js')).href}'
      import { performers } from './perform.mjs'
      const patience = { interval: 10, untilTakenBack: Infinity, untilGivenUp: 100 }
      const pool = createPool(performers('main'), () => 2, new URL('worker.mjs', import.meta.url), patience)
      pool.start()
      const tasks = Array.from({ length: 6 }, (_, number) => (
        { directories: [String(number)], directoryOf: [0], names: 'stick in the system' }))
      await pool.run('measure', tasks, () => {}, () => {}).catch((error) => console.log(error.message))
      process.exit(2)`,
    )
    const { stdout, signal } = spawnSync(process.execPath, [fileURLToPath(main)], {
      encoding: 'utf8',
      env: { ...process.env, PIPE: pipe },
      timeout: 30_000,
      killSignal: 'SIGTERM',
    })
    expect([stdout.slice(0, 21), signal]).toEqual(['Reading was given up:', 'SIGKILL'])
  })
})

describe('work that threads begin with while the main one is still busy', () => {
  interface Begun {
    taken: string[][]
    left: number[]
    over: Promise<void>
    made: number
  }

  /** @param enough how many tasks other threads are to have done before the rest is taken back */
  async function begin(pool: Workers, words: readonly string[], enough: number): Promise<Begun> {
    const taken: string[][] = words.map(() => [])
    let done = 0
    let made = 0
    const take = ({ sizes, inodes }: MeasureResult, task: number): void => {
      taken[task]?.push(`${sizes[0]}: ${inodes.get(0)}`)
      done += 1
    }
    const ahead = pool.ahead('measure', take, () => {})
    for (const task of tasksOf(words)) {
      ahead.add(() => {
        made += 1
        return task
      })
    }
    // A thread that dies can take with it what it has said last.
    for (let waited = 0; done < enough && waited < MOST_WAITED; waited += 1) await setTimeout(1)
    return { taken, made, ...ahead.end() }
  }

  /** The tasks that are not among these. */
  const others = (count: number, left: readonly number[]): number[] =>
    Array.from({ length: count }, (_, number) => number).filter((number) => !left.includes(number))

  test.each([
    [2, 0],
    [2, 3],
    [2, 40],
    [4, 5],
    [4, 40],
  ])('is done once or left over: %d threads, %d of 40 tasks awaited', async (threads, enough) => {
    const pool = await poolOf(threads)
    pool.start()
    const words = Array.from({ length: 40 }, () => 'slow')
    const { taken, left, over } = await begin(pool, words, enough)
    // What is left is done at the same time, by all threads.
    const rest = left.map(() => 'slow')
    const outcome = await outcomeOf(pool, rest)
    await over
    const begun = others(40, left)
    expect(outcome.taken).toEqual(once(rest))
    expect(taken).toEqual(once(words).map((each, number) => (begun.includes(number) ? each : [])))
    expect(begun.length).toBeGreaterThanOrEqual(enough)
  })

  test('is not done by a thread from which it was taken back', async () => {
    const pool = await poolOf(2)
    pool.start()
    const file = join(directory, 'noted')
    writeFileSync(file, '')
    const words = ['work', 'slow', 'slow', ...Array.from({ length: 20 }, () => `note in ${file}`)]
    const { left, over } = await begin(pool, words, 1)
    await over
    // The thread has then gone past them.
    await outcomeOf(
      pool,
      Array.from({ length: 8 }, () => 'slow'),
    )
    const noted = readFileSync(file, 'utf8').split(' ').filter(Boolean).map(Number)
    expect(noted).toEqual(others(words.length, left).filter((number) => number > 2))
  })

  test('is left over whole, and not even made, where there is no other thread', async () => {
    const pool = await poolOf(1)
    pool.start()
    const words = ['work', 'work', 'work']
    const { taken, made, left, over } = await begin(pool, words, 0)
    await over
    expect([taken, made, left]).toEqual([[[], [], []], 0, [0, 1, 2]])
  })

  test('is left over where a thread that had it is lost', async () => {
    const pool = await poolOf(2, pathToFileURL(join(directory, 'missing.mjs')))
    pool.start()
    const ahead = pool.ahead(
      'measure',
      () => {},
      () => {},
    )
    for (const task of tasksOf(['work', 'work'])) ahead.add(() => task)
    expect((await outcomeOf(pool, ['work', 'work', 'work'])).taken).toEqual(once(['work', 'work', 'work']))
    const { left, over } = ahead.end()
    await over
    expect(left).toEqual([0, 1])
  })

  test('is done by the main thread where another is lost that has begun with it', async () => {
    for (let round = 0; round < 5; round++) {
      const pool = await poolOf(2)
      pool.start()
      const words = ['work', 'die', 'work']
      const { taken, left, over } = await begin(pool, words, 1)
      await over
      const begun = others(3, left)
      expect(taken).toEqual(once(words).map((each, number) => (begun.includes(number) ? each : [])))
    }
  })

  test('that fails ends with its error, and so does what was done beside it', async () => {
    const pool = await poolOf(2)
    pool.start()
    const ahead = pool.ahead(
      'measure',
      () => {},
      () => {},
    )
    for (const task of tasksOf(['work', 'slow', 'fail'])) ahead.add(() => task)
    const beside = outcomeOf(
      pool,
      Array.from({ length: 20 }, () => 'slow'),
    )
    await expect(beside).rejects.toThrow('task 2 failed')
    await expect(ahead.end().over).rejects.toThrow('task 2 failed')
    expect((await outcomeOf(pool, ['work', 'work', 'work'])).taken).toEqual(once(['work', 'work', 'work']))
  })
})

test('a process waits for threads that work, and not for those that have nothing to do', () => {
  const main = writeScript(
    'main.mjs',
    `import { createPool } from '${pathToFileURL(join(sources, 'workers/pool.js')).href}'
    import { performers } from './perform.mjs'
    const pool = createPool(performers('main'), () => 3, new URL('worker.mjs', import.meta.url))
    pool.start()
    for (const count of [4, 7, 40]) {
      const tasks = Array.from({ length: count }, (_, number) => (
        { directories: [String(number)], directoryOf: [0], names: number < 4 ? 'slow' : 'work' }))
      let taken = 0
      await pool.run('measure', tasks, () => { taken += 1 }, () => {})
      console.log(taken)
    }
    const begun = pool.ahead('measure', (_, number) => console.log('ahead', number), () => {})
    const add = (number) => begun.add(() => ({ directories: [String(number)], directoryOf: [0], names: 'slow' }))
    for (const number of [0, 1, 2, 3]) add(number)
    await new Promise((resolve) => setTimeout(resolve, 15))
    const { left, over } = begun.end()
    await over
    console.log(left.map((number) => 'left ' + number).join())
    // Of a further one nobody hears.
    pool.ahead('measure', () => {}, () => {}).end()`,
  )
  const told = execFileSync(process.execPath, [fileURLToPath(main)], { encoding: 'utf8', timeout: 30_000 })
  expect(told.startsWith('4\n7\n40\n')).toBe(true)
  for (const number of [0, 1, 2, 3]) {
    expect(told.split(`ahead ${number}\n`).length + told.split(`left ${number}`).length).toBe(3)
  }
})

test('the script of the threads lies beside that of the main one', () => {
  expect(threadScript('file:///dist/cli.js').href).toBe('file:///dist/worker.js')
})
