import type { Finding, Report, RuleName } from '../../model.js'
import { type Content, html, type Markup } from '../../text/html.js'
import { cut, type Outline, type Section } from '../outline.js'
import { leftOutWords } from '../section-words.js'
import { filterForm, filtersOf, findableGroup, findableTables } from './filters.js'
import { createCard } from './finding.js'
import type { PreviewOf } from './preview.js'
import { shownTables, tablesSection } from './tables.js'

/** More groups than this make a page that browsers open slowly, and that nobody reads to the end. */
const MOST_GROUPS = 10_000

/** From here on a browser is told to lay out only what is in sight; with fewer, pictures of a page stay whole. */
const MANY_GROUPS = 200

/** As much of a section as the page shows. */
interface ShownSection extends Pick<Section, 'id' | 'title'> {
  shown: readonly { finding: Finding; rule: RuleName }[]
  leftOut: number
}

/**
 * What records have in common, and all groups by what the reader has to do about them, new ones first; above the first of
 * the two the form that filters both.
 */
export function findingsSections(
  report: Report,
  told: Outline,
  previewOf: PreviewOf,
): { rows: Content; findings: Content } {
  const sections = sectionsOf(told)
  const tables = shownTables(report)
  const findings = sections.flatMap(({ shown }) => shown.map(({ finding }) => findableGroup(finding)))
  const findable = [...tables.map(findableTables), ...findings]
  const filters = filtersOf(findable)
  const form = findable.length > 1 ? filterForm(findable, filters, told.isCompared) : ''
  const rows = tables.length === 0 ? '' : tablesSection(report, tables, filters, form)
  if (sections.length === 0) return { rows, findings: '' }
  const card = createCard(report, filters, previewOf)
  return {
    rows,
    findings: html`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${tables.length === 0 ? form : ''}
${sections.map((section) => sectionMarkup(section, card))}
</section>
`,
  }
}

function sectionMarkup(
  { id, title, shown, leftOut }: ShownSection,
  card: ReturnType<typeof createCard>,
): Markup {
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
function sectionsOf({ blocking, remarks, known }: Outline): ShownSection[] {
  let left = MOST_GROUPS
  return [blocking, remarks, known]
    .filter(({ count }) => count > 0)
    .map(({ id, title, shelves }) => {
      const all = shelves.flatMap(({ rule, findings }) => findings.map((finding) => ({ finding, rule })))
      const fresh = all.filter(({ finding }) => finding.isNew)
      const ordered = [...fresh, ...all.filter(({ finding }) => !finding.isNew)]
      const section = { id, title, ...cut(ordered, left) }
      left -= section.shown.length
      return section
    })
}
