import { nameAt } from '../columns/names.js'
import { pathIn } from '../columns/paths.js'
import type { FileLocations, Numbers, PathColumns } from '../model.js'
import { locateText } from '../paths/locate.js'
import { encodePath, isUtf8Path } from '../paths/lossless.js'

/** The locations of some files of a snapshot, in the order of `numbers`, for a task. */
export function locationsOf(root: string, files: PathColumns, numbers: Numbers): FileLocations {
  const directories: string[] = []
  const directoryOf: number[] = []
  const names: string[] = []
  const local = new Map<number, number>()
  for (const file of numbers) {
    const directory = files.directoryOf[file] as number
    let number = local.get(directory)
    if (number === undefined) {
      number = directories.push(locateText(root, files.directories[directory] as string)) - 1
      local.set(directory, number)
    }
    directoryOf.push(number)
    names.push(nameAt(files.names, file))
  }
  // No name holds a slash.
  return { directories, directoryOf, names: names.join('/') }
}

/** Each location in the form that Node's file functions take. */
export function openLocations({ directories, directoryOf, names }: FileLocations): (string | Buffer)[] {
  if (directoryOf.length === 0) return []
  // Asked once for all: most names are text, which needs no further look.
  const isText = isUtf8Path(names) && directories.every(isUtf8Path)
  return names.split('/').map((name, file) => {
    const location = pathIn(directories[directoryOf[file] as number] as string, name)
    return isText ? location : encodePath(location)
  })
}
