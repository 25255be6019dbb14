import { ELSEWHERE } from '../../columns/data-files.js'
import { pathAt } from '../../columns/paths.js'
import { type DataFiles, DIGEST_ALGORITHMS } from '../../model.js'
import type { ContentIdentity } from '../../pointers/identity.js'
import { display } from '../../text/display.js'
import { formatCount } from '../../text/quantity.js'

/** In place of a function: a file whose bytes are here, which is hashed with those of `DIGEST_ALGORITHMS` alone. */
const ITSELF = ''

/** The functions with which files are hashed here. */
const OWN: ReadonlySet<string> = new Set(['SHA256', 'MD5'])

/** The functions by which data of one size is known. */
interface Known {
  /** By function: its first file. */
  firsts: Map<string, number>
  files: number
}

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
  const strangers = new Set([...functions].filter((name) => !OWN.has(name)))
  // Nearly always: of a million files nothing is looked at.
  if (functions.size < 2 && strangers.size === 0) return []
  const bySize = new Map<number, Known>()
  for (const [file, { identity }] of files.pointers) {
    const name = functionOf(identity)
    if (name !== null && identity?.size != null) add(bySize, identity.size, name, file)
  }
  if (strangers.size > 0) addReal(bySize, strangers, files)
  let count = 0
  let example: readonly [string, number][] | null = null
  for (const known of bySize.values()) {
    if (known.firsts.size < 2) continue
    count += known.files
    example ??= [...known.firsts].slice(0, 2)
  }
  if (example === null) return []
  const told = example.map(
    ([name, file]) => `${display(pathAt(files, file))} by ${name === ITSELF ? 'its bytes' : name}`,
  )
  return [
    `${formatCount(count)} files of equal sizes can't be compared with each other, since their data is known by hashes of different functions (${told.join(', ')})`,
  ]
}

/** Files that are here, of the sizes of data that is known by a function with which no file is hashed. */
function addReal(bySize: Map<number, Known>, strangers: ReadonlySet<string>, files: DataFiles): void {
  const wanted = new Set<number>()
  for (const [size, { firsts }] of bySize) {
    if ([...firsts.keys()].some((name) => strangers.has(name))) wanted.add(size)
  }
  for (let file = 0; file < files.sizes.length; file++) {
    const size = files.sizes[file] as number
    if (files.contents[file] !== ELSEWHERE && wanted.has(size)) add(bySize, size, ITSELF, file)
  }
}

function add(bySize: Map<number, Known>, size: number, name: string, file: number): void {
  let known = bySize.get(size)
  if (known === undefined) {
    known = { firsts: new Map(), files: 0 }
    bySize.set(size, known)
  }
  if (!known.firsts.has(name)) known.firsts.set(name, file)
  known.files += 1
}

/** The function over all bytes of a file; `null`: what was hashed, or how, is another matter. */
function functionOf(identity: ContentIdentity | null): string | null {
  if (identity === null) return null
  const { algorithm } = identity
  if (DIGEST_ALGORITHMS.some((own) => own === algorithm)) return algorithm === 'sha256' ? 'SHA256' : 'MD5'
  return algorithm.startsWith('annex:') ? algorithm.slice('annex:'.length) : null
}
