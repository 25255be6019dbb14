/** The component that begins at `start`, if it is a directory above the file; else `null`. */
export function directoryAt(path: string, start: number): string | null {
  const slash = path.indexOf('/', start)
  return slash <= start ? null : path.slice(start, slash)
}
