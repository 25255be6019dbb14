import { kindOfGroup, type OfKind } from '../kinds/table.js'
import type { Finding, Group, Member, PictureLook } from '../model.js'
import { countOf, formatBytes, formatCount } from '../text/quantity.js'
import { evidenceText } from './pointer-text.js'

/** Many groups of one kind: `12 contents`. */
export function countGroups(count: number, group: OfKind): string {
  return countOf(count, kindOfGroup(group).words.noun)
}

/** How large the copies of a group are and what proved them, or how much its pictures are alike. */
export function sizeText(group: Group, each: string): string {
  const { kind, size, similarity } = group
  if (kind === undefined) {
    const evidence = evidenceText(group)
    return `${formatBytes(size)}${each}${evidence === '' ? '' : ` · ${evidence}`}`
  }
  const { same } = kindOfGroup(group).words
  if (similarity === undefined) return same
  const least = group.files.length > 2 ? 'at least ' : ''
  return `${same}, similarity ${least}${similarity}`
}

/** `JPEG, 640 × 480, mirrored`: how a member looks beside the first one; empty for what is no picture. */
export function lookText({ group }: Pick<Finding, 'group'>, { file }: Pick<Member, 'file'>): string {
  const look = lookOf(group, file)
  return look === undefined ? '' : [shapeText(look), ...changesIn(look)].join(', ')
}

/** The look of one of a group's files; `undefined`: it is no group of pictures. */
export function lookOf({ files, looks }: Group, file: Member['file']): PictureLook | undefined {
  if (looks === undefined) return undefined
  let known = placesIn.get(files)
  if (known === undefined) {
    known = new Map(files.map((each, place) => [each, place]))
    placesIn.set(files, known)
  }
  return looks[known.get(file) ?? -1]
}

/** By the files of a group where each stands: asked for each of thousands, looking for it takes the square of that. */
const placesIn = new WeakMap<Group['files'], ReadonlyMap<Member['file'], number>>()

/** `JPEG, 640 × 480` */
function shapeText({ format, width, height }: PictureLook): string {
  return `${format.toUpperCase()}, ${formatCount(width)} × ${formatCount(height)}`
}

function changesIn({ turned, isAligned }: PictureLook): string[] {
  return [...(turned === null ? [] : [turned]), ...(isAligned ? ['cropped or moved'] : [])]
}
