import type { Report, RowGroup, TableFinding } from '../../model.js'
import { display } from '../../text/display.js'
import { type Content, displayed, html, type Markup } from '../../text/html.js'
import { shorten } from '../../text/shorten.js'
import {
  exampleAddresses,
  exampleLabels,
  tableAdvice,
  tableColumns,
  tableContrast,
  tableSentence,
} from '../../wording/table-text.js'
import { RULE_WORDING } from '../../wording/wording.js'
import { isCompared } from '../headline.js'
import { cut } from '../outline.js'
import { leftOutWords } from '../section-words.js'
import { type Filters, filterAttributes, findableTables } from './filters.js'

const MOST_FINDINGS = 200
const LONGEST_CELL = 120

/** What records have in common, each with a few of them as a small table. */
export function tablesSection(
  report: Report,
  shown: readonly TableFinding[],
  filters: Filters,
  form: Content,
): Content {
  const leftOut = report.tables.length - shown.length
  return html`<section aria-labelledby="rows"><h2 id="rows">Rows of tables</h2>
${form}
<section class="groups" aria-label="Findings of rows">
${shown.map((finding) => tableCard(finding, isCompared(report), filters))}
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, 'finding')}</p>` : ''}</section></section>
`
}

/** The findings of rows that the page shows. */
export function shownTables({ tables }: Report): readonly TableFinding[] {
  return cut(tables, MOST_FINDINGS).shown
}

function tableCard(finding: TableFinding, hasBase: boolean, filters: Filters): Markup {
  const { severity, rule, isNew, examples } = finding
  const names = tableContrast(finding, display)
  const between = names === '' ? '' : [' ', html`<span class="between">${displayed(names)}</span>`]
  const age = !hasBase
    ? ''
    : isNew
      ? html`<span class="badge new">new</span> `
      : html`<span class="badge known">known</span> `
  return html`
<article class="group ${severity}" ${filterAttributes(findableTables(finding), filters)}><h3><span class="badge ${severity}">${severity}</span> ${RULE_WORDING[rule].title}${between} ${age}</h3>
<p>${displayed(tableSentence(finding, display))}</p>
${exampleTable(examples)}
<p>${displayed(tableColumns(finding, display))}</p>
<p>${displayed(tableAdvice(finding))}</p>
</article>`
}

/** Examples one below the other, their columns side by side. */
function exampleTable(examples: readonly RowGroup[]): Content {
  const columns = [...new Set(examples.flatMap(({ cells }) => (cells ?? []).map(({ column }) => column)))]
  const hasLabels = examples.some((group) => exampleLabels(group, display) !== '')
  const heads = ['Records', ...columns, ...(hasLabels ? ['Labels'] : [])]
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Examples"><table class="records">
<thead><tr>${heads.map((head) => html`<th scope="col">${shorten(display(head), LONGEST_CELL)}</th>`)}</tr></thead>
<tbody>${examples.map((group) => {
    const cells = columns.map((column) => group.cells?.find((each) => each.column === column)?.text ?? '')
    const label = hasLabels ? html`<td>${displayed(exampleLabels(group, display))}</td>` : ''
    return html`
<tr><th scope="row"><code>${displayed(exampleAddresses(group, display))}</code></th>${cells.map((cell) => html`<td>${displayed(shorten(display(cell), LONGEST_CELL))}</td>`)}${label}</tr>`
  })}</tbody>
</table></div>`
}
