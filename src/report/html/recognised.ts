import type { RecognisedDataset, Report } from '../../model.js'
import { type Content, html, type Markup, ownMarkup } from '../../text/html.js'
import { countOf, formatCount, formatShare } from '../../text/quantity.js'
import { comparedText } from '../../wording/compared-text.js'
import { nothingReason, passedOverText, remedyOf } from '../../wording/nothing-compared.js'
import { labelWay, waysOf, withoutSplit } from '../../wording/recognised-text.js'
import { cut } from '../outline.js'
import { leftOutWords, RECOGNISED_TITLE } from '../section-words.js'

const OPEN = 3
const MOST_DATASETS = 200
const MOST_SPLITS = 30
const MOST_LABELS = 20
/** Labels of the whole page: with hundreds of datasets it would grow beyond what a reader bears. */
const LABELS_ON_PAGE = 1000

/** Each dataset with its splits and labels, and how many samples each of them has; and what was compared beside files. */
export function recognisedSection({ datasets, compared }: Report): Content {
  if (datasets.length === 0) return ''
  let labelsLeft = LABELS_ON_PAGE
  const card = (dataset: RecognisedDataset): Markup => {
    const most = Math.min(MOST_LABELS, labelsLeft)
    labelsLeft -= Math.min(most, dataset.labels.length)
    return datasetCard(dataset, most)
  }
  const { shown, leftOut } = cut(datasets, MOST_DATASETS)
  const beside = comparedText(compared, (name) => name)
  const open = shown.slice(0, OPEN).map(card)
  const folded = shown.slice(OPEN).map(card)
  return html`<section aria-labelledby="recognised"><h2 id="recognised">${RECOGNISED_TITLE}</h2>
${open}${folded.length === 0 ? '' : html`<details class="more"><summary>${countOf(folded.length, 'more dataset')}</summary>${folded}</details>`}${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, 'dataset')}</p>` : ''}${beside === '' ? '' : html`<p class="after">Compared beside equal bytes: ${beside}.</p>`}</section>
`
}

/** In place of a verdict where nothing was compared: why, where data may lie, and the line to write. */
export function nothingSection(report: Report): Markup {
  const { passedOver } = report
  // Our own sentence, in which only what `codeMarkup` shows is foreign.
  const places = ownMarkup(passedOverText(passedOver, codeMarkup))
  const reason = nothingReason(report)
  const { option, purpose, line } = remedyOf(report)
  return html`<section aria-labelledby="nothing"><h2 id="nothing">Where the data is</h2>
<div class="scan"><p>${reason.charAt(0).toUpperCase()}${reason.slice(1)}, so this is no statement on the quality of the data.${passedOver.length === 0 ? '' : html` Files that look like data lie in ${places}.`}</p>
<p>${purpose}, write this into <code>.github/data-hygiene.yml</code>, or give <code>${option}</code> as an input:</p>
<pre tabindex="0" role="group" aria-label="Line for a config file">${line}</pre></div></section>
`
}

function datasetCard(dataset: RecognisedDataset, mostLabels: number): Markup {
  const { path, samples, splits, labels } = dataset
  const outside = withoutSplit(dataset)
  const splitBars = [
    ...splits.slice(0, MOST_SPLITS),
    ...(splits.length > 0 && outside > 0 ? [{ name: null, samples: outside }] : []),
  ]
  return html`<article class="dataset"><h3>${path === '' ? 'The whole tree' : html`<code>${path}</code>`} <span class="facts">${countOf(samples, 'sample')}</span></h3>
<div class="sides">${bars('Splits', 'without a split', splitBars, splits.length, samples, waysOf(dataset))}${bars('Labels', '', labels.slice(0, mostLabels), labels.length, samples, labelWay(dataset))}</div></article>
`
}

interface Bar {
  /** `null`: what has no name. */
  name: string | null
  samples: number
}

function bars(
  title: string,
  nameless: string,
  shown: readonly Bar[],
  count: number,
  samples: number,
  way: string,
): Markup {
  const noun = title.toLowerCase()
  if (count === 0) return html`<p class="quiet">No ${noun} recognised.</p>`
  const leftOut = count - shown.filter(({ name }) => name !== null).length
  const largest = Math.max(...shown.map((bar) => bar.samples), 1)
  const lines = shown.map(
    (bar) => html`
<tr><th scope="row">${bar.name ?? html`<span class="quiet">${nameless}</span>`}</th><td>${barPicture(bar.samples / largest)}</td><td>${formatCount(bar.samples)}</td><td>${formatShare(samples > 0 ? bar.samples / samples : 0)}</td></tr>`,
  )
  const summary = `${countOf(count, noun.slice(0, -1))}, recognised by ${way}`
  return html`<div><table class="bars"><caption>${summary}</caption><tbody>${lines}</tbody></table>${leftOut > 0 ? html`<p class="after">${leftOutWords(leftOut, `more ${noun.slice(0, -1)}`)}</p>` : ''}</div>`
}

/** @param share of the longest bar */
function barPicture(share: number): Markup {
  const width = Math.round(share * 1000) / 10
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`
}

function codeMarkup(path: string): string {
  return html`<code>${path}</code>`.html
}
