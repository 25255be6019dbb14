import { placeOf } from '../columns/data-files.js'
import { isLikeness } from '../kinds/table.js'
import type { Finding } from '../model.js'

/** How many files are only alike others, and in no group whose members are proved to be equal; each once. */
export function alikeAlone(findings: readonly Finding[]): number {
  const places = new Set<string>()
  for (const { group } of findings) {
    if (isLikeness(group)) for (const file of group.files) places.add(placeOf(file))
  }
  // Nearly always: then no group of equal bytes need be gone through.
  if (places.size === 0) return 0
  for (const { group } of findings) {
    if (!isLikeness(group)) for (const file of group.files) places.delete(placeOf(file))
  }
  return places.size
}
