import type { TimeUnit } from 'hyparquet'
import type { Arena } from './arena.js'
import { DOUBLE_DIGITS, decimalWriter, FLOAT_DIGITS } from './decimals.js'
import type { ValueKind } from './kinds.js'

/** A value as it is stored; never one that is missing. */
export type Stored = number | bigint | boolean | Uint8Array

/** Units of one second, and how many digits they give behind its point. */
const UNITS: Readonly<Record<TimeUnit, { perSecond: bigint; digits: number }>> = {
  MILLIS: { perSecond: 1_000n, digits: 3 },
  MICROS: { perSecond: 1_000_000n, digits: 6 },
  NANOS: { perSecond: 1_000_000_000n, digits: 9 },
}
const DAY_SECONDS = 86_400n
/** Days from the start of the Julian count to 1970. */
const JULIAN_DAYS = 2_440_588n
const NANOS_OF_DAY = 64n
/** Up to it a float of 32 bits holds every whole number. */
const EXACT_FLOAT = 2 ** 24

/** Writes values of one kind into an arena, as they would stand in a file of separated values. */
export function writerOf(kind: ValueKind, arena: Arena): (value: Stored) => void {
  switch (kind.is) {
    case 'truth':
      return (value) => arena.addAscii(value ? 'true' : 'false')
    case 'float': {
      const addShort = decimalWriter(arena, FLOAT_DIGITS, Math.fround)
      return (value) => {
        if (!addShort(value as number)) addNumber(arena, shortestFloat(value as number))
      }
    }
    case 'double': {
      const addShort = decimalWriter(arena, DOUBLE_DIGITS, (value) => value)
      return (value) => {
        if (!addShort(value as number)) addNumber(arena, value as number)
      }
    }
    case 'half':
      return (value) => addNumber(arena, shortestHalf(halfOf(value as Uint8Array)))
    case 'text':
    case 'bytes':
      return (value) => arena.addBytes(value as Uint8Array, 0, (value as Uint8Array).length)
    case 'uuid':
      return (value) => arena.addAscii(uuidOf(value as Uint8Array))
    case 'date':
      return (value) => arena.addAscii(dateOf(BigInt(value as number)))
    case 'time':
      return (value) => arena.addAscii(timeOf(BigInt(value as number | bigint), kind.unit))
    case 'timestamp':
      return (value) => arena.addAscii(timestampOf(BigInt(value as number | bigint), kind.unit))
    case 'old-timestamp':
      return (value) => arena.addAscii(oldTimestampOf(value as bigint))
    case 'decimal':
      return (value) => arena.addAscii(decimalOf(wholeOf(value), kind.scale))
    case 'unsigned':
      return (value) => addUnsigned(arena, value, kind.bits)
    case 'whole':
      return (value) => addWhole(arena, value as number | bigint)
  }
}

function addWhole(arena: Arena, value: number | bigint): void {
  const double = Number(value)
  if (Number.isSafeInteger(double)) arena.addWhole(double)
  else arena.addAscii(String(value))
}

function addUnsigned(arena: Arena, value: Stored, bits: number): void {
  if (typeof value === 'number') arena.addWhole(value >>> 0)
  else addWhole(arena, BigInt.asUintN(bits, value as bigint))
}

function addNumber(arena: Arena, value: number): void {
  if (Number.isSafeInteger(value)) arena.addWhole(value)
  else arena.addAscii(String(value))
}

/** The double with the fewest digits that is nearest to a float of 32 bits, so that 0.1 stays 0.1. */
export function shortestFloat(value: number): number {
  const isPlain = Number.isInteger(value) && Math.abs(value) <= EXACT_FLOAT
  if (isPlain || !Number.isFinite(value)) return value
  // Six digits are kept by every such float, and nine tell all of them apart.
  for (let digits = 6; digits < 9; digits++) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.fround(shorter) === value) return shorter
  }
  return Number(value.toPrecision(9))
}

/** The same for a float of 16 bits. */
function shortestHalf(value: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value
  // Half of the distance to its neighbours, whose significands have eleven bits.
  const power = Math.max(Math.floor(Math.log2(Math.abs(value))), -14)
  const reach = 2 ** (power - 11)
  for (let digits = 3; digits < 5; digits++) {
    const shorter = Number(value.toPrecision(digits))
    if (Math.abs(shorter - value) < reach) return shorter
  }
  return Number(value.toPrecision(5))
}

function halfOf([low = 0, high = 0]: Uint8Array): number {
  const sign = high & 0x80 ? -1 : 1
  const exponent = (high >> 2) & 0x1f
  const fraction = ((high & 3) << 8) | low
  if (exponent === 0) return sign * 2 ** -24 * fraction
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * 2 ** (exponent - 25) * (1024 + fraction)
}

/** Of bytes: a number with a sign, the first byte the highest. */
function wholeOf(value: Stored): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint)
  if (value.length === 0) return 0n
  return BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString('hex')}`))
}

function decimalOf(unscaled: bigint, scale: number): string {
  if (scale <= 0) return String(unscaled * 10n ** BigInt(-scale))
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0')
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function dateOf(days: bigint): string {
  const date = new Date(Number(days * DAY_SECONDS) * 1000)
  // Beyond what a date can be it stays a number.
  return Number.isNaN(date.getTime()) ? `${days}` : (date.toISOString().split('T')[0] as string)
}

function timeOf(value: bigint, unit: TimeUnit): string {
  const { perSecond, digits } = UNITS[unit]
  const seconds = value / perSecond
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${parts.join(':')}${fractionOf(value % perSecond, digits)}`
}

/** In UTC, with as many digits behind the second as say something: 0, 3, 6 or 9. */
function timestampOf(value: bigint, unit: TimeUnit): string {
  const { perSecond, digits } = UNITS[unit]
  let seconds = value / perSecond
  if (value % perSecond < 0n) seconds -= 1n
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return `${value}`
  return `${date.toISOString().slice(0, -5)}${fractionOf(value - seconds * perSecond, digits)}Z`
}

/** The day in the upper bits, by the Julian count, and nanoseconds of the day in the lower 64. */
function oldTimestampOf(value: bigint): string {
  const days = BigInt.asIntN(32, value >> NANOS_OF_DAY) - JULIAN_DAYS
  return timestampOf(days * DAY_SECONDS * UNITS.NANOS.perSecond + BigInt.asUintN(64, value), 'NANOS')
}

function fractionOf(units: bigint, digits: number): string {
  let text = String(units).padStart(digits, '0')
  while (text.endsWith('000')) text = text.slice(0, -3)
  return text === '' ? '' : `.${text}`
}
