import { knownSize, NOT_NAMED } from '../../columns/data-files.js'
import { addTo } from '../../columns/lists.js'
import { pathAt } from '../../columns/paths.js'
import { isPossibleKind, KIND, kindOf } from '../../layout/files/kinds.js'
import { answersByEnding } from '../../layout/files/names-by-ending.js'
import type { DataFiles, StoredPointer } from '../../model.js'
import { FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder } from '../stored/builder.js'
import type { DvcDescription } from '../stored/dvc-descriptions.js'
import { findOccupied } from '../stored/dvc-occupied.js'

/** What a file of now says, wherever the same file lies. */
interface Known {
  pointer: StoredPointer
  /** Bytes of the data. */
  size: number | null
}

/** Marks the entries that have the content of a file which is a pointer now. */
export function markKnownFiles(
  { entries, chosen, objectIds }: ScopedListing,
  now: DataFiles,
  into: StoredBuilder,
): void {
  const known = new Map<number, Known>()
  for (const [file, pointer] of now.pointers) {
    if (pointer.objectId === null || pointer.describedIn !== null) continue
    const content = objectIds.find(pointer.objectId)
    if (content >= 0) known.set(content, { pointer, size: knownSize(now.sizes[file] as number) })
  }
  if (known.size === 0) return
  for (const entry of chosen) {
    const same = known.get(entries.contents[entry] as number)
    // A symbolic link is a pointer of git-annex alone.
    if (same === undefined || (entries.kinds[entry] !== FILE && same.pointer.kind !== 'annex')) continue
    into.mark(entry, same.pointer, same.size)
  }
}

/** Outputs of DVC by their place, which is that of the file that describes them if they have none. */
export type Outputs = Map<string, Known[]>

/** What those files of DVC describe that the base has as they are now. */
export function outputsOfUnchanged(
  descriptions: readonly DvcDescription[],
  { entries, objectIds }: ScopedListing,
  now: DataFiles,
): Outputs {
  const ids = new Map<string, number>()
  for (const { path, place } of descriptions) {
    if (typeof place === 'number') ids.set(path, entries.contents[place] as number)
  }
  const outputs: Outputs = new Map()
  for (const [file, pointer] of now.pointers) {
    const place = pathAt(now, file)
    const describedIn = pointer.describedIn ?? (pointer.hasPlace ? null : place)
    if (pointer.kind !== 'dvc' || describedIn === null || pointer.objectId === null) continue
    const content = ids.get(describedIn)
    if (content === undefined || content !== objectIds.find(pointer.objectId)) continue
    const known = { pointer, size: knownSize(now.sizes[file] as number) }
    addTo(outputs, place, known)
  }
  return outputs
}

/** Adds outputs where the base has no file of their own, as those that are read are. */
export function addOutputs(outputs: Outputs, listing: ScopedListing, into: StoredBuilder): void {
  const { real, links } = findOccupied(listing, outputs.keys())
  for (const [place, all] of outputs) {
    for (const { pointer, size } of all) {
      if (pointer.hasPlace && real.has(place)) continue
      const link = pointer.hasPlace ? links.get(place) : undefined
      if (link !== undefined) into.mark(link, pointer, size)
      else into.add(place, pointer, size)
    }
  }
}

/**
 * Whether DVC may have had another content for a table or picture at the base, which described it in the same file: it says
 * so now, or the data lies here as DVC wrote it, and only its content would tell.
 */
export function describesAnew(
  descriptions: readonly DvcDescription[],
  outputs: Outputs,
  now: DataFiles,
): boolean {
  if (descriptions.length === 0) return false
  const isCompared = answersByEnding(now.names, mayBeCompared)
  for (let file = 0; file < now.names.length; file++) {
    if (now.contents[file] === NOT_NAMED && isCompared(file)) return true
  }
  const paths = new Set(descriptions.map(({ path }) => path))
  for (const [file, { kind, describedIn }] of now.pointers) {
    if (kind !== 'dvc' || describedIn === null || !paths.has(describedIn)) continue
    if (!outputs.has(pathAt(now, file)) && isCompared(file)) return true
  }
  return false
}

/** Whether records or pixels of a file are compared, by its name. */
function mayBeCompared(name: string): boolean {
  const kind = kindOf(name)
  return kind === KIND.picture || kind === KIND.table || kind === KIND.records || isPossibleKind(kind)
}
