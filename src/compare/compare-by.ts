import { openPrints, type PrintCache } from '../cache/prints.js'
import { addAll } from '../columns/lists.js'
import { type Lacking, lackingContents } from '../content/lacking.js'
import { placesOfNow } from '../content/places.js'
import { isLikeness } from '../kinds/table.js'
import type { Compared, DataFiles, Group, KnownContents, Options, Repository, World } from '../model.js'
import { RULES } from '../model.js'
import { levelOf } from '../rules/level.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { openBaseContents } from './base-contents.js'
import { contentsOf, coveredFiles, distinctNamed } from './contents.js'
import type { Comparer, Comparison, ContentGroup, Engine, FoundGroups } from './engine.js'
import { isAsked } from './engines.js'
import type { BaseOfContents, ContentInput } from './input.js'
import { absentNotes, comparedOf, leftOut } from './left-out.js'
import type { KeptPrints, PrintForm } from './print-source.js'
import { bytesOf, emptyPrints, makePrints, recallPrints } from './prints.js'

/** What one engine found. */
export interface FoundByEngine {
  told: Group[]
  /** Groups of bytes that are within one of these, and not told beside them. */
  swallowed: ReadonlySet<Group>
  /** `null`: there is no base, or nothing was found. */
  known: KnownContents | null
  compared: Compared[]
  notes: string[]
  bytesRead: number
}

/**
 * Compares contents by the kinds of one engine.
 * @throws {Failure} if git, which is to be asked for contents, can't be run
 */
export async function compareBy(engine: Engine, input: ContentInput, world: World): Promise<FoundByEngine> {
  const { form, open } = await engine.load()
  const comparer = open(input.cache)
  const cache = openPrintCache(form, input.cache)
  const read = input.read && { find: () => null, keep() {}, read: input.read }
  const result = await compareWith(engine, form, comparer, input, read ?? cache, world)
  for (const kept of [cache, comparer]) {
    await kept?.save()
    addAll(result.notes, kept?.notes ?? [])
  }
  return result
}

/**
 * Opens the fingerprints that earlier runs made; `null`: nothing is kept.
 * @param directory of the caches, absolute
 */
export function openPrintCache({ name, version }: PrintForm, directory: string | null): PrintCache | null {
  return directory === null ? null : openPrints(directory, name, version)
}

async function compareWith(
  engine: Engine,
  form: PrintForm,
  comparer: Comparer,
  input: ContentInput,
  kept: KeptPrints | null,
  world: World,
): Promise<FoundByEngine> {
  const { files, layout, options } = input
  const { noun } = engine
  const kinds = engine.kinds.filter((kind) => isAsked(kind, options.compare))
  const repository = input.read ? null : await world.git.open(world.root).catch(() => null)
  const covered = coveredFiles(files, engine.covers)
  const lacking = await lackingOf(covered, files, repository, kept, world)
  const comparable = here(covered, files, lacking)
  const none = { told: [], swallowed: new Set<Group>(), known: null, notes: [], bytesRead: 0 }
  const most = engine.mostContents ?? Number.POSITIVE_INFINITY
  const named = comparable.length > most ? distinctNamed(files, comparable) : 0
  // Objects for a million contents that are too many take a gigabyte.
  const contents = named > most ? [] : contentsOf(input, comparable, input.groups, engine.covers)
  const count = Math.max(named, contents.length)
  if (count > most) {
    world.warn(
      `${noun}s are not compared: there are ${countOf(count, noun)}, more than fit in memory (${countOf(most, noun)}); leave some out with exclude, or scan parts of the repository one by one`,
    )
    return { ...none, compared: leftOut(files, comparable, kinds, `more than ${countOf(most, noun)}`) }
  }
  const prints = emptyPrints(contents.length, form.bytes)
  const unknown = recallPrints({ form, contents, prints, kept })
  const bytes = bytesOf({ contents, files }, unknown)
  if (input.read === undefined && options.readLimit !== null && bytes > options.readLimit) {
    world.warn(
      `${noun}s are not compared: they have ${formatBytes(bytes)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, keep fingerprints with cache, or leave ${noun}s out with exclude`,
    )
    return { ...none, compared: leftOut(files, comparable, kinds, 'over read-limit') }
  }
  if (contents.length === 0) {
    const notes = absentNotes(lacking?.count ?? 0, noun)
    return { ...none, notes, compared: comparedOf({ files, contents, lacking, prints }, covered, kinds) }
  }
  world.progress.phase(`looking at ${noun}s`)
  const places = await placesOfNow(options.source, repository, world)
  const comparison: Comparison = {
    ...{ form, contents, files, places, prints, kept, world },
    kinds: new Set(kinds),
    lacking,
  }
  await makePrints(comparison, unknown)
  world.progress.phase(`comparing ${noun}s`)
  const found = await comparer.find(comparison, layout, levelsDiffer(engine, options.rules))
  const absent = prints.absent.length + (lacking?.count ?? 0)
  const notes = [...absentNotes(absent, noun), ...found.notes]
  let known: KnownContents | null = null
  const asked = input.base === null ? [] : [...found.told, ...moreCopies(comparison, found, input.base)]
  if (input.base !== null && asked.length > 0) {
    const before = await openBaseContents(engine, comparer, input.base, comparison, asked, options.readLimit)
    known = before.known
    addAll(notes, before.notes)
  }
  return {
    ...{ known, notes, swallowed: found.swallowed, bytesRead: prints.bytesRead },
    told: found.told.map(({ group }) => group),
    compared: comparedOf(comparison, covered, kinds),
  }
}

/**
 * Groups of equal bytes of which the base had fewer copies: what stood there may have been the same in the sense of a kind,
 * as pictures are that a program has packed anew.
 */
function moreCopies(
  { contents, prints }: Comparison,
  { swallowed }: FoundGroups,
  base: BaseOfContents,
): ContentGroup[] {
  return contents.flatMap(({ group }, content) => {
    if (group === null || swallowed.has(group) || prints.isKnown[content] !== 1) return []
    return base.hadAll(group) ? [] : { group, contents: [content] }
  })
}

/** Whether a rule weighs otherwise for a kind of proof than for bytes: then what equal bytes break is told by itself. */
function levelsDiffer({ kinds }: Engine, rules: Options['rules']): boolean {
  const proved = kinds.filter((kind) => !isLikeness({ kind }))
  return RULES.some((rule) =>
    proved.some((kind) => levelOf(rule, kind, rules) !== levelOf(rule, 'bytes', rules)),
  )
}

/**
 * Finds contents that this clone leaves out; those of which an earlier run kept a fingerprint can be compared all the same.
 */
async function lackingOf(
  covered: readonly number[],
  files: DataFiles,
  repository: Repository | null,
  kept: KeptPrints | null,
  { root }: World,
): Promise<Lacking | null> {
  const lacking = await lackingContents(files, covered, repository, root)
  if (lacking === null || kept === null) return lacking
  const { isLacking } = lacking
  let { count } = lacking
  isLacking.forEach((one, content) => {
    if (one === 0 || kept.find(`git:${files.objectIds.hex(content)}`) === null) return
    isLacking[content] = 0
    count -= 1
  })
  return count === 0 ? null : { isLacking, count }
}

/** Files whose contents may be on this machine. */
function here(
  covered: readonly number[],
  { contents }: Pick<DataFiles, 'contents'>,
  lacking: Lacking | null,
): readonly number[] {
  if (lacking === null) return covered
  return covered.filter((file) => lacking.isLacking[contents[file] as number] !== 1)
}
