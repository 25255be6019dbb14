import { addAll } from '../columns/lists.js'
import { Failure } from '../failure.js'
import type { Repository } from '../model.js'
import { decodePath, pathBytes } from '../paths/lossless.js'
import { display } from '../text/display.js'
import { isObjectId } from './history.js'

/** A file at a commit: its content, or why there is none, in words that follow its name; `null`: nothing is there. */
export type FileAt = { content: Buffer; trouble: null } | { content: null; trouble: string | null }

/** As many as Linux follows. */
const MOST_LINKS = 40

const OUTSIDE = 'is a link that leads out of the repository'

const DIRECTORY = '040000'
const LINK = '120000'
const SUBMODULE = '160000'
const ENTRY = /^(\d+) [a-z]+ ([0-9a-f]+)\t/

interface Entry {
  mode: string
  id: string
}

/**
 * The content of a file at a commit. Links are followed as they lead at that commit, never by way of the checkout. What a
 * clone without blobs lacks is fetched, if that is allowed: meant for a config file, not for data.
 * @param path relative to the top level, with `/`
 * @throws {GitError} if it is there and can't be had
 */
export async function readFileAt(
  repository: Repository,
  commit: string,
  path: string,
  mayFetch: boolean,
): Promise<FileAt> {
  const done: string[] = []
  let rest = namesIn(path)
  let links = 0
  while (rest.length > 0) {
    if (rest[0] === '..') {
      if (done.pop() === undefined) return missing(OUTSIDE)
      rest = rest.slice(1)
      continue
    }
    // Only once it is known where links lead to: `..` behind one leads up from there.
    const up = rest.indexOf('..')
    const names = up < 0 ? rest : rest.slice(0, up)
    const entries = await entriesAlong(repository, commit, done, names)
    const directories = entries.findIndex((entry) => entry?.mode !== DIRECTORY)
    const passed = directories < 0 ? names.length : directories
    addAll(done, names.slice(0, passed))
    rest = rest.slice(passed)
    if (directories < 0) continue
    const entry = entries[directories]
    rest = rest.slice(1)
    if (entry?.mode === LINK) {
      if (++links > MOST_LINKS) return missing('is a link that leads round in a circle')
      const target = decodePath(await readBlob(repository, entry.id, mayFetch))
      if (target.startsWith('/')) return missing(OUTSIDE)
      rest = [...namesIn(target), ...rest]
    } else if (entry?.mode === SUBMODULE) return missing('lies in a submodule')
    else if (entry === undefined || rest.length > 0)
      return missing(links === 0 ? null : 'is a link to nothing')
    else return { content: await readBlob(repository, entry.id, mayFetch), trouble: null }
  }
  return missing('is a directory')
}

function namesIn(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.')
}

function missing(trouble: string | null): FileAt {
  return { content: null, trouble }
}

/** What lies at each step of a way that leads on from a directory. */
async function entriesAlong(
  repository: Repository,
  commit: string,
  directory: readonly string[],
  names: readonly string[],
): Promise<(Entry | undefined)[]> {
  const paths = names.map((_, index) => [...directory, ...names.slice(0, index + 1)].join('/'))
  // Node hands arguments over as UTF-8.
  const last = paths.at(-1) ?? ''
  if (!pathBytes(last).equals(Buffer.from(last))) {
    throw new Failure(
      `git can't be asked for ${display(last)}, whose name is not valid UTF-8; name another file`,
    )
  }
  const listed = await repository.run(['ls-tree', '-z', '-t', '--full-tree', commit, '--', ...paths])
  const found = new Map<string, Entry>()
  for (const line of decodePath(listed).split('\0')) {
    const [head = '', mode = '', id = ''] = ENTRY.exec(line) ?? []
    if (isObjectId(id)) found.set(line.slice(head.length), { mode, id })
  }
  return paths.map((path) => found.get(path))
}

async function readBlob(repository: Repository, id: string, mayFetch: boolean): Promise<Buffer> {
  const isHere = await repository.run(['cat-file', '-e', id]).then(
    () => true,
    () => false,
  )
  if (!isHere && mayFetch) await repository.fetch(['origin', id])
  return repository.run(['cat-file', 'blob', id])
}
