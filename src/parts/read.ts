import { closeSync, fstatSync, openSync } from 'node:fs'
import type { FileMetaData } from 'hyparquet'
import { describeReadError, fill } from '../content/read.js'
import { Failure } from '../failure.js'
import { createHash } from '../libraries/crypto.js'
import { encodePath } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { TOOL } from '../tool.js'
import type { PartFacts } from './facts.js'
import { type COLUMNS, FORMAT_VERSION, KIND_VERSIONS, METADATA_KEY } from './format.js'

type ColumnName = (typeof COLUMNS)[number]['name']

/** A part that is whole and can be read. */
export interface Part {
  /** As it was given; not safe to show. */
  path: string
  facts: PartFacts
  /**
   * Reads columns of one of its groups of rows.
   * @throws {Failure} if they are broken
   */
  read<Name extends ColumnName>(
    group: number,
    columns: readonly Name[],
  ): Promise<Record<Name, ArrayLike<unknown>>>
  close(): void
}

const MAGIC = 'PAR1'
const TAIL_BYTES = 8
const LARGEST_FOOTER = 1024 ** 3
const BLOCK = 1024 * 1024

/**
 * Opens a part and makes sure that it is whole: all bytes are those that were written.
 * @param location absolute; lossless text
 * @param path as it was given
 * @throws {Failure} if it is none, cut off, changed, or made by another version
 */
export async function openPart(location: string, path: string): Promise<Part> {
  const broken = (what: string): Failure => new Failure(`The part "${display(path)}" ${what}`)
  const file = openedFile(location, broken)
  try {
    const { parquet, compressors } = await import(/* webpackIgnore: true */ '../libraries/tables.js')
    const size = fstatSync(file).size
    const footer = readFooter(file, size, broken)
    const metadata = guarded(() => parquet.parquetMetadata(footer.buffer as ArrayBuffer), broken)
    const facts = factsIn(metadata, broken)
    assertContent(file, facts, size - footer.length, broken)
    assertGroups(facts, metadata, broken)
    const starts = startsOf(facts)
    const rawPaths = withRawPaths(metadata)
    const source = {
      byteLength: size,
      slice: (start: number, end = size): ArrayBuffer => {
        const bytes = Buffer.allocUnsafeSlow(end - start)
        if (fill(file, bytes, 0, bytes.length, start) < bytes.length)
          throw broken('changed while it was read')
        return bytes.buffer
      },
    }
    return {
      path,
      facts,
      async read(group, columns) {
        const found = {} as Record<(typeof columns)[number], ArrayLike<unknown>>
        const [rowStart, rowEnd] = [starts[group] as number, starts[group + 1] as number]
        await parquet
          .parquetRead({
            ...{
              file: source,
              metadata: rawPaths,
              compressors,
              columns: [...columns],
              rowStart,
              rowEnd,
              utf8: false,
            },
            onChunk({ columnName, columnData }) {
              const name = columnName as (typeof columns)[number]
              found[name] =
                found[name] === undefined ? columnData : [...Array.from(found[name]), ...columnData]
            },
          })
          .catch((error: unknown) => {
            throw broken(`is broken: ${display((error as Error).message)}; fingerprint its share again`)
          })
        return found
      },
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** Paths are left as bytes: few of a million are ever read as text. */
function withRawPaths(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map(({ converted_type, logical_type, ...element }) =>
    element.name === 'path' || converted_type === undefined ? element : { ...element, converted_type },
  )
  return { ...metadata, schema }
}

/** What the column `path` holds in a row. */
export function pathOf(path: ArrayLike<unknown>, row: number): string {
  const { buffer, byteOffset, length } = path[row] as Uint8Array
  return Buffer.from(buffer, byteOffset, length).toString('utf8')
}

type Broken = (what: string) => Failure

function openedFile(location: string, broken: Broken): number {
  try {
    const file = openSync(encodePath(location), 'r')
    if (fstatSync(file).isFile()) return file
    closeSync(file)
  } catch (error) {
    throw broken(`can't be read: ${display(describeReadError(error))}`)
  }
  throw broken('is no file')
}

/** The end of the file that describes it, from its first byte on. */
function readFooter(file: number, size: number, broken: Broken): Uint8Array {
  const tail = Buffer.alloc(TAIL_BYTES)
  const isWhole = size > TAIL_BYTES && fill(file, tail, 0, TAIL_BYTES, size - TAIL_BYTES) === TAIL_BYTES
  if (!isWhole || tail.toString('latin1', 4) !== MAGIC) {
    throw broken('is cut off, or no Parquet file; fingerprint its share again')
  }
  const length = tail.readUInt32LE(0) + TAIL_BYTES
  if (length > size || length > LARGEST_FOOTER) throw broken('is broken; fingerprint its share again')
  const footer = new Uint8Array(length)
  fill(file, Buffer.from(footer.buffer), 0, length, size - length)
  return footer
}

function factsIn({ key_value_metadata }: FileMetaData, broken: Broken): PartFacts {
  const text = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value
  if (text === undefined) throw broken('holds no fingerprints of data-hygiene')
  const facts = guarded(() => JSON.parse(text) as PartFacts, broken)
  const { format, tool, kinds } = facts
  const isOurs =
    format === FORMAT_VERSION &&
    Object.entries(KIND_VERSIONS).every(([kind, version]) => kinds[kind] === version)
  if (!isOurs || tool !== TOOL.version) {
    throw broken(
      `was made by data-hygiene ${display(String(tool))} (format ${display(String(format))}), this is ${TOOL.version} (format ${FORMAT_VERSION}): fingerprint and judge with one version`,
    )
  }
  return facts
}

function assertContent(file: number, { content }: PartFacts, end: number, broken: Broken): void {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(BLOCK)
  for (let at = 0; at < content.bytes; ) {
    const count = fill(file, block, 0, Math.min(BLOCK, content.bytes - at), at)
    if (count === 0) break
    hash.update(block.subarray(0, count))
    at += count
  }
  if (content.bytes !== end || hash.digest('hex') !== content.sha256) {
    throw broken('is not as it was written; fingerprint its share again')
  }
}

function assertGroups({ groups }: PartFacts, { row_groups }: FileMetaData, broken: Broken): void {
  const isSame =
    groups.length === row_groups.length &&
    groups.every(({ rows }, group) => rows === Number(row_groups[group]?.num_rows))
  if (!isSame) throw broken('is broken; fingerprint its share again')
}

function startsOf({ groups }: PartFacts): number[] {
  const starts = [0]
  for (const { rows } of groups) starts.push((starts.at(-1) as number) + rows)
  return starts
}

function guarded<Result>(read: () => Result, broken: Broken): Result {
  try {
    return read()
  } catch (error) {
    throw broken(`is broken: ${display((error as Error).message)}; fingerprint its share again`)
  }
}
