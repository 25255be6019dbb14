import { readLayout } from '../../src/judge/layout.js'
import type { DataFile, Group, Options, Placement } from '../../src/model.js'

/** What the tests judge with, unless they say otherwise. */
export const DEFAULTS: Pick<Options, 'splits' | 'labels' | 'rules' | 'failOn'> = {
  splits: 'auto',
  labels: 'auto',
  rules: {
    'split-leakage': 'error',
    'label-conflict': 'error',
    'duplicate-file': 'error',
    'derived-copy': 'notice',
  },
  failOn: 'new',
}

export function filesAt(paths: readonly string[]): DataFile[] {
  return paths.map((path) => ({ path, size: 10, objectId: null }))
}

export function groupOf(paths: readonly string[], size: number | null = 10): Group {
  return { id: `git:${paths[0]}`, evidence: ['git-oid'], size, files: filesAt(paths) }
}

/** Where each path stands in a snapshot of exactly these paths, as one line: `split label dataset`. */
export function placesOf(
  paths: readonly string[],
  options: Partial<Pick<Options, 'splits' | 'labels'>> = {},
): Record<string, string> {
  const layout = readLayout(filesAt(paths), { ...DEFAULTS, ...options })
  return Object.fromEntries(paths.map((path) => [path, inOneLine(layout.placementOf(path))]))
}

/** `-` is `null`; the root is shown as `.`. */
function inOneLine({ split, label, dataset }: Placement): string {
  return [split ?? '-', label ?? '-', dataset === '' ? '.' : (dataset ?? '-')].join(' ')
}
