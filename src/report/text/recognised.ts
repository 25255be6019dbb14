import type { Report } from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { comparedText } from '../../wording/compared-text.js'
import { isNothingCompared, passedOverText, remedyOf } from '../../wording/nothing-compared.js'
import { datasetName, labelsText, recognisedText, splitsText } from '../../wording/recognised-text.js'
import { cut } from '../outline.js'

const LONGEST_LIST = 5
const NAMED_LABELS = 5

/** What was recognised: two lines for one dataset, a line each for more; and what was compared beside files. */
export function recognisedLines(report: Report): string[] {
  const compared = comparedText(report.compared, display)
  return [...datasetLines(report), ...(compared === '' ? [] : [`  compared beside equal bytes: ${compared}`])]
}

function datasetLines({ datasets }: Report): string[] {
  const [only, ...more] = datasets
  if (only === undefined) return []
  if (more.length === 0) {
    return [
      `  - ${datasetName(only, display)}: ${splitsText(only, display)}`,
      `    ${labelsText(only, display, NAMED_LABELS)}`,
    ]
  }
  const { shown, leftOut } = cut(datasets, LONGEST_LIST)
  return [
    // With a dash: a name at the start of a line and our colon could make the `::` of a runner's command.
    ...shown.map((dataset) => `  - ${recognisedText(dataset, display, display)}`),
    ...(leftOut > 0 ? [`  and ${countOf(leftOut, 'more dataset')}`] : []),
  ]
}

/** Where data may lie if nothing was compared, and what to write then. */
export function nothingBlock(report: Report): string[] {
  if (!isNothingCompared(report)) return []
  const { passedOver } = report
  const places = passedOverText(passedOver, display)
  const { option, purpose, line } = remedyOf(report)
  return [
    [
      ...(places === '' ? [] : [`Files that look like data lie in ${places}.`]),
      `${purpose}, ${option === 'paths' ? 'name its directories, or ' : ''}write into .github/data-hygiene.yml:`,
      `  ${line}`,
    ].join('\n'),
  ]
}
