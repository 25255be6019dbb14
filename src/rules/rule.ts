import type { Certainty, Kind } from '../kinds/kind.js'

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]
export type RuleSetting = Severity | 'off'

/** What a rule needs to know of a member of a group. */
export interface Copy {
  /** `path` of a pointer: the place of its data, if that has one. */
  file: { path: string; pointer?: { path: string | null } }
  split: string | null
  label: string | null
  /** `null`: the layout tells of none, which is one dataset too. */
  dataset: string | null
}

/** The splits or labels that a group breaks a rule between. */
export interface Between {
  /** Each name once, in the order in which they are shown; empty for a rule about copies alone. */
  names: readonly string[]
  /** The same names by the datasets in which they meet: any two of one set are a pair that breaks the rule. */
  sets: readonly (readonly string[])[]
}

/** How a rule is spoken of wherever people read: the job summary, the terminal, an annotation. */
export interface RuleWords {
  /** Sentence case, singular. */
  title: string
  /** What breaks the rule, in one sentence. */
  meaning: string
  /** Why it matters, for any group that breaks the rule. */
  reason: string
  /** What to do about any group that breaks the rule. */
  advice: string
  /** Why one group matters, by the names that it breaks the rule between. */
  reasonBetween(names: readonly string[]): string
  /** What to do about one group. */
  groupAdvice: string
  /**
   * What to do about a group of two, by the names that it breaks the rule between.
   * @param added the one of them that is new beside one that was there before; `null`: both are alike in that
   */
  pairAdvice(names: readonly string[], added: Pick<Copy, 'split'> | null): string
  /** What to do about directories that repeat each other, where this is the gravest rule that their files break. */
  directoryAdvice: string
  /** The same where members are only very much alike; `null`: no group of that certainty breaks the rule. */
  alike: { reasonBetween(names: readonly string[]): string; advice: string } | null
}

/** One way in which a group of equal files can be wrong, with all that is known of it. */
export interface Rule {
  name: string
  /** Groups of which samples can break it. */
  samples: readonly Kind['samples'][]
  /** Its severity where nothing is given; `null`: no group of that certainty breaks it. */
  severity: Readonly<Record<Certainty, Severity | null>>
  /** Names of rules that say more: where one of them is broken, this one isn't. */
  unless: readonly string[]
  /** Whether a group with these members breaks the rule, `unless` aside. Its work grows with their number only. */
  isBrokenBy(copies: readonly Copy[]): boolean
  /** What members have to differ in to break the rule; `null`: it is about copies alone. */
  compares: 'split' | 'label' | null
  /** What a group that breaks the rule breaks it between. */
  between(copies: readonly Copy[]): Between
  words: RuleWords
}
