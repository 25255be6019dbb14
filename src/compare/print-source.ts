import type { ContentPlaces } from '../content/readable.js'
import type { FileKindName } from '../kinds/table.js'
import type { DataFiles, World } from '../model.js'
import type { FileContent } from './contents.js'

/** What a fingerprint is. */
export interface PrintForm {
  /** What the file of the cache that keeps them is named after. */
  name: string
  /** Grows where the same content would have another fingerprint, or would be judged otherwise by it. */
  version: number
  bytes: number
  /** The kind for which threads make them, and the work that does so. */
  kind: FileKindName
  work: 'prints' | 'contentKeys'
  /** Whether bytes of this length, kept by an earlier run, are one. */
  isOne(bytes: Uint8Array): boolean
}

/** Fingerprints that earlier runs made, by the names of contents. */
export interface KeptPrints {
  find(name: string): Uint8Array | null
  keep(name: string, print: Uint8Array): void
  /** What other machines read, in place of all reading here. */
  read?: ReadElsewhere
}

/** Fingerprints of contents by number, as many bytes each, shared by all threads. */
export interface Prints {
  /** Bytes of one. */
  width: number
  bytes: Uint8Array
  /** 1: there is one. */
  isKnown: Uint8Array
  /** Why there is none, by content. */
  troubles: Map<number, string>
  /** Contents that are not on this machine. */
  absent: number[]
  bytesRead: number
}

/** Contents that have fingerprints or can be read for them. */
export interface PrintSource {
  form: PrintForm
  contents: readonly FileContent[]
  /** The files whose numbers the contents have. */
  files: DataFiles
  places: ContentPlaces
  prints: Prints
  kept: KeptPrints | null
  world: World
}

/** What came of reading a content on some machine. */
export interface ContentRead {
  /** Its fingerprint; `null`: there is none. */
  print: Uint8Array | null
  /** Why there is none; `null` without one: its content was not there. */
  trouble: string | null
}

/** What other machines read of pictures, in place of reading them here. */
export interface ReadElsewhere {
  /** Gives what was read of the files, by their numbers: of each content one of them at least. */
  prints(files: DataFiles, take: (file: number, read: ContentRead) => void): Promise<void>
  /** Gives the names of the pixels of those that could be decoded whole. */
  pixels(files: DataFiles, take: (file: number, pixels: Uint8Array) => void): Promise<void>
}
