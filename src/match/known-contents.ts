import { NOT_NAMED, placeOf } from '../columns/data-files.js'
import { numbersTo } from '../columns/numbers.js'
import { filesAt, pathAt } from '../columns/paths.js'
import { askedDigests } from '../content/asked-digests.js'
import type { Digests } from '../content/digests.js'
import type { DataFiles, Group, Numbers, World } from '../model.js'
import { joinPointers } from './joins.js'
import { sortGroups } from './match.js'
import { groupNamed, groupOfOne } from './named.js'
import { addHashed, type HashedContents, lackingNote, warnOfContradictions } from './stored.js'

/** Files of which some may be equal, and what is known of their contents. */
export interface KnownContents {
  files: DataFiles
  /** By file: the number of git's id of what was read of it; less than 0: nothing was. */
  read: Numbers
  /** Hashes of contents that git has or that were read, by number of the file. */
  digests: ReadonlyMap<number, Digests>
  /** Files whose content was not there to be hashed, by number. */
  lacking: ReadonlySet<number>
}

/** As `match` would have found them. */
export interface KnownMatch {
  /** Sorted by first path. */
  groups: Group[]
  /** Safe to show. */
  notes: string[]
}

/**
 * Finds equal files by what was learnt of their contents before, elsewhere: the same groups as where all is compared at
 * once.
 * @param divided the paths of files that lists give to several splits, so that they are told even alone
 * @param lackingElsewhere how many more files lack their content
 */
export function groupKnown(
  { files, read, digests, lacking }: KnownContents,
  divided: ReadonlyMap<string, unknown>,
  lackingElsewhere: number,
  world: Pick<World, 'warn'>,
): KnownMatch {
  const asked = askedDigests(files.pointers.values())
  const contents = Int32Array.from(files.contents)
  for (let file = 0; file < contents.length; file++) {
    const content = read[file] as number
    if (content >= 0) contents[file] = content
  }
  const hashed: HashedContents = new Map()
  for (const [file, known] of digests) {
    addHashed(hashed, contents[file] as number, files.sizes[file] as number, known, asked)
  }
  const left = [...lacking].filter((file) => !hashed.has(contents[file] as number)).length + lackingElsewhere
  const joins = joinPointers(files.pointers, [...hashed.values()], files.objectIds.count)
  for (const [file, content] of joins.contentOf) contents[file] = content
  warnOfContradictions(joins.contradictions, files, world)
  const groups = groupNamed(files, contents, joins.contents)
  const grouped = new Set<string>()
  if (divided.size > 0) for (const group of groups) for (const file of group.files) grouped.add(placeOf(file))
  const all = numbersTo(files.names.length)
  for (const file of [...filesAt(files, all, divided.keys()).values()].flat()) {
    if (grouped.has(pathAt(files, file))) continue
    const content = read[file] as number
    const objectId = content < 0 ? undefined : files.objectIds.hex(content)
    if (files.contents[file] === NOT_NAMED && objectId === undefined) continue
    const alone = groupOfOne(files, file, objectId)
    if (alone !== null) groups.push(alone)
  }
  sortGroups(groups)
  return { groups, notes: left === 0 ? [] : [lackingNote(left)] }
}
