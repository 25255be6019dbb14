import type { DataFiles, Layout } from '../model.js'
import type { PrintSource } from './print-source.js'

/** What the base holds. */
export interface BaseFiles {
  files: DataFiles
  layout: Layout
}

/** Contents of now, then those that the base alone had, which can be read where the base's can. */
export interface BothContents extends PrintSource {
  /** How many of them are of now. */
  now: number
  /** By content: numbers of files of the base. */
  then: ReadonlyMap<number, readonly number[]>
}
