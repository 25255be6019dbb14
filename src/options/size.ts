import { Failure } from '../failure.js'
import type { Given } from './definition.js'
import { quote } from './quote.js'

const SIZE = /^(\d{1,20})(?:\.(\d{1,20}))?[ \t]*([a-z]+)?$/i

const UNITS = new Map<string, bigint>([
  ['b', 1n],
  ['kb', 1000n],
  ['mb', 1000n ** 2n],
  ['gb', 1000n ** 3n],
  ['tb', 1000n ** 4n],
  ['kib', 1024n],
  ['mib', 1024n ** 2n],
  ['gib', 1024n ** 3n],
  ['tib', 1024n ** 4n],
])

/**
 * Reads a size: whole bytes (`4096`), or a number with a unit (`1.5 MB`: powers of 1,000; `1MiB`: powers of
 * 1,024). A fraction of a byte counts as a whole one.
 * @throws {Failure} if it is none of these, or more bytes than a number holds exactly.
 */
export function parseSize({ lines, place }: Given): number {
  const [value] = lines
  const [, whole = '', fraction = '', unit = ''] = SIZE.exec(value) ?? []
  const factor = UNITS.get(unit.toLowerCase())
  if (whole === '' || (unit === '' ? fraction !== '' : factor === undefined)) {
    throw new Failure(
      `${place}: ${quote(value)} is not a size; give bytes such as 4096, or a number with one of the units ` +
        'B, KB, MB, GB, TB, KiB, MiB, GiB, TiB, such as 10KB.',
    )
  }
  // In integers, since 1.1 times 1000 and the like are not exact in floating point and would round up wrongly.
  const scale = 10n ** BigInt(fraction.length)
  const bytes = (BigInt(whole + fraction) * (factor ?? 1n) + scale - 1n) / scale
  if (bytes > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new Failure(
      `${place}: ${quote(value)} is too large; give at most ${Number.MAX_SAFE_INTEGER} bytes.`,
    )
  }
  return Number(bytes)
}
