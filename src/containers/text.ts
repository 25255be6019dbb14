import { looksLikeBlocks } from './blocks/look.js'
import { openBlocks } from './blocks/table.js'
import { looksTabbed } from './csv/look.js'
import { openCsv } from './csv/table.js'
import { openLineTable } from './lines/table.js'
import type { Table } from './records.js'
import { readText, STOP, type TextSource } from './stream.js'

const SAMPLE_BYTES = 64 * 1024

/** Opens a text whose name tells nothing: sentences of one token a line, cells between tabs, or a record a line. */
export async function openText(source: TextSource): Promise<Table> {
  const look = { isBlocks: false, isTabbed: false }
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast) return start
    const sample = bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES))
    const isWhole = isLast && end - start <= SAMPLE_BYTES
    look.isBlocks = looksLikeBlocks(sample, isWhole)
    look.isTabbed = looksTabbed(sample, isWhole)
    return STOP
  })
  if (look.isBlocks) return openBlocks(source)
  return look.isTabbed ? openCsv(source, '\t') : openLineTable([{ name: 'column 1', source }])
}
