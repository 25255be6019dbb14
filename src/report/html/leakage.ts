import { type Content, html, type Markup, ownMarkup } from '../../text/html.js'
import { countOf, formatCount, formatShare } from '../../text/quantity.js'
import {
  type LeakageMatrix,
  matrixTitle,
  PAIR_HEADER,
  type Part,
  partOf,
  partShared,
  partWords,
} from '../leakage-matrix.js'
import { cut } from '../outline.js'
import { LEAKAGE_TITLE, leftOutWords } from '../section-words.js'

const WIDEST_MATRIX = 12
const MOST_MATRICES = 50
const MOST_PAIRS = 200

/** Where each shade of the heat map ends. Close together at the lower end: one per cent is much for a leak. */
const SHADES = [0.01, 0.05, 0.1, 0.25, 0.5, 1] as const

/** How much of each split also lies in another one, as heat maps; empty without a leak. */
export function leakageSection(matrices: readonly LeakageMatrix[]): Content {
  if (matrices.length === 0) return ''
  const { shown, leftOut } = cut(matrices, MOST_MATRICES)
  return html`<section aria-labelledby="leakage"><h2 id="leakage">${LEAKAGE_TITLE}</h2>
${shown.map((matrix) => (matrix.splits.length > WIDEST_MATRIX ? pairTable(matrix) : heatMap(matrix)))}
<ul class="legend" aria-label="Shades by share of the split">${SHADES.map(legendItem)}</ul>
${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, 'dataset')}</p>` : ''}</section>
`
}

function heatMap(matrix: LeakageMatrix): Markup {
  const { splits } = matrix
  const header = splits.map((split) => html`<th scope="col">also in ${split}</th>`)
  const lines = splits.map((split) => {
    const cells = splits.map((other) =>
      split === other ? html`<td class="heat-0">–</td>` : heatCell(partShared(matrix, split, other)),
    )
    return html`\n<tr><th scope="row">${split}</th>${cells}</tr>`
  })
  return html`<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr><td></td>${header}</tr></thead>
<tbody>${lines}</tbody>
</table></div>
`
}

function pairTable(matrix: LeakageMatrix): Markup {
  const { shown, leftOut } = cut(matrix.pairs, MOST_PAIRS)
  const lines = shown.map(
    (pair) =>
      html`\n<tr><th scope="row">${pair.splits[0]} ↔ ${pair.splits[1]}</th>${heatCell(partOf(pair, 0))}${heatCell(partOf(pair, 1))}</tr>`,
  )
  const more =
    leftOut > 0
      ? html`<p class="after">${leftOutWords(leftOut, 'pair of splits', 'pairs of splits')}</p>`
      : ''
  return html`<div class="heat" tabindex="0" role="group" aria-labelledby="leakage"><table class="matrix">
${caption(matrix)}
<thead><tr>${PAIR_HEADER.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${lines}</tbody>
</table></div>${more}
`
}

function caption(matrix: LeakageMatrix): Markup {
  // Our own sentence, in which only the name is foreign.
  return html`<caption>${ownMarkup(matrixTitle(matrix, (name) => html`<code>${name}</code>`.html))}</caption>`
}

function heatCell(part: Part | null): Markup {
  if (part === null || (part.files === 0 && part.rows === undefined)) return html`<td class="heat-0">0</td>`
  if (part.rows !== undefined) return recordCell(part, part.rows)
  if (part.samples === 0 || part.noun !== 'file')
    return html`<td class="heat-${SHADES.length}">${partWords(part)}</td>`
  const share = part.files / part.samples
  return html`<td class="heat-${shadeOf(share)}"><b>${formatShare(share)}</b><span>${formatCount(part.files)} of ${formatCount(part.samples)}</span></td>`
}

/** Files and records are counted apart; the shade is that of the larger share. */
function recordCell(
  { files, samples }: Part,
  { count, samples: records }: NonNullable<Part['rows']>,
): Markup {
  const shares = [count / Math.max(1, records), files / Math.max(1, samples)]
  const ofFiles = files === 0 ? '' : html`<span>${formatCount(files)} of ${countOf(samples, 'file')}</span>`
  return html`<td class="heat-${shadeOf(Math.max(...shares))}"><b>${formatShare(Math.max(...shares))}</b><span>${formatCount(count)} of ${countOf(records, 'record')}</span>${ofFiles}</td>`
}

function shadeOf(share: number): number {
  const index = SHADES.findIndex((end) => share <= end)
  return index < 0 ? SHADES.length : index + 1
}

function legendItem(end: number, index: number): Markup {
  const from = index === 0 ? '' : `${(SHADES[index - 1] ?? 0) * 100}–`
  return html`<li class="heat-${index + 1}">${index === 0 ? '≤ ' : from}${end * 100} %</li>`
}
