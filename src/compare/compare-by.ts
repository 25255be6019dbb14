import { openPrints, type PrintCache } from '../cache/prints.js'
import { placesOfNow } from '../content/places.js'
import type { FileKindName } from '../kinds/table.js'
import { isLikeness } from '../kinds/table.js'
import type { Compared, Group, KnownContents, Options, World } from '../model.js'
import { RULES } from '../model.js'
import { levelOf } from '../rules/level.js'
import { countOf, formatBytes } from '../text/quantity.js'
import { openBaseContents } from './base-contents.js'
import { contentsOf, coveredFiles, type FileContent } from './contents.js'
import type { Comparer, Comparison, Engine } from './engine.js'
import { isAsked } from './engines.js'
import type { ContentInput } from './input.js'
import type { KeptPrints, PrintForm, Prints } from './print-source.js'
import { bytesOf, emptyPrints, makePrints, NOT_HERE, recallPrints } from './prints.js'

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
    result.notes.push(...(kept?.notes ?? []))
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
  const contents = contentsOf(input, coveredFiles(files, engine.covers), input.groups, engine.covers)
  const none = { told: [], swallowed: new Set<Group>(), known: null, notes: [], bytesRead: 0 }
  const most = engine.mostContents
  if (most !== null && contents.length > most) {
    world.warn(
      `${noun}s are not compared: there are ${countOf(contents.length, noun)}, more than fit in memory (${countOf(most, noun)}); leave some out with exclude, or scan parts of the repository one by one`,
    )
    return { ...none, compared: leftOut(contents, kinds, `more than ${countOf(most, noun)}`) }
  }
  const prints = emptyPrints(contents.length, form.bytes)
  const unknown = recallPrints({ form, contents, prints, kept })
  const bytes = bytesOf({ contents, files }, unknown)
  if (input.read === undefined && options.readLimit !== null && bytes > options.readLimit) {
    world.warn(
      `${noun}s are not compared: they have ${formatBytes(bytes)}, more than read-limit (${formatBytes(options.readLimit)}); raise it, keep fingerprints with cache, or leave ${noun}s out with exclude`,
    )
    return { ...none, compared: leftOut(contents, kinds, 'over read-limit') }
  }
  world.progress.phase(`looking at ${noun}s`)
  const repository = input.read ? null : await world.git.open(world.root).catch(() => null)
  const places = await placesOfNow(options.source, repository, world)
  const comparison: Comparison = {
    ...{ form, contents, files, places, prints, kept, world },
    kinds: new Set(kinds),
  }
  await makePrints(comparison, unknown)
  world.progress.phase(`comparing ${noun}s`)
  const found = await comparer.find(comparison, layout, levelsDiffer(engine, options.rules))
  const notes = [...absentNotes(prints, noun), ...found.notes]
  let known: KnownContents | null = null
  if (input.base !== null && found.told.length > 0) {
    const before = await openBaseContents(engine, comparer, input.base, comparison, found, options.readLimit)
    known = before.known
    notes.push(...before.notes)
  }
  return {
    ...{ known, notes, swallowed: found.swallowed, bytesRead: prints.bytesRead },
    told: found.told.map(({ group }) => group),
    compared: comparedOf(contents, prints, kinds),
  }
}

/** Whether a rule weighs otherwise for a kind of proof than for bytes: then what equal bytes break is told by itself. */
function levelsDiffer({ kinds }: Engine, rules: Options['rules']): boolean {
  const proved = kinds.filter((kind) => !isLikeness({ kind }))
  return RULES.some((rule) =>
    proved.some((kind) => levelOf(rule, kind, rules) !== levelOf(rule, 'bytes', rules)),
  )
}

function absentNotes({ absent }: Prints, noun: string): string[] {
  if (absent.length === 0) return []
  const isOne = absent.length === 1
  return [
    `${countOf(absent.length, noun)} ${isOne ? 'was' : 'were'} compared by ${isOne ? 'its' : 'their'} bytes alone, since the content is not on this machine`,
  ]
}

function leftOut(
  contents: readonly FileContent[],
  kinds: readonly FileKindName[],
  reason: string,
): Compared[] {
  const all = contents.map(({ path }) => ({ path, reason }))
  return kinds.map((kind) => ({ kind, samples: 0, leftOut: all }))
}

function comparedOf(
  contents: readonly FileContent[],
  prints: Prints,
  kinds: readonly FileKindName[],
): Compared[] {
  let samples = 0
  const leftOut: { path: string; reason: string }[] = []
  const isAbsent = new Set(prints.absent)
  contents.forEach(({ path, files }, content) => {
    const reason = isAbsent.has(content) ? NOT_HERE : prints.troubles.get(content)
    if (reason === undefined) samples += files.length
    else leftOut.push({ path, reason })
  })
  return kinds.map((kind) => ({ kind, samples, leftOut }))
}
