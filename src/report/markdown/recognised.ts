import type { Report } from '../../model.js'
import { code, name } from '../../text/markdown.js'
import { countOf } from '../../text/quantity.js'
import { comparedText } from '../../wording/compared-text.js'
import { nothingReason, passedOverText, remedyOf } from '../../wording/nothing-compared.js'
import { recognisedText } from '../../wording/recognised-text.js'
import { cut } from '../outline.js'
import type { DetailLevel } from './detail-level.js'
import { leftOutLine } from './sections.js'

/** Datasets that stand open; the others are folded. */
const OPEN = 5

/** What was recognised: a line for each dataset, the first ones open; and what was compared beside files. */
export function recognisedList({ datasets, compared }: Report, level: DetailLevel): string[] {
  if (datasets.length === 0) return []
  if (level.datasets === 0) return [leftOutLine(datasets.length, 'dataset')]
  const open = cut(datasets, Math.min(OPEN, level.datasets))
  const folded = cut(datasets.slice(open.shown.length), level.datasets - open.shown.length)
  const item = (dataset: Report['datasets'][number]): string => `- ${recognisedText(dataset, code, name)}`
  const beside = comparedText(compared, code)
  return [
    open.shown.map(item).join('\n'),
    ...(folded.shown.length > 0
      ? [
          `<details><summary>${countOf(open.leftOut, 'more dataset')}</summary>`,
          folded.shown.map(item).join('\n'),
          ...(folded.leftOut > 0 ? [leftOutLine(folded.leftOut, 'dataset')] : []),
          '</details>',
        ]
      : folded.leftOut > 0
        ? [leftOutLine(folded.leftOut, 'more dataset')]
        : []),
    ...(beside === '' ? [] : [`Compared beside equal bytes: ${beside}.`]),
  ]
}

/** In place of a verdict where nothing was compared: why, where data may lie, and the line to write. */
export function nothingSection(report: Report, level: DetailLevel): string[] {
  const { passedOver } = report
  const reason = nothingReason(report)
  const { option, purpose, line } = remedyOf(level.datasets === 0 ? { ...report, passedOver: [] } : report)
  return [
    `**${reason.charAt(0).toUpperCase()}${reason.slice(1)}**, so this is no statement on the quality of the data.`,
    ...(passedOver.length === 0 || level.datasets === 0
      ? []
      : [`Files that look like data lie in ${passedOverText(passedOver, code)}.`]),
    `${purpose}, write this into ${code('.github/data-hygiene.yml')}, or give ${code(option)} as an input:`,
    `\`\`\`yaml\n${line}\n\`\`\``,
  ]
}
