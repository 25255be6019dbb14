import type { Finding, RuleName, TableFinding } from '../../model.js'
import { RULES } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { display } from '../../text/display.js'
import { displayed, html, type Markup } from '../../text/html.js'
import { formatCount } from '../../text/quantity.js'
import { shorten } from '../../text/shorten.js'
import { bySplit } from '../../wording/contrast.js'
import { RULE_WORDING } from '../../wording/wording.js'

const MOST_NAMES = 500
const LONGEST_NAME = 60

/** What the page can be narrowed down to: for each name its number in the page, and how many groups have it. */
export interface Filters {
  splits: Map<string, { number: number; groups: number }>
  labels: Map<string, { number: number; groups: number }>
}

/** By what something on the page can be found. */
export interface Findable {
  rules: readonly RuleName[]
  isNew: boolean
  split: ReadonlySet<string>
  label: ReadonlySet<string>
}

export function findableGroup({ rules, isNew, members }: Finding): Findable {
  return { rules, isNew, split: namesOf(members, 'split'), label: namesOf(members, 'label') }
}

export function findableTables({ rule, isNew, splits, groups }: TableFinding): Findable {
  const label = namesOf(
    groups.flatMap(({ members }) => members),
    'label',
  )
  return { rules: [rule], isNew, split: new Set(splits), label }
}

/** The splits and labels of what is on the page, the commonest where there are too many for a menu. */
export function filtersOf(all: readonly Findable[]): Filters {
  return { splits: numbered(all, 'split', bySplit), labels: numbered(all, 'label', comparePaths) }
}

/** By what it can be found, as attributes for the script: names stand as numbers only. */
export function filterAttributes(one: Findable, { splits, labels }: Filters): Markup {
  const rules = one.rules.map((rule) => RULES.indexOf(rule)).join(' ')
  const age = one.isNew ? 'new' : 'known'
  return html`data-rule="${rules}" data-age="${age}" data-split="${numbers(one.split, splits)}" data-label="${numbers(one.label, labels)}"`
}

/** The form, hidden until the script can serve it. */
export function filterForm(findings: readonly Findable[], filters: Filters, hasKnown: boolean): Markup {
  const rules = RULES.map((rule, index): Option => {
    const groups = findings.filter((finding) => finding.rules.includes(rule)).length
    return { value: index, text: displayed(RULE_WORDING[rule].title), groups }
  })
  const fresh = findings.filter(({ isNew }) => isNew).length
  const ages: Option[] = [
    { value: 'new', text: displayed('new'), groups: fresh },
    { value: 'known', text: displayed('known'), groups: findings.length - fresh },
  ]
  return html`<form class="filters" role="search" aria-label="Filter the groups" autocomplete="off" hidden>
<label>Path contains<input type="search" name="path"></label>
${menu(
  'rule',
  'Rule',
  rules.filter(({ groups }) => groups > 0),
)}
${menu('split', 'Split', optionsOf(filters.splits))}
${menu('label', 'Label', optionsOf(filters.labels))}
${hasKnown ? menu('age', 'New or known', ages) : ''}
<button type="reset">Show all</button>
<output aria-live="polite"></output>
</form>
`
}

interface Option {
  value: string | number
  text: Markup
  groups: number
}

function menu(name: string, title: string, options: readonly Option[]): Markup | '' {
  if (options.length === 0) return ''
  const items = options.map(
    ({ value, text, groups }) => html`<option value="${value}">${text} (${formatCount(groups)})</option>`,
  )
  return html`<label>${title}<select name="${name}"><option value="">all</option>${items}</select></label>`
}

function optionsOf(names: Filters['splits']): Option[] {
  return Array.from(names, ([name, { number, groups }]) => ({
    value: number,
    text: displayed(shorten(display(name), LONGEST_NAME)),
    groups,
  }))
}

function numbered(
  all: readonly Findable[],
  key: 'split' | 'label',
  order: (left: string, right: string) => number,
): Filters['splits'] {
  const groups = new Map<string, number>()
  for (const { [key]: names } of all) {
    for (const name of names) groups.set(name, (groups.get(name) ?? 0) + 1)
  }
  const commonest = [...groups].sort((left, right) => right[1] - left[1] || comparePaths(left[0], right[0]))
  const kept = commonest.slice(0, MOST_NAMES).sort((left, right) => order(left[0], right[0]))
  return new Map(kept.map(([name, count], number) => [name, { number, groups: count }]))
}

function numbers(own: ReadonlySet<string>, names: Filters['splits']): string {
  const found = Array.from(own, (name) => names.get(name)?.number)
  return found.filter((number) => number !== undefined).join(' ')
}

function namesOf(
  members: readonly { split: string | null; label: string | null }[],
  key: 'split' | 'label',
): Set<string> {
  const names = new Set<string>()
  for (const { [key]: name } of members) if (name !== null) names.add(name)
  return names
}
