import { PACKED } from './words/endings.js'

const known = new WeakMap<readonly string[], readonly string[]>()

/**
 * Of all names one for each ending, and each whose ending says nothing of what it holds: it has none, or only packs. What
 * asks whether there is anything for it to read asks these.
 */
export function namesByEnding(names: readonly string[]): readonly string[] {
  const before = known.get(names)
  if (before !== undefined) return before
  const found: string[] = []
  const seen = new Set<string>()
  /** With its dot: nearly all files have the ending of the file before, and to see that is enough. */
  let last: string | null = null
  for (const name of names) {
    if (last !== null && name.endsWith(last)) continue
    const dot = name.lastIndexOf('.')
    const ending = name.slice(dot + 1)
    if (dot < 0 || PACKED.has(ending.toLowerCase())) {
      found.push(name)
      continue
    }
    last = name.slice(dot)
    if (!seen.has(ending)) found.push(name)
    seen.add(ending)
  }
  known.set(names, found)
  return found
}
