import { ENDINGS, KIND_NAMES, type KindName, PACKED } from '../words/endings.js'

/** Numbers of kinds, in the order of `KIND_NAMES`. */
export const KIND = Object.fromEntries(KIND_NAMES.map((name, number) => [name, number])) as Record<
  KindName,
  number
>

/** What the ending of a name says. */
export interface Ending {
  kind: number
  /** Without the dot, in lower case; what only packs is left out: `csv` of `x.csv.gz`. */
  ending: string
  /** Characters of the name before it. */
  stem: number
}

/** Whether one file is one sample that shows or sounds, never a collection: its own name tells no split. */
export function isMediaKind(kind: number): boolean {
  return kind <= KIND.volume
}

/** Whether a file is data wherever it lies. */
export function isSureKind(kind: number): boolean {
  return kind <= KIND.archive
}

/** Whether a file is data where its place or its own name says so. */
export function isPossibleKind(kind: number): boolean {
  return kind === KIND.text || kind === KIND.other
}

const KIND_OF_ENDING: ReadonlyMap<string, number> = new Map(
  Object.entries(ENDINGS).flatMap(([name, endings]) =>
    Array.from(endings, (ending): [string, number] => [ending, KIND[name as KindName]]),
  ),
)

/** By the ending as it is written, so that none is put into lower case twice. */
const asWritten = new Map<string, { kind: number; ending: string }>()
const MOST_ENDINGS = 5000

/** The part of a shard's name that counts: `-00000-of-00010`, and a hash behind it. */
const SHARD_NUMBER = /-\d{3,}-of-\d{3,}(?:[-_.][0-9a-f]+)?$/

/** The last ending of what is packed, such as `.nii.gz`, and what it says, for the reason of `lastEnding`. */
let lastPacked: { written: string; kind: number; ending: string } | null = null

/** The kind of file that a name alone says, and where its stem ends. */
export function endingOf(name: string): Ending {
  if (lastPacked !== null) {
    const { written, kind, ending } = lastPacked
    const stem = name.length - written.length
    if (stem > 0 && name.endsWith(written)) return { kind, ending, stem }
  }
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return { kind: KIND.other, ending: '', stem: name.length }
  const { kind, ending } = kindOfEnding(name.slice(dot + 1))
  if (kind !== KIND.archive || !PACKED.has(ending)) return { kind, ending, stem: dot }
  const inner = name.lastIndexOf('.', dot - 1)
  if (inner <= 0) return { kind, ending, stem: dot }
  const packed = kindOfEnding(name.slice(inner + 1, dot))
  if (packed.kind === KIND.other && !/^[a-z]\w{0,9}$/i.test(packed.ending)) return { kind, ending, stem: dot }
  lastPacked = { written: name.slice(inner), ...packed }
  return { ...packed, stem: inner }
}

/** The kind of a name, without making an object for each: a million names are asked. */
export function kindOf(name: string): number {
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return KIND.other
  const { kind, ending } = kindOfEnding(name.slice(dot + 1))
  return kind === KIND.archive && PACKED.has(ending) ? endingOf(name).kind : kind
}

/**
 * The ending of the last name, with its dot, where the stem is all before it. Nearly every name has the one of the name
 * before, and to compare it takes a quarter of the time of cutting it off and looking it up.
 */
let lastEnding = ''

/** Where the stem of a name ends; without an object for each, too. */
export function stemEndOf(name: string): number {
  if (lastEnding !== '' && name.length > lastEnding.length && name.endsWith(lastEnding)) {
    return name.length - lastEnding.length
  }
  const dot = name.lastIndexOf('.')
  if (dot <= 0) return name.length
  const { kind, ending } = kindOfEnding(name.slice(dot + 1))
  if (kind === KIND.archive && PACKED.has(ending)) return endingOf(name).stem
  lastEnding = name.slice(dot)
  return dot
}

function kindOfEnding(written: string): { kind: number; ending: string } {
  const known = asWritten.get(written)
  if (known !== undefined) return known
  const ending = written.toLowerCase().replace(SHARD_NUMBER, '')
  const found = { kind: KIND_OF_ENDING.get(ending) ?? KIND.other, ending }
  // Names without an ending have as many as there are numbers behind a dot.
  if (asWritten.size >= MOST_ENDINGS) asWritten.clear()
  asWritten.set(written, found)
  return found
}
