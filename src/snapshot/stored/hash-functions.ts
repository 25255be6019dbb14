import { pathAt } from '../../columns/paths.js'
import type { DataFiles } from '../../model.js'
import type { ContentAlgorithm, ContentIdentity } from '../../pointers/identity.js'
import { display } from '../../text/display.js'
import { formatCount } from '../../text/quantity.js'

/**
 * Tells of data that may be equal for all that is known: it has one size, and what tools hashed it with are different
 * functions, SHA-256 by Git LFS and MD5 by DVC, of which neither tells the other.
 * @returns safe to show
 */
export function notesOnHashFunctions(files: DataFiles): string[] {
  const functions = new Set<string>()
  for (const { identity } of files.pointers.values()) {
    const name = functionOf(identity)
    if (name !== null) functions.add(name)
  }
  // Nearly always: of a million pointers nothing is looked at twice.
  if (functions.size < 2) return []
  const bySize = new Map<number, Map<string, number>>()
  const counts = new Map<number, number>()
  for (const [file, { identity }] of files.pointers) {
    const name = functionOf(identity)
    const size = identity?.size ?? null
    if (name === null || size === null) continue
    const firsts = bySize.get(size) ?? new Map<string, number>()
    if (firsts.size === 0) bySize.set(size, firsts)
    if (!firsts.has(name)) firsts.set(name, file)
    counts.set(size, (counts.get(size) ?? 0) + 1)
  }
  let count = 0
  let example: string | null = null
  for (const [size, firsts] of bySize) {
    if (firsts.size < 2) continue
    count += counts.get(size) ?? 0
    example ??= [...firsts]
      .slice(0, 2)
      .map(([name, file]) => `${display(pathAt(files, file))} by ${name}`)
      .join(', ')
  }
  if (example === null) return []
  return [
    `${formatCount(count)} files of equal sizes are known by hashes of different functions (${example}), which can't be compared with each other; where their data is fetched, source: files compares it`,
  ]
}

/** The function over all bytes of a file; `null`: what was hashed, or how, is another matter. */
function functionOf(identity: ContentIdentity | null): string | null {
  return identity === null ? null : nameOf(identity.algorithm)
}

function nameOf(algorithm: ContentAlgorithm): string | null {
  if (algorithm === 'sha256') return 'SHA256'
  if (algorithm === 'md5' || algorithm === 'md5-lf') return 'MD5'
  return algorithm.startsWith('annex:') ? algorithm.slice('annex:'.length) : null
}
