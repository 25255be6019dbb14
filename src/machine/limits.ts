import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { readSmallFile } from '../disk/small-file.js'
import { findControlGroups } from './cgroups.js'

/** What a process may really use. */
export interface Limits {
  /** Processor cores, at least 1. */
  cores: number
  memoryBytes: number
}

/** With a cold cache the gain ends here (11, 16, 21, 27 thousand files/s with 1, 2, 4, 8); each one costs memory. */
const MOST_WORKERS = 8

/** A worker holds some 40 MB; the rest is for what all of them find. */
const MEMORY_PER_WORKER = 128 * 1024 * 1024

/**
 * How much of the machine this process may use: the tightest of what the system says and of all control groups
 * (versions 1 and 2) that the process is in. What can't be read doesn't limit; it never throws.
 * Sources: Linux, admin-guide/cgroup-v2 and admin-guide/cgroup-v1/memory, scheduler/sched-bwc.
 * @param fileSystemRoot the directory that holds `proc` and `sys`
 */
export function readLimits(fileSystemRoot = '/', available: Limits = measure()): Limits {
  const { unified, cpu, memory } = findControlGroups(fileSystemRoot)
  const cores = [
    ...unified.map((group) => ratio(...readNumbers(group, 'cpu.max'))),
    ...cpu.map((group) =>
      ratio(readNumbers(group, 'cpu.cfs_quota_us')[0], readNumbers(group, 'cpu.cfs_period_us')[0]),
    ),
  ]
  const bytes = [
    ...unified.flatMap((group) => [
      readNumbers(group, 'memory.max')[0],
      readNumbers(group, 'memory.high')[0],
    ]),
    ...memory.map((group) => readNumbers(group, 'memory.limit_in_bytes')[0]),
  ]
  return {
    // A quota of one and a half cores leaves work for two workers.
    cores: Math.max(1, Math.ceil(tightest(available.cores, cores))),
    memoryBytes: tightest(available.memoryBytes, bytes),
  }
}

/**
 * How many workers pay: one for each core, 8 at most, and no more than the memory holds; at least 1.
 * @param wanted a number to take in place of that of the cores
 */
export function workerCount({ cores, memoryBytes }: Limits, wanted = cores): number {
  return Math.max(1, Math.min(wanted, MOST_WORKERS, Math.floor(memoryBytes / MEMORY_PER_WORKER)))
}

/** Bytes that each worker may take for what it reads: half of the memory, shared among all of them. */
export function memoryPerThread(limits: Limits): number {
  return limits.memoryBytes / 2 / workerCount(limits)
}

/** Cores that the process is bound to, and memory; both can come from a container's limits already, or not. */
function measure(): Limits {
  // Gives 0 or nothing where it knows no limit, or 2 to the 64th where control groups of version 1 set none.
  const constrained = process.constrainedMemory()
  return { cores: availableParallelism(), memoryBytes: tightest(totalmem(), [constrained]) }
}

function tightest(available: number, limits: readonly (number | undefined)[]): number {
  return Math.min(available, ...limits.filter((limit): limit is number => limit !== undefined && limit > 0))
}

function ratio(quota: number | undefined, period: number | undefined): number | undefined {
  return quota !== undefined && period !== undefined && period > 0 ? quota / period : undefined
}

/** The system writes some dozen. */
const MOST_BYTES = 64 * 1024

/** The numbers in a group's file; `undefined` for `max`, which is none. Version 1 writes -1 or nearly 2 to the 63rd. */
function readNumbers(group: string, name: string): [number | undefined, number | undefined] {
  const { bytes } = readSmallFile(join(group, name), MOST_BYTES, 'followed')
  const [first, second] = bytes === null ? [] : bytes.toString('latin1').trim().split(/\s+/)
  return [numberOf(first), numberOf(second)]
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}
