import type { ContentCache } from '../../cache/content-cache.js'
import { knownSize, UNKNOWN_SIZE } from '../../columns/data-files.js'
import { select } from '../../columns/numbers.js'
import { pickPaths } from '../../columns/paths.js'
import { canBeData } from '../../layout/files/by-name.js'
import { layoutOf } from '../../layout/layout.js'
import type {
  DataFiles,
  DatasetCard,
  Group,
  Layout,
  ObjectIds,
  Options,
  OtherFiles,
  Snapshot,
  SplitPlace,
  World,
} from '../../model.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { everyEntry, lookAtNames, statesOf, survey } from '../arrangement.js'
import { contentStores } from '../content-stores.js'
import { copiesPassedOver } from '../copies-apart/tell.js'
import { columnsOf } from '../file-columns.js'
import { EMPTY_OBJECT_IDS } from '../git/list.js'
import { othersOf } from '../others.js'
import { pathsOfReports } from '../own-reports.js'
import { reasonBySize, siftByName } from '../sift.js'
import { NO_CARDS, readDatasetCards } from '../texts/dataset-cards.js'
import { NO_LISTS, placesByPath, readLists } from '../texts/lists.js'
import { readPages } from '../texts/pages.js'
import { attributesChanged } from './changed-attributes.js'
import { contentsBehindPointers } from './contents.js'
import { lookUpFetched } from './fetched.js'
import { GIT_NAME } from './in-step.js'
import type { BaseListing } from './listing.js'
import { sizesOfNow } from './now.js'
import { onlyRemoves } from './only-removes.js'
import { readBasePointers } from './pointers.js'
import { fetchReplaced } from './replaced.js'
import { storedIds } from './stored-ids.js'

/** What a commit holds. */
export interface BaseSnapshot {
  /** Data files, each named by git, or a pointer. */
  files: DataFiles
  /** Files that are no samples, as in a snapshot; put together when they are asked for. */
  others(): OtherFiles
  layout: Layout
  /** Whether all that is there now was there then. */
  heldAll: boolean
  datasetCards: readonly DatasetCard[]
  /** What its lists say, by path; `null`: some of them could not be had. */
  listed: ReadonlyMap<string, SplitPlace> | null
  /** All names under which the commit can have a group's content. */
  namesOf(group: Group): string[]
  /** Places that are taken to have held a group's content, since what was there can't be read. */
  assumedPlacesOf(group: Group): string[]
  /** The ids under which the commit has a group's content, or git would store it. */
  objectIdsOf(group: Group): string[]
  /** Safe to show. */
  notes: string[]
  /** Those of the notes that say what a change does to the data. */
  notices: string[]
  /** Bytes of content that were read to compare. */
  bytesRead: number
}

/**
 * The data files that a commit holds, by the same options. Only trees are read, and of contents what pointers that
 * have changed ask for: sizes are those of contents that the snapshot of now knows, and a file of unknown size is kept.
 * @param listed what `listBase` gave
 * @param groups what is the same now
 * @param cache what earlier runs learnt of contents
 */
