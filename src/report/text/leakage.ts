import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { type LeakageMatrix, type LeakingPair, partOf, partWords } from '../leakage-matrix.js'
import { cut } from '../outline.js'
import { LEAKAGE_TITLE } from '../section-words.js'
import type { Paint } from './paint.js'

const LONGEST_LIST = 20

/** Two lines per pair of splits: the share of each that also lies in the other. Empty without a leak. */
export function leakageBlock(matrices: readonly LeakageMatrix[], paint: Paint): string[] {
  if (matrices.length === 0) return []
  const { shown, leftOut } = cut(
    matrices.flatMap(({ pairs }) => pairs),
    LONGEST_LIST,
  )
  const lines = shown.flatMap((pair) => [line(pair, 0), line(pair, 1)])
  if (leftOut > 0) lines.push(`  and ${countOf(leftOut, 'more pair of splits', 'more pairs of splits')}`)
  return [[paint.bold(LEAKAGE_TITLE), ...lines].join('\n')]
}

function line(pair: LeakingPair, index: 0 | 1): string {
  const place = pair.dataset === '' ? '' : ` · ${display(pair.dataset)}`
  const [split, other] = index === 0 ? pair.splits : [pair.splits[1], pair.splits[0]]
  // No name comes first: at the start of a line, `:` and our own `:` would make the `::` of a runner's command.
  return `  ${partWords(partOf(pair, index))} in ${display(split)} also in ${display(other)}${place}`
}
