import { createCellHash, EMPTY, NULL_WORD, NUMBER, TRUE } from './cell.js'

const NUMBER_PARTS = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/
const EXACT_DIGITS = 15

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
    const kind = hash.read(bytes, from, to)
    if (kind === EMPTY || (kind === NULL_WORD && foldsNulls)) return null
    if (foldsTruths && kind >= TRUE) return `b${kind}`
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from)
    return kind === NUMBER ? `n${canonicalNumber(text.toString('latin1'))}` : text
  }
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