export async function takeBaseSnapshot(
  options: Pick<Options, 'paths' | 'exclude' | 'minSize' | 'readLimit' | 'splits' | 'labels'>,
  listed: BaseListing,
  now: Snapshot,
  groups: readonly Group[],
  ownReports: readonly string[],
  world: World,
  cache: ContentCache | null,
): Promise<BaseSnapshot> {
  world.progress.phase('listing the base')
  const { listing, repository, gained } = (await listed)(options)
  const { entries, objectIds } = listing
  const look = lookAtNames(listing)
  const stored = await readBasePointers(look.open, now.files, groups, options, world, cache)
  const sieve = {
    exclude: options.exclude,
    ownReports: pathsOfReports(world.root, ownReports),
    isStored: await contentStores(listing, world, listing.commit ?? null, () => {}),
  }
  const states = statesOf(look, stored)
  const passed: number[] = []
  const named = siftByName(entries, everyEntry(look, stored), states, sieve, {}, passed)
  const surveyed = survey(listing, named, states)
  const lists = options.splits === 'auto' ? await readLists(surveyed, listing, world, true) : NO_LISTS
  const data = select(named, (entry) => canBeData(states[entry] as number))
  const cards =
    options.splits === 'auto'
      ? await readDatasetCards(pickPaths(entries, data), listing, world, now.datasetCards)
      : NO_CARDS
  const { linked } = await readPages(surveyed, listing, world, true)
  const layout = layoutOf(surveyed, {
    ...options,
    cards: cards.cards,
    listed: lists.places,
    divided: lists.divided,
    linked,
  })

  const sizes = sizesKnownNow(objectIds, now.files)
  const sizeOf = (entry: number): number => {
    const content = entries.contents[entry] as number
    return content < 0 ? (stored.sizes.get(entry) ?? UNKNOWN_SIZE) : (sizes[content] as number)
  }
  const present = select(
    data,
    (entry) =>
      canBeData(states[entry] as number) && reasonBySize(knownSize(sizeOf(entry)), options.minSize) === null,
  )
  const files = columnsOf(listing, present, sizeOf, null, stored)
  const idsNow = await storedIds(groups, now, repository, world, cache, listing.fromTopLevel)
  const { readLimit } = options
  const replaced = await fetchReplaced(files, now.files, stored.changed, readLimit, repository, world.warn)
  const behind = await contentsBehindPointers(files, now.files, stored.changed, repository, world, cache)
  const open = [...stored.fetched, ...stored.changed]
  const fetched = await lookUpFetched(files, now, open, repository, world, cache)
  const { inStep, assumed } = stored
  const recorded = { ...listing, pointers: stored.pointers }
  const apart = await copiesPassedOver(recorded, now, options, repository, world, cache)
  const attributes = await attributesChanged(listing, now.staged, repository)
  const notices = [...toldOfAbsent(lists.absent), ...apart.notices, ...attributes]
  return {
    files,
    others() {
      const isOther = (entry: number): boolean => !canBeData(states[entry] as number)
      return othersOf(listing, [...passed, ...select(named, isOther)], stored)
    },
    namesOf(group) {
      const name = inStep.get(group)
      const others = [...(fetched.names.get(group) ?? []), ...behind.namesOf(group)]
      return [...group.names, ...others, ...(name === undefined ? [] : [name])]
    },
    assumedPlacesOf: (group) => assumed.get(group) ?? [],
    layout,
    heldAll: onlyRemoves(gained, now, options, cards.cards.length + now.datasetCards.length > 0),
    datasetCards: cards.cards,
    listed: lists.absent.length === 0 ? placesByPath(lists, entries) : null,
    objectIdsOf(group) {
      const others = behind.idsOf(group)
      const name = inStep.get(group)
      if (name?.startsWith(GIT_NAME)) others.push(name.slice(GIT_NAME.length))
      return others.length === 0 ? idsNow.idsOf(group) : [...new Set([...idsNow.idsOf(group), ...others])]
    },
    notes: [...stored.notes, ...replaced, ...cards.notes, ...notices],
    notices,
    bytesRead: idsNow.bytesRead + stored.bytesRead + behind.bytesRead + fetched.bytesRead + apart.bytesRead,
  }
}

/** That the words of a change stand for those of the base, which can't be had. */
function toldOfAbsent(lists: readonly string[]): string[] {
  const [first] = lists
  if (first === undefined) return []
  const are = lists.length === 1 ? 'is' : 'are'
  return [
    `${countOf(lists.length, 'list')} of the base, such as ${display(first)}, ${are} not in this clone and could not be fetched: what lists say of splits now is believed of the base, too`,
  ]
}

/** By the number of each content of the base. */
function sizesKnownNow(objectIds: ObjectIds, now: DataFiles): Float64Array {
  const sizes = sizesOfNow(objectIds, now)
  for (const id of EMPTY_OBJECT_IDS) {
    const empty = objectIds.find(id)
    if (empty >= 0) sizes[empty] = 0
  }
  return sizes
}
