import type { Report, Severity, TableFinding } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import {
  exampleAddresses,
  exampleLabels,
  excerptOf,
  tableAdvice,
  tableColumns,
  tableSentence,
  tableTitle,
} from '../../wording/table-text.js'
import { isCompared } from '../headline.js'
import { cut } from '../outline.js'
import type { Paint } from './paint.js'

const MOST_FINDINGS = 50
const COLORS: Record<Severity, keyof Paint> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/** One block for each set of tables whose records break a rule: the count first, then a few of the records. */
export function tableBlocks(report: Report, paint: Paint): string[] {
  const { shown, leftOut } = cut(report.tables, MOST_FINDINGS)
  const blocks = shown.map((finding) => tableBlock(finding, isCompared(report), paint))
  return leftOut > 0 ? [...blocks, `  and ${countOf(leftOut, 'more finding')} of rows`] : blocks
}

function tableBlock(finding: TableFinding, hasBase: boolean, paint: Paint): string {
  const { severity, isNew, contents, newContents, examples } = finding
  const age = !hasBase ? '' : isNew ? `, ${newContents < contents ? `${newContents} ` : ''}new` : ', known'
  return [
    `${paint.bold(paint[COLORS[severity]](tableTitle(finding, display)))} (${severity}): ${countOf(contents, 'record content')}${age}`,
    `  ${tableSentence(finding, display)}`,
    ...examples.map((group) => {
      const parts = [exampleAddresses(group, display), exampleLabels(group, display), excerptOf(group)]
      return `    ${parts.filter((part) => part !== '').join('  ')}`
    }),
    `  ${tableColumns(finding, display)}`,
    `  ${tableAdvice(finding)}`,
  ].join('\n')
}
