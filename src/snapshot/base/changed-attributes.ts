import { filesNamed } from '../../columns/names.js'
import { pathAt } from '../../columns/paths.js'
import { readBlobs } from '../../git/blobs.js'
import type { ObjectIds, PathColumns, Repository, StagedFiles } from '../../model.js'
import { comparePaths } from '../../paths/order.js'
import { display } from '../../text/display.js'
import type { ScopedListing } from '../sources.js'

const NAME = '.gitattributes'

/** Git reads no larger ones (`ATTR_MAX_FILE_SIZE`). */
const MOST_BYTES = 100 * 1024 * 1024

/** The attributes by which git stores other bytes than lie on disk, and macros, which can set them (gitattributes(5)). */
const TELLING = /\[attr\]|[\s!-](?:filter|text|eol|crlf|ident|binary|working-tree-encoding)\b/

/**
 * Tells that a change alters which files git stores as pointers, or converts. Contents are compared as they are
 * recorded, before and now, so that no words about them make a leak go away; but what comes after is stored in
 * another way.
 * @param base what the base recorded
 * @param staged what git has now; `null`: not known
 * @returns notices, safe to show
 */
export async function attributesChanged(
  base: Pick<ScopedListing, 'entries' | 'objectIds'>,
  staged: StagedFiles | null,
  repository: Repository,
): Promise<string[]> {
  if (staged === null) return []
  const before = attributeFiles(base.entries, base.entries.contents, base.objectIds)
  const after = attributeFiles(staged, staged.contents, staged.objectIds)
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  )
  if (paths.length === 0) return []
  const ids = new Set(paths.flatMap((path) => [before.get(path) ?? [], after.get(path) ?? []].flat()))
  const texts = await textsOf([...ids], repository)
  const saidBy = (id: string | undefined): string => (id === undefined ? '' : (texts.get(id) ?? id))
  const changed = paths.filter((path) => saidBy(before.get(path)) !== saidBy(after.get(path)))
  if (changed.length === 0) return []
  const names = changed.sort(comparePaths).map(display).join(', ')
  const say = changed.length === 1 ? 'says' : 'say'
  return [
    `This change alters what ${names} ${say} of how git stores files: pointers or contents, and line ends; what is recorded already is compared as it is, so what leaks still counts as a leak`,
  ]
}

/** The files of attributes by path: git's id of each. */
function attributeFiles(files: PathColumns, contents: Int32Array, objectIds: ObjectIds): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of filesNamed(files.names, new Set([NAME]))) {
    const content = contents[entry] ?? -1
    if (content >= 0) found.set(pathAt(files, entry), objectIds.hex(content))
  }
  return found
}

/** What files of attributes say of how git stores what; what can't be had is not among them. */
async function textsOf(ids: readonly string[], repository: Repository): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const absent: string[] = []
  const take = (id: string, bytes: Buffer | null, size: number | null): void => {
    if (bytes !== null) texts.set(id, tellingLines(bytes.toString('latin1')))
    else if (size === null) absent.push(id)
  }
  await readBlobs(repository, ids, take, MOST_BYTES)
  if (absent.length === 0 || repository.fetchBlobs === null) return texts
  const isHere = await repository.fetchBlobs(absent).then(
    () => true,
    () => false,
  )
  if (isHere) await readBlobs(repository, [...absent], take, MOST_BYTES)
  return texts
}

function tellingLines(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => !line.startsWith('#') && TELLING.test(line))
  return lines.map((line) => line.trim().replace(/\s+/g, ' ')).join('\n')
}
