import { readdirSync } from 'node:fs'
import { addTo } from '../columns/lists.js'
import { parentDirectory, pathAt } from '../columns/paths.js'
import { describeReadError } from '../disk/read.js'
import { workTreeAbove } from '../git/discovery.js'
import { records } from '../git/records.js'
import { type Repository, SOURCE_FACTS, type Source, type World } from '../model.js'
import { locate } from '../paths/locate.js'
import { lookAt, lookThrough } from '../paths/look.js'
import { decodePath, isUtf8Path } from '../paths/lossless.js'
import { innerPath, placeOf } from '../paths/places.js'
import { display } from '../text/display.js'
import { countOf } from '../text/quantity.js'
import { FILE, KINDS, type Kind } from './entries.js'
import { viewFrom } from './git/view.js'
import type { ScopeEntry } from './scope.js'
import type { ScopedListing } from './sources.js'

const NAMES: Readonly<Partial<Record<Kind, [one: string, what: string]>>> = {
  symlink: ['symbolic link', 'not followed'],
  submodule: ['submodule', 'a repository of its own, scanned by making it the root'],
  special: ['special file', 'a pipe, a socket or a device, which is never opened'],
}

/** How git's index writes the mode of a submodule. */
const SUBMODULE = '160000 '

/**
 * Says why an entry of `paths` includes no file, by what stands there, so that the answer is the same whatever lists
 * it. Asked for few entries, when all else is over.
 * @returns the end of a sentence, safe to show
 */
export async function whyNothing(
  entry: ScopeEntry,
  listing: ScopedListing,
  source: Source,
  world: World,
): Promise<string> {
  return (
    whyUnread(entry, listing, world) ??
    whyOther(entry, world) ??
    whyNoFile(entry, listing, world) ??
    (await whyNotOfGit(entry, listing, source, world)) ??
    whatIsThere(entry, world)
  )
}

function whyUnread(entry: ScopeEntry, { errors }: ScopedListing, { root }: World): string | null {
  const failed = errors.filter(({ path }) => isMeant(entry, path))
  const [first] = failed
  if (first !== undefined && (entry.kind !== 'name' || first.path !== entry.path)) {
    return `${countOf(failed.length, 'place')} can't be read, such as ${display(first.path)} (${first.message})`
  }
  try {
    const location = locate(root, entry.base)
    if (lookThrough(location)?.isDirectory()) readdirSync(location)
    return null
  } catch (error) {
    return `it can't be read (${describeReadError(error)})`
  }
}

/** A repository inside of ours is the same to all sources, even where git does not know it. */
function whyOther({ place }: ScopeEntry, { root }: World): string | null {
  const topLevel = workTreeAbove(placeOf(root, '').real)
  if (topLevel === null || innerPath(topLevel, place.real) === null) return null
  const other = workTreeAbove(place.real)
  if (other === null || other === topLevel) return null
  return `1 submodule (${display(innerPath(topLevel, other) as string)}): ${NAMES.submodule?.[1]}`
}

/** What an entry leads to that is no file: links, submodules and the like; `null` if there is none. Safe to show. */
export function whyNoFile(
  entry: ScopeEntry,
  { entries }: Pick<ScopedListing, 'entries'>,
  world: Pick<World, 'root'>,
): string | null {
  const found = new Map<Kind, string[]>()
  for (let number = 0; number < entries.names.length; number++) {
    if (entries.kinds[number] === FILE) continue
    const path = pathAt(entries, number)
    if (!isMeant(entry, path)) continue
    const kind = KINDS[entries.kinds[number] as number] as Kind
    addTo(found, kind, path)
  }
  const said = [...found].flatMap(([kind, paths]) => {
    const [one, what] = NAMES[kind] ?? [kind, 'not compared']
    const [first] = paths as [string]
    const where = kind === 'symlink' && paths.length === 1 ? leadingTo(first, world) : ''
    const such = paths.length === 1 && first === entry.path ? '' : ` (such as ${display(first)})`
    return `${countOf(paths.length, one)}${where}${such}: ${what}`
  })
  return said.length === 0 ? null : said.join('; ')
}

function leadingTo(link: string, { root }: Pick<World, 'root'>): string {
  try {
    const end = lookThrough(locate(root, link))
    if (end === undefined) return lookAt(locate(root, link)) ? ' that leads nowhere' : ''
    return end.isDirectory() ? ' to a directory' : ' to a file'
  } catch {
    return ''
  }
}

async function whyNotOfGit(
  entry: ScopeEntry,
  listing: ScopedListing,
  source: Source,
  world: World,
): Promise<string | null> {
  const repository = listing.repository ?? (await world.git.open(world.root).catch(() => null))
  if (repository === null) return null
  const inner = innerPath(repository.topLevel, entry.place.real)
  if (inner === null) return null
  const asked = entry.kind === 'name' && entry.place.shown !== entry.base ? baseBelow(inner, entry) : inner
  const list = (...args: string[]): Promise<string[]> => listed(repository, asked, args)
  const { fromRoot } = viewFrom(world.root, repository)
  const isIncluded = (path: string): boolean =>
    entry.kind === 'name' || isMeant(entry, fromRoot(path.replace(/\/$/, '')))
  const submodules = (await list('--stage')).filter((record) => record.startsWith(SUBMODULE))
  if (submodules.some((record) => isIncluded(record.slice(record.indexOf('\t') + 1)))) {
    return `1 submodule, which is not checked out: ${NAMES.submodule?.[1]}`
  }
  if (listing.repository === null) return null
  const others = ['--others', '--exclude-standard', '--directory', '--no-empty-directory']
  if ((await list(...others, '--ignored')).some(isIncluded)) {
    return 'git ignores what is there; source: files sees it'
  }
  if (!SOURCE_FACTS[source].seesDisk && (await list(...others)).some(isIncluded)) {
    return 'git does not track what is there; source: auto sees it'
  }
  return null
}

function baseBelow(inner: string, { base }: ScopeEntry): string {
  const name = base.slice(base.lastIndexOf('/') + 1)
  return inner === '' ? name : `${inner}/${name}`
}

/** What `git ls-files` says of a place in the work tree; nothing of one that can't be asked for. */
async function listed(repository: Repository, place: string, args: readonly string[]): Promise<string[]> {
  if (!isUtf8Path(place)) return []
  const output = await repository.run(['ls-files', '-z', ...args, '--', ...(place === '' ? [] : [place])])
  return Array.from(records(output, 'ls-files'), decodePath)
}

function whatIsThere({ kind, base, path, text }: ScopeEntry, { root }: World): string {
  if (kind !== 'name') {
    return text.includes('\\')
      ? 'nothing matches it, in which \\ takes the next character for itself: write / between directories'
      : 'nothing matches it'
  }
  const there = lookThrough(locate(root, path))
  if (there === undefined) {
    const above = parentDirectory(base)
    return above === '' || lookThrough(locate(root, above)) !== undefined
      ? 'there is nothing of that name'
      : `there is no ${display(above)}`
  }
  return there.isDirectory() ? 'there is no file in it' : 'it is no file that can be read'
}

/** Whether an entry includes a path, or would include what lay below it. */
function isMeant({ includes }: ScopeEntry, path: string): boolean {
  return includes(path) || includes(`${path}/`)
}
