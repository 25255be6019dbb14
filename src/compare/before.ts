import { placeOf } from '../columns/data-files.js'
import { filesAt, pathAt } from '../columns/paths.js'
import { heldAt } from '../layout/held-at.js'
import type { DataFiles, Group, KnownContents } from '../model.js'
import type { Held } from '../rules/earlier.js'
import type { BothContents, Comparer, Comparison, ContentGroup } from './engine.js'
import type { BaseFiles } from './input.js'

/**
 * What was known of groups: the files of the base whose contents are the same as one of a group, in the sense
 * of its kind; and what stood at the places of the group, if that was such a group, too.
 */
export async function knownContents(
  comparer: Comparer,
  both: BothContents,
  { files, layout }: BaseFiles,
  comparison: Comparison,
  told: readonly ContentGroup[],
): Promise<KnownContents> {
  const groups = new Map(told.map((each) => [each.group, each]))
  const contentAt = contentsAtPlaces(
    files,
    told.map(({ group }) => group),
    both,
  )
  const alike = await comparer.alikeAmong(both, comparison, [
    ...told.flatMap(({ contents }) => contents),
    ...contentAt.values(),
  ])
  const heldBy = (contents: Iterable<number>): Held | undefined => {
    const paths = new Set<string>()
    for (const content of contents) {
      for (const file of both.then.get(content) ?? []) paths.add(pathAt(files, file))
    }
    return paths.size === 0 ? undefined : heldAt([...paths], layout)
  }
  return {
    contentOf(group) {
      const found = groups.get(group)
      if (found === undefined) return undefined
      const same = new Set(found.contents)
      for (const content of found.contents) for (const other of alike(content, group.kind)) same.add(other)
      return heldBy(same)
    },
    contentAt(group) {
      if (!groups.has(group)) return undefined
      const contents = group.files.map((file) => contentAt.get(placeOf(file)))
      const [first, ...others] = contents
      if (first === undefined || others.length === 0) return undefined
      const same = new Set([first, ...alike(first, group.kind)])
      const areAlike = others.every((content) => content !== undefined && same.has(content))
      return areAlike ? heldBy(same) : undefined
    },
  }
}

/** Which content each place of the groups held in the base. */
function contentsAtPlaces(
  files: DataFiles,
  groups: readonly Group[],
  { then }: BothContents,
): Map<string, number> {
  const contentOf = new Map<number, number>()
  for (const [content, numbers] of then) for (const file of numbers) contentOf.set(file, content)
  const places = groups.flatMap((group) => group.files.map(placeOf))
  const at = filesAt(files, contentOf.keys(), places)
  return new Map(
    Array.from(at, ([place, numbers]) => [place, contentOf.get(numbers.at(-1) as number) as number]),
  )
}
