import type { RowGroup, RowMember, TableFinding } from '../model.js'
import { display } from '../text/display.js'
import { countOf, formatCount, formatShare } from '../text/quantity.js'
import { shorten } from '../text/shorten.js'
import { contrastText } from './finding-text.js'
import { RULE_WORDING } from './wording.js'

/** Makes a name safe for where it will stand. */
type Show = (name: string) => string

const LONGEST_EXCERPT = 120
const LONGEST_TITLE = 200
/** GitHub cuts a message after 4,096 characters. */
const LONGEST_MESSAGE = 3000
const MOST_TABLES_NAMED = 3
const MOST_COLUMNS_NAMED = 6
const MOST_ADDRESSES = 3

/** Whoever takes records out that are equal by chance spoils a table. */
const ADVICE_ON_REMARKS: Readonly<Partial<Record<TableFinding['rule'], string>>> = {
  'split-leakage': 'Equal records are to be expected here, so take none out for that alone.',
  'label-conflict':
    'Nothing need be changed for that alone. If it is the label, name it with the option columns.',
  'duplicate-row': 'Such repeats are to be expected, so take none out for that alone.',
}

/** `Split leakage: train ↔ test`, without Markdown. */
export function tableTitle(finding: TableFinding, show: Show): string {
  const names = tableContrast(finding, show)
  const { title } = RULE_WORDING[finding.rule]
  return names === '' ? title : `${title}: ${names}`
}

/** The splits between which records leak: `train ↔ test`; empty for other rules. */
export function tableContrast({ rule, splits }: TableFinding, show: Show): string {
  return rule === 'split-leakage' ? contrastText(splits, show) : ''
}

/** `test.csv ↔ train.csv: 233 of 2,970 records of test.csv (7.8 %) are in train.csv`. */
export function tableSentence(finding: TableFinding, show: Show): string {
  const { paths, because } = finding
  const remark = because === null || finding.rule === 'derived-copy' ? '' : ` (a remark only: ${because})`
  return `${pathsText(paths, show)}: ${whatText(finding, show)}${remark}`
}

/** `Compared by text, title; label: label (by its name); numbers of records: id`. */
export function tableColumns({ columns }: TableFinding, show: Show): string {
  const { content, label, labelBy, split, index, ignored } = columns
  const said = (what: string, names: readonly string[], why: string): string[] =>
    names.length === 0 ? [] : [`${what}${columnsText(names, show)}${why}`]
  return [
    ...said('Compared by ', content, ''),
    ...said('label: ', label, labelBy === 'option' ? ' (by the option columns)' : ' (by its name)'),
    ...said('split: ', split, ''),
    ...said('numbers of records: ', index, ''),
    ...said('ignored: ', ignored, ''),
  ].join('; ')
}

function columnsText(names: readonly string[], show: Show): string {
  const shown = names
    .slice(0, MOST_COLUMNS_NAMED)
    .map((name) => (name === '' ? 'the one without a name' : show(name)))
  const rest = names.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}

/** Why it matters and what to do, in two sentences. */
export function tableAdvice({ rule, splits, because }: TableFinding): string {
  const onRemark = because === null ? undefined : ADVICE_ON_REMARKS[rule]
  if (onRemark !== undefined) return onRemark
  if (rule === 'split-leakage') {
    return `${RULE_WORDING[rule].reasonBetween(splits)} Keep each record in one split only.`
  }
  if (rule === 'label-conflict') {
    return 'The same record has different labels, so at least one of them is wrong. Keep the right one, or name the label column with the option columns.'
  }
  if (rule === 'derived-copy') return 'If that is not meant, compare only one of the tables.'
  return `${RULE_WORDING[rule].reason} ${RULE_WORDING[rule].advice}`
}

/** `test.csv:812 = train.csv:40`. */
export function exampleAddresses(group: RowGroup, show: Show): string {
  const shown = examplesOf(group).map((member) => addressOf(member, show))
  const rest = group.count - shown.length
  return `${shown.join(' = ')}${rest > 0 ? ` = ${countOf(rest, 'more record')}` : ''}`
}

/** The labels of the records, where they differ: `pos ↔ neg`; else empty. */
export function exampleLabels({ members }: RowGroup, show: Show): string {
  const labels = [...new Set(members.flatMap(({ label }) => (label === null ? [] : [label])))]
  return labels.length < 2 ? '' : contrastText(labels, show)
}

