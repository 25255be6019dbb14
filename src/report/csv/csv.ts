import { posix } from 'node:path'
import { isLikeness } from '../../kinds/table.js'
import type { Finding, Report } from '../../model.js'
import { lookOf } from '../../wording/picture-text.js'
import { groupsInOrder } from '../groups-in-order.js'
import { inParts, PART_LENGTH } from '../parts.js'
import type { ToldRows } from '../row-groups.js'
import { csvCell, csvName } from './cell.js'

const HEADER =
  'file_path,file_name,extension,size_bytes,size_mb,content_id,is_duplicate,duplicate_group,split,label,rules,severity,new,kind,line,row,similarity'
/** What a member that is a whole file with equal bytes has in the last four columns. */
const WHOLE_FILE = ',bytes,,,'
const MEGABYTE = 1_000_000

/**
 * The CSV report by RFC 4180 (lines end in `\n`): one row per file of every group, groups numbered from 1. In parts.
 * Safe to print and to open in a spreadsheet; the JSON report has the exact names.
 */
export function csvReport(report: Report): Generator<string> {
  return inParts(rows(report))
}

function* rows(report: Report): Generator<string> {
  yield `${HEADER}\n`
  let before = 0
  for (const run of groupsInOrder(report)) {
    const { length } = 'rows' in run ? run.rows : run.findings
    yield* 'rows' in run ? recordLines(run.rows, before) : fileLines(run.findings, before)
    before += length
  }
}

/**
 * One line per file of every group.
 * @param before number of the group before them
 */
function* fileLines(findings: readonly Finding[], before: number): Generator<string> {
  let number = before
  for (const { group, rules, severity, members } of findings) {
    number += 1
    const { kind } = group
    const name = `${csvName(group.id)},true,${number},`
    // What is the same for every file is put together once: a group can have 500,000 of them.
    const ofEqual = `,${sizeFields(group.size)},${name}`
    const ofFinding = `,${csvCell(rules.join(';'))},${severity},`
    let part = ''
    for (const { file, split, label, isNew } of members) {
      // Files of equal pixels have sizes of their own.
      const ofGroup = kind === undefined ? ofEqual : `,${sizeFields(file.size)},${name}`
      part += `${fileFields(file.path)}${ofGroup}${csvName(split ?? '')},${csvName(label ?? '')}${ofFinding}${isNew}${kind === undefined ? WHOLE_FILE : `,${kind},,,${isLikeness({ kind }) ? (lookOf(group, file)?.similarity ?? '') : ''}`}\n`
      if (part.length < PART_LENGTH) continue
      yield part
      part = ''
    }
    yield part
  }
}

/**
 * One line per record of every group.
 * @param before number of the group before them
 */
function* recordLines(groups: readonly ToldRows[], before: number): Generator<string> {
  let number = before
  for (const { id, members, rules, severity } of groups) {
    number += 1
    let part = ''
    for (const { path, split, label, isNew, line, row } of members) {
      part += `${fileFields(path)},,,${csvName(id)},true,${number},${csvName(split ?? '')},${csvName(label ?? '')},${csvCell(rules.join(';'))},${severity},${isNew},row,${line ?? ''},${row},\n`
    }
    yield part
  }
}

/** Path, name and extension. */
function fileFields(path: string): string {
  return `${csvName(path)},${csvName(posix.basename(path))},${csvName(posix.extname(path))}`
}

/** The size in bytes and in megabytes; both empty if it is not known. */
function sizeFields(size: number | null): string {
  return size === null ? ',' : `${size},${megabytes(size)}`
}

/** 1,000,000 bytes each, exactly: at most six decimals, no trailing zeros. */
function megabytes(bytes: number): string {
  const decimals = String(bytes % MEGABYTE)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const whole = Math.floor(bytes / MEGABYTE)
  return decimals === '' ? String(whole) : `${whole}.${decimals}`
}
