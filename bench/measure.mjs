// Runs whole processes and measures them.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs one contestant once, not for time: warms the cache, takes the peak memory and checks the answer.
 * @param scratch a directory for what it writes
 * @returns `{ groups, files, bytesRead, peakBytes }` (`null` where unknown), or `{ failure }`
 */
export function probe(contestant, tree, scratch) {
  const peak = join(scratch, 'peak')
  const { stdout, output, failure } = runOnce(contestant, tree, scratch, peak)
  if (failure) return { failure }
  try {
    const sizes = contestant.groupSizes(readFileSync(stdout, 'utf8'), output)
    return {
      groups: sizes.length,
      files: sizes.reduce((sum, size) => sum + size, 0),
      bytesRead: contestant.bytesRead?.(output) ?? null,
      peakBytes: existsSync(peak)
        ? Number(readFileSync(peak, 'utf8').trim().split('\n').at(-1)) * 1024
        : null,
    }
  } catch (error) {
    return { failure: `its answer could not be read: ${error.message}` }
  }
}

/** Seconds that each contestant takes, by name: `rounds` of them, each in turn, so that none has the quiet hour. */
export function timeInTurn(running, tree, scratch, rounds) {
  const seconds = new Map(running.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < running.length; turn++) {
      const contestant = running[(round + turn) % running.length]
      seconds.get(contestant.name).push(runOnce(contestant, tree, scratch).seconds)
    }
  }
  return seconds
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function runOnce(contestant, tree, scratch, peak) {
  const stdout = join(scratch, 'stdout')
  const output = join(scratch, 'output')
  rmSync(output, { force: true })
  const own = [contestant.file, ...contestant.args(tree, output)]
  const [program, ...args] = peak ? [...memoryMeter(peak), ...own] : own
  const file = openSync(stdout, 'w')
  const start = process.hrtime.bigint()
  const { status, signal, error, stderr } = spawnSync(program, args, { stdio: ['ignore', file, 'pipe'] })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  closeSync(file)
  const failed = error || status !== 0
  const reason = error?.message ?? `exit ${status ?? signal}: ${stderr?.toString().trim().split('\n')[0]}`
  return { stdout, output, seconds, failure: failed ? reason : undefined }
}

const PYTHON = `
import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
with open(sys.argv[1], 'w') as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status)
`

/** What to put before a command so that the largest resident size of its process, in KiB, is written to `peak`. */
function memoryMeter(peak) {
  if (process.platform !== 'linux') return []
  if (existsSync('/usr/bin/time')) return ['/usr/bin/time', '-f', '%M', '-o', peak]
  return existsSync('/usr/bin/python3') ? ['/usr/bin/python3', '-c', PYTHON, peak] : []
}
