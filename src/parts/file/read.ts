import { closeSync, fstatSync, openSync } from 'node:fs'
import type { ColumnChunk, FileMetaData, RowGroup } from 'hyparquet'
import { describeReadError, fill } from '../../disk/read.js'
import { Failure } from '../../failure.js'
import type { ChunkPlace, HashResult, Workers } from '../../model.js'
import { encodePath } from '../../paths/lossless.js'
import { display } from '../../text/display.js'
import { TOOL } from '../../tool.js'
import { type ColumnName, chunkAt, readColumn } from './chunk.js'
import type { PartFacts } from './facts.js'
import { isSealed } from './footer.js'
import { COLUMNS, FORMAT_VERSION, KIND_VERSIONS, METADATA_KEY } from './format.js'
import type { StoredColumn } from './stored-column.js'

/** A part that can be read. */
export interface Part {
  /** As it was given; not safe to show. */
  path: string
  facts: PartFacts
  /**
   * Reads columns of one of its groups of rows, and holds nothing of them.
   * @throws {Failure} if they are broken
   */
  read<Name extends ColumnName>(group: number, columns: readonly Name[]): Record<Name, StoredColumn>
  /**
   * Where a column of one of its groups of rows lies, for other threads.
   * @throws {Failure} if it can't lie there
   */
  chunkOf(group: number, column: ColumnName): ChunkPlace
  /** Absolute; lossless text. */
  location: string
  /** What is to be said of it if it is broken. */
  broken(what: string): Failure
  close(): void
}

const MAGIC = 'PAR1'
const TAIL_BYTES = 8
const LARGEST_FOOTER = 1024 ** 3

/** A group of rows has at most some more than `ROWS_PER_GROUP`: those of one sample stay together. */
const MOST_ROWS = 1024 * 1024

/**
 * Opens a part; `assertWhole` makes sure that all bytes are those that were written.
 * @param location absolute; lossless text
 * @param path as it was given
 * @throws {Failure} if it is none, cut off, or made by another version
 */
export async function openPart(location: string, path: string): Promise<Part> {
  const broken = (what: string): Failure => new Failure(`The part "${display(path)}" ${what}`)
  const file = openedFile(location, broken)
  try {
    const library = await import(/* webpackIgnore: true */ '../../libraries/tables.js')
    const size = fstatSync(file).size
    const footer = readFooter(file, size, broken)
    const metadata = guarded(() => library.parquet.parquetMetadata(footer.buffer as ArrayBuffer), broken)
    const facts = factsIn(metadata, isSealed(footer), broken)
    const end = size - footer.length
    if (facts.content.bytes !== end) throw broken(CHANGED)
    assertGroups(facts, metadata, broken)
    const chunkOf = (group: number, name: ColumnName): ChunkPlace =>
      guarded(() => chunkAt(metadata.row_groups[group] as RowGroup, name, location, end), broken)
    return {
      ...{ path, location, facts, broken, chunkOf },
      read(group, names) {
        const rows = facts.groups[group]?.rows ?? 0
        const found = {} as Record<(typeof names)[number], StoredColumn>
        for (const name of names) {
          const chunk = chunkOf(group, name)
          found[name] = guarded(() => readColumn(file, library, name, chunk, rows), broken)
        }
        return found
      },
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/**
 * Makes sure that parts are whole: all bytes are those that were written.
 * @throws {Failure} naming the first one that is not
 */
export async function assertWhole(parts: readonly Part[], workers: Workers): Promise<void> {
  const found: HashResult[] = []
  const tasks = parts.map(({ location, facts }) => ({ location, bytes: facts.content.bytes }))
  const take = (hash: HashResult, part: number): void => {
    found[part] = hash
  }
  await workers.run('hash', tasks, take, () => {})
  for (const [number, { facts, broken }] of parts.entries()) {
    const { bytes, sha256 } = found[number] as HashResult
    if (bytes !== facts.content.bytes || sha256 !== facts.content.sha256) throw broken(CHANGED)
  }
}

const CHANGED = 'is not as it was written; fingerprint its share again'

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

/** @param isWhole whether all that describes the part is as it was written: an older format has no way to tell */
function factsIn({ key_value_metadata }: FileMetaData, isWhole: boolean, broken: Broken): PartFacts {
  const text = key_value_metadata?.find(({ key }) => key === METADATA_KEY)?.value
  if (text === undefined) throw broken('holds no fingerprints of data-hygiene')
  const facts = guarded(() => JSON.parse(text) as PartFacts, broken)
  const { format, tool, kinds } = facts
  if (format !== FORMAT_VERSION || tool !== TOOL.version) {
    throw broken(
      `was made by data-hygiene ${display(String(tool))} (format ${display(String(format))}), this is ${TOOL.version} (format ${FORMAT_VERSION}): fingerprint and judge with one version`,
    )
  }
  if (!isWhole) throw broken(CHANGED)
  // Between releases the number of the program stays.
  for (const [kind, version] of Object.entries(KIND_VERSIONS)) {
    const own = String(kinds[kind])
    if (own === version) continue
    throw broken(
      `was made by another state of data-hygiene ${TOOL.version}, whose keys of kind "${kind}" are of version ${display(own)}, not ${version}: fingerprint and judge with one version`,
    )
  }
  return facts
}

function assertGroups({ groups }: PartFacts, { row_groups }: FileMetaData, broken: Broken): void {
  const isSame =
    groups.length === row_groups.length &&
    groups.every(({ rows }, group) => {
      const { num_rows, columns } = row_groups[group] as RowGroup
      return (
        rows <= MOST_ROWS &&
        rows === Number(num_rows) &&
        COLUMNS.every(({ name }, place) => isOf(columns[place], name))
      )
    })
  if (!isSame) throw broken('is broken; fingerprint its share again')
}

function isOf(chunk: ColumnChunk | undefined, name: ColumnName): boolean {
  const path = chunk?.meta_data?.path_in_schema
  return path?.length === 1 && path[0] === name
}

/** What is to be said of a part for what went wrong when it was read. */
export function brokenBy(trouble: string): string {
  return `is broken: ${display(trouble)}; fingerprint its share again`
}

function guarded<Result>(read: () => Result, broken: Broken): Result {
  try {
    return read()
  } catch (error) {
    throw broken(brokenBy((error as Error).message))
  }
}
