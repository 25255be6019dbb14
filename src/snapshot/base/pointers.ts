import type { ContentCache } from '../../cache/content-cache.js'
import { placeOf, UNKNOWN_SIZE } from '../../columns/data-files.js'
import { addAll, addTo } from '../../columns/lists.js'
import { concatenated, select } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import type { DataFile, DataFiles, Group, Numbers, Options, World } from '../../model.js'
import { type ContentIdentity, identityKey } from '../../pointers/identity.js'
import { countOf } from '../../text/quantity.js'
import { FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { createStoredBuilder, type StoredBuilder } from '../stored/builder.js'
import { findDvcDescriptions } from '../stored/dvc-descriptions.js'
import { readDvcOutputs } from '../stored/dvc-outputs.js'
import { readPointerFiles } from '../stored/pointer-files.js'
import { lookUpUnlisted, type Unlisted } from './directories.js'
import { mayBeFetched } from './fetched-groups.js'
import { namesInStep } from './in-step.js'
import {
  addOutputs,
  describesAnew,
  markKnownFiles,
  type Outputs,
  outputsOfUnchanged,
} from './known-pointers.js'
import { dataOfNow } from './now.js'

/** The pointers of a base. */
export interface BasePointers extends Pick<StoredBuilder, 'pointers' | 'sizes' | 'added'>, Unlisted {
  /** The entries in scope, in place of those of the listing. */
  chosen: Numbers
  /** By group: the name that the base has for what all its places held; such groups are in none of the others. */
  inStep: Map<Group, string>
  /** Those of `groups` that have a pointer which the base does not have at its place. */
  changed: Group[]
  /** Others of `groups`, where the base may have had a pointer at the place of a member that is none. */
  fetched: Group[]
  /** Safe to show. */
  notes: string[]
}

/**
 * Finds the pointers of a commit, reading as little as possible. A file that is a pointer now says the same wherever
 * the base has it. Other files are read only if some pointer that is in a group now has changed or is new, or DVC had
 * another content for one of its tables and pictures. Of what this
 * clone leaves out only links, descriptions and what attributes call pointers are fetched, where that is allowed.
 * @param listing of the commit
 * @param groups what is the same now
 */
export async function readBasePointers(
  listing: ScopedListing,
  now: DataFiles,
  groups: readonly Group[],
  options: Pick<Options, 'exclude' | 'minSize'>,
  world: World,
  cache: ContentCache | null,
): Promise<BasePointers> {
  const notes: string[] = []
  const into = createStoredBuilder(listing, (message) => notes.push(message))
  const descriptions = findDvcDescriptions(listing, options.exclude, world)
  markKnownFiles(listing, now, into)
  const outputs = outputsOfUnchanged(descriptions, listing, now)

  const isUnchanged = pointersAt(listing, into, outputs)
  const changed = groups.filter(({ files }) => files.some((file) => file.pointer && !isUnchanged(file)))
  const isChanged = new Set(changed)
  const mayBe = mayBeFetched(listing, now, into, groups, descriptions.length > 0)
  const fetched = groups.filter((group) => !isChanged.has(group) && mayBe(group))
  const { entries, objectIds } = listing
  // Put together at each use: columns are replaced as entries are added.
  const known = () => ({ ...entries, objectIds, pointers: into.pointers })
  const files = select(listing.chosen, (entry) => entries.kinds[entry] === FILE)
  const inStep = namesInStep(known(), files, [...changed, ...fetched])
  const isLeft = (group: Group): boolean => !inStep.has(group)
  const left = { changed: changed.filter(isLeft), fetched: fetched.filter(isLeft) }
  const isEnough = left.changed.length === 0 && left.fetched.length === 0
  // Records and pixels are looked for in what DVC had there before, whatever is equal now.
  if (isEnough && !describesAnew(descriptions, outputs, now)) addOutputs(outputs, listing, into)
  else {
    await readRest(listing, now, options, world, into)
    addAll(notes, into.notes)
  }
  const open = [...left.changed, ...left.fetched]
  const { assumed, bytesRead } = await lookUpUnlisted(listing, open, world, cache, into)
  if (assumed.size > 0) {
    notes.push(
      `${countOf(assumed.size, 'group')} in directories of DVC whose list at the base is not here: taken to have been there before; \`dvc fetch\` at the base's commit tells`,
    )
  }
  const described = new Set(descriptions.map(({ place }) => place))
  const chosen = select(listing.chosen, (entry) => !described.has(entry) && !into.dropped.has(entry))
  const added = into.added.filter((entry) => !into.dropped.has(entry))
  const all = concatenated(chosen, added)
  for (const [group, name] of namesInStep(known(), all, open)) inStep.set(group, name)
  return {
    ...into,
    chosen: all,
    assumed,
    bytesRead: into.bytesRead + bytesRead,
    inStep,
    changed: left.changed.filter(isLeft),
    fetched: left.fetched.filter(isLeft),
    notes,
  }
}

/** Reads what may be a pointer though none is known now. */
async function readRest(
  listing: ScopedListing,
  now: DataFiles,
  options: Pick<Options, 'exclude' | 'minSize'>,
  world: World,
  into: StoredBuilder,
): Promise<void> {
  const { rest, present } = await divideRest(listing, now, into)
  const absent = rest.length - present.length
  const mayFetch = listing.repository !== null && listing.repository.fetchBlobs !== null
  if (absent > 0 && !mayFetch) {
    into.notes.push(
      `${countOf(absent, 'file')} of the base, which this clone lacks: pointers among them are not compared with`,
    )
  }
  const reading = { ...options, source: 'git', base: listing.commit ?? null } as const
  await readPointerFiles({ ...listing, chosen: mayFetch ? rest : present }, reading, world, into)
  await readDvcOutputs(listing, reading, world, into)
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
    for (const { pointer } of all) addTo(known, place, pointer.identity)
  }
  return (file) =>
    known.get(placeOf(file))?.some((identity) => isSame(identity, file.pointer?.identity)) === true
}

function isSame(left: ContentIdentity | null, right: ContentIdentity | null | undefined): boolean {
  return left !== null && !!right && identityKey(left) === identityKey(right) && left.size === right.size
}

/** The entries that may be pointers though none is known now: what now holds as data is left out. */
async function divideRest(
  listing: ScopedListing,
  now: DataFiles,
  { pointers, contentSizes }: StoredBuilder,
): Promise<{ rest: Numbers; present: Numbers }> {
  const { chosen, entries } = listing
  const isData = dataOfNow(listing.objectIds, now)
  const rest = select(chosen, (entry) => {
    const content = entries.contents[entry] as number
    return content >= 0 && isData[content] === 0 && !pointers.has(entry)
  })
  await contentSizes.ask(rest, true)
  const present = select(rest, (entry) => contentSizes.of(entries.contents[entry] as number) !== UNKNOWN_SIZE)
  return { rest, present }
}
