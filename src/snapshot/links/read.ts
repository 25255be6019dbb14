import { readlinkSync } from 'node:fs'
import { select } from '../../columns/numbers.js'
import { pathAt } from '../../columns/paths.js'
import { type Numbers, SOURCE_FACTS, type Source, type World } from '../../model.js'
import { isOutside, locate } from '../../paths/locate.js'
import { decodePath } from '../../paths/lossless.js'
import { KINDS } from '../entries.js'
import type { ScopedListing } from '../sources.js'
import { readTexts } from '../texts/texts.js'

const SYMLINK = KINDS.indexOf('symlink')

/** Longer paths no system takes. */
const LONGEST_TARGET = 4096

/** The symbolic links of a listing. */
export interface Links {
  /** By path from the root: what each says. */
  textOf: Map<string, string>
  /** Links of which this clone lacks what they say. */
  unread: number
}

/** Reads what links say: from disk where it has a say and they are there, else from git. */
export async function readLinks(
  listing: ScopedListing,
  chosen: Numbers,
  source: Source,
  world: Pick<World, 'root'>,
): Promise<Links> {
  const { entries } = listing
  const textOf = new Map<string, string>()
  const inGit: number[] = []
  for (const entry of select(chosen, (entry) => entries.kinds[entry] === SYMLINK)) {
    const path = pathAt(entries, entry)
    // What lies elsewhere leads elsewhere.
    if (isOutside(path)) continue
    const text = SOURCE_FACTS[source].seesDisk ? textOnDisk(locate(world.root, path)) : null
    if (text !== null) textOf.set(path, text)
    else if ((entries.contents[entry] as number) >= 0) inGit.push(entry)
  }
  let unread = 0
  if (inGit.length > 0) {
    for (const [entry, { text }] of await readTexts(inGit, listing, world, LONGEST_TARGET, () => {})) {
      if (text === null) unread += 1
      else textOf.set(pathAt(entries, entry as number), text)
    }
  }
  return { textOf, unread }
}

/** `null` where no link can be read: it may have gone meanwhile. */
function textOnDisk(location: string | Buffer): string | null {
  try {
    return decodePath(readlinkSync(location, 'buffer'))
  } catch {
    return null
  }
}
