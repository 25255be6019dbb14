import type { Options, Report } from '../../src/model.js'
import { scanAt } from '../fixtures/scan.js'
import { type Files, makeTree } from '../fixtures/tree.js'

export { scanAt as scannedAt } from '../fixtures/scan.js'

/** What a scan of a tree of files tells of it. */
export function scanned(files: Files, options: Partial<Options> = {}): Promise<Report> {
  return scanAt(makeTree(files), options)
}

/** Findings of rows: rule, level, tables, contents, in the order of the report. */
export function told({ tables }: Pick<Report, 'tables'>): string[] {
  return tables.map(
    ({ rule, severity, paths, contents }) => `${rule} ${severity} ${paths.join(' ')} ${contents}`,
  )
}

/** The same of new findings, with the number of new contents. */
export function newIn({ tables }: Pick<Report, 'tables'>): string[] {
  return tables
    .filter(({ isNew }) => isNew)
    .map(({ rule, paths, newContents }) => `${rule} ${paths.join(' ')} ${newContents}`)
}

const WORDS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron', 'inlet', 'junco']

/** A sentence that no other number has. */
export function sentence(number: number): string {
  return [3, 2, 1, 0].map((digit) => WORDS[Math.floor(number / 10 ** digit) % 10]).join(' ')
}

/** A table of separated values with a header. */
export function table(
  columns: readonly string[],
  records: readonly (readonly string[])[],
  separator = ',',
): string {
  return [columns, ...records].map((cells) => `${cells.join(separator)}\n`).join('')
}

/** Records of a sentence and one of two labels. */
export function labelled(from: number, to: number): string[][] {
  return Array.from({ length: to - from }, (_, index) => [
    sentence(from + index),
    index % 2 === 0 ? 'pos' : 'neg',
  ])
}
