/** How sure it is that the members of a group are the same: equal by proof, or very much alike. */
export const CERTAINTIES = ['proof', 'likeness'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** How a kind of sameness is spoken of wherever people read. */
export interface KindWords {
  /** What makes the members of a group the same, in a few words; empty: what is meant where nothing is said. */
  same: string
  /** What a file has in common with others, as the beginning of a sentence that goes on with their names. */
  sameAs: string
  /** The same of one file beside another, in two words. */
  brief: string
  /** What many groups are counted as, singular. */
  noun: string
  /** What stands between two members of a group. */
  sign: '=' | '≈'
  /** What is said of all groups of this kind, in one sentence. */
  meaning: string
}

/** How contents of files are compared where equal keys are all there is to it. */
export interface KeyForm {
  /** Grows where two contents that were told apart could be taken for the same, or the other way round. */
  version: number
  /** What a content is called, singular. */
  noun: string
  /** Whether a file is compared, by the ending of its name. */
  covers(name: string): boolean
  /** What contents that are the same have in common, and others have not; `null`: it has nothing to compare. */
  keyOf(content: Buffer): Uint8Array | string | null
}

/** One meaning of "the same", with all that must be known of it where nothing is compared. */
export interface Kind {
  /** As rules and reports name it. */
  name: string
  /** What are the same: whole files, or records of tables. */
  samples: 'files' | 'records'
  certainty: Certainty
  /** As the option `compare` names it, and what it is then, in a few words; `null`: it is always compared. */
  choice: { name: string; means: string } | null
  /** What can prove that members of a group are the same, as the JSON report names it, surest first. */
  evidence: readonly string[]
  words: KindWords
  /** Absent: something of its own compares it. */
  key?: KeyForm
}
