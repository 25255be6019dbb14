import { formatBytes } from '../text/quantity.js'
import { RULE_WORDING } from '../text/wording.js'
import type { Count, Tally } from './tally.js'

/** What removing all copies but one would free: `4.1 MB`, `≥ 1 MB`, `unknown`, `–`. */
export function reclaimable({ files, redundantBytes, unknownSizes }: Count): string {
  if (files === 0) return '–'
  if (unknownSizes === 0) return formatBytes(redundantBytes)
  return redundantBytes === 0 ? 'unknown' : `≥ ${formatBytes(redundantBytes)}`
}

/** What a reader of the numbers per rule must know; may be empty. */
export function tallyRemarks({ byRule, total }: Tally): string {
  return [offRemark(byRule), overlapRemark(byRule, total)].filter((remark) => remark !== '').join(' ')
}

function offRemark(byRule: Tally['byRule']): string {
  const off = byRule.filter(({ setting }) => setting === 'off')
  if (off.length === 0) return ''
  return `Turned off: ${off.map(({ rule }) => RULE_WORDING[rule].title.toLowerCase()).join(', ')}.`
}

function overlapRemark(byRule: Tally['byRule'], total: Count): string {
  const groups = total.new + total.known
  const counted = byRule.reduce((sum, { count }) => sum + count.new + count.known, 0)
  return counted > groups ? 'A group that breaks several rules counts under each.' : ''
}
