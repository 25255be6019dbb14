import type { ContentCache } from '../../cache/content-cache.js'
import { NOT_NAMED, pickDataFiles, UNKNOWN_SIZE } from '../../columns/data-files.js'
import { numbersTo, select } from '../../columns/numbers.js'
import { pathAt, pickPaths } from '../../columns/paths.js'
import { locationsOf } from '../../content/locations.js'
import { createReader } from '../../content/remembered.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import {
  type ApartFiles,
  type DataFiles,
  MEASURED,
  type Numbers,
  type Repository,
  type Snapshot,
  type World,
} from '../../model.js'
import { addChange, testIn } from '../git/changes.js'
import { differences } from '../git/differences.js'
import { readUntracked } from '../git/work-tree.js'
import { pointersAmong, pointersByName } from './pointers.js'
import { type CopyApart, contentsAt, type Recorded } from './staged.js'

/** What was found, and what it took. */
export interface FoundOnDisk {
  copies: CopyApart[]
  bytesRead: number
}

/**
 * The files that are no samples, have the content of one, and did not have it in the base, of those that no index tells
 * of. Only what git says is changed or new, and has the size of a sample, is read; what git ignores comes with no change.
 * @param base what the base recorded
 */
export async function copiesOnDisk(
  base: Recorded,
  now: Pick<Snapshot, 'apart' | 'files' | 'staged' | 'objectFormat'>,
  repository: Repository,
  world: World,
  cache: ContentCache | null,
): Promise<FoundOnDisk> {
  const { apart, files, staged } = now
  if (apart.names.length === 0 || files.names.length === 0) return { copies: [], bytesRead: 0 }
  // Where the index was listed all of them are such.
  const isChanged =
    staged === null && base.commit !== undefined
      ? testIn(await changedSince(base.commit, repository), apart, base.fromTopLevel)
      : () => true
  const changed = select(numbersTo(apart.names.length), isChanged)
  if (changed.length === 0) return { copies: [], bytesRead: 0 }

  const sizes = await sizesOf(files, repository)
  const pointers = pointersByName(files)
  const onDisk = select(changed, (file) => (apart.contents[file] as number) < 0)
  const measured = await measure(apart, onDisk, files.objectIds, world)
  const wanted = pickDataFiles(
    measured,
    select(numbersTo(measured.names.length), (file) => sizes.has(measured.sizes[file] as number)),
  )
  const named = await nameThem(wanted, now, world, cache)
  for (const file of changed) {
    const content = apart.contents[file] as number
    if (content >= 0) named.found.push({ path: pathAt(apart, file), objectId: files.objectIds.hex(content) })
  }
  const sampleOf = await samplesNamed(now, wanted, named, world, cache)
  const before = contentsAt(
    base,
    named.found.map(({ path }) => path),
  )
  const copies = named.found.flatMap(({ path, objectId }) => {
    const sample = sampleOf.samples.get(objectId)
    return sample === undefined || before.get(path) === objectId ? [] : [{ path, sample }]
  })
  const bytesRead = named.bytesRead + sampleOf.bytesRead
  if (pointers.size === 0) return { copies, bytesRead }
  const standing = pointersAmong(measured, pointers, world)
  return { copies: [...copies, ...standing.copies], bytesRead: bytesRead + standing.bytesRead }
}

