import type { FileMetaData, SchemaTree } from 'hyparquet'
import { Failure } from '../../failure.js'
import { decodePath } from '../../paths/lossless.js'
import { type Arena, createArena } from './arena.js'
import type { Library, ParquetFile } from './file.js'
import type { CellsOfColumn } from './flat.js'
import { kindOf } from './kinds.js'
import { checkPages, decoderOf, readChunk } from './pages.js'
import { type Stored, writerOf } from './values.js'

/** Kinds that JSON writes without quotes. */
const BARE = new Set(['truth', 'whole', 'unsigned', 'float', 'double', 'half', 'decimal'])

/**
 * Opens a column of lists, maps or structures: each cell is canonical JSON.
 * @param first number of the group's first row
 */
export function openNested(
  file: ParquetFile,
  group: number,
  column: SchemaTree,
  first: number,
  arena: Arena,
): CellsOfColumn {
  const { library, bytes, metadata } = file
  const name = column.element.name
  for (const chunk of metadata.row_groups[group]?.columns ?? []) {
    if (chunk.meta_data?.path_in_schema[0] === name)
      checkPages(library, readChunk(file, chunk), decoderOf(file, chunk))
  }
  const show = jsonOf(library, column)
  const raw = rawMetadata(metadata)
  const buffer = {
    byteLength: bytes.size,
    slice(from: number, to = bytes.size): ArrayBuffer {
      const part = new Uint8Array(Math.max(0, to - from))
      if (bytes.read(from, part) < part.length) throw new Failure(`ends before byte ${to}`)
      return part.buffer
    },
  }
  let row = first
  return {
    skip(count) {
      row += count
    },
    async fill({ starts, ends, first: place, step }, count, wanted) {
      let filled = 0
      await library.parquet.parquetRead({
        file: buffer,
        metadata: raw,
        compressors: library.compressors,
        columns: [name],
        rowStart: row,
        rowEnd: row + count,
        geoparquet: false,
        parsers: {
          // As a key of an object it is its text.
          stringFromBytes: (value: Uint8Array) =>
            value && Buffer.from(value.buffer, value.byteOffset, value.byteLength),
          timestampFromNanoseconds: (value: bigint) => value,
        },
        onChunk({ columnData, rowStart }) {
          const skipped = Math.max(0, row - rowStart)
          for (let at = skipped; at < columnData.length; at++) {
            const number = rowStart + at - row
            if (number >= count) break
            const value: unknown = columnData[at]
            const to = place + number * step
            const isWanted = wanted === null || wanted[number] === 1
            starts[to] = arena.end
            if (isWanted && value !== null && value !== undefined) arena.addText(show(value))
            ends[to] = arena.end
            filled += 1
          }
        },
      })
      if (filled < count) throw new Failure(`the column has ${filled} values for ${count} rows`)
      row += count
    },
  }
}

/** The same without what values mean, so that they come as they are stored. */
function rawMetadata(metadata: FileMetaData): FileMetaData {
  const schema = metadata.schema.map((element) => {
    if (element.type === undefined) return element
    const { type, type_length, repetition_type, name } = element
    return { type, type_length, repetition_type, name } as typeof element
  })
  return { ...metadata, schema }
}

/** Writes values of a branch of the schema as canonical JSON. */
function jsonOf(library: Library, node: SchemaTree): (value: unknown) => string {
  const { element, children } = node
  const { parquet } = library
  if (children.length === 0) {
    const scalar = scalarOf(element)
    return element.repetition_type === 'REPEATED' ? listOf(scalar) : scalar
  }
  const [inner] = children
  if (inner !== undefined && parquet.isListLike(node)) {
    const item = inner.children.length === 1 ? inner.children[0] : inner
    return listOf(jsonOf(library, withoutRepetition(item as SchemaTree)))
  }
  if (inner !== undefined && parquet.isMapLike(node)) {
    const value = jsonOf(library, inner.children[1] as SchemaTree)
    return (map) => objectOf(Object.entries(map as object).map(([key, each]) => [key, orNull(value, each)]))
  }
  const members = children.map((child) => [child.element.name, jsonOf(library, child)] as const)
  const structure = (value: unknown): string =>
    objectOf(members.map(([name, show]) => [name, orNull(show, (value as Record<string, unknown>)[name])]))
  return element.repetition_type === 'REPEATED' ? listOf(structure) : structure
}

function withoutRepetition(node: SchemaTree): SchemaTree {
  return { ...node, element: { ...node.element, repetition_type: 'OPTIONAL' } }
}

function listOf(item: (value: unknown) => string): (value: unknown) => string {
  return (value) => {
    const items = Array.isArray(value) ? value : [value]
    return `[${items.map((each) => orNull(item, each)).join(',')}]`
  }
}

function orNull(show: (value: unknown) => string, value: unknown): string {
  return value === null || value === undefined ? 'null' : show(value)
}

function objectOf(members: [string, string][]): string {
  const byKey = members.map(([key, value]) => ({ key: Buffer.from(key), name: JSON.stringify(key), value }))
  byKey.sort((left, right) => Buffer.compare(left.key, right.key))
  return `{${byKey.map(({ name, value }) => `${name}:${value}`).join(',')}}`
}

function scalarOf(element: SchemaTree['element']): (value: unknown) => string {
  const kind = kindOf(element)
  // Bytes that are no text can't stand in JSON as they are.
  if (kind.is === 'bytes')
    return (value) => JSON.stringify(Buffer.from(value as Uint8Array).toString('base64'))
  if (kind.is === 'text') return (value) => JSON.stringify(decodePath(Buffer.from(value as Uint8Array)))
  const arena = createArena()
  const write = writerOf(kind, arena)
  const quote = BARE.has(kind.is) ? '' : '"'
  return (value) => {
    arena.cutTo(0)
    write(value as Stored)
    return `${quote}${Buffer.from(arena.bytes.subarray(0, arena.end)).toString('latin1')}${quote}`
  }
}
