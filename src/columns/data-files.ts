import type { DataFile, DataFiles, Numbers, ObjectFormat, Pointer, StoredPointer } from '../model.js'
import { pickNames } from './names.js'
import { isFromZero, numbersTo, pickNumbers, select, valuesOf } from './numbers.js'
import { createObjectIds } from './object-ids.js'
import { parentDirectory, pathAt, pathColumns } from './paths.js'

/** In `DataFiles.sizes`: not known. */
export const UNKNOWN_SIZE = -1

/** In `DataFiles.contents`: not named by git, to be compared by reading. */
export const NOT_NAMED = -1

/** In `DataFiles.contents`: what the file holds is no data, only says which data it stands for. */
export const ELSEWHERE = -2

/** A size as objects have it: `null` if it is not known. */
export function knownSize(size: number): number | null {
  return size === UNKNOWN_SIZE ? null : size
}

/**
 * One of the files by its number.
 * @param objectId git's id of its content where the caller has it at hand
 */
export function dataFileAt(files: DataFiles, file: number, objectId?: string): DataFile {
  const content = files.contents[file] as number
  const dataFile: DataFile = {
    path: pathAt(files, file),
    size: knownSize(files.sizes[file] as number),
    objectId: content < 0 ? null : (objectId ?? files.objectIds.hex(content)),
    directory: files.directories[files.directoryOf[file] as number] as string,
  }
  const links = files.links.get(file)
  if (links !== undefined) dataFile.links = links
  const stored = files.pointers.get(file)
  if (stored !== undefined) {
    const { kind, identity, describedIn, hasPlace, fileCount } = stored
    dataFile.pointer = { kind, identity, path: hasPlace ? dataFile.path : null }
    if (fileCount !== undefined) dataFile.pointer.fileCount = fileCount
    dataFile.path = describedIn ?? dataFile.path
    dataFile.directory = parentDirectory(placeOf(dataFile))
  }
  return dataFile
}

/** Where the data of a file belongs: what its split and its label are read from, and what tells it from others. */
export function placeOf({ path, pointer }: DataFile): string {
  return pointer?.path ?? path
}

/** The directory of that place. */
export function directoryOfPlace(file: DataFile): string {
  return file.directory ?? parentDirectory(placeOf(file))
}

/** The numbers of the files that are compared by reading. */
export function unnamedFiles({ contents }: Pick<DataFiles, 'contents'>): number[] {
  const numbers: number[] = []
  for (let file = 0; file < contents.length; file++) if (contents[file] === NOT_NAMED) numbers.push(file)
  return numbers
}

/** What a column has for some files; the column itself where that is all of them. */
export function pick<Value>(column: Value[], numbers: Numbers): Value[] {
  if (numbers.length === column.length && isFromZero(numbers)) return column
  const picked = new Array<Value>(numbers.length)
  for (let at = 0; at < numbers.length; at++) picked[at] = column[numbers[at] as number] as Value
  return picked
}

/** All of the files, an object for each: for few. */
export function listDataFiles(files: DataFiles): DataFile[] {
  return Array.from(numbersTo(files.names.length), (file) => dataFileAt(files, file))
}

/** The columns of these files. */
export function dataFileColumns(files: readonly DataFile[], format: ObjectFormat = 'sha1'): DataFiles {
  const objectIds = createObjectIds(format)
  return {
    ...pathColumns(files.map(placeOf)),
    sizes: files.map(({ size }) => size ?? UNKNOWN_SIZE),
    contents: files.map(({ objectId, pointer }) => {
      if (pointer) return ELSEWHERE
      return objectId === null ? NOT_NAMED : objectIds.addHex(objectId)
    }),
    objectIds,
    modified: files.map(() => 0),
    pointers: new Map(
      files.flatMap(({ pointer, path }, file) => (pointer ? [[file, stored(pointer, path)] as const] : [])),
    ),
    links: new Map(files.flatMap(({ links }, file) => (links ? [[file, links] as const] : []))),
  }
}

function stored({ kind, identity, path: place, fileCount }: Pointer, path: string): StoredPointer {
  const describedIn = place === null || place === path ? null : path
  const pointer: StoredPointer = { kind, identity, describedIn, hasPlace: place !== null, objectId: null }
  return fileCount === undefined ? pointer : { ...pointer, fileCount }
}

/** These of the files, in the order of their numbers here. */
export function pickDataFiles(files: DataFiles, numbers: Numbers): DataFiles {
  return {
    directories: files.directories,
    directoryOf: pickNumbers(files.directoryOf, numbers),
    names: pickNames(files.names, numbers),
    sizes: valuesOf(numbers, (file) => files.sizes[file] as number),
    contents: pickNumbers(files.contents, numbers),
    objectIds: files.objectIds,
    modified: pick(files.modified, numbers),
    pointers: pickFrom(files.pointers, numbers),
    links: pickFrom(files.links, numbers),
  }
}

/** What a map has for some files, by their numbers among these. */
export function pickFrom<Value>(map: ReadonlyMap<number, Value>, numbers: Numbers): Map<number, Value> {
  const picked = new Map<number, Value>()
  if (map.size === 0) return picked
  for (let place = 0; place < numbers.length; place++) {
    const value = map.get(numbers[place] as number)
    if (value !== undefined) picked.set(place, value)
  }
  return picked
}

/** The files but for those at these paths. */
export function withoutPaths(files: DataFiles, paths: ReadonlySet<string>): DataFiles {
  if (paths.size === 0) return files
  const isKept = (file: number): boolean => !paths.has(pathAt(files, file))
  return pickDataFiles(files, select(numbersTo(files.names.length), isKept))
}
