import type { Report } from '../../model.js'
import { type Content, html, type Markup, ownMarkup } from '../../text/html.js'
import { formatCount } from '../../text/quantity.js'
import type { Headline } from '../headline.js'
import type { Outline } from '../outline.js'
import { errorWords, scanLine } from '../scan-words.js'
import { reclaimable } from '../tally.js'

const MARKS: Record<Headline['tone'], string> = {
  good: 'M7.5 12.5l3 3 6-6.5',
  doubtful: 'M12 6.5v7M12 17v.5',
  neutral: 'M8 12h8',
  bad: 'M8 8l8 8M16 8l-8 8',
}

/** The verdict, what it is about, and the most telling numbers. */
export function pageHeading(report: Report, told: Outline): Markup {
  const { tone, text } = told.headline
  const errors = errorWords(report.scanned.errors)
  // Our own sentence, in which only what `codeMarkup` shows is foreign.
  const about = ownMarkup(scanLine(report, codeMarkup))
  return html`<p class="brand">Data Hygiene</p>
<div class="verdict ${tone}">
<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path d="${MARKS[tone]}"/></svg>
<h1>${upperFirst(text)}</h1>
<p>${about}${errors === '' ? '' : html` <strong class="unread">${errors}.</strong>`}</p>
</div>
<dl class="numbers">${numbers(report, told)}</dl>`
}

/** Where the parts of the page are; `id`, then its name. */
export function pageNavigation(
  targets: readonly (readonly [id: string, name: string, ...unknown[]])[],
): Markup {
  const items = targets.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)
  return html`<nav aria-label="Parts of this page"><ul>${items}</ul></nav>`
}

function numbers(report: Report, { isCompared, counts: { total } }: Outline): Content {
  const groups = total.new + total.known
  const list: [name: string, value: string][] = [
    ['files scanned', formatCount(report.scanned.files)],
    ...(isCompared
      ? ([
          [total.new === 1 ? 'new group' : 'new groups', formatCount(total.new)],
          [total.known === 1 ? 'known group' : 'known groups', formatCount(total.known)],
        ] as [string, string][])
      : ([[groups === 1 ? 'group' : 'groups', formatCount(groups)]] as [string, string][])),
    ['files in groups', formatCount(total.files)],
    ['to reclaim', reclaimable(total)],
  ]
  return list.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)
}

function codeMarkup(name: string): string {
  return html`<code>${name}</code>`.html
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
