import type { Compared } from '../model.js'
import { countOf } from '../text/quantity.js'

const MOST_LABELS_NAMED = 3

/**
 * What was compared beside equal bytes: `80 records of 2 tables (label: intent), 2,400 pictures`; empty where nothing was.
 * It is what makes a report without findings believable.
 * @param show makes the name of a column safe for where it will stand
 */
export function comparedText(compared: readonly Compared[], show: (name: string) => string): string {
  const rows = compared.find(({ kind, samples }) => kind === 'row' && samples > 0)
  const pictures = compared.reduce(
    (most, { kind, samples }) =>
      kind === 'picture' || kind === 'near-picture' ? Math.max(most, samples) : most,
    0,
  )
  return [
    ...(rows === undefined ? [] : [recordsText(rows, show)]),
    ...(pictures === 0 ? [] : [countOf(pictures, 'picture')]),
  ].join(', ')
}

function recordsText({ samples, tables = 0, read = [] }: Compared, show: (name: string) => string): string {
  const labels = [...new Set(read.flatMap(({ columns }) => columns.label))]
  const named = labels
    .slice(0, MOST_LABELS_NAMED)
    .map((name) => (name === '' ? 'the one without a name' : show(name)))
  if (labels.length > named.length) named.push(`${labels.length - named.length} more`)
  const label = named.length === 0 ? '' : ` (label: ${named.join(', ')})`
  return `${countOf(samples, 'record')} of ${countOf(tables, 'table')}${label}`
}