/** What the record holds, in one short line that is safe to show; empty if it is not known. */
export function excerptOf({ cells }: RowGroup): string {
  if (cells === null) return ''
  const filled = cells.map(({ text }) => display(text)).filter((text) => text !== '')
  return shorten(filled.join(' | '), LONGEST_EXCERPT)
}

/** `train.csv:40`; `train.parquet row 40` in formats without lines. */
export function addressOf({ path, line, row }: RowMember, show: Show): string {
  // A file that is all on one line is told by its records.
  return line === null || (line === 1 && row > 1) ? `${show(path)} row ${row}` : `${show(path)}:${line}`
}

/** The record that a finding is pinned to: the first new one that is not the first of its kind, else the second. */
export function pinnedMember({ groups }: TableFinding): RowMember | undefined {
  const group = groups.find(({ isNew }) => isNew) ?? groups[0]
  if (group === undefined) return undefined
  const areAllNew = group.members.every(({ isNew }) => isNew)
  const firstNew = group.members.find(({ isNew }) => isNew)
  return firstNew !== undefined && !areAllNew ? firstNew : (examplesOf(group).at(-1) ?? group.members[0])
}

/** What is pinned to a record of a finding, in one line each that a runner obeys nothing of. */
export function tableAnnotation(finding: TableFinding): {
  path: string
  line: number
  title: string
  message: string
} {
  const pinned = pinnedMember(finding)
  const [example] = finding.examples
  const such = example === undefined ? '' : ` Such as ${exampleAddresses(example, display)}.`
  return {
    path: pinned?.path ?? (finding.paths[0] as string),
    line: pinned?.line ?? 1,
    title: shorten(tableTitle(finding, display), LONGEST_TITLE),
    message: shorten(`${tableSentence(finding, display)}.${such} ${tableAdvice(finding)}`, LONGEST_MESSAGE),
  }
}

/** A few members that tell what the group is: of each table and split the first. */
function examplesOf({ members }: RowGroup): RowMember[] {
  const places = new Set<string>()
  const first = members.filter(({ path, split, label }) => {
    const place = JSON.stringify([path, split, label])
    return !places.has(place) && places.add(place)
  })
  const chosen = first.length > 1 ? first : members
  return chosen.slice(0, MOST_ADDRESSES)
}

function pathsText(paths: readonly string[], show: Show): string {
  const named = paths.slice(0, MOST_TABLES_NAMED).map(show).join(' ↔ ')
  const rest = paths.length - MOST_TABLES_NAMED
  return rest > 0 ? `${named} and ${countOf(rest, 'more table')}` : named
}

function whatText(finding: TableFinding, show: Show): string {
  const { rule, paths, contents, rows, of } = finding
  const records = [...rows.values()].reduce((sum, count) => sum + count, 0)
  const [first, second] = paths as [string, string | undefined]
  if (rule === 'label-conflict') {
    return `${countOf(records, 'record')} with ${countOf(contents, 'content')} ${records === 1 ? 'has' : 'have'} different labels`
  }
  if (second === undefined) {
    const all = of.get(first) ?? 0
    const share = `${formatCount(records)} of ${countOf(all, 'record')} (${formatShare(records / Math.max(1, all))})`
    return rule === 'split-leakage'
      ? `${share} lie in more than one split`
      : `${share} repeat each other, ${countOf(contents, 'content')}`
  }
  if (rule === 'derived-copy') {
    const whole = paths.find((path) => rows.get(path) === of.get(path)) ?? first
    const other = whole === first ? second : first
    return `all ${countOf(of.get(whole) ?? 0, 'record')} of ${show(whole)} are in ${show(other)}`
  }
  if (paths.length > 2)
    return `${countOf(records, 'record')} with ${countOf(contents, 'content')} are in several of them`
  // The smaller part of a whole says more: of test, not of train.
  const share = (path: string): number => (rows.get(path) ?? 0) / Math.max(1, of.get(path) ?? 0)
  const [told, other] = share(first) >= share(second) ? [first, second] : [second, first]
  const count = rows.get(told) ?? 0
  return `${formatCount(count)} of ${countOf(of.get(told) ?? 0, 'record')} of ${show(told)} (${formatShare(share(told))}) ${count === 1 ? 'is' : 'are'} in ${show(other)}`
}
