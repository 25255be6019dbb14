/** What a split, or labels, were recognised by; `option`: the user says so. */
export const RECOGNISED_BY = ['option', 'card', 'list', 'directories', 'names'] as const
export type RecognisedBy = (typeof RECOGNISED_BY)[number]

/** A split or a label of a dataset, and how many samples it has. */
export interface RecognisedSplit {
  name: string
  samples: number
  by: RecognisedBy
}

export interface RecognisedLabel {
  name: string
  samples: number
}

/** What was recognised of one dataset. */
export interface RecognisedDataset {
  /** Its directory; `''` is the root. */
  path: string
  /** All its samples, those without a split or a label too. */
  samples: number
  /** Train, validation, test, then the others by name; empty if it has no splits. */
  splits: RecognisedSplit[]
  /** Most samples first, then by name; empty if it has no labels. */
  labels: RecognisedLabel[]
  /** `null`: no labels. */
  labelsBy: RecognisedBy | null
}

/** Where a file stands in the layout of its dataset. */
export interface Placement {
  split: string | null
  label: string | null
  /** The dataset within which this file is compared: a directory (`''` is the root), or one of several in it. */
  dataset: string | null
}

/** Where a file stands, and what told so. */
export interface Place extends Placement {
  splitBy: RecognisedBy | null
  labelBy: RecognisedBy | null
}

/** What the paths of all data files say about datasets, splits and labels. */
export interface Layout {
  /**
   * Where one of the files stands; files may share what is given.
   * @param directory that of the path, where the caller has it at hand
   */
  placementOf(path: string, directory?: string): Readonly<Place>
  /** What all files that lie directly in a directory share; `undefined`: their names decide too. */
  ofDirectory(directory: string): Readonly<Place> | undefined
  /** Files that lists give to several splits, by path: a place for each of them. */
  divided: ReadonlyMap<string, readonly Readonly<ListedPlace>[]>
}

/** Where a file stands by one of the lists that name it. */
export interface ListedPlace extends Place {
  list: string
}

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
