import type { Leakage, Report } from '../model.js'
import { bySplit } from '../text/contrast.js'
import { cell, code, name } from '../text/markdown.js'
import { formatCount, formatShare } from '../text/quantity.js'
import type { DetailLevel } from './detail-level.js'
import { leftOut } from './markdown-sections.js'

/** A wider matrix can't be read; then the pairs are listed. */
const WIDEST_MATRIX = 6

/** How much of each split also lies in another one, per dataset. */
export function leakageSection(report: Report, level: DetailLevel): string[] {
  const datasets = byDataset(report.judgement.leakage)
  if (datasets.length === 0) return []
  const title = '### Leakage between splits'
  const shown = datasets.slice(0, level.leakage).flatMap(([dataset, pairs]) => {
    const splits = [...new Set(pairs.flatMap((pair) => pair.splits))].sort(bySplit)
    const table = splits.length > WIDEST_MATRIX ? pairTable(pairs, level.leakage) : matrix(pairs, splits)
    return [`In ${dataset === '' ? 'the whole tree' : code(dataset)}, of the files of each split:`, ...table]
  })
  const rest = datasets.length - level.leakage
  return [title, ...shown, ...(rest > 0 ? [leftOut(rest, 'dataset')] : [])]
}

function matrix(pairs: readonly Leakage[], splits: readonly string[]): string[] {
  const header = ['', ...splits.map((split) => `also in ${name(split)}`)]
  const lines = splits.map((split) => {
    const cells = splits.map((other) => (split === other ? '–' : sharedWith(pairs, split, other)))
    return [`**${name(split)}**`, ...cells]
  })
  return [table(header, lines)]
}

function pairTable(pairs: readonly Leakage[], limit: number): string[] {
  const lines = pairs
    .slice(0, limit)
    .map(({ splits, files, samples }) => [
      `${name(splits[0])} ↔ ${name(splits[1])}`,
      share(files[0], samples[0]),
      share(files[1], samples[1]),
    ])
  const rest = pairs.length - limit
  const more = rest > 0 ? [leftOut(rest, 'pair of splits', 'pairs of splits')] : []
  return [
    table(['Pair of splits', 'of the first in the second', 'of the second in the first'], lines),
    ...more,
  ]
}

function sharedWith(pairs: readonly Leakage[], split: string, other: string): string {
  for (const { splits, files, samples } of pairs) {
    if (splits[0] === split && splits[1] === other) return share(files[0], samples[0])
    if (splits[1] === split && splits[0] === other) return share(files[1], samples[1])
  }
  return '0'
}

function share(files: number, samples: number): string {
  const part = samples > 0 ? ` (${formatShare(files / samples)})` : ''
  return `${formatCount(files)} of ${formatCount(samples)}${part}`
}

function table(header: readonly string[], lines: readonly string[][]): string {
  const alignment = header.map((_, index) => (index === 0 ? ':--' : '--:'))
  return [header, alignment, ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')
}

/** In the order of the report, which is by dataset. */
function byDataset(leakage: readonly Leakage[]): [string, Leakage[]][] {
  const datasets = new Map<string, Leakage[]>()
  for (const pair of leakage) {
    const pairs = datasets.get(pair.dataset)
    if (pairs) pairs.push(pair)
    else datasets.set(pair.dataset, [pair])
  }
  return [...datasets]
}
