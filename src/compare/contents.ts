import { dataFileAt, placeOf } from '../columns/data-files.js'
import { pathAt } from '../columns/paths.js'
import { answersByEnding } from '../layout/files/names-by-ending.js'
import { placesOf } from '../layout/places.js'
import type { DataFiles, Group, Layout } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { identityKey } from '../pointers/identity.js'

/** Data files of one moment, and where they stand. */
export interface PlacedFiles {
  files: DataFiles
  layout: Pick<Layout, 'placementOf' | 'divided'>
}

/** A content that is compared beyond its bytes. */
export interface FileContent {
  /** Path of its first file, where its data belongs. */
  path: string
  /** Numbers of its files, of now or of the base; at least one. */
  files: number[]
  /** What names the content at any time: git's id, or a pointer's hash; `null`: it was only read. */
  stored: string | null
  /** The group of its files that are equal by bytes; `null`: none are, or it is one of the base. */
  group: Group | null
  /** The datasets in which its files lie. */
  datasets: string[]
}

/** The files that are covered by their names, without an object for each of a million names. */
export function coveredFiles(
  { names }: Pick<DataFiles, 'names'>,
  covers: (name: string) => boolean,
): number[] {
  const isCovered = answersByEnding(names, covers)
  const numbers: number[] = []
  for (let file = 0; file < names.length; file++) if (isCovered(file)) numbers.push(file)
  return numbers
}

/** How many contents that git has named some files have, without an object for each. */
export function distinctNamed({ contents }: Pick<DataFiles, 'contents'>, numbers: readonly number[]): number {
  return new Set(numbers.map((file) => contents[file] as number).filter((content) => content >= 0)).size
}

/**
 * The contents of some files, each once, in the order of their paths.
 * @param groups files that are equal by bytes
 */
export function contentsOf(
  { files, layout }: PlacedFiles,
  numbers: readonly number[],
  groups: readonly Group[],
  covers: (name: string) => boolean,
): FileContent[] {
  const groupAt = groupsByPlace(numbers.length === 0 ? [] : groups, covers)
  const contents = new Map<string, FileContent>()
  for (const file of numbers) {
    const path = pathAt(files, file)
    const group = groupAt.get(path) ?? null
    const stored = storedName(files, file)
    const key = group === null ? (stored ?? `path:${path}`) : `group:${group.id}:${group.size}`
    const datasets = placesOf(layout, path).map(({ dataset }) => dataset ?? '')
    const known = contents.get(key)
    if (known === undefined) {
      contents.set(key, { path, files: [file], stored, group, datasets: [...new Set(datasets)] })
      continue
    }
    known.files.push(file)
    known.stored ??= stored
    if (comparePaths(path, known.path) < 0) known.path = path
    for (const dataset of datasets) if (!known.datasets.includes(dataset)) known.datasets.push(dataset)
  }
  return [...contents.values()].sort((left, right) => comparePaths(left.path, right.path))
}

/** What names the content of a file at any time: git's id, or a pointer's hash; `null`: it is only read. */
export function storedName(files: DataFiles, file: number): string | null {
  const content = files.contents[file] as number
  if (content >= 0) return `git:${files.objectIds.hex(content)}`
  const identity = files.pointers.get(file)?.identity
  return identity ? identityKey(identity) : null
}

function groupsByPlace(groups: readonly Group[], covers: (name: string) => boolean): Map<string, Group> {
  const found = new Map<string, Group>()
  for (const group of groups) {
    for (const file of group.files) {
      const place = placeOf(file)
      if (covers(place.slice(place.lastIndexOf('/') + 1))) found.set(place, group)
    }
  }
  return found
}

/** The files of a content, as groups hold them. */
export function filesOf({ files, group }: FileContent, all: DataFiles): Group['files'] {
  return group?.files ?? files.map((file) => dataFileAt(all, file))
}
