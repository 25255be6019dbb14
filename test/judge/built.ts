import { pathColumns } from '../../src/columns/paths.js'
import { readLayout } from '../../src/layout/layout.js'
import type { Group, Options, PathColumns, Placement } from '../../src/model.js'
import { sortByKey } from '../../src/paths/order.js'
import { DEFAULT_RULES } from '../../src/rules/table.js'

/** What the tests judge with, unless they say otherwise. */
export const DEFAULTS: Pick<Options, 'splits' | 'labels' | 'rules' | 'failOn'> = {
  splits: 'auto',
  labels: 'auto',
  rules: { ...DEFAULT_RULES },
  failOn: 'new',
}

export function filesAt(paths: readonly string[]): PathColumns {
  return pathColumns(paths)
}

export function groupOf(paths: readonly string[], size: number | null = 10): Group {
  const files = paths.map((path) => ({ path, size: 10, objectId: null }))
  const id = `git:${paths[0]}`
  return { id, names: [id], evidence: ['git-oid'], size, files }
}

/** Groups in the order in which they come from matching: by first path. */
export function inOrder(groups: readonly Group[]): Group[] {
  return sortByKey([...groups], ({ files }) => files[0]?.path ?? '')
}

/** Where each path stands in a snapshot of exactly these paths, as one line: `split label dataset`. */
export function placesOf(
  paths: readonly string[],
  options: Partial<Pick<Options, 'splits' | 'labels'>> = {},
): Record<string, string> {
  const layout = readLayout(filesAt(paths), { ...DEFAULTS, ...options })
  return Object.fromEntries(paths.map((path) => [path, inOneLine(layout.placementOf(path))]))
}

/** `-` is `null`, or a dataset without split and label; the root is shown as `.`. */
function inOneLine({ split, label, dataset: within }: Placement): string {
  const dataset = split === null && label === null ? null : within
  return [split ?? '-', label ?? '-', dataset === '' ? '.' : (dataset ?? '-')].join(' ')
}
