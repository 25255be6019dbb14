import { groupNear } from '../kinds/near-picture/groups.js'
import { type Print, readPrint } from '../kinds/near-picture/print.js'
import type { NearPair } from '../kinds/near-picture/settle.js'
import { TURN_WORDS } from '../kinds/near-picture/turns.js'
import { createHash } from '../libraries/crypto.js'
import type { DataFile, DataFiles, Group, PictureLook } from '../model.js'
import { comparePaths } from '../paths/order.js'
import { filesOf, type PictureContent } from './picture-files.js'
import { type Prints, printAt } from './prints.js'

/** A group of pictures, and the contents that it holds. */
export interface PictureGroup {
  group: Group
  /** Numbers of contents, the first one first. */
  pictures: readonly number[]
}

/**
 * Contents that show equal pixels, two or more.
 * @param isWhole whether they also stand for what is equal by bytes within them, which is then not told by itself
 */
export function pixelGroups(
  firsts: ReadonlyMap<number, number>,
  contents: readonly PictureContent[],
  files: DataFiles,
  prints: Prints,
  isWhole: boolean,
): PictureGroup[] {
  const sets = new Map<number, number[]>()
  for (const [picture, first] of firsts) {
    const known = sets.get(first)
    if (known === undefined) sets.set(first, [picture])
    else known.push(picture)
  }
  return [...sets.values()]
    .filter((pictures) => pictures.length > 1)
    .map((pictures) => {
      const pixels = (look(prints, pictures[0] as number).pixels as Buffer).toString('hex')
      const members = pictures.flatMap((picture) =>
        membersOf(picture, contents, files, lookOf(prints, picture, null), picture),
      )
      const stored = pictures.flatMap((picture) => namesOf(contents[picture] as PictureContent))
      const group = groupOf('picture', [`picture:${pixels}`, ...stored], members)
      if (isWhole) delete group.parts
      return { pictures, group }
    })
}

/**
 * Near-identical pictures. What shows equal pixels counts as one of them, and stands in the group with all its files.
 * @param pairs between the first ones of those with equal pixels
 */
export function nearGroups(
  pairs: readonly NearPair[],
  firsts: ReadonlyMap<number, number>,
  contents: readonly PictureContent[],
  files: DataFiles,
  prints: Prints,
): PictureGroup[] {
  const equals = new Map<number, number[]>()
  for (const [picture, first] of firsts) {
    if (picture === first) continue
    const known = equals.get(first)
    if (known === undefined) equals.set(first, [picture])
    else known.push(picture)
  }
  return groupNear(pairs).map(({ pictures, pairs: own }) => {
    const members = pictures.flatMap((picture, place) => {
      const pair = place === 0 ? null : (own[place - 1] as NearPair)
      return [picture, ...(equals.get(picture) ?? [])].flatMap((each) =>
        membersOf(each, contents, files, lookOf(prints, each, pair), place),
      )
    })
    const similarity = Math.min(...own.map((pair) => pair.similarity))
    const names = pictures.map((picture) => `near-picture:${nameOf(look(prints, picture))}`)
    const group = groupOf('near-picture', names, members)
    return { pictures, group: { ...group, similarity: rounded(similarity) } }
  })
}

interface PictureMember {
  file: DataFile
  look: PictureLook
  part: number
}

function membersOf(
  picture: number,
  contents: readonly PictureContent[],
  files: DataFiles,
  look: PictureLook,
  part: number,
): PictureMember[] {
  return filesOf(contents[picture] as PictureContent, files).map((file) => ({ file, look, part }))
}

function groupOf(kind: 'picture' | 'near-picture', names: string[], members: PictureMember[]): Group {
  const sorted = [...members].sort((left, right) => comparePaths(left.file.path, right.file.path))
  const parts = sorted.map(({ part }) => part)
  const group: Group = {
    kind,
    id: names[0] as string,
    names: [...new Set(names)],
    evidence: [kind === 'picture' ? 'pixels' : 'thumbnails'],
    size: null,
    files: sorted.map(({ file }) => file),
    looks: sorted.map(({ look }) => look),
  }
  if (new Set(parts).size < parts.length) group.parts = parts
  return group
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

/** Every name of a content that groups of equal bytes know. */
function namesOf({ group, stored }: PictureContent): string[] {
  return group?.names ?? (stored === null ? [] : [stored])
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
