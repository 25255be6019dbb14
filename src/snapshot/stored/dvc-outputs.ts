import { lstatSync } from 'node:fs'
import { select } from '../../columns/numbers.js'
import { isWithin, parentDirectory } from '../../columns/paths.js'
import { SOURCE_FACTS, type StoredPointer, type World } from '../../model.js'
import { locate } from '../../paths/locate.js'
import { countOf } from '../../text/quantity.js'
import type { ScopeEntry } from '../scope.js'
import type { ScopedListing } from '../sources.js'
import type { StoredBuilder, StoredOptions } from './builder.js'
import type { DvcData } from './dvc-data.js'
import { type DvcDescription, findDvcDescriptions } from './dvc-descriptions.js'
import { findOccupied } from './dvc-occupied.js'
import { readDescriptions } from './dvc-reading.js'

/** One file or directory that an output stands for. */
interface Planned {
  data: DvcData
  description: DvcDescription
  /** Where the whole output lies, to look whether it was fetched. */
  output: string | null
}

/**
 * Adds the data that DVC keeps, as its files describe it: what lies in scope itself, or is described there. What the
 * listing has at its place is the data itself, and stands. What is described twice counts once.
 */
export async function readDvcOutputs(
  listing: ScopedListing,
  options: StoredOptions,
  world: World,
  into: StoredBuilder,
): Promise<void> {
  const descriptions = findDvcDescriptions(listing, options.exclude, world)
  if (descriptions.length === 0) return
  const read = await readDescriptions(descriptions, listing, world, into, options.base)
  const places = new Set(descriptions.map(({ place }) => place))
  const ours = new Set(select(listing.chosen, (entry) => places.has(entry)))

  const planned = new Map<string, Planned>()
  const outside: Planned[] = []
  for (const description of descriptions) {
    const { path: describedIn, place } = description
    const { outputs, problem } = read(description)
    const isOurs = typeof place === 'number' && ours.has(place)
    if (problem !== null && (isOurs || mayHide(describedIn, listing.scope))) {
      into.errors.push({ path: describedIn, message: problem })
    }
    if (isOurs) into.drop(place)
    for (const { path: output, data } of outputs) {
      for (const each of data()) {
        const { path } = each
        if (!isOurs && !isIncluded(path, listing.scope)) continue
        if (path === null) outside.push({ data: each, description, output })
        else if (!planned.has(path)) planned.set(path, { data: each, description, output })
      }
    }
  }
  const kept = addAll([...planned.values(), ...outside], planned.keys(), listing, into)
  if (SOURCE_FACTS[options.source].seesDisk) noteAbsent(kept, world, into)
}

/** @returns the places of the outputs that are not in the listing */
function addAll(
  planned: readonly Planned[],
  places: Iterable<string>,
  listing: ScopedListing,
  into: StoredBuilder,
): Set<string> {
  const { real, links } = findOccupied(listing, places)
  const outputs = new Set<string>()
  for (const { data, description, output } of planned) {
    const { path, identity, size, fileCount } = data
    if (path !== null && real.has(path)) continue
    if (output !== null) outputs.add(output)
    const pointer: StoredPointer = {
      kind: 'dvc',
      identity,
      describedIn: path === null ? null : description.path,
      hasPlace: path !== null,
      objectId: objectIdOf(description, listing),
      ...(fileCount === undefined ? {} : { fileCount }),
    }
    const link = path === null ? undefined : links.get(path)
    if (link !== undefined) into.mark(link, pointer, size)
    else into.add(path ?? description.path, pointer, size)
  }
  return outputs
}

function objectIdOf({ place }: DvcDescription, { entries, objectIds }: ScopedListing): string | null {
  const content = typeof place === 'number' ? (entries.contents[place] as number) : -1
  return content < 0 ? null : objectIds.hex(content)
}

function noteAbsent(outputs: ReadonlySet<string>, { root }: World, into: StoredBuilder): void {
  const absent = [...outputs].filter((output) => !isThere(locate(root, output))).length
  if (absent === 0) return
  into.notes.push(
    `${countOf(absent, 'output')} of DVC whose data was not fetched: compared by what the files of DVC say; \`dvc pull\` fetches it`,
  )
}

function isThere(location: string | Buffer): boolean {
  try {
    return lstatSync(location, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function isIncluded(path: string | null, scope: readonly ScopeEntry[]): boolean {
  return path !== null && scope.some(({ includes }) => includes(path))
}

/** Whether a file of DVC that can't be read, and lies out of scope, may keep data out of sight that lies in it. */
function mayHide(path: string, scope: readonly ScopeEntry[]): boolean {
  const data = path.replace(/\.dvc$/, '')
  if (data !== path) return isIncluded(data, scope) || isIncluded(`${data}/`, scope)
  const directory = parentDirectory(path)
  return scope.some(({ base }) => isWithin(base, directory))
}
