import type { Leakage, Report } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf, formatCount, formatShare } from '../../text/quantity.js'
import type { Paint } from './paint.js'

const LONGEST_LIST = 20

/** Two lines per pair of splits: the share of each that also lies in the other. Empty without a leak. */
export function leakageBlock(report: Report, paint: Paint): string[] {
  const { leakage } = report.judgement
  if (leakage.length === 0) return []
  const lines = leakage.slice(0, LONGEST_LIST).flatMap((pair) => {
    const [first, second] = pair.splits
    return [line(pair, 0, first, second), line(pair, 1, second, first)]
  })
  const rest = leakage.length - LONGEST_LIST
  if (rest > 0) lines.push(`  and ${countOf(rest, 'more pair of splits', 'more pairs of splits')}`)
  return [[paint.bold('Leakage between splits'), ...lines].join('\n')]
}

function line({ dataset, files, samples }: Leakage, index: 0 | 1, split: string, other: string): string {
  const place = dataset === '' ? '' : ` · ${display(dataset)}`
  const share = samples[index] > 0 ? ` (${formatShare(files[index] / samples[index])})` : ''
  const part = `${formatCount(files[index])} of ${formatCount(samples[index])}${share}`
  // No name comes first: at the start of a line, `:` and our own `:` would make the `::` of a runner's command.
  return `  ${part} in ${display(split)} also in ${display(other)}${place}`
}
