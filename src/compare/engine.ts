import type { Lacking } from '../content/lacking.js'
import type { FileKindName } from '../kinds/table.js'
import type { Group, Layout, World } from '../model.js'
import type { PrintForm, PrintSource } from './print-source.js'

/** What compares contents beyond their bytes, for one kind of sameness or several, by a fingerprint of each. */
export interface Engine {
  /** The kinds of groups that it finds, what is proved first. */
  kinds: readonly FileKindName[]
  /** What a content is called, singular. */
  noun: string
  /** Whether a file is compared, by its name. */
  covers(name: string): boolean
  /** Fingerprints of more contents fit in no memory; `null`: they are small. */
  mostContents: number | null
  /** Loads what compares; nothing of it is loaded where no file is covered. */
  load(): Promise<Loaded>
}

export interface Loaded {
  form: PrintForm
  /** @param cache directory of the caches, absolute; `null`: none */
  open(cache: string | null): Comparer
}

/** Compares contents of one run. */
export interface Comparer {
  /** Groups contents of now that have a fingerprint. */
  find(comparison: Comparison, layout: Layout, isApart: boolean): Promise<FoundGroups>
  /**
   * Which contents, of now or of the base, are the same as one of these.
   * @param asked numbers of contents of now or of the base
   */
  alikeAmong(
    both: BothContents,
    comparison: Comparison,
    asked: readonly number[],
  ): Promise<(content: number, kind: Group['kind']) => Iterable<number>>
  /** Keeps what later runs can use; to be called once. Never throws. */
  save(): Promise<void>
  /** What was wrong with what earlier runs kept; safe to show. */
  readonly notes: readonly string[]
}

/** Contents of now, and which kinds are asked for. */
export interface Comparison extends PrintSource {
  kinds: ReadonlySet<FileKindName>
  /** Contents of now that are not among `contents`, since this clone leaves them out; `null`: there are none. */
  lacking: Lacking | null
  world: World
}

/** Contents of now, then those that the base alone had, which can be read where the base's can. */
export interface BothContents extends PrintSource {
  /** How many of them are of now. */
  now: number
  /** By content: numbers of files of the base. */
  then: ReadonlyMap<number, readonly number[]>
}

/** A group, and the contents that it holds. */
export interface ContentGroup {
  group: Group
  /** Numbers of contents, the first one first. */
  contents: readonly number[]
}

export interface FoundGroups {
  told: ContentGroup[]
  /** Groups of bytes that are within one of these, and not told beside them. */
  swallowed: ReadonlySet<Group>
  /** What a reader should know; safe to show. */
  notes: string[]
}
