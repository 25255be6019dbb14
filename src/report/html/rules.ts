import { type Content, html, type Markup } from '../../text/html.js'
import { formatCount } from '../../text/quantity.js'
import { wordsFor } from '../../wording/wording.js'
import type { Outline } from '../outline.js'
import { reclaimable, type TallyLine, tallyRemarks } from '../tally.js'

/** The findings in numbers, one line per rule that is on, with what the rule is about. */
export function rulesSection({ counts, isCompared }: Outline): Markup {
  const groups = isCompared ? ['new', 'known'] : ['groups']
  const header = ['Severity', ...groups, 'files', 'to reclaim'].map(
    (name) => html`<th scope="col">${name}</th>`,
  )
  const remarks = tallyRemarks(counts)
  return html`<section aria-labelledby="rules"><h2 id="rules">Rules</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="rules"><table>
<thead><tr><th scope="col">Rule</th>${header}</tr></thead>
<tbody>${counts.lines
    .filter(({ setting }) => setting !== 'off')
    .map((line) => ruleLine(line, groups.length > 1))}</tbody>
</table></div>${remarks === '' ? '' : html`<p class="after">${remarks}</p>`}</section>
`
}

function ruleLine({ rule, kind, setting, count }: TallyLine, hasBase: boolean): Content {
  const { title, reason } = wordsFor(rule, kind === undefined ? {} : { kind })
  const groups = hasBase ? [count.new, count.known] : [count.new + count.known]
  const numbers = [
    ...[...groups, count.files].map(formatCount),
    kind === undefined ? reclaimable(count) : '–',
  ]
  // A red mark beside a row of zeros would look like a finding.
  const tone = count.new + count.known === 0 ? 'none' : setting
  return html`
<tr><th scope="row">${title}<small>${reason}</small></th><td><span class="badge ${tone}">${setting}</span></td>${numbers.map((number) => html`<td>${number}</td>`)}</tr>`
}
