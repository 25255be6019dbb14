import { filesNamed } from '../../columns/names.js'
import { numbersTo } from '../../columns/numbers.js'
import { baseName, filesAt, pathAt } from '../../columns/paths.js'
import type { DataFiles, ObjectIds, StagedFiles, StoredPointer } from '../../model.js'
import { FILE } from '../entries.js'
import type { ScopedListing } from '../sources.js'

/** What the base recorded, and which of its entries are pointers. */
export interface Recorded extends ScopedListing {
  pointers: ReadonlyMap<number, StoredPointer>
}

/** A file that is no sample and has the content of one. */
export interface CopyApart {
  path: string
  /** The path of the sample. */
  sample: string
}

/**
 * The files of the index that are no samples, have the content of one, and did not have it in the base.
 * @param base what the base recorded
 */
export function stagedCopies(base: Recorded, staged: StagedFiles, files: DataFiles): CopyApart[] {
  const { sampleOf, spare } = samplesByContent(staged, files)
  if (!sampleOf.some((sample, content) => sample !== NONE && (spare[content] as number) > 0)) return []
  const apart = filesApart(staged, files, sampleOf, spare)
  if (apart.length === 0) return []
  // A sample may hold something else on disk than what is staged of it.
  const samples = filesAt(
    files,
    numbersTo(files.names.length),
    apart.map(([path]) => path),
  )
  const outside = apart.filter(
    ([path]) => !samples.has(path) && base.scope.some(({ includes }) => includes(path)),
  )
  if (outside.length === 0) return []
  const before = contentsAt(
    base,
    outside.map(([path]) => path),
  )
  return outside.flatMap(([path, entry]) => {
    const content = staged.contents[entry] as number
    if (before.get(path) === staged.objectIds.hex(content)) return []
    return [{ path, sample: pathAt(files, sampleOf[content] as number) }]
  })
}

const NONE = -1

interface Samples {
  /** By the number of each content that is staged: the first sample that has it, itself or as a pointer. */
  sampleOf: Int32Array
  /** How many more files than samples have it. */
  spare: Int32Array
}

function samplesByContent({ objectIds, kinds, contents }: StagedFiles, files: DataFiles): Samples {
  const sampleOf = new Int32Array(objectIds.count).fill(NONE)
  const spare = new Int32Array(objectIds.count)
  for (let entry = 0; entry < kinds.length; entry++) {
    const content = contents[entry] as number
    if (kinds[entry] === FILE && content >= 0) spare[content] = (spare[content] as number) + 1
  }
  eachSample(files, objectIds, (file, content) => {
    spare[content] = (spare[content] as number) - 1
    if (sampleOf[content] === NONE) sampleOf[content] = file
  })
  return { sampleOf, spare }
}

/** Every sample with the number that its content, or the file that stands for it, has among other ids. */
function eachSample(files: DataFiles, ids: ObjectIds, take: (file: number, content: number) => void): void {
  const isShared = files.objectIds === ids
  const { count } = ids
  for (let file = 0; file < files.contents.length; file++) {
    const known = files.contents[file] as number
    const content = known < 0 || isShared ? known : ids.find(files.objectIds.hex(known))
    if (content >= 0 && content < count) take(file, content)
  }
  for (const [file, { objectId, describedIn }] of files.pointers) {
    const content = objectId === null || describedIn !== null ? NONE : ids.find(objectId)
    if (content >= 0) take(file, content)
  }
}

/** The files of the index that are no samples, but have the content of one: path and number. */
function filesApart(
  staged: StagedFiles,
  files: DataFiles,
  sampleOf: Int32Array,
  spare: Int32Array,
): [path: string, entry: number][] {
  const isAsked = (content: number): boolean => sampleOf[content] !== NONE && (spare[content] as number) > 0
  const samples = new Set<string>()
  eachSample(files, staged.objectIds, (file, content) => {
    if (isAsked(content)) samples.add(pathAt(files, file))
  })
  if (samples.size === 0) return []
  const apart: [string, number][] = []
  for (let entry = 0; entry < staged.kinds.length; entry++) {
    const content = staged.contents[entry] as number
    if (staged.kinds[entry] !== FILE || content < 0 || !isAsked(content)) continue
    const path = pathAt(staged, entry)
    if (!samples.has(path)) apart.push([path, entry])
  }
  return apart
}

/** Git's id of what the base has at some paths. */
export function contentsAt(
  { entries, objectIds, pointers }: Recorded,
  wanted: readonly string[],
): Map<string, string> {
  const paths = new Set(wanted)
  const names = new Set(wanted.map(baseName))
  const found = new Map<string, string>()
  for (const entry of filesNamed(entries.names, names)) {
    const path = pathAt(entries, entry)
    const content = entries.contents[entry] as number
    if (!paths.has(path)) continue
    if (content >= 0) found.set(path, objectIds.hex(content))
    else {
      const { objectId, describedIn } = pointers.get(entry) ?? {}
      if (objectId && describedIn === null) found.set(path, objectId)
    }
  }
  return found
}
