import { type DvcDirectoryEntry, dvcDirectoryHash, isInnerPath } from './dvc-directory.js'
import { type OutputHash, readOutputHash } from './dvc-hash.js'
import type { ContentIdentity } from './identity.js'
import type { YamlNode, YamlTree } from './yaml-tree.js'

/** A file in a directory whose list stands in the DVC file itself. */
export interface DvcListedFile {
  /** Below the output, with `/`. */
  readonly relativePath: string
  readonly identity: ContentIdentity | null
}

/**
 * Reads the list of a directory's files, which DVC writes into its own file where the remote keeps versions.
 * `null` if there is none, and for one with a path twice or out of the directory.
 * @param written, hashName as `readOutputHash` takes them, of the output
 */
export function readListedFiles(
  tree: YamlTree,
  node: YamlNode | undefined,
  written: string,
  hashName: string | null,
): DvcListedFile[] | null {
  const files: DvcListedFile[] = []
  const paths = new Set<string>()
  const items = tree.items(node)
  for (const item of items ?? []) {
    const fields = tree.fields(item)
    const relativePath = tree.text(fields?.get('relpath'))
    if (fields === null || !isInnerPath(relativePath) || paths.has(relativePath)) return null
    paths.add(relativePath)
    files.push({ relativePath, identity: readOutputHash(tree, fields, written, hashName).identity })
  }
  return items === null ? null : files
}

/** What DVC takes from the list for the directory as a whole. */
export function directoryOfFiles(files: readonly DvcListedFile[]): OutputHash {
  const entries: DvcDirectoryEntry[] = []
  const algorithms = new Set<string>()
  let size: number | null = 0
  for (const { relativePath, identity } of files) {
    if (identity?.algorithm !== 'md5' && identity?.algorithm !== 'md5-lf') continue
    algorithms.add(identity.algorithm)
    entries.push({ relativePath, md5: identity.hex })
    size = size === null || identity.size === null ? null : size + identity.size
  }
  const isWhole = files.length > 0 && entries.length === files.length
  const algorithm = algorithms.has('md5') ? 'md5-directory' : 'md5-lf-directory'
  return {
    identity: isWhole ? { algorithm, hex: dvcDirectoryHash(entries), size } : null,
    isDirectory: true,
    size: isWhole ? size : null,
    fileCount: files.length,
  }
}
