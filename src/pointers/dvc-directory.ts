import { createHash } from '../libraries/crypto.js'

/** A file in a directory that DVC keeps. */
export interface DvcDirectoryEntry {
  /** Below the directory, with `/`; never leads out of it. */
  readonly relativePath: string
  /** `md5` or `md5-lf`, as the directory's own hash is `md5-directory` or `md5-lf-directory`. */
  readonly md5: string
}

const MD5 = /^[0-9a-f]{32}$/

/**
 * Reads DVC's list of a directory, a JSON file whose name in the cache ends in `.dir`. `null` for anything else,
 * and for a list with any entry that DVC would not write: a hash of another form, a path twice or out of the
 * directory. The caller bounds the text's length.
 */
export function parseDvcDirectory(text: string): DvcDirectoryEntry[] | null {
  const list = parseJson(text)
  if (!Array.isArray(list)) return null
  const entries: DvcDirectoryEntry[] = []
  const paths = new Set<string>()
  for (const item of list as unknown[]) {
    if (typeof item !== 'object' || item === null) return null
    const { md5, relpath } = item as { md5?: unknown; relpath?: unknown }
    if (!isMd5(md5) || !isInnerPath(relpath) || paths.has(relpath)) return null
    paths.add(relpath)
    entries.push({ relativePath: relpath, md5 })
  }
  return entries
}

/**
 * The hash by which DVC names a directory, without the ending `.dir`: the MD5 of the list as Python writes it,
 * sorted by path. A list from a cache is the right one if its entries give the hash of its name.
 * Source: `Tree.digest` of dvc-data 3.18, `json.dumps` of Python with `sort_keys`.
 */
export function dvcDirectoryHash(entries: readonly DvcDirectoryEntry[]): string {
  const hash = createHash('md5')
  const sorted = [...entries].sort((left, right) => compareCodePoints(left.relativePath, right.relativePath))
  for (const [index, { md5, relativePath }] of sorted.entries()) {
    hash.update(
      `${index === 0 ? '[' : ', '}{"md5": ${pythonText(md5)}, "relpath": ${pythonText(relativePath)}}`,
    )
  }
  return hash.update(sorted.length === 0 ? '[]' : ']').digest('hex')
}

/** Whether a value is an MD5 as DVC writes it. */
export function isMd5(value: unknown): value is string {
  return typeof value === 'string' && MD5.test(value)
}

/** Whether a value is a path that stays below the directory it starts from. */
export function isInnerPath(value: unknown): value is string {
  if (typeof value !== 'string' || value.includes('\0')) return false
  return value.split('/').every((component) => component !== '' && component !== '.' && component !== '..')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

/** A text in JSON as Python writes it: what isn't printable ASCII is escaped by UTF-16 unit. */
function pythonText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Python's order of texts, in which a lone surrogate is a character like any other: unlike `comparePaths`. */
function compareCodePoints(left: string, right: string): number {
  for (let index = 0; ; index++) {
    const a = left.codePointAt(index)
    const b = right.codePointAt(index)
    if (a !== b) return (a ?? -1) - (b ?? -1)
    if (a === undefined) return 0
    if (a > 0xffff) index++
  }
}
