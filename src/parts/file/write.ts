import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { replaceFileBy, UNFINISHED } from '../../disk/write.js'
import { createHash } from '../../libraries/crypto.js'
import type { PartFacts, RowGroupFacts } from './facts.js'
import { NO_DIGEST, sealFooter } from './footer.js'
import {
  BYTES_PER_GROUP,
  COLUMNS,
  METADATA_KEY,
  type PartRow,
  ROWS_PER_GROUP,
  schemaElements,
} from './format.js'
import { unwritable } from './places.js'
import { addRow, emptyColumns } from './row-columns.js'

/** What a part says of itself but for what only its writer knows. */
export type HeadFacts = Omit<PartFacts, 'groups' | 'content'>

/**
 * Writes a part: beside its place first and then renamed, so that what bears its name is whole. Only one group of rows is
 * held at a time.
 * @param path absolute; lossless text
 * @param batches all rows, some thousands at a time; those of one sample come one after the other, those of one kind too
 * @param factsOf what the part says of itself, asked once all rows are written
 * @throws {Failure} if that is not possible
 */
export async function writePart(
  path: string,
  batches: Iterable<readonly PartRow[]> | AsyncIterable<readonly PartRow[]>,
  factsOf: (rows: number) => HeadFacts,
): Promise<void> {
  const { ByteWriter, ParquetWriter } = await import(
    /* webpackIgnore: true */ '../../libraries/parquet-writer.js'
  )
  const writing = replaceFileBy(path, undefined, async (file, hasCome) => {
    const bytes = new ByteWriter(1 << 20)
    const hash = createHash('sha256')
    let isContent = true
    const flush = (): void => {
      const chunk = bytes.getBytes()
      if (isContent) hash.update(chunk)
      else sealFooter(chunk)
      for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
      bytes.index = 0
    }
    const parquet = new ParquetWriter({
      writer: Object.assign(bytes, { flush, finish: flush }),
      schema: schemaElements(),
      statistics: false,
      createdBy: 'data-hygiene',
    })
    const groups: RowGroupFacts[] = []
    let columns = emptyColumns()
    let last: PartRow | null = null
    let total = 0
    /** Bytes of what is large in a row. */
    let held = 0
    let isPlain = true
    const endGroup = (): void => {
      const count = columns.sample.length
      if (count === 0) return
      parquet.write({
        columnData: COLUMNS.map(({ name, isRepetitive }) => ({
          name,
          data: columns[name],
          offsetIndex: false,
          encoding: isRepetitive ? ('RLE_DICTIONARY' as const) : ('PLAIN' as const),
        })),
        rowGroupSize: count,
        pageSize: 0,
      })
      groups.push({ kind: last?.kind ?? '', rows: count, isPlain })
      columns = emptyColumns()
      held = 0
      isPlain = true
    }
    for await (const batch of batches) {
      for (const row of batch) {
        const isOther = last !== null && row.kind !== last.kind
        const isMuch = columns.sample.length >= ROWS_PER_GROUP || held >= BYTES_PER_GROUP
        const isFull = isMuch && row.sample !== last?.sample
        if (isOther || isFull) endGroup()
        if (row.sample === last?.sample && row.kind === last.kind) isPlain = false
        if (addRow(columns, row)) isPlain = false
        held += (row.print?.length ?? 0) + (row.content?.length ?? 0)
        last = row
      }
      total += batch.length
      await setImmediate()
      if (hasCome()) return
    }
    endGroup()
    flush()
    isContent = false
    const content = { bytes: bytes.offset, sha256: hash.digest('hex'), footer: NO_DIGEST }
    const facts: PartFacts = { ...factsOf(total), groups, content }
    parquet.kvMetadata = [{ key: METADATA_KEY, value: JSON.stringify(facts) }]
    parquet.finish()
  })
  await writing.catch((error: NodeJS.ErrnoException) => {
    // What is read meanwhile has troubles of its own.
    const isWriting = error.syscall === 'write' || error.path?.includes(UNFINISHED) === true
    throw isWriting ? unwritable(path, error) : error
  })
}
