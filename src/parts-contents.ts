import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathAt } from './columns/paths.js'
import type { ReadElsewhere } from './compare/print-source.js'
import type { DataFiles, Numbers, World } from './model.js'
import type { Part } from './parts/file/read.js'
import { picturesOf } from './parts/pictures.js'
import { writeTables } from './parts/tables.js'
import { lookIfPossible } from './paths/look.js'
import { encodePath } from './paths/lossless.js'

/** Tables of one listing that parts hold whole, as far as they do. */
export interface TablesOfParts {
  parts: readonly Part[]
  /** The tables. */
  files: DataFiles
  /** Whether those that no part holds may be read below the root, where they are as large as they were. */
  mayBeHere: boolean
}

/** Where the content of a path was put to be read, as in `ContentPlaces`. */
export type Written = (path: string) => string | undefined

/** Writes out the tables that parts hold whole, of now and of the base, for as long as they are used. */
export async function withTables<Result>(
  listings: readonly TablesOfParts[],
  { root }: Pick<World, 'root'>,
  use: (written: readonly Written[]) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'data-hygiene-'))
  try {
    const nowhere = join(folder, 'none')
    const all: Written[] = []
    for (const { parts, files, mayBeHere } of listings) {
      const written = writeTables(parts, folder)
      for (let file = 0; file < files.names.length; file++) {
        const path = pathAt(files, file)
        if (!mayBeHere || written.has(path) || files.pointers.has(file)) continue
        const stat = lookIfPossible(encodePath(resolve(root, path)))
        if (stat !== undefined && stat.size !== files.sizes[file]) written.set(path, nowhere)
      }
      all.push((path) => written.get(path) ?? (mayBeHere ? undefined : nowhere))
    }
    return await use(all)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What parts hold of pictures, of one listing. */
export interface PicturesOfParts {
  parts: readonly Part[]
  files: DataFiles
  /** By number of the file: its number in the listing. */
  numbers: Numbers
}

/** Gives what parts hold of pictures, be they of now or of the base. */
export function picturesRead(listings: readonly PicturesOfParts[]): ReadElsewhere {
  const held = new Map(
    listings.map(({ parts, files, numbers }) => [files, picturesOf(parts, numbers)] as const),
  )
  return {
    prints: async (files, take) => held.get(files)?.prints(take),
    pixels: async (files, take) => held.get(files)?.pixels(take),
  }
}
