import { addTo } from '../../columns/lists.js'
import type { RowGroup, TableFinding } from '../../model.js'
import type { Breach } from '../meaning/breaches.js'
import type { Before } from './before.js'

/**
 * Adds to contents that one finding tells one by one what else they break by findings that have too many to tell of these.
 * @param told a breach and what is told of it
 */
export function addAlsoBroken(
  told: readonly { breach: Breach; finding: TableFinding }[],
  before: readonly Before[],
): void {
  const isCut = ({ breach, finding }: (typeof told)[number]): boolean =>
    finding.groups.length < breach.contents.length
  if (told.length < 2 || !told.some(isCut)) return
  const groups = new Map<string, RowGroup[]>()
  for (const { finding } of told) {
    for (const group of finding.groups) {
      addTo(groups, group.id, group)
    }
  }
  for (const { breach, finding } of told.filter(isCut)) {
    const own = new Set(finding.groups.map(({ id }) => id))
    for (const broken of breach.contents) {
      const id = `row:${broken.content.digest}`
      if (own.has(id)) continue
      for (const group of groups.get(id) ?? []) {
        const isNew = !before.some((known) => known.wasBroken(breach, broken, finding.paths))
        group.also = [...(group.also ?? []), { rule: breach.rule, severity: finding.severity, isNew }]
      }
    }
  }
}
