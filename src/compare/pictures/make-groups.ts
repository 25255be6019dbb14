import { addTo } from '../../columns/lists.js'
import { groupNear } from '../../kinds/near-picture/groups.js'
import { type Print, readPrint } from '../../kinds/near-picture/print.js'
import type { NearPair } from '../../kinds/near-picture/settle.js'
import { TURN_WORDS } from '../../kinds/near-picture/turns.js'
import { createHash } from '../../libraries/crypto.js'
import type { PictureLook } from '../../model.js'
import type { ContentGroup } from '../engine.js'
import { equalGroups, groupOf, membersOf } from '../groups.js'
import type { PrintSource, Prints } from '../print-source.js'
import { printAt } from '../prints.js'

/**
 * Contents that show equal pixels, two or more.
 * @param isWhole whether they also stand for what is equal by bytes within them, which is then not told by itself
 */
export function pixelGroups(
  firsts: ReadonlyMap<number, number>,
  source: PrintSource,
  isWhole: boolean,
): ContentGroup[] {
  const { prints } = source
  return equalGroups('picture', firsts, source, isWhole, {
    keyOf: (picture) => (look(prints, picture).pixels as Buffer).toString('hex'),
    lookOf: (picture) => lookOf(prints, picture, null),
  })
}

/**
 * Near-identical pictures. What shows equal pixels counts as one of them, and stands in the group with all its files.
 * @param pairs between the first ones of those with equal pixels
 */
export function nearGroups(
  pairs: readonly NearPair[],
  firsts: ReadonlyMap<number, number>,
  source: PrintSource,
): ContentGroup[] {
  const { prints } = source
  const equals = new Map<number, number[]>()
  for (const [picture, first] of firsts) {
    if (picture === first) continue
    addTo(equals, first, picture)
  }
  return groupNear(pairs).map(({ pictures, pairs: own }) => {
    const members = pictures.flatMap((picture, place) => {
      const pair = place === 0 ? null : (own[place - 1] as NearPair)
      return [picture, ...(equals.get(picture) ?? [])].flatMap((each) =>
        membersOf(source, each, place, lookOf(prints, each, pair)),
      )
    })
    const similarity = own.reduce((least, pair) => Math.min(least, pair.similarity), 1)
    const names = pictures.map((picture) => `near-picture:${nameOf(look(prints, picture))}`)
    const group = groupOf('near-picture', names, members)
    return { contents: pictures, group: { ...group, similarity: rounded(similarity) } }
  })
}

function lookOf(prints: Prints, picture: number, pair: NearPair | null): PictureLook {
  const { format, width, height, luma, colours } = look(prints, picture)
  return {
    ...{ format, width, height },
    similarity: pair === null ? 1 : rounded(pair.similarity),
    turned: pair === null ? null : (TURN_WORDS[pair.turn] ?? null),
    isAligned: pair?.isAligned ?? false,
    thumbnail: { luma, colours },
  }
}

function look(prints: Prints, picture: number): Print {
  const print = readPrint(printAt(prints, picture))
  if (print === null) throw new TypeError('a picture without a fingerprint was compared')
  return print
}

/** The same for pictures that look the same: what is told of them must be known again whatever names their files have. */
function nameOf({ width, height, luma, colours }: Print): string {
  return createHash('sha256')
    .update(`${width} ${height} `)
    .update(luma)
    .update(colours)
    .digest('hex')
    .slice(0, 40)
}

/** What is told is no more exact than what was measured. */
function rounded(similarity: number): number {
  return Math.floor(similarity * 1000) / 1000
}
