import type { Directory, DirectoryClass } from './directory-tree.js'

/** What one of the files that are no samples holds, as a text without `/`; equal for equal contents. */
export type TokenOf = (other: number) => string

/**
 * Divides directories into those that hold the same, from the deepest up: what a directory holds is written as one
 * text, in which a directory below it is the number of its class. Whole texts are compared, so that nothing rests on
 * a hash.
 * @param directories each after the one that holds it
 */
export function classify(directories: readonly Directory[], tokenOf: TokenOf): DirectoryClass[] {
  const classes = new Map<string, DirectoryClass & { number: number }>()
  const below = new Map<Directory, string[]>()
  for (let at = directories.length - 1; at >= 0; at--) {
    const directory = directories[at] as Directory
    const held = [
      ...directory.entries,
      ...directory.others.map(({ name, file }) => `${name}/${tokenOf(file)}`),
      ...(below.get(directory) ?? []),
    ]
    // No name holds a slash.
    const key = held.sort().join('/')
    let known = classes.get(key)
    if (known === undefined) {
      known = { number: classes.size, directories: [] }
      classes.set(key, known)
    }
    known.directories.push(directory)
    const { parent } = directory
    if (parent === null) continue
    const siblings = below.get(parent)
    const entry = `${directory.name}/d${known.number}`
    if (siblings === undefined) below.set(parent, [entry])
    else siblings.push(entry)
  }
  return [...classes.values()]
}
