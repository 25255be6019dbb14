import type { KeysResult, LineShape, ReadTable, RecordsResult, Work } from '../../model.js'

/** Kinds of work whose results are remembered. */
export type TableWork = 'lines' | 'keys' | 'records'
/** What is asked of one table or text, and what comes of it. */
export type TableResults = {
  [Kind in TableWork]: { task: Work[Kind]['task'][number]; result: Work[Kind]['result'][number] }
}

type Result = LineShape | KeysResult | RecordsResult

/** Arrays of a result, one behind the other, each at a multiple of eight bytes. */
const ALIGNMENT = 8

/**
 * A result as bytes: the length of its head, the head as JSON, then its arrays. What could not be read is not
 * remembered.
 */
export function writePrint(kind: TableWork, result: Result): Uint8Array | null {
  if (kind === 'lines') return joined(result, [])
  if (kind === 'records') {
    const { parts } = result as RecordsResult
    if (parts.some(({ trouble }) => trouble !== null)) return null
    const arrays = parts.flatMap(({ digests, telling, lines, endLines, samples }) => [
      ...[digests, telling, lines, endLines],
      ...samples,
    ])
    return joined({ columns: parts.map(({ samples }) => samples.length) }, arrays)
  }
  if ((result as KeysResult).trouble !== null) return null
  const arrays: ArrayBufferView[] = []
  const tables = (result as KeysResult).tables.map(
    ({ table: { keys, codes, sample, without, ...table }, plan, ...rest }) => {
      const { limit, records, columns } = sample
      arrays.push(keys, ...codes.values(), records, ...columns, ...without.map(({ words }) => words))
      const sampled = { limit, columns: columns.length }
      const keptWithout = without.map(({ column, limit }) => ({ column, limit }))
      return { ...rest, plan: [...plan], table, codes: [...codes.keys()], sampled, keptWithout }
    },
  )
  return joined({ tables }, arrays)
}

/** What `writePrint` wrote, as if it had been read without reading; `null`: it is not what this program wrote. */
export function readPrint<Kind extends TableWork>(
  kind: Kind,
  print: Uint8Array,
): TableResults[Kind]['result'] | null {
  try {
    return resultOf(kind, print) as TableResults[Kind]['result']
  } catch {
    return null
  }
}

function resultOf(kind: TableWork, print: Uint8Array): Result {
  const { head, next } = divided(print)
  if (kind === 'lines') return { ...(head as LineShape), bytesRead: 0 }
  if (kind === 'records') {
    const { columns } = head as { columns: number[] }
    return {
      bytesRead: 0,
      parts: columns.map((count) => ({
        trouble: null,
        digests: new Uint8Array(next()),
        telling: new Uint16Array(next()),
        lines: new Int32Array(next()),
        endLines: new Int32Array(next()),
        samples: Array.from({ length: count }, () => new Float64Array(next())),
      })),
    }
  }
  const { tables } = head as { tables: WrittenTable[] }
  return {
    bytesRead: 0,
    trouble: null,
    tables: tables.map(({ codes, plan, table, sampled, keptWithout, ...rest }) => {
      const keys = new Uint32Array(next())
      const byName = new Map(codes.map((name) => [name, new Int16Array(next())]))
      const records = new Int32Array(next())
      const columns = Array.from({ length: sampled.columns }, () => new Int32Array(next()))
      const sample = { limit: sampled.limit, records, columns }
      const without = keptWithout.map((kept) => ({ ...kept, words: new Int32Array(next()) }))
      return { ...rest, plan: new Map(plan), table: { ...table, keys, codes: byName, sample, without } }
    }),
  }
}

type Table = KeysResult['tables'][number]
interface WrittenTable extends Omit<Table, 'plan' | 'table'> {
  plan: [string, Table['plan'] extends ReadonlyMap<string, infer Column> ? Column : never][]
  table: Omit<ReadTable, 'keys' | 'codes' | 'sample' | 'without'>
  codes: string[]
  sampled: { limit: number; columns: number }
  keptWithout: { column: string; limit: number }[]
}

function joined(head: unknown, arrays: readonly ArrayBufferView[]): Uint8Array {
  const lengths = arrays.map(({ byteLength }) => byteLength)
  const text = Buffer.from(JSON.stringify({ head, lengths }))
  const start = aligned(4 + text.length)
  const print = Buffer.alloc(lengths.reduce((sum, length) => sum + aligned(length), start))
  print.writeUInt32LE(text.length, 0)
  text.copy(print, 4)
  let at = start
  for (const { buffer, byteOffset, byteLength } of arrays) {
    print.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return print
}

function divided(print: Uint8Array): { head: unknown; next(): ArrayBuffer } {
  const bytes = Buffer.from(print.buffer, print.byteOffset, print.byteLength)
  const length = bytes.readUInt32LE(0)
  const { head, lengths } = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as {
    head: unknown
    lengths: number[]
  }
  let at = aligned(4 + length)
  let array = 0
  return {
    head,
    next() {
      const length = lengths[array++] as number
      const copy = Uint8Array.from(bytes.subarray(at, at + length))
      if (copy.length !== length) throw new RangeError('the print is too short')
      at += aligned(length)
      return copy.buffer
    },
  }
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}
