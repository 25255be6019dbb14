import type { RecognisedBy } from '../model.js'

/** Where a file's split was recognised other than by directories and names. */
export interface SplitPlace {
  split: string
  /** The dataset within which splits are compared: a directory, or one of several in it. */
  dataset: string
  /** Where in the path the directories of classes would begin; `null` where there can't be any. */
  classStart: number | null
  by: RecognisedBy
}

/** Finds what is said of the split of a path; `null`: nothing. */
export type FindSplit = (path: string) => SplitPlace | null
