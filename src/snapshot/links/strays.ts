import { addAll } from '../../columns/lists.js'
import { concatenated } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import { globMatcher } from '../../globs/glob.js'
import { canBeData } from '../../layout/files/by-name.js'
import { layoutOf } from '../../layout/layout.js'
import { directoryOfDataset } from '../../layout/places.js'
import type { LayoutOptions } from '../../layout/said-splits.js'
import type { Numbers, Options, Place, World } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { splitLeakage } from '../../rules/split-leakage.js'
import { display } from '../../text/display.js'
import { countOf } from '../../text/quantity.js'
import { lookAtNames, survey } from '../arrangement.js'
import type { ScopedListing } from '../sources.js'
import { linkFollower } from './follow.js'
import { readLinks } from './read.js'
import { type Way, waysThrough } from './ways.js'

/** Links that are named one by one. */
const MOST_NAMED = 3

/** What was found to be data, and by what. */
export interface Placed {
  listing: ScopedListing
  /** The numbers of the data files. */
  data: Numbers
  states: Uint8Array
  layout: LayoutOptions
}

/**
 * Tells of symbolic links that lead to data of another split or dataset than they lie in. Links are not followed, so that
 * no group holds them; but whoever trains on what directories show meets the same file twice.
 * @returns notices, safe to show
 */
export async function linksAstray(
  placed: Placed,
  { exclude, source }: Pick<Options, 'exclude' | 'source'>,
  world: Pick<World, 'root'>,
): Promise<string[]> {
  const { listing } = placed
  const { textOf, unread } = await readLinks(listing, listing.chosen, source, world)
  const follow = linkFollower(textOf, world.root)
  const excluded = exclude.map((glob) => globMatcher(glob))
  const targets = new Map<string, string>()
  for (const link of textOf.keys()) {
    const target = follow(link)
    if (target !== null && !excluded.some((matches) => matches(link))) targets.set(link, target)
  }
  const notices: string[] = []
  if (targets.size > 0) {
    const { tooMany, ...ways } = waysThrough(targets, listing, placed.data)
    if (ways.found.length > 0) addAll(notices, toldOf(astray(ways, placed)))
    if (tooMany > 0)
      notices.push(`${countOf(tooMany, 'symbolic link')} to directories of very many files: not looked into`)
  }
  if (unread > 0)
    notices.push(`${countOf(unread, 'symbolic link')}: this clone lacks what they say, so that is not told`)
  return notices
}

/** A link with the places of it and of what it leads to. */
interface Stray extends Way {
  from: Readonly<Place>
  to: Readonly<Place>
}

/** The links that lead elsewhere, each once, by the layout that would hold if all of them were followed. */
function astray(
  { found, entries }: Omit<ReturnType<typeof waysThrough>, 'tooMany'>,
  placed: Placed,
): Stray[] {
  const ways = Int32Array.from(found, ({ entry }) => entry)
  const listing = { ...placed.listing, entries }
  const { first } = lookAtNames({ ...listing, chosen: ways })
  // What is there already is what it was found to be.
  first.states.set(placed.states.subarray(0, placed.listing.entries.names.length))
  const surveyed = survey(listing, concatenated(placed.data, ways), first.states)
  const layout = layoutOf(surveyed, placed.layout)
  const strays = new Map<string, Stray>()
  for (const way of found) {
    if (strays.has(way.link) || !canBeData(first.states[way.entry] as number)) continue
    const path = pathAt(entries, way.entry)
    const from = layout.placementOf(path)
    const to = layout.placementOf(pathAt(entries, way.file))
    const copies = [
      { file: { path }, ...from },
      { file: { path: way.target }, ...to },
    ]
    if (from.dataset !== to.dataset || splitLeakage.isBrokenBy(copies))
      strays.set(way.link, { ...way, from, to })
  }
  return [...strays.values()].sort((left, right) => comparePaths(left.link, right.link))
}

function toldOf(strays: readonly Stray[]): string[] {
  if (strays.length === 0) return []
  const named = strays.slice(0, MOST_NAMED).map((stray) => {
    return `${display(stray.link)}${nameOf(stray, 'from')} leads to ${display(stray.target)}${nameOf(stray, 'to')}`
  })
  const rest = strays.length - named.length
  const what =
    strays.length === 1
      ? '1 symbolic link points to data of another split or dataset, and is not compared'
      : `${countOf(strays.length, 'symbolic link')} point to data of another split or dataset, and are not compared`
  return [`${what}: ${named.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'other')}` : ''}`]
}

/** The split where that differs, else the dataset. */
function nameOf({ from, to }: Stray, side: 'from' | 'to'): string {
  const place = side === 'from' ? from : to
  if (from.split !== to.split) return place.split === null ? '' : ` (${display(place.split)})`
  return place.dataset ? ` (${display(directoryOfDataset(place.dataset))})` : ''
}
