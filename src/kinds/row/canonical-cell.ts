import { createCellHash } from './cell.js'
import { EMPTY, NULL_WORD, NUMBER, TRUE } from './words.js'

const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/
const EXACT_DIGITS = 15
const ZERO = 0x30
const MINUS = 0x2d
const POINT = 0x2e

/** A cell in the one way of writing it that all equal cells share, in bytes; `null`: it holds nothing. */
export type CanonicalCell = (
  bytes: Uint8Array,
  from: number,
  to: number,
  folds: { foldsNulls: boolean; foldsTruths: boolean },
) => Buffer | string | null

/** Says what `createCellHash` hashes, so that equal hashes can be proved. */
export function createCanonicalCell(): CanonicalCell {
  const hash = createCellHash()
  return (bytes, from, to, { foldsNulls, foldsTruths }) => {
    const kind = hash.kindOf(bytes, from, to)
    if (kind === EMPTY || (kind === NULL_WORD && foldsNulls)) return null
    if (foldsTruths && kind >= TRUE) return `b${kind}`
    if (kind !== NUMBER) return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
    const short = shortNumber(bytes, from, to)
    return `n${short ?? canonicalNumber(Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1'))}`
  }
}

/** The same as `canonicalNumber` for numbers without an exponent of as many digits as are exact, nearly all; else `null`. */
function shortNumber(bytes: Uint8Array, from: number, to: number): string | null {
  const isNegative = bytes[from] === MINUS
  const start = isNegative ? from + 1 : from
  if (to - start > EXACT_DIGITS) return null
  let value = 0
  let zeros = 0
  let behindPoint = -1
  for (let at = start; at < to; at++) {
    const byte = bytes[at] as number
    if (byte === POINT) behindPoint = 0
    else {
      const digit = byte - ZERO
      if (digit < 0 || digit > 9) return null
      value = value * 10 + digit
      zeros = digit === 0 ? zeros + 1 : 0
      if (behindPoint >= 0) behindPoint += 1
    }
  }
  if (value === 0) return '0'
  for (let left = zeros; left > 0; left--) value /= 10
  return `${isNegative ? '-' : ''}${value}e${zeros - Math.max(0, behindPoint)}`
}

function canonicalNumber(text: string): string {
  const parts = NUMBER_PARTS.exec(text)
  if (parts === null) return text
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  if (significant === '') return '0'
  const isWritten = text.includes('.') || exponent !== ''
  if (significant.length > EXACT_DIGITS && isWritten) {
    const shortest = Number(text).toExponential()
    if (Number.isFinite(Number(text)) && shortest !== text) return canonicalShortest(shortest)
  }
  const power = digits.length - significant.length - fraction.length + Number(exponent || 0)
  return `${sign}${significant}e${power}`
}

/** Of `1.5e-7` as a double is written with the fewest digits. */
function canonicalShortest(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER_PARTS.exec(text) ?? []
  const digits = `${whole}${fraction}`
  const significant = digits.replace(/^0+/, '').replace(/0+$/, '')
  if (significant === '') return '0'
  const zeros = digits.length - digits.replace(/0+$/, '').length
  return `${sign}${significant}e${zeros - fraction.length + Number(exponent)}`
}
