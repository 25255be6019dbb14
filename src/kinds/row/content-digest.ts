import * as crypto from 'node:crypto'
import { createCanonicalCell } from './canonical-cell.js'
import { createCellHash } from './cell.js'
import type { ColumnPlan } from './plan.js'
import { isTelling } from './telling.js'
import { EMPTY, NULL_WORD, NUMBER, TRUE } from './words.js'

/** Bytes of a digest: SHA-256. */
export const DIGEST = 32

/** Digests the content of records, one after the other, without an object for each of their cells. */
export interface ContentDigest {
  /** Which of the columns holds a text of the record that is long enough to be no chance, from 1; 0: none. */
  readonly telling: number
  begin(): void
  /** Adds a cell; columns come in their order. */
  add(column: number, bytes: Uint8Array, from: number, to: number): void
  /** @returns the digest of what was added, so that nobody can make two different contents equal */
  end(): Buffer
}

const ZERO = 0x30
const MINUS = 0x2d
const POINT = 0x2e
const COLON = 0x3a
const LETTER_E = 0x65
const LETTER_N = 0x6e
const LETTER_T = 0x74
const LETTER_V = 0x76

/** Digits of a number that are exact whatever they are. */
const EXACT_DIGITS = 15
/** Bytes that may stand beside a name and a text: a letter and a length. */
const BESIDE = 32
/** A shorter text is copied byte by byte: to call for it takes longer. */
const FEW_BYTES = 48

/**
 * What is digested of a cell is the name of its column and what `createCanonicalCell` gives of it, each with its length.
 * @param names of the columns
 * @param folds what words mean in each
 */
export function createContentDigest(
  names: readonly string[],
  folds: readonly Pick<ColumnPlan, 'foldsNulls' | 'foldsTruths'>[],
): ContentDigest {
  const hash = createCellHash()
  const canonical = createCanonicalCell()
  const heads = names.map((name) => Buffer.from(`${Buffer.byteLength(name)}:${name}`))
  /** What the digest is made of, and how much of it is used. */
  let memory = Buffer.alloc(64 * 1024)
  let used = 0
  /** A short number as it is digested. */
  const number = new Uint8Array(BESIDE)
  let telling = 0

  function makeRoom(more: number): void {
    if (used + more <= memory.length) return
    const larger = Buffer.alloc((used + more) * 2)
    memory.copy(larger, 0, 0, used)
    memory = larger
  }

  function copy(bytes: Uint8Array, from: number, to: number): void {
    if (to - from > FEW_BYTES) {
      memory.set(bytes.subarray(from, to), used)
      used += to - from
    } else for (let at = from; at < to; at++) memory[used++] = bytes[at] as number
  }

  /** Writes a letter for what follows, and how long that is. */
  function announce(letter: number, length: number): void {
    memory[used++] = letter
    used = writeWhole(memory, used, length)
    memory[used++] = COLON
  }

  return {
    get telling() {
      return telling
    },
    begin() {
      used = 0
      telling = 0
    },
    add(column, bytes, from, to) {
      const { foldsNulls, foldsTruths } = folds[column] as ColumnPlan
      const kind = hash.kindOf(bytes, from, to)
      if (kind === EMPTY || (kind === NULL_WORD && foldsNulls)) return
      const head = heads[column] as Buffer
      makeRoom(head.length + BESIDE + to - from)
      copy(head, 0, head.length)
      if (kind === NUMBER || (foldsTruths && kind >= TRUE)) {
        const length = kind === NUMBER ? writeShort(number, bytes, from, to) : 0
        if (length > 0) {
          announce(LETTER_V, length)
          copy(number, 0, length)
          return
        }
        const value = Buffer.from(canonical(bytes, from, to, { foldsNulls, foldsTruths }) as string)
        makeRoom(BESIDE + value.length)
        announce(LETTER_V, value.length)
        copy(value, 0, value.length)
        return
      }
      announce(LETTER_T, to - from)
      copy(bytes, from, to)
      if (telling === 0 && isTelling(bytes, from, to)) telling = column + 1
    },
    end: () => digestOf(memory.subarray(0, used)),
  }
}

/** Node has the faster way from version 20.12 on. */
const digestOf: (bytes: Buffer) => Buffer =
  typeof crypto.hash === 'function'
    ? (bytes) => crypto.hash('sha256', bytes, 'buffer')
    : (bytes) => crypto.createHash('sha256').update(bytes).digest()

/**
 * Writes a number without an exponent and of so few digits that they are exact, which nearly all are, as
 * `createCanonicalCell` gives it.
 * @returns its length; 0: it is another number
 */
function writeShort(into: Uint8Array, bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS
  const start = isNegative ? from + 1 : from
  if (to - start > EXACT_DIGITS) return 0
  let at = 0
  into[at++] = LETTER_N
  if (isNegative) into[at++] = MINUS
  const first = at
  let zeros = 0
  let behindPoint = -1
  for (let place = start; place < to; place++) {
    const byte = bytes[place] as number
    if (byte === POINT) {
      behindPoint = 0
      continue
    }
    const digit = byte - ZERO
    if (digit < 0 || digit > 9) return 0
    if (behindPoint >= 0) behindPoint += 1
    zeros = digit === 0 ? zeros + 1 : 0
    // Zeros before all other digits mean nothing.
    if (digit > 0 || at > first) into[at++] = byte
  }
  if (at === first) {
    into[1] = ZERO
    return 2
  }
  at -= zeros
  into[at++] = LETTER_E
  const power = zeros - Math.max(0, behindPoint)
  if (power < 0) into[at++] = MINUS
  return writeWhole(into, at, Math.abs(power))
}

/** Writes a whole number that is not negative. @returns the place behind it */
function writeWhole(into: Uint8Array, at: number, value: number): number {
  let behind = at + 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) behind += 1
  let rest = value
  for (let place = behind - 1; place >= at; place--) {
    into[place] = ZERO + (rest % 10)
    rest = Math.floor(rest / 10)
  }
  return behind
}
