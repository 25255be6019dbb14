import type { Numbers } from '../model.js'

/** Room for this many at first. */
const FIRST_CAPACITY = 1024

/** A row of whole numbers that grows. */
export interface GrowingNumbers {
  readonly length: number
  push(number: number): void
  /** The numbers so far; they are not copied. */
  taken(): Int32Array
}

/**
 * Collects whole numbers of 32 bits. An array of a million numbers takes twice the memory, and leaves twice as much
 * again behind while it grows.
 */
export function createNumbers(): GrowingNumbers {
  let numbers = new Int32Array(FIRST_CAPACITY)
  let length = 0
  return {
    get length() {
      return length
    },
    push(number) {
      if (length === numbers.length) numbers = enlarged(numbers, length + 1)
      numbers[length++] = number
    },
    taken: () => numbers.subarray(0, length),
  }
}

/** The same numbers with room for at least so many, and then some. */
export function enlarged<Column extends Int32Array | Uint8Array>(column: Column, least: number): Column {
  const Kind = column.constructor as new (length: number) => Column
  const larger = new Kind(Math.max(FIRST_CAPACITY, least, column.length * 2))
  larger.set(column)
  return larger
}

/**
 * Those of some numbers that are to be kept, in their order: the same memory where that is all of them, which of a
 * million entries it nearly always is, many times over.
 */
export function select(numbers: Numbers, isKept: (number: number) => boolean): Int32Array {
  let place = 0
  while (place < numbers.length && isKept(numbers[place] as number)) place += 1
  if (place === numbers.length) return numbers instanceof Int32Array ? numbers : Int32Array.from(numbers)
  let count = place
  let kept = new Int32Array(Math.min(numbers.length, Math.max(FIRST_CAPACITY, 2 * place)))
  for (let before = 0; before < place; before++) kept[before] = numbers[before] as number
  for (place += 1; place < numbers.length; place++) {
    const number = numbers[place] as number
    if (!isKept(number)) continue
    if (count === kept.length) kept = enlarged(kept, count + 1)
    kept[count++] = number
  }
  return kept.subarray(0, count)
}

/** All numbers of several rows, one row after the other. */
export function concatenated(...rows: readonly Numbers[]): Int32Array {
  const [first] = rows
  if (rows.length === 1 && first instanceof Int32Array) return first
  const all = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0))
  let start = 0
  for (const row of rows) {
    all.set(row, start)
    start += row.length
  }
  return all
}

/** The numbers from 0 to below `count`. */
export function numbersTo(count: number): Int32Array {
  const numbers = new Int32Array(count)
  for (let number = 0; number < count; number++) numbers[number] = number
  return numbers
}

/** What a column has for some files; the column's own memory where they are its first ones. */
export function pickNumbers(column: Numbers, numbers: Numbers): Int32Array {
  if (column instanceof Int32Array && isFromZero(numbers)) return column.subarray(0, numbers.length)
  const picked = new Int32Array(numbers.length)
  for (let place = 0; place < numbers.length; place++)
    picked[place] = column[numbers[place] as number] as number
  return picked
}

/** Numbers in parts of at most so many, in their order. */
export function inParts(numbers: Numbers, most: number): Int32Array[] {
  const all = Int32Array.from(numbers)
  const parts: Int32Array[] = []
  for (let start = 0; start < all.length; start += most) parts.push(all.subarray(start, start + most))
  return parts
}

/** A value for each number. By a loop: `Float64Array.from` takes five times as long. */
export function valuesOf(numbers: Numbers, valueFor: (number: number) => number): Float64Array {
  const values = new Float64Array(numbers.length)
  for (let place = 0; place < numbers.length; place++) values[place] = valueFor(numbers[place] as number)
  return values
}

/** Whether numbers are 0, 1, 2 and so on. */
export function isFromZero(numbers: Numbers): boolean {
  for (let place = 0; place < numbers.length; place++) if (numbers[place] !== place) return false
  return true
}
