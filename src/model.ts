/** The types that travel between the stages: options → snapshot → match → judge → report. */

// ---------------------------------------------------------------- options

export const SOURCES = ['auto', 'git', 'files'] as const
export type Source = (typeof SOURCES)[number]

/** From the gravest down; every list of rules is shown in this order. */
export const RULES = ['split-leakage', 'label-conflict', 'duplicate-file', 'derived-copy'] as const
export type RuleName = (typeof RULES)[number]

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const
export type Severity = (typeof SEVERITIES)[number]
export type RuleSetting = Severity | 'off'

export const FAIL_ON = ['new', 'any', 'none'] as const
export type FailOn = (typeof FAIL_ON)[number]

export const IF_NO_FILES_FOUND = ['error', 'warn', 'ignore'] as const
export type IfNoFilesFound = (typeof IF_NO_FILES_FOUND)[number]

/** When the pull request gets a comment. */
export const COMMENT_MODES = ['never', 'on-failure', 'always'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** Formats that a report file can have. */
export const REPORT_FORMATS = ['json', 'csv', 'markdown', 'sarif', 'html'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** `NAME: GLOB`: files that match `glob` (relative to the root) belong to split `name`. */
export interface SplitLine {
  name: string
  glob: string
}

export interface ReportFile {
  format: ReportFormat
  /** Relative to the root. */
  path: string
}

/** What was asked, checked whole. One member per option of the table in `options/table.ts`. */
export interface Options {
  /**
   * Globs or names, as given; `null`: not given, so the dataset directories that the default finds. What exists
   * under exactly that name is meant by name, else the text is a glob.
   */
  paths: string[] | null
  /** Globs relative to the root. */
  exclude: string[]
  source: Source
  /** Bytes; smaller files are skipped. */
  minSize: number
  /** First matching line wins. */
  splits: 'auto' | 'none' | SplitLine[]
  /** A pattern holds `{label}` exactly once. */
  labels: 'auto' | 'none' | { pattern: string }
  rules: Record<RuleName, RuleSetting>
  failOn: FailOn
  /** A git ref or commit to compare with; `null`: not given, so what the event says. */
  base: string | null
  /** An earlier JSON report whose findings are accepted, relative to the root; `null` if there is none. */
  baseline: string | null
  /** The config file that was read, relative to the root; `null` if there is none. */
  config: string | null
  comment: CommentMode
  reports: ReportFile[]
  ifNoFilesFound: IfNoFilesFound
  /** For what the checkout lacks and for the comment; `null`: none. */
  token: string | null
}

// --------------------------------------------------------------- snapshot

/**
 * A data file of the repository: a sample, or a collection of samples.
 * Paths are lossless text (`paths/lossless.ts`), relative to the root, with `/`; a path outside the root stands
 * as the user gave it.
 */
export interface DataFile {
  path: string
  /** Bytes of the content; `null` where git knows the id of the content but this clone lacks the content. */
  size: number | null
  /** Git's object id of the content where it is known without reading (hex), else `null`: read to compare. */
  objectId: string | null
  /** Other names of the same file on disk (hard links). Present only if there are any. */
  links?: string[]
}

export const SKIP_REASONS = [
  'excluded',
  'metadata',
  'annotation',
  'empty',
  'min-size',
  'symlink',
  'hard-link',
  'submodule',
  'unmerged',
  'special',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** A file that could not be read. */
export interface FileError {
  path: string
  /** One line, such as `EACCES: permission denied`. */
  message: string
}

export type ObjectFormat = 'sha1' | 'sha256'

export interface Snapshot {
  /** Where identities came from: all from git, all from disk, or (`auto`) both. */
  source: Source
  /** Sorted by path. */
  files: DataFile[]
  /** How many files were passed over, by reason; reasons that did not occur are absent. */
  skipped: Partial<Record<SkipReason, number>>
  errors: FileError[]
  /** What a reader should know about how the snapshot was taken; already safe to show. */
  notes: string[]
  /** Bytes of content that were read to take it. */
  bytesRead: number
  /** How git names contents here; `sha1` outside a repository. */
  objectFormat: ObjectFormat
}

// ------------------------------------------------------------------ match

/** What proved that the members of a group are equal. */
export const EVIDENCE = ['git-oid', 'bytes'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Two or more files with the same content. */
export interface Group {
  /** `git:` and the object id that git gives this content, whatever the evidence was. */
  id: string
  /** In the order of `EVIDENCE`. */
  evidence: Evidence[]
  /** Bytes of one copy; `null` if unknown. */
  size: number | null
  /** Sorted by path. */
  files: DataFile[]
}

export interface Match {
  groups: Group[]
  /** Files that could not be read when they had to be compared. They are in no group. */
  errors: FileError[]
  /** Bytes of content that were read to compare. */
  bytesRead: number
}

// ------------------------------------------------------------------ judge

/** Where a file stands in the layout of its dataset. */
export interface Placement {
  split: string | null
  label: string | null
  /** The directory that holds the splits (or labels) which this file is compared within; `null` without either. */
  dataset: string | null
}

export interface Member extends Placement {
  file: DataFile
  /** Its path did not hold this content in what we compare with. */
  isNew: boolean
}

/** A group and what it means. */
export interface Finding {
  group: Group
  /** The rules that it breaks and that are not `off`, gravest first by `RULES`; at least one. */
  rules: RuleName[]
  /** The highest severity among `rules`. */
  severity: Severity
  /** Some of `rules` was not broken before, or the content has more copies than before. */
  isNew: boolean
  /** In the order of the group's files. */
  members: Member[]
  /** Bytes that could go: all copies but one. */
  redundantBytes: number
}

/** How much two splits of one dataset share. */
export interface Leakage {
  dataset: string
  /** Train, validation, test, then the others by name. */
  splits: [string, string]
  /** Contents that lie in both. */
  groups: number
  /** For each of `splits`: its files whose content also lies in the other one. */
  files: [number, number]
  /** For each of `splits`: all its data files, duplicates or not. */
  samples: [number, number]
}

export interface Verdict {
  result: 'pass' | 'fail'
  failOn: FailOn
  /** In plain words, one per rule that shuts the gate; empty when it is open. */
  reasons: string[]
}

export interface Judgement {
  /** By severity, then redundant bytes (most first), then first path. */
  findings: Finding[]
  leakage: Leakage[]
  /** Number of datasets in which a split was recognised. */
  datasets: number
  verdict: Verdict
}

// ----------------------------------------------------------------- report

/** What the findings are compared with; `null` fields are unknown. */
export interface Base {
  ref: string
  commit: string
}

/** Everything that is told, in whatever format. */
export interface Report {
  tool: { name: string; version: string }
  /** Where identities came from. */
  source: Source
  /** `null`: compared with nothing, so every finding is new. */
  base: Base | null
  /** The earlier report that was compared with, relative to the root; `null` if there is none. */
  baseline: string | null
  scanned: {
    files: number
    /** Total size of the files whose size is known. */
    bytes: number
    bytesRead: number
    skipped: Partial<Record<SkipReason, number>>
    errors: FileError[]
  }
  /** What a reader should know about how the scan was done; already safe to show. */
  notes: string[]
  rules: Record<RuleName, RuleSetting>
  judgement: Judgement
}

/** A look at a content: what a page can show of it. */
export type Preview =
  /** The whole file, in a format that browsers draw and that can hold no program. */
  | { kind: 'picture'; mediaType: string; bytes: Buffer }
  /** The beginning of it, as it is: not safe to show. `isCut`: there is more. */
  | { kind: 'text'; text: string; isCut: boolean }

// ----------------------------------------------------------- collaborators

/** Told how the work goes on; shows it or doesn't. */
export interface Progress {
  /** A new stage of work has begun, such as `hashing`. */
  phase(name: string): void
  /** So many more files and bytes are done in this phase. Called often: must be cheap. */
  advance(files: number, bytes: number): void
}

/** A git work tree, opened so that nothing in its own configuration can make git run another program. */
export interface Repository {
  /** Absolute path of the work tree's top level; lossless text. */
  topLevel: string
  objectFormat: ObjectFormat
  /** Git told us which index to look at, as it does for hooks: even an empty one is meant. */
  indexIsGiven: boolean
  /**
   * Runs one git command at the top level and gives its standard output.
   * @param warned gets what git wrote to standard error although it succeeded
   * @throws {Failure} if git exits with another status than 0
   */
  run(args: readonly string[], input?: Buffer, warned?: (messages: Buffer) => void): Promise<Buffer>
  /**
   * Fetches from `origin` without tags and blobs. The only call that uses the network.
   * @throws {Failure} if that is not possible
   */
  fetch(args: readonly string[]): Promise<void>
}

/** How to reach git. */
export interface Git {
  /**
   * The work tree that holds a directory; `null` if there is none.
   * @throws {Failure} if there is a repository which git refuses to open, or no git
   */
  open(directory: string): Promise<Repository | null>
}

/** What a stage needs of the world around it. */
export interface World {
  /** Absolute, existing directory; lossless text. */
  root: string
  git: Git
  progress: Progress
  /** Tells the user at once what is wrong but stops nothing. The message is safe to show. */
  warn(message: string): void
}
