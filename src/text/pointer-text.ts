import { placeOf } from '../columns/data-files.js'
import type { DataFile, Evidence, Group, PointerKind } from '../model.js'

/** What keeps the data of a file that only stands for it. */
export const POINTER_WORDS: Record<PointerKind, string> = { lfs: 'Git LFS', annex: 'git-annex', dvc: 'DVC' }

const EVIDENCE_WORDS: Record<Evidence, string> = {
  'git-oid': "git's id",
  bytes: 'content',
  'lfs-oid': "Git LFS's SHA-256",
  'annex-key': "git-annex's key",
  'dvc-md5': "DVC's MD5",
  pixels: 'equal pixels',
  thumbnails: 'what they show',
}

/** What needs no telling: what is done everywhere, and what the kind of the group says. */
const PLAIN: ReadonlySet<Evidence> = new Set(['git-oid', 'bytes', 'pixels', 'thumbnails'])

/**
 * Where the data of a file lies, and which file says so if that is another one: `data/x.bin (in data/x.bin.dvc)`.
 * @param show makes a path safe for where it will stand
 */
export function placeText(file: DataFile, show: (path: string) => string): string {
  const place = placeOf(file)
  return place === file.path ? show(place) : `${show(place)} (in ${show(file.path)})`
}

/** What proved that the files of a group are equal: `same by git's id and Git LFS's SHA-256`. Empty without pointers. */
export function evidenceText({ evidence }: Group): string {
  const isPlain = evidence.every((each) => PLAIN.has(each))
  if (isPlain) return ''
  return `same by ${evidence.map((each) => EVIDENCE_WORDS[each]).join(' and ')}`
}
