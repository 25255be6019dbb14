/** The directory that holds a path: `''` for what lies in the root, `/` for what lies in that of the machine. */
export function parentDirectory(path: string): string {
  const slash = path.lastIndexOf('/')
  if (slash === 0) return '/'
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The last component of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The component that begins at `start`, if it is a directory above the file; else `null`. */
export function directoryAt(path: string, start: number): string | null {
  const slash = path.indexOf('/', start)
  return slash <= start ? null : path.slice(start, slash)
}
