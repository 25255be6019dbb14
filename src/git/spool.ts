import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { endGroup } from './children.js'
import { finish, spawnGit } from './process.js'
import type { Environment } from './program.js'

const CHUNK_BYTES = 1024 * 1024

/** Milliseconds between looks at what has been written. */
const INTERVAL = 20

/**
 * Runs git without a shell, lets it write its standard output to a file that nobody else sees, and hands that over
 * while it grows. For many small pieces: where git writes each by itself, reading them from a pipe as they come takes
 * thrice as long, most of it for waking up.
 * @param temporary an existing directory for the file
 * @param mostBytes git is stopped where it has written more
 * @returns whether everything was handed over; if not, the start of it was, or, without a file, nothing
 * @throws {GitError} if git can't be started or exits with another status than 0; what `take` throws
 */
export async function spoolGit(
  directory: string,
  args: readonly string[],
  environment: Environment,
  take: (chunk: Buffer) => void,
  input: Buffer,
  temporary: string,
  mostBytes: number,
): Promise<boolean> {
  const spool = openSpool(temporary)
  if (spool === null) return false
  const { file, folder } = spool
  const handOver = follower(file, take)
  try {
    const child = spawnGit(directory, args, environment, file)
    const end = finish(child, args, { input }, () => fstatSync(file).size)
    try {
      while (await isRunning(end)) {
        handOver()
        if (fstatSync(file).size > mostBytes) return false
      }
      await end
      handOver()
      return true
    } finally {
      endGroup(child)
      await end.catch(() => {})
    }
  } finally {
    closeSync(file)
    remove(folder)
  }
}

/** Waits for the end, but no longer than until the next look. */
function isRunning(end: Promise<unknown>): Promise<boolean> {
  const isOver = (): boolean => false
  return Promise.race([end.then(isOver, isOver), setTimeout(INTERVAL, true, { ref: false })])
}

function openSpool(temporary: string): { file: number; folder: string } | null {
  try {
    const folder = mkdtempSync(join(temporary, 'data-hygiene-'))
    const file = openSync(join(folder, 'output'), 'wx+', 0o600)
    // Where an open file can lose its name, nothing is left behind whatever happens.
    remove(folder)
    return { file, folder }
  } catch {
    return null
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Windows does not let go of an open file.
  }
}

/** Hands over what has been written since the last time. */
function follower(file: number, take: (chunk: Buffer) => void): () => void {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let position = 0
  return () => {
    for (;;) {
      const count = readSync(file, chunk, 0, CHUNK_BYTES, position)
      if (count === 0) return
      position += count
      take(chunk.subarray(0, count))
    }
  }
}
