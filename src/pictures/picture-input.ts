import type { DataFiles, Group, Layout, Options, PictureComparison } from '../model.js'
import type { BaseFiles } from './both-contents.js'
import type { PicturesRead } from './pictures-read.js'

/** What pictures are compared by. */
export interface PictureInput {
  files: DataFiles
  layout: Layout
  /** Files that are equal by bytes. */
  groups: readonly Group[]
  options: Pick<Options, 'compare' | 'readLimit' | 'rules' | 'source'>
  /** What the base holds; `null`: compared with nothing. */
  base: BaseFiles | null
  /** Directory of the caches, absolute; `null`: none. */
  cache: string | null
  /** What other machines read of pictures, so that none is read here, within whatever limit; absent: nothing. */
  read?: PicturesRead
}

/** What comes of files that are none. */
export function noPictures(groups: PictureComparison['groups']): PictureComparison {
  return { groups, known: null, compared: [], notes: [], bytesRead: 0 }
}
