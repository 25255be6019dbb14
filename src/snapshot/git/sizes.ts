import { UNKNOWN_SIZE } from '../../columns/data-files.js'
import { readObjectSizes } from '../../git/object-sizes.js'
import type { Numbers } from '../../model.js'
import type { Listing } from '../entries.js'
import { EMPTY_OBJECT_IDS } from './list.js'

/**
 * Up to so many contents the size of each is asked for, so that the report can tell how much data there is. Git
 * takes 2 to 15 s for a million of them, which nobody waits for; of more, only those in groups are asked for.
 */
const MOST_SIZED = 20_000

/** Sizes of contents that git has named, as far as somebody asked for them and this clone holds them. */
export interface ContentSizes {
  /** By the number of the content: bytes, or `UNKNOWN_SIZE`. */
  of(content: number): number
  /**
   * Asks for those of some entries that git has named, as far as they are needed, each at most once.
   * @param needsAll whether every size decides on something
   */
  ask(stored: Numbers, needsAll: boolean): Promise<void>
}

export function createContentSizes({ entries, objectIds, repository }: Listing): ContentSizes {
  const sizes = new Float64Array(objectIds.count).fill(UNKNOWN_SIZE)
  const wasAsked = new Uint8Array(objectIds.count)
  for (const id of EMPTY_OBJECT_IDS) {
    const content = objectIds.find(id)
    if (content < 0) continue
    sizes[content] = 0
    wasAsked[content] = 1
  }

  /** Numbers alone, since this is asked up to three times of a million entries. */
  function contentsToAsk(stored: Numbers, needsAll: boolean): number[] {
    const uses = new Uint8Array(sizes.length)
    let different = 0
    for (let at = 0; at < stored.length; at++) {
      const content = entries.contents[stored[at] as number] as number
      if (content < 0 || sizes[content] === 0) continue
      const count = uses[content] as number
      if (count === 0) different += 1
      if (count < 2) uses[content] = count + 1
    }
    const leastUses = needsAll || different <= MOST_SIZED ? 1 : 2
    const wanted: number[] = []
    for (let content = 0; content < uses.length; content++) {
      if ((uses[content] as number) >= leastUses && wasAsked[content] === 0) wanted.push(content)
    }
    return wanted
  }

  return {
    of: (content) => sizes[content] ?? UNKNOWN_SIZE,
    async ask(stored, needsAll) {
      if (repository === null) return
      const wanted = contentsToAsk(stored, needsAll)
      for (const content of wanted) wasAsked[content] = 1
      const ids = wanted.map((content) => objectIds.hex(content))
      for (const [id, size] of await readObjectSizes(repository, ids)) {
        const content = objectIds.find(id)
        if (content >= 0 && wasAsked[content] === 1) sizes[content] = size
      }
    },
  }
}
