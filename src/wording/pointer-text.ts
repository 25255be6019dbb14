import { placeOf } from '../columns/data-files.js'
import type { BytesEvidence } from '../kinds/table.js'
import type { DataFile, Evidence, Group, PointerKind } from '../model.js'

/** What keeps the data of a file that only stands for it. */
export const POINTER_WORDS: Record<PointerKind, string> = { lfs: 'Git LFS', annex: 'git-annex', dvc: 'DVC' }

/** What proves that bytes are equal, as people are told it. */
const EVIDENCE_WORDS: Record<BytesEvidence, string> = {
  'git-oid': "git's id",
  bytes: 'content',
  'lfs-oid': "Git LFS's SHA-256",
  'annex-key': "git-annex's key",
  'dvc-md5': "DVC's MD5",
}

/** What needs no telling, since it is done everywhere. */
const PLAIN: ReadonlySet<Evidence> = new Set(['git-oid', 'bytes'])

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
  const proofs = evidence.filter(isOfBytes)
  if (proofs.every((proof) => PLAIN.has(proof))) return ''
  return `same by ${proofs.map((proof) => EVIDENCE_WORDS[proof]).join(' and ')}`
}

function isOfBytes(evidence: Evidence): evidence is BytesEvidence {
  return evidence in EVIDENCE_WORDS
}
