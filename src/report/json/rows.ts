import type { ColumnRoles, RowMember, TableFinding, TableReading } from '../../model.js'
import { itemsText } from '../parts.js'
import type { ToldRows } from '../row-groups.js'
import { exactPath, writtenName } from '../written.js'

const GROUPS_AT_ONCE = 200
/** The document, `groups`, the group. */
const GROUP_DEPTH = 2

/** Groups of records, as deep as they stand in the JSON report, in parts. */
export function rowGroupsText(groups: readonly ToldRows[]): Iterable<string> {
  return itemsText(groups, GROUPS_AT_ONCE, GROUP_DEPTH, groupEntry)
}

/** One entry per rule and set of tables. Computed keys make own properties, whatever a table is called. */
export function tableEntry(finding: TableFinding) {
  const { rule, paths, splits, contents, rows, of, severity, isNew, newContents, because, examples } = finding
  return {
    rule,
    paths: paths.map(writtenName),
    splits: splits.map(writtenName),
    contents,
    rows: byPath(rows),
    of: byPath(of),
    severity,
    new: isNew,
    newContents,
    examples: examples.map(({ id }) => id),
    because,
    columns: { content: finding.columns.content.map(writtenName), ...rolesEntry(finding.columns) },
    dataset: finding.dataset === null ? null : writtenName(finding.dataset),
  }
}

/** How a table was read. */
export function readingEntry({ path, part, records, understoodAs, notes, columns }: TableReading) {
  return {
    path: writtenName(path),
    ...exactPath('pathBase64', path),
    ...(part === null ? {} : { part: writtenName(part) }),
    records,
    understoodAs,
    notes,
    ...rolesEntry(columns),
  }
}

/** Columns whose cells are no content. */
function rolesEntry({ label, labelBy, split, index, ignored }: ColumnRoles) {
  return {
    label: label.map(writtenName),
    labelBy,
    split: split.map(writtenName),
    index: index.map(writtenName),
    ignored: ignored.map(writtenName),
  }
}

function groupEntry({ id, rules, severity, isNew, members, count, cells }: ToldRows) {
  return {
    id,
    kind: 'row',
    evidence: 'bytes',
    size: null,
    rules,
    severity,
    new: isNew,
    files: members.map(memberEntry),
    redundantBytes: 0,
    records: count,
    ...(cells === null
      ? {}
      : {
          cells: Object.fromEntries(
            cells.map(({ column, text }) => [writtenName(column), writtenName(text)]),
          ),
        }),
  }
}

function memberEntry({ path, split, label, isNew, row, line, endLine }: RowMember) {
  return {
    path: writtenName(path),
    ...exactPath('pathBase64', path),
    split: split === null ? null : writtenName(split),
    label: label === null ? null : writtenName(label),
    new: isNew,
    row,
    ...(line === null ? {} : { line, endLine }),
  }
}

function byPath(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].map(([path, count]) => [writtenName(path), count]))
}
