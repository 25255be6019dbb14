import type {
  DatasetCard,
  FileError,
  ListedPlace,
  ObjectFormat,
  PassedOver,
  Place,
  Shard,
  SkipReason,
  Source,
} from '../../model.js'

/** What a listing says beside its samples: the same in each part of one listing. */
export interface ListingFacts {
  source: Source
  objectFormat: ObjectFormat
  /** How many samples it has, those of all parts. */
  samples: number
  /** SHA-256 over the path, size and name of each of them, hex. */
  digest: string
  skipped: Partial<Record<SkipReason, number>>
  errors: FileError[]
  notes: string[]
  notices: string[]
  passedOver: PassedOver[]
  /** The datasets in the order in which they are met. */
  datasets: string[]
  /** Files that lists give to several splits. */
  divided: [path: string, places: ListedPlace[]][]
  /** The directories that can have a copy, and how many data files lie directly in each. */
  directories: [path: string, files: number][]
  cards: DatasetCard[]
  /** The commit that is checked out; `null`: none. */
  commit: string | null
}

/** How many samples of a part stand at one place; those that lists give to several splits count once for each. */
export interface PlaceCount extends Pick<Place, 'split' | 'splitBy' | 'label' | 'labelBy' | 'dataset'> {
  samples: number
}

/** What a part says of its own samples. */
export interface OwnFacts {
  /** Rows of the file. */
  rows: number
  /** Samples that were compared, and their bytes as far as they are known. */
  samples: number
  bytes: number
  filesOfUnknownSize: number
  places: PlaceCount[]
  /** Of `lists give to several splits`: the further places. */
  dividedPlaces: PlaceCount[]
  /** Files that could not be read, by path; `isUnnamed`: they are no files at all. */
  errors: (FileError & { isUnnamed: boolean })[]
  /** Bytes of content that were read. */
  bytesRead: number
  /** What a reader should know; safe to show. */
  notes: string[]
}

/** What the groups of rows of a part hold. */
export interface RowGroupFacts {
  kind: string
  rows: number
  /** Each row is a sample by itself, of which nothing is told beside its columns. */
  isPlain: boolean
}

/** What a part says of itself, in its metadata. */
export interface PartFacts {
  format: number
  tool: string
  /** By kind the version of what makes its keys. */
  kinds: Record<string, string>
  shard: Shard
  /** The options that decide on what is data and what is compared, as they hold. */
  options: Record<string, unknown>
  listing: ListingFacts
  /** Bytes that were read to list: each part reads them anew. */
  listingBytesRead: number
  own: OwnFacts
  groups: RowGroupFacts[]
  /**
   * Bytes of the file before what describes it, and their SHA-256, hex. `footer`: that of what describes them, with zeros
   * in its own place. The last member.
   */
  content: { bytes: number; sha256: string; footer: string }
}
