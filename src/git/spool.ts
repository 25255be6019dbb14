import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, finish, spawnGit } from './process.js'

const CHUNK_BYTES = 1024 * 1024

/** Milliseconds between looks at how much has been written. */
const INTERVAL = 20

/**
 * Runs git without a shell, lets it write its standard output to a file that nobody else sees, and hands that over in
 * the end. For many small pieces: where git writes each by itself, reading them from a pipe as they come takes thrice
 * as long, most of it for waking up.
 * @param temporary an existing directory for the file
 * @param mostBytes git is stopped where it has written more
 * @returns whether that was possible; if not, nothing was handed over
 * @throws {GitError} if git can't be started or exits with another status than 0
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
  let isTooMuch = false
  try {
    const child = spawnGit(directory, args, environment, file)
    const watch = setInterval(() => {
      if (fstatSync(file).size <= mostBytes) return
      isTooMuch = true
      child.kill()
    }, INTERVAL)
    try {
      await finish(child, args, input)
    } catch (error) {
      if (isTooMuch) return false
      throw error
    } finally {
      clearInterval(watch)
    }
    if (fstatSync(file).size > mostBytes) return false
    handOver(file, take)
    return true
  } finally {
    closeSync(file)
    remove(folder)
  }
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

function handOver(file: number, take: (chunk: Buffer) => void): void {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let position = 0
  for (;;) {
    const count = readSync(file, chunk, 0, CHUNK_BYTES, position)
    if (count === 0) return
    take(chunk.subarray(0, count))
    position += count
  }
}
