import { cell, code, name } from '../../text/markdown.js'
import {
  type LeakageMatrix,
  matrixTitle,
  PAIR_HEADER,
  partOf,
  partShared,
  partWords,
} from '../leakage-matrix.js'
import { cut } from '../outline.js'
import { LEAKAGE_TITLE } from '../section-words.js'
import type { DetailLevel } from './detail-level.js'
import { leftOutLine } from './sections.js'

/** A wider matrix can't be read; then the pairs are listed. */
const WIDEST_MATRIX = 6

/** How much of each split also lies in another one, per dataset. */
export function leakageSection(matrices: readonly LeakageMatrix[], level: DetailLevel): string[] {
  if (matrices.length === 0) return []
  const { shown, leftOut } = cut(matrices, level.leakage)
  const tables = shown.flatMap((matrix) => {
    const isWide = matrix.splits.length > WIDEST_MATRIX
    return [matrixTitle(matrix, code), ...(isWide ? pairTable(matrix, level.leakage) : [matrixTable(matrix)])]
  })
  return [`### ${LEAKAGE_TITLE}`, ...tables, ...(leftOut > 0 ? [leftOutLine(leftOut, 'dataset')] : [])]
}

function matrixTable(matrix: LeakageMatrix): string {
  const { splits } = matrix
  const header = ['', ...splits.map((split) => `also in ${name(split)}`)]
  const lines = splits.map((split) => {
    const cells = splits.map((other) => (split === other ? '–' : sharedWith(matrix, split, other)))
    return [`**${name(split)}**`, ...cells]
  })
  return table(header, lines)
}

function pairTable({ pairs }: LeakageMatrix, limit: number): string[] {
  const { shown, leftOut } = cut(pairs, limit)
  const lines = shown.map((pair) => [
    `${name(pair.splits[0])} ↔ ${name(pair.splits[1])}`,
    partWords(partOf(pair, 0)),
    partWords(partOf(pair, 1)),
  ])
  const more = leftOut > 0 ? [leftOutLine(leftOut, 'pair of splits', 'pairs of splits')] : []
  return [table(PAIR_HEADER, lines), ...more]
}

function sharedWith(matrix: LeakageMatrix, split: string, other: string): string {
  const part = partShared(matrix, split, other)
  return part === null ? '0' : partWords(part)
}

function table(header: readonly string[], lines: readonly string[][]): string {
  const alignment = header.map((_, index) => (index === 0 ? ':--' : '--:'))
  return [header, alignment, ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}
