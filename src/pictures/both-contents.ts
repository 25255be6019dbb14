import type { ContentPlaces } from '../content/readable.js'
import type { DataFiles, Layout } from '../model.js'
import type { PictureContent } from './picture-files.js'
import type { Prints } from './prints.js'

/** What the base holds. */
export interface BaseFiles {
  files: DataFiles
  layout: Layout
}

/** Contents of now, then those that the base alone had, and which files of the base held each. */
export interface BothContents {
  all: readonly PictureContent[]
  /** How many of them are of now. */
  now: number
  /** By content: numbers of files of the base. */
  then: ReadonlyMap<number, readonly number[]>
  prints: Prints
  /** Where contents of the base can be read. */
  places: ContentPlaces
}
