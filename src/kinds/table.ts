import { BYTES } from './bytes/kind.js'
import type { KeyForm, Kind } from './kind.js'
import { NEAR_PICTURE } from './near-picture/kind.js'
import { PICTURE } from './picture/kind.js'
import { ROW } from './row/kind.js'

/** Every kind of sameness, in the order in which reports name them. A new one is its folder and one line here. */
const TABLE = [BYTES, ROW, PICTURE, NEAR_PICTURE] as const

type Listed = (typeof TABLE)[number]

/** A kind of group as rules and reports name it. */
export type KindName = Listed['name']
/** A kind of groups of whole files beside equal bytes. */
export type FileKindName = Exclude<Extract<Listed, { samples: 'files' }>['name'], 'bytes'>
/** A kind of which groups are very much alike, not proved to be equal. */
export type LikenessName = Extract<Listed, { certainty: 'likeness' }>['name']
/** A kind as the option `compare` names it. */
export type KindChoice = Exclude<Listed['choice'], null>['name']
/** What proved that contents are equal byte by byte. */
export type BytesEvidence = (typeof BYTES)['evidence'][number]
/** What proved that the members of a group are the same. */
export type Evidence = Listed['evidence'][number]

export const KIND_NAMES: readonly KindName[] = TABLE.map(({ name }) => name)
export const KIND_CHOICES: readonly KindChoice[] = TABLE.flatMap(({ choice }) => choice?.name ?? [])
/** What each kind is that can be chosen, in one line of help. */
export const CHOICE_MEANINGS: readonly string[] = TABLE.flatMap(({ choice }) =>
  choice === null ? [] : `\`${choice.name}\`: ${choice.means}.`,
)
export const EVIDENCE: readonly Evidence[] = TABLE.flatMap(({ evidence }): readonly Evidence[] => evidence)
/** Kinds of groups of whole files beside equal bytes whose members are proved to be equal. */
export const PROOF_NAMES: readonly FileKindName[] = TABLE.flatMap((kind) =>
  kind.samples === 'files' && kind.certainty === 'proof' && kind.name !== 'bytes' ? kind.name : [],
)
/** Kinds of groups whose members are very much alike. */
export const LIKENESS_NAMES: readonly LikenessName[] = TABLE.flatMap((kind) =>
  kind.certainty === 'likeness' ? kind.name : [],
)

/** A kind that compares contents of files by keys alone. */
export interface KeyKind {
  name: FileKindName
  key: KeyForm
}

export const KEY_KINDS: readonly KeyKind[] = TABLE.flatMap((kind: Kind & { name: KindName }) =>
  kind.key === undefined ? [] : { name: kind.name as FileKindName, key: kind.key },
)

/** A kind as far as everybody must know it. */
type Known = Kind & { evidence: readonly Evidence[] }

const BY_NAME: ReadonlyMap<KindName, Known> = new Map(TABLE.map((kind) => [kind.name, kind]))

/** A group as far as its kind goes; without one it is of equal bytes. */
export interface OfKind {
  kind?: KindName | undefined
}

/** All that is known of the kind of a group. */
export function kindOfGroup({ kind = 'bytes' }: OfKind): Known {
  return BY_NAME.get(kind) as Known
}

/** Whether the members of a group are very much alike, and not proved to be equal. */
export function isLikeness(group: OfKind): boolean {
  // Asked of each of a million groups of equal bytes.
  return group.kind !== undefined && kindOfGroup(group).certainty === 'likeness'
}
