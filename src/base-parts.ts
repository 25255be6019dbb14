import { pickDataFiles, placeOf } from './columns/data-files.js'
import { knownInBase } from './judge/known-base.js'
import type { Known } from './judge/newness.js'
import type { Base, DataFiles, Group, Layout, OtherFiles, Workers } from './model.js'
import type { PartFacts } from './parts/file/facts.js'
import type { Part } from './parts/file/read.js'
import { keyOfName } from './parts/file-keys.js'
import { type Gathered, gatherOthers, gatherSamples, layoutOf } from './parts/gather.js'
import { tableOfKeys } from './parts/key-table.js'
import { keysAt, keysOfTable } from './parts/keys.js'
import { picturesIn } from './parts/pictures.js'
import { assertSameOptions } from './parts/together.js'

/** What the parts of a base hold, as far as it tells what of now is new. */
export interface BaseOfParts {
  parts: readonly Part[]
  shown: Base
  gathered: Gathered
  layout: Layout
  known: Known
  tables: DataFiles
  others(): OtherFiles
  /** What a reader should know; safe to show. */
  notices: string[]
}

const HEX = /^git:([0-9a-f]+)$/

/**
 * Finds what a base, of which all shares were fingerprinted, held of the contents that are in groups now, and what it
 * held at their places.
 * @param now one of the parts of now
 * @param base where the base is known otherwise; it lends its name
 * @throws {Failure} if the parts were made with other options, or are broken
 */
export async function openBaseParts(
  parts: readonly Part[],
  now: Part,
  groups: readonly Group[],
  base: Base | null,
  workers: Workers,
): Promise<BaseOfParts> {
  const [first] = parts as readonly [Part, ...Part[]]
  assertSameOptions(now, first)
  const places = new Set(groups.flatMap(({ files }) => files.map(placeOf)))
  // Of equal pictures of a share one has a fingerprint: the others are found by its key.
  const told = keysAt(parts, places, picturesIn(parts))
  const wanted = groups.flatMap(({ names }) => names.map(keyOfName))
  for (const key of told.keys) wanted.push(Buffer.from(key, 'hex'))
  const gathered = await gatherSamples(parts, keysOfTable(tableOfKeys(wanted)), told.numbers, workers)
  const files = named(gathered)
  const layout = layoutOf(gathered, new Map(first.facts.listing.divided))
  const beside = gatherOthers(parts, files, () => true)
  const idsOf = ({ names }: Group): string[] => names.flatMap((name) => HEX.exec(name)?.[1] ?? [])
  return {
    parts,
    shown: shownBase(first.facts, base),
    gathered: { ...gathered, files },
    layout,
    known: knownInBase({ files, layout }, groups, idsOf),
    tables: pickDataFiles(files, gathered.tables),
    others: () => beside.others,
    notices: noticesOf(now.facts, first.facts),
  }
}

/** On one machine what the words of the base said of splits would count, too: here those of now do. */
function noticesOf(now: PartFacts, base: PartFacts): string[] {
  const [ofNow, ofBase] = [now, base].map(({ listing: { cards } }) => JSON.stringify(cards))
  if (ofNow === ofBase) return []
  return [
    'Dataset cards say something else than at the base, which parts do not hold: what is new is judged by what they say now',
  ]
}

/** What was read bears the name that git would give it. */
function named({ files, read }: Gathered): DataFiles {
  const contents = Int32Array.from(files.contents, (content, file) => {
    const id = read[file] as number
    return id < 0 ? content : id
  })
  return { ...files, contents }
}

function shownBase({ listing: { commit, digest } }: PartFacts, base: Base | null): Base {
  const state = commit ?? digest
  return base?.commit === state ? base : { ref: state, commit: state }
}