/** What differs from a commit on disk, and what git neither tracks nor ignores. */
async function changedSince(commit: string, repository: Repository): Promise<Map<string, Set<string>>> {
  const changes = new Map<string, Set<string>>()
  const form = ['--raw', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=all']
  const output = await repository.run(['diff-index', ...form, commit, '--'])
  for (const { path } of differences(output, 'diff-index')) addChange(changes, path)
  for (const path of (await readUntracked(repository)).paths) addChange(changes, path)
  return changes
}

/** The sizes that samples have; what of them nobody asked for yet is asked for. */
async function sizesOf(
  { sizes, contents, objectIds }: DataFiles,
  repository: Repository,
): Promise<Set<number>> {
  const found = new Set<number>()
  const unknown = new Set<number>()
  for (let file = 0; file < sizes.length; file++) {
    const size = sizes[file] as number
    if (size !== UNKNOWN_SIZE) found.add(size)
    else if ((contents[file] as number) >= 0) unknown.add(contents[file] as number)
  }
  const ids = Array.from(unknown, (content) => objectIds.hex(content))
  for (const [, size] of await readObjectSizes(repository, ids)) found.add(size)
  return found
}

async function measure(
  apart: ApartFiles,
  numbers: Numbers,
  objectIds: DataFiles['objectIds'],
  world: World,
): Promise<DataFiles> {
  const sizes = new Float64Array(numbers.length).fill(UNKNOWN_SIZE)
  const modified: number[] = []
  const columns = {
    ...pickPaths(apart, numbers),
    ...{ sizes, modified, objectIds, pointers: new Map(), links: new Map() },
    contents: new Int32Array(numbers.length).fill(NOT_NAMED),
  }
  const tasks = numbers.length === 0 ? [] : [locationsOf(world.root, apart, numbers)]
  await world.workers.run(
    'measure',
    tasks,
    (result) => {
      for (let file = 0; file < numbers.length; file++) {
        const state = result.states[file]
        if (state === MEASURED.file || state === MEASURED.linked) sizes[file] = result.sizes[file] as number
        modified[file] = result.modified[file] as number
      }
    },
    () => {},
  )
  return columns
}

interface Named {
  found: { path: string; objectId: string }[]
  bytesRead: number
}

/** What git would call the contents of files; what can't be read is no copy that could be told. */
async function nameThem(
  files: DataFiles,
  { objectFormat }: Pick<Snapshot, 'objectFormat'>,
  world: World,
  cache: ContentCache | null,
): Promise<Named> {
  const named: Named = { found: [], bytesRead: 0 }
  const reader = createReader({ files, objectFormat }, world, cache)
  const reading = await reader.names([...numbersTo(files.names.length)], (file, { objectId }) => {
    named.found.push({ path: pathAt(files, file), objectId })
  })
  named.bytesRead = reading.bytesRead
  return named
}

/** The samples that have the contents found: those that git names, and those on disk that begin like one of them. */
async function samplesNamed(
  { files, objectFormat }: Pick<Snapshot, 'files' | 'objectFormat'>,
  candidates: DataFiles,
  { found }: Named,
  world: World,
  cache: ContentCache | null,
): Promise<{ samples: Map<string, string>; bytesRead: number }> {
  const samples = new Map<string, string>()
  const contents = new Set(found.map(({ objectId }) => files.objectIds.find(objectId)))
  const sizes = new Set(candidates.sizes)
  const alike: number[] = []
  for (let file = 0; file < files.names.length; file++) {
    const content = files.contents[file] as number
    if (content >= 0 && contents.has(content)) {
      const id = files.objectIds.hex(content)
      if (!samples.has(id)) samples.set(id, pathAt(files, file))
    } else if (content === NOT_NAMED && sizes.has(files.sizes[file] as number)) alike.push(file)
  }
  if (alike.length === 0) return { samples, bytesRead: 0 }
  const heads = new Set<bigint>()
  const ofCandidates = createReader({ files: candidates, objectFormat }, world, cache)
  const first = await ofCandidates.heads([...numbersTo(candidates.names.length)], (_, hash) => {
    heads.add(hash)
  })
  const reader = createReader({ files, objectFormat }, world, cache)
  const begun: number[] = []
  const second = await reader.heads(alike, (file, hash) => {
    if (heads.has(hash)) begun.push(file)
  })
  const third = await reader.names(
    begun.sort((left, right) => left - right),
    (file, { objectId }) => {
      const known = samples.get(objectId)
      const path = pathAt(files, file)
      if (known === undefined || path < known) samples.set(objectId, path)
    },
  )
  return { samples, bytesRead: first.bytesRead + second.bytesRead + third.bytesRead }
}
