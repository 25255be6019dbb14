import type { Finding, Report, RuleName } from '../model.js'
import { type Content, html, type Markup } from '../text/html.js'
import { arrange, countFindings, type Shelf } from './arrangement.js'
import { isCompared } from './compared.js'
import { filterForm, filtersOf } from './html-filters.js'
import { createCard } from './html-finding.js'
import type { PreviewOf } from './html-preview.js'
import { blockingTitle, knownTitle, leftOutWords, REMARKS_TITLE } from './section-words.js'

/** More groups than this make a page that browsers open slowly, and that nobody reads to the end. */
const MOST_GROUPS = 10_000

/** From here on a browser is told to lay out only what is in sight; with fewer, pictures of a page stay whole. */
const MANY_GROUPS = 200

interface Section {
  id: string
  title: string
  shown: { finding: Finding; rule: RuleName }[]
  leftOut: number
}

/** All groups by what the reader has to do about them, new ones first, under the form that filters them. */
export function findingsSections(report: Report, previewOf: PreviewOf): Content {
  const sections = sectionsOf(report)
  if (sections.length === 0) return ''
  const findings = sections.flatMap(({ shown }) => shown.map(({ finding }) => finding))
  const filters = filtersOf(findings)
  const card = createCard(report, filters, previewOf)
  return html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${findings.length > 1 ? filterForm(findings, filters, isCompared(report)) : ''}
${sections.map((section) => sectionMarkup(section, card))}
</section>
`
}

function sectionMarkup({ id, title, shown, leftOut }: Section, card: ReturnType<typeof createCard>): Markup {
  const more =
    leftOut > 0
      ? html`<p class="after">${leftOutWords(leftOut, shown.length > 0 ? 'more group' : 'group')}</p>`
      : ''
  return html`
<section class="groups${shown.length > MANY_GROUPS ? ' many' : ''}" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
${shown.map(({ finding, rule }) => card(finding, rule))}
${more}</section>`
}

/** Cuts before anything is rendered: there can be 500,000 findings. */
function sectionsOf(report: Report): Section[] {
  const { blocking, remarks, known } = arrange(report)
  let left = MOST_GROUPS
  const section = (id: string, title: string, on: readonly Shelf[]): Section => {
    const all = on.flatMap(({ rule, findings }) => findings.map((finding) => ({ finding, rule })))
    const fresh = all.filter(({ finding }) => finding.isNew)
    const shown = [...fresh, ...all.filter(({ finding }) => !finding.isNew)].slice(0, left)
    left -= shown.length
    return { id, title, shown, leftOut: all.length - shown.length }
  }
  return [
    section('blocking', blockingTitle(report), blocking),
    section('remarks', REMARKS_TITLE, remarks),
    section('known', knownTitle(countFindings(known)), known),
  ].filter(({ shown, leftOut }) => shown.length + leftOut > 0)
}
