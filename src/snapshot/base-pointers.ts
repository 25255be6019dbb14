import { placeOf, UNKNOWN_SIZE } from '../columns/data-files.js'
import { concatenated, select } from '../columns/numbers.js'
import { pathAt } from '../columns/paths.js'
import type { DataFile, DataFiles, Group, Numbers, Options, World } from '../model.js'
import { type ContentIdentity, identityKey } from '../pointers/identity.js'
import { countOf } from '../text/quantity.js'
import { dataOfNow } from './base-now.js'
import { addOutputs, markKnownFiles, type Outputs, outputsOfUnchanged } from './known-pointers.js'
import type { ScopedListing } from './sources.js'
import { createStoredBuilder, type StoredBuilder } from './stored/builder.js'
import { findDvcDescriptions } from './stored/dvc-descriptions.js'
import { readDvcOutputs } from './stored/dvc-outputs.js'
import { readPointerFiles } from './stored/pointer-files.js'

/** The pointers of a base. */
export interface BasePointers extends Pick<StoredBuilder, 'pointers' | 'sizes' | 'added'> {
  /** The entries in scope, in place of those of the listing. */
  chosen: Numbers
  /** Those of `groups` that have a pointer which the base does not have at its place. */
  changed: Group[]
  /** Those of `groups` that have no pointer, where the base may have had one at a member's place. */
  fetched: Group[]
  /** Safe to show. */
  notes: string[]
}

/**
 * Finds the pointers of a commit, reading as little as possible. A file that is a pointer now says the same wherever
 * the base has it. Other files are read only if some pointer that is in a group now has changed or is new, and nothing
 * is fetched for it.
 * @param listing of the commit
 * @param groups what is the same now
 */
export async function readBasePointers(
  listing: ScopedListing,
  now: DataFiles,
  groups: readonly Group[],
  options: Pick<Options, 'exclude' | 'minSize'>,
  world: World,
): Promise<BasePointers> {
  // What is wrong with files of the base is no news of now.
  const into = createStoredBuilder(listing, () => {})
  const descriptions = findDvcDescriptions(listing, options.exclude, world)
  markKnownFiles(listing, now, into)
  const outputs = outputsOfUnchanged(descriptions, listing, now)

  const isUnchanged = pointersAt(listing, into, outputs)
  const changed = groups.filter(({ files }) => files.some((file) => file.pointer && !isUnchanged(file)))
  const fetched = groups.filter(mayBeFetched(listing, now, into, descriptions.length > 0))
  const notes: string[] = []
  if (changed.length === 0 && fetched.length === 0) addOutputs(outputs, listing, into)
  else {
    const { present, absent } = await divideRest(listing, now, into)
    if (absent > 0) {
      notes.push(
        `${countOf(absent, 'file')} of the base, which this clone lacks: pointers among them are not compared with`,
      )
    }
    const reading = { ...options, source: 'git' } as const
    const repository = listing.repository && { ...listing.repository, fetchBlobs: null }
    await readPointerFiles({ ...listing, repository, chosen: present }, reading, world, into)
    await readDvcOutputs(listing, reading, world, into)
  }
  const described = new Set(descriptions.map(({ place }) => place))
  const chosen = select(listing.chosen, (entry) => !described.has(entry) && !into.dropped.has(entry))
  return { ...into, chosen: concatenated(chosen, into.added), changed, fetched, notes }
}

/** Tells whether the base is known to have a pointer of now at its place. */
function pointersAt(
  { entries }: ScopedListing,
  { pointers }: StoredBuilder,
  outputs: Outputs,
): (file: DataFile) => boolean {
  const known = new Map<string, (ContentIdentity | null)[]>()
  for (const [entry, { identity }] of pointers) known.set(pathAt(entries, entry), [identity])
  for (const [place, all] of outputs) {
    known.set(place, [...(known.get(place) ?? []), ...all.map(({ pointer }) => pointer.identity)])
  }
  return (file) =>
    known.get(placeOf(file))?.some((identity) => isSame(identity, file.pointer?.identity)) === true
}

function isSame(left: ContentIdentity | null, right: ContentIdentity | null | undefined): boolean {
  return left !== null && !!right && identityKey(left) === identityKey(right) && left.size === right.size
}

/**
 * Tells which groups of real files may have been pointers: data that DVC describes and that was fetched since, or a file
 * in whose place the base has another one, which now is nowhere.
 */
function mayBeFetched(
  listing: ScopedListing,
  now: DataFiles,
  { pointers }: StoredBuilder,
  hasDvc: boolean,
): (group: Group) => boolean {
  const gone = new Set(gonePaths(listing, now, pointers))
  return ({ files }) =>
    files.every(({ pointer }) => !pointer) && (hasDvc || files.some(({ path }) => gone.has(path)))
}

function* gonePaths(listing: ScopedListing, now: DataFiles, pointers: StoredBuilder['pointers']) {
  const isData = dataOfNow(listing.objectIds, now)
  for (const entry of listing.chosen) {
    const content = listing.entries.contents[entry] as number
    if (content >= 0 && isData[content] === 0 && !pointers.has(entry)) yield pathAt(listing.entries, entry)
  }
}

/** The entries that may be pointers though none is known now: what now holds as data is left out. */
async function divideRest(
  listing: ScopedListing,
  now: DataFiles,
  { pointers, contentSizes }: StoredBuilder,
): Promise<{ present: Numbers; absent: number }> {
  const { chosen, entries } = listing
  const isData = dataOfNow(listing.objectIds, now)
  const rest = select(chosen, (entry) => {
    const content = entries.contents[entry] as number
    return content >= 0 && isData[content] === 0 && !pointers.has(entry)
  })
  await contentSizes.ask(rest, true)
  const present = select(rest, (entry) => contentSizes.of(entries.contents[entry] as number) !== UNKNOWN_SIZE)
  return { present, absent: rest.length - present.length }
}
