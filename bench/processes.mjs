// Runs whole processes and measures them.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A program that is measured has a `name`, the `file` that is executed, and `args(output)`, where `output` is a file
 * that it may write. If it finds duplicates, `groupSizes(stdout, output)` gives the number of files of each group from
 * what it wrote, or `totals(output)` how many groups and files in them; `bytesRead(output)` what it says that it read.
 *
 * Runs it once, not for time: warms the cache, takes the peak memory and checks the answer.
 * @param scratch a directory for what it writes
 * @returns `{ groups, files, bytesRead, peakBytes, cpuSeconds }` (`null` where unknown), or `{ failure }`
 */
export function probe(program, scratch) {
  const peak = join(scratch, 'peak')
  rmSync(peak, { force: true })
  const { stdout, output, failure } = runOnce(program, scratch, peak)
  if (failure) return { failure }
  try {
    const sizes = program.groupSizes?.(readFileSync(stdout, 'utf8'), output) ?? null
    return {
      groups: sizes?.length ?? null,
      files: sizes?.reduce((sum, size) => sum + size, 0) ?? null,
      ...program.totals?.(output),
      bytesRead: program.bytesRead?.(output) ?? null,
      ...usageIn(peak),
    }
  } catch (error) {
    return { failure: `its answer could not be read: ${error.message}` }
  }
}

/**
 * Seconds that each program takes, by name: `rounds` of them, each in turn, so that none has the quiet hour.
 * @param before called before each run
 */
export function timeInTurn(programs, scratch, rounds, before = () => {}) {
  const seconds = new Map(programs.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < programs.length; turn++) {
      const program = programs[(round + turn) % programs.length]
      before()
      const run = runOnce(program, scratch)
      if (run.failure) throw new Error(`${program.name} failed in round ${round + 1}: ${run.failure}`)
      seconds.get(program.name).push(run.seconds)
    }
  }
  return seconds
}

function runOnce(program, scratch, peak) {
  const stdout = join(scratch, 'stdout')
  const output = join(scratch, 'output')
  rmSync(output, { force: true })
  const own = [program.file, ...program.args(output)]
  const [file, ...args] = peak ? [...memoryMeter(peak), ...own] : own
  const written = openSync(stdout, 'w')
  const messages = join(scratch, 'stderr')
  const said = openSync(messages, 'w')
  const start = process.hrtime.bigint()
  const { status, signal, error } = spawnSync(file, args, { stdio: ['ignore', written, said] })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  closeSync(written)
  closeSync(said)
  if (!error && status === 0) return { stdout, output, seconds }
  const firstLine = readFileSync(messages, 'utf8').trim().split('\n')[0]
  return { stdout, output, seconds, failure: error?.message ?? `exit ${status ?? signal}: ${firstLine}` }
}

function usageIn(file) {
  if (!existsSync(file)) return { peakBytes: null, cpuSeconds: null }
  const [kibibytes, user, system] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
    .map(Number)
  return { peakBytes: kibibytes > 0 ? kibibytes * 1024 : null, cpuSeconds: user + system }
}

const PYTHON = `
import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
with open(sys.argv[1], 'w') as file:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    file.write(f'{used.ru_maxrss} {used.ru_utime} {used.ru_stime}')
sys.exit(status)
`

/** What to put before a command so that the largest resident size of its process, in KiB, and its seconds are written to `peak`. */
function memoryMeter(peak) {
  if (process.platform !== 'linux') return []
  if (existsSync('/usr/bin/time')) return ['/usr/bin/time', '-f', '%M %U %S', '-o', peak]
  return existsSync('/usr/bin/python3') ? ['/usr/bin/python3', '-c', PYTHON, peak] : []
}
