import { type FileKindName, LIKENESS_NAMES, PROOF_NAMES } from '../kinds/table.js'
import type { DirectoryFinding, Finding, Group, Report, RuleName } from '../model.js'
import { RULES, SEVERITIES } from '../model.js'
import { bundled, isBundle, type Told } from '../wording/bundle.js'
import { explainedFindings, gravestDirectoriesFirst } from '../wording/directory-text.js'
import { leadingRule } from '../wording/finding-text.js'
import { isNothingCompared } from '../wording/nothing-compared.js'
import { type Headline, headline, isBlocking, isCompared } from './headline.js'
import { type LeakageMatrix, leakageMatrices } from './leakage-matrix.js'
import { blockingTitle, knownTitle, REMARKS_TITLE } from './section-words.js'
import { type Tally, tally } from './tally.js'

/** Findings filed under one rule, in the order of the report. */
export interface Shelf {
  /** What makes the members of groups the same; absent: their bytes. */
  kind?: FileKindName
  rule: RuleName
  findings: Finding[]
  /** The same findings; what is many times the same is told as one. */
  told: readonly Told[]
}

/** Kinds of groups of files: first those of proof, rule by rule, then those of likeness. */
const KINDS: readonly (readonly Group['kind'][])[] = [
  [undefined, ...PROOF_NAMES],
  ...LIKENESS_NAMES.map((name) => [name]),
]

interface Filed {
  kind: Group['kind']
  rule: RuleName
  findings: Finding[]
}

/** Findings about which a reader has to do the same. */
export interface Section {
  id: 'blocking' | 'remarks' | 'known'
  title: string
  /** Gravest rule first; empty shelves are left out, and what directories explain is on none. */
  shelves: Shelf[]
  /** Findings on all shelves. */
  count: number
  /** Many findings of one shape are among them, which are told as one. */
  hasBundles: boolean
}

/** A report as people read it: its parts in their order, each with its counts. Formats only dress it, and cut it. */
export interface Outline {
  headline: Headline
  /** Something says what was there before: only then is there a difference between new and known. */
  isCompared: boolean
  counts: Tally
  /** No two samples were there to compare. */
  isNothingCompared: boolean
  /** Repeated directories, but for those that explain only what was there before and blocks nobody. */
  directories: DirectoryFinding[]
  /** They shut the gate, or would if `fail-on` were not `none`. */
  blocking: Section
  /** New, and below the level that shuts the gate. */
  remarks: Section
  leakage: LeakageMatrix[]
  /** The other directories. */
  knownDirectories: DirectoryFinding[]
  /** Already there, and tolerated. */
  known: Section
  /** What directories explain. */
  explained: ReadonlySet<Finding>
}

/** Works out what all formats for people tell. */
export function outline(report: Report): Outline {
  const { findings, verdict } = report.judgement
  const explained = explainedFindings(report)
  const blocking: Finding[] = []
  const remarks: Finding[] = []
  const known: Finding[] = []
  for (const finding of findings) {
    if (explained.has(finding)) continue
    if (isBlocking(finding, verdict)) blocking.push(finding)
    else if (finding.isNew) remarks.push(finding)
    else known.push(finding)
  }
  const directories = gravestDirectoriesFirst(report.directories, report.rules)
  return {
    headline: headline(report),
    isCompared: isCompared(report),
    counts: tally(report),
    isNothingCompared: isNothingCompared(report),
    directories: directories.filter((directory) => !isKnown(directory, report)),
    blocking: section('blocking', blockingTitle(report), blocking, report),
    remarks: section('remarks', REMARKS_TITLE, remarks, report),
    leakage: leakageMatrices(report),
    knownDirectories: directories.filter((directory) => isKnown(directory, report)),
    known: section('known', knownTitle(known.length), known, report),
    explained,
  }
}

/** The first of a list, and how many are left out. */
export function cut<Item>(all: readonly Item[], most: number): { shown: readonly Item[]; leftOut: number } {
  return { shown: all.slice(0, most), leftOut: Math.max(0, all.length - most) }
}

/** Files findings under their leading rules: by severity, then what is proved before what is only alike, then by rule. */
export function shelves(findings: readonly Finding[], { rules }: Pick<Report, 'rules'>): Shelf[] {
  const byRule = new Map(
    KINDS.flatMap((kinds) =>
      RULES.flatMap((rule) => kinds.map((kind): Filed => ({ kind, rule, findings: [] }))),
    ).map((filed) => [`${filed.kind} ${filed.rule}`, filed]),
  )
  for (const finding of findings) {
    byRule.get(`${finding.group.kind} ${leadingRule(finding, rules)}`)?.findings.push(finding)
  }
  return [...byRule.values()]
    .filter((filed) => filed.findings.length > 0)
    .sort((left, right) => gravityOf(left) - gravityOf(right))
    .map(({ kind, rule, findings: filed }) => ({
      ...(kind === undefined ? {} : { kind }),
      ...{ rule, findings: filed, told: bundled(filed, rule) },
    }))
}

/** Findings stand by severity: the first is the gravest. */
function gravityOf({ findings }: Filed): number {
  return SEVERITIES.indexOf((findings[0] as Finding).severity)
}

/** How many findings these directories explain. */
export function countExplained(directories: readonly DirectoryFinding[]): number {
  return directories.reduce((sum, { explains }) => sum + explains.length, 0)
}

function section(id: Section['id'], title: string, findings: readonly Finding[], report: Report): Section {
  const filed = shelves(findings, report)
  const hasBundles = filed.some(({ told }) => told.some(isBundle))
  return { id, title, shelves: filed, count: findings.length, hasBundles }
}

function isKnown({ explains }: DirectoryFinding, report: Report): boolean {
  return (
    isCompared(report) &&
    explains.length > 0 &&
    !explains.some((finding) => finding.isNew || isBlocking(finding, report.judgement.verdict))
  )
}
