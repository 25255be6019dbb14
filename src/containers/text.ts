import { Failure } from '../failure.js'
import { looksLikeBlocks } from './blocks/look.js'
import { openBlocks } from './blocks/table.js'
import { looksTabbed } from './csv/look.js'
import { openCsv } from './csv/table.js'
import { openLineTable } from './lines/table.js'
import type { Table } from './records.js'
import { readText, STOP } from './stream.js'
import type { TextSource } from './text-source.js'

const SAMPLE_BYTES = 64 * 1024

/**
 * Opens a text whose name tells nothing: sentences of one token a line, cells between tabs, or a record a line.
 * @param column what is on its lines; `null`: nobody knows
 * @param mayHaveHeader whether the first line may name the columns
 */
export async function openText(
  source: TextSource,
  column: string | null = null,
  mayHaveHeader = true,
): Promise<Table> {
  const look = await lookAtText(source)
  if (look === 'blocks') return openBlocks(source)
  if (look === 'tabbed') return openCsv(source, '\t', mayHaveHeader)
  return openLineTable([{ name: column, source }])
}

/** Opens a text as sentences of one token a line; `null`: its beginning shows none. */
export async function openIfBlocks(source: TextSource): Promise<Table | null> {
  let areBlocks = false
  await lookAtBeginning(source, (sample, isWhole) => {
    areBlocks = looksLikeBlocks(sample, isWhole)
  })
  return areBlocks ? openBlocks(source) : null
}

/** What a text looks like by its beginning. */
export type TextLook = 'lines' | 'blocks' | 'tabbed'

export async function lookAtText(source: TextSource): Promise<TextLook> {
  let look: TextLook = 'lines'
  await lookAtBeginning(source, (sample, isWhole) => {
    if (sample.includes(0)) throw new Failure('is no text: it holds bytes of value 0')
    if (looksLikeBlocks(sample, isWhole)) look = 'blocks'
    else if (looksTabbed(sample, isWhole)) look = 'tabbed'
  })
  return look
}

/** @param look gets the first bytes of a text, and whether these are all */
async function lookAtBeginning(
  source: TextSource,
  look: (sample: Uint8Array, isWhole: boolean) => void,
): Promise<void> {
  await readText(source, 0, (bytes, start, end, isLast) => {
    if (end - start < SAMPLE_BYTES && !isLast) return start
    look(bytes.subarray(start, Math.min(end, start + SAMPLE_BYTES)), isLast && end - start <= SAMPLE_BYTES)
    return STOP
  })
}
