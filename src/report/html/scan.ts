import type { Report } from '../../model.js'
import { type Content, displayed, html, type Markup, ownMarkup } from '../../text/html.js'
import { countOf, formatBytes } from '../../text/quantity.js'
import { errorWords, sizeWords, skippedWords } from '../scan-words.js'
import { CHANGE_TITLE, changeAdvice, changeExample, leftOutWords } from '../section-words.js'

const LONGEST_LIST = 200

/** What was looked at, what was passed over, what could not be read; and how to have it otherwise. */
export function scanSection(report: Report): Markup {
  const { scanned, notes } = report
  const skipped = skippedWords(scanned.skipped)
  return html`<section aria-labelledby="scan"><h2 id="scan">What was scanned and what was skipped</h2>
<div class="scan"><ul>
<li>scanned: ${countOf(scanned.files, 'file')}, ${sizeWords(scanned)}; read: ${formatBytes(scanned.bytesRead)}</li>
<li>skipped: ${skipped === '' ? 'nothing' : skipped}</li>
${errorItem(scanned.errors)}${notes.slice(0, LONGEST_LIST).map((note) => html`<li>${displayed(note)}</li>\n`)}${rest(notes.length, 'more note')}</ul></div>
${report.judgement.findings.length > 0 ? howToChange(report) : ''}</section>
`
}

function errorItem(errors: Report['scanned']['errors']): Content {
  if (errors.length === 0) return ''
  const items = errors
    .slice(0, LONGEST_LIST)
    .map(({ path, message }) => html`<li><code>${path}</code>: ${message}</li>\n`)
  return html`<li><strong>${errorWords(errors)}</strong><ul>
${items}${rest(errors.length, 'more file')}</ul></li>
`
}

function rest(length: number, noun: string): Content {
  return length > LONGEST_LIST ? html`<li>${leftOutWords(length - LONGEST_LIST, noun)}</li>` : ''
}

function howToChange(report: Report): Markup {
  const advice = ownMarkup(changeAdvice((name) => html`<code>${name}</code>`.html))
  return html`<details><summary>${CHANGE_TITLE}</summary><p class="after">${advice}</p>
<pre tabindex="0" role="group" aria-label="Example of a config file">${displayed(changeExample(report))}</pre></details>
`
}
