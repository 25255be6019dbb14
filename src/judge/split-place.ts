/** Where a file's split was recognised. */
export interface SplitPlace {
  split: string
  /** The directory within which splits are compared; `''` is the root. */
  dataset: string
  /** Where in the path the directories of classes would begin; `null` where there can't be any. */
  classStart: number | null
}

/** Finds the split of a file by its path; `null`: it has none. */
export type FindSplit = (path: string) => SplitPlace | null
