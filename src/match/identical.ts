import type { DataFile, Evidence, Group, Match, Snapshot, World } from '../model.js'
import { EVIDENCE } from '../model.js'
import { createContentReader } from './content-reader.js'
import { createNarrow } from './narrow.js'

/**
 * Files with byte-equal content. Those that git has named are compared by that name, and nothing of them is
 * read. Of the others only those are read whose size another file has: against a named file by git's own hash,
 * among themselves in ever narrower sets (see `narrow.ts`).
 */
export async function matchIdentical(snapshot: Snapshot, world: World): Promise<Match> {
  const named = new Map<string, DataFile[]>()
  const unnamed: DataFile[] = []
  const namedSizes = new Set<number | null>()
  for (const file of snapshot.files) {
    if (file.objectId === null) {
      unnamed.push(file)
    } else {
      addTo(named, file.objectId, file)
      namedSizes.add(file.size)
    }
  }
  if (unnamed.length > 0) world.progress.phase('comparing contents')
  const reader = createContentReader(snapshot.objectFormat, world)
  const narrow = await createNarrow(reader)
  // A named content of unknown size may equal a file of any size.
  const meetsNamed = (size: number): boolean => namedSizes.has(size) || namedSizes.has(null)
  const groups: Group[] = []
  const read = new Set<DataFile>()
  for (const [size, files] of bySize(unnamed)) {
    if (meetsNamed(size)) {
      for (const file of files) {
        const id = reader.objectId(file)
        if (id === null) continue
        read.add(file)
        addTo(named, id, file)
      }
    } else if (files.length > 1) {
      for (const { objectId, members } of narrow(files, size)) {
        groups.push({ id: `git:${objectId}`, evidence: ['bytes'], size, files: members })
      }
    }
  }
  for (const [objectId, files] of named) {
    if (files.length < 2) continue
    groups.push({ id: `git:${objectId}`, evidence: evidenceOf(files, read), size: sizeOf(files), files })
  }
  return { groups, errors: reader.errors, bytesRead: reader.bytesRead() }
}

function bySize(files: readonly DataFile[]): Map<number, DataFile[]> {
  const sizes = new Map<number, DataFile[]>()
  for (const file of files) addTo(sizes, file.size ?? 0, file)
  return sizes
}

/** Members that were named by git have git's word, members that were read have their bytes. */
function evidenceOf(files: readonly DataFile[], read: ReadonlySet<DataFile>): Evidence[] {
  const proofs = new Set(files.map((file): Evidence => (read.has(file) ? 'bytes' : 'git-oid')))
  return EVIDENCE.filter((evidence) => proofs.has(evidence))
}

/** Git's own size where it is known: a file that git converts has another one on disk. */
function sizeOf(files: readonly DataFile[]): number | null {
  return files.find((file) => file.size !== null)?.size ?? null
}

function addTo<Key>(map: Map<Key, DataFile[]>, key: Key, file: DataFile): void {
  const files = map.get(key)
  if (files) files.push(file)
  else map.set(key, [file])
}
