import { loadProgram, type ProgramNumber } from '../machine/program.js'
import type { RecordBatch } from './records.js'

/** A program that takes plain records apart, as it was loaded. */
export interface RecordProgram {
  memory: Uint8Array
  /** The same memory, as whole numbers. */
  words: Int32Array
  /** Of the last run: records found, bytes taken, line ends passed. */
  records: ProgramNumber
  taken: ProgramNumber
  lines: ProgramNumber
  scan(...numbers: number[]): void
}

/** Cells, and records, that one run may find. */
const CELLS = 16 * 1024

/** Where a run leaves what it finds, in bytes of the memory: starts and ends of cells, lines of records. */
export const STARTS = 0
export const ENDS = STARTS + CELLS * 4
export const LINES = ENDS + CELLS * 4
/** Where memory begins that each program uses in its own way. */
export const OWN = LINES + CELLS * 4

/**
 * @param text the program, in base64
 * @param size bytes of its memory
 */
export function loadRecordProgram<Program extends RecordProgram>(text: string, size: number): Program {
  const { memory, exports } = loadProgram<Omit<Program, 'memory' | 'words'>>(text, size)
  return { ...exports, memory: new Uint8Array(memory), words: new Int32Array(memory) } as unknown as Program
}

/** How many records one run may add to a batch. */
export function roomIn({ lines, starts, width, count }: RecordBatch): number {
  const room = Math.min(lines.length, Math.floor(starts.length / width)) - count
  return Math.min(room, Math.floor(CELLS / width))
}

/** Adds the records of the last run to a batch. */
export function addFound({ words, records: { value: found } }: RecordProgram, batch: RecordBatch): void {
  const { width, count } = batch
  const cells = found * width
  batch.starts.set(words.subarray(STARTS / 4, STARTS / 4 + cells), count * width)
  batch.ends.set(words.subarray(ENDS / 4, ENDS / 4 + cells), count * width)
  const lines = words.subarray(LINES / 4, LINES / 4 + found)
  batch.lines.set(lines, count)
  batch.endLines.set(lines, count)
  batch.count = count + found
}

/** How much of a text a program is given at first, and at most, in bytes. */
export const FIRST_BYTES = 16 * 1024
export const MOST_BYTES = 256 * 1024
const LEAST_BYTES = 4 * 1024

/**
 * How much it is given next: what is behind what it takes is copied in vain.
 * @param isFull whether it stopped since there was no more room
 * @param used bytes that it took
 * @param size bytes that it was given
 */
export function nextSize(isFull: boolean, used: number, size: number): number {
  // It took nearly all: it can do with more. Else something stopped it.
  const next = !isFull && used > size / 2 ? size * 2 : used + (used >> 2)
  return Math.max(LEAST_BYTES, Math.min(MOST_BYTES, next))
}
