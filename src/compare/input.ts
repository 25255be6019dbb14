import type { DataFiles, Group, Layout, Options } from '../model.js'
import type { ReadElsewhere } from './print-source.js'

/** What the base holds. */
export interface BaseFiles {
  files: DataFiles
  layout: Layout
}

/** What the base holds, and what is known of equal bytes in it. */
export interface BaseOfContents extends BaseFiles {
  /** Whether it had as many files of a group of equal bytes as there are now. */
  hadAll(group: Group): boolean
}

/** What contents are compared by. */
export interface ContentInput {
  files: DataFiles
  layout: Layout
  /** Files that are equal by bytes. */
  groups: readonly Group[]
  options: Pick<Options, 'compare' | 'readLimit' | 'rules' | 'source'>
  /** What the base holds; `null`: compared with nothing. */
  base: BaseOfContents | null
  /** Directory of the caches, absolute; `null`: none. */
  cache: string | null
  /** What other machines read of pictures, so that none is read here, within whatever limit; absent: nothing. */
  read?: ReadElsewhere
}
