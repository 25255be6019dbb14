import { nameAt } from '../../columns/names.js'
import { baseName, parentDirectory } from '../../columns/paths.js'
import type { PathColumns } from '../../model.js'

/** Names of files by their directory, which is relative to the top level. */
export type Changes = ReadonlyMap<string, ReadonlySet<string>>

export function addChange(changes: Map<string, Set<string>>, path: string): void {
  const directory = parentDirectory(path)
  const names = changes.get(directory)
  if (names === undefined) changes.set(directory, new Set([baseName(path)]))
  else names.add(baseName(path))
}

/** Tells which of some files are among changes. A directory without any is passed over at once. */
export function testIn(
  changes: Changes | null,
  files: PathColumns,
  fromTopLevel: (path: string) => string,
): (file: number) => boolean {
  if (changes === null || changes.size === 0) return () => false
  const byDirectory = files.directories.map((directory) => changes.get(fromTopLevel(directory)))
  return (file) => byDirectory[files.directoryOf[file] as number]?.has(nameAt(files.names, file)) === true
}
