import type { KindChoice, KindName } from '../kinds/table.js'
import type { RuleSetting } from '../rules/rule.js'
import type { RuleName } from '../rules/table.js'

export { type RuleSetting, SEVERITIES, type Severity } from '../rules/rule.js'
export { RULES, type RuleName } from '../rules/table.js'

/** What a source looks at. */
interface SourceFacts {
  /** Whether what lies on disk counts; if not, only what git holds. */
  seesDisk: boolean
  /** Whether git is asked what it knows; if not, all is compared by reading. */
  asksGit: boolean
}

/** Where files and their contents are known from. A source is a line here and a way to list in `snapshot/sources.ts`. */
export const SOURCE_FACTS = {
  auto: { seesDisk: true, asksGit: true },
  git: { seesDisk: false, asksGit: true },
  files: { seesDisk: true, asksGit: false },
} as const satisfies Record<string, SourceFacts>
export type Source = keyof typeof SOURCE_FACTS
export const SOURCES = Object.keys(SOURCE_FACTS) as Source[]

export const FAIL_ON = ['new', 'any', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

export const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'] as const
export type IfNoFilesFound = (typeof IF_NO_FILES_FOUND)[number]

/** When the pull request gets a comment. */
export const COMMENT_MODES = ['never', 'on-failure', 'always'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** What a run does: all of it, or a part of what is too much for one machine. */
export const MODES = ['scan', 'fingerprint', 'judge'] as const
export type Mode = (typeof MODES)[number]

/** One of several shares of what is to be read. */
export interface Shard {
  /** From 1. */
  number: number
  of: number
}

/** `NAME: GLOB`: files that match `glob` (relative to the root) belong to split `name`. */
export interface SplitLine {
  name: string
  glob: string
}

export interface ReportFile {
  /** One of the table of formats (`src/formats.ts`). */
  format: string
  /** Relative to the root. */
  path: string
}

/** The severity of each rule, and of a rule for one kind where that differs. */
export type RuleSettings = Record<RuleName, RuleSetting> & {
  [kind in `${RuleName}/${KindName}`]?: RuleSetting
}

/** What a table's column is taken for, by the user's word; `glob`: in which tables, `null`: in all. */
export interface ColumnLine {
  glob: string | null
  role: 'label' | 'split' | 'ignore'
  name: string
}

/** What was asked, checked whole. One member per option of the table in `options/table.ts`. */
export interface Options {
  /**
   * Globs or names, as given; `null`: `auto`, so what is data by what it is. What exists under exactly that name is
   * meant by name, else the text is a glob.
   */
  paths: string[] | null
  /** Globs relative to the root. */
  exclude: string[]
  source: Source
  /** Bytes; smaller files are skipped. */
  minSize: number
  /** What is compared beside bytes; `auto`: each kind for which there is data. */
  compare: 'auto' | readonly KindChoice[]
  /** Bytes of content that one kind may read in a run; `null`: any number. */
  readLimit: number | null
  columns: readonly ColumnLine[]
  /** Directory of the content cache, relative to the root or absolute; `null`: none. */
  cache: string | null
  /** First matching line wins. */
  splits: 'auto' | 'none' | SplitLine[]
  /** A pattern holds `{label}` exactly once. */
  labels: 'auto' | 'none' | { pattern: string }
  rules: RuleSettings
  failOn: FailOn
  /** A git ref or commit to compare with; `null`: not given, so what the event says. */
  base: string | null
  /** An earlier JSON report whose findings are accepted, relative to the root; `null` if there is none. */
  baseline: string | null
  /** The directory of the repository as the action's input names it; `null`: not named. */
  root: string | null
  /** The config file that was read, relative to the root; `null` if there is none. */
  config: string | null
  comment: CommentMode
  reports: ReportFile[]
  ifNoFilesFound: IfNoFilesFound
  mode: Mode
  shard: Shard
  /** Paths or globs, relative to the root: the part that is written, or those that are judged. */
  parts: string[]
  /** Paths or globs, relative to the root: all parts of the base; none: there is no base. */
  baseParts: string[]
  /** A path or glob, relative to the root: keys that an engine has found to come more than once; `null`: none. */
  groups: string | null
  /** For what the checkout lacks and for the comment; `null`: none. */
  token: string | null
}
