import { decodePath } from '../paths/lossless.js'
import { type AnnexKey, parseAnnexKeyFile } from './annex-key.js'

/** No valid pointer file of git-annex is larger. */
export const LARGEST_ANNEX_POINTER = 32_768

const POINTER_START = '/annex/objects/'

/** A longer text is no target of a symlink of git-annex. */
const LONGEST_LINK = 8191

/**
 * Reads the target of a symlink as one to an annexed content: `…/annex/objects/…/KEY/KEY` in a git directory
 * anywhere. The target need not exist, and does not in a checkout without the content.
 * @param target as `readlink` gives it, read by `decodePath`, with `/`
 */
export function parseAnnexLink(target: string): AnnexKey | null {
  if (target.length > LONGEST_LINK) return null
  const start = target.indexOf(POINTER_START)
  if (start < 0) return null
  const below = target.slice(start + POINTER_START.length).split('/')
  const file = below.at(-1)
  if (file === undefined || below.length < 2 || file !== below.at(-2)) return null
  return parseAnnexKeyFile(file)
}

/**
 * Reads a file's whole content as what git-annex leaves where it could not leave a symlink: the pointer of an
 * unlocked file, `/annex/objects/KEY` with or without an end of line, or, from a checkout without symlinks, the
 * text of the symlink. Further lines of a pointer must be meant for git-annex, as it demands.
 * Source: git-annex, "internals/pointer file", and `Annex/Link.hs` where it is silent.
 */
export function parseAnnexPointer(bytes: Buffer): AnnexKey | null {
  if (bytes.length === 0 || bytes.length > LARGEST_ANNEX_POINTER) return null
  // Most files are data: this spares them the decoding.
  if (!bytes.subarray(0, LONGEST_LINK).includes(POINTER_START)) return null
  const text = decodePath(bytes)
  return text.startsWith(POINTER_START) ? parsePointer(text) : parseLinkText(text)
}

function parsePointer(text: string): AnnexKey | null {
  const end = text.indexOf('\n')
  const first = end < 0 ? text : text.slice(0, end)
  const rest = end < 0 ? '' : text.slice(end + 1)
  if (!isMeantForAnnex(rest)) return null
  return parseAnnexKeyFile(first.slice(POINTER_START.length).replace(/\r$/, ''))
}

/** git-annex may add lines one day; what else was appended to a pointer makes it a damaged file. */
function isMeantForAnnex(rest: string): boolean {
  if (rest === '') return true
  if (!rest.endsWith('\n')) return false
  return rest
    .slice(0, -1)
    .split('\n')
    .every((line) => line.includes('/annex/'))
}

function parseLinkText(text: string): AnnexKey | null {
  return /[\0\n\r \t]/.test(text) ? null : parseAnnexLink(text)
}
